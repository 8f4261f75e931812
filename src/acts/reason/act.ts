import { type Act, defineAct, toAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

/** We say why. */
export interface ReasonAct extends Act {
  data: {
    /** `said`: the words themselves make it a reason ("because", "by law"); `fact`: a fact that may be one. */
    how: 'said' | 'fact'
  }
}

const facts = new Set<string | undefined>([undefined, 'state of things', 'limit'])

export const reason = defineAct({
  id: 'reason',
  summary: 'We say why: what causes it, on what grounds, to what end, or which limit stands in the way.',
  wantedBy: 'no-bare-refusal',
  lexicon: { en, es, it },
  find: (_, places) =>
    places.map(
      (place): ReasonAct => ({
        ...toAct('reason', place),
        data: { how: facts.has(place.match?.phrase.as) ? 'fact' : 'said' },
      }),
    ),
  examples: [
    { is: 'We cannot lend you the ladder because the roofer has it.' },
    { is: 'The ladder is out of stock.' },
    { is: 'Our insurer requires a helmet.' },
    { is: 'That is why the shed stays shut.' },
    { isNot: 'We cannot lend you the ladder.' },
    { isNot: 'Your parcel is on the van.' },
    { is: 'No podemos prestarle la escalera porque la tiene el pintor.' },
    { is: 'La escalera está agotada.' },
    { is: 'El seguro exige casco.' },
    { isNot: 'No podemos prestarle la escalera.' },
    { isNot: 'Su paquete viaja en el camión.' },
    { is: "Non possiamo prestarLe la scala perché ce l'ha l'imbianchino." },
    { is: 'La scala è esaurita.' },
    { is: "L'assicurazione pretende il casco." },
    { isNot: 'Non possiamo prestarLe la scala.' },
    { isNot: 'Il pacco viaggia sul camion.' },
  ],
})
