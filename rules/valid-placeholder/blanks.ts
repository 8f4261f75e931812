import { readBracketWords } from 'replylint/rule'
import {
  isBeforeUnit,
  isDayDue,
  isFormat,
  isHourDue,
  isLedTo,
  isNumberDue,
  isNumbered,
  isOnScreen,
  isPersonDue,
  isSumDue,
  isTyped,
  type Place,
  partOf,
} from './place.ts'

/** Where something may stand in for a value, and whether it does there. */
export interface Core {
  /** Simple, so that it runs in linear time; its surroundings are read by `find`. */
  words: RegExp
  /** What a text must hold for `words` to stand in it: looked for first, where `words` takes long to compile or to look for. */
  needs?: RegExp
  find(place: Place): Place | undefined
}

const core = (words: RegExp, isBlank: (place: Place) => boolean, needs?: RegExp): Core => ({
  words,
  needs,
  find: (place) => (isBlank(place) ? place : undefined),
})

/** `order_id`, `nombreCliente`, `NOME COGNOME`: the name of a value. */
export const isName = (words: string): boolean =>
  readBracketWords(
    words
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/[_.]/g, ' ')
      .toLowerCase(),
  ) === 'field'

/** A masked card or account number: digits follow, or many stand before. A country's code does not make a mask. */
const isMask = ({ before, after }: Place): boolean =>
  /^[\dXx* -]*\d{2,}/.test(after) ||
  /\d{6,}[Xx* -]*$|ending(?: in)? $|terminad[oa] en $|acabad[oa] en $|(?:finisce|termina) (?:con|per|in) $/iu.test(
    before,
  )

/** `See you soon xxx`: kisses close a line, and no word before them waits for a value. */
const isKiss = (place: Place): boolean =>
  place.words.length < 5 &&
  /^[\s.!❤-\u{1FAFF}]*$/u.test(place.after) &&
  !isLedTo(place) &&
  !isNumberDue(place) &&
  !/: $/.test(place.before)

/** Twenty and thirty in Roman numbers, a size, a model. */
const isRoman = ({ before, after }: Place): boolean =>
  /(?:siglo|secolo|century|cap\.?|capítulo|capitolo|chapter|tomo|vol\.?|edición|edizione|papa|juan|giovanni|pío|pio|talla|taglia|size|chromosomes?|cromosom[aie]s?|model|modelo|modello|series?|phase|fase|gen|iphone|generation|equis|legion|rocky|super bowl|via|viale|v\.le|corso|c\.so|piazza|p\.zza|piazzale|largo|vicolo|calle|plaza|avenida) $/iu.test(
    before,
  ) ||
  /^ ?(?:siglo|century|secolo|congreso|congresso|edición|edizione|aniversario|anniversario|olimp|juegos|giornata)/iu.test(
    after,
  )

function standsForLetters(place: Place): boolean {
  const { words, before, after } = place
  if (isMask(place) || isRoman(place) || isTyped(place)) return false
  if (/^XYZ?$/.test(words)) return !/chromosom|cromosom/i.test(before + after)
  if (/^[XN]$/.test(words)) {
    if (isBeforeUnit(place) || isDayDue(place)) return true
    return (
      words === 'X' &&
      (isPersonDue(place) ||
        isNumbered(place) ||
        isHourDue(place) ||
        /^ ?(?:e|y|a|al|to|and|o|or|-|–) ?Y ?(?:[€%]|day|hour|week|días?|horas?|semanas?|giorni|ore|settimane|min)/i.test(
          after,
        ))
    )
  }
  if (/[/:.,h-]/.test(words)) return !isFormat(place)
  if (/^x{1,2}$|^NN$/.test(words)) return words !== 'x' && (isNumberDue(place) || isDayDue(place))
  return !isKiss(place)
}

