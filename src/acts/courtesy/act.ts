import { defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const courtesy = defineAct({
  id: 'courtesy',
  summary: 'Kind words, wishes and formulas round the matter that say nothing about it.',
  lexicon: { en, es, it },
  examples: [
    { is: 'Is there anything else I can do for you?' },
    { is: 'We look forward to welcoming you.' },
    { is: 'Great question, Lena!' },
    { is: 'We have read your letter with care.' },
    { isNot: 'The lamp comes with a spare bulb.' },
    { isNot: 'We have sent the letter to the bakery.' },
    { is: '¿Necesita algo más?' },
    { is: 'Quedo a su disposición.' },
    { is: 'Esperamos verla pronto.' },
    { isNot: 'La lámpara trae una bombilla de repuesto.' },
    { isNot: 'Hemos mandado la carta al taller.' },
    { is: 'Posso aiutarla con altro?' },
    { is: 'Resto a Sua disposizione.' },
    { is: 'La aspettiamo presto.' },
    { isNot: 'La lampada ha una lampadina di ricambio.' },
    { isNot: "Abbiamo mandato la lettera all'officina." },
  ],
})
