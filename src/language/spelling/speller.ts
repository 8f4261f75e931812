import type { LanguageCode } from '../../conversation/types.ts'
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { brands } from './brands.ts'
import { type Dictionary, openDictionary } from './dictionary.ts'
import { dictionaries, loadTable } from './load.ts'
import { type Near, nearWords } from './near.ts'
import { isSound, type SpellingTable } from './table.ts'

/** Knows the spelling of one language's words. */
export interface Speller {
  /** True for a word, as it is written (straight apostrophes), that is spelt right. */
  knows(word: string): boolean
  /** What was perhaps meant, the likeliest first. Worked out once a word; ask when all dictionaries have been read. */
  near(word: string): readonly Near[]
  /** True for words said all the time. */
  isCommon(word: string): boolean
  /** True for these and what shares a stem with them. */
  isFamiliar(word: string): boolean
  /** Reads the next dictionary; false when there is none left. */
  readOn(): Promise<boolean>
}

/** What a speller has read so far. */
interface Shelf {
  language: Language
  table: SpellingTable
  own: Dictionary[]
  /** Words that no dictionary has. */
  extras: ReadonlySet<string>
  mistakes: ReadonlyMap<string, string>
  /** English words, once they are needed: they are at home in the other languages, too. */
  isLoan(word: string): boolean
}

const opened = new Map<LanguageCode, Promise<Speller>>()

/** Opens a language's first dictionary, once a run. */
export function openSpeller(language: Language): Promise<Speller> {
  let speller = opened.get(language.code)
  if (!speller) opened.set(language.code, (speller = makeSpeller(language)))
  return speller
}

async function makeSpeller(language: Language): Promise<Speller> {
  const { code } = language
  const table = await loadTable[code]()
  const [first, ...further] = dictionaries[code]
  const shelf: Shelf = {
    ...{ language, table, isLoan: () => false },
    own: [await readDictionary(first!)],
    extras: extrasOf(table),
    mistakes: new Map(wordsOf(table.mistakes).map((entry) => entry.split('=') as [string, string])),
  }
  const unread = further.map((source) => async () => void shelf.own.push(await readDictionary(source)))
  if (code !== 'en') unread.push(async () => void (shelf.isLoan = await readLoans()))

  const answers = new Map<string, boolean>()
  const nearest = new Map<string, Near[]>()
  const common = commonWords(language, table)
  return {
    ...common,
    knows: (word) => kept(answers, word, () => isRight(word, shelf)),
    near: (word) => kept(nearest, word.toLowerCase(), () => nearTo(word.toLowerCase(), shelf, common)),
    async readOn() {
      const read = unread.shift()
      if (!read) return false
      await read()
      // What was unknown may be known now.
      answers.clear()
      return true
    },
  }
}

async function readDictionary(source: (typeof dictionaries)['en'][number]): Promise<Dictionary> {
  return openDictionary((await source()).default)
}

async function readLoans(): Promise<(word: string) => boolean> {
  const english = await readDictionary(dictionaries.en[0]!)
  const extras = extrasOf(await loadTable.en())
  return (word) => english.has(word) || isListed(word, extras)
}

function isRight(word: string, shelf: Shelf): boolean {
  const lower = word.toLowerCase()
  if (shelf.mistakes.has(lower)) return false
  const isKnown = (part: string) => isWord(part, shelf)
  return isKnown(lower) || isKnown(word) || isSound(lower) || shelf.table.isMade(lower, isKnown) || shelf.isLoan(lower)
}

function isWord(word: string, { own, extras }: Shelf): boolean {
  const title = word[0]!.toUpperCase() + word.slice(1)
  return own.some((dictionary) => dictionary.has(word) || dictionary.has(title)) || isListed(word, extras)
}

function isListed(word: string, words: ReadonlySet<string>): boolean {
  return words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)))
}

function nearTo(word: string, shelf: Shelf, common: ReturnType<typeof commonWords>): Near[] {
  const { own, extras, mistakes, table } = shelf
  const cure = mistakes.get(word)
  if (cure !== undefined) return [{ word: cure.replaceAll('_', ' '), distance: 0 }]
  return nearWords(word, {
    letters: own[0]!.letters.replace(/[^\p{Ll}']/gu, ''),
    bonusOf: (other) => (common.isCommon(other) ? 0.3 : common.isFamiliar(other) ? 0.25 : 0),
    isOffered: (other) =>
      !mistakes.has(other) &&
      (own.some((dictionary) => dictionary.mayOffer(other)) ||
        (other.length > 3 && extras.has(other)) ||
        table.mayOffer?.(other, (part) => isWord(part, shelf)) === true),
  })
}

/** Tests for words said in every other conversation, whatever their accents; opened when first asked. */
function commonWords({ content, functionWords, stem }: Language, { common }: SpellingTable) {
  let words: ReadonlySet<string> | undefined
  let stems: ReadonlySet<string> | undefined
  const list = () => wordsOf([content.empty, content.faint, content.alike, ...functionWords, common].join(' '))
  const isCommon = (word: string): boolean => (words ??= new Set(list().map(fold))).has(fold(word))
  const isFamiliar = (word: string): boolean => isCommon(word) || (stems ??= new Set(list().map(stem))).has(stem(word))
  return { isCommon, isFamiliar }
}

function extrasOf({ words }: SpellingTable): ReadonlySet<string> {
  return new Set([...wordsOf(brands), ...wordsOf(words)])
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '')
}

function kept<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  let value = cache.get(key)
  if (value === undefined) cache.set(key, (value = make()))
  return value
}
