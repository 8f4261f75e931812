import type { Turn } from '../conversation/types.ts'
import { analysisOf } from './analysis.ts'
import type { ContentTable } from './language.ts'
import type { Vocabulary, Word } from './vocabulary.ts'

/** A word that says what a text is about. */
export interface ContentWord {
  /** Index of its token in the turn's analysis. */
  token: number
  /** Index of its sentence. */
  sentence: number
  /** What it is compared by: its stem, the verbs it may be a form of, the groups of like words it belongs to. */
  keys: readonly string[]
  /** Lower case, without accents. */
  folded: string
  /** How much it tells, from 0.1 (a word of every other conversation) to 1. */
  weight: number
}

/** A word of one text found again in another. */
export interface SharedWord {
  from: ContentWord
  to: ContentWord
  /** What the match is worth: less where the words are only alike. */
  weight: number
}

const turnContents = new WeakMap<Turn, readonly ContentWord[]>()

/** The content words of a turn, in order: neither function words nor what every support reply says. */
export function contentOf(turn: Turn): readonly ContentWord[] {
  let words = turnContents.get(turn)
  if (!words) turnContents.set(turn, (words = readContent(turn)))
  return words
}

function readContent(turn: Turn): ContentWord[] {
  const { tokens, vocabulary } = analysisOf(turn)
  const words: ContentWord[] = []
  for (let token = 0; token < tokens.count; token++) {
    const kind = tokens.kind[token]
    if (kind !== 'word' && kind !== 'number') continue
    const meaning = meaningOf(tokens.word[token]!, vocabulary)
    if (meaning.weight > 0) words.push({ token, sentence: tokens.sentence[token]!, ...meaning })
  }
  return words
}

/** What all content words of a text weigh, each counted once. */
export function weightOf(words: readonly ContentWord[]): number {
  const seen = new Set<string>()
  let sum = 0
  for (const { keys, weight } of words) {
    if (seen.has(keys[0]!)) continue
    seen.add(keys[0]!)
    sum += weight
  }
  return sum
}

const likeness = { same: 1, alike: 0.8, derived: 0.9, mistyped: 0.9 }

/**
 * Words of one text found again in another: the same stem or verb, a like word, a derived one (*cancel, cancellation*),
 * one with a slip of the pen. Each word on either side counts once. Linear in the words but for those that begin alike.
 */
export function sharedContent(from: readonly ContentWord[], to: readonly ContentWord[]): SharedWord[] {
  const index = indexOf(to)
  const found: SharedWord[] = []
  const seen = new Set<string>()
  for (const word of from) {
    if (seen.has(word.keys[0]!)) continue
    seen.add(word.keys[0]!)
    const match = matchOf(word, index)
    if (match) found.push(match)
  }
  return onceEach(found)
}

/** Of matches with one and the same word the weightiest. */
function onceEach(matches: readonly SharedWord[]): SharedWord[] {
  const best = new Map<string, SharedWord>()
  for (const match of matches) {
    const key = match.to.keys[0]!
    const other = best.get(key)
    if (!other || other.weight < match.weight) best.set(key, match)
  }
  return [...best.values()]
}

/** No more words of one beginning are looked at: the time stays linear on any input. */
const mostInOne = 40

interface ContentIndex {
  byKey: Map<string, ContentWord>
  byBeginning: Map<string, ContentWord[]>
}

function indexOf(words: readonly ContentWord[]): ContentIndex {
  const byKey = new Map<string, ContentWord>()
  const byBeginning = new Map<string, ContentWord[]>()
  for (const word of words) {
    for (const key of word.keys) if (!byKey.has(key)) byKey.set(key, word)
    for (const root of rootsOf(word.folded)) {
      const beginning = root.slice(0, 2)
      const others = byBeginning.get(beginning)
      if (!others) byBeginning.set(beginning, [word])
      else if (others.length < mostInOne && others.every(({ folded }) => folded !== word.folded)) others.push(word)
    }
  }
  return { byKey, byBeginning }
}

function matchOf(from: ContentWord, { byKey, byBeginning }: ContentIndex): SharedWord | undefined {
  let alike: ContentWord | undefined
  for (const key of from.keys) {
    const to = byKey.get(key)
    if (to && !isGroup(key)) return pair(from, to, likeness.same)
    alike ??= to
  }
  if (alike && from.weight > faintWeight && alike.weight > faintWeight) return pair(from, alike, likeness.alike)
  for (const root of rootsOf(from.folded)) {
    for (const to of byBeginning.get(root.slice(0, 2)) ?? []) {
      if (rootsOf(to.folded).some((other) => isDerived(root, other))) return pair(from, to, likeness.derived)
      if (isMistyped(from.folded, to.folded)) return pair(from, to, likeness.mistyped)
    }
  }
  return undefined
}

/** A word, and what is left of it without *un-, dis-, re-*, when that is long enough to tell. */
function rootsOf(folded: string): string[] {
  if (folded.length < 5) return []
  const root = folded.replace(/^(?:un|dis|des|de|re|mis|pre)(?=[a-z]{5})/, '')
  return root === folded ? [folded] : [folded, root]
}

function pair(from: ContentWord, to: ContentWord, factor: number): SharedWord {
  return { from, to, weight: factor * Math.min(from.weight, to.weight) }
}

/** *activate, activation*; *stairs, stairwell*: a long common beginning. */
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  let common = 0
  while (common < short.length && short[common] === long[common]) common++
  const rest = short.length - common
  return common >= 5 && (common >= 0.65 * long.length || (rest === 0 && common >= 5) || (rest <= 1 && common >= 6))
}

