import { analysisOf, isAnalysed, type PhraseMatch, type Turn } from 'replylint/rule'

/** What a later turn says about a promise. */
export interface Said {
  /** The customer asks where it stays. */
  asks: boolean
  /** The customer says that it did not happen. */
  denies: boolean
  /** The customer needs it no more. */
  closes: boolean
  /** The customer says that it came. */
  has: boolean
  /** Only thanks, *ok*, *I'll wait*. */
  isShort: boolean
  /** Ours: politeness and nothing else. */
  isCourtesy: boolean
}

const shortLength = 7
const courtesyLength = 12

/** Reads a turn by the rule's phrases. */
export function readTurn(turn: Turn, phrases: readonly PhraseMatch[]): Said {
  const says = new Set(phrases.map(({ phrase }) => phrase.as))
  const length = wordsOf(turn)
  const isQuestion = turn.text.includes('?')
  const asks = says.has('asks after it')
  const denies = says.has('denies it')
  const closes = says.has('closes the matter') && !denies
  return {
    asks,
    denies,
    closes,
    has: says.has('has it') && !denies,
    isShort: length === 0 || (length <= shortLength && !isQuestion && !asks && !denies && says.has('thanks or waits')),
    isCourtesy: length <= courtesyLength && says.has('our courtesy') && !(isQuestion && length > 6),
  }
}

function wordsOf(turn: Turn): number {
  if (!isAnalysed(turn)) return turn.text.split(/\s+/).length
  return analysisOf(turn).tokens.kind.filter((kind) => kind === 'word' || kind === 'number').length
}
