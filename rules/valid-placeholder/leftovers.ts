import { readBracketWords } from 'replylint/rule'

/** Words of the writing that were to be replaced before sending. */
export interface Leftover {
  start: number
  end: number
  /** `blank`: a gap for a value; `note`: words from the writer to the writer; `dummy`: text that only fills space. */
  kind: 'blank' | 'note' | 'dummy'
}

/** The place of a candidate, and the line round it. */
interface Place {
  words: string
  before: string
  after: string
  language: string
}

interface Pattern {
  kind: Leftover['kind']
  /** Its group named `it` is reported; without one, all. */
  words: RegExp
  unless?: (place: Place) => boolean
}

const or = (...parts: string[]): string => `(?:${parts.join('|')})`
const notAfterWord = String.raw`(?<![\p{L}\p{N}_*@/-]|www\.|\d[.,:])`
const notBeforeWord = String.raw`(?![\p{L}\p{N}_*-])`

const countedThings = or(
  String.raw`n[ºo°]\.?`,
  ...String.raw`n\. n\.º núm\.? nr\.? no\. num\.? number número numero order pedido orden ordine ticket case caso pratica expediente factura invoice fattura ref\.? reference referencia riferimento booking reserva prenotazione code código codice room habitación camera gate puerta platform andén binario extension ext\. extensión interno page página pagina seat asiento posto flight vuelo volo`.split(
    ' ',
  ),
)
/** Before a number that is due. */
const numberBefore = or(
  String.raw`(?<![\p{L}\p{N}])${or(countedThings, 'a las', 'hasta las', 'desde las', 'alle', 'alle ore', 'ore', 'dalle', 'fino alle', 'entro le', 'at', 'until', 'till', 'from')}\s+#?`,
  String.raw`[#€$£]\s?`,
)
/** After a number that is due. */
const unitAfter = String.raw`\s?${or('€', '£', '%', String.raw`${or(...'euros? eur usd dollars? dólares pesos pounds soles days? días? giorni giorno hours? horas? ore ora weeks? semanas? settimane months? meses mesi minutes? minutos? minuti working business días giorni gb mb km kg am pm h hs hrs kwh cm mm'.split(' '))}(?![\p{L}\p{N}])`)}`
const months = or(
  ...'january february march april may june july august september october november december enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre'.split(
    ' ',
  ),
)
const greeting = String.raw`(?<![\p{L}\p{N}])${or(
  ...'Dear,Hi,Hello,Hey,Good morning,Good afternoon,Hola,Estimad[oa],Estimad[oa]/[oa],Estimad[oa]\\(a\\),Apreciad[oa],Querid[oa],Buenos días,Buen día,Buenas,Buenas tardes,Ciao,Gentile,Gent\\.mo,Gent\\.ma,Car[oa],Salve,Buongiorno,Buonasera,Egregi[oa],Spett\\.le,Mr,Ms,Mrs,Sr,Sra,Señora?,Sig,Sig\\.ra,Signora?'.split(
    ',',
  ),
)}\.?,? ${or('Sr\\.? ', 'Sra\\.? ', 'Sr\\.?/Sra\\.? ', 'Sig\\.? ', 'Sig\\.ra ', 'Mr\\.? ', 'Ms\\.? ', '')}`
const closesGreeting = String.raw`(?=\s*(?:[,:!.;]|$))`

