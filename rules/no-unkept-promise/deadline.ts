import {
  analysisOf,
  type LanguageCode,
  type PromiseAct,
  resolveTime,
  type TimeExpression,
  type Turn,
} from 'replylint/rule'

/** When a promise falls due. */
export interface Deadline {
  /** Milliseconds, as in `TurnTime.ms`. */
  ms: number
  /** The words that say when. */
  words: string
  /** An hour or day read as UTC because the transcript names no zone: half a day either way is possible. */
  vagueZone: boolean
  /** False when the time stands elsewhere in the sentence. */
  isOwn: boolean
}

const halfDay = 12 * 60 * 60_000
/** Words for a time that set no deadline. */
const untied = new Set<TimeExpression['relation']>(['since', 'ago', 'after', 'lasting', 'atLeast', 'every'])

/**
 * The time by which a promise is due: the latest of those in its own words, or else in its sentence. None where it has no
 * time, only a vague one ("soon"), or where its turn's own time is not known. Dates must be loaded.
 */
export function deadlineOf(promise: PromiseAct): Deadline | undefined {
  const { turn, start, end } = promise
  if (!promise.data.timed || !turn.at) return undefined
  const times = timesOf(promise).filter(({ kind, relation }) => kind !== 'vague' && !untied.has(relation))
  const own = times.filter((time) => time.start < end && time.end > start)
  const [time] = (own.length > 0 ? own : times).sort((a, b) => b.latest - a.latest)
  const vagueZone = !turn.at.floating && turn.at.offset === undefined
  const day = dayOfMonth(turn.text.slice(Math.min(time?.start ?? start, start), end), turn.language!)
  if (day && (!time || time.kind === 'date')) {
    return { ms: endOfNext(day.number, turn.at), words: day.words, vagueZone, isOwn: true }
  }
  if (!time) return undefined
  const isExact = time.kind === 'duration' && time.latest - turn.at.ms <= 2 * halfDay
  const words = turn.text.slice(time.start, time.end)
  return { ms: time.latest, words, vagueZone: vagueZone && !isExact, isOwn: own.length > 0 }
}

/** When the patience a vague time asks for ("one moment", "soon") is at an end: three times what it may mean. */
export function patienceOf(promise: PromiseAct): number | undefined {
  const { turn } = promise
  if (!promise.data.timed || !turn.at) return undefined
  const waits = timesOf(promise)
    .filter(({ kind }) => kind === 'vague')
    .map(({ latest }) => latest - turn.at!.ms)
  return waits.length > 0 ? turn.at.ms + 3 * Math.max(...waits) : undefined
}

/** The times of the promise's sentence that lie ahead, without those of a condition ("if it isn't there by Friday, …"). */
function timesOf({ turn, sentence }: PromiseAct): TimeExpression[] {
  const analysis = analysisOf(turn)
  const { tokens } = analysis
  const { start, end } = tokens.sentences[sentence]!
  const conditions = analysis.clausesIn(sentence).filter(({ conditional }) => conditional)
  return resolveTime(turn.text, { language: turn.language!, now: turn.at!, start, end }).filter(
    (time) =>
      time.latest > turn.at!.ms &&
      time.kind !== 'recurring' &&
      !conditions.some(({ first, last }) => tokens.start[first]! <= time.start && tokens.end[last]! >= time.end),
  )
}

/** "El día 9", "il 15", "Wednesday the 23rd": a day of the month not named. */
const days = {
  en: /(?:^|\s)the (\d{1,2})(?:st|nd|rd|th)\b(?! of)/i,
  es: /(?:^|\s)(?:el|del|al) (?:día )?(\d{1,2})(?=[.,;:)!]|\s+(?!de|por|%|€|euros|horas|días|minutos|h\b)|$)/i,
  it: /(?:^|\s)(?:il|entro il|del) (?:giorno )?(\d{1,2})(?=[.,;:)!]|\s+(?!di|per cento|%|€|euro|ore|giorni|minuti|\p{L}+(?:aio|ile|zo|io|no|to|bre)\b)|$)/iu,
}

function dayOfMonth(text: string, language: LanguageCode): { number: number; words: string } | undefined {
  const match = days[language].exec(text)
  const number = Number(match?.[1])
  return match && number >= 1 && number <= 31 ? { number, words: match[0].trim() } : undefined
}

/** The end of the next such day of a month, today included. */
function endOfNext(day: number, at: NonNullable<Turn['at']>): number {
  const shift = (at.offset ?? 0) * 60_000
  const local = new Date(at.ms + shift)
  for (let month = local.getUTCMonth(); ; month++) {
    const date = new Date(Date.UTC(local.getUTCFullYear(), month, day))
    const end = date.getTime() + 2 * halfDay
    // Not every month has a 31st.
    if (date.getUTCDate() === day && end > local.getTime()) return end - shift
  }
}

/** What a deadline read in an unknown zone may be off by. */
export const slackOf = ({ vagueZone }: Deadline): number => (vagueZone ? halfDay : 0)
