import type { Range } from '../text/offset-map.ts'
import { fold } from './fold.ts'
import type { Language } from './language.ts'
import type { Vocabulary, Word } from './vocabulary.ts'

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'placeholder' | 'source'

/** A stretch of the text that is no language: URL, code, placeholder. */
export interface Opaque extends Range {
  kind: 'placeholder' | 'source'
}

/** The words of a text in flat arrays, read once and shared by all that looks at them. */
export interface Tokens {
  text: string
  count: number
  /** Offsets in the text. */
  start: number[]
  end: number[]
  word: Word[]
  kind: TokenKind[]
  /** Index of the token's sentence. */
  sentence: number[]
  sentences: SentenceSpan[]
}

/** Tokens `[first, last]` and their offsets; `end` includes the closing mark. */
export interface SentenceSpan extends Range {
  first: number
  last: number
}

export const placeholderForm = '\u0001placeholder'
export const sourceForm = '\u0001source'

const apostrophes = "'’‘ʼ`´"
const punctuation = /\p{P}/u
const letter = /[\p{L}\p{M}]/u
const letterKinds = new Map<number, boolean>()

function isLetter(code: number): boolean {
  if (code < 128) return (code > 64 && code < 91) || (code > 96 && code < 123)
  let known = letterKinds.get(code)
  if (known === undefined) {
    known = letter.test(String.fromCharCode(code))
    letterKinds.set(code, known)
  }
  return known
}

const isDigit = (code: number): boolean => code > 47 && code < 58
const isSpace = (code: number): boolean =>
  code === 32 || (code > 8 && code < 14) || code === 160 || code === 8239 || code === 8203

/** A text on its way to tokens. */
interface Reading {
  tokens: Tokens
  vocabulary: Vocabulary
  opaque: readonly Opaque[]
  /** Index of the first opaque range that may still come. */
  nextOpaque: number
  /** The first token of the sentence under way. */
  sentenceFirst: number
}

/**
 * Splits the given ranges of a text (its blocks, in order) into tokens and sentences, in one pass.
 * `opaque` ranges, in order, become one token each. Offsets are UTF-16 units of `text`.
 */
export function tokenize(
  text: string,
  blocks: readonly Range[],
  opaque: readonly Opaque[],
  vocabulary: Vocabulary,
): Tokens {
  const tokens: Tokens = { text, count: 0, start: [], end: [], word: [], kind: [], sentence: [], sentences: [] }
  const reading: Reading = { tokens, vocabulary, opaque, nextOpaque: 0, sentenceFirst: 0 }
  for (const { start, end } of blocks) readBlock(reading, start, end)
  return tokens
}

function readBlock(reading: Reading, start: number, stop: number): void {
  const { text } = reading.tokens
  let lineStart = start
  for (let at = start; at < stop; ) {
    const code = text.charCodeAt(at)
    if (!isSpace(code)) {
      at = readToken(reading, at, stop)
      continue
    }
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      if (breaksLine(text, lineStart, at, stop)) endSentence(reading)
      lineStart = at + 1
    }
    at++
  }
  endSentence(reading)
}

/** Adds what begins at `at`; gives the offset behind it, as the other readers do. */
function readToken(reading: Reading, at: number, blockEnd: number): number {
  const { text } = reading.tokens
  const hidden = opaqueFrom(reading, at)
  if (hidden && hidden.start <= at) {
    const form = hidden.kind === 'placeholder' ? placeholderForm : sourceForm
    return add(reading, at, Math.min(hidden.end, blockEnd), form, hidden.kind)
  }
  const stop = hidden && hidden.start < blockEnd ? hidden.start : blockEnd
  const code = text.charCodeAt(at)
  if (isLetter(code)) return readWord(reading, at, stop)
  if (isDigit(code)) {
    const end = numberEnd(text, at, stop)
    return add(reading, at, end, text.slice(at, end).toLowerCase(), 'number')
  }
  if ((code === 64 || code === 35) && isWordCode(text.charCodeAt(at + 1))) {
    return add(reading, at, handleEnd(text, at, stop), sourceForm, 'source')
  }
  if (code > 127 && !isPunctuation(text[at]!)) return readSymbol(reading, at, stop, blockEnd)
  return readPunctuation(reading, at, stop)
}

