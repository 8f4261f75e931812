import type { Range } from './offset-map.ts'

/** Yields the lines of `[start, end)` without their line ends (`\n` or `\r\n`). */
export function* linesOf(text: string, start = 0, end = text.length): Generator<Range> {
  let at = start
  while (at < end) {
    const newline = text.indexOf('\n', at)
    const stop = newline < 0 || newline > end ? end : newline
    const hasReturn = stop > at && text[stop - 1] === '\r'
    yield { start: at, end: hasReturn ? stop - 1 : stop }
    at = stop + 1
  }
}

/** The range without white space at its ends. */
export function trimRange(text: string, start: number, end: number): Range {
  let from = start
  let to = end
  while (from < to && isWhite(text.charCodeAt(from))) from++
  while (to > from && isWhite(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** White space and what shows as nothing: no-break space, byte order mark, zero-width space. */
export function isWhite(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xfeff || (unit | 1) === 0x2029
}
