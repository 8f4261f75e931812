import { phraseRule } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { examples } from './examples.ts'
import { it } from './it.ts'

export default phraseRule({
  id: 'no-empty-apology',
  summary: 'The reply apologises for nothing in particular, or takes the apology back.',
  reason:
    'An apology that names no fault of ours, or blames a feeling, tells customers that we don’t know what happened to them.',
  source: ['002'],
  lexicon: { en, es, it },
  wholeClause: true,
  message: (words) => `“${words}” is no apology: name what we did, without if and but.`,
  examples,
})
