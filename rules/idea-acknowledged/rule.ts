import {
  type Act,
  actsIn,
  type Conversation,
  defineRule,
  does,
  isOurs,
  judgedReplyTo,
  type Problem,
  type Turn,
} from 'replylint/rule'

const suggestions = {
  en: 'Thank them for the idea and say where it goes: “Good thought about …; I have passed it to …”',
  es: 'Agradezca la idea y diga adónde va: «Buena idea lo de …; se la he pasado a …»',
  it: 'Ringrazi per l’idea e dica dove va: «Bella idea quella di …; l’ho passata a …»',
}

export default defineRule({
  id: 'idea-acknowledged',
  summary: 'The customer offers an idea, and the first reply neither thanks for it nor says what happens with it.',
  reason: 'Whoever gives us an idea for nothing and hears nothing of it gives no second one.',
  source: ['002'],
  kinds: ['draft', 'transcript'],
  *check(conversation, { ours }) {
    const open = openIdea(conversation)
    if (open && ours.includes(open.reply)) yield toProblem(open)
  },
  examples: [
    {
      name: 'a way round, but no word on the idea',
      lang: 'en',
      flags: `customer: It would be great if the kiln could be booked by the hour.
<mark>agent:</mark> Hi Ros, the kiln is booked by the day. Two people can share one.`,
    },
    {
      name: 'taken up and passed on',
      lang: 'en',
      passes: `customer: It would be great if the kiln could be booked by the hour.
agent: Hi Ros, good thought! I have put it to our kiln team. Until then two people can share a day.`,
    },
    {
      name: 'a no with its reason',
      lang: 'en',
      passes: `customer: You should let people book the kiln by the hour.
agent: Hi Ros, we tried that and dropped it, as the kiln takes nine hours to cool.`,
    },
    {
      name: 'thanks for writing is no thanks for the idea',
      lang: 'en',
      flags: `customer: Have you thought about a smaller kiln for beginners?
<mark>agent:</mark> Thank you for your message. Our kiln holds 60 litres.`,
    },
    {
      name: 'a request for help',
      lang: 'en',
      passes: `customer: Can I book the kiln by the hour?
agent: Hi Ros, the kiln is booked by the day.`,
    },
    {
      name: 'an idea told as a dream',
      lang: 'en',
      known: 'miss',
      flags: `customer: Last night I dreamt of a kiln on wheels in front of my house.
<mark>agent:</mark> Hi Ros, our kiln is in the cellar.`,
    },
    {
      name: 'un rodeo, y ni palabra de la idea',
      lang: 'es',
      flags: `customer: Estaría genial que el horno se pudiera reservar por horas.
<mark>agent:</mark> Hola, Ros: el horno se reserva por días. Dos personas pueden compartirlo.`,
    },
    {
      name: 'recogida y trasladada',
      lang: 'es',
      passes: `customer: Estaría genial que el horno se pudiera reservar por horas.
agent: Hola, Ros: ¡buena idea! Se la he pasado al equipo del taller.`,
    },
    {
      name: 'una petición de ayuda',
      lang: 'es',
      passes: `customer: ¿Puedo reservar el horno por horas?
agent: Hola, Ros: el horno se reserva por días.`,
    },
    {
      name: 'un ripiego, e neanche una parola sull’idea',
      lang: 'it',
      flags: `customer: Sarebbe bello poter prenotare il forno a ore.
<mark>agent:</mark> Ciao Ros, il forno si prenota a giornate. In due lo si può dividere.`,
    },
    {
      name: 'accolta e passata avanti',
      lang: 'it',
      passes: `customer: Sarebbe bello poter prenotare il forno a ore.
agent: Ciao Ros, bella idea! L’ho girata a chi segue il laboratorio.`,
    },
    {
      name: 'una richiesta di aiuto',
      lang: 'it',
      passes: `customer: Posso prenotare il forno a ore?
agent: Ciao Ros, il forno si prenota a giornate.`,
    },
  ],
})

interface OpenIdea {
  idea: Act
  reply: Turn
}

/** The first idea, with the reply to it, when that does not take it up. */
function openIdea({ children }: Conversation): OpenIdea | undefined {
  for (const turn of children) {
    const [idea] = turn.role === 'customer' ? actsIn(turn, 'suggestion') : []
    if (!idea) continue
    const reply = judgedReplyTo(turn)
    return reply && !reply.some(takesUp) ? { idea, reply: reply[0]! } : undefined
  }
  return undefined
}

const takesUp = (turn: Turn): boolean => isOurs(turn) && turn.visibility === 'public' && does(turn, 'uptake')

function toProblem({ idea, reply }: OpenIdea): Problem {
  return {
    at: reply,
    message: 'The customer offers an idea, but the reply neither thanks for it nor says what becomes of it.',
    confidence: idea.confidence,
    related: [{ at: idea, message: 'the idea' }],
    suggestions: [{ desc: suggestions[reply.language!] }],
  }
}
