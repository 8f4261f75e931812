import { phraseRule } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export default phraseRule({
  id: 'no-defensiveness',
  summary: 'The reply shields us instead of helping the customer.',
  reason: 'Who defends themselves has stopped listening; own the matter, give the reason, show the way on.',
  source: ['000', '001'],
  lexicon: { en, es, it },
  message: (words) => `“${words}” shields us. Say what you can do, or why the rule is there.`,
  examples: [
    {
      name: 'fault denied',
      flags:
        'customer: The vase arrived in pieces.\nagent: Hi Ann, that is <mark>not our problem</mark>. Ask the courier.',
    },
    {
      name: 'fault taken',
      passes: 'agent: Hi Ann, the vase was packed badly and that is our fault. A new one is on its way.',
    },
    {
      name: 'a rule without its reason',
      flags:
        'customer: Why can I not bring a friend?\nagent: Hello Ben, <mark>it is our club policy</mark>. Have a good day.',
    },
    {
      name: 'a rule with its reason and a way on',
      passes:
        'customer: Why can I not bring a friend?\nagent: Hello Ben, it is our club policy because the pool is full after six. I can offer your friend a morning pass.',
    },
    {
      name: 'a rule in the customer’s favour',
      passes: 'agent: Hello, as stated in our terms, you are entitled to a new machine for two years.',
    },
    {
      name: 'the others are content',
      flags:
        'customer: The coffee machine leaks.\nagent: Good morning. <mark>Thousands of customers use this machine without any trouble</mark>.',
    },
    {
      name: 'una responsabilidad negada',
      flags:
        'customer: El jarrón llegó roto.\nagent: Hola, Ana. La tienda <mark>no se hace responsable</mark> del transporte.',
    },
    {
      name: 'una responsabilidad asumida',
      passes: 'agent: Hola, Ana. La tienda se hace responsable del transporte: mañana sale otro jarrón para su casa.',
    },
    {
      name: 'una norma sin motivo',
      flags: 'agent: Buenas tardes. <mark>Es la política de la casa</mark>. Un saludo.',
    },
    {
      name: 'una norma con su motivo',
      passes: 'agent: Buenas tardes. Es la política de la casa porque la sala no tiene salida de emergencia.',
    },
    {
      name: 'nessun altro si lamenta',
      flags: 'customer: La stufa fa fumo.\nagent: Buongiorno, <mark>nessuno si è mai lamentato di</mark> questa stufa.',
    },
    {
      name: 'anche altri lo segnalano',
      passes:
        'agent: Buongiorno, altri ci hanno segnalato il fumo: la guarnizione è difettosa e la stufa gliela cambiamo noi.',
    },
    {
      name: 'una regola senza motivo',
      flags: 'agent: Ciao Ugo, <mark>le regole non le faccio io</mark>. Buona serata.',
    },
    {
      name: 'una regola con il motivo',
      passes: 'agent: Ciao Ugo, la regola c’è perché la piscina è piena; la mattina però il tuo amico può entrare.',
    },
    {
      name: 'a fact told to whoever asks for it',
      passes: 'customer: Did you write this game?\nagent: No, we just publish the game; a studio in Leeds wrote it.',
      known: 'alarm',
    },
  ],
})
