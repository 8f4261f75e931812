import { analysisOf, type LanguageCode, type Turn } from 'replylint/rule'

const sets = new Map<string, ReadonlySet<string>>()

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

function setOf(words: string): ReadonlySet<string> {
  let set = sets.get(words)
  if (!set) sets.set(words, (set = new Set(fold(words).split(' '))))
  return set
}

/** True for a word of the list, in the plural too. */
export function isOneOf(lists: Record<LanguageCode, string>, language: LanguageCode, folded: string): boolean {
  const set = setOf(lists[language])
  return (
    set.has(folded) || (folded.length > 4 && (set.has(folded.replace(/s$/, '')) || set.has(folded.replace(/es$/, ''))))
  )
}

/** The kinds a word names, with the word after it or alone. */
export function kindsOf<Kind extends string>(
  nouns: Record<Kind, Record<LanguageCode, string>>,
  language: LanguageCode,
  folded: string,
  next = '',
): Kind[] {
  const kinds: Kind[] = []
  for (const kind in nouns) {
    if (isOneOf(nouns[kind], language, folded) || isOneOf(nouns[kind], language, `${folded}_${next}`)) kinds.push(kind)
  }
  return kinds
}

/** The words from one token to another, without accents. */
export function wordsOf(turn: Turn, first: number, last: number): string[] {
  const { tokens } = analysisOf(turn)
  const words: string[] = []
  for (let i = first; i <= last && i < tokens.count; i++) words.push(tokens.word[i]!.folded)
  return words
}
