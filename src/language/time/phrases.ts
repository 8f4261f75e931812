import type { LanguageCode } from '../../conversation/types.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'
import type { Token } from './tokens.ts'
import type { Meaning, TimeWords } from './types.ts'

/** A tree of words: the longest phrase from a token on is found in one walk. */
export interface PhraseTree {
  next: Map<string, PhraseTree>
  meaning?: Meaning
}

type WordCache = Map<LanguageCode, Set<string>>

const words: Record<LanguageCode, TimeWords> = { en, es, it }
const trees = new Map<LanguageCode, PhraseTree>()
const telling: WordCache = new Map()
const dating: WordCache = new Map()

/** The language's phrases as a tree, built once. */
export function phraseTree(language: LanguageCode): PhraseTree {
  let tree = trees.get(language)
  if (!tree) {
    tree = { next: new Map() }
    for (const [pattern, meaning] of words[language]) {
      for (const phrase of expandPattern(pattern)) addPhrase(tree, phrase, meaning)
    }
    trees.set(language, tree)
  }
  return tree
}

/** One word of each phrase that can carry a time: without any of these a text holds none but those in digits. */
export const tellingWords = (language: LanguageCode): ReadonlySet<string> => wordsOf(language, telling, CARRIERS)

/** The names of months. */
export const dateWords = (language: LanguageCode): ReadonlySet<string> => wordsOf(language, dating, MONTHS)

const CARRIERS = new Set<Meaning['is']>([
  'unit',
  'amount',
  'point',
  'month',
  'vague',
  'recurring',
  'meridiem',
  'half',
  'later',
  'number',
])
const MONTHS = new Set<Meaning['is']>(['month'])

function wordsOf(language: LanguageCode, cache: WordCache, kinds: ReadonlySet<Meaning['is']>): ReadonlySet<string> {
  let found = cache.get(language)
  if (!found) {
    found = fewestWords(phrasesOf(language, kinds))
    cache.set(language, found)
  }
  return found
}

function phrasesOf(language: LanguageCode, kinds: ReadonlySet<Meaning['is']>): string[][] {
  const phrases: string[][] = []
  for (const [pattern, meaning] of words[language]) {
    const isArticle = meaning.is === 'number' && meaning.article
    if (kinds.has(meaning.is) && !isArticle) phrases.push(...expandPattern(pattern))
  }
  return phrases
}

// Short phrases first: "day" covers "the end of the day".
function fewestWords(phrases: string[][]): Set<string> {
  const found = new Set<string>()
  for (const phrase of phrases.sort((a, b) => a.length - b.length)) {
    if (!phrase.some((word) => found.has(word))) found.add(longestOf(phrase))
  }
  return found
}

/** The longest phrase that starts at a token, and the token after it; a hyphen within counts as a space. */
export function longestPhrase(
  tree: PhraseTree,
  tokens: readonly Token[],
  at: number,
): { meaning: Meaning; next: number } | undefined {
  let node: PhraseTree | undefined = tree
  let found: { meaning: Meaning; next: number } | undefined
  let here = at
  while (here < tokens.length) {
    if (here > at && isHyphen(tokens, here)) here++
    const token = tokens[here]
    node = token?.kind === 'word' || token?.kind === 'number' ? node.next.get(token.key) : undefined
    if (!node) break
    here++
    if (node.meaning) found = { meaning: node.meaning, next: here }
  }
  return found
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  return token.key === '-' && tokens[at - 1]!.end === token.start && tokens[at + 1]?.start === token.end
}

/** "(by|before) the (very|) end" becomes four phrases. */
export function expandPattern(pattern: string): string[][] {
  let phrases: string[][] = [[]]
  for (const part of pattern.match(/\([^)]*\)|[^\s()]+/g) ?? []) {
    const choices = part.startsWith('(') ? part.slice(1, -1).split('|') : [part]
    phrases = phrases.flatMap((phrase) =>
      choices.map((choice) => [...phrase, ...choice.split(' ').filter((word) => word !== '')]),
    )
  }
  return phrases
}

function addPhrase(tree: PhraseTree, phrase: readonly string[], meaning: Meaning): void {
  let node = tree
  for (const word of phrase) {
    let next = node.next.get(word)
    if (!next) {
      next = { next: new Map() }
      node.next.set(word, next)
    }
    node = next
  }
  node.meaning ??= meaning
}

const longestOf = (phrase: readonly string[]): string =>
  phrase.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
