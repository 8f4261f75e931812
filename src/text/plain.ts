import type { Block, Body, MappedText } from './body.ts'
import { markHistory } from './history.ts'
import { linesOf, trimRange } from './lines.ts'
import { MappedTextBuilder } from './offset-map.ts'

/**
 * Decodes plain text: paragraphs are parted by blank lines and keep their lines; list items, quoted lines (`> `, whose
 * marks are left out of the text), the history of the thread and signatures become blocks of their own.
 */
export function decodePlain(raw: MappedText): Body {
  const { text, map, depths } = normalise(raw)
  const blocks = markHistory(text, findBlocks(text, depths))
  return { text, map, encode: raw.encode, blocks, inlines: [], comments: [] }
}

interface Normalised extends MappedText {
  /** How deep each line is quoted; undefined when none is. */
  depths?: number[]
}

/** Line ends become `\n`, quote marks go. */
function normalise(raw: MappedText): Normalised {
  const { text } = raw
  const isQuoted = /^[ \t]{0,3}>/m.test(text)
  if (!isQuoted && !text.includes('\r')) return raw
  const decoded = new MappedTextBuilder()
  const depths: number[] = []
  let at = 0
  while (at <= text.length) {
    const end = lineEnd(text, at)
    const mark = isQuoted ? quoteMark(text.slice(at, end)) : ''
    depths.push(countMarks(mark))
    if (end > at + mark.length) decoded.add(text.slice(at + mark.length, end), at + mark.length, end)
    if (end >= text.length) break
    const next = text.startsWith('\r\n', end) ? end + 2 : end + 1
    decoded.add('\n', end, next)
    at = next
  }
  const built = decoded.build()
  return { text: built.text, map: built.map.through(raw.map), depths: isQuoted ? depths : undefined }
}

const LINE_END = /[\r\n]/g

function lineEnd(text: string, from: number): number {
  LINE_END.lastIndex = from
  return LINE_END.exec(text)?.index ?? text.length
}

/** The quote marks a line begins with. Faces like `>:(` are none. */
function quoteMark(line: string): string {
  const mark = /^(?:[ \t]{0,3}>)+[ \t]?/.exec(line)?.[0] ?? ''
  return /^[ \t]*>[:;.=_<][^\s]?/.test(line) ? '' : mark
}

function countMarks(mark: string): number {
  let count = 0
  for (const unit of mark) if (unit === '>') count++
  return count
}

const LIST_ITEM = /^[ \t]*(?:[-*•–·]|\d{1,2}[.)])[ \t]+(?=\S)/

function findBlocks(text: string, depths: number[] | undefined): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  let index = 0
  for (const line of linesOf(text)) {
    const depth = depths?.[index++] ?? 0
    const words = trimRange(text, line.start, line.end)
    const isBlank = words.end === words.start
    if (open && (open.depth ?? 0) !== depth) open = undefined
    if (isBlank) {
      if (depth === 0) open = undefined
      continue
    }
    const marker = depth === 0 && words.end - words.start > 2 ? LIST_ITEM.exec(text.slice(line.start, line.end)) : null
    if (open && !marker) open.end = words.end
    else {
      open = newBlock(depth, marker ? line.start + marker[0].length : words.start, words.end, marker !== null)
      blocks.push(open)
    }
  }
  return blocks
}

function newBlock(depth: number, start: number, end: number, isItem: boolean): Block {
  if (depth > 0) return { type: 'quote', depth, start, end }
  return { type: isItem ? 'listItem' : 'paragraph', start, end }
}
