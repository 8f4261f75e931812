import type { Analysis } from './analysis.ts'
import { placeholderForm, sourceForm } from './tokens.ts'
import { verbTag } from './verb-tags.ts'
import type { Vocabulary, Word } from './vocabulary.ts'

/**
 * What the fitted scores see of a sentence, as hashes: its words, stems and pairs of them; its shape (function words as
 * they are, other words by kind, person and tense); who does what in its clauses, and how these stand.
 * One buffer is filled again and again: it is read before the next sentence is.
 */
export interface Features {
  hashes: Int32Array
  /** For each hash the token it comes from; -1 for the sentence or clause as a whole. */
  tokens: Int32Array
  count: number
}

/** Marks of a word that do not depend on where it stands, as hashes. */
interface Marks {
  stem: number
  /** The word's kind: itself for function words, else its part in a sentence as far as its form tells. */
  shape: number
  /** Bits of `personBit`. */
  persons: number
}

/** Room for a sentence of some 500 words; what is longer is read no further. */
export const mostFeatures = 6000
const buffer: Features = { hashes: new Int32Array(mostFeatures), tokens: new Int32Array(mostFeatures), count: 0 }

/** 32-bit FNV-1a of a feature's name. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash | 0
}

function pair(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 15) ^ 0x9e3779b9, 0x85ebca6b)
  hash = Math.imul(hash ^ b ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

function add(hash: number, token: number): void {
  if (buffer.count >= mostFeatures) return
  buffer.hashes[buffer.count] = hash
  buffer.tokens[buffer.count++] = token
}

/** Reads one sentence's features into the shared buffer. */
export function readFeatures(analysis: Analysis, sentence: number): Features {
  const { tokens, vocabulary } = analysis
  const { first, last } = tokens.sentences[sentence]!
  buffer.count = 0
  let before: Marks | undefined
  let beforeThat: Marks | undefined
  for (let i = first; i <= last; i++) {
    const word = tokens.word[i]!
    // Markup is not wording: f*** would teach that **bold** is profane.
    if (word.form === '*') continue
    const marks = marksOf(word, vocabulary)
    add(marks.stem, i)
    add(marks.shape, i)
    if (before) {
      add(pair(before.stem, marks.stem), i - 1)
      const shapes = pair(before.shape, marks.shape)
      add(shapes, i - 1)
      if (beforeThat) add(pair(beforeThat.shape, shapes), i - 2)
    }
    beforeThat = before
    before = marks
  }
  add(moodHashes[analysis.moodOf(sentence)], -1)
  add(addressHashes[analysis.address], -1)
  for (const clause of analysis.clausesIn(sentence)) {
    if (clause.conditional) add(conditionalHash, -1)
    if (clause.negation >= 0) add(negatedHash, -1)
    if (clause.opening) add(openingHashes[clause.opening], -1)
    addClause(analysis, clause.first, clause.last, clause.negation >= 0)
  }
  return buffer
}

/** Who does what in a clause: its persons with its negation, and with each of its words. */
function addClause({ tokens, vocabulary }: Analysis, first: number, last: number, isNegated: boolean): void {
  let persons = 0
  for (let i = first; i <= last; i++) persons |= marksOf(tokens.word[i]!, vocabulary).persons
  for (let bit = 1; bit <= personBit.they; bit <<= 1) {
    if (!(persons & bit)) continue
    const actor = personHashes[bit]!
    const stance = pair(actor, isNegated ? 21 : 22)
    add(stance, -1)
    for (let i = first; i <= last; i++) {
      if (tokens.kind[i] !== 'word') continue
      const { stem, shape } = marksOf(tokens.word[i]!, vocabulary)
      add(pair(stem, stance), i)
      add(pair(shape, actor), i)
    }
  }
}

