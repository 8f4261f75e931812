import {
  actsIn,
  analysisOf,
  type ContentWord,
  contentOf,
  defineRule,
  does,
  isAnalysed,
  isUnfinished,
  type LanguageCode,
  mayHoldTime,
  type Problem,
  type RuleContext,
  sharedContent,
  type Turn,
  weightOf,
} from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'
import { type Asked, questionsIn } from './questions.ts'

/** Weight of shared words from which a clause takes up a question. */
const takesUp = 0.4
/** Weight of a question from which its words tell what it is about. */
const leastQuestion = 0.8
/** Weight of a clause that may answer anything. */
const leastAnswer = 1
/** With more clauses than this that take up no question, one of them may be the answer in other words. */
const mostFree = 1

const advice = {
  en: 'Answer this one too, or say when you will.',
  es: 'Responda también a esta, o diga cuándo lo hará.',
  it: 'Risponda anche a questa, o dica quando lo farà.',
}

export default defineRule({
  id: 'question-answered',
  summary: 'No reply takes up a question of the customer’s.',
  reason: 'An open question comes back as the next ticket.',
  source: ['004', '000'],
  kinds: ['draft', 'transcript'],
  severity: 'off',
  lexicon: { en, es, it },
  *check(conversation, { ours, phrases }) {
    const said = conversation.children.filter((turn) => turn.role === 'customer' && isAnalysed(turn))
    const asked = said.flatMap((turn) => questionsIn(turn)).filter((question) => isReal(question, phrases))
    const told = ours.filter(isAnalysed).flatMap((turn) => tellingsOf(turn))
    const open = asked.filter((question) => !isTakenUp(question, told, phrases))
    const last = ours.filter(isAnalysed).at(-1)
    if (open.length === 0 || !last || isUnfinished(last) || isAnsweredAtLarge(ours, phrases)) return
    const free = told.filter((telling) => asked.every((question) => sharedWeight(question, telling) < takesUp))
    // What shares no word with any question may answer one of them.
    if (free.length > (asked.length > 1 ? mostFree : 0)) return
    for (const question of open) {
      const reply = ours.find((turn) => turn.index > question.turn.index && isAnalysed(turn))
      if (reply && reply.language === question.turn.language)
        yield toProblem(question, conversation.kind === 'draft' ? last : reply)
    }
  },
  examples: [
    {
      name: 'one of two questions',
      lang: 'en',
      flags:
        'customer: Is the terrace covered? And do you serve oat milk?\n<mark>agent:</mark> Hi Bo, the terrace is covered on three sides.',
    },
    {
      name: 'both questions',
      lang: 'en',
      passes:
        'customer: Is the terrace covered? And do you serve oat milk?\nagent: Hi Bo, the terrace is covered on three sides, and oat milk costs nothing extra.',
    },
    {
      name: 'all at once',
      lang: 'en',
      passes: 'customer: Is the terrace covered? And do you serve oat milk?\nagent: Hi Bo, yes to both!',
    },
    {
      name: 'a rhetorical question',
      lang: 'en',
      passes:
        'customer: Is the terrace covered? Who even sits outside in March?\nagent: Hi Bo, the terrace is covered on three sides.',
    },
    {
      name: 'small talk that might be an answer',
      lang: 'en',
      known: 'miss',
      flags:
        'customer: Is the terrace covered? And do you serve oat milk?\n<mark>agent:</mark> Hi Bo, the terrace is covered on three sides. Our pianist plays on Friday. The bar closes with the last song.',
    },
    {
      name: 'an answer that takes some knowledge of the world',
      known: 'alarm',
      lang: 'en',
      passes:
        'customer: Is the terrace covered? And are vegans welcome?\nagent: Hi Bo, the terrace is covered on three sides, no cheese in sight.',
    },
    {
      name: 'una de dos preguntas',
      lang: 'es',
      flags:
        'customer: ¿La terraza es cubierta? ¿Y sirven leche de avena?\n<mark>agent:</mark> Hola, Bo: la terraza es cubierta por tres lados.',
    },
    {
      name: 'las dos preguntas',
      lang: 'es',
      passes:
        'customer: ¿La terraza es cubierta? ¿Y sirven leche de avena?\nagent: Hola, Bo: la terraza es cubierta por tres lados, y la leche de avena no cuesta más.',
    },
    {
      name: 'las dos de una vez',
      lang: 'es',
      passes: 'customer: ¿La terraza es cubierta? ¿Y sirven leche de avena?\nagent: ¡Hola, Bo! Sí a las dos.',
    },
    {
      name: 'una di due domande',
      lang: 'it',
      flags:
        'customer: La terrazza è coperta? E servite latte di avena?\n<mark>agent:</mark> Ciao Bo, la terrazza è coperta su tre lati.',
    },
    {
      name: 'tutte e due le domande',
      lang: 'it',
      passes:
        'customer: La terrazza è coperta? E servite latte di avena?\nagent: Ciao Bo, la terrazza è coperta su tre lati, e il latte di avena non costa di più.',
    },
    {
      name: 'tutte e due in una volta',
      lang: 'it',
      passes: 'customer: La terrazza è coperta? E servite latte di avena?\nagent: Ciao Bo, sì a entrambe!',
    },
  ],
})

