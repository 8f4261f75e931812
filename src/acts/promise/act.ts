import type { Turn } from '../../conversation/types.ts'
import { type Analysis, analysisOf } from '../../language/analysis.ts'
import type { Judgement } from '../../language/judge.ts'
import { mayHoldTime } from '../../language/time/resolve.ts'
import { type Act, defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

/** We commit ourselves to do something for this customer. */
export interface PromiseAct extends Act {
  data: {
    /** `report`: to say something ("I'll get back to you"); `result`: to do or bring about something. */
    of: 'report' | 'result'
    /** True when its clause, or the one it hangs on, may hold a time. */
    timed: boolean
  }
}

export const promise = defineAct({
  id: 'promise',
  summary: 'We commit ourselves, or a colleague, to do something for this customer or to report back.',
  lexicon: { en, es, it },
  find: findPromises,
  examples: [],
})

function* findPromises(turn: Turn, places: readonly Judgement[]): Iterable<PromiseAct> {
  const analysis = analysisOf(turn)
  for (const place of places) {
    const { start, end } = wholeClauses(analysis, place)
    const timed = mayHoldTime(analysis.sentenceText(place.sentence), turn.language!)
    const of = place.match?.phrase.as?.startsWith('report') ? 'report' : 'result'
    yield {
      act: 'promise',
      turn,
      start,
      end,
      sentence: place.sentence,
      confidence: place.confidence,
      data: { of, timed },
    }
  }
}

/** From the first word of the clause the words begin in to the last word of the one they end in. */
function wholeClauses(analysis: Analysis, { sentence, start, end }: Judgement): { start: number; end: number } {
  const { tokens } = analysis
  const clauses = analysis.clausesIn(sentence)
  let first = clauses.find((clause) => tokens.end[clause.last]! > start)?.first ?? tokens.sentences[sentence]!.first
  let last = clauses.findLast((clause) => tokens.start[clause.first]! < end)?.last ?? tokens.sentences[sentence]!.last
  const opening = analysis.clauseAt(first).opening
  while (first < last && isEdge(tokens.kind[first]!)) first++
  // "… and I'll write": the joint is no part of the promise.
  if (joints.has(opening ?? '') && first < last && tokens.end[first]! <= start) first++
  while (last > first && isEdge(tokens.kind[last]!)) last--
  return { start: Math.min(start, tokens.start[first]!), end: Math.max(end, tokens.end[last]!) }
}

const joints = new Set(['and', 'but', 'because'])

const isEdge = (kind: string): boolean => kind === 'punctuation' || kind === 'symbol'
