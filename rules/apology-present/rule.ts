import {
  type Act,
  actsIn,
  type Conversation,
  defineRule,
  does,
  isOurs,
  isUnfinished,
  judgedReplyTo,
  type PhraseMatch,
  type Problem,
  type RuleContext,
  type Turn,
} from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

const suggestions = {
  en: 'Say sorry for what happened, in your own words: “I’m sorry that your … .”',
  es: 'Diga que lo siente y por qué, con sus palabras: «Siento que … .»',
  it: 'Si scusi per l’accaduto, con parole sue: «Mi dispiace che … .»',
}

export default defineRule({
  id: 'apology-present',
  summary: 'The customer complains, or the reply admits a failure of ours, and nobody says sorry.',
  reason: 'Who was let down waits for a sorry first; without one, help sounds cold.',
  source: ['000', '002'],
  lexicon: { en, es, it },
  *check(conversation, context) {
    const open = conversation.kind === 'template' ? undefined : openComplaint(conversation)
    if (open) {
      if (context.ours.includes(open.reply)) yield noApologyFor(open.complaint, open.reply)
    } else if (conversation.kind !== 'transcript') {
      const admission = bareAdmission(conversation, context)
      if (admission) yield noApologyBeside(admission)
    }
  },
  examples: [
    {
      name: 'help, but no apology',
      lang: 'en',
      flags: `customer: The stove arrived with a broken door, and nobody has answered my three calls.
<mark>agent:</mark> Hello Mrs Hale, thank you for your message. A new door leaves our warehouse tomorrow.`,
    },
    {
      name: 'an apology in plain words',
      lang: 'en',
      passes: `customer: The stove arrived with a broken door, and nobody has answered my three calls.
agent: Hello Mrs Hale, I’m sorry about the door and the silence. A new one leaves our warehouse tomorrow.`,
    },
    {
      name: 'a fault owned without the word sorry',
      lang: 'en',
      passes: `customer: You charged me twice again, and nobody has answered my letter.
agent: You are right, and this one is entirely on us. The second payment is on its way back.`,
    },
    {
      name: '“oh no” is no apology',
      lang: 'en',
      flags: `customer: your driver never showed up, waited in all day for nothing!!
<mark>agent:</mark> Oh no! We never like to hear that. Could you DM us your order number?`,
    },
    {
      name: 'a question, not a complaint',
      lang: 'en',
      passes: `customer: Do you deliver the stove on Saturdays?
agent: Yes, on Saturdays too, until noon.`,
    },
    {
      name: 'their own mishap',
      lang: 'en',
      passes: `customer: I dropped the stove door by accident and it cracked. Do you sell spare ones?
agent: We do: it is item 4410 and costs £38.`,
    },
    {
      name: 'a template that admits a failure',
      lang: 'en',
      kind: 'template',
      flags: 'agent: Hi {{first_name}}, <mark>we sent you the wrong</mark> filter. The right one is on its way.',
    },
    {
      name: 'parts of a message are read together',
      lang: 'en',
      kind: 'transcript',
      passes: `customer: third day without heating, nobody answers the phone
agent: Hi Tom, a fitter is booked for your street this afternoon. 1/2
agent: He will ring first. And sorry about those three days, that is far too long. 2/2`,
    },
    {
      name: 'a complaint that takes some counting',
      lang: 'en',
      known: 'miss',
      flags: `customer: The puzzle has 999 pieces.
<mark>agent:</mark> Hi Ros, which puzzle is it?`,
    },
    {
      name: 'a complaint about somebody whose name we do not know',
      lang: 'en',
      known: 'alarm',
      passes: `customer: Fibrenet cut my line without warning and nobody has answered for three weeks, so here I am.
agent: Welcome! A line from us takes two days as a rule. What is your postcode?`,
    },
    {
      name: 'ayuda sin disculpa',
      lang: 'es',
      flags: `customer: La estufa llegó con la puerta rota y nadie contesta a mis correos.
<mark>agent:</mark> Hola, Nuria: mañana sale una puerta nueva de nuestro almacén.`,
    },
    {
      name: 'una disculpa dicha a la colombiana',
      lang: 'es',
      passes: `customer: La estufa llegó con la puerta rota y nadie contesta a mis correos.
agent: Doña Nuria, qué pena con usted. Mañana sale una puerta nueva de nuestro almacén.`,
    },
    {
      name: 'una pregunta',
      lang: 'es',
      passes: `customer: ¿La estufa viene con instalación incluida?
agent: Sí, y la instalamos el mismo día de la entrega.`,
    },
    {
      name: 'una plantilla que admite un fallo',
      lang: 'es',
      kind: 'template',
      flags: 'agent: Hola, {{nombre}}: <mark>te cobramos la cuota dos veces</mark>. El segundo cargo ya está anulado.',
    },
    {
      name: 'aiuto senza scuse',
      lang: 'it',
      flags: `customer: La stufa è arrivata con lo sportello rotto e nessuno risponde alle mie mail.
<mark>agent:</mark> Buongiorno signora Pace, domani parte uno sportello nuovo dal nostro magazzino.`,
    },
    {
      name: 'scuse dette alla buona',
      lang: 'it',
      passes: `customer: La stufa è arrivata con lo sportello rotto e nessuno risponde alle mie mail.
agent: Buongiorno signora Pace, chiediamo venia! Domani parte uno sportello nuovo dal nostro magazzino.`,
    },
    {
      name: 'una domanda',
      lang: 'it',
      passes: `customer: La stufa si può ritirare in negozio?
agent: Certo, dal lunedì al sabato.`,
    },
    {
      name: 'un modello che ammette un errore',
      lang: 'it',
      kind: 'template',
      flags:
        'agent: Gentile {{nome}}, <mark>abbiamo addebitato due volte</mark> la rata. La seconda somma è già in rientro.',
    },
  ],
})

function noApologyFor(complaint: Act, reply: Turn): Problem {
  return {
    at: reply,
    message: 'The customer complains, but the reply holds no apology.',
    confidence: complaint.confidence,
    related: [{ at: complaint, message: 'the complaint' }],
    suggestions: [{ desc: suggestions[reply.language!] }],
  }
}

function noApologyBeside({ turn, start, end }: PhraseMatch): Problem {
  return {
    at: { turn, start, end },
    message: `“${turn.text.slice(start, end)}” admits a failure of ours, but the reply holds no apology.`,
    confidence: 'medium',
    suggestions: [{ desc: suggestions[turn.language!] }],
  }
}

/** The first complaint, with the reply to it, when nothing we said up to then is an apology. */
function openComplaint({ children }: Conversation): { complaint: Act; reply: Turn } | undefined {
  for (const turn of children) {
    if (isApology(turn)) return undefined
    const [complaint] = turn.role === 'customer' ? actsIn(turn, 'complaint') : []
    if (!complaint) continue
    const reply = judgedReplyTo(turn)
    return reply && !reply.some(isApology) ? { complaint, reply: reply[0]! } : undefined
  }
  return undefined
}

/** The first words of a draft or template that admit a failure, when no apology stands beside them. */
function bareAdmission({ kind, children }: Conversation, { ours, phrases }: RuleContext): PhraseMatch | undefined {
  if (children.some(isApology)) return undefined
  const judged = ours.filter((turn) => kind === 'template' || turn.draft)
  const last = judged.at(-1)
  return last && !isUnfinished(last) ? judged.flatMap((turn) => [...phrases(turn)])[0] : undefined
}

const isApology = (turn: Turn): boolean => isOurs(turn) && turn.visibility === 'public' && does(turn, 'apology')