/** One letter more, less, other, or two swapped, in a word long enough for this to be a slip. */
function isMistyped(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 6 || long.length - short.length > 1 || /\d/.test(short)) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end++
  const middle = short.length - start - end
  if (middle <= 1 && long.length - start - end <= 1) return true
  return (
    short.length === long.length && middle === 2 && short[start] === long[start + 1] && short[start + 1] === long[start]
  )
}

type Meaning = Pick<ContentWord, 'keys' | 'folded' | 'weight'>

interface Meanings {
  known: (Meaning | undefined)[]
  functionWords: ReadonlySet<string>
  weights: Map<string, number>
  groups: Map<string, string[]>
  numbers: Map<string, string>
}

const meanings = new WeakMap<Vocabulary, Meanings>()
/** Shorter stems are shared by too many words: *sala, salir; mes, mesa*. */
const tellingStem = 4
const emptyWeight = 0
const faintWeight = 0.45
const smallNumberWeight = 0.45
const timeWeight = 0.25
const numberWeight = 0.8

function meaningOf(word: Word, vocabulary: Vocabulary): Meaning {
  let of = meanings.get(vocabulary)
  if (!of) meanings.set(vocabulary, (of = openMeanings(vocabulary)))
  return (of.known[word.id] ??= findMeaning(word, vocabulary, of))
}

function openMeanings(vocabulary: Vocabulary): Meanings {
  const { content, functionWords } = vocabulary.language
  return {
    known: [],
    functionWords: new Set(functionWords),
    weights: readWeights(content, vocabulary),
    groups: readGroups(content, vocabulary),
    numbers: readNumbers(content),
  }
}

const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** Weights by form; of forms not listed, by their singular. */
function readWeights({ empty, faint, singulars }: ContentTable, vocabulary: Vocabulary): Map<string, number> {
  const weights = new Map<string, number>()
  const add = (text: string, weight: number): void => {
    for (const form of wordsIn(text)) {
      const { folded } = vocabulary.word(form)
      weights.set(folded, weight)
      for (const singular of singulars(folded)) weights.set(`${singular}.`, weight)
    }
  }
  add(empty, emptyWeight)
  add(faint, faintWeight)
  return weights
}

function readGroups({ alike }: ContentTable, vocabulary: Vocabulary): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  alike.split('\n').forEach((line, index) => {
    for (const form of wordsIn(line)) {
      for (const key of groupKeysOf(vocabulary.word(form), vocabulary))
        groups.set(key, [...(groups.get(key) ?? []), `=${index}`])
    }
  })
  return groups
}

/** What a word is looked up by among like words: its singular, the infinitives it may be a form of. */
function groupKeysOf(word: Word, vocabulary: Vocabulary): string[] {
  const { singulars, stemsTell } = vocabulary.language.content
  const lemmas = vocabulary.readingsOf(word).map(({ lemma }) => vocabulary.word(lemma).folded)
  const keys = [word.folded, ...lemmas].flatMap(singulars).map((singular) => `${singular}.`)
  return [...new Set(stemsTell ? [...keys, vocabulary.stemOf(word)] : keys)]
}

/** *four* is *4*. */
function readNumbers({ numbers }: ContentTable): Map<string, string> {
  return new Map(wordsIn(numbers).map((entry) => entry.split('=') as [string, string]))
}

const isGroup = (key: string): boolean => key.startsWith('=')

function findMeaning(word: Word, vocabulary: Vocabulary, of: Meanings): Meaning {
  const { folded, form } = word
  const digits = number.test(folded) ? toDigits(folded) : of.numbers.get(folded)
  if (digits) return { keys: [digits], folded: digits, weight: digits.length < 2 ? smallNumberWeight : numberWeight }
  if (of.functionWords.has(form) || of.functionWords.has(folded) || folded.length < 2)
    return { keys: [folded], folded, weight: 0 }
  const { singulars, derivedFrom, stemsTell, masculine } = vocabulary.language.content
  const lemmas = [...new Set(vocabulary.readingsOf(word).map(({ lemma }) => lemma))]
  const bare = (derivedFrom?.(folded) ?? []).map((form) => vocabulary.word(form))
  const words = [word, ...lemmas.map((lemma) => vocabulary.word(lemma)), ...bare]
  const stems = words.map((one) => vocabulary.stemOf(one)).filter((stem) => stemsTell || stem.length >= tellingStem)
  const bases = [...singulars(folded), ...lemmas.map((lemma) => vocabulary.word(lemma).folded)].map(
    (base) => `${base}.`,
  )
  const groups = words.flatMap((one) => groupKeysOf(one, vocabulary)).flatMap((key) => of.groups.get(key) ?? [])
  const keys = [...new Set([...stems, ...bases, ...groups])]
  const listed = [folded, ...lemmas.map((lemma) => vocabulary.word(lemma).folded), ...bases]
  if (masculine) listed.push(...singulars(folded).map((singular) => `${masculine(singular)}.`))
  if (isTime(word, vocabulary)) return { keys, folded, weight: timeWeight }
  const weight = listed.map((key) => of.weights.get(key)).find((found) => found !== undefined) ?? 1
  return { keys, folded, weight }
}

/** Hours, days, parts of the day: they stand in every promise. */
const isTime = ({ classes }: Word, vocabulary: Vocabulary): boolean =>
  ['minutes', 'days', 'daypart'].some((name) => (classes & vocabulary.classBit(name)) !== 0)

const number = /^\d[\d.,:]*(?:st|nd|rd|th|º|ª|o|a|er|ro|h|hs|hrs|am|pm|min|kg|g|km|m|cm|mm|gb|mb|x|%|€|£|\$)?$/

/** *3rd* is *3*, *4,90* is *4.90*. */
function toDigits(folded: string): string {
  return folded
    .replace(/[^\d.,:]+$/, '')
    .replaceAll(',', '.')
    .replace(/\.$/, '')
}
