import type { Escape } from './align.ts'
import { alignValue } from './align.ts'
import type { MappedText } from './offset-map.ts'

const SHORT: Record<string, string> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}
const HEX_LENGTH: Record<string, number> = { x: 2, u: 4, U: 8 }

/**
 * Maps the value of a YAML scalar of any style (plain, quoted, `|`, `>`) to its raw text.
 * `raw` is the scalar as written, with quotes or block header; `value` what the YAML parser made of it.
 */
export function decodeYamlScalar(value: string, raw: MappedText): MappedText {
  const style = raw.text[0]
  const isBlock = style === '|' || style === '>'
  const start = isBlock ? raw.text.indexOf('\n') + 1 : style === '"' || style === "'" ? 1 : 0
  const escapeAt = style === '"' ? doubleQuotedEscape : style === "'" ? singleQuotedEscape : () => undefined
  const aligned = alignValue(value, raw.text.slice(start), start, escapeAt)
  return { text: aligned.text, map: aligned.map.through(raw.map) }
}

function singleQuotedEscape(raw: string, at: number): Escape | undefined {
  return raw[at] === "'" && raw[at + 1] === "'" ? { length: 2, text: "'" } : undefined
}

function doubleQuotedEscape(raw: string, at: number): Escape | undefined {
  if (raw[at] !== '\\') return undefined
  const letter = raw[at + 1] ?? ''
  const digits = HEX_LENGTH[letter]
  if (digits === undefined) return { length: 2, text: SHORT[letter] ?? letter }
  const code = Number.parseInt(raw.slice(at + 2, at + 2 + digits), 16)
  if (Number.isNaN(code) || code > 0x10ffff) return undefined
  return { length: 2 + digits, text: String.fromCodePoint(code) }
}