/** The opaque range that `at` lies in or before. */
function opaqueFrom(reading: Reading, at: number): Opaque | undefined {
  const { opaque } = reading
  while (reading.nextOpaque < opaque.length && opaque[reading.nextOpaque]!.end <= at) reading.nextOpaque++
  return opaque[reading.nextOpaque]
}

function add(reading: Reading, start: number, end: number, form: string, kind: TokenKind): number {
  return push(reading.tokens, start, end, reading.vocabulary.word(form), kind)
}

function push(tokens: Tokens, start: number, end: number, word: Word, kind: TokenKind): number {
  tokens.start.push(start)
  tokens.end.push(end)
  tokens.word.push(word)
  tokens.kind.push(kind)
  tokens.sentence.push(tokens.sentences.length)
  tokens.count++
  return end
}

function endSentence(reading: Reading): void {
  const { tokens, sentenceFirst: first } = reading
  if (tokens.count === first) return
  const last = tokens.count - 1
  tokens.sentences.push({ first, last, start: tokens.start[first]!, end: tokens.end[last]! })
  reading.sentenceFirst = tokens.count
}

function readWord(reading: Reading, start: number, stop: number): number {
  const { tokens, vocabulary } = reading
  const { text } = tokens
  const end = wordEnd(text, start, stop)
  if (isAddress(text, end, stop)) return add(reading, start, addressEndAt(text, end, stop), sourceForm, 'source')
  const { word, pieces } = vocabulary.written(text.slice(start, end))
  if (!pieces) return push(tokens, start, end, word, 'word')
  let at = start
  for (const { word, length } of pieces) at = push(tokens, at, at + length, word, 'word')
  return end
}

function readSymbol(reading: Reading, start: number, stop: number, blockEnd: number): number {
  const { text } = reading.tokens
  let end = start + 1
  while (
    end < stop &&
    text.charCodeAt(end) > 0x2100 &&
    !isLetter(text.charCodeAt(end)) &&
    !isSpace(text.charCodeAt(end))
  )
    end++
  add(reading, start, end, text.slice(start, end), 'symbol')
  // A smiley stands for a full stop.
  if (text.charCodeAt(start) > 0x2100) {
    let next = end
    while (next < blockEnd && isSpace(text.charCodeAt(next))) next++
    if (next > end && startsUpper(text, next)) endSentence(reading)
  }
  return end
}

function readPunctuation(reading: Reading, start: number, stop: number): number {
  const { text } = reading.tokens
  const mark = text[start]!
  let end = start + 1
  const isEnd = mark === '.' || mark === '!' || mark === '?' || mark === '…'
  if (isEnd) while (end < stop && '.!?…'.includes(text[end]!)) end++
  const marks = text.slice(start, end)
  add(reading, start, end, marks.includes('?') ? '?' : marks.includes('!') ? '!' : mark, 'punctuation')
  if (!isEnd) return end
  while (end < stop && '"”»’\')]'.includes(text[end]!)) end = add(reading, end, end + 1, text[end]!, 'punctuation')
  const next = text.charCodeAt(end)
  if (end < stop && !isSpace(next)) {
    if (marks === '.' || !(text[end] === '¿' || text[end] === '¡' || isLetter(next))) return end
  }
  if (marks !== '.' || !endsAbbreviation(reading, start)) endSentence(reading)
  return end
}

/** True for a full stop after an abbreviation or an initial. */
function endsAbbreviation({ tokens, vocabulary }: Reading, stop: number): boolean {
  const { text } = tokens
  const before = tokens.count - 2
  if (before < 0 || tokens.end[before] !== stop || tokens.kind[before] !== 'word') return false
  const { folded } = tokens.word[before]!
  if (!abbreviationsOf(vocabulary.language).has(folded)) {
    return folded.length === 1 && text[tokens.start[before]!]! !== folded && folded !== 'i'
  }
  let next = stop + 1
  while (isSpace(text.charCodeAt(next))) next++
  if (beforeNumbers.has(folded)) return isDigit(text.charCodeAt(next))
  return !(atEnds.has(folded) && startsUpper(text, next))
}

