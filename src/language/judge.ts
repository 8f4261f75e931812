import type { Span, Turn } from '../conversation/types.ts'
import type { Analysis } from './analysis.ts'
import { analysisOf } from './analysis.ts'
import { append } from './append.ts'
import { readFeatures } from './features.ts'
import type { PhraseMatch } from './lexicon.ts'

/** A place held against a turn (or, for an act, found in it), and how sure that is. */
export interface Judgement extends Span {
  confidence: 'high' | 'medium'
  sentence: number
  /** The phrase that stands there, when one does. */
  match?: PhraseMatch
  /** The fitted score, when there is one. */
  score?: number
}

const nothing: readonly Judgement[] = []

/**
 * Weighs an owner's phrases and its fitted score together, sentence by sentence.
 * High: a sure phrase, or a phrase and the score agree. Medium: one of the two speaks clearly.
 */
export function judge(owner: string, turn: Turn): readonly Judgement[] {
  const analysis = analysisOf(turn)
  const matches = analysis.phrases(owner)
  const { scores } = analysis
  const index = scores.indexOf(owner)
  if (index < 0) return matches.map((match) => fromMatch(match, match.phrase.sure ? 'high' : 'medium'))

  const bars = scores.bars(index)
  if (matches.length === 0 && analysis.highestScore(index) < bars.alone) return nothing
  const bySentence = new Map<number, PhraseMatch[]>()
  for (const match of matches) append(bySentence, match.sentence, match)
  const judgements: Judgement[] = []
  for (let sentence = 0; sentence < analysis.tokens.sentences.length; sentence++) {
    const frames = bySentence.get(sentence) ?? []
    const plain = analysis.scoreOf(sentence, index)
    if (frames.length === 0 && (plain < bars.alone || countWords(analysis, sentence) < fewestWords)) continue
    const score = frames.reduce((sum, { phrase }) => sum + scores.frameWeight(index, phrase.as), plain)
    if (frames.length > 0) {
      for (const frame of frames) {
        if (frame.phrase.sure) judgements.push(fromMatch(frame, 'high', score))
        else if (score >= bars.veto) judgements.push(fromMatch(frame, score >= bars.agree ? 'high' : 'medium', score))
      }
    } else {
      const shares = scores.sharesOf(index, readFeatures(analysis, sentence))
      const place = strongestClause(analysis, sentence, shares)
      if (place) judgements.push({ ...place, confidence: 'medium', sentence, score })
    }
  }
  return judgements
}

/** Of fewer words the score alone can tell nothing: "You did." may agree or reproach. */
const fewestWords = 4

function countWords({ tokens }: Analysis, sentence: number): number {
  const { first, last } = tokens.sentences[sentence]!
  let count = 0
  for (let i = first; i <= last; i++) if (tokens.kind[i] === 'word') count++
  return count
}

function fromMatch(match: PhraseMatch, confidence: Judgement['confidence'], score?: number): Judgement {
  const { turn, start, end, sentence } = match
  return { turn, start, end, sentence, confidence, match, score }
}

/** The clause that carries most of a sentence's score, without the marks round it; none when it is quoted. */
function strongestClause(analysis: Analysis, sentence: number, shares: ReadonlyMap<number, number>): Span | undefined {
  const { tokens, turn } = analysis
  let best = Number.NEGATIVE_INFINITY
  let place = tokens.sentences[sentence]!
  for (const clause of analysis.clausesIn(sentence)) {
    let { first, last } = clause
    while (first < last && tokens.kind[first] === 'punctuation') first++
    while (last > first && tokens.kind[last] === 'punctuation') last--
    if (tokens.kind[first] === 'punctuation') continue
    let sum = 0
    for (let i = first; i <= last; i++) sum += shares.get(i) ?? 0
    if (sum > best) {
      best = sum
      place = { first, last, start: tokens.start[first]!, end: tokens.end[last]! }
    }
  }
  return analysis.quoted[place.first] ? undefined : { turn, start: place.start, end: place.end }
}
