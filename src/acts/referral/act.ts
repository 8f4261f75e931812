import type { Turn } from '../../conversation/types.ts'
import { analysisOf } from '../../language/analysis.ts'
import { wholeClauses } from '../../language/clauses.ts'
import type { Judgement } from '../../language/judge.ts'
import { type Act, defineAct, toAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

/** We send the customer elsewhere for the answer. */
export interface ReferralAct extends Act {
  data: {
    /** `source`: to something to read or watch; `party`: to somebody else. */
    to: 'source' | 'party'
  }
}

export const referral = defineAct({
  id: 'referral',
  summary: 'We send the customer elsewhere for the answer: to an article, a manual, a page, or to somebody else.',
  lexicon: { en, es, it },
  find: findReferrals,
  examples: [
    { is: 'Please see our lamp guide.' },
    { is: 'All you need to know is on our website.' },
    { is: 'These tips may help: lamps.example/tips' },
    { is: 'For that you need to ask the maker of the lamp.' },
    { isNot: 'Turn the glass to the left and pull the bulb out.' },
    { isNot: 'We have asked the maker of the lamp for you.' },
    { is: 'Consulte nuestra guía de lámparas.' },
    { is: 'Toda la información está en la web.' },
    { is: 'Para eso debe dirigirse al fabricante.' },
    { isNot: 'Gire el cristal a la izquierda y saque la bombilla.' },
    { isNot: 'Ya hemos preguntado al fabricante.' },
    { is: 'Consulti la nostra guida alle lampade.' },
    { is: 'Trova tutto sul sito.' },
    { is: 'Per questo deve rivolgersi al produttore.' },
    { isNot: 'Giri il vetro a sinistra e tolga la lampadina.' },
    { isNot: 'Abbiamo già sentito il produttore.' },
  ],
})

/** The whole clauses: what is to be found there belongs to it. */
function findReferrals(turn: Turn, places: readonly Judgement[]): ReferralAct[] {
  return places.map((place) => ({
    ...toAct('referral', place),
    ...wholeClauses(analysisOf(turn), place),
    data: { to: place.match?.phrase.as === 'to others' ? 'party' : 'source' },
  }))
}
