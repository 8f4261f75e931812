import { analysisOf, type Judgement, phraseRule, type Turn } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

/** A reply with more words than this beside “don't worry” says what there is to be calm about. */
const mostWordsBeside = 3

const rule = phraseRule({
  id: 'no-dismissal',
  summary: 'The reply makes the matter or the feeling small, or orders a feeling.',
  reason: 'Nobody has ever calmed down by being told to; taking the matter seriously calms.',
  source: ['002', '003'],
  severity: 'error',
  notes: true,
  lexicon: { en, es, it },
  message: (words) => `“${words}” makes the matter, or the feeling about it, small.`,
  examples: [
    {
      name: 'a feeling ordered',
      flags: 'customer: The oven sparks!\nagent: Hi Ann, <mark>calm down</mark>. Which model is it?',
    },
    {
      name: 'action instead of an order',
      passes:
        'customer: The oven sparks!\nagent: Hi Ann, please switch it off at the wall. A fitter is with you at two.',
    },
    {
      name: 'the matter made small',
      flags: 'customer: You misspelt my name again.\nagent: Hello Ben, <mark>it is only one letter</mark>.',
    },
    {
      name: 'a short way, not a small matter',
      passes: 'customer: You misspelt my name again.\nagent: Hello Ben, it only takes a minute to change: press Edit.',
    },
    { name: 'an order not to worry, alone', flags: 'agent: <mark>Please do not worry</mark>.' },
    {
      name: 'no need to worry, and why',
      passes: 'agent: Please do not worry. The card was blocked at nine and nobody has used it.',
    },
    {
      name: 'an internal note',
      flags: 'note: The guest in 12 calls again, <mark>all this fuss over</mark> a towel.',
    },
    {
      name: 'un sentimiento ordenado',
      flags: 'customer: ¡El horno echa chispas!\nagent: <mark>Tranquilícese</mark>, señora. Dígame el modelo.',
    },
    {
      name: 'un hecho que tranquiliza',
      passes: 'agent: No se preocupe por el gas: el técnico ya cerró la llave y no hay fuga.',
    },
    {
      name: 'el asunto hecho pequeño',
      flags: 'agent: Hola, Luis. <mark>Son solo dos euros</mark>.',
    },
    {
      name: 'poco tiempo, no poca cosa',
      passes: 'agent: Hola, Luis. Solo tarda dos minutos: abra la aplicación y pulse Corregir.',
    },
    {
      name: 'un sentimento comandato',
      flags: 'customer: Il forno fa scintille!\nagent: Signora, <mark>non si agiti</mark>. Che modello è?',
    },
    {
      name: 'un fatto che rassicura',
      passes: 'agent: Stia tranquilla: il tecnico ha chiuso il gas e non ci sono perdite.',
    },
    {
      name: 'la cosa resa piccola',
      flags: 'agent: Buongiorno, <mark>non è la fine del mondo</mark>. Il treno dopo parte alle nove.',
    },
    {
      name: 'un tempo breve, non una cosa piccola',
      passes: 'agent: Buongiorno, bastano due minuti: apra la pagina e scelga un altro treno.',
    },
    {
      name: 'irony without a word for it',
      flags: 'customer: I sat in the dark all night.\nagent: <mark>I hope you like candles</mark>.',
      known: 'miss',
    },
  ],
})

export default {
  ...rule,
  check: (conversation, context) =>
    rule.check(conversation, {
      ...context,
      judge: (turn) => context.judge(turn).filter((place) => !isReassurance(place, turn)),
    }),
} satisfies typeof rule

/** “Don't worry” with a fact beside it, and not alone. */
function isReassurance({ match, start, end }: Judgement, turn: Turn): boolean {
  if (match?.phrase.as !== 'worry forbidden') return false
  const { tokens } = analysisOf(turn)
  let beside = 0
  for (let i = 0; i < tokens.count; i++)
    if (tokens.kind[i] !== 'punctuation' && (tokens.end[i]! <= start || tokens.start[i]! >= end)) beside++
  return beside > mostWordsBeside
}
