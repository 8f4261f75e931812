/** What may surround a phrase and cancel it. */
export type Guard = 'negated' | 'conditional' | 'quoted'

export type Mood = 'statement' | 'question' | 'command'

/** An entry of a lexicon: words in the pattern syntax (see `src/language/README.md`) and what is known about them. */
export interface Phrase {
  /** The pattern, or several ways to say the same. */
  words: string | readonly string[]
  /** Sentences in which it was heard, one for each way of `words` where they are many; tested to match. */
  heard: string | readonly string[]
  /** Names the construction; phrases of one construction share a weight in the fitted score. */
  as?: string
  /** What to write instead. */
  rather?: readonly string[]
  /** Patterns that, standing in the same clause, cancel it. */
  unless?: readonly string[]
  /** Patterns that, standing anywhere in the same sentence, cancel it. */
  unlessSentence?: readonly string[]
  /** True: unmistakable, a finding by itself. Otherwise the fitted score has a say. */
  sure?: boolean
  /** Kinds of sentence it may stand in; default: any. */
  mood?: readonly Mood[]
  /** Guards that do not cancel it. By default a negation before it in its clause, an *if*-clause and quotation marks do. */
  even?: readonly Guard[]
}
