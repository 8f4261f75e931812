import { type Act, defineAct, toAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

/** We say that the matter is settled. */
export interface ResolutionAct extends Act {
  data: {
    /** True where the words tell no more than that: "all sorted", "it works again". */
    bare: boolean
  }
}

const bareNews = ['news', 'works again']

export const resolution = defineAct({
  id: 'resolution',
  summary: 'We say that the matter is settled: the bare news, what works again, or what we did about it.',
  lexicon: { en, es, it },
  *find(_turn, places): Iterable<ResolutionAct> {
    for (const place of places) {
      const bare = bareNews.includes(place.match?.phrase.as ?? '')
      yield { ...toAct('resolution', place), data: { bare } }
    }
  },
  examples: [
    { is: 'All sorted, Ann!' },
    { is: 'The lift is running again.' },
    { is: 'We have replaced the bulb.' },
    { is: 'The second order has been cancelled.' },
    { isNot: 'The lift will be running again by noon.' },
    { isNot: 'Is it sorted now?' },
    { isNot: 'As soon as the bulb has been replaced, we will ring you.' },
    { isNot: 'The second order is not cancelled yet.' },
    { is: '¡Solucionado, Ana!' },
    { is: 'El ascensor vuelve a funcionar.' },
    { is: 'Hemos cambiado la bombilla.' },
    { is: 'Queda anulada la segunda reserva.' },
    { isNot: 'El ascensor volverá a funcionar a las doce.' },
    { isNot: '¿Ya está solucionado?' },
    { isNot: 'Cuando hayamos cambiado la bombilla, la avisamos.' },
    { is: 'Sistemato, Anna!' },
    { is: "L'ascensore funziona di nuovo correttamente." },
    { is: 'Abbiamo cambiato la lampadina.' },
    { is: 'La seconda prenotazione è stata annullata.' },
    { isNot: "L'ascensore tornerà in funzione a mezzogiorno." },
    { isNot: 'È sistemato, adesso?' },
    { isNot: 'La lampadina non è ancora stata cambiata.' },
  ],
})
