import type { TurnTime } from '../conversation/types.ts'
import { readTime } from './time.ts'

const DATE = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}`
const TIME = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,6})?)?(?:[\s\u202f]?[ap]\.?[\s\u202f]?m\.?(?![a-z]))?(?:\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})(?![A-Za-z\d]))?`
const STAMP = `(?:(?:${DATE})(?:,?[\\sT\\u202f]+(?:${TIME}))?|${TIME})`

const BRACKETED = new RegExp(`^[[(]\\s?(${STAMP})\\s?[\\])]\\s*(?:[-–—|:]\\s+)?`, 'i')
const BARE = new RegExp(`^(${STAMP})\\s*(?:[-–—|]\\s+|\\s+)`, 'i')
const INNER = new RegExp(`[[(]?(${STAMP})[\\])]?\\s*$`, 'i')

/** A time stamp as written, and what it takes of the line. */
export interface Stamp {
  written: string
  length: number
}

/** The stamp at the start of a line: `[2025-03-03 09:12]`, `(09:12:03)`, `09:12 AM -`. */
export function stampAtStart(line: string): Stamp | undefined {
  const found = BRACKETED.exec(line) ?? BARE.exec(line)
  return found ? { written: found[1]!, length: found[0].length } : undefined
}

/** The stamp at the end of a label: `Agent (09:12)`, `Luca 09:13`. */
export function stampAtEnd(label: string): Stamp | undefined {
  const found = INNER.exec(label)
  return found ? { written: found[1]!, length: found[0].length } : undefined
}

/** Reads the stamps of a transcript in order: a stamp without a date is on the last one's day, or past midnight after it. */
export function makeClock(stamps: Iterable<string>): (written: string) => TurnTime | undefined {
  const isMonthFirst = guessMonthFirst(stamps)
  let day = 0
  let latest: number | undefined
  return (written) => {
    const iso = readTime(written)
    const parts = iso ? undefined : readParts(written, isMonthFirst)
    if (iso) {
      day = startOfDay(iso.ms)
      latest = iso.ms
      return iso
    }
    if (!parts) return undefined
    if (parts.day !== undefined) day = parts.day
    else if (latest !== undefined && day + parts.time < latest - HALF_DAY) day += 2 * HALF_DAY
    latest = day + parts.time
    return { ms: latest, floating: true }
  }
}

const HALF_DAY = 12 * 3_600_000

const startOfDay = (ms: number) => Math.floor(ms / (2 * HALF_DAY)) * 2 * HALF_DAY

const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})(?!\d)/
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/

/** `3/13/25` can only be March; failing that, whoever writes AM and PM writes the month first. */
function guessMonthFirst(stamps: Iterable<string>): boolean {
  let hasMeridiem = false
  for (const stamp of stamps) {
    const parts = DAY_FIRST.exec(stamp)
    if (parts && Number(parts[1]) > 12) return false
    if (parts && Number(parts[2]) > 12) return true
    if (/\d\s?[ap]m/i.test(stamp)) hasMeridiem = true
  }
  return hasMeridiem
}

function readParts(written: string, isMonthFirst: boolean): { day?: number; time: number } | undefined {
  const year = YEAR_FIRST.exec(written)
  const date = year ?? DAY_FIRST.exec(written)
  const rest = date ? written.slice(date[0].length) : written
  const clock = /(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\D*?([ap])?\.?[\s\u202f]?m?\.?$/i.exec(rest)
  if (!date && !clock) return undefined
  let hour = Number(clock?.[1] ?? 0)
  const meridiem = /[ap](?=\.?[\s\u202f]?m)/i.exec(rest)?.[0].toLowerCase()
  if (meridiem) hour = (hour % 12) + (meridiem === 'p' ? 12 : 0)
  const time = ((hour * 60 + Number(clock?.[2] ?? 0)) * 60 + Number(clock?.[3] ?? 0)) * 1000
  if (!date) return { time }
  const [first, second, third] = [Number(date[1]), Number(date[2]), Number(date[3])]
  if (year) return { day: Date.UTC(first, second - 1, third), time }
  const full = third < 100 ? 2000 + third : third
  return { day: isMonthFirst ? Date.UTC(full, first - 1, second) : Date.UTC(full, second - 1, first), time }
}
