import { analysisOf } from '../../language/analysis.ts'
import { actOwner, defineAct } from '../act.ts'
import { type Shape, type Signs, weighTurn } from '../evidence.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

/** One set for all languages: rounded from a logistic fit over their labelled turns, then set lower for a calm start. */
const signs: Signs = {
  failure: 0.6,
  unable: 0.2,
  trouble: 0.4,
  broken: 0.4,
  'arrived so': 0.7,
  wrong: 0.5,
  absence: 0.9,
  loss: 0.3,
  charge: 0.6,
  wait: 0.4,
  'broken promise': 0.2,
  repetition: 0.8,
  'your doing': 0.2,
  rude: 0.7,
  verdict: 0.6,
  sarcasm: 0.1,
  grievance: 0.4,
  redress: 0.1,
  chasing: 0.3,
  'asking how': -0.7,
  'asking how?': -1.3,
  wish: -1.3,
  'wish?': -1.1,
  'own fault': -1.9,
  'own fault?': -1,
  'third party': -2,
  'third party?': -0.7,
  praise: -2,
  'praise?': -0.2,
}

const shape: Shape = {
  start: 0.3,
  score: 0.65,
  variety: 1.1,
  statements: 0.3,
  nothing: -2,
  plainQuestion: -1.6,
  loadedQuestion: -0.8,
  onlyQuestions: 0.3,
  capitals: 0.5,
  doubledMarks: 0.6,
  unhappyEmoji: 0.7,
  happyEmoji: -0.6,
}

/** Over this, agreement of many signs is beyond doubt. */
const certain = 2

export const complaint = defineAct({
  id: 'complaint',
  summary: 'The customer says that something of ours failed, was late, wrong, lost or rude, in anger or calmly.',
  by: 'customer',
  lexicon: { en, es, it },
  *find(turn) {
    const verdict = weighTurn(actOwner('complaint'), turn, signs, shape)
    if (!verdict || verdict.weight < 0) return
    const { sentence, weight } = verdict
    const { start, end } = analysisOf(turn).tokens.sentences[sentence]!
    yield { act: 'complaint', turn, start, end, sentence, confidence: weight >= certain ? 'high' : 'medium' }
  },
  examples: [
    { is: 'The kettle arrived with a cracked lid and nobody has answered my two e-mails.' },
    { is: 'still waiting for my refund, three weeks now' },
    { is: 'You charged me twice for June. Could you look into it?' },
    { isNot: 'How do I clean the kettle?' },
    { isNot: 'I dropped the kettle and the lid cracked. Do you sell spare ones?' },
    { isNot: 'The kettle is lovely, thank you so much!' },
    { is: 'La lámpara llegó rota y nadie me contesta desde el lunes.' },
    { is: 'me cobraron dos veces y encima sin avisar!!' },
    { isNot: '¿Tienen la misma lámpara en azul?' },
    { isNot: 'Se me cayó la lámpara al suelo. ¿Venden la pantalla suelta?' },
    { is: 'La lampada è arrivata rotta e da lunedì nessuno mi risponde.' },
    { is: 'avete addebitato due volte la stessa rata, per la seconda volta' },
    { isNot: 'Avete la stessa lampada in blu?' },
    { isNot: 'Mi è caduta la lampada, si può comprare solo il paralume?' },
  ],
})
