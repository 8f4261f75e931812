import { eastAsianWidth } from 'get-east-asian-width'

const joiner = 0x200d
const emojiStyle = 0xfe0f

/**
 * How many columns of a terminal a text takes. Agrees with string-width on letters, East Asian signs and emoji, without
 * its 40 ms of start-up for segmenter and emoji tables.
 */
export function columnsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let columns = 0
  let last = 0
  let isJoined = false
  for (const character of text) {
    const point = character.codePointAt(0)!
    const width = isJoined || isToneOf(point, last) ? 0 : widthOf(character, point)
    // An emoji that is narrow by itself (❤) becomes a wide one.
    if (point === emojiStyle && last === 1) columns += 1
    columns += width
    isJoined = point === joiner && last === 2
    if (width > 0) last = width
    else if (point === emojiStyle && last === 1) last = 2
  }
  return columns
}

function isToneOf(point: number, last: number): boolean {
  return point >= 0x1f3fb && point <= 0x1f3ff && last === 2
}

function widthOf(character: string, point: number): number {
  if (point < 0x20 || (point >= 0x7f && point < 0xa0) || point === 0xad) return 0
  if (point < 0x300 || isPunctuation(point)) return 1
  if (/^[\p{Mn}\p{Me}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u.test(character)) return 0
  return eastAsianWidth(point)
}

/** Quotation marks, dashes, the ellipsis, and lines that draw boxes. */
function isPunctuation(point: number): boolean {
  return (point >= 0x2010 && point <= 0x2027) || (point >= 0x2500 && point <= 0x257f)
}

/** Breaks at spaces so that no line is wider than `room` columns, save for words that are. */
export function wrap(text: string, room: number): string[] {
  const flat = text.trim().replace(/\s+/g, ' ')
  return breakLines(flat, room).map(({ start, end }) => flat.slice(start, end))
}

/** Where the lines of `wrap` stand in a text whose words are parted by single spaces. */
export function breakLines(text: string, room: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  let end = 0
  for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
    const wordEnd = index + word.length
    if (end > start && columnsOf(text.slice(start, wordEnd)) > room) {
      lines.push({ start, end })
      start = index
    }
    end = wordEnd
  }
  lines.push({ start, end })
  return lines
}

/** Fills up with spaces to so many columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}
