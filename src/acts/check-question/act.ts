import { defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const checkQuestion = defineAct({
  id: 'check-question',
  summary: 'We ask whether we have understood the customer right: a tag or a question of its own.',
  lexicon: { en, es, it },
  examples: [
    { is: 'You want the kayak on Friday. Is that right?' },
    { is: 'Have I got that right?' },
    { is: 'So it stops on the fourth floor, correct?' },
    { is: 'Please tell me if I’ve misread you.' },
    { isNot: 'Is the address on file right?' },
    { isNot: 'Does that help?' },
    { isNot: 'You are right, the lift is old.' },
    { is: 'Quiere el kayak el viernes. ¿Es correcto?' },
    { is: '¿Lo he entendido bien?' },
    { is: 'Se para en el cuarto piso, ¿verdad?' },
    { is: 'Corríjame si me equivoco.' },
    { isNot: '¿Es correcta la dirección de la ficha?' },
    { isNot: '¿Le sirve?' },
    { isNot: 'Es verdad, el ascensor es viejo.' },
    { is: 'Vuole il kayak venerdì. È corretto?' },
    { is: 'Ho capito bene?' },
    { is: 'Si ferma al quarto piano, giusto?' },
    { is: 'Mi corregga se sbaglio.' },
    { isNot: "È corretto l'indirizzo in anagrafica?" },
    { isNot: 'Le è utile?' },
    { isNot: "È vero, l'ascensore è vecchio." },
  ],
})
