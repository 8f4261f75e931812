import type { Block } from './body.ts'
import { linesOf, trimRange } from './lines.ts'
import type { Range } from './offset-map.ts'

/**
 * What mail programs put round the words of a message: the history of the thread and signatures.
 * Takes the blocks a decoder found and gives them back with history as one `quote` (and its `words`) and signatures as such.
 * Linear in the text.
 */
export function markHistory(text: string, blocks: Block[]): Block[] {
  if (!mayHoldHistory(text, blocks)) return blocks
  const marked: Block[] = []
  let inSignature = false
  let hasHistory = false
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!
    if (block.type === 'quote') {
      inSignature = false
      marked.push(hasHistory ? block : withWords(text, block, blocks[index + 1]))
      const last = marked.at(-1)!
      if (last.words) hasHistory = true
      // The attribution in the outer quote and the words in the inner one are one quote.
      if (last.end > block.end) index++
      continue
    }
    if (block.type === 'code') {
      marked.push(block)
      continue
    }
    const mark = findMark(text, block, blocks[index + 1], inSignature)
    const end = mark ? mark.start : block.end
    pushPart(marked, text, block, block.start, end, inSignature)
    if (!mark) continue
    if (mark.is === 'delimiter') {
      inSignature = true
      pushPart(marked, text, block, mark.start, block.end, true)
    } else if (mark.is === 'signature') {
      pushPart(marked, text, block, mark.start, block.end, true)
    } else if (mark.is === 'attribution') {
      const quote = blocks[++index]!
      const words = withoutAttribution(text, quote)
      marked.push({ ...quote, start: mark.start, ...(hasHistory ? {} : { words }) })
      hasHistory = true
      inSignature = false
    } else {
      const tailEnd = blocks.at(-1)!.end
      const words = wordsOfTail(text, mark.wordsFrom, tailEnd)
      marked.push({ type: 'quote', depth: 1, start: mark.start, end: tailEnd, ...(hasHistory ? {} : { words }) })
      break
    }
  }
  return marked
}

/** Longer lines are prose, whatever they hold. */
const LONGEST = 400

const wordsOn = (text: string, line: Range) => text.slice(line.start, line.end).trim()

const MAY_HOLD =
  /wrote|writes|escribi|scri|sent|enviado|inviato|original|reply above|^[ \t]*-- ?$|outlook|date:|fecha:|data:/im

function mayHoldHistory(text: string, blocks: Block[]): boolean {
  return blocks.some((block) => block.type === 'quote') || MAY_HOLD.test(text)
}

function pushPart(into: Block[], text: string, block: Block, start: number, end: number, isSignature: boolean): void {
  const range = trimRange(text, start, end)
  if (range.end <= range.start) return
  const last = into.at(-1)
  if (isSignature && last?.type === 'signature') last.end = range.end
  else if (isSignature) into.push({ type: 'signature', ...range })
  else into.push({ ...block, ...range })
}

interface Mark {
  is: 'delimiter' | 'signature' | 'attribution' | 'tail'
  start: number
  /** Of a tail: where the words of the older message begin. */
  wordsFrom: number
}

/** The first line of the block where something else than our words begins. */
function findMark(text: string, block: Block, next: Block | undefined, inSignature: boolean): Mark | undefined {
  const lines = [...linesOf(text, block.start, block.end)]
  for (const [index, line] of lines.entries()) {
    const { start } = line
    const words = wordsOn(text, line)
    if (words === '' || words.length > LONGEST) continue
    if (words === '--' && !inSignature) return { is: 'delimiter', start, wordsFrom: start }
    if (isMobileSignature(words)) return { is: 'signature', start, wordsFrom: start }
    const header = isDivider(words) ? headerAfter(text, line.end) : headerEnd(text, lines, index)
    if (header !== undefined) return { is: 'tail', start, wordsFrom: header }
    const count = attributionLines(text, lines, index)
    if (count === 0) continue
    const { end } = lines[index + count - 1]!
    const isLast = trimRange(text, end, block.end).start >= block.end
    if (isLast && next?.type === 'quote') return { is: 'attribution', start, wordsFrom: start }
    if (isStrong(text.slice(start, end))) return { is: 'tail', start, wordsFrom: end }
  }
  return undefined
}

