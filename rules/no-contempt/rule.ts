import { phraseRule, turnsBy } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export default phraseRule({
  id: 'no-contempt',
  summary: 'The reply insults the customer, or curses.',
  reason: 'Contempt is never taken back, and notes are read by customers too.',
  source: ['002', '003'],
  severity: 'error',
  notes: true,
  lexicon: { en, es, it },
  isFine: (words, conversation) =>
    turnsBy(conversation, 'customer').some(({ text }) => text.toLowerCase().includes(words.toLowerCase())),
  message: (words) => `“${words}” is contempt; nobody should read this about themselves.`,
  examples: [
    { name: 'an insult', flags: 'agent: Only an <mark>idiot</mark> puts a lamp into water.' },
    { name: 'said of ourselves', passes: 'agent: That was stupid of us, the lamp should have had a warning.' },
    { name: 'an insult in a note', flags: 'note: This <mark>moron</mark> has called again.' },
    { name: 'un insulto', flags: 'agent: Hay que leer, <mark>payaso</mark>.' },
    { name: 'nadie queda de tonto', passes: 'agent: No se sienta tonto, la lámpara no traía instrucciones.' },
    { name: 'un insulto', flags: 'agent: Solo un <mark>cretino</mark> mette la lampada in acqua.' },
    { name: 'detto di noi', passes: 'agent: Siamo stati stupidi noi, mancava un avviso sulla lampada.' },
  ],
})
