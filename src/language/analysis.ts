import type { Conversation, Turn } from '../conversation/types.ts'
import { addressOf } from './address.ts'
import { type Clause, clausesOf, quotedTokens } from './clauses.ts'
import { readFeatures } from './features.ts'
import type { Lexicon, PhraseMatch } from './lexicon.ts'
import type { Address } from './matcher.ts'
import { opaqueRanges } from './opaque.ts'
import type { ScoresBySide } from './open.ts'
import type { Mood } from './phrase.ts'
import type { Scores } from './scores.ts'
import { type Tokens, tokenize } from './tokens.ts'
import { verbTag } from './verb-tags.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What is known about a turn's language; each part is worked out on first use and shared by all rules. */
export interface Analysis {
  turn: Turn
  vocabulary: Vocabulary
  tokens: Tokens
  address: Address
  /** For each token, 1 where it stands in quotation marks. */
  quoted: Uint8Array
  clausesIn(sentence: number): readonly Clause[]
  /** The clause that holds a token. */
  clauseAt(token: number): Clause
  moodOf(sentence: number): Mood
  /** Where the phrases of an act or rule stand. */
  phrases(owner: string): readonly PhraseMatch[]
  /** The fitted scores for what this side says. */
  scores: Scores
  /** An owner's score for a sentence, without what phrases add. One pass works out all of them. */
  scoreOf(sentence: number, owner: number): number
  /** The highest of an owner's scores in any sentence: most owners have nothing to say about most turns. */
  highestScore(owner: number): number
  /** The sentence's text. */
  sentenceText(sentence: number): string
}

/** What it takes to analyse turns of one language. */
export interface LanguagePack {
  vocabulary: Vocabulary
  lexicon: Lexicon
  scores: ScoresBySide
}

const analyses = new WeakMap<Turn, Analysis>()

/** The analysis of a turn whose language has been prepared by `analyseLanguage`. */
export function analysisOf(turn: Turn): Analysis {
  const analysis = analyses.get(turn)
  if (!analysis) throw new Error('The turn has not been through the language step.')
  return analysis
}

export function isAnalysed(turn: Turn): boolean {
  return analyses.has(turn)
}

/** Prepares the analysis of each turn whose language is open. Nothing is computed yet. */
export function prepare(conversation: Conversation, packs: ReadonlyMap<string, LanguagePack>): void {
  for (const turn of conversation.children) {
    const pack = turn.language && packs.get(turn.language)
    if (pack) analyses.set(turn, analyse(turn, pack))
  }
}

function analyse(turn: Turn, { vocabulary, lexicon, scores }: LanguagePack): Analysis {
  let tokens: Tokens | undefined
  let address: Address | undefined
  let quoted: Uint8Array | undefined
  let matchesOf: ((owner: string) => readonly PhraseMatch[]) | undefined
  const moods: Mood[] = []
  const clauses: (readonly Clause[] | undefined)[] = []
  let turnScores: TurnScores | undefined
  const analysis: Analysis = {
    turn,
    vocabulary,
    get scores() {
      return turn.role === 'customer' ? scores.customer : scores.ours
    },
    scoreOf(sentence, owner) {
      const { bySentence } = (turnScores ??= scoreTurn(analysis))
      return bySentence[sentence * analysis.scores.owners + owner]!
    },
    highestScore(owner) {
      return (turnScores ??= scoreTurn(analysis)).highest[owner]!
    },
    get tokens() {
      return (tokens ??= tokenize(
        turn.text,
        turn.children.filter((block) => block.type === 'paragraph'),
        opaqueRanges(turn),
        vocabulary,
      ))
    },
    get address() {
      return (address ??= addressOf(analysis.tokens, vocabulary))
    },
    get quoted() {
      return (quoted ??= quotedTokens(analysis.tokens))
    },
    clausesIn(sentence) {
      return (clauses[sentence] ??= clausesOf(
        analysis.tokens,
        analysis.tokens.sentences[sentence]!,
        vocabulary.language,
      ))
    },
    clauseAt(token) {
      const inSentence = analysis.clausesIn(analysis.tokens.sentence[token]!)
      let at = 0
      while (inSentence[at]!.last < token) at++
      return inSentence[at]!
    },
    moodOf(sentence) {
      return (moods[sentence] ??= moodOf(analysis.tokens, sentence, vocabulary))
    },
    phrases(owner) {
      matchesOf ??= lexicon.match(turn, analysis)
      return matchesOf(owner)
    },
    sentenceText(sentence) {
      const { start, end } = analysis.tokens.sentences[sentence]!
      return turn.text.slice(start, end)
    },
  }
  return analysis
}

/** The scores of all owners, sentence by sentence, and the highest of each. */
interface TurnScores {
  bySentence: Float32Array
  highest: Float32Array
}

function scoreTurn(analysis: Analysis): TurnScores {
  const { scores, tokens } = analysis
  const count = tokens.sentences.length
  const bySentence = new Float32Array(count * scores.owners)
  for (let sentence = 0; sentence < count; sentence++)
    scores.addScores(readFeatures(analysis, sentence), bySentence, sentence * scores.owners)
  const highest = new Float32Array(scores.owners).fill(Number.NEGATIVE_INFINITY)
  for (let at = 0, owner = 0; at < bySentence.length; at++, owner = at % scores.owners)
    if (bySentence[at]! > highest[owner]!) highest[owner] = bySentence[at]!
  return { bySentence, highest }
}

function moodOf(tokens: Tokens, index: number, vocabulary: Vocabulary): Mood {
  const { first, last } = tokens.sentences[index]!
  for (let i = last; i >= Math.max(first, last - 3); i--) if (tokens.word[i]!.form === '?') return 'question'
  if (tokens.word[first]!.form === '¿') return 'question'
  for (let i = first; i <= last; i++) {
    if (tokens.kind[i] !== 'word') continue
    const word = tokens.word[i]!
    if (vocabulary.language.openers.has(word.folded)) continue
    const isImperative = vocabulary.readingsOf(word)[0]?.tags ?? 0
    return isImperative & verbTag.imperative ? 'command' : 'statement'
  }
  return 'statement'
}
