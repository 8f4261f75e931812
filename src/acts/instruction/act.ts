import type { Turn } from '../../conversation/types.ts'
import { type Analysis, analysisOf } from '../../language/analysis.ts'
import type { Judgement } from '../../language/judge.ts'
import type { PhraseMatch } from '../../language/lexicon.ts'
import { type Act, defineAct, toAct } from '../act.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

export const instruction = defineAct({
  id: 'instruction',
  summary:
    'We tell the customer concretely what to do: which button, which form, which screw. A mere “see the manual” is none.',
  lexicon: { en, es, it },
  find: findInstructions,
  examples: [
    { is: 'Unplug the lamp and press the red button.' },
    { is: 'Menu > Lamps > Reset' },
    { is: 'You need to hold the switch for five seconds.' },
    { is: 'In the app, tap the lamp.' },
    { isNot: 'Please see our lamp guide.' },
    { isNot: 'We pressed the red button for you.' },
    { isNot: 'Which button did you press?' },
    { isNot: 'The lamp is red.' },
    { is: 'Desenchufe la lámpara y pulse el botón rojo.' },
    { is: 'Tienes que mantener pulsado el interruptor.' },
    { is: 'tocá la lámpara y elegí Reiniciar' },
    { isNot: 'Consulte nuestra guía de lámparas.' },
    { isNot: 'Ya pulsamos el botón por usted.' },
    { isNot: '¿Qué botón pulsó?' },
    { is: 'Stacchi la lampada e prema il tasto rosso.' },
    { is: 'Basta tenere premuto il tasto per cinque secondi.' },
    { is: 'tocca la lampada e scegli Riavvia' },
    { isNot: 'Consulti la nostra guida alle lampade.' },
    { isNot: 'Abbiamo premuto il tasto per Lei.' },
    { isNot: 'Che tasto ha premuto?' },
  ],
})

/** "Settings > Language", "Orders → Returns". */
const menuPath = /\p{L}+["”’»]? ?(?:>|→|->) ?["“‘«]?\p{L}+/gu

/** A command opens its clause ("…, press OK"); "your press office" is none. */
function* findInstructions(turn: Turn, places: readonly Judgement[]): Iterable<Act> {
  const analysis = analysisOf(turn)
  for (const place of places) {
    if (place.match?.phrase.as === 'command' && !opensClause(analysis, place.match)) continue
    yield toAct('instruction', place)
  }
  for (const { index, 0: words } of turn.text.matchAll(menuPath)) {
    const end = index + words.length
    const sentence = analysis.tokens.sentences.findIndex((span) => span.end > index)
    if (sentence >= 0) yield { act: 'instruction', turn, start: index, end, sentence, confidence: 'high' }
  }
}

function opensClause({ tokens, vocabulary, clauseAt }: Analysis, { first }: PhraseMatch): boolean {
  const clause = clauseAt(first)
  for (let i = first - 1; i >= clause.first; i--) {
    const word = tokens.word[i]!
    if (tokens.kind[i] !== 'word') return true
    if (vocabulary.language.openers.has(word.folded) || Object.hasOwn(vocabulary.language.conjunctions, word.folded))
      continue
    return false
  }
  return true
}
