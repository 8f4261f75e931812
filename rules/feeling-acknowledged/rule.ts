import {
  type Conversation,
  contentOf,
  defineRule,
  does,
  type FeelingAct,
  feelingIn,
  isAnalysed,
  isOurs,
  judgedReplyTo,
  type Problem,
  type RuleContext,
  sharedContent,
  type Turn,
} from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

type Phrases = RuleContext['phrases']

const saysOf = {
  anger: 'The customer is angry, and the reply goes on as if they were not.',
  worry: 'The customer is worried or hurt, and the reply has no word for it.',
  urgency: 'The customer is pressed for time, and nothing in the reply shows that we hurry.',
  disappointment: 'The customer is disappointed, and the reply passes over it.',
}

const suggestions = {
  en: {
    anger: 'First a word about what they went through: “… should not have happened to you.”',
    worry: 'First a word for the worry: “Waiting for … without news is hard.”',
    urgency: 'Show the haste: “I am on it now, as … is at stake.”',
    disappointment: 'First a word about it: “You had every reason to expect …”',
  },
  es: {
    anger: 'Primero unas palabras sobre lo que ha pasado: «No debería haber tenido que …»',
    worry: 'Primero unas palabras para su preocupación: «Esperar … sin noticias es duro.»',
    urgency: 'Que se note la prisa: «Estoy con ello ahora mismo, porque … depende de esto.»',
    disappointment: 'Primero unas palabras sobre ello: «Tenía motivos para esperar …»',
  },
  it: {
    anger: 'Prima una parola su ciò che è successo: «Non avrebbe dovuto …»',
    worry: 'Prima una parola per la preoccupazione: «Aspettare … senza notizie è duro.»',
    urgency: 'Si veda la fretta: «Me ne occupo adesso, perché … dipende da questo.»',
    disappointment: 'Prima una parola su questo: «Aveva tutte le ragioni di aspettarsi …»',
  },
}