/** A quote that begins with its attribution (`div.gmail_quote`), or holds nothing else and the inner quote has the words. */
function withWords(text: string, quote: Block, next: Block | undefined): Block {
  const lines = firstLines(text, quote.start, quote.end)
  const header = headerEnd(text, lines, 0)
  if (header !== undefined) return { ...quote, words: wordsOfTail(text, header, quote.end) }
  const count = lines.length > 0 ? attributionLines(text, lines, 0) : 0
  if (count === 0) return quote
  const after = lines[count - 1]!.end
  const rest = trimRange(text, after, quote.end)
  if (rest.end > rest.start) return { ...quote, words: wordsOfTail(text, after, quote.end) }
  const isInner = next?.type === 'quote' && (next.depth ?? 1) > (quote.depth ?? 1)
  return isInner ? { ...quote, end: next.end, words: withoutAttribution(text, next) } : quote
}

/** The first lines from the first that isn't blank: enough for any header. */
function firstLines(text: string, start: number, end: number): Range[] {
  const lines: Range[] = []
  for (const line of linesOf(text, start, end)) {
    if (lines.length > 0 || wordsOn(text, line) !== '') lines.push(line)
    if (lines.length === 12) break
  }
  return lines
}

/** The quoted words up to the history inside the history. */
function wordsOfTail(text: string, from: number, to: number): Range {
  const lines = [...linesOf(text, from, to)]
  for (const [index, line] of lines.entries()) {
    const words = wordsOn(text, line)
    if (words === '' || words.length > LONGEST) continue
    const isOlder =
      isDivider(words) || headerEnd(text, lines, index) !== undefined || attributionLines(text, lines, index) > 0
    if (isOlder) return trimRange(text, from, line.start)
  }
  return trimRange(text, from, to)
}

/** Drops the attribution of the next older message, which stands at the end of this quote. */
function withoutAttribution(text: string, quote: Range): Range {
  return wordsOfTail(text, quote.start, quote.end)
}

const DIVIDER =
  /^(?:-{2,}\s?(?:original message|forwarded message|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|forwarded by .{1,80})\s?-{2,}|#{2}-\s.{1,120}-#{2}|_{20,})$/i

function isDivider(words: string): boolean {
  return words.length < 150 && DIVIDER.test(words)
}

const FROM = /^\*?(?:from|de|da)\s?:\*?\s/i
const OTHER_HEADER =
  /^\*?(?:sent|date|to|cc|subject|enviado(?: el)?|fecha|para|asunto|inviato|data|a|oggetto|reply-to)\s?:\*?(?:\s|$)/i

/** Offset after an Outlook header block (`From:`, `Sent:`, `To:`, `Subject:`) that starts at line `first`. */
function headerEnd(text: string, lines: Range[], first: number): number | undefined {
  if (!lines[first] || !FROM.test(wordsOn(text, lines[first]))) return undefined
  let last = first
  while (last + 1 < lines.length && OTHER_HEADER.test(wordsOn(text, lines[last + 1]!))) last++
  return last - first >= 2 ? lines[last]!.end : undefined
}

/** Offset after the divider and the header block that may follow it. */
function headerAfter(text: string, end: number): number {
  return headerEnd(text, firstLines(text, end, text.length), 0) ?? end
}

/** How many lines (1–3, as programs wrap them) from `index` on make an attribution; 0 when none. */
function attributionLines(text: string, lines: Range[], index: number): number {
  const first = wordsOn(text, lines[index]!)
  if (first.length > 300 || !/^(?:on|el|il|le|\d{4}-|.{1,80}@)/i.test(first)) return 0
  let joined = ''
  for (let count = 1; count <= 3 && index + count <= lines.length; count++) {
    const line = lines[index + count - 1]!
    joined = `${joined} ${wordsOn(text, line)}`.trim()
    if (joined.length > LONGEST) return 0
    if (joined.endsWith(':')) return isAttribution(joined) ? count : 0
  }
  return 0
}

function isAttribution(line: string): boolean {
  if (!/\d|@/.test(line)) return false
  return /(?:\bwrote|\bwrites|\bescribi[óo]|\bha scritto|\bscrisse|<[^<>\s]{1,100}@[^<>\s]{1,100}>)\s?:$/i.test(line)
}

/** Only mail programs write the address or the clock into it. */
function isStrong(attribution: string): boolean {
  return /@|\d{1,2}[:.]\d{2}/.test(attribution)
}

const MOBILE =
  /^(?:(?:sent|enviado|inviato|mandato) (?:from|desde|da(?:l|lla)?|con) (?:(?:my|mi|el|il|mio|mia|un) ){0,2}(?:iphone|ipad|android|samsung|galaxy|huawei|xiaomi|blackberry|mobile|m[óo]vil|celular|telefono|tel[ée]fono|smartphone|cellulare|outlook|yahoo|gmail|proton|mail).{0,80}|(?:get|obt[eé]n|obtener|scarica|ottieni) outlook (?:for|para|per) .{1,40})$/i

function isMobileSignature(words: string): boolean {
  return words.length < 140 && MOBILE.test(words)
}
