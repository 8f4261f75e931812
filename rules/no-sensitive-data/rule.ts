import { defineRule, type Problem, type Turn } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'
import { secretsIn } from './secrets.ts'

export default defineRule({
  id: 'no-sensitive-data',
  summary: 'The reply asks for a secret, or shows one.',
  reason: 'Whoever reads this thread later can use it, and customers learn to hand secrets over.',
  severity: 'error',
  notes: true,
  lexicon: { en, es, it },
  *check(_conversation, { ours, phrases }) {
    for (const turn of ours) {
      for (const match of phrases(turn)) {
        const words = turn.text.slice(match.start, match.end)
        yield { at: match, message: `“${words}” asks for a secret; nobody should send one in a message.` }
      }
      yield* shownSecrets(turn)
    }
  },
  examples: [
    {
      name: 'a password asked for',
      flags: 'agent: Please <mark>send me your user name and your password</mark>, so that I can look.',
    },
    { name: 'a full card number', flags: 'agent: The refund goes to <mark>4111 1111 1111 1111</mark>.' },
    {
      name: 'a masked one',
      passes: 'agent: The refund goes to the card ending in 1111. We never ask for your password.',
    },
    { name: 'un código pedido', flags: 'agent: Para seguir, <mark>dígame el código que le ha llegado por SMS</mark>.' },
    {
      name: 'un código para la app',
      passes: 'agent: Le llegará un código: escríbalo en la app y no se lo diga a nadie.',
    },
    { name: 'un PIN chiesto', flags: 'agent: Per sbloccarla, <mark>mi mandi il PIN</mark> della carta.' },
    { name: 'una password che resta Sua', passes: 'agent: Non ci mandi mai il PIN della carta: non ci serve.' },
  ],
})

function* shownSecrets(turn: Turn): Iterable<Problem> {
  for (const { start, end, what } of secretsIn(turn.text))
    yield { at: { turn, start, end }, message: `The reply shows ${what}; mask it.` }
}