export default defineRule({
  id: 'feeling-acknowledged',
  summary: 'The customer is angry, worried, hurried or disappointed, and the first reply takes no notice.',
  reason: 'Who is upset hears no solution before somebody has heard them.',
  source: ['000', '002', '003', '004'],
  kinds: ['draft', 'transcript'],
  lexicon: { en, es, it },
  *check(conversation, { ours, phrases }) {
    const open = openFeeling(conversation, phrases)
    if (open && ours.includes(open.reply)) yield toProblem(open)
  },
  examples: [
    {
      name: 'worry, answered by procedure',
      lang: 'en',
      flags: `customer: The boarding kennel cannot find my dog. I am worried sick and have not slept.
<mark>agent:</mark> Hello Ms Rae, missing animals are reported with form K4. The form is on our website.`,
    },
    {
      name: 'worry, met in our own words',
      lang: 'en',
      passes: `customer: The boarding kennel cannot find my dog. I am worried sick and have not slept.
agent: Hello Ms Rae, a night without knowing where he is must have been awful. Two of us are out searching.`,
    },
    {
      name: 'haste that shows in what we do',
      lang: 'en',
      passes: `customer: URGENT!! my ferry leaves in an hour and the ticket will not load
agent: I am on it this minute. The ticket is in your inbox as a PDF.`,
    },
    {
      name: 'an apology is enough',
      lang: 'en',
      passes: `customer: third time you lose my laundry, this is ridiculous!!
agent: Hi Joe, I am so sorry. Which shop did you leave it at?`,
    },
    {
      name: 'anger, answered by a question',
      lang: 'en',
      flags: `customer: third time you lose my laundry, this is ridiculous!!
<mark>agent:</mark> Hi Joe, which shop did you leave it at?`,
    },
    {
      name: 'a calm customer',
      lang: 'en',
      passes: `customer: Hi, when is my laundry ready? There is no rush.
agent: Hi Joe, on Thursday from ten.`,
    },
    {
      name: 'anger between the lines',
      lang: 'en',
      known: 'miss',
      flags: `customer: So the fitter has come and gone, and I iron by candlelight.
<mark>agent:</mark> Good morning, fitters come between eight and five.`,
    },
    {
      name: 'preocupación, respondida con un trámite',
      lang: 'es',
      flags: `customer: La residencia canina no encuentra a mi perra. Estoy angustiada, no he pegado ojo.
<mark>agent:</mark> Buenos días: las pérdidas se comunican con el formulario K4, disponible en la web.`,
    },
    {
      name: 'preocupación, atendida con palabras propias',
      lang: 'es',
      passes: `customer: La residencia canina no encuentra a mi perra. Estoy angustiada, no he pegado ojo.
agent: Buenos días: una noche así es durísima, y no está usted sola. Dos compañeros la están buscando.`,
    },
    {
      name: 'enfado, respondido con una pregunta',
      lang: 'es',
      flags: `customer: Es la tercera vez que me pierden la ropa, son una vergüenza!!
<mark>agent:</mark> Hola, Iván. ¿En qué tienda la dejaste?`,
    },
    {
      name: 'un cliente tranquilo',
      lang: 'es',
      passes: `customer: Hola, ¿cuándo estará la ropa? No hay prisa.
agent: Hola, Iván: el jueves a partir de las diez.`,
    },
    {
      name: 'preoccupazione, con un modulo per risposta',
      lang: 'it',
      flags: `customer: La pensione non trova più il mio cane. Sono angosciata, non dormo da due notti.
<mark>agent:</mark> Buongiorno, lo smarrimento si comunica con il modulo K4, disponibile sul sito.`,
    },
    {
      name: 'preoccupazione, accolta con parole nostre',
      lang: 'it',
      passes: `customer: La pensione non trova più il mio cane. Sono angosciata, non dormo da due notti.
agent: Buongiorno, due notti così sono terribili, me ne rendo conto. Due di noi lo stanno cercando.`,
    },
    {
      name: 'rabbia, con una domanda per risposta',
      lang: 'it',
      flags: `customer: È la terza volta che perdete i miei vestiti, è una vergogna!!
<mark>agent:</mark> Ciao Ivan, in quale negozio li hai lasciati?`,
    },
    {
      name: 'un cliente tranquillo',
      lang: 'it',
      passes: `customer: Ciao, quando sono pronti i vestiti? Non ho fretta.
agent: Ciao Ivan, giovedì dalle dieci.`,
    },
  ],
})

interface OpenFeeling {
  feeling: FeelingAct
  reply: Turn
}

/** The first feeling, with the reply to it, when nothing we said up to then takes notice. */
function openFeeling({ children }: Conversation, phrases: Phrases): OpenFeeling | undefined {
  for (const turn of children) {
    if (isOurs(turn) && isHeard(turn)) return undefined
    const feeling = turn.role === 'customer' ? feelingIn(turn) : undefined
    if (!feeling) continue
    const reply = judgedReplyTo(turn)
    const isPassedOver = reply?.every((part) => !isHeard(part) && !namesStakes(part, turn, phrases))
    return isPassedOver ? { feeling, reply: reply![0]! } : undefined
  }
  return undefined
}

const isHeard = (turn: Turn): boolean =>
  turn.visibility === 'public' && (does(turn, 'apology') || does(turn, 'sympathy'))

/** True when the reply comes back to what the customer has at stake: “your sister’s wedding”. */
function namesStakes(reply: Turn, customer: Turn, phrases: Phrases): boolean {
  if (!isAnalysed(reply)) return false
  const words = contentOf(reply)
  // Of “nine days” it is the nine that shows who has listened.
  const stakes = phrases(reply).flatMap(({ phrase, first, last }) =>
    words.filter(({ token }) => token >= first && token <= (phrase.as === 'count' ? first : last)),
  )
  return stakes.length > 0 && sharedContent(contentOf(customer), stakes).length > 0
}

function toProblem({ feeling, reply }: OpenFeeling): Problem {
  const { kind } = feeling.data
  return {
    at: reply,
    message: saysOf[kind],
    confidence: feeling.confidence,
    related: [{ at: feeling, message: feeling.data.strong ? 'the feeling, and it is strong' : 'the feeling' }],
    suggestions: [{ desc: suggestions[reply.language!][kind] }],
    data: { ...feeling.data },
  }
}
