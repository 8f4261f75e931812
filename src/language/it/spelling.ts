import { hasPrefix, type SpellingTable } from '../spelling/table.ts'
import { common } from './common.ts'

const prefixes =
  'anti auto bio contro elettro extra foto geo inter iper macro mega micro mini multi neo post pre ri re semi sopra sotto sovra sub super tele termo tri ultra vice video'.split(
    ' ',
  )

/** Words that lose their last vowel before another: *dell'ordine*, *com'è*. */
const elided =
  /^(?:l|un|dell|all|nell|sull|dall|coll|quell|quest|c|d|m|t|s|v|n|ch|gl|gli|gliel|glien|anch|com|dov|cos|senz|mezz|tutt|quant|bell|buon|sant|grand|qualcos|ognun|ciascun|nessun|alcun|tropp|fors|neanch|nemmen|finch|perch|poich|entr|altr|nient|quattr|second|ott|ce|me|te|se|ve)'/

export const spelling: SpellingTable = {
  common,
  words: `
    altroieri videocall home page pages shopping gift card cards beta release preorder rasterizzare rasterizza
    tachimetrico triazinico cianurico clorofite grafometrica raku frametime
    mea culpa équipe ivato ivata ivati ivate bitrate bioraria trioraria varistore spooler furbata phon fon sold out
    ok okay ops oops uff boh mah beh bah dai eh ehm mmh hmm buondì eddai raga pls grz cmq nn xk tvb asap
    sig sigg sig.ra sigra sig.na dott dottssa prof avv ing geom rag arch egr gent gentmo spett spettle dr dssa
    min sec gg ore pag pagg art artt all allegati tel cell cod rif fatt num nr cap prov civ int es ecc circa ca max
    lun mar mer gio ven sab dom gen feb apr mag giu lug ago set ott nov dic
    app web email e-mail mail online offline login logout log logga loggarsi loggato sloggato sloggarsi wifi wi-fi bluetooth router
    modem smartphone tablet smartwatch chat chatbot bot ticket link click clicca cliccare captcha spam token inbox newsletter
    feedback stock promo cashback voucher outlet premium streaming podcast blog hashtag emoji selfie influencer
    backup reset resettare resetta resettato software hardware firmware plugin driver dongle hub banner launcher lag bug
    tracking screenshot screen sms mms tv pc crash store home cloud thread dev cheat patch policy policies offline sim build
    knowledge locker pass skin transfer size player recall switch refresh host report benchmark deluxe antivirus rollback
    form homepage community crossplay pin banking social bundle codec service inverter provisioning routing update smart
    antifrode autolettura autoletture videochiamata videochiamate videotutorial telepass spid pec isee iva iban bic cvv imei
    pdf csv html url usb hdmi gps nfc zip jpg jpeg png gif px gb mb kb tb kw kwh mbps kbps ml mm cm km kg dpi ip qr esim
    tag taggare tagga taggo taggavi taggato taggarci bannare bannato bannata bannati googlare googla upgrade downgrade checkout
    check-in checkin checkpoint contactless gateway rating controller rendering showroom acquagym bookshop megapixel gigabyte
    riprenotare riprenotazione reinviare reinviato reinvio riaccreditare riaccredito riaccreditiamo disconnettersi
    multigiocatore montascale firmacopie apriporta poggiatesta salvavita scaldabagno lavasciuga asciugacapelli
    ritirabile rilasciabile rimborsabile tracciabile riprogrammare riprogrammazione messaggistica domiciliazione
    tachipirina bancomat postepay whatsapp facebook instagram google youtube gmail paypal android windows iphone ipad
    fake news fix live running green flex bike voip fibra ftth
    preventivatore riparametrazione refertare refertata refertato pagoPA contabilizzatore contabilizzatori
  `,
  mistakes: `
    un'ordine=un_ordine un'attimo=un_attimo un'errore=un_errore un'appuntamento=un_appuntamento un'indirizzo=un_indirizzo
    un'articolo=un_articolo un'operatore=un_operatore un'aggiornamento=un_aggiornamento un'amico=un_amico un'anno=un_anno
    stò=sto fù=fu pultroppo=purtroppo pò=po' pò'=po' qual'è=qual_è qual'era=qual_era qual'e=qual_è un'altro=un_altro 
    perfavore=per_favore daccordo=d'accordo sopratutto=soprattutto
    propio=proprio propia=propria propi=propri aereoporto=aeroporto metereologico=meteorologico
    accellerare=accelerare eccezzionale=eccezionale eccezzione=eccezione coscenza=coscienza conoscienza=conoscenza
    stà=sta sò=so fà=fa và=va quì=qui quà=qua nè=né sè=sé
    perche=perché perchè=perché poiche=poiché poichè=poiché finche=finché finchè=finché benche=benché benchè=benché
    affinche=affinché affinchè=affinché anzichè=anziché anziche=anziché nonchè=nonché nonche=nonché cosicchè=cosicché
    giovedi=giovedì lunedi=lunedì martedi=martedì mercoledi=mercoledì venerdi=venerdì cosi=così piu=più puo=può gia=già
  `,
  isMade(word, isWord) {
    const head = elided.exec(word)?.[0]
    if (head !== undefined) {
      const rest = word.slice(head.length)
      return rest.length < 2 || isWord(rest) || spelling.isMade(rest, isWord)
    }
    // *buon'*, *quest'*: the other half stands apart.
    if (word.endsWith("'")) return elided.test(word) || isAccentByApostrophe(word, isWord)
    return (
      isShortened(word, isWord) ||
      isGrown(word, isWord) ||
      isDerived(word, isWord) ||
      hasPronouns(word, isWord) ||
      hasPrefix(word, prefixes, 5, (part) => isWord(part) || hasPronouns(part, isWord)) ||
      hasPrefix(word, ['ri'], 4, isWord)
    )
  },
}

