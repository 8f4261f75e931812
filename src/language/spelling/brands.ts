/** Names that are written with small letters too, in any language. */
export const brands = `
  adidas adobe airbnb airpods airtag alexa aliexpress alipay allegro amazon amex android angi asana asos atlassian auchan
  bancolombia bbva bershka binance bing bizum bluesky booking bose braintree brevo cabify canva carrefour cashapp chatgpt
  chrome chromecast cloudflare coinbase confluence correos costco cricut dazn decathlon deezer deliveroo dhl didi discord
  disney docusign dropbox duolingo ebay edge esselunga etsy eventbrite evernote evri expedia facebook facetime fastweb fedex
  figma firefox fitbit fiverr flickr freshdesk garmin gls glovo gmail godaddy gofundme google gopro gorgias grubhub gusto hbo
  hermes hotjar hubspot hulu icloud ikea iliad imac imessage inditex indesit instacart instagram intercom ios ipad ipados
  iphone itunes jira joom kayak kindle klarna klaviyo lego leroy lidl linkedin linktree logitech lyft macbook macos magento
  mailchimp maersk mercadona mercadolibre mercadopago messenger microsoft mint miro monday monzo movistar mozilla n26 nequi
  nespresso netflix nike nintendo notion nvidia ocado okta onedrive oneplus onlyfans opera outlook oxxo patreon payoneer paypal
  pinterest pixel playstation podia poshmark postepay postnord prestashop quickbooks rappi razer reddit revolut ring roblox
  roku roomba royalmail ryanair safari sage salesforce samsung satispay seur sharepoint shein shopee shopify signal skype
  slack snapchat sonos sony soundcloud spotify squarespace starlink steam strava stripe substack sumup teams telegram temu
  tesco tesla thermomix threads tiktok tinder todoist trello trenitalia tripadvisor trustpilot tumblr twilio twitch twitter
  typeform uber unicaja unifi ups usps venmo vimeo vinted vodafone vueling walmart waze webex wechat whatsapp wikipedia windows
  windtre wise wix wizz woocommerce wordpress xbox xero xiaomi yahoo yape yelp yodel youtube zalando zapier zara zelle
  zendesk zoho zoom
`
