import { phraseRule } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export default phraseRule({
  id: 'no-problem-framing',
  summary: 'The reply restates the matter as the customer’s problem or failure.',
  reason: 'A goal invites an answer; a failure invites a defence.',
  source: ['004'],
  severity: 'warn',
  lexicon: { en, es, it },
  message: (words) => `“${words}” makes it the customer’s problem; say what they want to be able to do.`,
  examples: [
    { name: 'your problem', flags: 'agent: Hello Ada. So <mark>your problem is</mark> that the lamp stays dark?' },
    { name: 'the goal', passes: 'agent: Hello Ada. You want the lamp to come on at dusk, is that right?' },
    {
      name: 'su problema',
      flags: 'agent: Buenos días. <mark>Entonces su problema es</mark> que la lámpara no enciende.',
    },
    { name: 'el objetivo', passes: 'agent: Buenos días. Quiere que la lámpara se encienda al anochecer, ¿es así?' },
    {
      name: 'il Suo problema',
      flags: 'agent: Buongiorno. Dunque <mark>il Suo problema è che</mark> la lampada resta spenta.',
    },
    { name: 'lo scopo', passes: 'agent: Buongiorno. Vuole che la lampada si accenda la sera, ho capito bene?' },
  ],
})
