import { defineAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const thanks = defineAct({
  id: 'thanks',
  summary: 'The writer thanks the other: for writing, for waiting, for a hint, for help.',
  lexicon: { en, es, it },
  examples: [
    { is: 'Thanks for the photos, Jo!' },
    { is: 'thx' },
    { is: 'We really appreciate your patience.' },
    { is: 'I am most grateful for the swift answer.' },
    { isNot: 'The lift is out thanks to a power cut.' },
    { isNot: 'Thank goodness the lid fits.' },
    { isNot: 'No thanks are needed.' },
    { is: '¡Muchas gracias por las fotos!' },
    { is: 'Le agradecemos el aviso.' },
    { is: 'mil gracias, Jo' },
    { isNot: 'No va gracias a un corte de luz.' },
    { isNot: 'El vestido tiene mucha gracia.' },
    { is: 'Grazie per le foto!' },
    { is: 'La ringraziamo della segnalazione.' },
    { is: 'ti sono molto grata' },
    { isNot: "L'ascensore è fermo grazie a un guasto." },
    { isNot: 'Il riccio è un animale molto grazioso.' },
  ],
})
