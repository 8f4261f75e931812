import {
  type Act,
  actsIn,
  defineRule,
  does,
  isAnalysed,
  type Problem,
  previousTurnBy,
  type ReferralAct,
  type RuleContext,
  remainderOf,
  repliesIn,
  type Span,
  type Turn,
} from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

/** What a clause must hold to answer something; more where it leans on the words that send the customer off. */
const fewestWords = 3
const fewestBefore = 4
const fewestAfter = 8

/** An address that is nothing but help to read: "…/faq", "docs.…". */
const helpAddress =
  /^\S*(?:\bfaqs?\b|\bhelp\b|\bsupport\b|\bdocs\b|\bkb\b|articles?|\bguides?\b|\bayuda\b|\bsoporte\b|\bguia\b|domande-frequenti|assistenza|\bguida\b|\bwiki\b|\bforum\b)\S*$/i
const address = /(?:https?:\/\/|www\.|\b[\w-]+\.[\w-]+(?:\.[\w-]+)*\/)\S+/g

/** "For technical help, …", "If you have lost it, …": what the words that send off are for. */
const leadsIn = /^(?:[\s\p{P}]|@\S+)*(?:for|if|to|para|si|per|se)\b/iu

/** Code or a table handed out is an answer. */
const codeBlock = /```/

const suggestions = {
  en: 'Give the steps or the answer here, and the link for more: “Open … and press … . With pictures: …”',
  es: 'Dé aquí los pasos o la respuesta, y el enlace para más: «Abra … y pulse … . Con imágenes: …»',
  it: 'Dia qui i passaggi o la risposta, e il link per il resto: «Apra … e prema … . Con le immagini: …»',
}

export default defineRule({
  id: 'no-link-only',
  summary: 'The reply sends the customer off to read something and says nothing of it itself.',
  reason: 'A bare link tells customers to help themselves; most have looked there already.',
  source: ['002'],
  lexicon: { en, es, it },
  *check(conversation, context) {
    for (const reply of repliesIn(conversation, context.ours.filter(isAnalysed))) {
      const places = reply.flatMap(referralsIn)
      const [first] = places
      if (!first || isAskedFor(reply[0]!, context) || reply.some((turn) => isAnswered(turn, places))) continue
      yield toProblem(first)
    }
  },
  examples: [
    {
      name: 'a manual and nothing else',
      lang: 'en',
      flags:
        'customer: How do I change the bulb of the lamp?\nagent: Hi Joan, thanks for writing. <mark>Please see the manual</mark>. Have a good day!',
    },
    {
      name: 'the steps, and the manual for more',
      lang: 'en',
      passes:
        'customer: How do I change the bulb of the lamp?\nagent: Hi Joan, turn the glass to the left, pull the bulb out and push the new one in. The manual has a drawing.',
    },
    {
      name: 'the link was asked for',
      lang: 'en',
      passes:
        'customer: Where can I download the manual of the lamp?\nagent: Here is the manual: lamps.example/manual.pdf',
    },
    {
      name: 'the answer, and where to read more',
      lang: 'en',
      passes:
        'customer: When is the lamp shop open?\nagent: From 9 to 6, Monday to Friday. You can find the holidays on our website.',
    },
    {
      name: 'the link does what was asked for',
      lang: 'en',
      passes: 'customer: how do i book the workshop\nagent: Hi! Pick your day and pay here: lamps.example/workshop',
    },
    {
      name: 'a fact that does not help',
      lang: 'en',
      known: 'miss',
      flags:
        'customer: How do I change the bulb?\nagent: <mark>Please see the manual</mark>. Our lamps come from a small town by the sea.',
    },
    {
      name: 'solo el manual',
      lang: 'es',
      flags:
        'customer: ¿Cómo cambio la bombilla de la lámpara?\nagent: Hola, Nuria. <mark>Consulte el manual de la lámpara</mark>. Un saludo.',
    },
    {
      name: 'los pasos y el manual',
      lang: 'es',
      passes:
        'customer: ¿Cómo cambio la bombilla de la lámpara?\nagent: Hola, Nuria. Gire el cristal, saque la bombilla y ponga la nueva. En el manual hay un dibujo.',
    },
    {
      name: 'solo el manuale',
      lang: 'it',
      flags:
        'customer: Come cambio la lampadina?\nagent: Gentile Nora, <mark>consulti il manuale della lampada</mark>. Cordiali saluti',
    },
    {
      name: 'i passaggi e il manuale',
      lang: 'it',
      passes:
        'customer: Come cambio la lampadina?\nagent: Gentile Nora, giri il vetro, tolga la lampadina e metta quella nuova. Nel manuale c’è un disegno.',
    },
  ],
})

type Referral = Span & Partial<Pick<Act, 'confidence'>>

/** Words that send the customer off to read, and addresses that stand alone. */
function referralsIn(turn: Turn): Referral[] {
  const places = (actsIn(turn, 'referral') as readonly ReferralAct[]).filter(({ data }) => data.to === 'source')
  if (places.length > 0) return places
  return [...turn.text.matchAll(address)]
    .filter(([found]) => helpAddress.test(found))
    .map(({ index, 0: found }) => ({ turn, start: index, end: index + found.length }))
}

/** The customer asked where to read it. */
function isAskedFor(turn: Turn, { phrases }: RuleContext): boolean {
  const asker = previousTurnBy(turn, 'customer')
  return asker !== undefined && isAnalysed(asker) && phrases(asker).some(({ phrase }) => phrase.as === 'asked for')
}

/** True when the turn says something beside sending the customer off. */
function isAnswered(turn: Turn, places: readonly Span[]): boolean {
  const own = places.filter((place) => place.turn === turn)
  const overlapsOwn = (span: Span): boolean => own.some(({ start, end }) => start < span.end && end > span.start)
  if (
    codeBlock.test(turn.text) ||
    does(turn, 'refusal') ||
    actsIn(turn, 'instruction').some((step) => !overlapsOwn(step))
  )
    return true
  return remainderOf(turn, own).some(({ start, end, words, hangs, beside }) => {
    if (hangs || (beside === 'before' && leadsIn.test(turn.text.slice(start, end)))) return false
    return words >= (beside === undefined ? fewestWords : beside === 'before' ? fewestBefore : fewestAfter)
  })
}

function toProblem({ turn, start, end, confidence = 'medium' }: Referral): Problem {
  return {
    at: { turn, start, end },
    message: `“${turn.text.slice(start, end)}” sends the customer off without an answer of your own.`,
    confidence,
    suggestions: [{ desc: suggestions[turn.language!] }],
  }
}
