import { defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const sympathy = defineAct({
  id: 'sympathy',
  summary:
    'We acknowledge how the customer feels or what they went through: in words, in thanks for patience, in haste.',
  wantedBy: 'feeling-acknowledged',
  lexicon: { en, es, it },
  examples: [
    { is: 'Ten days in the dark must have been awful.' },
    { is: 'Thank you for your patience.' },
    { is: 'No wonder you are cross.' },
    { is: 'We take what you told us very seriously.' },
    { is: 'Nobody should have to ring five times about a lamp.' },
    { isNot: 'Thank you for your message.' },
    { isNot: 'The lamp can be returned within 30 days.' },
    { isNot: 'Please send us the number of the lamp.' },
    { is: 'Diez días a oscuras son muchos días.' },
    { is: 'Gracias por la paciencia.' },
    { is: 'Entiendo que esté preocupada.' },
    { isNot: 'Gracias por su mensaje.' },
    { isNot: 'La lámpara se puede devolver en 30 días.' },
    { is: 'Dieci giorni al buio sono davvero troppi.' },
    { is: 'Grazie per la pazienza.' },
    { is: 'Capisco che sia preoccupata.' },
    { isNot: 'Grazie per il Suo messaggio.' },
    { isNot: 'La lampada si può restituire entro 30 giorni.' },
  ],
})
