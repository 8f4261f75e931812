import type { Turn } from '../../conversation/types.ts'
import { analysisOf } from '../../language/analysis.ts'
import { wholeClauses } from '../../language/clauses.ts'
import type { Judgement } from '../../language/judge.ts'
import { type Act, defineAct, toAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const refusal = defineAct({
  id: 'refusal',
  summary: 'We say no to what was asked: it cannot be done, is not offered, was turned down, or stays as it is.',
  lexicon: { en, es, it },
  find: findRefusals,
  examples: [
    { is: 'We cannot swap the lantern for another colour.' },
    { is: 'Lanterns cannot be exchanged once they have been lit.' },
    { is: 'I am afraid lending tools is not something we do.' },
    { is: 'Your plea for a longer loan has been turned down.' },
    { is: 'nope, no can do' },
    { is: 'We do not ship to lighthouses.' },
    { isNot: 'I cannot find your lantern in the list.' },
    { isNot: 'We do not charge for the second lantern.' },
    { isNot: 'Can you not swap the lantern at the desk?' },
    { isNot: 'It is possible to swap the lantern.' },
    { isNot: 'We can’t wait to see your lantern!' },
    { is: 'No podemos cambiar el farol por otro.' },
    { is: 'Los faroles no se cambian una vez usados.' },
    { is: 'Su solicitud de prórroga ha sido rechazada.' },
    { is: 'lamentablemente no' },
    { isNot: 'No encuentro su farol en la lista.' },
    { isNot: 'El segundo farol no se lo cobramos.' },
    { isNot: '¿No puede cambiar el farol en la tienda?' },
    { isNot: 'Sí es posible cambiar el farol.' },
    { is: 'Non possiamo cambiare la lanterna con un’altra.' },
    { is: 'Le lanterne usate non si cambiano.' },
    { is: 'Purtroppo non possiamo prorogare il contratto.' },
    { is: 'purtroppo no' },
    { isNot: 'Non trovo la Sua lanterna nella lista.' },
    { isNot: 'La seconda lanterna non la paga.' },
    { isNot: 'Non riesce a cambiare la lanterna in negozio?' },
    { isNot: 'Si può cambiare la lanterna.' },
  ],
})

/** The whole clauses: what is refused belongs to it. */
function findRefusals(turn: Turn, places: readonly Judgement[]): Act[] {
  return places.map((place) => ({ ...toAct('refusal', place), ...wholeClauses(analysisOf(turn), place) }))
}
