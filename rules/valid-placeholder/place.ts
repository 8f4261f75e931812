/** A candidate and the line round it. */
export interface Place {
  words: string
  /** Up to 90 units of its line before it … */
  before: string
  /** … and 60 after it. */
  after: string
  language: string
  start: number
  end: number
}

/** The place of `[start, end)` in a text. */
export function placeOf(text: string, start: number, end: number, language: string): Place {
  const left = text.slice(Math.max(0, start - 90), start)
  const right = text.slice(end, end + 60)
  const lineEnd = right.indexOf('\n')
  return {
    words: text.slice(start, end),
    before: left.slice(left.lastIndexOf('\n') + 1),
    after: lineEnd < 0 ? right : right.slice(0, lineEnd),
    language,
    start,
    end,
  }
}

/** Part of a place's words, with its own surroundings. */
export function partOf({ words, before, after, language, start }: Place, from: number, to: number): Place {
  return {
    words: words.slice(from, to),
    before: before + words.slice(0, from),
    after: words.slice(to) + after,
    language,
    start: start + from,
    end: start + to,
  }
}

const either = (words: string): string => `(?:${words.split('|').join('|')})`

/** What is counted or numbered: `order`, `n.`, `puerta`. */
const numbered = either(
  'n[ºo°]\\.?|n\\.|n\\.º|núm\\.?|nr\\.?|no\\.|num\\.?|number|número|numero|orden|order|pedido|ordine|ticket|case|caso|pratica|expediente|factura|invoice|fattura|ref\\.?|reference|referencia|riferimento|booking|reserva|prenotazione|code|código|codice|room|habitación|camera|gate|puerta|platform|andén|binario|ext\\.?|extension|extensión|interno|page|página|pagina|seat|asiento|posto|flight|vuelo|volo',
)
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre'
const weekdays =
  'lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const units =
  'euros?|eur|usd|dollars?|dólares|pesos|pounds|soles|days?|días?|giorni|giorno|hours?|horas?|ore|ora|weeks?|semanas?|settimane|months?|meses|mesi|minutes?|minutos?|minuti|working|business|gb|mb|km|kg|am|pm|h|hs|hrs|kwh|cm|mm'
const clockWords = 'a las|hasta las|desde las|alle|alle ore|ore|dalle|fino alle|entro le|at|until|till|from'

const afterNumbered = new RegExp(`(?:^|[^\\p{L}])${numbered}:? ?#?$|[#€$£] ?$`, 'iu')
const afterClock = new RegExp(`(?:^|[^\\p{L}])(?:${clockWords}) $`, 'iu')
const afterWeekday = new RegExp(`(?:${weekdays})(?: the)? $|(?:^|[^\\p{L}])(?:giorno|día|day) $`, 'iu')
const afterTitle = /(?:^|[^\p{L}])(?:sig|sig\.ra|signora?|señora?|sra?|dott|dott\.ssa|dra?|mrs?|ms)\.? $/iu
const afterShortWord =
  /(?:^|[^\p{L}])(?:is|are|costs?|of|on|by|to|with|in|es|son|cuesta|del?|la|el|al|con|por|para|en|è|sono|costa|di|il|dal|da|per|tra|fra|entro|within) $/iu
const beforeUnit = new RegExp(`^ ?(?:[€£%]|(?:${units})(?![\\p{L}]))`, 'iu')
const beforeMonth = new RegExp(`^ (?:(?:de|di|of) )?(?:${months})(?![\\p{L}])`, 'iu')
const afterMonth = new RegExp(`(?:${months}) $`, 'iu')

/** A number, an hour, a sum or a date is due here. */
export const isNumberDue = (place: Place): boolean => isSumDue(place) || afterClock.test(place.before)
export const isSumDue = ({ before, after }: Place): boolean => afterNumbered.test(before) || beforeUnit.test(after)
export const isNumbered = ({ before }: Place): boolean => afterNumbered.test(before)
export const isHourDue = ({ before }: Place): boolean => afterClock.test(before)
export const isDayDue = ({ before, after }: Place): boolean =>
  afterWeekday.test(before) || beforeMonth.test(after) || afterMonth.test(before)
export const isPersonDue = ({ before }: Place): boolean => afterTitle.test(before)
export const isBeforeUnit = ({ after }: Place): boolean => beforeUnit.test(after)
/** After a word that leads on to another: `is`, `del`, `con`. */
export const isLedTo = ({ before }: Place): boolean => afterShortWord.test(before)

/** Said of a format, not in place of a date: `type it as DD/MM/YYYY`. */
export const isFormat = ({ before, after }: Place): boolean =>
  /format|like this|\bas:? ["“(]?$|in the form|written|\btype|\benter|escrib|introdu[cz]|\bpon(?:ga|er)|ingres|teclee?|anot|indi(?:que|ca)|scriv|inser|digit|compil|indich|\bcome\b|\bcomo\b|\btipo\b|e\.g|\bes\.|\bej\./iu.test(
    before.slice(-60),
  ) ||
  /(?:birth|nacimiento|nascita|replace|print|fill|rellen|complet)[^.]{0,25}$|\($/iu.test(before) ||
  /^["”»)]? ?(?:format|\(?\p{L}*-?\d)/iu.test(after)

/** After the name of a key, a button, a box: the words stand on the screen. */
export const isOnScreen = ({ before, after }: Place): boolean =>
  /(?:field|box|button|key|marked|press|click|campo|casilla|casella|botón|tecla|pulse|pulsa|pulsante|tasto|premi|prema|columna?|colonna) $|["“«]$/iu.test(
    before,
  ) ||
  /^["”»]| (?:field|box|button|campo|casilla|casella|column|columna|colonna|botón|pulsante)(?!\p{L})/iu.test(
    after.slice(0, 12),
  )

/** To be typed as it is: `add XXX at the end`. */
export const isTyped = ({ before }: Place): boolean =>
  /(?:add|type|write|enter|append|añad[ae]|agregu?e|escrib[ae]|pong?a?|teclee?|aggiung[ae]|aggiungi|scriv[ae]|scrivi|inserisc[ae]|inserisci|metta|digiti) $/iu.test(
    before,
  )
