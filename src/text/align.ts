import { isWhite } from './lines.ts'
import type { MappedText } from './offset-map.ts'
import { MappedTextBuilder } from './offset-map.ts'

/** An escape at a place of the raw text: how long it is there and what it stands for. */
export interface Escape {
  length: number
  text: string
}

/**
 * Finds a decoded value inside the raw text it came from, unit by unit, for languages whose parser gives the value alone
 * (YAML scalars, Markdown text). What the value lacks — indentation, line prefixes — is left out; a line break may stand
 * for a space. `written`, of the raw text's length, gives the units to take instead of the raw ones (unmasked placeholders).
 */
export function alignValue(
  value: string,
  raw: string,
  base: number,
  escapeAt: (raw: string, at: number) => Escape | undefined,
  written = raw,
): MappedText {
  const aligned = new MappedTextBuilder()
  let at = 0
  let done = 0
  while (done < value.length && at < raw.length) {
    const found = escapeAt(raw, at)
    if (found && value.startsWith(found.text, done)) {
      aligned.add(found.text, base + at, base + at + found.length)
      done += found.text.length
      at += found.length
    } else if (raw[at] === value[done]) {
      const length = sameLength(value, done, raw, at, escapeAt)
      aligned.add(written.slice(at, at + length), base + at, base + at + length)
      done += length
      at += length
    } else if (isWhite(value.charCodeAt(done)) && isWhite(raw.charCodeAt(at))) {
      const start = at
      at = gapEnd(raw, at, value[done]!)
      aligned.add(value[done++]!, base + start, base + at)
    } else at++
  }
  if (done < value.length) aligned.add(value.slice(done), base + raw.length, base + raw.length)
  return aligned.build()
}

/** A line's end takes the white space before it, a space the folded lines it stands for. */
function gapEnd(raw: string, from: number, unit: string): number {
  let at = from
  while (at < raw.length && isWhite(raw.charCodeAt(at))) {
    if (raw[at++] === '\n' && unit === '\n') break
  }
  return at
}

function sameLength(
  value: string,
  done: number,
  raw: string,
  at: number,
  escapeAt: (raw: string, at: number) => Escape | undefined,
): number {
  let length = 1
  while (value[done + length] !== undefined && value[done + length] === raw[at + length]) {
    if (escapeAt(raw, at + length)) break
    length++
  }
  return length
}
