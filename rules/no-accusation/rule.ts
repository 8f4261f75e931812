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
  lexicon: { en, es, it },
  message: (words) => `“${words}” puts the blame on the customer.`,
  examples: [],
})
