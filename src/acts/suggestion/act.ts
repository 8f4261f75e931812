import { defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const suggestion = defineAct({
  id: 'suggestion',
  summary: 'The customer offers an idea: what we could do, add, change or bring back for everybody.',
  by: 'customer',
  lexicon: { en, es, it },
  examples: [
    { is: 'It would be great if the lamp had a timer.' },
    { is: 'You should add a timer to the lamp.' },
    { is: 'Have you thought about a smaller lamp?' },
    { is: 'Why not sell the shade by itself?' },
    { isNot: 'Does the lamp have a timer?' },
    { isNot: 'Please send me the lamp in blue.' },
    { isNot: 'The lamp does not work.' },
    { is: 'Estaría genial que la lámpara tuviera temporizador.' },
    { is: 'Deberían vender la pantalla suelta.' },
    { isNot: '¿La lámpara tiene temporizador?' },
    { isNot: 'La lámpara no funciona.' },
    { is: 'Sarebbe comodo se la lampada avesse un timer.' },
    { is: 'Dovreste vendere il paralume da solo.' },
    { isNot: 'La lampada ha un timer?' },
    { isNot: 'La lampada non funziona.' },
  ],
})
