import { isOurs, paragraphsOf } from '../../conversation/selectors.ts'
import type { Conversation, Turn } from '../../conversation/types.ts'
import type { Range } from '../../text/offset-map.ts'
import { analysisOf, isAnalysed } from '../analysis.ts'
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { loadTreeParser } from '../tree.ts'
import type { Near } from './near.ts'
import { openSpeller, type Speller } from './speller.ts'
import { type WrittenWord, wordsOfConversation, writtenWords } from './written.ts'

/** A misspelt word of a turn, in offsets of its text. */
export interface Misspelling extends Range {
  /** How it may be written, the likeliest first. */
  rather: readonly string[]
  isSure: boolean
}

/** A word that no dictionary has, and what it is near to. */
interface Unknown {
  word: WrittenWord
  near: readonly Near[]
}

type CheckTree = typeof import('./check-tree.ts').checkTree

const spellers = new Map<string, Speller>()
let checkTree: CheckTree | undefined

/**
 * Loads what `misspellingsIn` needs for a conversation: the dictionary of each language we write in it, further ones while
 * there are words that none has, and the parser where something is going to be reported.
 */
export async function prepareSpelling(conversation: Conversation): Promise<void> {
  const turns = conversation.children.filter((turn) => isOurs(turn) && isAnalysed(turn))
  for (const turn of turns) {
    const { language } = analysisOf(turn).vocabulary
    const speller = await openSpeller(language)
    spellers.set(language.code, speller)
    while (unknownWords(turn, speller, []).length > 0) if (!(await speller.readOn())) break
    if (likelyMisspellings(turn, speller, []).length === 0) continue
    await loadTreeParser(language.code)
    checkTree ??= (await import('./check-tree.ts')).checkTree
  }
}

/** The misspelt words of a turn, in order. Throws when `prepareSpelling` was not awaited for its conversation. */
export function misspellingsIn(turn: Turn, vocabulary: readonly string[]): Misspelling[] {
  const speller = spellers.get(turn.language ?? '')
  if (!speller) throw new Error('Await prepareSpelling before misspellingsIn')
  const likely = likelyMisspellings(turn, speller, vocabulary)
  if (likely.length === 0 || !checkTree) return []
  const misspellings: Misspelling[] = []
  for (const paragraph of paragraphsOf(turn)) {
    const inside = likely.filter(({ word }) => word.start >= paragraph.start && word.end <= paragraph.end)
    if (inside.length === 0) continue
    const cures = new Map(inside.map(({ word, near }) => [word.text, near.map((other) => inCaseOf(word, other.word))]))
    const reported = checkTree(paragraph, turn, cures)
    for (const { word, near } of inside) {
      const rather = reported(word)
      if (rather) misspellings.push({ start: word.start, end: word.end, rather, isSure: near[0]!.distance <= slight })
    }
  }
  return misspellings
}

function inCaseOf({ isCapitalised }: WrittenWord, word: string): string {
  return isCapitalised ? word[0]!.toUpperCase() + word.slice(1) : word
}

function likelyMisspellings(turn: Turn, speller: Speller, vocabulary: readonly string[]): Unknown[] {
  const unknown = unknownWords(turn, speller, vocabulary).map((word) => ({ word, near: speller.near(word.text) }))
  if (unknown.length === 0) return []
  const foreign = foreignSentences(unknown, turn)
  return unknown.filter(({ word, near }) => {
    const times = unknown.filter((other) => other.word.text === word.text).length
    return !foreign.has(word.sentence) && isLikely(word, near, speller, times)
  })
}

/** A sentence with three such words, and with such a share of them, is in another language. */
const mostStrange = 0.3
const mostInTurn = 40

