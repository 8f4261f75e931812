import {
  type Act,
  actsIn,
  defineRule,
  does,
  isAnalysed,
  type Problem,
  type ReasonAct,
  remainderOf,
  repliesIn,
  type Span,
  type Turn,
} from 'replylint/rule'
import * as v from 'valibot'

/** What a clause beside the refusal must hold to say something. */
const fewestWords = 3
/** A clause of so many words is taken for a reason whatever it says. */
const fewestTelling = 5
/** The same for one that hangs on the refusal: "the card that you asked for". */
const fewestHanging = 5

const suggestions = {
  en: 'Say why, and what you can do: “We can’t … because … . What I can do is … .”',
  es: 'Diga por qué y qué se puede hacer: «No podemos … porque … . Lo que sí puedo hacer es … .»',
  it: 'Dica perché e che cosa si può fare: «Non possiamo … perché … . Quello che posso fare è … .»',
}

const options = v.object({
  require: v.optional(
    v.pipe(
      v.picklist(['either', 'reason', 'alternative', 'both']),
      v.description('What a refusal needs: `either` of a reason and an alternative, one of them, or `both`.'),
    ),
    'either',
  ),
})

type Options = v.InferOutput<typeof options>

export default defineRule<Options>({
  id: 'no-bare-refusal',
  summary: 'The reply says no and gives neither a reason nor an alternative.',
  reason: 'A bare no ends the talk and leaves the customer alone with the problem.',
  source: ['000', '002', '004'],
  options,
  *check(conversation, context) {
    for (const reply of repliesIn(conversation, context.ours.filter(isAnalysed))) {
      const first = reply.flatMap((turn) => actsIn(turn, 'refusal'))[0]
      if (!first) continue
      const missing = missingIn(reply, context.options)
      // A no that has been explained needs no second explanation.
      if (!missing) return
      yield toProblem(first, missing)
    }
  },
  examples: [
    {
      name: 'a no and nothing else',
      lang: 'en',
      flags:
        'customer: Could I borrow the long ladder for the weekend?\nagent: Hi Joan, thanks for your note. <mark>We cannot lend you the ladder</mark>. Have a good day!',
    },
    {
      name: 'a no with its reason',
      lang: 'en',
      passes:
        'customer: Could I borrow the long ladder for the weekend?\nagent: Hi Joan, we cannot lend you the ladder because it is with the roofer. Have a good day!',
    },
    {
      name: 'a no with an alternative',
      lang: 'en',
      passes:
        'customer: Could I borrow the long ladder for the weekend?\nagent: Hi Joan, we cannot lend you the long ladder. The short one is free on Sunday.',
    },
    {
      name: 'both are asked for',
      lang: 'en',
      options: { require: 'both' },
      flags:
        'customer: Could I borrow the long ladder for the weekend?\nagent: Hi Joan, <mark>we cannot lend you the ladder</mark> because it is with the roofer.',
    },
    {
      name: 'an alternative is asked for',
      lang: 'en',
      options: { require: 'alternative' },
      passes:
        'customer: Could I borrow the long ladder for the weekend?\nagent: Hi Joan, we cannot lend you the ladder. You could rent one at the Hale yard.',
    },
    {
      name: 'a reason handed in later',
      lang: 'en',
      kind: 'transcript',
      flags:
        'customer: can i keep the ladder till monday\nagent: <mark>no can do</mark>\ncustomer: why?\nagent: because the roofer has booked it for Sunday',
    },
    {
      name: 'a sentence that explains nothing',
      lang: 'en',
      known: 'miss',
      flags:
        'customer: Could I borrow the long ladder?\nagent: <mark>We cannot lend you the ladder</mark>. Your membership card is in the post.',
    },
    {
      name: 'un no a secas',
      lang: 'es',
      flags:
        'customer: ¿Me prestan la escalera larga el sábado?\nagent: Hola, Nuria. <mark>No podemos prestarle la escalera</mark>. Un saludo.',
    },
    {
      name: 'un no con su razón',
      lang: 'es',
      passes:
        'customer: ¿Me prestan la escalera larga el sábado?\nagent: Hola, Nuria. No podemos prestarle la escalera porque la tiene el pintor. Un saludo.',
    },
    {
      name: 'un no con salida',
      lang: 'es',
      passes:
        'customer: ¿Me prestan la escalera larga el sábado?\nagent: La larga no se presta, Nuria. La corta está libre el domingo.',
    },
    {
      name: 'un no y basta',
      lang: 'it',
      flags:
        'customer: Mi prestate la scala lunga sabato?\nagent: Gentile Nora, <mark>non possiamo prestarLe la scala</mark>. Cordiali saluti',
    },
    {
      name: 'un no con il motivo',
      lang: 'it',
      passes:
        'customer: Mi prestate la scala lunga sabato?\nagent: Gentile Nora, non possiamo prestarLe la scala perché ce l’ha l’imbianchino. Cordiali saluti',
    },
    {
      name: 'un no con una via d’uscita',
      lang: 'it',
      passes:
        'customer: Mi prestate la scala lunga sabato?\nagent: Quella lunga non si presta, Nora. Quella corta è libera domenica.',
    },
  ],
})

type Missing = 'reason' | 'alternative' | 'both'

/** What the option asks for and the reply does not give. */
function missingIn(reply: readonly Turn[], { require }: Options): Missing | undefined {
  let reason = false
  let alternative = false
  for (const turn of reply) {
    const refusals = actsIn(turn, 'refusal')
    const beside = remainderOf(turn, refusals)
    const rest = beside.filter(({ words, hangs }) => words >= (hangs ? fewestHanging : fewestWords))
    const says = (acts: readonly Act[]) => (place: Span) => acts.some((act) => overlap(place, act))
    const reasons = actsIn(turn, 'reason') as readonly ReasonAct[]
    const offers = rest.some(says(actsIn(turn, 'alternative'))) || does(turn, 'instruction')
    alternative ||= offers
    reason ||= [...refusals, ...beside].some(says(reasons.filter(({ data }) => data.how === 'said')))
    reason ||= !offers && rest.some((place) => place.words >= fewestTelling || says(reasons)(place))
  }
  if (require === 'either') return reason || alternative ? undefined : 'both'
  const needsReason = require !== 'alternative' && !reason
  const needsAlternative = require !== 'reason' && !alternative
  if (needsReason && needsAlternative) return 'both'
  return needsReason ? 'reason' : needsAlternative ? 'alternative' : undefined
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start

const wanting: Record<Missing, string> = {
  reason: 'without saying why',
  alternative: 'without an alternative',
  both: 'without a reason or an alternative',
}

function toProblem({ turn, start, end, confidence }: Act, missing: Missing): Problem {
  return {
    at: { turn, start, end },
    message: `“${turn.text.slice(start, end)}” says no ${wanting[missing]}.`,
    confidence,
    suggestions: [{ desc: suggestions[turn.language!] }],
    data: { missing },
  }
}