const abbreviationSets = new WeakMap<Language, ReadonlySet<string>>()

function abbreviationsOf(language: Language): ReadonlySet<string> {
  let set = abbreviationSets.get(language)
  if (!set) abbreviationSets.set(language, (set = new Set(language.abbreviations)))
  return set
}

/** Abbreviations that are words too: "Oh no. You …" against "no. 7". */
const beforeNumbers = new Set(['no', 'art', 'ext'])
/** Abbreviations that sentences end with: "by 5 pm. Thanks". */
const atEnds = new Set(['am', 'pm', 'etc', 'inc', 'ltd'])

function startsUpper(text: string, at: number): boolean {
  const first = text[at] ?? ''
  return first !== first.toLowerCase() || first === '¿' || first === '¡'
}

/** A line break ends a sentence after a short line (a greeting, a list's item) when the next line starts afresh. */
function breaksLine(text: string, lineStart: number, at: number, stop: number): boolean {
  let next = at
  while (next < stop && isSpace(text.charCodeAt(next))) next++
  if (next >= stop) return true
  const first = text[next]!
  const startsAfresh =
    first !== first.toLowerCase() || '-*•¿¡>–'.includes(first) || isDigit(first.charCodeAt(0)) || first === '{'
  return startsAfresh && (at - lineStart < 60 || /[:;]\s*$/.test(text.slice(Math.max(lineStart, at - 4), at)))
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code)
}

/** End of the word at `at`: letters, with apostrophes between them (and a closing one: *po'*, *e'*). */
function wordEnd(text: string, at: number, stop: number): number {
  let end = at
  while (end < stop) {
    const code = text.charCodeAt(end)
    if (isWordCode(code)) end++
    else if (end + 1 < stop && isLetter(text.charCodeAt(end + 1)) && apostrophes.includes(text[end]!)) end++
    else break
  }
  return end
}

/** True when what follows a word makes it part of an address: `name@host`, `shop.example/help`. */
function isAddress(text: string, end: number, stop: number): boolean {
  const mark = text[end]
  if (end + 1 >= stop || !(mark === '@' || mark === '.' || mark === ':')) return false
  if (mark === ':') return text.startsWith('://', end)
  const next = text.charCodeAt(end + 1)
  if (!isLetter(next)) return false
  return (
    mark === '@' ||
    (next > 96 &&
      next < 123 &&
      text[end - 2] !== '.' &&
      /^\.[a-z][a-z\d-]+(?:[./]|(?![\w@]))/.test(text.slice(end, end + 40)))
  )
}

/** End of `@name` or `#topic`. */
function handleEnd(text: string, at: number, stop: number): number {
  let end = at + 1
  while (end < stop && (isWordCode(text.charCodeAt(end)) || text[end] === '_')) end++
  return end
}

function addressEndAt(text: string, from: number, stop: number): number {
  let end = from
  while (end < stop && !isSpace(text.charCodeAt(end)) && !'<>"”»),;'.includes(text[end]!)) end++
  while (end > from && '.!?:'.includes(text[end - 1]!)) end--
  return end
}

function numberEnd(text: string, at: number, stop: number): number {
  let end = at + 1
  while (end < stop) {
    const code = text.charCodeAt(end)
    const isJoint = text[end] === '.' || text[end] === ',' || text[end] === ':' || text[end] === '/'
    if (isWordCode(code)) end++
    else if (isJoint && isDigit(text.charCodeAt(end + 1)) && end + 1 < stop) end += 2
    else break
  }
  return end
}

function isPunctuation(mark: string): boolean {
  return punctuation.test(mark)
}

/** The canonical forms a written word or phrase stands for, as the tokenizer would give them. */
export function canonicalForms(words: string, vocabulary: Vocabulary): string[] {
  // Half of a contraction is one word, although its other half is not here: *l'*, *un'*, *'s*.
  if (/^(?:\p{L}+['’]|['’]\p{L}+)$/u.test(words)) return [words.toLowerCase().replace('’', "'")]
  const tokens = tokenize(words, [{ start: 0, end: words.length }], [], vocabulary)
  return tokens.word.map((word) => word.form)
}

export { fold }
