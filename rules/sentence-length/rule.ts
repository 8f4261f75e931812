import { analysisOf, defineRule, paragraphsOf } from 'replylint/rule'
import * as v from 'valibot'

export default defineRule({
  id: 'sentence-length',
  summary: 'A sentence is too long to be read at once.',
  reason: 'Long sentences are read twice or not at all.',
  source: ['004'],
  severity: 'off',
  options: v.object({
    max: v.optional(v.pipe(v.number(), v.description('Most words a sentence may have.')), 35),
  }),
  *check(_conversation, { ours, options }) {
    for (const turn of ours) {
      const { tokens } = analysisOf(turn)
      const lists = paragraphsOf(turn).filter((block) => block.as === 'listItem')
      for (const { first, last, start, end } of tokens.sentences) {
        if (lists.some((item) => start >= item.start && end <= item.end)) continue
        let words = 0
        for (let i = first; i <= last; i++) if (tokens.kind[i] === 'word' || tokens.kind[i] === 'number') words++
        if (words > options.max)
          yield { at: { turn, start, end }, message: `This sentence has ${words} words; cut it in two.` }
      }
    }
  },
  examples: [
    {
      name: 'a sentence without end',
      flags:
        'agent: <mark>We have looked at the order that you placed with us in the shop on the corner last week and we have found that the lamp which you chose is one of those that come from the new supplier and not from the old one.</mark>',
    },
    { name: 'two short ones', passes: 'agent: We have looked at your order. The lamp comes from the new supplier.' },
    {
      name: 'una frase sin fin',
      flags:
        'agent: <mark>Hemos mirado el pedido que hizo la semana pasada en la tienda de la esquina y hemos visto que la lámpara que eligió es una de las que vienen del proveedor nuevo y no del de siempre, que es el que tenía antes las mismas.</mark>',
    },
    { name: 'dos cortas', passes: 'agent: Hemos mirado su pedido. La lámpara viene del proveedor nuevo.' },
    {
      name: 'una frase senza fine',
      flags:
        'agent: <mark>Abbiamo guardato l’ordine che ha fatto la settimana scorsa nel negozio all’angolo e abbiamo visto che la lampada che ha scelto è una di quelle che arrivano dal fornitore nuovo e non da quello di prima, che aveva le stesse.</mark>',
    },
    { name: 'due corte', passes: 'agent: Abbiamo guardato il Suo ordine. La lampada arriva dal fornitore nuovo.' },
  ],
})
