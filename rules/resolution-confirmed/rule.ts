import {
  type Act,
  actsIn,
  analysisOf,
  defineRule,
  does,
  isAnalysed,
  nextTurnBy,
  type Problem,
  previousTurnBy,
  repliesIn,
  type Turn,
  wholeClauses,
} from 'replylint/rule'

/** What asks the customer to look, or leaves the door open. */
const openEnds = ['invitation', 'question', 'check-question', 'instruction']

const suggestions = {
  en: 'Ask them to check, or say how to reach you: “Does it work for you too? If not, just reply here.”',
  es: 'Pida que lo compruebe o diga cómo seguir: «¿Le funciona ya? Si no, responda a este mensaje.»',
  it: 'Chieda di controllare o dica come proseguire: «Ora funziona anche da Lei? Se no, risponda qui.»',
}

export default defineRule({
  id: 'resolution-confirmed',
  summary:
    'The reply says that the matter is solved, but neither asks the customer to check nor offers to go on helping.',
  reason: 'Solved is what the customer says is solved; a closed door makes them start anew when it is not.',
  source: ['004'],
  kinds: ['draft', 'transcript'],
  *check(conversation, { ours }) {
    for (const reply of repliesIn(conversation, ours.filter(isAnalysed))) {
      const [solved] = reply.flatMap((turn) => actsIn(turn, 'resolution'))
      if (!solved || isConfirmed(reply) || reply.some(isOpen)) continue
      yield toProblem(solved)
    }
  },
  examples: [
    {
      name: 'solved, and the door closed',
      lang: 'en',
      flags:
        'customer: The bell in flat 4 is dead.\nagent: Hello Mrs Hale, <mark>we have replaced the wire</mark>. This concludes the matter.',
    },
    {
      name: 'the customer is asked to look',
      lang: 'en',
      passes:
        'customer: The bell in flat 4 is dead.\nagent: Hello Mrs Hale, we have replaced the wire. Does it ring now?',
    },
    {
      name: 'the door is left open',
      lang: 'en',
      passes:
        'customer: The bell in flat 4 is dead.\nagent: Hello Mrs Hale, we have replaced the wire. If it falls silent again, just reply here.',
    },
    {
      name: 'the customer has confirmed it',
      lang: 'en',
      kind: 'transcript',
      passes: 'customer: The bell is dead.\nagent: We replaced the wire.\ncustomer: it works again, thank you!',
    },
    {
      name: 'an answer is expected, but not said',
      lang: 'en',
      known: 'alarm',
      passes:
        'customer: The bell in flat 4 is dead.\nagent: Hello Mrs Hale, we have replaced the wire. Now it is over to your ears.',
    },
    {
      name: 'resuelto, y la puerta cerrada',
      lang: 'es',
      flags:
        'customer: El timbre del 4 no suena.\nagent: Hola, Nuria: <mark>lo hemos solucionado</mark>. Damos el caso por cerrado.',
    },
    {
      name: 'se pide que lo pruebe',
      lang: 'es',
      passes: 'customer: El timbre del 4 no suena.\nagent: Hola, Nuria: cambiamos el cable. ¿Suena ya?',
    },
    {
      name: 'la puerta queda abierta',
      lang: 'es',
      passes:
        'customer: El timbre del 4 no suena.\nagent: Hola, Nuria: cambiamos el cable. Si vuelve a fallar, escríbame aquí.',
    },
    {
      name: 'risolto, e porta chiusa',
      lang: 'it',
      flags:
        'customer: Il campanello del 4 non suona.\nagent: Buongiorno signora Pace, <mark>abbiamo cambiato il cavo</mark>. La pratica è conclusa.',
    },
    {
      name: 'si chiede di provare',
      lang: 'it',
      passes:
        'customer: Il campanello del 4 non suona.\nagent: Buongiorno signora Pace, abbiamo cambiato il cavo. Ora suona?',
    },
    {
      name: 'la porta resta aperta',
      lang: 'it',
      passes:
        'customer: Il campanello del 4 non suona.\nagent: Buongiorno signora Pace, abbiamo cambiato il cavo. Se tace di nuovo, mi scriva.',
    },
  ],
})

const isOpen = (turn: Turn): boolean => openEnds.some((act) => does(turn, act))

/** The customer says it is solved, before the reply or after it. */
function isConfirmed(reply: readonly Turn[]): boolean {
  const before = previousTurnBy(reply[0]!, 'customer')
  const after = nextTurnBy(reply.at(-1)!, 'customer')
  return [before, after].some((turn) => turn && does(turn, 'resolution'))
}

function toProblem(solved: Act): Problem {
  const { turn, confidence } = solved
  const at = { turn, ...wholeClauses(analysisOf(turn), solved) }
  return {
    at,
    message: `“${turn.text.slice(at.start, at.end)}” closes the matter without asking the customer whether it is solved.`,
    confidence,
    suggestions: [{ desc: suggestions[turn.language!] }],
  }
}
