import { phraseRule } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export default phraseRule({
  id: 'no-unbacked-eta',
  summary: 'The reply promises a result by a time that nobody may be able to keep.',
  reason: 'A time that is missed costs more trust than no time at all.',
  source: ['004', '002'],
  kinds: ['draft', 'template'],
  lexicon: { en, es, it },
  message: (words) =>
    `“${words}” promises a result by a definite time. Promise when you will write instead, or say what is usual.`,
  examples: [],
})
