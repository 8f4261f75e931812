import type { Clock, Unit } from './types.ts'

/** What a number with what is glued to it can be; several at once: "9-17" counts and tells hours. */
export interface NumberReading {
  /** The digits as written. */
  key: string
  low?: number
  high?: number
  /** "48h", "30min". */
  unit?: Unit
  /** "3 pm", "15:00", "9am-5pm": needs no word before it. */
  clock?: Clock
  until?: Clock
  /** "10.30": a clock time only after a word like "alle". */
  dotted?: Clock
  /** "3", "3rd", "1º". */
  monthDay?: number
  /** "2026". */
  year?: number
  /** "3/4", "2026-03-02". */
  date?: true
  /** "24/7". */
  always?: true
}

const COUNT = /^(\d{1,4})(?:([.,])(\d{1,2}))?$/
const RANGE = /^(\d{1,3})[-–/](\d{1,3})(h|hs|hrs|d|min|mins|gg)?$/i
const GLUED_UNIT = /^(\d{1,4})(h|hs|hr|hrs|d|min|mins|gg)$/i
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|º|ª|°|o)$/i
const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{1,2}\/\d{1,2})$/
const CLOCKS = /^([^-–]+)[-–]([^-–]+)$/
const CLOCK = /^(\d{1,2})(?:([:.h])(\d{2}))?(?:h|hs|hrs)?(am|pm)?$/i
const UNITS: Record<string, Unit> = { h: 'hour', hs: 'hour', hr: 'hour', hrs: 'hour', d: 'day', gg: 'day' }

/** Reads a number; longer ones than any time are left unread. */
export function readNumber(key: string): NumberReading {
  const reading: NumberReading = { key }
  if (key.length > 16) return reading
  if (/^24[/x×]7$/i.test(key)) return { key, always: true }
  readCount(key, reading)
  readClocks(key, reading)
  if (DATE.test(key)) reading.date = true
  return reading
}

function readCount(key: string, reading: NumberReading): void {
  const count = COUNT.exec(key)
  const range = RANGE.exec(key)
  const glued = GLUED_UNIT.exec(key)
  const ordinal = ORDINAL.exec(key)
  if (count) {
    reading.low = reading.high = Number(`${count[1]}.${count[3] ?? 0}`)
    if (!count[2]) readDayOrYear(Number(key), reading)
  }
  if (range) {
    reading.low = Number(range[1])
    reading.high = Number(range[2])
    if (range[3]) reading.unit = unitOf(range[3])
  }
  if (glued) {
    reading.low = reading.high = Number(glued[1])
    reading.unit = unitOf(glued[2]!)
  }
  if (ordinal) readDayOrYear(Number(ordinal[1]), reading)
}

function readDayOrYear(value: number, reading: NumberReading): void {
  if (value >= 1 && value <= 31) reading.monthDay = value
  if (value >= 1900 && value < 2100) reading.year = value
}

function readClocks(key: string, reading: NumberReading): void {
  const clock = clockOf(key)
  if (clock) {
    if (/^\d+\.\d/.test(key) && !/m$/i.test(key)) reading.dotted = clock
    else if (/[:hm]/i.test(key.slice(1)) && reading.unit === undefined) reading.clock = clock
    return
  }
  const pair = CLOCKS.exec(key)
  if (!pair || !/[:h.m]/i.test(key) || reading.unit) return
  const until = clockOf(pair[2]!)
  const from = clockOf(pair[1]!)
  if (!from || !until) return
  reading.clock = from
  reading.until = until
}

/** "3pm", "15:30", "10.30", "9" as a time of day. */
export function clockOf(key: string): Clock | undefined {
  const match = CLOCK.exec(key)
  if (!match) return undefined
  const hour = Number(match[1])
  const minute = Number(match[3] ?? 0)
  if (hour > 24 || minute > 59) return undefined
  const half = match[4]?.toLowerCase()
  if (half) return hour > 12 ? undefined : { minutes: ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute }
  return { minutes: hour * 60 + minute, open: hour >= 1 && hour <= 12 && !key.startsWith('0') }
}

const unitOf = (letters: string): Unit => UNITS[letters.toLowerCase()] ?? 'minute'