/** `___`, `??`, `***`, `…`: a gap, if something is due. */
function isGap(place: Place): boolean {
  const { words, before, after } = place
  const isInside = /\p{L}:? $/u.test(before) && /^(?:[\s,;]|$)/.test(after)
  switch (words[0]) {
    case '_':
      if (/[\p{L}\p{N}@./*-]$/u.test(before) || /^[\p{L}\p{N}@*]/u.test(after)) return false
      if (before.trim() === '' && after.trim() === '') return false
      // A form to be filled in by hand.
      if (/:\s*$/.test(before) && /^[_\s]*(?:$|\p{L}+:)/u.test(after)) return false
      return !/(?:firma|signature|signed|sign here|firmato|fdo\.?|data e luogo|lugar y fecha|place and date)[^_]{0,12}$/iu.test(
        before,
      )
    case '¿':
      return !/^\p{L}/u.test(after)
    case '?':
      if (/[?!\p{L}]$/u.test(before)) return false
      if (words.length === 1) return / $/.test(before) && isBeforeUnit(place)
      return /[:/.h]/.test(words) || isNumberDue(place) || isDayDue(place) || isLedTo(place)
    case '#':
      if (words.includes('/')) return true
      if (words.length === 1)
        return (
          isNumbered({ ...place, before: before.replace(/#$/, '') }) &&
          /^(?:[\s,.;]|$)/.test(after) &&
          / $/.test(before)
        )
      return (
        words.length > 2 && /\p{L}/u.test(before) && !/[\p{L}\p{N}&/]$/u.test(before) && /^(?:[\s.,;)]|$)/.test(after)
      )
    case '0':
      return (
        (/[€$£] ?$/.test(before) && words.length > 2) ||
        (/^[.,]?(?:00)? ?(?:€|euros?)/.test(after) && !/[\d.,]$/.test(before))
      )
    case '@':
    case '§':
    case '%':
    case '=':
      return isInside && / $/.test(before)
    case '.':
    case '…':
      if (!/ $/.test(before)) return false
      return (
        (words.length > 4 && isInside && !/: $/.test(before)) ||
        isSumDue(place) ||
        isHourDue(place) ||
        isPersonDue(place) ||
        isDayDue(place)
      )
    default:
      return (
        words === '--:--' ||
        (!/[\p{L}\p{N}*]$/u.test(before) && !/^[\s*]*\d/.test(after) && (isSumDue(place) || isHourDue(place)))
      )
  }
}

/** `[XX]`, `( )`, `“…”`, `{…}`. */
function isHollow(place: Place): boolean {
  const { words, before, after } = place
  if (/^\(/.test(after) || /[\p{L}\p{N}$(=:]$/u.test(before)) return false
  const inner = words.slice(1, -1).trim()
  if (/^(?:[Xx]{2,}|\?+|_+|\*+|\.{4,})$/.test(inner)) return true
  const isQuote = /^["“«]/.test(words)
  if (inner === '')
    return isQuote || words[0] === '('
      ? /\p{L} $/u.test(before) && /^[\s.,;]|^$/.test(after)
      : words.length !== 3 || isNumberDue(place)
  if (inner === 'X') return isNumberDue(place)
  return isQuote ? /\p{L} $/u.test(before) : isNumberDue(place) || isLedTo(place)
}

const formOfAddress =
  'Dear|Hi|Hello|Hey|Good morning|Good afternoon|Hola|Estimad[oa](?:/[oa]|\\(a\\))?|Apreciad[oa]|Querid[oa]|Buenos días|Buen día|Buenas|Buenas tardes|Ciao|Gentile|Gent\\.m[oa]|Car[oa]|Salve|Buongiorno|Buonasera|Egregi[oa]|Spett\\.le|Mrs?|Ms|Sra?|Señora?|Sig|Sig\\.ra|Signora?'
const nobody =
  /^(?:(?:FIRST ?|LAST ?|FULL ?|CUSTOMER ?|CLIENT ?|USER ?)?NAME|NOMBRE(?: (?:DEL )?CLIENTE)?|APELLIDOS?|NOME(?: (?:DEL )?CLIENTE)?|COGNOME|[Nn]ame|[Nn]ombre|[Nn]ome|[Cc]ognome|[Aa]pellidos?|First ?[Nn]ame|Last ?[Nn]ame|Customer [Nn]ame|Nombre (?:y )?Apellidos?|Nombre (?:del )?[Cc]liente|Nome (?:e )?Cognome|Nome (?:del )?[Cc]liente|null|undefined|NULL|UNDEFINED|None|NaN|nil|X{1,4}|Y{2,4}|Fulan[oa]|Mengan[oa]|Tal|Tizio|Caio|\.{3,}|-{2,}|…|\*{2,}|\((?:name|nombre|nome|cognome|apellidos?|surname|first name|customer name)\))$/

/** `Hola nombre_cliente:`, `Dear NAME,`. */
const greeted: Core = {
  words: new RegExp(
    `(?<!\\p{L})(?:${formOfAddress})\\.?,? (?:(?:Sra?|Sr\\.?/Sra|Sig|Sig\\.ra|Mr|Ms)\\.? )?([^\\s,:!;][^,:!;\\n]{0,30})(?=[,:!;\\n]|$)`,
    'gu',
  ),
  find(place) {
    const name = /(?:[^\s.]+(?: [^\s.]+){0,2})\.?$/.exec(place.words.trimEnd())?.[0] ?? ''
    for (const words of [name, name.replace(/^\S+ /, ''), name.replace(/^\S+ \S+ /, '')]) {
      const bare = words.replace(/\.$/, '')
      const isMarked =
        /^[@%$:#~*=+_-]{1,2}\p{L}|_|\p{Ll}\p{Lu}/u.test(bare) && isName(bare.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
      if (!nobody.test(bare) && !isMarked) continue
      const from = place.words.lastIndexOf(words)
      return partOf(place, from, from + bare.length)
    }
    return undefined
  },
}

/** `the branch in CITY`, `ORDER_ID`, `here: LINK`, `**NOMBRE**`. */
function isCapitalName(place: Place): boolean {
  const { words, before, after } = place
  if (isOnScreen(place)) return false
  const isWrapped = /[*_=~|^§&!(«:-]$/.test(before) && /^[*_=~|^§&!)»:-]/.test(after)
  if (words.includes('_')) return !/[\p{N}@/.#=&?-]$/u.test(before) && !/^[\p{N}@/.=(]/u.test(after) && isName(words)
  if (isWrapped) return words.length > 3 && isName(words)
  if (/^(?:LINK|ENLACE|URL)$/.test(words) && /(?:: |here |aquí |qui |acá )$/.test(before)) return true
  return (
    /^(?:NOME(?: COGNOME)?|COGNOME|CITTÀ|IMPORTO|DATA|PRODOTTO|OPERATORE|MOTIVO|PREZZO|NUMERO|ORARIO|NOMBRE|APELLIDOS?|CIUDAD|IMPORTE|FECHA|HORA|PRODUCTO|AGENTE|PRECIO|NÚMERO|TIENDA|NAME|SURNAME|CITY|AMOUNT|DATE|PRODUCT|AGENT|REASON|PRICE|NUMBER|LINK|ENLACE|URL)$/.test(
      words,
    ) &&
    /\p{Ll}{2}.* (?:di|del|della|dal|con|a|alle|al|per|da|entro|de|en|por|para|desde|hasta|by|with|of|for|at|on|in|from|until|to|giorno|día|collega|compañer[oa]|técnic[oa]|tecnico|colleague|dottor|dottoressa|doctora?|sig\.|sig\.ra|sr\.|sra\.) $/u.test(
      before,
    )
  )
}

/** `$nombre`, `~name~`, `:order_id`; not `$50`, `10 %`, `:smile:`. */
function isSigned(place: Place): boolean {
  const { words, before, after } = place
  if (/[\p{L}\p{N}%$:/.=&?]$|[\d%] $/u.test(before) || /^[\p{L}\p{N}%/=(]/u.test(after)) return false
  const [, sign = '', name = '', closing = ''] = /^([^\p{L}]{1,2})(.*?)([^\p{L}]{0,2})$/su.exec(words) ?? []
  const isPair = closing !== '' && closing === sign
  return (isPair ? sign !== ':' : closing === '' && '$%:'.includes(sign)) && name.length > 2 && isName(name)
}

/** `con (nombre del técnico)`: brackets where a value is due. */
const isInParentheses = (place: Place): boolean => {
  const inner = place.words.slice(1, -1)
  if (!isName(inner) || /^(?:iban|pin|id|email|web)$/i.test(inner)) return false
  if (!/\p{Ll}/u.test(inner)) return inner.length > 3
  return (
    isLedTo(place) ||
    isHourDue(place) ||
    /(?:colleague|technician|compañer[oa]|técnico|colega|agente|collega|tecnico|dott\.?|dr\.?|mr|ms) $/iu.test(
      place.before,
    )
  )
}

export const blanks: readonly Core[] = [
  core(
    /(?<![\p{L}\p{N}_*@/-])(?:XYZ?|X{1,12}(?:[-/.,: h]X{1,12}){0,5}(?:\/\d{2,4})?|x{1,12}(?:[/:]x{1,4}){0,2}|Y{3,6}|Z{3,6}|N{1,6})(?![\p{L}\p{N}_*-])/gu,
    standsForLetters,
    /X|YYY|ZZZ|N(?!\w)|xx|x[/:]x/,
  ),
  core(
    /_{2,}|\?{1,8}(?:[:/.h]\?{2,4}){0,2}|¿{1,3} ?\?+|\*{2,}|--:--|-{2,}|\.{3,}|…+|#{1,8}(?:\/#{2,4}){0,2}|[—–]{2,}|(?<!\d)0{2,}|@{2,}|§{2,}|%{2,}|={3,}/g,
    isGap,
  ),
  core(/\[[Xx?_*.… ]{0,10}\]|\([.… ]{0,12}\)|["“«](?:[X_?.…]{0,10})["”»]|\{[ .…?X]{0,5}\}|<>/g, isHollow),
  core(
    /(?<![\p{L}\p{N}/])(?:(?:dd|gg)[/.-]mm(?:[/.-](?:yyyy|yy|aaaa|aa))?|mm[/.-](?:dd|gg)[/.-](?:yyyy|yy|aaaa|aa)|(?:yyyy|aaaa)[/.-]mm[/.-](?:dd|gg)|hh[:.]mm|00\/00(?:\/(?:0000|00|20\d\d))?)(?![\p{L}\p{N}/])/giu,
    (place) => !isFormat(place),
    /(?:dd|gg|mm|yy|aa|hh|00)[/.:-]/i,
  ),
  // 20XX · 08:XX · ORD-XXXX · el DD de mayo
  core(
    /(?<![\p{L}\p{N}_-])(?:\d{1,2}[:.]XX|XX[:.]\d{2}|20XX|19XX|20\dX|[1-36-9]X{2,3}|\d{1,2}[.,]X{2,3}|\p{Lu}{2,5}[-#]X{3,8}|(?:DD|GG|MM|AAAA|YYYY|HH)(?:[ :.](?:MM|AAAA|YYYY)){0,2})(?![\p{L}\p{N}-])/gu,
    (place) =>
      /X/.test(place.words)
        ? !isMask(place) && !isRoman(place)
        : !isFormat(place) && (isDayDue(place) || isLedTo(place) || isHourDue(place)),
    /\dX|XX|DD|GG|MM|AAAA|YYYY|HH/,
  ),
  // the code is: .
  core(/: ?[.,](?=\s|$)/g, ({ before }) =>
    /(?:number|número|numero|code|código|codice|link|enlace|address|dirección|indirizzo|is|es|è)$/iu.test(before),
  ),
  greeted,
  // “Gentile ,”: a name is missing.
  core(/^\s{0,9}(?:(?:Dear|Gentile|Egregi[oa]) ?|(?:Estimad|Car)[oa] )[,:](?=\s)/gu, () => true),
  core(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[ _]\p{Lu}{2,}){0,4}(?![\p{L}\p{N}])/gu, isCapitalName, /[A-ZÀ-Þ]{2}/),
  core(/[$%:~|^§#]{1,2}\p{L}[\p{L}_.]{1,40}[$%:~|^§#]{0,2}/gu, isSigned, /[$%:~|^§#][^\s\d]/),
  core(/%(?:\d\$)?[sd](?![\p{L}\p{N}%])/gu, ({ before }) => !/[\p{L}\p{N}%]$|\d $/u.test(before), /%/),
  core(/\([\p{L}][\p{L}' ]{2,40}\)|«\p{Lu}[\p{Lu} _]{2,30}»/gu, isInParentheses, /[(«]/),
  core(
    /\(\?\)|\(¿?[\p{L}][\p{L}' ]{2,30}\?\)/gu,
    ({ words }) => words === '(?)' || isName(words.replace(/[()¿?]/g, '')),
    /\?\)/,
  ),
  core(/\(\([\p{L}_ ]{3,40}\)\)/gu, ({ words }) => isName(words.slice(2, -2)), /\(\(/),
  core(
    /<%[=-]? ?[\p{L}_@][\p{L}\p{N}_.]{0,60} ?-?%>|<\?=? ?\$?[\p{L}_][\p{L}\p{N}_.]{0,60} ?\?>|\{[$!@:=] ?[\p{L}_][\p{L}\p{N}_.]{0,60}\}/gu,
    () => true,
    /<[%?]|\{[$!@:=]/,
  ),
  // order_id · customer.first_name
  core(
    /(?<![\p{L}\p{N}_@/.{-])\p{Ll}{1,30}(?:[_.]\p{Ll}{1,30}){1,5}(?![\p{L}\p{N}_@/}.=(])/gu,
    (place) => place.words.includes('_') && (place.words.includes('.') || isNumbered(place)) && isName(place.words),
    /_/,
  ),
  core(
    /(?<![\p{L}\p{N}_./-])(?:undefined|null|NaN|None|#N\/A|#REF!|#NAME\?|\[object Object\]|Invalid [Dd]ate)(?![\p{L}\p{N}_./-])/gu,
    (place) =>
      /^[[#I]/.test(place.words) ||
      isNumbered(place) ||
      (/^[un]/.test(place.words) && place.language !== 'en' && place.language !== ''),
    /undefined|null|NaN|None|#N|#REF|\[object|Invalid/,
  ),
  // [Name, … and <nombre, … without their closing half
  core(
    /[[<]\p{L}[\p{L} ]{2,28}(?=[,.;:})\n]|$)/gu,
    ({ words, before, after }) => !/[\p{L}\p{N}\]]$/u.test(before) && !/[\]>]/.test(after) && isName(words.slice(1)),
    /[[<]/,
  ),
  { words: /\](?![(\]])/g, find: halfBracket },
  core(
    /n[º°]|(?:n|nr|núm)\./giu,
    ({ before, after }) =>
      !/\p{L}$/u.test(before) && /^ (?:è|es|está|ha|sarà|será|was|will|parte|sale|arriva|llega)(?!\p{L})/iu.test(after),
  ),
  // costa € al mese · within  days · il  /  /
  core(
    /€/g,
    ({ before, after }) => /(?:costa|costs?|cuesta|è di|es de) $/iu.test(before) && /^(?:\s+\p{Ll}|[.,;])/u.test(after),
  ),
  core(
    / {2,9}(?=(?:euros?|€|days|días|giorni|hours|horas|ore|weeks|semanas|settimane)(?![\p{L}]))/giu,
    (place) => isLedTo({ ...place, before: `${place.before} ` }),
    / {2}/,
  ),
  core(
    / {2,9}(?=\p{L})/gu,
    (place) => {
      if (!/\p{L}$/u.test(place.before)) return false
      const closed = { ...place, before: `${place.before} `, after: ` ${place.after}` }
      return isHourDue(closed) || (isLedTo(closed) && isDayDue(closed))
    },
    / {2}/,
  ),
  core(/\/ {0,3}\/(?=[\s.,]|$)/g, ({ before }) => /(?:^|[^\p{L}])(?:il|el|on|del|dal|al) {1,3}$/iu.test(before)),
  // [here](LINK) · https://… · www.yoursite.com · nome@dominio.it
  core(
    /\]\((?:#|url|link|enlace|x{3,20}|https?:\/\/|inser[^)\n]{0,30})?\)|https?:\/\/(?:\.{3}|…|x{3,20}|(?:LINK|URL|ENLACE|INSERT|INSERIR)[\w.-]{0,20}|(?=[\s),]|$))|www\.(?:x{3,20}|\.{3}|(?:sitoweb|tusitio|tudominio|dominio|yoursite|yourdomain|website|ejemplo|esempio|nomesito)\.\p{L}{2,5})|@(?:dominio|domain|ejemplo|esempio)\.\p{L}{2,5}(?!\p{L})/giu,
    ({ before }) =>
      !/[\p{L}\p{N}]$/u.test(before) ||
      /(?:nome|nombre|name|email|correo|mail|indirizzo|utente|usuario|\[.{1,60})$/iu.test(before),
    /\]\(|https?:|www\.|@(?:dom|ej|es)/i,
  ),
  // Regards, XX
  {
    words:
      /(?:regards|thanks|sincerely|cheers|saludos?|atentamente|cordialmente|gracias|saluti|grazie),?\s{1,3}[^\s,][^,\n]{0,25}\s{0,3}$/giu,
    find: unsigned,
  },
  core(
    /(?<!\p{L})(?:Nome (?:e )?Cognome|Nombre (?:y )?Apellidos?|First ?[Nn]ame Last ?[Nn]ame|Name Surname)(?!\p{L})/gu,
    (place) =>
      !isOnScreen(place) &&
      !isTyped(place) &&
      !isFormat(place) &&
      !/(?:form|modulo|formulario|your|su|tu|suo|tuo|completo|indi\p{L}*|compil\p{L}*) ?$/iu.test(place.before),
    /Nom|Name|First/,
  ),
]

/** `nombre]` with no bracket before it. */
function halfBracket(place: Place): Place | undefined {
  const name = /(?:^|[\s(])(\p{L}[\p{L} ]{2,24})$/u.exec(place.before)?.[1]
  if (name === undefined || place.before.includes('[') || !isName(name)) return undefined
  const words = `${name}]`
  return { ...place, words, start: place.start - name.length }
}

function unsigned(place: Place): Place | undefined {
  const signature =
    /\s(X{1,4}|name|nombre|nome|firma|signature|agente|operatore|agent|(?:your|agent) name|(?:tu|su) nombre|nombre del agente|il tuo nome|nome (?:dell')?operatore)\s*$/iu.exec(
      place.words,
    )
  if (!signature) return undefined
  const from = signature.index + 1
  return partOf(place, from, from + signature[1]!.length)
}