/** *perche'*, *citta'*: as people write who have no accents on their keys. */
function isAccentByApostrophe(word: string, isWord: (part: string) => boolean): boolean {
  const vowel = word.at(-2)!
  const accented: Record<string, string[]> = { a: ['à'], e: ['è', 'é'], i: ['ì'], o: ['ò'], u: ['ù'] }
  return (accented[vowel] ?? []).some((letter) => isWord(word.slice(0, -2) + letter))
}

/** *aver*, *bicchier*, *dottor*: a last vowel left out after l, m, n, r. */
function isShortened(word: string, isWord: (part: string) => boolean): boolean {
  return (
    /[aeio](?:r|l|n)$/.test(word) && word.length > 4 && (isWord(`${word}e`) || (/on$/.test(word) && isWord(`${word}o`)))
  )
}

/** *attimino*, *velocissimo*: a word made smaller or bigger. */
function isGrown(word: string, isWord: (part: string) => boolean): boolean {
  const stem = /^(.{3,}?)(?:ett|in|issim|ell|ucc|on)[oaei]$/.exec(word)?.[1]
  return stem !== undefined && stem.length > 3 && ['o', 'a', 'e'].some((vowel) => isWord(stem + vowel))
}

/** *reinviarglielo*, *rivalerci*: infinitives and gerunds with pronouns. */
function hasPronouns(word: string, isWord: (part: string) => boolean): boolean {
  const host = /^(.+(?:[aei]r|ando|endo))(?:mi|ti|ci|vi|si|l[oaie]|ne|gli|(?:me|te|ce|ve|se|glie)(?:l[oaie]|ne))$/.exec(
    word,
  )?.[1]
  return host !== undefined && isWord(host.endsWith('r') ? `${host}e` : host)
}

/** *rilasciabile*, *preventivatore*, *velocemente*: made of a verb or an adjective. */
function isDerived(word: string, isWord: (part: string) => boolean): boolean {
  const [, stem = '', ending] = /^(.{3,}?)(zione|zioni|tore|tori|trice|bile|bili|mente)$/.exec(word) ?? []
  if (ending === undefined) return false
  return ending === 'mente' ? isWord(stem) || isWord(`${stem}e`) : /[aei]$/.test(stem) && isWord(`${stem}re`)
}
