import type { LanguageCode } from '../conversation/types.ts'

/**
 * All that is particular to one language. A new language is one folder with one of these
 * (and one file in each rule that needs words).
 */
export interface Language {
  code: LanguageCode
  /** Verb forms, made by machine: see `verbs.ts`. */
  verbs: string
  /** Splits one written word into the words it stands for (`don't`, `dell'ordine`): lengths and canonical forms, or undefined. */
  split(word: string): Piece[] | undefined
  /** Word classes of one word each, written `{name}` in patterns. */
  classes: Record<string, readonly string[]>
  /** Frames of several words, written `{name}` in patterns; may use one another. */
  frames: Record<string, string>
  /** Words whose accents decide what they are (*sí* is not *si*): compared with their accents. */
  accented: readonly string[]
  /** Literals that are also heard in another form: `would` as `'d`. */
  alsoHeard: Record<string, readonly string[]>
  /** Auxiliaries of the perfect tense, for the `did` tag: `<olvidar:you did>`. */
  perfect: readonly string[]
  /** Words that open a clause, by what they make of it. */
  conjunctions: Record<string, ClauseOpening>
  /** Words that deny. */
  negations: readonly string[]
  /** Abbreviations whose full stop does not end a sentence, without the stop. */
  abbreviations: readonly string[]
  /** Words that may stand before a command: *please*, *por favor*. */
  openers: ReadonlySet<string>
  /** Words without content of their own; they stand for themselves in the fitted score. */
  functionWords: readonly string[]
  /** Which words tell what a text is about. */
  content: ContentTable
  /** Signs of how the reader is addressed. */
  address: { formal: readonly string[]; informal: readonly string[]; formalCapitals: readonly string[] }

  /** Cuts a lower-case word to its stem. */
  stem(word: string): string
}

/** What words are worth where contents are compared. Words by white space, in any form; those not listed tell most. */
export interface ContentTable {
  /** Said in every support reply: worth nothing. */
  empty: string
  /** Said in every other conversation: worth little. */
  faint: string
  /** Words that stand for one another, a group a line. */
  alike: string
  /** Numbers in words: `two=2`. */
  numbers: string
  /** What a noun's singular may be: both forms of one give a common answer, which need not be a word. Without accents. */
  singulars(folded: string): string[]
  /** The masculine of a singular: where only *mucho* is listed, *mucha* is worth the same. */
  masculine?(singular: string): string
  /** True where words of one stem are as good as one word. */
  stemsTell?: true
  /** Words a word is made from, where stemming does not tell: *slower*, *slow*. */
  derivedFrom?(folded: string): string[]
}

/** One word out of a written one. */
export interface Piece {
  /** Letters it takes of the written word. */
  length: number
  /** Its canonical form, folded. */
  form: string
}

export type ClauseOpening = 'and' | 'but' | 'if' | 'because' | 'that' | 'when'
