import {
  type Act,
  actsIn,
  analysisOf,
  type Conversation,
  defineRule,
  isAnalysed,
  isUnfinished,
  type Problem,
  type Turn,
  wholeReplyTo,
} from 'replylint/rule'
import * as v from 'valibot'

/** A restatement further down sums up an answer that was given. */
const lastSentence = 3
/** What stands further from the restatement checks something else. */
const nearBy = 2

const questions = {
  en: 'Ask first: “Is that right?”',
  es: 'Pregunte antes: «¿Es así?»',
  it: 'Chieda prima: «È così?»',
}

export default defineRule({
  id: 'need-confirmed',
  summary: 'A long answer rests on what we take the customer to want, and nobody has asked whether that is right.',
  reason: 'When we have misread the wish, all the reading and doing was for nothing.',
  source: ['004'],
  kinds: ['draft', 'transcript'],
  severity: 'off',
  options: v.object({
    words: v.optional(v.pipe(v.number(), v.description('From how many words on an answer is long.')), 42),
  }),
  *check(conversation, { ours, options }) {
    const reply = firstReply(conversation)
    if (reply.length === 0) return
    if (conversation.kind === 'draft' && !reply.some(({ draft }) => draft)) return
    const restated = reply.flatMap(restatementsIn)[0]
    if (!restated || !ours.includes(restated.turn) || reply.some((turn) => isChecked(turn, restated))) return
    if (wordsAfter(restated, reply) >= options.words) yield toProblem(restated)
  },
  examples: [
    {
      name: 'a long way built on a guess',
      lang: 'en',
      flags:
        'customer: We have two gates now and only one of us gets the calls.\nagent: Hello Dana, <mark>so you’d like both gates to ring all four phones.</mark> Open the app and go to Gates. Choose the first gate, press Members and add the other three numbers one by one. Each of them gets a code by text message, which you type in on the next page. Then go back, choose the second gate and do the same again. Save, walk outside and press each bell once.',
    },
    {
      name: 'asked before the long way',
      lang: 'en',
      passes:
        'customer: We have two gates now and only one of us gets the calls.\nagent: Hello Dana, so you’d like both gates to ring all four phones, right? Then open the app and go to Gates. Choose the first gate, press Members and add the other three numbers one by one. Each of them gets a code by text message, which you type in on the next page. Then go back, choose the second gate and do the same again. Save, walk outside and press each bell once.',
    },
    {
      name: 'a short answer needs no check',
      lang: 'en',
      passes:
        'customer: We have two gates now and only one of us gets the calls.\nagent: Hello Dana, so you’d like both gates to ring all four phones. It’s done: press each bell once and all of them ring.',
    },
    {
      name: 'un camino largo sobre una suposición',
      lang: 'es',
      flags:
        'customer: Ahora tenemos dos portones y las llamadas le llegan solo a uno.\nagent: Hola, Dana: <mark>quieres que los dos portones llamen a los cuatro teléfonos.</mark> Abre la aplicación y entra en Portones. Elige el primero, pulsa Miembros y añade los otros tres números uno a uno. Cada cual recibe un código por mensaje, que se escribe en la página siguiente. Luego vuelve atrás, elige el segundo y repite los pasos. Guarda, sal a la calle y pulsa cada timbre una vez.',
    },
    {
      name: 'preguntado antes',
      lang: 'es',
      passes:
        'customer: Ahora tenemos dos portones y las llamadas le llegan solo a uno.\nagent: Hola, Dana: quieres que los dos portones llamen a los cuatro teléfonos, ¿verdad? Abre la aplicación y entra en Portones. Elige el primero, pulsa Miembros y añade los otros tres números uno a uno. Cada cual recibe un código por mensaje, que se escribe en la página siguiente. Luego vuelve atrás, elige el segundo y repite los pasos. Guarda, sal a la calle y pulsa cada timbre una vez.',
    },
    {
      name: 'una respuesta corta',
      lang: 'es',
      passes:
        'customer: Ahora tenemos dos portones y las llamadas le llegan solo a uno.\nagent: Hola, Dana: quieres que los dos portones llamen a los cuatro teléfonos. Ya está hecho: pulsa cada timbre y verás.',
    },
    {
      name: 'una strada lunga su una supposizione',
      lang: 'it',
      flags:
        'customer: Adesso abbiamo due cancelli e le chiamate arrivano a uno solo.\nagent: Ciao Dana, <mark>quindi vorresti che i due cancelli chiamassero tutti e quattro i telefoni.</mark> Apri l’app e vai su Cancelli. Scegli il primo, premi Membri e aggiungi gli altri tre numeri uno per uno. Ciascuno riceve un codice per messaggio, da scrivere nella pagina dopo. Poi torna indietro, scegli il secondo e ripeti i passaggi. Salva, esci in strada e premi ogni campanello una volta.',
    },
    {
      name: 'chiesto prima',
      lang: 'it',
      passes:
        'customer: Adesso abbiamo due cancelli e le chiamate arrivano a uno solo.\nagent: Ciao Dana, quindi vorresti che i due cancelli chiamassero tutti e quattro i telefoni, giusto? Apri l’app e vai su Cancelli. Scegli il primo, premi Membri e aggiungi gli altri tre numeri uno per uno. Ciascuno riceve un codice per messaggio, da scrivere nella pagina dopo. Poi torna indietro, scegli il secondo e ripeti i passaggi. Salva, esci in strada e premi ogni campanello una volta.',
    },
    {
      name: 'una risposta breve',
      lang: 'it',
      passes:
        'customer: Adesso abbiamo due cancelli e le chiamate arrivano a uno solo.\nagent: Ciao Dana, quindi vorresti che i due cancelli chiamassero tutti e quattro i telefoni. Fatto: premi ogni campanello e vedrai.',
    },
  ],
})

