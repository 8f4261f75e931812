import { phraseRule } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export default phraseRule({
  id: 'no-accusation',
  summary: 'The reply puts the blame on the customer.',
  reason: 'Blame starts an argument; a next step ends one.',
  source: ['000', '001', '002', '003'],
  severity: 'error',
  notes: true,
  wholeClause: true,
  lexicon: { en, es, it },
  message: (words) => `“${words}” puts the blame on the customer.`,
  examples: [
    { name: 'duty after the fact', flags: 'agent: Hello Ada, <mark>you should have read the label first</mark>.' },
    { name: 'an expected result is no duty', passes: 'agent: Hello Ada, you should have received the label by now.' },
    { name: 'a fault denied', passes: 'agent: It is not your fault that the label came off, the glue was ours.' },
    { name: 'olvido reprochado', flags: 'agent: Hola, Ada: <mark>usted olvidó adjuntar la etiqueta</mark>.' },
    { name: 'el olvido es nuestro', passes: 'agent: Hola, Ada: olvidamos adjuntar la etiqueta, va en este correo.' },
    { name: 'dovere dopo il fatto', flags: 'agent: Salve Ada, <mark>avrebbe dovuto leggere prima l’etichetta</mark>.' },
    { name: 'un’istruzione', passes: 'agent: Salve Ada, per favore legga l’etichetta prima di lavarlo.' },
    {
      name: 'blame without a word for it',
      lang: 'en',
      known: 'miss',
      flags: 'agent: <mark>The label is there for a reason</mark>, you know.',
    },
  ],
})
