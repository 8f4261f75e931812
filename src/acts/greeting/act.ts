import { defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const greeting = defineAct({
  id: 'greeting',
  summary: 'The writer opens with a salutation.',
  lexicon: { en, es, it },
  examples: [
    { is: 'Hello Mrs Hale,' },
    { is: 'hiya, one question about the order' },
    { is: 'Dear customer,' },
    { is: 'Good morning Tom, your parcel is here.' },
    { isNot: 'Oh dear, that is a lot of rain.' },
    { isNot: 'She said hello to the driver.' },
    { isNot: 'The parcel arrived this morning.' },
    { is: 'Hola, Nuria:' },
    { is: 'Buenas tardes, don Julio.' },
    { is: 'Estimada clienta:' },
    { isNot: 'El paquete llega por la tarde.' },
    { isNot: 'Las fotos son muy buenas.' },
    { is: 'Buongiorno signora Pace,' },
    { is: 'Gentile cliente,' },
    { is: 'salve, ho una domanda' },
    { isNot: 'Il pacco arriva stamattina.' },
    { isNot: 'Il tecnico è stato molto gentile.' },
  ],
})
