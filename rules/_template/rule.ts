// A rule of words: phrases in en.ts, es.ts, it.ts; `npm run new-rule <id>` copied this folder.
// A rule that needs code uses `defineRule` and yields problems from plain loops: see rules/apology-present/rule.ts.
import { phraseRule } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export default phraseRule({
  // The folder's name: the flaw (`no-…`) or the wish.
  id: '_template',
  // What a finding says about the reply, in one sentence.
  summary: 'The reply says … to the customer.',
  // Why it hurts the customer: shown under each finding.
  reason: 'The customer … because of it.',
  severity: 'warn',
  lexicon: { en, es, it },
  message: (words) => `“${words}” …`,
  // Docs and tests in one. In each language a flaw and a near miss: a similar reply that is fine.
  examples: [
    { name: 'what is flagged', lang: 'en', flags: 'agent: Hello, <mark>lorem ipsum</mark>.' },
    { name: 'a near miss', lang: 'en', passes: 'agent: Hello, ipsum lorem.' },
    { name: 'lo que se marca', lang: 'es', flags: 'agent: Hola, <mark>lorem ipsum</mark>.' },
    { name: 'algo parecido que está bien', lang: 'es', passes: 'agent: Hola, ipsum lorem.' },
    { name: 'ciò che si segnala', lang: 'it', flags: 'agent: Ciao, <mark>lorem ipsum</mark>.' },
    { name: 'qualcosa di simile che va bene', lang: 'it', passes: 'agent: Ciao, ipsum lorem.' },
  ],
})