/** False for one that wants no answer, or says too little to be found again. */
function isReal({ turn, sentence, words }: Asked, phrases: RuleContext['phrases']): boolean {
  if (weightOf(words) < leastQuestion) return false
  return !phrases(turn).some((match) => match.phrase.as === 'wants no answer' && match.sentence === sentence)
}

/** A clause of ours that says something. */
interface Telling {
  turn: Turn
  words: readonly ContentWord[]
}

/** True when a later clause shares a word with it, or a later reply holds what answers such a question: a time, a number. */
function isTakenUp(question: Asked, told: readonly Telling[], phrases: RuleContext['phrases']): boolean {
  const later = told.filter(({ turn }) => turn.index > question.turn.index)
  if (later.some((telling) => sharedWeight(question, telling) >= takesUp)) return true
  return phrases(question.turn)
    .filter(({ start, end }) => start < question.end && end > question.start)
    .some(({ phrase }) => later.some(({ turn }) => evidence[phrase.as!]?.(turn.text, turn.language!)))
}

function sharedWeight({ words }: Asked, telling: Telling): number {
  return sharedContent(words, telling.words).reduce((sum, { weight }) => sum + weight, 0)
}

/** "Yes to both", "I'll find out", "it is in the guide", a detail asked for: no question is left behind. */
function isAnsweredAtLarge(ours: readonly Turn[], phrases: RuleContext['phrases']): boolean {
  return ours
    .filter(isAnalysed)
    .some((turn) => phrases(turn).some(({ phrase }) => phrase.as === 'answers all') || does(turn, 'detail-request'))
}

const evidence: Record<string, (text: string, language: LanguageCode) => boolean> = {
  when: mayHoldTime,
  'how much': (text) =>
    /\d|\b(?:free|nothing|gratis|gratuit\w|nada|one|two|three|four|five|six|ten|dos|tres|cuatro|cinco|seis|due|tre|quattro|cinque|sei)\b/i.test(
      text,
    ),
}

const courtesies = ['greeting', 'farewell', 'thanks', 'courtesy', 'apology']

function tellingsOf(turn: Turn): Telling[] {
  const { tokens, clausesIn } = analysisOf(turn)
  const greetings = actsIn(turn, 'greeting')
  const polite = new Set(courtesies.flatMap((id) => actsIn(turn, id)).map(({ sentence }) => sentence))
  return tokens.sentences.flatMap(({ first, last }, sentence) => {
    if (polite.has(sentence) && last - first < shortCourtesy) return []
    const isGreeting = (clause: { first: number; last: number }): boolean =>
      greetings.some(({ start, end }) => start < tokens.end[clause.last]! && end > tokens.start[clause.first]!)
    const own = clausesIn(sentence).filter(
      (clause) => clause.last - clause.first > longestGreeting || !isGreeting(clause),
    )
    const clauses = own.map((clause) => ({
      turn,
      words: contentOf(turn).filter(({ token }) => token >= clause.first && token <= clause.last),
    }))
    return clauses.filter(({ words }) => weightOf(words) >= leastAnswer)
  })
}

const shortCourtesy = 9
/** "Dear Mrs de Wit" */
const longestGreeting = 4

function toProblem(question: Asked, reply: Turn): Problem {
  return {
    at: reply,
    message: `No reply takes up the question “${question.turn.text.slice(question.start, question.end).trim()}”.`,
    confidence: 'medium',
    related: [{ at: question, message: 'The question.' }],
    suggestions: [{ desc: advice[reply.language!] }],
  }
}
