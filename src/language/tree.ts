import type { Root, Sentence, SentenceContent, Word, WordContent } from 'nlcst'
import { unified } from 'unified'
import { positionOf } from '../conversation/selectors.ts'
import type { LanguageCode, Paragraph, Turn } from '../conversation/types.ts'
import type { Range } from '../text/offset-map.ts'
import { opaqueRanges } from './opaque.ts'

/** The parsers' cost grows with the square of the text: nothing longer goes to them in one piece. In UTF-16 units. */
const longestPiece = 2_000

type Parse = (text: string) => Root

const loaded = new Map<LanguageCode, Parse>()

/** Loads what `sentenceTree` needs for the language; until it has, `sentenceTree` throws. */
export async function loadTreeParser(language: LanguageCode): Promise<void> {
  if (loaded.has(language)) return
  const { default: parser } = language === 'en' ? await import('retext-english') : await import('retext-latin')
  const processor = unified().use(parser).freeze()
  loaded.set(language, (text) => processor.parse(text) as Root)
}

/**
 * The sentences of a paragraph as nlcst, made on the first call and kept in `paragraph.children`. Positions are in the
 * file; URLs, e-mails, handles, inline code and placeholders are Source nodes. The turn's language says which parser reads
 * (English without one); throws when `loadTreeParser` was not awaited for it.
 */
export function sentenceTree(paragraph: Paragraph, turn: Turn): Sentence[] {
  if (paragraph.children.length > 0) return paragraph.children
  const parse = loaded.get(turn.language ?? 'en')
  if (!parse) throw new Error(`Await loadTreeParser('${turn.language ?? 'en'}') before sentenceTree`)
  const sources = sourceRanges(paragraph, turn)
  const masked = mask(turn.text, paragraph, sources)
  for (const piece of cutPieces(masked)) {
    const place: Place = { turn, sources, base: paragraph.start + piece.start }
    for (const sentence of sentencesOf(parse(masked.slice(piece.start, piece.end)))) {
      paragraph.children.push(placeSentence(sentence, place))
    }
  }
  return paragraph.children
}

/** Where a parsed piece stands. */
interface Place {
  turn: Turn
  /** In offsets of the turn's text. */
  sources: readonly Range[]
  /** Offset of the piece in the turn's text. */
  base: number
}

const address = new RegExp(
  [
    /(?:[A-Za-z][A-Za-z\d+.-]{0,20}:\/\/|www\.)[^\s<>"”»),;]+/u, // https://shop.example/help
    /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/u, // ada@shop.example
    /(?<![\p{L}\d])[@#][\p{L}\d_]+/u, // @ada, #123
    /(?<![\p{L}\d.])[\p{L}\d-]{1,63}(?:\.[a-z][a-z\d-]{1,62})+(?![\p{L}\d@.])(?:\/[^\s<>"”»),;]*)?/u, // shop.example/help
  ]
    .map((part) => part.source)
    .join('|'),
  'gu',
)

/** What is no language in the paragraph, in order and without overlaps. */
function sourceRanges(paragraph: Paragraph, turn: Turn): Range[] {
  const ranges: Range[] = []
  for (const { start, end } of opaqueRanges(turn)) {
    if (end <= paragraph.start || start >= paragraph.end) continue
    ranges.push({ start: Math.max(start, paragraph.start), end: Math.min(end, paragraph.end) })
  }
  const hidden = mask(turn.text, paragraph, ranges, ' ')
  for (const { 0: match, index } of hidden.matchAll(address)) {
    const length = match.replace(/[.!?:]+$/, '').length
    ranges.push({ start: paragraph.start + index, end: paragraph.start + index + length })
  }
  return ranges.sort((a, b) => a.start - b.start)
}

/** The paragraph's text with a word of capitals in place of each source, so that the parser takes it for one word. */
function mask(text: string, paragraph: Range, sources: readonly Range[], letter = 'X'): string {
  let masked = ''
  let at = paragraph.start
  for (const { start, end } of sources) {
    masked += text.slice(at, start) + letter.repeat(end - start)
    at = end
  }
  return masked + text.slice(at, paragraph.end)
}

/** Cuts after the last end of a sentence that fits, else at the last space, else where it must be. */
function cutPieces(text: string): Range[] {
  const pieces: Range[] = []
  for (let start = 0; start < text.length; ) {
    const end =
      text.length - start <= longestPiece ? text.length : start + cutAt(text.slice(start, start + longestPiece))
    pieces.push({ start, end })
    start = end
  }
  return pieces
}

function cutAt(window: string): number {
  for (const isEnd of [/[.!?…]["'”»)]?$/, /\S$/]) {
    for (let at = window.length - 1; at > 0; at--) {
      if (/\s/.test(window[at]!) && isEnd.test(window.slice(Math.max(0, at - 2), at))) return at
    }
  }
  const isPair = /[\ud800-\udbff]$/.test(window)
  return isPair ? window.length - 1 : window.length
}

function sentencesOf(root: Root): Sentence[] {
  const sentences: Sentence[] = []
  for (const block of root.children) {
    if (block.type !== 'ParagraphNode') continue
    for (const child of block.children) if (child.type === 'SentenceNode') sentences.push(child)
  }
  return sentences
}

/** Puts what is known of the place into the parser's nodes: positions in the file, Source nodes. */
function placeSentence(sentence: Sentence, place: Place): Sentence {
  const range = rangeOf(sentence, place)
  const children: SentenceContent[] = []
  for (const child of sentence.children) {
    if (child.type === 'WordNode') children.push(...placeWord(child, place))
    else children.push(placed(child, rangeOf(child, place), place))
  }
  return placed({ ...sentence, children }, range, place)
}

/** A word, or the Source nodes it is made of; in `{{name}}'s` a Source is a part of the word. */
function placeWord(word: Word, place: Place): SentenceContent[] {
  const parts: WordContent[] = []
  for (const child of word.children) {
    if (child.type === 'TextNode') parts.push(...splitText(rangeOf(child, place), place))
    else parts.push(placed(child, rangeOf(child, place), place))
  }
  const sources = parts.filter((part) => part.type === 'SourceNode')
  if (sources.length === parts.length) return sources
  return [placed({ ...word, children: parts }, rangeOf(word, place), place)]
}

function splitText(range: Range, place: Place): WordContent[] {
  const parts: WordContent[] = []
  const add = (type: 'TextNode' | 'SourceNode', start: number, end: number) => {
    if (end > start) parts.push(placed({ type, value: place.turn.text.slice(start, end) }, { start, end }, place))
  }
  let at = range.start
  for (let index = firstEndingAfter(place.sources, at); index < place.sources.length; index++) {
    const source = place.sources[index]!
    if (source.start >= range.end) break
    add('TextNode', at, source.start)
    at = Math.min(source.end, range.end)
    add('SourceNode', Math.max(source.start, range.start), at)
  }
  add('TextNode', at, range.end)
  return parts
}

function firstEndingAfter(sources: readonly Range[], offset: number): number {
  let low = 0
  let high = sources.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sources[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The node's offsets in the turn's text. */
function rangeOf(node: Sentence | SentenceContent | WordContent, { base }: Place): Range {
  return { start: base + node.position!.start.offset!, end: base + node.position!.end.offset! }
}

function placed<Node extends Sentence | SentenceContent | WordContent>(node: Node, range: Range, place: Place): Node {
  return { ...node, position: positionOf({ turn: place.turn, ...range }) }
}
