import type { Turn } from '../../conversation/types.ts'
import { type Analysis, analysisOf } from '../../language/analysis.ts'
import type { Judgement } from '../../language/judge.ts'
import type { PhraseMatch } from '../../language/lexicon.ts'
import { type Act, defineAct, toAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const detailRequest = defineAct({
  id: 'detail-request',
  summary: 'We ask for a detail or a thing other than by a plain question: the words that open it, “please send us”.',
  lexicon: { en, es, it },
  find: findRequests,
  examples: [
    { is: 'Please send us the number of the locker.' },
    { is: 'Could you tell me the colour?' },
    { is: 'We still need your street.' },
    { is: 'May I have the colour?' },
    { isNot: 'We will send you the number of the locker.' },
    { isNot: 'The colour is on the label.' },
    { is: 'Envíanos el número de la taquilla.' },
    { is: '¿Me dice el color?' },
    { is: 'Nos falta su calle.' },
    { isNot: 'Le enviamos el número de la taquilla.' },
    { isNot: 'El color está en la etiqueta.' },
    { is: 'Inviaci il numero dell’armadietto.' },
    { is: 'Mi dice il colore?' },
    { is: 'Ci serve la via.' },
    { isNot: 'Le inviamo il numero dell’armadietto.' },
    { isNot: 'Il colore è sull’etichetta.' },
  ],
})

/** A bare command opens its clause, or names us: "send the form", "envíanos", "dimmi". */
function* findRequests(turn: Turn, places: readonly Judgement[]): Iterable<Act> {
  const analysis = analysisOf(turn)
  for (const place of places) {
    const { match } = place
    if (match?.phrase.as === 'ask first' && !opensClause(analysis, match) && !isToUs(match)) continue
    yield toAct('detail-request', place)
  }
}

function isToUs({ turn, start, end }: PhraseMatch): boolean {
  return turn.language !== 'en' && /(?:[aeoáéí]nos|[aeoáéí]me|ci|mi)$/i.test(turn.text.slice(start, end))
}

function opensClause({ tokens, vocabulary, clauseAt }: Analysis, { first }: PhraseMatch): boolean {
  const clause = clauseAt(first)
  for (let i = first - 1; i >= clause.first; i--) {
    if (tokens.kind[i] !== 'word') return true
    const { folded } = tokens.word[i]!
    if (!vocabulary.language.openers.has(folded) && !Object.hasOwn(vocabulary.language.conjunctions, folded))
      return false
  }
  return true
}