/** Sentences with too many words that are not even near to one of ours. */
function foreignSentences(unknown: readonly Unknown[], turn: Turn): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const { word, near } of unknown) {
    const isStrange = !near[0] || near[0].distance > accent
    if (isStrange) counts.set(word.sentence, (counts.get(word.sentence) ?? 0) + 1)
  }
  const sentences = new Set<number>()
  for (const [sentence, strange] of counts) {
    const { first, last } = analysisOf(turn).tokens.sentences[sentence]!
    if (strange > 2 && strange > mostStrange * (last - first + 1)) sentences.add(sentence)
  }
  return sentences
}

/** An accent left out. */
const accent = 0.2
/** Distances up to this are slips of hands: letters swapped or doubled. */
const swapped = 0.65
/** These, a vowel for another, a letter for one of like sound. */
const slight = 0.75
/** A whole letter too few or beside the right key. */
const oneLetter = 1.1
/** Two slips of hands. */
const twoSlips = 1.5

/** True where the word is near enough to one that was meant, rather than a name or a term. */
function isLikely(
  { text, isCapitalised, isCalled, isJoined }: WrittenWord,
  near: readonly Near[],
  speller: Speller,
  times: number,
): boolean {
  const [best] = near
  if (!best) return false
  if (best.distance === 0) return true
  const { length } = text
  if (isCapitalised && !isMoreThanName(best, { length, isCalled }, speller)) return false
  if ((isJoined || times > 2) && best.distance > slight) return false
  if (speller.isCommon(best.word)) return best.distance <= reachOfCommon(length)
  if (length < 5) return false
  return best.distance <= (length < 7 ? swapped : length < 9 ? slight : oneLetter)
}

/** How far away a word said often may be. */
function reachOfCommon(length: number): number {
  if (length < 5) return length < 4 ? accent : slight
  return length < 6 ? oneLetter : twoSlips
}

/** A name may open a sentence too, and short names are near to many words. */
function isMoreThanName(
  { word, distance }: Near,
  { length, isCalled }: { length: number; isCalled: boolean },
  speller: Speller,
): boolean {
  if (isCalled && length < 9) return length > 4 && speller.isCommon(word) && distance <= slight
  if (speller.isFamiliar(word) && (distance <= accent || length > 6)) return true
  return speller.isCommon(word) && (length > 5 || distance <= slight)
}

function unknownWords(turn: Turn, speller: Speller, vocabulary: readonly string[]): WrittenWord[] {
  const words = writtenWords(turn)
  const strange = words.filter((word) => !speller.knows(word.text))
  if (strange.length === 0) return strange
  // A table, a log, another language: nobody wants to hear of each word.
  if (strange.length > mostInTurn && strange.length > mostStrange * words.length) return []
  const { language } = analysisOf(turn).vocabulary
  const named = wordsOfConversation(turn.conversation, (word) => stemOf(word, language))
  const isOwn = vocabulary.length > 0 ? vocabularyOf(vocabulary, language) : () => false
  return strange.filter(
    ({ text }) => !named.has(text.toLowerCase()) && !named.has(stemOf(text, language)) && !isOwn(text),
  )
}

const vocabularies = new WeakMap<readonly string[], Map<string, ReadonlySet<string>>>()

/** A test for the project's own words, however they are inflected. */
function vocabularyOf(vocabulary: readonly string[], language: Language): (word: string) => boolean {
  let byLanguage = vocabularies.get(vocabulary)
  if (!byLanguage) vocabularies.set(vocabulary, (byLanguage = new Map()))
  let words = byLanguage.get(language.code)
  if (!words) {
    words = new Set(
      vocabulary.flatMap((entry) => entry.split(/[\s-]+/)).flatMap((word) => [fold(word), stemOf(word, language)]),
    )
    byLanguage.set(language.code, words)
  }
  const known = words
  return (word) =>
    known.has(fold(word)) || known.has(stemOf(word, language)) || known.has(fold(word).replace(/'s?$|^\p{L}+'/u, ''))
}

function stemOf(word: string, language: Language): string {
  return `${language.stem(word.toLowerCase())}~`
}
