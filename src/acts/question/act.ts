import type { Turn } from '../../conversation/types.ts'
import { analysisOf } from '../../language/analysis.ts'
import type { Judgement } from '../../language/judge.ts'
import { type Act, defineAct, toAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

/** Sentences with a question mark, or worded as a question without one; what wants no answer is left out. */
function* findQuestions(turn: Turn, places: readonly Judgement[]): Iterable<Act> {
  const analysis = analysisOf(turn)
  const { sentences } = analysis.tokens
  const worded = new Map<number, Judgement>()
  const rhetorical = new Set<number>()
  for (const place of places) {
    if (place.match?.phrase.as === 'wants no answer') rhetorical.add(place.sentence)
    else if (!worded.has(place.sentence)) worded.set(place.sentence, place)
  }
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    if (rhetorical.has(sentence)) continue
    const { start, end } = sentences[sentence]!
    if (analysis.moodOf(sentence) === 'question')
      yield { act: 'question', turn, start, end, sentence, confidence: 'high' }
    else if (worded.has(sentence)) yield { ...toAct('question', worded.get(sentence)!), start, end }
  }
}

export const question = defineAct({
  id: 'question',
  summary: 'A sentence that wants an answer, with or without a question mark; not a rhetorical or courtesy question.',
  by: 'customer',
  lexicon: { en, es, it },
  find: findQuestions,
  examples: [
    { is: 'Where do I hand in the keys?' },
    { is: 'how do i pause the box' },
    { is: 'I’d like to know what the deposit is.' },
    { is: 'wondering if the pool is heated' },
    { isNot: 'Are you kidding me?' },
    { isNot: 'How are you?' },
    { isNot: 'The pool is heated.' },
    { isNot: 'Really?!' },
    { is: '¿Dónde dejo las llaves?' },
    { is: 'como pauso la caja' },
    { is: 'Quisiera saber cuánto es la fianza.' },
    { is: 'mi duda es si la piscina es climatizada' },
    { isNot: '¿Me están tomando el pelo?' },
    { isNot: '¿En qué puedo ayudarle?' },
    { isNot: 'La piscina es climatizada.' },
    { is: 'Dove lascio le chiavi?' },
    { is: 'come metto in pausa la box' },
    { is: 'Vorrei sapere a quanto ammonta la cauzione.' },
    { is: 'mi chiedevo se la piscina è riscaldata' },
    { isNot: 'Ma mi prendete in giro?' },
    { isNot: 'Come va?' },
    { isNot: 'La piscina è riscaldata.' },
  ],
})