/** The first reply to the customer's first words. */
function firstReply({ children }: Conversation): Turn[] {
  const first = children.find(({ role }) => role === 'customer')
  const reply = first ? wholeReplyTo(first).filter(isAnalysed) : []
  return reply.length > 0 && isUnfinished(reply.at(-1)!) ? [] : reply
}

/** Where its beginning says back what the customer wants. */
function restatementsIn(turn: Turn): Act[] {
  const firsts = actsIn(turn, 'greeting').length
  return actsIn(turn, 'restatement').filter(({ sentence }) => sentence < firsts + lastSentence)
}

/** True when we ask whether it is right: in so many words, or by a question in it or right after. */
function isChecked(turn: Turn, restated: Act): boolean {
  if (turn !== restated.turn) return false
  if (actsIn(turn, 'check-question').some(({ sentence }) => sentence <= restated.sentence + nearBy)) return true
  const analysis = analysisOf(turn)
  const next = restated.sentence + 1
  if (analysis.moodOf(restated.sentence) === 'question') return true
  return next < analysis.tokens.sentences.length && analysis.moodOf(next) === 'question'
}

/** Words of the reply after the sentence that restates. */
function wordsAfter({ turn, sentence }: Act, reply: readonly Turn[]): number {
  let count = 0
  for (const part of reply.slice(reply.indexOf(turn))) {
    const { tokens } = analysisOf(part)
    const first = part === turn ? tokens.sentences[sentence]!.last + 1 : 0
    for (let i = first; i < tokens.count; i++) if (tokens.kind[i] === 'word' || tokens.kind[i] === 'number') count++
  }
  return count
}

function toProblem({ turn, start, sentence, confidence }: Act): Problem {
  return {
    at: { turn, start, end: analysisOf(turn).tokens.sentences[sentence]!.end },
    message: 'The long answer rests on this; ask first whether it is what the customer wants.',
    confidence,
    suggestions: [{ desc: questions[turn.language!] }],
  }
}
