import {
  type Conversation,
  defineRule,
  does,
  findPlaceholders,
  isAnalysed,
  isUnfinished,
  type Problem,
  type RuleContext,
  type Span,
  type Turn,
  wholeReplyTo,
} from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

type Phrases = RuleContext['phrases']

const greetings = { en: 'Hello', es: 'Hola,', it: 'Buongiorno' }
const advice = {
  en: 'Greet with the name’s placeholder.',
  es: 'Salude con el marcador del nombre.',
  it: 'Saluti con il segnaposto del nome.',
}

export default defineRule({
  id: 'greeting-by-name',
  summary: 'The first reply greets nobody, or nobody by name, although the name is known.',
  reason: 'A name shows that a person writes to a person.',
  source: ['004'],
  severity: 'off',
  lexicon: { en, es, it },
  *check(conversation, { ours, phrases }) {
    if (conversation.kind === 'template') {
      for (const turn of ours) if (!hasNamePlaceholder(turn)) yield withoutPlaceholder(turn)
      return
    }
    const nameless = namelessReply(conversation, phrases)
    if (nameless && ours.includes(nameless.reply)) yield withoutName(nameless)
  },
  examples: [
    {
      name: 'a greeting without the name',
      lang: 'en',
      flags: `customer: Which oar is the spare one? Cheers, Ros
<mark>agent:</mark> Hello, the one with the red band.`,
    },
    {
      name: 'a greeting with the name',
      lang: 'en',
      passes: `customer: Which oar is the spare one? Cheers, Ros
agent: Hello Ros, the one with the red band.`,
    },
    {
      name: 'a name nobody knows',
      lang: 'en',
      passes: `customer: Which oar is the spare one?
agent: Hello, the one with the red band.`,
    },
    {
      name: 'a template without the name’s placeholder',
      lang: 'en',
      kind: 'template',
      flags: '<mark>agent:</mark> Hello, your boat {{boat.number}} is ready. See you at the pier.',
    },
    {
      name: 'a template with it',
      lang: 'en',
      kind: 'template',
      passes: 'agent: Hello {{customer.first_name}}, your boat {{boat.number}} is ready. See you at the pier.',
    },
    {
      name: 'a pet name for the customer',
      lang: 'en',
      known: 'alarm',
      passes: `customer: Which oar is the spare one? Cheers, Rosalind
agent: Hello Roz, the one with the red band.`,
    },
    {
      name: 'saludo sin el nombre',
      lang: 'es',
      flags: `customer: ¿Cuál es el remo de repuesto? Un saludo, Nuria
<mark>agent:</mark> Hola, es el de la banda roja.`,
    },
    {
      name: 'saludo con el nombre',
      lang: 'es',
      passes: `customer: ¿Cuál es el remo de repuesto? Un saludo, Nuria
agent: Hola, Nuria: es el de la banda roja.`,
    },
    {
      name: 'una plantilla sin el marcador del nombre',
      lang: 'es',
      kind: 'template',
      flags: '<mark>agent:</mark> Hola: su barca {{barca.numero}} está lista. Le esperamos en el muelle.',
    },
    {
      name: 'una plantilla con él',
      lang: 'es',
      kind: 'template',
      passes: 'agent: Hola, {{cliente.nombre}}: su barca {{barca.numero}} está lista. Le esperamos en el muelle.',
    },
    {
      name: 'saluto senza il nome',
      lang: 'it',
      flags: `customer: Qual è il remo di riserva? Grazie, Nora
<mark>agent:</mark> Buongiorno, è quello con la banda rossa.`,
    },
    {
      name: 'saluto con il nome',
      lang: 'it',
      passes: `customer: Qual è il remo di riserva? Grazie, Nora
agent: Buongiorno Nora, è quello con la banda rossa.`,
    },
    {
      name: 'un modello senza il segnaposto del nome',
      lang: 'it',
      kind: 'template',
      flags: '<mark>agent:</mark> Buongiorno, la sua barca {{barca.numero}} è pronta. La aspettiamo al molo.',
    },
    {
      name: 'un modello con il segnaposto',
      lang: 'it',
      kind: 'template',
      passes: 'agent: Buongiorno {{cliente.nome}}, la sua barca {{barca.numero}} è pronta. La aspettiamo al molo.',
    },
  ],
})

interface Nameless {
  name: Span
  reply: Turn
}

/** Our first reply, when it names none of the customer's names known up to then. */
function namelessReply({ children, kind }: Conversation, phrases: Phrases): Nameless | undefined {
  const first = children.find(({ role }) => role === 'customer')
  if (!first) return undefined
  const reply = wholeReplyTo(first)
  const last = reply.at(-1)
  const isJudged = kind === 'transcript' || reply.some(({ draft }) => draft)
  if (!last || isUnfinished(last) || !isJudged) return undefined
  const said = children.filter(({ role, index }) => role === 'customer' && index < last.index)
  const names = said.flatMap((turn) => namesIn(turn, phrases))
  const known = [...names.map(({ turn, start, end }) => turn.text.slice(start, end)), ...said.map(authorOf)]
  const words = new Set(known.flatMap(nameWords))
  if (words.size === 0 || reply.some((turn) => nameWords(turn.text).some((word) => words.has(word)))) return undefined
  const name = names[0] ?? { turn: first, start: 0, end: first.text.length }
  return { name, reply: reply[0]! }
}

