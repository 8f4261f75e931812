import { defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const farewell = defineAct({
  id: 'farewell',
  summary: 'The writer takes leave or signs off.',
  lexicon: { en, es, it },
  examples: [
    { is: 'Kind regards, Jo' },
    { is: 'Have a lovely weekend!' },
    { is: 'bye for now' },
    { is: 'All the best, the Hale team' },
    { isNot: 'The lamp is the best we have.' },
    { isNot: 'The parcel is in good care.' },
    { is: 'Un saludo, Jo' },
    { is: 'Que tenga un buen día.' },
    { is: 'hasta luego!' },
    { isNot: 'La oferta vale hasta el lunes.' },
    { isNot: 'El técnico no saluda nunca.' },
    { is: 'Cordiali saluti, Jo' },
    { is: 'Buona giornata!' },
    { is: 'a presto' },
    { isNot: 'Il pacco arriva a breve.' },
    { isNot: 'La giornata è lunga.' },
  ],
})
