import type { Turn } from '../../conversation/types.ts'
import { type Analysis, analysisOf } from '../../language/analysis.ts'
import type { Judgement } from '../../language/judge.ts'
import type { PhraseMatch } from '../../language/lexicon.ts'
import { type Act, defineAct, toAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const restatement = defineAct({
  id: 'restatement',
  summary: 'We say back what the customer wants, asks or tells: a sentence whose point is that they are understood.',
  lexicon: { en, es, it },
  find: findRestatements,
  examples: [
    { is: 'So you’d like the kayak on Friday instead of Saturday.' },
    { is: 'If I understand you right, the second key never came.' },
    { is: 'You’re asking whether the deposit covers breakages.' },
    { is: 'I see that your membership was charged twice.' },
    { is: 'Noted that the lift stops on four.' },
    { is: 'Hello Ann, your aim is a key for each of the four flats.' },
    { is: 'You are seeking a place for two on the ferry.' },
    { isNot: 'You need to press the green button first.' },
    { isNot: 'I understand your frustration.' },
    { isNot: 'If you would like to go on, press 1.' },
    { isNot: 'Would you like a refund or a voucher?' },
    { isNot: 'You can change it in the app.' },
    { is: 'Entonces quieres el kayak el viernes en vez del sábado.' },
    { is: 'Si le he entendido bien, la segunda llave no llegó.' },
    { is: 'Nos preguntas si la fianza cubre roturas.' },
    { is: 'Veo que su abono se cobró dos veces.' },
    { is: 'Tomo nota de que el ascensor se para en el cuarto.' },
    { is: 'Hola, Ana, su idea es tener una llave para cada piso.' },
    { is: 'Le hace falta una plaza para dos en el ferri.' },
    { isNot: 'Necesita pulsar primero el botón verde.' },
    { isNot: 'Entiendo su malestar.' },
    { isNot: 'Si quiere seguir, pulse 1.' },
    { isNot: '¿Quiere un reembolso o un vale?' },
    { isNot: 'Puede cambiarlo en la app.' },
    { is: 'Quindi vorresti il kayak venerdì invece di sabato.' },
    { is: 'Se ho capito bene, la seconda chiave non è arrivata.' },
    { is: 'Ci chiede se la cauzione copre le rotture.' },
    { is: "Vedo che l'abbonamento Le è stato addebitato due volte." },
    { is: "Prendo nota che l'ascensore si ferma al quarto." },
    { is: 'Ciao Anna, il tuo obiettivo è una chiave per ogni appartamento.' },
    { is: 'Le serve un posto per due sul traghetto.' },
    { isNot: 'Deve premere prima il tasto verde.' },
    { isNot: 'Capisco il Suo disappunto.' },
    { isNot: 'Se vuole proseguire, prema 1.' },
    { isNot: 'Vuole un rimborso o un buono?' },
    { isNot: "Può cambiarlo nell'app." },
  ],
})

/** What says a wish opens its clause: "Hello Ann, you plan to …" does, "… the key you plan to use" does not. */
function* findRestatements(turn: Turn, places: readonly Judgement[]): Iterable<Act> {
  const analysis = analysisOf(turn)
  for (const place of places) {
    if (place.match?.phrase.as === 'wish' && !opensClause(analysis, place.match)) continue
    yield toAct('restatement', place)
  }
}

function opensClause({ tokens, vocabulary, clauseAt }: Analysis, { first }: PhraseMatch): boolean {
  const clause = clauseAt(first)
  if (clause.conditional || clause.opening === 'when') return false
  for (let i = first - 1; i >= clause.first; i--) {
    if (tokens.kind[i] !== 'word') return true
    const { folded } = tokens.word[i]!
    if (!vocabulary.language.openers.has(folded) && !Object.hasOwn(vocabulary.language.conjunctions, folded))
      return false
  }
  return true
}
