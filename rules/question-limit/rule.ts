import { type Analysis, analysisOf, defineRule, type Turn } from 'replylint/rule'
import * as v from 'valibot'
import { courtesy, wondering } from './courtesy.ts'

export default defineRule({
  id: 'question-limit',
  summary: 'The reply asks too many questions at once.',
  reason: 'A questionnaire is work; most people answer the first question and give up.',
  source: ['004', '000'],
  options: v.object({
    max: v.optional(v.pipe(v.number(), v.description('Most questions a reply may ask.')), 3),
  }),
  *check(_conversation, { ours, options }) {
    for (const turn of ours) {
      const asked = questionsIn(turn)
      if (asked.length <= options.max) continue
      const { start } = asked[options.max]!
      const { end } = asked.at(-1)!
      yield {
        at: { turn, start, end },
        message: `The reply asks ${asked.length} questions; ask the ${options.max} that matter most first.`,
      }
    }
  },
  examples: [
    {
      name: 'a questionnaire',
      flags:
        'agent: Happy to help with the booth. How wide is the wall? Which floor is it on? Is there a lift? <mark>Who opens the door? When may we come?</mark>',
    },
    {
      name: 'courtesy does not count',
      passes:
        'agent: How are you today? Which floor is it on? Is there a lift? When may we come? Can I help with anything else?',
    },
    {
      name: 'questions put into the customer’s mouth and answered',
      passes:
        'agent: You may be wondering: is it loud? Is it heavy? Does it smell? It is none of these. Which floor is it on?',
    },
    {
      name: 'un cuestionario',
      flags:
        'agent: Le ayudo con la mudanza. ¿En qué piso vive? ¿Hay ascensor? ¿Cuántas cajas son? <mark>¿Quién abre? ¿Qué día le viene bien?</mark>',
    },
    {
      name: 'tres preguntas',
      passes: 'agent: ¿Qué tal, Nora? ¿En qué piso vive? ¿Hay ascensor? ¿Qué día le viene bien?',
    },
    {
      name: 'un questionario',
      flags:
        'agent: Vediamo la stanza. Quanti siete? Arrivate in auto? Avete animali? <mark>A che ora arrivate? Chi paga?</mark>',
    },
    {
      name: 'tre domande',
      passes: 'agent: Come va? Quanti siete? Arrivate in auto? A che ora arrivate? Posso aiutarla in altro?',
    },
  ],
})

interface Question {
  start: number
  end: number
}

/** Questions that want an answer: not quoted, not courtesy, not answered by ourselves, not lines of a numbered form. */
function questionsIn(turn: Turn): Question[] {
  const analysis = analysisOf(turn)
  const { tokens } = analysis
  const found: Question[] = []
  let isPutInTheirMouth = false
  tokens.sentences.forEach(({ first, start, end }, sentence) => {
    const words = turn.text.slice(start, end)
    const isQuestion = analysis.moodOf(sentence) === 'question'
    isPutInTheirMouth = wondering.test(words) || (isPutInTheirMouth && isQuestion)
    if (!isQuestion || isPutInTheirMouth || analysis.quoted[first]) return
    if (courtesy.test(words) || isNumbered(turn.text, start) || isAnswered(analysis, sentence)) return
    found.push({ start, end })
  })
  return found
}

function isNumbered(text: string, start: number): boolean {
  return (
    /(?:^|\n)[ \t]*(?:\d{1,2}|[a-h])[.)\]][ \t]*$/.test(text.slice(Math.max(0, start - 12), start)) ||
    /^\d{1,2}[.)]/.test(text.slice(start, start + 4))
  )
}

/** “Where is it? In the blue box.”: a short question that we answer in the next sentence of the same line. */
function isAnswered(analysis: Analysis, sentence: number): boolean {
  const { tokens } = analysis
  const next = tokens.sentences[sentence + 1]
  if (!next || analysis.moodOf(sentence + 1) === 'question') return false
  const opener = tokens.word[next.first]!.folded
  return /^(?:yes|no|because|simple|easy|easily|exactly|si|porque|facil|muy|sencillo|perche|semplice|certo|esatto)$/.test(
    opener,
  )
}
