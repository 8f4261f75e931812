import type { Turn } from '../../conversation/types.ts'
import { analysisOf } from '../../language/analysis.ts'
import { type Act, actOwner, defineAct, findActs } from '../act.ts'
import { type Shape, type Signs, weighTurn } from '../evidence.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export type FeelingKind = 'anger' | 'worry' | 'urgency' | 'disappointment'

/** How the customer feels. */
export interface FeelingAct extends Act {
  data: {
    kind: FeelingKind
    /** True when it is shouted, cursed, repeated or adds up to more than one outburst. */
    strong: boolean
  }
}

/** What each sign says by itself, and the feeling it speaks of; one set for all languages. */
const signs: Signs = {
  anger: 1.5,
  'fed up': 1.5,
  disbelief: 1,
  swearing: 0.9,
  worst: 1.1,
  worry: 1.6,
  distress: 1.4,
  disappointment: 1.1,
  urgent: 1.1,
  plea: 0.6,
  'plea?': 0.4,
  clock: 0.8,
  stakes: 0.6,
  threat: 0.9,
  repetition: 0.5,
  rhetorical: 0.7,
  'rhetorical?': 1.4,
  'anger?': 1.3,
  'disbelief?': 1.1,
  'urgent?': 0.9,
  sarcasm: 0.7,
  ruined: 0.9,
  waiting: 0.5,
  calm: -1.5,
  praise: -0.7,
}

const shape: Shape = {
  start: -1.5,
  score: 0.4,
  evenScore: -2.4,
  variety: 0.6,
  nothing: -1.6,
  plainQuestion: -0.4,
  onlyQuestions: -0.3,
  shouting: 1.2,
  doubledMarks: 0.8,
  unhappyEmoji: 0.9,
  happyEmoji: -0.8,
}

const speaksOf: Readonly<Record<FeelingKind, readonly string[]>> = {
  anger: ['anger', 'fed up', 'disbelief', 'swearing', 'worst', 'threat', 'repetition', 'rhetorical', 'sarcasm'],
  worry: ['worry', 'distress'],
  urgency: ['urgent', 'plea', 'clock'],
  disappointment: ['disappointment', 'ruined'],
}

/** Over this, agreement of many signs is beyond doubt; over the other, the feeling is strong. */
const certain = 1.2
const strong = 2

export const feeling = defineAct({
  id: 'feeling',
  summary: 'The customer shows anger, worry, urgency or disappointment.',
  by: 'customer',
  lexicon: { en, es, it },
  *find(turn): Iterable<FeelingAct> {
    const verdict = weighTurn(actOwner('feeling'), turn, signs, shape)
    if (!verdict || verdict.weight < 0) return
    const { sentence, weight, found } = verdict
    const { start, end } = analysisOf(turn).tokens.sentences[sentence]!
    const confidence = weight >= certain ? 'high' : 'medium'
    const data = { kind: kindOf(found), strong: weight >= strong }
    yield { act: 'feeling', turn, start, end, sentence, confidence, data }
  },
  examples: [
    { is: 'I am worried sick about the lamp, it was my grandmother’s.' },
    { is: 'This is ridiculous, for the third time the lamp is broken!!' },
    { is: 'URGENT: the flight leaves in two hours and I have no ticket' },
    { is: 'What a disappointment. I had expected so much more from you.' },
    { isNot: 'How do I clean the lamp? There is no rush.' },
    { isNot: 'The lamp is lovely, thank you so much!' },
    { isNot: 'Which bulbs fit the lamp?' },
    { is: 'Estoy muy preocupada por la lámpara, era de mi abuela.' },
    { is: 'Es una vergüenza, por tercera vez llega rota la lámpara!!' },
    { isNot: '¿Cómo se limpia la lámpara? No hay prisa.' },
    { isNot: '¿Qué bombillas lleva la lámpara?' },
    { is: 'Sono molto preoccupata per la lampada, era di mia nonna.' },
    { is: 'È una vergogna, per la terza volta la lampada arriva rotta!!' },
    { isNot: 'Come si pulisce la lampada? Non ho fretta.' },
    { isNot: 'Quali lampadine vanno bene per la lampada?' },
  ],
})

/** The feeling that most of the signs speak of; anger where none does. */
function kindOf(found: ReadonlyMap<string, number>): FeelingKind {
  let best: FeelingKind = 'anger'
  let most = 0
  for (const kind of Object.keys(speaksOf) as FeelingKind[]) {
    const weight = speaksOf[kind].reduce((sum, sign) => sum + Math.max(0, found.get(sign) ?? 0), 0)
    if (weight > most) {
      best = kind
      most = weight
    }
  }
  return best
}

/** The feeling a customer's turn shows, if any. */
export function feelingIn(turn: Turn): FeelingAct | undefined {
  return findActs(feeling, turn)[0] as FeelingAct | undefined
}
