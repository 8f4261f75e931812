import {
  actsIn,
  contentOf,
  defineRule,
  isAnalysed,
  type Problem,
  type RuleContext,
  type Span,
  sharedContent,
  type Turn,
  weightOf,
} from 'replylint/rule'
import { type Ask, asksIn } from './asked.ts'
import { codes } from './details.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { givenFor } from './given.ts'
import { it } from './it.ts'
import { repeatedSteps } from './steps.ts'

/** Weight of a full account; less may be a greeting with a word on the matter. */
const fullAccount = 3
/** A reply that shares more with it has taken it up. */
const takenUp = 1.5

const advice = {
  en: 'Use what they wrote, or say it back for a check: “That’s …, right?”',
  es: 'Use lo que ha escrito, o repítalo para comprobar: «Es …, ¿verdad?»',
  it: 'Usi quello che ha scritto, o lo ripeta per verifica: «È …, giusto?»',
}

export default defineRule({
  id: 'no-asking-again',
  summary: 'The reply asks for something the customer has already given.',
  reason: 'To be asked again tells customers that nobody reads what they write.',
  source: ['003', '000'],
  kinds: ['draft', 'transcript'],
  lexicon: { en, es, it },
  *check({ children }, { ours, phrases }) {
    for (const turn of ours.filter(isAnalysed)) {
      const said = children.filter(
        (other) =>
          other.role === 'customer' &&
          other.index < turn.index &&
          isAnalysed(other) &&
          other.language === turn.language,
      )
      if (said.length === 0 || phrases(turn).some(({ phrase }) => phrase.as === 'unseen')) continue
      const offer = openOffer(turn, said)
      if (offer) yield offer
      else yield* askedAgain(turn, said, phrases)
    }
  },
  examples: [
    {
      name: 'a number that was given',
      lang: 'en',
      flags:
        'customer: The lamp of order 5521-B flickers.\nagent: Hi Mo, sorry about the lamp. <mark>Could you share the order number</mark>, please?',
    },
    {
      name: 'something that was not given',
      lang: 'en',
      passes:
        'customer: The lamp of order 5521-B flickers.\nagent: Hi Mo, sorry about the lamp. Could you share the delivery address, please?',
    },
    {
      name: 'a step that was tried',
      lang: 'en',
      flags:
        'customer: The lamp flickers. I restarted the hub twice.\nagent: Hi Mo, sorry about the lamp. <mark>Have you tried turning the hub off and on again?</mark>',
    },
    {
      name: 'the value is checked back',
      lang: 'en',
      passes:
        'customer: Please send it to mo@lamps.example.\nagent: Hi Mo, which e-mail is the right one, mo@lamps.example or the one on file?',
    },
    {
      name: 'a question to begin with, after a full account',
      lang: 'en',
      flags:
        'customer: Hello, the lamp I bought on Monday flickers, the shop in Leeds says to write to you, and I want a new one.\nagent: Hello and welcome. <mark>How can I help you</mark> today?',
    },
    {
      name: 'a hidden value',
      lang: 'en',
      passes:
        'customer: My number is [redacted], please ring me about the lamp.\nagent: Hi Mo, the chat has hidden your phone number. Could you send it by mail?',
    },
    {
      name: 'said in words that name nothing',
      lang: 'en',
      known: 'miss',
      flags:
        'customer: The little one turns four next week, is the slide safe?\nagent: Hi Mo, <mark>how old is your child</mark>?',
    },
    {
      name: 'un número ya dado',
      lang: 'es',
      flags:
        'customer: La lámpara del pedido 5521-B parpadea.\nagent: Hola, Mo, siento lo de la lámpara. ¿<mark>Me indica el número de pedido</mark>, por favor?',
    },
    {
      name: 'algo que no se ha dado',
      lang: 'es',
      passes:
        'customer: La lámpara del pedido 5521-B parpadea.\nagent: Hola, Mo, siento lo de la lámpara. ¿Me indica la dirección de entrega, por favor?',
    },
    {
      name: 'un paso ya probado',
      lang: 'es',
      flags:
        'customer: La lámpara parpadea. Ya reinicié el concentrador dos veces.\nagent: Hola, Mo. <mark>Pruebe a apagar y encender el concentrador, por favor.</mark>',
    },
    {
      name: 'empezar de cero',
      lang: 'es',
      flags:
        'customer: Buenas, la lámpara que compré el lunes parpadea, la tienda de Leeds me manda a ustedes y quiero otra nueva.\nagent: Buenas tardes y bienvenido. ¿<mark>En qué le puedo ayudar</mark>?',
    },
    {
      name: 'un numero già dato',
      lang: 'it',
      flags:
        'customer: La lampada dell’ordine 5521-B sfarfalla.\nagent: Ciao Mo, mi dispiace per la lampada. <mark>Mi indica il numero dell’ordine</mark>, per favore?',
    },
    {
      name: 'qualcosa che non è stato dato',
      lang: 'it',
      passes:
        'customer: La lampada dell’ordine 5521-B sfarfalla.\nagent: Ciao Mo, mi dispiace per la lampada. Mi indica l’indirizzo di consegna, per favore?',
    },
    {
      name: 'un passo già provato',
      lang: 'it',
      flags:
        'customer: La lampada sfarfalla. Ho già riavviato la centralina due volte.\nagent: Ciao Mo. <mark>Ha provato a spegnere e riaccendere la centralina?</mark>',
    },
    {
      name: 'ricominciare da capo',
      lang: 'it',
      flags:
        'customer: Salve, la lampada comprata lunedì sfarfalla, il negozio di Leeds mi manda da voi e ne vorrei una nuova.\nagent: Buonasera e benvenuto. <mark>Come posso aiutarla</mark>?',
    },
  ],
})

/** "How can I help?" after a full account that the turn takes up with no word. */
function openOffer(turn: Turn, said: readonly Turn[]): Problem | undefined {
  const [offer] = actsIn(turn, 'opening-question')
  const account = said.find((other) => weightOf(contentOf(other)) >= fullAccount)
  if (!offer || !account) return undefined
  const words = contentOf(turn).filter(({ sentence }) => sentence >= offer.sentence)
  const shared = sharedContent(contentOf(account), words).reduce((sum, { weight }) => sum + weight, 0)
  if (shared > takenUp) return undefined
  return toProblem(offer, { turn: account, start: 0, end: account.text.length }, 'what it is about')
}

function* askedAgain(turn: Turn, said: readonly Turn[], phrases: RuleContext['phrases']): Iterable<Problem> {
  let end = -1
  for (const ask of asksIn(turn)) {
    if (ask.start < end) continue
    const given = givenFor(ask, said, phrases)
    if (!given) continue
    end = ask.end
    yield { ...toProblem(ask, given, 'this'), confidence: isPlain(ask) ? 'high' : 'medium' }
  }
  for (const { at, done } of repeatedSteps(turn, said, phrases)) {
    if (at.start < end) continue
    yield { ...toProblem(at, done, 'that they did this'), confidence: 'medium' }
  }
}

/** A number, code or address, which is what it is; a date or a place may be that of something else. */
function isPlain({ kinds, wants }: Ask): boolean {
  return !wants && [...kinds].some((kind) => codes.has(kind) || kind === 'email' || kind === 'phone')
}

function toProblem({ turn, start, end }: Span, given: Span, what: string): Problem {
  return {
    at: { turn, start, end },
    message: `The customer has told us ${what} already; don’t ask again.`,
    related: [{ at: given, message: 'Here they gave it.' }],
    suggestions: [{ desc: advice[turn.language!] }],
  }
}
