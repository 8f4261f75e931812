import type { LanguageCode } from '../../conversation/types.ts'
import { DAY } from './days.ts'
import type { CalendarDate } from './types.ts'

type Chrono = Pick<typeof import('chrono-node/en'), 'strict' | 'casual'>['casual']

const readers = new Map<LanguageCode, readonly Chrono[]>()

/** Loads what reads written-out dates; await it before resolving text for which `mayHoldDate` is true. */
export async function loadTimes(language: LanguageCode): Promise<void> {
  if (!readers.has(language)) readers.set(language, await loaders[language]())
}

// English has two readings of "3/4".
const loaders: Record<LanguageCode, () => Promise<readonly Chrono[]>> = {
  en: async () => {
    const { casual, GB } = await import('chrono-node/en')
    return [casual, GB]
  },
  es: async () => [(await import('chrono-node/es')).casual],
  it: async () => [(await import('chrono-node/it')).casual],
}

/**
 * Reads "3 March", "marzo 2026", "2026-03-02", "3/4" alone in a short text, near `local` (ms, local time as if UTC)
 * unless it must lie ahead. Two dates where the order of day and month is open. Throws when `loadTimes` was not awaited.
 */
export function readDate(
  words: string,
  language: LanguageCode,
  local: number,
  ahead: boolean,
): [CalendarDate, CalendarDate] | undefined {
  const chronos = readers.get(language)
  if (!chronos) throw new Error(`A date needs \`await loadTimes('${language}')\` before it can be read: “${words}”.`)
  const dates: CalendarDate[] = []
  for (const chrono of chronos) {
    const date = readWith(chrono, words, local)
    if (date) dates.push(ahead && isLongPast(date, local, words) ? { ...date, year: date.year + 1 } : date)
  }
  dates.sort((a, b) => serial(a) - serial(b))
  return dates.length > 0 ? [dates[0]!, dates.at(-1)!] : undefined
}

// Chrono takes the nearest year; "by 10 January" said in June is the next.
const isLongPast = (date: CalendarDate, local: number, words: string): boolean =>
  serial(date) < local - 30 * DAY && !/\d{4}/.test(words)

function readWith(chrono: Chrono, words: string, local: number): CalendarDate | undefined {
  const [result] = chrono.parse(words, { instant: new Date(local), timezone: 0 })
  if (!result || result.text.length < words.length - 2) return undefined
  const year = result.start.get('year')
  const month = result.start.get('month')
  const day = result.start.isCertain('day') ? (result.start.get('day') ?? undefined) : undefined
  return year === null || month === null ? undefined : { year, month, day }
}

const serial = (date: CalendarDate): number => Date.UTC(date.year, date.month - 1, date.day ?? 1)
