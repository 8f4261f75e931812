import type { BodyBuilder } from './body-builder.ts'
import { linesOf } from './lines.ts'
import type { Range } from './offset-map.ts'

/**
 * Most of what support teams write in Markdown is paragraphs, flat lists, bold words, links and code. Of these, whatever is
 * beyond doubt is read here, some thirty times as fast as by the CommonMark parser; all else is left to it.
 */
export interface Stretch extends Range {
  /** How to read it; undefined = it needs the CommonMark parser. */
  steps?: Step[]
}

/** What a simple stretch does to the body, in order. */
type Step =
  | { is: 'words' | 'break' | 'softBreak' | 'comment'; start: number; end: number }
  | BlockStep
  | { is: 'link'; url: string }
  | { is: 'code' | 'close' }

/** A block begins. */
interface BlockStep {
  is: 'item' | 'paragraph' | 'codeBlock'
  start: number
  edge: 1 | 2
}

/** Cuts Markdown (placeholders masked) at blank lines into stretches that can be read one by one. */
export function stretchesOf(markdown: string): Stretch[] {
  if (reachesOverBlankLines(markdown)) return [{ start: 0, end: markdown.length }]
  const stretches: Stretch[] = []
  let wasIndented = false
  for (const chunk of chunksOf(markdown)) {
    const isIndented = /^(?: {2}|\t)/.test(markdown.slice(chunk.start, chunk.start + 2))
    const steps = isIndented ? undefined : readSimple(markdown, chunk)
    const last = stretches.at(-1)
    // An indented paragraph may belong to the list above it; two hard stretches may be one list.
    const isTogether = !steps && last && (!last.steps || (isIndented && last.steps.some(({ is }) => is === 'item')))
    if (isTogether || wasIndented) stretches[stretches.length - 1] = { start: last!.start, end: chunk.end }
    else stretches.push({ start: chunk.start, end: chunk.end, steps })
    // The parser reads a numbered list behind indented code in its own way.
    wasIndented = !steps && /^(?: {2}|[ ]?\t)/m.test(markdown.slice(chunk.start, chunk.end))
  }
  return stretches
}

/** Reads a simple stretch into a body under way; `text` is the Markdown without masks. */
export function readSteps(text: string, { steps, end }: Stretch, into: BodyBuilder): void {
  for (const step of steps!) {
    if ('edge' in step) startBlock(step, into)
    else if (step.is === 'words') into.words(text.slice(step.start, step.end), step.start, step.end)
    else if (step.is === 'softBreak') into.words('\n', step.start, step.end)
    else if (step.is === 'break') into.lineBreak(step.start, step.end)
    else if (step.is === 'comment') into.comment(text.slice(step.start + 4, step.end - 3), step.start, step.end)
    else if (step.is === 'link') into.openInline('link', step.url)
    else if (step.is === 'code') into.openInline('code')
    else into.closeInline()
  }
  into.edge(2, end)
}

const BLOCK_TYPES = { item: 'listItem', paragraph: 'paragraph', codeBlock: 'code' } as const

function startBlock({ is, start, edge }: BlockStep, into: BodyBuilder): void {
  into.edge(edge, start)
  into.enter({ type: BLOCK_TYPES[is], depth: 0 })
  into.newBlock()
}

/** Fences in lists or quotations, HTML and link definitions reach over blank lines or to other places. */
function reachesOverBlankLines(markdown: string): boolean {
  if (/^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+|[ \t>])(?:`{3}|~{3})/m.test(markdown) || /^`{3,}[^`\n]*`/m.test(markdown))
    return true
  if (/^ {0,3}<(?:[!?]|script|pre|style|textarea)/im.test(markdown) && !commentsAreShort(markdown)) return true
  return markdown.includes(']:') && /^ {0,3}\[[^\]]+\]:/m.test(markdown)
}

