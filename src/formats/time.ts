import type { TurnTime } from '../conversation/types.ts'

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i

/**
 * Reads a time as exports write it: ISO 8601 with or without zone, Unix seconds or milliseconds (also as a string).
 * Undefined when it is none. Without a zone the time floats.
 */
export function readTime(value: string | number | undefined): TurnTime | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'number') return fromNumber(value)
  const text = value.trim()
  if (/^\d{9,13}(?:\.\d+)?$/.test(text)) return fromNumber(Number(text))
  const parts = ISO.exec(text)
  if (!parts) return undefined
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0))
  const fraction = Math.floor(Number(`0.${parts[7] ?? 0}`) * 1000)
  const local = Date.UTC(year!, month! - 1, day!, hour!, minute!, second!, fraction)
  if (Number.isNaN(local)) return undefined
  const zone = parts[8]
  if (!zone) return { ms: local, floating: true }
  const offset = zoneMinutes(zone)
  return offset === 0 ? { ms: local } : { ms: local - offset * 60_000, offset }
}

/** Above 10^11 it can only be milliseconds: as seconds it were the year 5138. */
function fromNumber(value: number): TurnTime | undefined {
  if (!Number.isFinite(value) || value <= 0) return undefined
  return { ms: Math.round(value > 1e11 ? value : value * 1000) }
}

function zoneMinutes(zone: string): number {
  const parts = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  if (!parts) return 0
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0)
  return parts[1] === '-' ? -minutes : minutes
}
