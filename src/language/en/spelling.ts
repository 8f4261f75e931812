import { hasPrefix, type SpellingTable } from '../spelling/table.ts'
import { common } from './common.ts'

const prefixes = 'anti auto inter micro mis multi non over pre re semi sub super un under'.split(' ')

export const spelling: SpellingTable = {
  common,
  words: `
    merch deets comms sesh recs obvs defo probs totes rando tees tee hoodie hoodies undies vape vapes combo combos specs
    cancellable geoblocked geofence hotfix hotfixes bugfix bugfixes dropoff dropoffs rollout rollouts rollback topup topups
    walkin carryon codeshare patchset homeware bakeware paybill em cuz woohoo hooray dunder dunders truthy falsey truthiness
    inode inodes dedupe deduped lidar odometry graphitic immunoassay midsole midsoles durian chara beep boop om nom
    rebill rebilled relink relinked gamification gamified
    mea culpa forma kia ora
    ok okay okays oops ooh woah whoa yay yep yup nope nah hmm uh huh hiya heya aww eww oof phew ta soz xx
    mins hrs secs msg msgs pls plz thx ty np btw fyi asap eta tbh imo imho lol lmao rofl omg idk brb afaik rn dm dms fb ig
    ie eg etc vs aka nb ps qty approx incl excl ref refs dept mgmt nr no tel ext vat sku skus kyc faq faqs rma rmas sla slas
    app apps appstore login logins logon logout signup signups signin signout homepage website websites webpage webinar
    webcam webchat webform webhook webhooks webmail weblink onboarding offboarding onboard onsite offsite inbox inboxes
    helpdesk helpdesks helpline livechat chatbot chatbots bot bots email emails emailed emailing mailbox mailboxes mailto
    wifi wi-fi bluetooth broadband router routers modem hotspot hotspots ethernet firmware hardware freeware malware
    adware spyware adblock adblocker antivirus firewall firewalls smartphone smartphones smartwatch smartwatches
    smart-tv touchscreen touchpad trackpad earbud earbuds earpod powerbank dashcam dongle dongles charger chargers
    barcode barcodes passcode passcodes passkey passkeys captcha captchas username usernames pin pins otp sms mms sim esim
    esims imei iban bic cvv cvc csv pdf pdfs html css json xml yaml url urls uri api apis sdk http https www dns vpn vpns
    ssl ssd usb hdmi gps nfc qr gif gifs jpg jpeg png svg mp docx xlsx pptx zip rar exe msi dmg ios macos iphone iphones ipad
    android gmail hotmail paypal ebay google googled googling youtube facebook whatsapp linkedin twitter instagram tiktok
    untick unticked unticking uncheck unchecked unchecking toggle toggled toggling dropdown dropdowns checkbox checkboxes
    tickbox tickboxes textbox popup popups tooltip tooltips sidebar sidebars navbar toolbar toolbars taskbar screenshot
    screenshots screenshotted screencast screengrab screenshare widescreen fullscreen walkthrough walkthroughs workaround
    workarounds dropship dropshipping restock restocked restocking backorder backorders backordered preorder preorders
    preordered reorder reordered prepaid postpaid autopay chargeback chargebacks cashback giftcard giftcards voucher
    vouchers promo promos upsell upgrade upgrades downgrade downgraded downgrading unsub unsubscribe unsubscribes
    unsubscribed unsubscribing resubscribe opt-out cancelation reschedule rescheduled rescheduling rebook rebooked
    rebooking checkout checkouts e-commerce ecommerce marketplace storefront fintech crypto bitcoin blockchain nft nfts
    wallet admin admins config configs configurable repo repos repro devs dev beta betas backend frontend fullstack codebase
    changelog changelogs roadmap roadmaps plugin plugins addon addons add-on widget widgets dataset datasets metadata
    timestamp timestamps timeout timeouts uptime downtime failover backup backups hostname hostnames localhost subdomain
    subdomains namespace namespaces whitelist whitelisted whitelisting blacklist blacklisted allowlist allowlisted
    blocklist blocklisted denylist permalink permalinks hashtag hashtags hyperlink hyperlinks hyperlinked backlink backlinks
    cron async sync synced syncing syncs resync resynced unsync desync geolocation geotag autofill autofilled autocomplete
    autocorrect autosave autosaved autoresponder autoreply auth authenticator authenticators oauth sso mfa linter linters
    codeblock codeblocks backtick backticks docstring docstrings substring substrings boolean booleans param params arg args
    kwargs env venv dotenv str int ints iterable iterables async await gradle npm docker kubernetes github gitlab git
    markdown readme localhost stdout stdin stderr sudo ssh ftp smtp imap webpack runtime runtimes middleware toolchain
    multiline whitespace whitespaces stacktrace traceback tracebacks globals linux ubuntu debian regex regexes
    livestream livestreams livestreamed livestreaming podcast podcasts playlist playlists vlog vlogs vlogger influencer
    influencers emoji emojis selfie selfies upvote upvotes upvoted downvote downvotes crosspost crossposting crossplay
    gamertag gamertags gamepad multiplayer esports cosplay cooldown cooldowns loadout respawn nerf nerfed hitbox matchmaking
    unfollow unfollowed unfriend unpublish unpublished unpin unpinned unmute unmuted unlist unlisted untag untagged redownload
    redownloaded reupload reuploaded uploader uploaders downloader downloaders misconfigured misconfiguration
    misdelivered misdelivery undeliverable unboxing unboxed refurb refurbs warranties tracksuit athleisure
    takeaway takeaways foodie prosecco latte lattes barista baristas vegan vegans keto gluten-free
    carshare rideshare rideshares carpool e-bike ebike ebikes e-scooter escooter airbag airbags staycation staycations
    covid lockdown lockdowns telehealth childcare healthcare skincare haircare fundraiser fundraisers
    anonymize anonymized anonymise anonymised programmatically performant actionable unactionable prefilled prefill
    prepopulate prepopulated repurpose repurposed templated templating paywall paywalled paywalls clickable scrollable
    customizable customisable dimmable rechargeable recyclable unlockable stakeholder stakeholders deliverable deliverables
    touchpoint touchpoints freemium omnichannel multichannel unicode ascii utf lorem ipsum dolor spammy glitchy laggy
    sev pax po ui ux os pc pcs tv tvs pr prs hr id ids un eu uk usa nhs hmrc pw bc jk gg sry ive-got noreply no-reply
    lead-time decaf handheld handhelds handset handsets headset headsets earphone earphones soundbar soundbars smarthome
    doorbell thermostat thermostats descaler descale descaled descaling limescale airfryer fryer hob hobs
    kilometre kilometres litre litres kwh kw gb mb kb tb ghz mhz mbps gbps ml cm mm kg lb lbs oz ft sq
    retile retiled regrout regrouted resurface resurfaced chocolatier chocolatiers luthier luthiers netcode subprocessor
    subprocessors chargeable unreimbursed onscreen in-app reauthorise reauthorised reauthorize reauthorized deauthorise
    deauthorize deauthorized reconnect reconnected reinstall reinstalled unpair unpaired re-pair repair unplug replug
  `,
  mistakes: `
    alot=a_lot aswell=as_well infact=in_fact atleast=at_least everytime=every_time eachother=each_other incase=in_case
    inspite=in_spite thankyou=thank_you goodmorning=good_morning noone=no_one abit=a_bit atall=at_all ofcourse=of_course
    eventhough=even_though aslong=as_long     dont=don't doesnt=doesn't didnt=didn't couldnt=couldn't wouldnt=wouldn't shouldnt=shouldn't     isnt=isn't arent=aren't wasnt=wasn't werent=weren't hasnt=hasn't havent=haven't hadnt=hadn't youre=you're youve=you've
    youll=you'll theyre=they're theyve=they've thats=that's whats=what's heres=here's theres=there's weve=we've ive=I've
    im=I'm itll=it'll wouldve=would've shouldve=should've couldve=could've mustnt=mustn't youd=you'd theyll=they'll
    teh=the hte=the adn=and taht=that yuo=you yoru=your thsi=this waht=what jsut=just     thier=their definately=definitely definatly=definitely definetly=definitely defiantely=definitely
    seperate=separate wich=which whitch=which becuase=because becasue=because beacuse=because
    recieve=receive tommorow=tomorrow tommorrow=tomorrow untill=until truely=truly gaurantee=guarantee
    maintainance=maintenance maintanence=maintenance occurance=occurrence persistant=persistent
    acommodate=accommodate accomodate=accommodate acomodate=accommodate succesful=successful sucessful=successful
    successfull=successful reimburstment=reimbursement inconvience=inconvenience inconvinience=inconvenience
    appologies=apologies pronounciation=pronunciation priviledge=privilege
  `,
  isMade(word, isWord) {
    const owner = /^(.+?)(?:'s|s'|'ll|'d|'ve|'re)$/.exec(word)?.[1]
    if (owner !== undefined) return isWord(owner) || isWord(`${owner}s`)
    return hasPrefix(word, prefixes, 5, isWord) || isCompound(word, isWord)
  },
}

/** *printhead*: two words that have grown together. */
function isCompound(word: string, isWord: (part: string) => boolean): boolean {
  for (let split = 4; split <= word.length - 4; split++) {
    if (isWord(word.slice(0, split)) && isWord(word.slice(split))) return true
  }
  return false
}
