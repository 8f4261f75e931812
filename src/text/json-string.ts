import type { MappedText } from './offset-map.ts'
import { MappedTextBuilder } from './offset-map.ts'

const SHORT: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/**
 * Decodes the literal of a JSON string, quotes included: `"caf\u00e9"` → `café`.
 * Tolerant: an unknown escape stands for its letter, a missing closing quote is no trouble.
 */
export function decodeJsonString(literal: MappedText): MappedText {
  const raw = literal.text
  const start = raw.startsWith('"') ? 1 : 0
  const end = raw.length > 1 && raw.endsWith('"') ? raw.length - 1 : raw.length
  if (!raw.includes('\\')) {
    return { text: raw.slice(start, end), map: literal.map.slice(start, end), encode: encodeJsonString }
  }
  const decoded = new MappedTextBuilder()
  let at = start
  while (at < end) {
    const slash = raw.indexOf('\\', at)
    const plainEnd = slash < 0 || slash >= end ? end : slash
    if (plainEnd > at) decoded.add(raw.slice(at, plainEnd), at, plainEnd)
    if (plainEnd === end) break
    const after = Math.min(end, escapeEnd(raw, slash))
    decoded.add(decodeEscape(raw.slice(slash, after)), slash, after)
    at = after
  }
  const { text, map } = decoded.build()
  return { text, map: map.through(literal.map), encode: encodeJsonString }
}

/** Writes text as the inside of a JSON string. */
export function encodeJsonString(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** An escaped surrogate pair is one atom: half an emoji is nobody's finding. */
function escapeEnd(raw: string, at: number): number {
  if (raw[at + 1] !== 'u') return at + 2
  const isPair = isHigh(unitAt(raw, at)) && raw.startsWith('\\u', at + 6) && isLow(unitAt(raw, at + 6))
  return at + (isPair ? 12 : 6)
}

function decodeEscape(written: string): string {
  if (written[1] !== 'u') return SHORT[written[1]!] ?? written[1] ?? ''
  return written.length === 12
    ? String.fromCharCode(unitAt(written, 0), unitAt(written, 6))
    : String.fromCharCode(unitAt(written, 0) || 0xfffd)
}

function unitAt(raw: string, at: number): number {
  return Number.parseInt(raw.slice(at + 2, at + 6), 16)
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000