/** Said of a format, not in place of a date: `type it as DD/MM/YYYY`. */
const isFormat = ({ before, after }: Place): boolean =>
  /format|like this|\bas:? ["“(]?$|in the form|written|\btype|\benter|escrib|introdu[cz]|\bpon(?:ga|er)|ingres|teclee?|anot|indi(?:que|ca)|scriv|inser|digit|compil|indich|\bcome\b|\bcomo\b|\btipo\b|e\.g|\bes\.|\bej\./iu.test(
    before.slice(-60),
  ) ||
  /(?:birth|nacimiento|nascita|replace|print|fill|rellen|complet|compil)[^.]{0,25}$|\($/iu.test(before) ||
  /^["”»)]? ?(?:format|\(?\p{L}*-?\d)/iu.test(after.slice(0, 12))

/** A masked card or account number: digits follow it, or many stand before it. A country's code does not make a mask. */
const isMask = ({ before, after }: Place): boolean =>
  /^[\dXx* -]*\d{2,}/.test(after) ||
  /\d{6,}[Xx* -]*$|ending(?: in)? $|terminad[oa] en $|acabad[oa] en $|(?:finisce|termina) (?:con|per|in) $/iu.test(
    before,
  )

/** `See you soon xxx`: kisses close a line, and no word before them waits for a value. */
const isKiss = ({ words, before, after }: Place): boolean =>
  words.length < 5 &&
  /^[\s.!❤-\u{1FAFF}]*$/u.test(after) &&
  !/(?:^|[\s:(])(?:is|are|of|to|on|by|with|for|the|at|from|es|son|de|del|la|el|con|para|por|a|è|sono|di|del|della|il|da|al|alla|number|número|numero|code|código|codice|[n#]\.?º?|order|pedido|ordine)[:\s]*$|[:#€$£]\s*$/iu.test(
    before,
  )

/** Twenty and thirty in Roman numbers, a size, a model. */
const isRoman = ({ before, after }: Place): boolean =>
  /(?:siglo|secolo|century|cap\.?|capítulo|capitolo|chapter|tomo|vol\.?|edición|edizione|papa|juan|giovanni|pío|pio|talla|taglia|size|chromosomes?|cromosom[aie]s?|model|modelo|modello|series?|phase|fase|gen|iphone|generation|equis|legion|rocky|super bowl|superbowl|via|viale|v\.le|corso|c\.so|piazza|p\.zza|piazzale|largo|vicolo|calle|plaza|avenida) $/iu.test(
    before,
  ) ||
  /^ ?(?:siglo|century|secolo|congreso|congresso|edición|edizione|aniversario|anniversario|olimp|juegos|giornata)/iu.test(
    after,
  )

const isName = ({ words }: Place): boolean => readBracketWords(words.replace(/[_.]/g, ' ').toLowerCase()) === 'field'

const blanks: readonly Pattern[] = [
  // Order XXXX · XX € · alle XX:XX · X giorni · XX/XX/2025 · X de mayo
  {
    kind: 'blank',
    words: new RegExp(`${notAfterWord}(?:X{2,12}(?:[-/. ]X{2,12})*|x{3,12}|Y{3,}|Z{3,}|N{3,})${notBeforeWord}`, 'gu'),
    unless: (place) => isMask(place) || isKiss(place) || isRoman(place),
  },
  {
    kind: 'blank',
    words: new RegExp(`${numberBefore}(?<it>X{2,12}(?:[:.h]XX)?|x{2,12})${notBeforeWord}`, 'giu'),
    unless: (place) => isMask(place) || !/^(?:X[X:.h]*|xx+)$/.test(place.words),
  },
  {
    kind: 'blank',
    words: new RegExp(
      `(?:(?<!\\p{L})${countedThings} |[€$£]\\s?)(?<it>X)${notBeforeWord}|(?<!\\p{L})(?:alle|alle ore|ore|a las|giorno|día|day|sig\\.?|sig\\.ra|signora?|señora?|sra?\\.?|dott\\.?|dott\\.ssa|dra?\\.?|mrs?\\.?|ms\\.?) (?<it2>X)${notBeforeWord}`,
      'giu',
    ),
    unless: ({ words }) => words === 'x',
  },
  {
    kind: 'blank',
    words: new RegExp(`${notAfterWord}X{1,12}(?:[.,]X{1,2})?(?:[-–]X{1,4})?(?=${unitAfter})`, 'gu'),
    unless: (place) => isMask(place) || isRoman(place),
  },
  { kind: 'blank', words: new RegExp(`${notAfterWord}N{1,2}(?=${unitAfter})`, 'gu'), unless: isRoman },
  {
    kind: 'blank',
    words: new RegExp(
      `${notAfterWord}${or('X{1,2}[/.-]X{1,2}(?:[/.-](?:X{2,4}|\\d{2,4}))?', 'XX[:.h]XX ?h?')}${notBeforeWord}`,
      'gu',
    ),
    unless: isFormat,
  },
  {
    kind: 'blank',
    words: new RegExp(`${notAfterWord}X{1,2}(?= (?:(?:de|di|of) )?${months}${notBeforeWord})`, 'giu'),
    unless: (place) => place.words !== place.words.toUpperCase() || isRoman(place),
  },
  {
    kind: 'blank',
    words: new RegExp(`(?<=${months}) X{1,2}(?=[\\s,.]|$)`, 'giu'),
    unless: ({ words }) => words !== words.toUpperCase(),
  },
  // at ___ · __ euros
  {
    kind: 'blank',
    words: /(?<![\p{L}\p{N}_@./*-])_{2,}(?![\p{L}\p{N}_@*])/gu,
    unless: ({ before, after }) =>
      (before.trim() === '' && after.trim() === '') ||
      (/:\s*$/.test(before) && /^[_\s]*(?:$|\p{L}+:)/u.test(after)) ||
      /(?:firma|signature|signed|sign here|firmato|fdo\.?|data e luogo|lugar y fecha|place and date)[^_]{0,12}$/iu.test(
        before,
      ),
  },
  // n. ??? · ??:?? · the fee is ??
  {
    kind: 'blank',
    words: new RegExp(
      or(
        `(?<=${numberBefore})\\?{2,}(?:[:/.h]\\?{2,4})*`,
        `(?<![?!\\p{L}])\\?{1,}(?=${unitAfter})`,
        '(?<![?!\\p{L}\\d])\\?{2}[:/.h]\\?{2}(?:[/.]\\?{2,4})?',
        `(?<=(?<!\\p{L})(?:is|are|costs?|of|on|by|to|with|es|cuesta|del?|la|el|al|con|por|para|è|costa|di|il|dal|da|per|entro|${'lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:mon|tues|wednes|thurs|fri|satur|sun)day'}) )\\?{2,}`,
        '(?<!\\p{L})¿+ ?\\?+(?!\\p{L})',
        '(?<=\\p{L} )(?:@{2,}|§{2,}|%{2,}|={3,})(?=[ .,;]|$)',
        '(?<=\\s)(?:\\[\\]|<>)(?=[\\s.,;]|$)',
        '(?<=(?<!\\p{L})(?:is|es|è|de|di|of|el|il|at|alle|a las|on) )(?:\\[(?:\\.{3}|…)\\](?!\\()|\\((?:\\.{3}|…)\\))',
      ),
      'giu',
    ),
  },
  // order #### · ##/##/####
  { kind: 'blank', words: /(?<=\p{L}[^\n]{0,80})(?<![\p{L}\p{N}#&/])#{3,}(?=[\s.,;)]|$)|#{2}\/#{2}(?:\/#{2,4})?/gu },
  // *** euros · n. **** · … euro
  {
    kind: 'blank',
    words: /(?<![\p{L}\p{N}*])(?:\*{2,}|-{2,}|(?<= )(?:\.{3,}|…))(?= ?(?:€|euros?\b|dollars|pesos))/giu,
  },
  {
    kind: 'blank',
    words: new RegExp(`(?<=(?<!\\p{L})${countedThings} )(?:\\*{2,}|-{2,}|\\.{3,}|…)(?=[\\s,.;]|$)`, 'giu'),
    unless: ({ after }) => /^[\s*]*\d/.test(after),
  },
  { kind: 'blank', words: new RegExp(`(?<= )(?:\\.{3,}|…)(?= de ${months})`, 'giu') },
  { kind: 'blank', words: /(?<=(?<!\p{L})(?:is|es|è) )(?:\.{3,}|…+)(?=\s|$)/giu },
  {
    kind: 'blank',
    words:
      /(?<=(?:colleague|technician|compañer[oa]|técnico|colega|agente|collega|tecnico|dott\.?|dr\.?|mr|ms) )\((?:first name|name|surname|nombre|apellidos?|nome|cognome|x+)\)/giu,
  },
  // code "" · number ( ) · the code is: .
  { kind: 'blank', words: /(?<=\p{L} )(?:""|“”|«»|\(\s*\))(?=[\s.,;]|$)/gu },
  { kind: 'blank', words: /(?<=(?:number|número|numero|code|código|codice|is|es|è)): ?(?<it>[.,])(?=\s|$)/giu },
  // DD/MM/YYYY · gg/mm/aaaa · HH:MM
  {
    kind: 'blank',
    words:
      /(?<![\p{L}\p{N}/])(?:(?:dd|gg)[/.-]mm(?:[/.-](?:yyyy|yy|aaaa|aa))?|mm[/.-](?:dd|gg)[/.-](?:yyyy|yy|aaaa|aa)|(?:yyyy|aaaa)[/.-]mm[/.-](?:dd|gg)|hh[:.]mm|00\/00(?:\/(?:0000|00|20\d\d))?|(?<![\d.,])00(?:[.,]00)? ?(?:€|euros?))(?![\p{L}\p{N}/])/giu,
    unless: isFormat,
  },
  // Dear NAME · Hola nombre_cliente · Ciao Nome Cognome · Hi null
  {
    kind: 'blank',
    words: new RegExp(
      `${greeting}(?<it>(?:FIRST ?|LAST ?|FULL ?|CUSTOMER ?|CLIENT ?|USER ?)?NAME|NOMBRE(?: (?:DEL )?CLIENTE)?|APELLIDOS?|NOME(?: (?:DEL )?CLIENTE)?|COGNOME|[Nn]ame|[Nn]ombre|[Nn]ome|[Cc]ognome|[Aa]pellidos?|First ?[Nn]ame|Last ?[Nn]ame|Customer [Nn]ame|Nombre (?:y )?Apellidos?|Nombre (?:del )?[Cc]liente|Nome (?:e )?Cognome|Nome (?:del )?[Cc]liente|null|undefined|NULL|UNDEFINED|None|NaN|nil|X{1,4}|Y{2,4}|Fulan[oa]|Mengan[oa]|Tal|Tizio|Caio|\\.{3,}|-{2,}|…|\\*{2,}|\\((?:name|nombre|nome|cognome|apellidos?|surname|first name|customer name)\\))${closesGreeting}`,
      'gmu',
    ),
  },
  {
    kind: 'blank',
    words: new RegExp(
      `${greeting}(?<it>[@%$:#~*=+_-]{0,2}[\\p{L}]+(?:_[\\p{L}]+)*[~*=+_-]{0,2})${closesGreeting}`,
      'gmu',
    ),
    unless: ({ words }) =>
      !/[@%$:#~*=+_-]|\p{Ll}\p{Lu}/u.test(words) ||
      readBracketWords(words.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')) !== 'field',
  },
  // **NOMBRE** · (FECHA) · «NOMBRE» · |name| · ~name~
  {
    kind: 'blank',
    words:
      /(?<![\p{L}\p{N}*_-])(\*{1,2}|-{1,2}|_{1,2}|=|~|\||\^|§|&|::|!!)(?<it>\p{Lu}[\p{Lu}_ ]{2,30})\1(?![\p{L}\p{N}*_-])|[(«](?<caps>\p{Lu}[\p{Lu}_ ]{3,30})[)»]/gu,
    unless: (place) => !isName({ ...place, words: place.words.replace(/^[(«]|[)»]$/g, '') }),
  },
  {
    kind: 'blank',
    words: /(?<![\p{L}\p{N}])(~|\||\^|§|\$\$|::|#|\$)(?<it>\p{Ll}[\p{Ll}_.]{2,30})\1(?![\p{L}\p{N}])/gu,
    unless: (place) => !isName(place),
  },
  {
    kind: 'blank',
    words:
      /<%[=-]? ?[\p{L}_@][\p{L}\p{N}_.]* ?-?%>|<\?=? ?\$?[\p{L}_][\p{L}\p{N}_.]* ?\?>|\{[$!@:=] ?[\p{L}_][\p{L}\p{N}_.]*\}/gu,
  },
  { kind: 'blank', words: /\(\((?<it>[\p{L}_ ]{3,40})\)\)/gu, unless: (place) => !isName(place) },
  // the branch in CITY · here: LINK
  {
    kind: 'blank',
    words:
      /(?<=\p{Ll}{2}[^\n]{0,60} (?:di|del|della|dal|con|a|alle|al|per|da|entro|de|en|por|para|desde|hasta|by|with|of|for|at|on|in|from|until|to) )(?:NOME(?: COGNOME)?|COGNOME|CITTÀ|IMPORTO|DATA|PRODOTTO|OPERATORE|MOTIVO|PREZZO|NUMERO|ORARIO|NOMBRE|APELLIDOS?|CIUDAD|IMPORTE|FECHA|HORA|PRODUCTO|AGENTE|PRECIO|NÚMERO|TIENDA|NAME|SURNAME|CITY|AMOUNT|DATE|PRODUCT|AGENT|REASON|PRICE|NUMBER|LINK|ENLACE|URL)(?![\p{L}\p{N}_]| \p{Lu}{2})/gu,
    unless: ({ after }) =>
      /^ (?:field|box|campo|casilla|casella|column|columna|colonna|button|botón|pulsante)/iu.test(after),
  },
  { kind: 'blank', words: /(?<=(?:: |here |aquí |qui |acá ))(?:LINK|ENLACE|URL)(?=[\s.,)]|$)/gu },
  // con (nombre del técnico) · el (fecha)
  {
    kind: 'blank',
    words:
      /(?<=(?<!\p{L})(?:with|on|at|by|is|to|from|of|con|el|la|del?|a|es|il|lo|l'|di|da|dal|alle|è|entro il|entro|per|para|por|hasta el|until|before) )\((?<it>\p{Ll}[\p{L}' ]{2,40})\)/giu,
    unless: (place) => !isName(place),
  },
  {
    kind: 'blank',
    words: new RegExp(`${numberBefore}(?<it>undefined|null|NaN|None|#N/A|#REF!|#NAME\\?)${notBeforeWord}`, 'gu'),
  },
  // ORDER_ID · order_id · $nombre · %nombre · :nombre · %s
  {
    kind: 'blank',
    words: /(?<![\p{L}\p{N}_@/.#=&?-])\p{Lu}{2,}(?:_\p{Lu}+)+(?![\p{L}\p{N}_@/.=(])/gu,
    unless: (place) => !isName(place),
  },
  {
    kind: 'blank',
    words: new RegExp(`${numberBefore}(?<it>[a-z]+(?:_[a-z]+)+)(?![\\p{L}\\p{N}_@/.=(])`, 'gu'),
    unless: (place) => !isName(place),
  },
  {
    kind: 'blank',
    words: /(?<![\p{L}\p{N}%$:/.=&?]|[\d%] )[$%:](?<it>[\p{L}]{3,}(?:_[\p{L}]+)*)(?![\p{L}\p{N}%$:_/=(])/gu,
    unless: (place) => !isName(place),
  },
  { kind: 'blank', words: /(?<![\p{L}\p{N}%]|\d )%(?:\d\$)?[sd](?![\p{L}\p{N}%])/gu },
  {
    kind: 'blank',
    words: new RegExp(
      `(?<!\\p{L})${or('order', 'pedido', 'ordine', 'ticket', 'case', 'caso', 'booking', 'reserva', 'prenotazione', 'factura', 'fattura', 'invoice')} (?:${or('n[ºo°.]', 'nº', 'n\\.', 'number', 'número', 'numero')} ?)?#?(?<it>0{5,})(?![\\d.,])`,
      'giu',
    ),
  },
  {
    kind: 'blank',
    words: new RegExp(
      `(?:(?<!\\p{L})${countedThings} |[€$£]\\s?)(?<it>\\[[X?_.… ]{1,10}\\](?!\\())|\\[X\\](?=${unitAfter})`,
      'gu',
    ),
    unless: ({ words }) => /\d/.test(words),
  },
  {
    kind: 'note',
    words: /(?<![\p{L}])(?:YOUR|TU|SU|IL TUO|IL SUO|EL) (?:FULL )?(?:NAME|NOMBRE|NOME|SIGNATURE|FIRMA)(?![\p{L}])/gu,
    unless: ({ before }) => /\p{Lu}{3,} $|(?:type|write|enter|print|escriba|escribe|scriva|scrivi) $/u.test(before),
  },
  // [XX] · [ ] · {…}
  {
    kind: 'blank',
    words:
      /\[(?:[Xx]{2,}|\?+|_+|\*+|\.{3}|…| {2,})\](?!\()|(?<![\p{L}\p{N}$(=:])\{(?: ?|\.{3}|…|\?+|X+)\}(?![\p{L}\p{N}(])/gu,
    unless: ({ words, before, after }) =>
      /\.|…/.test(words) &&
      !(new RegExp(`${numberBefore}$`, 'iu').test(before) || new RegExp(`^${unitAfter}`, 'iu').test(after)),
  },
  // el lunes X
  {
    kind: 'blank',
    words:
      /(?<=(?<!\p{L})(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: the)?) )X{1,2}(?![\p{L}\p{N}])/giu,
    unless: ({ words }) => words !== words.toUpperCase(),
  },
  // Regards, XX · Tu nombre
  {
    kind: 'blank',
    words:
      /(?:regards|thanks|sincerely|cheers|saludos?|atentamente|cordialmente|gracias|saluti|grazie),?\s+(?<it>X{1,4}|name|nombre|nome|firma|signature|agente|operatore|agent|your name|tu nombre|su nombre|il tuo nome|agent name|nombre del agente|nome operatore|nome dell'operatore)\s*$/giu,
  },
  // customer.first_name · [object Object] · Invalid date
  {
    kind: 'blank',
    words:
      /(?<![\p{L}\p{N}_@/.{-])\p{Ll}+\.(?:\p{Ll}+_)+\p{Ll}+(?![\p{L}\p{N}_@/}.(=])|\[object Object\]|(?<!\p{L})Invalid [Dd]ate(?!\p{L})/gu,
    unless: (place) => place.words.includes('_') && !isName(place),
  },
  {
    kind: 'blank',
    words: /(?<![\p{L}\p{N}_./-])(?:undefined|null)(?![\p{L}\p{N}_./-])/gu,
    unless: ({ language }) => language === 'en' || language === '',
  },
  // nombre] · <nombre,
  {
    kind: 'blank',
    words:
      /(?<=[\s(])(?<it>\p{L}[\p{L} ]{2,24})\](?![(\]])(?<!\[[^\n]{0,80})|<(?<it2>\p{L}[\p{L} ]{2,24})(?=[,.;:]|\n|$)(?![^\n]{0,80}>)/gu,
    unless: (place) => !isName(place),
  },
  // [Name, … without its bracket
  {
    kind: 'blank',
    words: /(?<![\p{L}\p{N}\]])\[(?<it>\p{L}[\p{L} ]{2,28}?)(?=[,.;:})]|\n|$)(?![^\n]{0,80}\])/gu,
    unless: (place) => !isName(place),
  },
  // https://… · http://xxx
  {
    kind: 'blank',
    words:
      /(?<![\p{L}\p{N}])(?:https?:\/\/(?:\.{3}|…|x{3,}[\w./-]*|(?:LINK|URL|ENLACE|INSERT|INSERIR|INSERTAR)[\w.-]*|(?=\s|$|[),]))|www\.(?:x{3,}[\w./-]*|\.{3}))/giu,
  },
]

const notes: readonly Pattern[] = [
  // TODO check hours
  {
    kind: 'note',
    words: /(?<![\p{L}\p{N}_/-])(?:TO[- ]?DO|FIXME|TBD|TBC)(?![\p{L}\p{N}_-])(?:(?::|\s*-)? [^\n.!?)\]]{0,60})?/gu,
    unless: ({ words, before, after, language }) => {
      const [word] = /^[A-Z-]+/.exec(words)!
      const rest = words.slice(word.length) || after
      if (/^\s*[:(]/.test(rest)) return false
      if (/^ (?:lists?|apps?|items?|comments?|widgets?|tab|board|column|status|label)\b/i.test(rest)) return true
      if (word.startsWith('TB') && language === 'en')
        return !/(?:\b(?:on|at|by|from|until|for|of|el|al|a las|il|alle|dal|entro il) |[[(:€$£] ?)$/iu.test(before)
      if (/\b(?:your|the|my|a|our|tu|su|il|la|el|lista|list) $/iu.test(before)) return true
      // In Spanish it is *everything*, and may be said loud.
      return (
        language === 'es' &&
        !/^ ?(?:mirar|revisar|preguntar|poner|añadir|confirmar|comprobar|completar|verificar|rellenar|consultar|pedir|check|ask|add)/iu.test(
          rest,
        )
      )
    },
  },
  { kind: 'note', words: /(?<![\p{L}])todo: [^\n.!?)\]]{2,60}/gu, unless: ({ language }) => language === 'es' },
  {
    kind: 'note',
    words:
      /(?<![\p{L}\p{N}])(?:internal note|note to (?:self|agents?|writer|team|rep|us)|agents? note|nota interna|nota (?:para|al) (?:el |la )?(?:agente|asesor|asesora|equipo|operador)|nota (?:per|all') ?(?:l'|il |gli )?(?:operatore|agente|operatori|team|collega|ufficio))\s*:[^\n)\]]{0,80}/giu,
  },
  {
    kind: 'note',
    words: /(?<![\p{L}\p{N}])(?:FALTA|FALTAN|MANCA|MANCANO|MISSING)(?: \p{Lu}[\p{Lu}']+){1,6}(?![\p{L}])/gu,
  },
  // PENDIENTE: … · DA COMPLETARE · CHECK WITH …
  {
    kind: 'note',
    words:
      /(?<![\p{L}\p{N}])(?:(?:PENDIENTE|PENDING|FALTA|MANCA|COMPLETAR|RELLENAR|REVISAR|BORRAR|QUITAR|COMPLETARE|VERIFICARE|CONTROLLARE|CHIEDERE|CANCELLARE|PERSONALIZAR|PERSONALIZZARE|PERSONALI[SZ]E|PREGUNTAR|CONFIRMAR|CONFERMARE|ASK|CHECK|VERIFY|CONFIRM|UPDATE|OJO|NB|ATTENZIONE|DELETE|REMOVE|FILL IN|FALTAN|MANCANO)(?:\s*:| (?:WITH|IF|BEFORE|SI|SE|PRIMA|ANTES|CON|A|IN BASE|SEGÚN|THIS|ESTO|QUESTO|LINK|ENLACE|NAME|NOMBRE|NOME|DATE|FECHA|DATA|IMPORTE|IMPORTO|AMOUNT|PRECIO|PREZZO|PRICE)(?![\p{L}]))|(?:DA|POR|A|TO BE) (?:COMPLETARE|VERIFICARE|DEFINIRE|INSERIRE|FARE|CONFERMARE|AGGIUNGERE|RIVEDERE|DEFINIR|COMPLETAR|RELLENAR|PONER|CONFIRMAR|REVISAR|COMPLETED|FILLED|CONFIRMED|ADDED|DEFINED)(?![\p{L}]))[^\n)\]]{0,80}/gu,
    unless: ({ words, before }) =>
      /^(?:OJO|NB|ATTENZIONE|FALTA|MANCA) /.test(words) ||
      (/^(?:ATTENZIONE|NB|OJO):/.test(words) && /^\s*$/.test(before)),
  },
  {
    kind: 'note',
    words:
      /(?<![\p{L}\p{N}])(?:(?:NAME|LINK|URL|DATE|AMOUNT|NUMBER|ADDRESS|REASON|PRICE|TEXT|CODE) HERE|(?:NOMBRE|ENLACE|LINK|FECHA|IMPORTE|NÚMERO|DIRECCIÓN|MOTIVO|PRECIO|TEXTO|CÓDIGO) (?:AQUÍ|AQUI)|(?:NOME|LINK|DATA|IMPORTO|NUMERO|INDIRIZZO|MOTIVO|PREZZO|TESTO|CODICE) QUI|(?:INSERT|INSERTAR|INSERTE|INSERIRE|INSERISCI|ADD|AÑADIR|AGREGAR|AGGIUNGERE|PONER|METTERE|ENTER|WRITE|ESCRIBIR|SCRIVERE)(?: \p{Lu}{2,}){1,5})(?![\p{L}\p{N}])/gu,
  },
  {
    kind: 'note',
    words:
      /(?<![\p{L}\p{N}])(?:insert (?:customer |order |first |company |product )?(?:name|link|date|number|amount|reason|url|price|text)(?: here)?|insertar (?:el |la )?(?:nombre|enlace|link|fecha|número|importe|motivo|texto|precio)(?: aquí| del cliente)?|inserire (?:il |la |qui il |qui la )?(?:nome|link|data|numero|importo|motivo|testo|prezzo)(?: qui| del cliente)?)(?=[\s,.:;)]|$)/giu,
    unless: ({ before, after }) =>
      !/(?:^|[,:.(-]) ?$|\b(?:dear|hi|hello|hola|ciao|gentile|here|at|is|es|è|aquí|qui) $/iu.test(before) ||
      /^ (?:of|in|on|into|de|en|del|nel|nella|da|tu|su|your)\b/iu.test(after),
  },
  {
    kind: 'note',
    words:
      /(?:^|\n)\s*[[(*]?(?:DRAFT|BORRADOR|BOZZA)(?![\p{L}])[^\n]{0,40}|(?<![\p{L}])(?:DO NOT SEND|DON'T SEND|NO ENVIAR|NON INVIARE|NON SPEDIRE)(?![\p{L}])/gu,
  },
  {
    kind: 'note',
    words:
      /(?<![\p{L}])(?:CONFERMARE|VERIFICARE|CONTROLLARE|COMPLETARE|INSERIRE|COMPROBAR|CONFIRMAR|REVISAR|COMPLETAR|RELLENAR|VERIFY|DOUBLE-CHECK)(?=[!?)\]]|[.\s]*$)/gmu,
    unless: ({ before }) => /\p{Lu}{3,} $|\[$/u.test(before),
  },
  // between X and Y days
  { kind: 'blank', words: new RegExp(`(?<![\\p{L}\\p{N}])X ?(?:e|y|a|al|to|and|o|or|-|–) ?Y(?=${unitAfter})`, 'gu') },
  {
    kind: 'blank',
    words:
      /(?<![\p{L}])(?:Nome (?:e )?Cognome|Nombre (?:y )?Apellidos?|First ?[Nn]ame Last ?[Nn]ame|Name Surname)(?![\p{L}])/gu,
    unless: ({ before, after }) =>
      /(?:field|box|campo|casilla|casella|column|columna|colonna|enter|write|type|compil\p{L}*|inseri\p{L}*|scriv\p{L}*|escrib\p{L}*|pon\p{L}*|indi\p{L}*|form|modulo|formulario|your|su|tu|suo|tuo|formato|format|completo|["“«:]) ?$/iu.test(
        before,
      ) || /^["”»]/.test(after),
  },
  // (add reason here) · (da cambiare) · (PENDIENTE: …) · (link)
  {
    kind: 'note',
    words:
      /\((?:(?:insert|add|put|write|enter|fill in|paste|insertar?|inserte|añad(?:ir|e)|agreg(?:ar|a|ue)|poner|pon|escrib(?:ir|e|a)|rellenar|completar|pegar|inserire|inserisci|aggiung(?:ere|i)|scriver?e|scrivi|mettere|metti|compilare|completare|incollare) [^()\n]{0,60}?(?<![\p{L}])(?:here|aquí|aqui|acá|qui|link|enlace|name|nombre|nome|date|fecha|data|reason|motivo|number|número|numero|amount|importe|importo|address|dirección|indirizzo|price|precio|prezzo|details?|detalles?|dettagli)|(?:da|por|to be) (?:cambiare|completare|compilare|inserire|aggiungere|sostituire|personalizzare|rivedere|verificare|controllare|completar|rellenar|cambiar|sustituir|personalizar|poner|revisar|verificar|filled in|replaced|added|filled|checked)|(?:delete|remove|borrar|eliminar|quitar|tachar|cancellare|eliminare|togliere|barrare) (?:if|before|this|si|antes|se|prima|esto|questo|lo que no|la voce|as appropriate)[^()\n]{0,60}|(?:customi[sz]e|personali[sz]e|personalizar|personalizzare|adaptar|adattare)[^()\n]{0,60}|(?:choose|elegir|escoger|scegliere) (?:one|una|uno|un)[^()\n]{0,40}|(?:check|ask|confirm|preguntar|confirmar|consultar|revisar|comprobar|chiedere|verificare|sentire|falta \p{L}+ar|manca da \p{L}+) (?:with|to|a|con|in) [^()\n]{0,50}|[^()\n]{2,60}(?:antes de (?:enviar|mandar|publicar)|prima di (?:inviare|mandare|pubblicare)|before (?:sending|publishing))|verificare|controllare|comprobar|revisar|check this|double[- ]check|(?:TODO|TBD|XXX+|PENDIENTE|PENDING|NOTA|NOTE|FALTA|OJO|DA COMPLETARE|DA VERIFICARE)(?:[:\s][^()\n]{0,80})?|\?{2,}|X{2,}|_{2,}|link|enlace|url|LINK|ENLACE|URL|link here|enlace aquí|link qui)\)/giu,
    unless: ({ words }) =>
      /^\((?:pendiente|pending|nota|note|falta|ojo)/.test(words) ||
      /^\((?:Pendiente|Pending|Nota|Note|Falta|Ojo)\b/.test(words),
  },
  // *insertar link* · // poner aquí el precio
  {
    kind: 'note',
    words:
      /\*{1,3} ?(?:insert|insertar?|inserire|inserisci|poner|pon|completar|rellenar|compilare|completare|personalizar|personalizzare|fill in|TODO|aggiungere|añadir|agregar)(?![\p{L}])[^*\n]{0,60}\*{1,3}|(?<=^|\s)\/\/ ?(?:insert|insertar|inserire|poner|pon|añadir|aggiungere|revisar|verificare|controllare|check|ask|add|mirar|preguntar|chiedere|completar|completare|falta|manca|todo)(?![\p{L}])[^\n]{0,80}/gimu,
  },
  // << insertar código
  {
    kind: 'note',
    words: /<<+\s?[\p{L}][^<>\n]{1,60}(?:>{1,2}|(?=\n|$))|>>+ ?(?:TODO|insert|insertar|inserire)[^\n]{0,60}/giu,
  },
]

const dummies: readonly Pattern[] = [
  {
    kind: 'dummy',
    words:
      /(?<![\p{L}])(?:lorem ipsum(?: dolor(?: sit amet)?)?|asdf(?:gh?j?k?l?)?|bla(?:[ ,-]{0,2}bla)+|blah(?:[ ,-]{0,2}blah)+|xxx+@\S+|\S+@xxx+\S*|texto de relleno|testo segnaposto|(?:placeholder|sample|dummy) text here)(?![\p{L}])/giu,
  },
  {
    kind: 'dummy',
    words:
      /(?<=^|[.!?:,\n] ?)(?:testo di prova|texto de prueba|sample text|test text|testo di esempio|texto de ejemplo|prueba prueba|prova prova|test test)(?=[.,]?\s*(?:$|\n|[A-ZÁÉÍÓÚ]))/giu,
  },
  {
    kind: 'dummy',
    words:
      /(?<![\p{L}])(?:Fulano de Tal|Fulanit[oa]|Pinco Pallin[oa]|Tizio(?: e)? Caio|John Doe|Jane Doe|Joe Bloggs)(?![\p{L}])/gu,
  },
]

const patterns: readonly Pattern[] = [...blanks, ...notes, ...dummies]

/** Anything that could begin one; most replies hold none and are done with. */
const hint =
  /[[\]{}<>#%$*?§]|@@|===|\+\+\+|todo:|\p{L}_|_|XX|[XN][ ./]|xx|\.\.\.|…|--|:\p{L}|\p{Lu}{2}|\(\p{Ll}|\b(?:dd|gg|mm|hh)[/.:-]|00|ipsum|asdf|bla|DRAFT|BORRADOR|BOZZA|https?:\/\/(?:\s|$)|null|undefined|None|note|nota|inser|Nom|Name|name|segnaposto|relleno|placeholder|Fulan|Pinco|Tizio|Doe|Bloggs/u

/** Finds them all, in order, without overlaps. Linear in the text. */
export function findLeftovers(text: string, language: string): Leftover[] {
  if (!hint.test(text)) return []
  const found: Leftover[] = []
  for (const { kind, words, unless } of patterns) {
    for (const match of text.matchAll(words)) {
      const part = match.groups?.it ?? match.groups?.it2 ?? match[0].trimEnd()
      const start = match.index + match[0].lastIndexOf(part)
      const end = start + part.length
      if (part === '' || unless?.(placeOf(text, start, end, language))) continue
      found.push({ start, end, kind })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return found.filter((item) => {
    if (item.start < last) return false
    last = item.end
    return true
  })
}

function placeOf(text: string, start: number, end: number, language: string): Place {
  const left = text.slice(Math.max(0, start - 90), start)
  return {
    words: text.slice(start, end),
    before: left.slice(left.lastIndexOf('\n') + 1),
    after: text.slice(end, end + 60).split('\n')[0]!,
    language,
  }
}
