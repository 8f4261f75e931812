import {
  actsIn,
  defineRule,
  does,
  isAnalysed,
  type Problem,
  previousTurnBy,
  remainderOf,
  repliesIn,
  type Turn,
} from 'replylint/rule'

/** What takes the matter on: the customer knows what happens, or has what they asked for. */
const steps = ['next-step', 'promise', 'instruction']
/** The same, where there is no doubt about it. */
const clearSteps = ['question', 'resolution', 'refusal']
/** Where to go on: what stands there is not for this rule to judge. */
const address = /https?:\/\/|www\.|\S@\S+\.\w|\b(?:dm|pm)s?\b/i
/** What opens a matter. */
const matters = ['complaint', 'request', 'question']
/** What a clause must hold to answer a question. */
const fewestWords = 4

const suggestions = {
  en: 'Say what happens next and who does it: “Today I will … . You will hear from me by … .”',
  es: 'Diga qué pasa ahora y quién lo hace: «Hoy mismo … . Le escribo antes del … .»',
  it: 'Dica che cosa succede adesso e chi lo fa: «Oggi stesso … . Le scrivo entro … .»',
}

export default defineRule({
  id: 'next-step-present',
  summary: 'The reply neither solves the matter, nor asks, nor says what happens next and who does it.',
  reason: 'Kind words that lead nowhere make the customer write again.',
  source: ['000', '002'],
  kinds: ['draft', 'transcript'],
  *check(conversation, { ours }) {
    for (const reply of repliesIn(conversation, ours.filter(isAnalysed))) {
      const matter = previousTurnBy(reply[0]!, 'customer')
      if (!matter || !isAnalysed(matter) || !isOpen(matter)) continue
      if (reply.some(leadsOn) || answers(reply, matter)) continue
      yield toProblem(reply[0]!, matter)
    }
  },
  examples: [
    {
      name: 'kind, and no further',
      lang: 'en',
      flags:
        'customer: My stove came with a broken door.\n<mark>agent:</mark> Dear Mrs Hale, how sad to read that. Our stoves are made with care. Best wishes, Tom',
    },
    {
      name: 'who does what',
      lang: 'en',
      passes:
        'customer: My stove came with a broken door.\nagent: Dear Mrs Hale, how sad to read that. A new door leaves our warehouse on Monday.',
    },
    {
      name: 'what is missing is asked for',
      lang: 'en',
      passes: 'customer: My stove came with a broken door.\nagent: Sorry, Mrs Hale! Which of the two doors is it?',
    },
    {
      name: 'a question answered',
      lang: 'en',
      passes: 'customer: Is the stove made of steel?\nagent: The body is cast iron, the door is steel.',
    },
    {
      name: 'nothing is open',
      lang: 'en',
      passes: 'customer: The stove is lovely, thank you!\nagent: How kind of you to say so!',
    },
    {
      name: 'an answer that answers nothing',
      lang: 'en',
      known: 'miss',
      flags: 'customer: Where is my stove?\n<mark>agent:</mark> Our stoves are made by hand in a small town.',
    },
    {
      name: 'amable, y nada más',
      lang: 'es',
      flags:
        'customer: La estufa llegó con la puerta rota.\n<mark>agent:</mark> Hola, Nuria: qué pena leer esto. Nuestras estufas son de fundición. Un saludo',
    },
    {
      name: 'quién hace qué',
      lang: 'es',
      passes:
        'customer: La estufa llegó con la puerta rota.\nagent: Hola, Nuria: qué pena leer esto. El lunes sale una puerta nueva.',
    },
    {
      name: 'se pide lo que falta',
      lang: 'es',
      passes: 'customer: La estufa llegó con la puerta rota.\nagent: Hola, Nuria: ¿cuál de las dos puertas es?',
    },
    {
      name: 'gentile, e basta',
      lang: 'it',
      flags:
        'customer: La stufa è arrivata con lo sportello rotto.\n<mark>agent:</mark> Buongiorno signora Pace, che peccato. Le nostre stufe sono fatte con cura. Cordiali saluti',
    },
    {
      name: 'chi fa che cosa',
      lang: 'it',
      passes:
        'customer: La stufa è arrivata con lo sportello rotto.\nagent: Buongiorno signora Pace, che peccato. Lunedì parte uno sportello nuovo.',
    },
    {
      name: 'si chiede quel che manca',
      lang: 'it',
      passes:
        'customer: La stufa è arrivata con lo sportello rotto.\nagent: Buongiorno signora Pace, quale dei due sportelli?',
    },
  ],
})

/** Something to be done about. Who writes first has a reason to, but for thanks and good news. */
function isOpen(matter: Turn): boolean {
  if (matters.some((act) => does(matter, act))) return true
  if (previousTurnBy(matter, 'customer')) return false
  return !['thanks', 'resolution', 'suggestion'].some((act) => does(matter, act))
}

function leadsOn(turn: Turn): boolean {
  return (
    address.test(turn.text) ||
    steps.some((act) => does(turn, act)) ||
    clearSteps.some((act) => actsIn(turn, act).some(({ confidence }) => confidence === 'high'))
  )
}

/** A question is answered by saying something; a complaint is not. */
function answers(reply: readonly Turn[], matter: Turn): boolean {
  if (does(matter, 'complaint') || !does(matter, 'question')) return false
  return reply.some((turn) => remainderOf(turn, []).some(({ words }) => words >= fewestWords))
}

function toProblem(reply: Turn, matter: Turn): Problem {
  return {
    at: reply,
    message: 'The reply says nothing of what happens next, or who does it.',
    confidence: 'medium',
    related: [{ at: matter, message: 'what the customer wrote' }],
    suggestions: [{ desc: suggestions[reply.language!] }],
  }
}
