import type { Analysis } from './analysis.ts'
import type { PhraseMatch } from './lexicon.ts'
import { placeholderForm, sourceForm } from './tokens.ts'
import { verbTag } from './verb-tags.ts'
import type { Vocabulary, Word } from './vocabulary.ts'

/**
 * What the fitted scores see of a sentence: its words, stems and pairs of them; its shape (function words as they are,
 * other words by kind, person and tense); how its clauses stand; which constructions stand in it. As hashes.
 */
export interface SentenceFeatures {
  /** Hashes of what the sentence holds, each once. */
  hashes: number[]
  /** For each hash, the first token it comes from; -1 for the sentence as a whole. */
  tokens: number[]
}

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

interface Marks {
  /** Hash of the stem. */
  stem: number
  /** Hash of the word's kind: itself for function words, else its part in the sentence as far as its form tells. */
  shape: number
}

const marksByVocabulary = new WeakMap<Vocabulary, (Marks | undefined)[]>()
const functionWordSets = new WeakMap<Vocabulary, Set<string>>()

/** The features of one sentence. `frames` are the places in it where the scored owner's phrases stand. */
export function featuresOf(analysis: Analysis, sentence: number, frames: readonly PhraseMatch[]): SentenceFeatures {
  const { tokens, vocabulary } = analysis
  const { first, last } = tokens.sentences[sentence]!
  const seen = new Set<number>()
  const features: SentenceFeatures = { hashes: [], tokens: [] }
  const add = (hash: number, token: number): void => {
    if (seen.has(hash)) return
    seen.add(hash)
    features.hashes.push(hash)
    features.tokens.push(token)
  }
  let before: Marks | undefined
  let beforeThat: Marks | undefined
  for (let i = first; i <= last; i++) {
    const word = tokens.word[i]!
    const marks = marksOf(word, vocabulary)
    add(marks.stem, i)
    add(pair(marks.shape, 11), i)
    if (before) {
      add(pair(before.stem, marks.stem), i - 1)
      add(pair(pair(before.shape, marks.shape), 12), i - 1)
      if (beforeThat) add(pair(pair(pair(beforeThat.shape, before.shape), marks.shape), 15), i - 2)
    }
    beforeThat = before
    before = marks
  }
  add(hashOf(`mood:${analysis.moodOf(sentence)}`), -1)
  add(hashOf(`address:${analysis.address}`), -1)
  add(hashOf(`length:${Math.min(4, (last - first) >> 3)}`), -1)
  for (const clause of analysis.clausesIn(sentence)) {
    if (clause.conditional) add(hashOf('conditional'), -1)
    if (clause.negation >= 0) add(hashOf('negated'), -1)
    if (clause.opening) add(hashOf(`opening:${clause.opening}`), -1)
    addClause(analysis, clause.first, clause.last, clause.negation >= 0, add)
  }
  for (const frame of frames) {
    add(hashOf('frame'), frame.first)
    add(hashOf(`frame:${frame.phrase.as ?? 'other'}`), frame.first)
  }
  return features
}

/** Who does what in a clause: its persons with its negation, and with each of its content stems. */
function addClause(
  { tokens, vocabulary }: Analysis,
  first: number,
  last: number,
  isNegated: boolean,
  add: (hash: number, token: number) => void,
): void {
  const persons: number[] = []
  for (let i = first; i <= last; i++) {
    const person = personOf(tokens.word[i]!, vocabulary)
    if (person) persons.push(person)
  }
  for (const person of new Set(persons)) {
    add(pair(person, isNegated ? 21 : 22), -1)
    for (let i = first; i <= last; i++) {
      if (tokens.kind[i] !== 'word') continue
      const marks = marksOf(tokens.word[i]!, vocabulary)
      add(pair(pair(marks.stem, person), isNegated ? 23 : 24), i)
      add(pair(pair(marks.shape, person), 25), i)
    }
  }
}

const personHashes = { you: hashOf('person:you'), we: hashOf('person:we'), they: hashOf('person:they') }
const personsByVocabulary = new WeakMap<Vocabulary, number[]>()

function personOf(word: Word, vocabulary: Vocabulary): number {
  let known = personsByVocabulary.get(vocabulary)
  if (!known) personsByVocabulary.set(vocabulary, (known = []))
  return (known[word.id] ??= findPerson(word, vocabulary))
}

function findPerson(word: Word, vocabulary: Vocabulary): number {
  const isOf = (name: string): boolean => (word.classes & vocabulary.classBit(name)) !== 0n
  if (isOf('you') || isOf('your')) return personHashes.you
  if (isOf('we') || isOf('our') || isOf('us')) return personHashes.we
  if (vocabulary.language.code === 'en') return isOf('they') ? personHashes.they : 0
  const tags = vocabulary.readingsOf(word)[0]?.tags ?? 0
  if (tags & (verbTag['2s'] | verbTag['2p'])) return personHashes.you
  if (tags & (verbTag['1s'] | verbTag['1p'])) return personHashes.we
  return tags & (verbTag['3s'] | verbTag['3p']) ? personHashes.they : 0
}

function marksOf(word: Word, vocabulary: Vocabulary): Marks {
  let known = marksByVocabulary.get(vocabulary)
  if (!known) marksByVocabulary.set(vocabulary, (known = []))
  return (known[word.id] ??= {
    stem: hashOf(`s:${word.isNumber ? '#' : vocabulary.stemOf(word)}`),
    shape: hashOf(`p:${shapeOf(word, vocabulary)}`),
  })
}

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

function shapeOf(word: Word, vocabulary: Vocabulary): string {
  if (word.form === placeholderForm || word.form === sourceForm) return word.form
  if (word.isNumber) return '#'
  let functionWords = functionWordSets.get(vocabulary)
  if (!functionWords) functionWordSets.set(vocabulary, (functionWords = new Set(vocabulary.language.functionWords)))
  if (functionWords.has(word.form) || functionWords.has(word.folded)) return word.folded
  for (const name of ['weekday', 'month', 'minutes', 'days', 'daypart', 'number']) {
    if (word.classes & vocabulary.classBit(name)) return name
  }
  const reading = vocabulary.readingsOf(word)[0]
  if (!reading) return /^\p{L}/u.test(word.form) ? 'noun' : word.form
  const tense = shapeTags.find((tag) => reading.tags & verbTag[tag]) ?? ''
  const person =
    vocabulary.language.code === 'en' ? '' : (shapePersons.find((tag) => reading.tags & verbTag[tag]) ?? '')
  return `verb:${tense}:${person}`
}
