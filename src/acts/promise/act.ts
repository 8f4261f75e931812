import type { Turn } from '../../conversation/types.ts'
import { analysisOf } from '../../language/analysis.ts'
import { wholeClauses } from '../../language/clauses.ts'
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