/** A writer's name as the format gives it; handles, addresses and numbers are none. */
const authorOf = ({ author = '' }: Turn): string =>
  /^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+)*$/u.test(author) ? author : ''

const titles =
  /^(?:mrs?|ms|dr|prof|sir|the|family|sra?|srta|don|doña|dott|sig|geom|ing|avv|de|del|di|da|la|van|von|el|los|customer|client|user|guest)$/

/** Words of a name, or that may be one, without accents, case and h: “A Shiobhán” calls Siobhán. */
function nameWords(text: string): string[] {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/\p{L}[\p{L}'’-]+/gu) ?? []
  return words
    .map((word) => word.toLowerCase())
    .filter((word) => !titles.test(word))
    .map((word) => word.replaceAll('h', ''))
}

const name = "\\p{Lu}[\\p{L}'’-]+"
const title =
  '(?:(?:[Mm]rs?|[Mm]s|[Dd]r|Prof|Sra?|Dott|Sig|Geom|Ing|Avv|Rag|\\p{Lu})\\.(?:ssa|ra)? ?|The |la familia |famiglia )'
const middle = "(?:(?:\\p{Lu}[\\p{L}'’-]*\\.?|de|del|la|di|da|van|von|den|ved\\.|y|e|and) )*"
const whole = `${title}*(?:${name} ${middle}${name}|${name})(?: family)?`
const afterWords = new RegExp(`^[\\s:,.!–—-]{0,4}(${whole})`, 'u')
const lastLine = (before: string): RegExp =>
  new RegExp(
    `(?:\\n|[–—~^] ?| -|\\p{Extended_Pictographic}\\uFE0F? |${before})(${whole})(?: \\([^()]{1,40}\\))?[.!]?\\s*$`,
    'u',
  )
/** A last line that is a name, or a last sentence: "– Priya", "Sara (342 000 1122)". */
const signature = lastLine('[.!?…)] +')
/** Few sign a post: "Thx. Goodnight". There a last sentence is a name only with a surname. */
const signatureOfPost = lastLine("[.!?…)] +(?=\\p{L}[\\p{L}.'’-]* \\p{L})")

/** The customer's names as they give them: "I'm Luca", "Luca here", "Kind regards, Luca", a last line. */
function namesIn(turn: Turn, phrases: Phrases): Span[] {
  const { text } = turn
  const names: Span[] = []
  for (const { phrase, start, end } of isAnalysed(turn) ? phrases(turn) : []) {
    const at = phrase.as === 'here' ? start : end
    const found =
      phrase.as === 'here' ? inWords.exec(text.slice(start, end)) : afterWords.exec(text.slice(end, end + 60))
    if (!found) continue
    const from = at + found.index + found[0].length - found[1]!.length
    if (phrase.as !== 'closing' || isLast(text, from + found[1]!.length)) names.push(spanOf(turn, from, found[1]!))
  }
  const signed = (turn.conversation.channel === 'social' ? signatureOfPost : signature).exec(text)
  if (signed) names.push(spanOf(turn, signed.index + signed[0].indexOf(signed[1]!), signed[1]!))
  return names.filter((span) => isName(span, phrases))
}

/** False for “Thanks” and “HELP”. */
const isName = ({ turn, start, end }: Span, phrases: Phrases): boolean =>
  !/^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(turn.text.slice(start, end)) &&
  !(
    isAnalysed(turn) &&
    phrases(turn).some((match) => match.phrase.as === 'closing' && match.start < end && match.end > start)
  )

const inWords = new RegExp(`(?<![\\p{L}])(?!Qui |Qua )(${name})`, 'u')

const isLast = (text: string, end: number): boolean => /^[\s.!,)]*(?:\([^()]*\))?[\s\P{L}]*$/u.test(text.slice(end))

const spanOf = (turn: Turn, start: number, words: string): Span => ({ turn, start, end: start + words.length })

const namePath =
  /name|paciente|patient$|recipient|destinatari|nombre|nome\b|nome_|apellido|cognome|salut|requester|contact$|cliente$|customer$/i
const notTheirs =
  /agent|current_user|operator|operador|agente|store|shop|company|brand|team|product|order|business|organi[sz]|group|file|site|tienda|empresa|negozio|azienda|sender|signature|author|staff|advis|assignee|domain|event|course|plan|hotel|carrier/i

const hasNamePlaceholder = ({ text }: Turn): boolean =>
  findPlaceholders(text).some(({ path, raw }) => {
    const of = path || raw
    return namePath.test(of) && !notTheirs.test(of)
  })

function withoutPlaceholder(turn: Turn): Problem {
  return {
    at: turn,
    message: does(turn, 'greeting')
      ? 'The greeting leaves out the customer’s name, which a placeholder would give.'
      : 'The reply begins without a greeting; a placeholder would give the customer’s name.',
    confidence: 'medium',
    suggestions: [{ desc: advice[turn.language!] }],
  }
}

function withoutName({ name, reply }: Nameless): Problem {
  const words = name.turn.text.slice(name.start, name.end)
  const called = words.length > 60 ? name.turn.author! : words
  return {
    at: reply,
    message: does(reply, 'greeting')
      ? `The greeting leaves out the customer’s name, “${called}”.`
      : `The reply does not greet the customer, whose name is “${called}”.`,
    related: [{ at: name, message: 'the name' }],
    suggestions: [{ desc: `${greetings[reply.language!]} ${called}` }],
  }
}
