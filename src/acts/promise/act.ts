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
  examples: [
    { is: 'I will ring you about the lamp on Tuesday.' },
    { is: 'Let me ask the bakery and get back to you.' },
    { is: 'A new lid will be sent to you free of charge.' },
    { is: 'ok leave it with me' },
    { isNot: 'I rang you about the lamp on Tuesday.' },
    { isNot: 'Would you like me to ring you on Tuesday?' },
    { isNot: 'Lids usually arrive within three days.' },
    { isNot: 'If you would like, I can ask the bakery.' },
    { is: 'Lo consulto con el taller y le aviso.' },
    { is: 'El martes te escribo con el precio.' },
    { is: 'Le enviaremos otra tapa sin coste.' },
    { isNot: 'El martes te escribí con el precio.' },
    { isNot: '¿Quiere que le llame el martes?' },
    { isNot: 'Las tapas suelen llegar en tres días.' },
    { is: "Sento l'officina e Le faccio sapere." },
    { is: 'Martedì ti scrivo con il prezzo.' },
    { is: 'Le spediremo un altro coperchio gratis.' },
    { isNot: 'Martedì ti ho scritto con il prezzo.' },
    { isNot: 'Vuole che La chiami martedì?' },
    { isNot: 'I coperchi di solito arrivano in tre giorni.' },
  ],
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
