import { analysisOf, contentOf, isAnalysed, type PhraseMatch, type Turn } from 'replylint/rule'

/** What a later turn says about a promise. */
export interface Said {
  /** The customer asks where it stays. */
  asks: boolean
  /** More than that: the customer says that they still wait. */
  waits: boolean
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
  const isPolite = says.has('our courtesy') && isAnalysed(turn) && contentOf(turn).length <= 2
  const isQuestion = turn.text.includes('?')
  const waits = says.has('still waits')
  const asks = waits || says.has('asks after it')
  const denies = says.has('denies it')
  const closes = says.has('closes the matter') && !denies
  return {
    asks,
    waits,
    denies,
    closes,
    has: says.has('has it') && !denies,
    isShort: length === 0 || (length <= shortLength && !isQuestion && !asks && !denies && says.has('thanks or waits')),
    isCourtesy: isPolite && length <= courtesyLength && !/\d/.test(turn.text),
  }
}

function wordsOf(turn: Turn): number {
  if (!isAnalysed(turn)) return turn.text.split(/\s+/).length
  return analysisOf(turn).tokens.kind.filter((kind) => kind === 'word' || kind === 'number').length
}