const moodHashes = {
  question: hashOf('mood:question'),
  statement: hashOf('mood:statement'),
  command: hashOf('mood:command'),
}
const addressHashes = {
  formal: hashOf('address:formal'),
  informal: hashOf('address:informal'),
  unknown: hashOf('address:unknown'),
}
const openingHashes = {
  and: hashOf('opening:and'),
  but: hashOf('opening:but'),
  if: hashOf('opening:if'),
  because: hashOf('opening:because'),
  that: hashOf('opening:that'),
  when: hashOf('opening:when'),
}
const conditionalHash = hashOf('conditional')
const negatedHash = hashOf('negated')
const personBit = { you: 1, we: 2, they: 4 }
const personHashes: Record<number, number> = {
  1: hashOf('person:you'),
  2: hashOf('person:we'),
  4: hashOf('person:they'),
}

/** Hashes of the features that a phrase of the owner's, of this construction, stands in the sentence. */
export function frameHashes(construction: string | undefined): [number, number] {
  return [hashOf('frame'), hashOf(`frame:${construction ?? 'other'}`)]
}

const marksByVocabulary = new WeakMap<Vocabulary, (Marks | undefined)[]>()
let lastVocabulary: Vocabulary | undefined
let lastMarks: (Marks | undefined)[] = []

function marksOf(word: Word, vocabulary: Vocabulary): Marks {
  if (vocabulary !== lastVocabulary) {
    lastVocabulary = vocabulary
    lastMarks = marksByVocabulary.get(vocabulary) ?? []
    marksByVocabulary.set(vocabulary, lastMarks)
  }
  return (lastMarks[word.id] ??= {
    stem: hashOf(`s:${word.isNumber ? '#' : vocabulary.stemOf(word)}`),
    shape: hashOf(`p:${shapeOf(word, vocabulary)}`),
    persons: personsOf(word, vocabulary),
  })
}

function personsOf(word: Word, vocabulary: Vocabulary): number {
  const isOf = (name: string): boolean => (word.classes & vocabulary.classBit(name)) !== 0
  if (isOf('you') || isOf('your')) return personBit.you
  if (isOf('we') || isOf('our') || isOf('us')) return personBit.we
  if (vocabulary.language.code === 'en') return isOf('they') ? personBit.they : 0
  const tags = vocabulary.readingsOf(word)[0]?.tags ?? 0
  if (tags & (verbTag['2s'] | verbTag['2p'])) return personBit.you
  if (tags & (verbTag['1s'] | verbTag['1p'])) return personBit.we
  return tags & (verbTag['3s'] | verbTag['3p']) ? personBit.they : 0
}

const shapeClasses = ['weekday', 'month', 'minutes', 'days', 'daypart', 'number']
const shapeTags = [
  'past',
  'participle',
  'infinitive',
  'gerund',
  'imperative',
  'future',
  'conditional',
  'present',
  'imperfect',
  'subjunctive',
  'imperfectSubjunctive',
] as const
const shapePersons = ['1s', '2s', '3s', '1p', '2p', '3p'] as const
const functionWordSets = new WeakMap<Vocabulary, Set<string>>()

function shapeOf(word: Word, vocabulary: Vocabulary): string {
  if (word.form === placeholderForm || word.form === sourceForm) return word.form
  if (word.isNumber) return '#'
  let functionWords = functionWordSets.get(vocabulary)
  if (!functionWords) functionWordSets.set(vocabulary, (functionWords = new Set(vocabulary.language.functionWords)))
  if (functionWords.has(word.form) || functionWords.has(word.folded)) return word.folded
  for (const name of shapeClasses) if (word.classes & vocabulary.classBit(name)) return name
  const reading = vocabulary.readingsOf(word)[0]
  if (!reading) return /^\p{L}/u.test(word.form) ? 'noun' : word.form
  const tense = shapeTags.find((tag) => reading.tags & verbTag[tag]) ?? ''
  const person =
    vocabulary.language.code === 'en' ? '' : (shapePersons.find((tag) => reading.tags & verbTag[tag]) ?? '')
  return `verb:${tense}:${person}`
}
