import { phraseRule } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { examples } from './examples.ts'
import { it } from './it.ts'

export default phraseRule({
  id: 'no-scripted-empathy',
  summary: 'The reply shows sympathy from a script.',
  reason: 'Sympathy that would fit any customer tells this one that nobody has read what happened.',
  source: ['003'],
  lexicon: { en, es, it },
  wholeClause: true,
  message: (words) => `“${words}” would fit anybody: say what happened to this customer.`,
  examples,
})