/** True when all there is are comments that end before a blank line and hold no fence. */
function commentsAreShort(markdown: string): boolean {
  const opening = /^ {0,3}<(?:[!?]|script|pre|style|textarea)/gim
  for (let found = opening.exec(markdown); found; found = opening.exec(markdown)) {
    const start = markdown.indexOf('<', found.index)
    if (!markdown.startsWith('<!--', start)) return false
    const end = markdown.indexOf('-->', start + 4)
    if (end < 0 || /\n[ \t]*(?:\r?\n|`{3}|~{3})/.test(markdown.slice(start, end))) return false
    opening.lastIndex = end
  }
  return true
}

/** Lines between blank lines, or a fence with all it holds. */
interface Chunk extends Range {
  /** What the fence is made of, e.g. three backticks. */
  fence?: string
}

function* chunksOf(markdown: string): Generator<Chunk> {
  let open: Chunk | undefined
  for (const line of linesOf(markdown)) {
    const text = markdown.slice(line.start, line.end)
    if (open?.fence) {
      open.end = line.end
      if (!closesFence(text, open.fence)) continue
      yield open
      open = undefined
      continue
    }
    const fence = /^(?:`{3,}|~{3,})/.exec(text)?.[0]
    if (open && (fence || text.trim() === '')) {
      yield open
      open = undefined
    }
    if (fence) open = { ...line, fence }
    else if (open) open.end = line.end
    else if (/[^ \t]/.test(text)) open = { ...line }
  }
  if (open) yield open.fence ? { ...open, end: markdown.length } : open
}

function closesFence(line: string, fence: string): boolean {
  const mark = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
  return mark !== undefined && mark[0] === fence[0] && mark.length >= fence.length
}

const BLOCK_MARK =
  /^(?:[ \t>]|#{1,6}(?:[ \t]|$)|[-+*](?:[ \t]|$)|(?:[-*_][ \t]*){3,}$|=+$|-+$|<(?!https?:)|\d{1,9}[.)](?:[ \t]|$))/
const ITEM_MARK = /^(?:[-*+]|\d{1,9}[.)]) (?=\S)/

function readSimple(markdown: string, chunk: Chunk): Step[] | undefined {
  if (chunk.fence) return readFence(markdown, chunk)
  const text = markdown.slice(chunk.start, chunk.end)
  if (text.startsWith('<!--')) return readComment(text, chunk)
  const signs = readSigns(text)
  const steps: Step[] = []
  let list = ''
  let indent = ''
  let lastEnd = -1
  for (const line of linesOf(markdown, chunk.start, chunk.end)) {
    const trimmed = markdown.slice(line.start, line.end).trimEnd()
    const mark = ITEM_MARK.exec(trimmed)?.[0] ?? ''
    const isWrapped = mark === '' && indent !== '' && trimmed.startsWith(indent)
    const skip = isWrapped ? indent.length : mark.length
    if (BLOCK_MARK.test(trimmed.slice(skip))) return undefined
    if (mark !== '') {
      const kind = mark.at(-2)!
      if (list !== '' && list !== kind) return undefined
      // In the middle of a paragraph only `1.` begins a list.
      if (list === '' && lastEnd >= 0 && /^\d/.test(mark) && !/^1\D/.test(mark)) return undefined
      steps.push({ is: 'item', start: line.start, edge: list === '' ? 2 : 1 })
      list = kind
      indent = ' '.repeat(mark.length)
    } else if (lastEnd < 0) steps.push({ is: 'paragraph', start: line.start, edge: 2 })
    else steps.push(breakOf(markdown, lastEnd, line.start))
    if (!readInlines(markdown, line.start + skip, line.start + trimmed.length, signs, steps)) return undefined
    lastEnd = line.start + trimmed.length
  }
  return steps
}

/** A comment that is a block of its own; what stands behind one in its line is HTML. */
function readComment(text: string, { start }: Range): Step[] | undefined {
  const end = text.indexOf('-->', 4)
  if (end < 0 || text.slice(end + 3).trim() !== '' || /^<!--(?:>|->)/.test(text)) return undefined
  return [
    { is: 'paragraph', start, edge: 2 },
    { is: 'comment', start, end: start + end + 3 },
  ]
}

function readFence(markdown: string, { start, end, fence }: Chunk): Step[] | undefined {
  const lines = [...linesOf(markdown, start, end)].slice(1)
  const last = lines.at(-1)
  if (!last || !closesFence(markdown.slice(last.start, last.end), fence!)) return undefined
  lines.pop()
  const steps: Step[] = [{ is: 'codeBlock', start, edge: 2 }]
  for (const [index, line] of lines.entries()) {
    if (line.end > line.start) steps.push({ is: 'words', start: line.start, end: line.end })
    const next = lines[index + 1]
    if (next) steps.push({ is: 'softBreak', start: line.end, end: next.start })
  }
  return steps
}

/** Two spaces at a line's end make a break one is meant to see; both show as a line's end here. */
function breakOf(markdown: string, start: number, end: number): Step {
  return { is: markdown.startsWith('  ', start) ? 'break' : 'softBreak', start, end }
}

const SPECIAL = /[\\`*_<[&!]/g
const LETTER = /[\p{L}\p{N}\ue000]/u
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/iy
const CODE = /`([^`\n\\]+)`(?!`)/y
const LINK = /\[([^[\]\\`*_<>&!\n]+)\]\((?:<([^<>\\&\n\ue000]*)>|([^\s()<>\\&"'[\]\ue000]+))(?: "[^"\\&\n]*")?\)/y
const BARE_LINK = /<(https?:[^\s<>\\&\ue000]*)>/y
const COMMENT = /<!--(?!-?>)(?:[^-\n]|-(?!->))*-->/y
const STRONG =
  /(\*\*|__)([\p{L}\p{N}\ue000](?:[^*_`[\]<>\\&!\n]*[\p{L}\p{N}\ue000.,:;?%)€$…])?)\1(?![\p{L}\p{N}\ue000*_])/uy
const EMPHASIS =
  /([*_])([\p{L}\p{N}\ue000](?:[^*_`[\]<>\\&!\n]*[\p{L}\p{N}\ue000.,:;?%)€$…])?)\1(?![\p{L}\p{N}\ue000*_])/uy

/** What a stretch holds that lets single marks mean something. */
interface Signs {
  hasLinks: boolean
  /** True where a `*` (a `_`) stands behind a word, and so could close what another opens: “*AB” alone is a signature. */
  closesStars: boolean
  closesBars: boolean
}

function readSigns(text: string): Signs {
  return {
    hasLinks: text.includes(']('),
    closesStars: text.includes('*') && /[^\s*]\*/.test(text),
    closesBars: text.includes('_') && /[^\s_]_/.test(text),
  }
}

/** Adds the words of one line; false when something in it is not beyond doubt. */
function readInlines(markdown: string, start: number, end: number, signs: Signs, steps: Step[]): boolean {
  let at = start
  const wordsUpTo = (to: number) => {
    if (to > at) steps.push({ is: 'words', start: at, end: to })
  }
  SPECIAL.lastIndex = start
  for (let found = SPECIAL.exec(markdown); found && found.index < end; found = SPECIAL.exec(markdown)) {
    const { index } = found
    const inline = readInline(markdown, index, end, signs)
    if (inline === undefined) return false
    if (inline === 'plain') continue
    wordsUpTo(index)
    at = inline.after
    SPECIAL.lastIndex = at
    if (inline.is === 'comment') {
      steps.push({ is: 'comment', start: index, end: at })
      continue
    }
    if (inline.is === 'code') steps.push({ is: 'code' })
    else if (inline.is === 'link') steps.push({ is: 'link', url: inline.url })
    steps.push({ is: 'words', start: inline.start, end: inline.end })
    if (inline.is !== 'emphasis') steps.push({ is: 'close' })
  }
  wordsUpTo(end)
  return true
}

type Inline =
  | { is: 'code' | 'emphasis' | 'comment'; start: number; end: number; after: number }
  | { is: 'link'; url: string; start: number; end: number; after: number }

function readInline(markdown: string, at: number, end: number, signs: Signs): Inline | 'plain' | undefined {
  const unit = markdown[at]
  const before = markdown[at - 1] ?? ' '
  if (unit === '\\') return undefined
  if (unit === '&') return matchAt(ENTITY, markdown, at, end) ? undefined : 'plain'
  if (unit === '<') {
    const link = matchAt(BARE_LINK, markdown, at, end)
    const after = at + (link?.[0].length ?? 0)
    if (link) return { is: 'link', url: link[1]!, start: at + 1, end: after - 1, after }
    const comment = matchAt(COMMENT, markdown, at, end)?.[0].length
    if (comment) return { is: 'comment', start: at, end: at + comment, after: at + comment }
    return /[a-z/!?]/i.test(markdown[at + 1] ?? '') ? undefined : 'plain'
  }
  if (unit === '!') return markdown[at + 1] === '[' ? undefined : 'plain'
  if (unit === '[') {
    const link = matchAt(LINK, markdown, at, end)
    if (!link) return signs.hasLinks ? undefined : 'plain'
    return {
      is: 'link',
      url: link[2] ?? link[3]!,
      start: at + 1,
      end: at + 1 + link[1]!.length,
      after: at + link[0].length,
    }
  }
  if (unit === '`') {
    const code = matchAt(CODE, markdown, at, end)
    if (!code || before === '`' || /^\s|\s$/.test(code[1]!)) return undefined
    return { is: 'code', start: at + 1, end: at + 1 + code[1]!.length, after: at + code[0].length }
  }
  if (unit === '*' ? !signs.closesStars : !signs.closesBars) return 'plain'
  if (unit === '_' && LETTER.test(before) && LETTER.test(markdown[at + 1] ?? ' ')) return 'plain'
  if (!/[\s("'¿¡—–:;,.-]/.test(before)) return undefined
  const words = matchAt(STRONG, markdown, at, end) ?? matchAt(EMPHASIS, markdown, at, end)
  if (!words) return undefined
  const start = at + words[1]!.length
  return { is: 'emphasis', start, end: start + words[2]!.length, after: at + words[0].length }
}

function matchAt(pattern: RegExp, text: string, at: number, end: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found && at + found[0].length <= end ? found : undefined
}
