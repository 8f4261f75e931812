import { phraseRule } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export default phraseRule({
  id: 'no-suspicion',
  summary: 'The reply doubts the customer’s honesty or ability.',
  reason: 'Who is treated as a liar stops telling us what happened, and tells others instead.',
  source: ['002'],
  severity: 'error',
  notes: true,
  lexicon: { en, es, it },
  message: (words) => `“${words}” doubts the customer; say what you can see and ask for what is missing.`,
  examples: [
    {
      name: 'a word called a claim',
      flags: 'agent: Good morning, <mark>you claim that the kettle was</mark> dented.',
    },
    {
      name: 'a likely story',
      flags: 'agent: The kettle was fine when it left. We <mark>have serious doubts about your</mark> photo.',
    },
    {
      name: 'an honest check',
      passes: 'agent: Thank you for the photo of the kettle. Could you check whether the box has a label on it?',
    },
    {
      name: 'sure you want to delete',
      passes: 'agent: This removes all your lists. Are you sure you want to delete the account?',
    },
    {
      name: 'versión poco creíble',
      flags: 'agent: Hemos leído su correo sobre la tetera. <mark>Su versión resulta poco</mark> creíble.',
    },
    {
      name: 'comprobación honesta',
      passes: 'agent: Gracias por la foto de la tetera. ¿Podría comprobar si la caja trae una etiqueta?',
    },
    {
      name: 'un presunto guasto',
      flags: 'agent: Abbiamo letto il messaggio sul <mark>presunto guasto</mark> della teiera.',
    },
    {
      name: 'controllo onesto',
      passes: 'agent: Grazie per la foto della teiera. Può controllare se sulla scatola c’è un’etichetta?',
    },
  ],
})
