/** An entry of a lexicon: words in the pattern syntax (`docs` in `src/language/README.md`) and what is known about them. */
export interface Phrase {
  /** The pattern, or several ways to say the same. */
  words: string | readonly string[]
  /** One sentence in which it was heard; tested to match. */
  heard: string
  /** Names the construction; phrases of one construction share a weight in the fitted score. */
  as?: string
  /** What to write instead. */
  rather?: readonly string[]
  /** Patterns that, standing in the same clause, cancel it. */
  unless?: readonly string[]
  /** Patterns that, standing anywhere in the same sentence, cancel it. */
  unlessSentence?: readonly string[]
  /** True: unmistakable, a finding by itself. Otherwise it needs the fitted score's agreement to be of high confidence. */
  sure?: boolean
  /** Kinds of sentence it may stand in; default: any. */
  mood?: readonly Mood[]
  /** True: a negation in its clause does not cancel it (default: a negation cancels unless the pattern holds one). */
  negated?: boolean
}

export type Mood = 'statement' | 'question' | 'command' | 'wish'
