import { defineRule, type PhraseMatch, type PhraseOptions, phraseOptions, phraseRule } from 'replylint/rule'
import * as v from 'valibot'
import { en } from './en.ts'
import { es } from './es.ts'
import { examples } from './examples.ts'
import { it } from './it.ts'

const courtesies = ['thanks for writing', 'closing offer'] as const

interface Options extends PhraseOptions {
  also: (typeof courtesies)[number][]
}

const isCourtesy = (match: PhraseMatch | undefined): boolean =>
  courtesies.some((courtesy) => courtesy === match?.phrase.as)

const rubberStamps = phraseRule({
  id: 'no-cliche',
  summary: 'The reply uses a rubber-stamp phrase.',
  reason: 'Customers have read it a hundred times: it tells them that nobody speaks to them in person.',
  source: ['000', '002'],
  lexicon: { en, es, it },
  message: (words) => `“${words}” is a rubber stamp; say it in your own words, or leave it out.`,
  examples,
})

export default defineRule<Options>({
  ...rubberStamps,
  options: v.object({
    ...phraseOptions.entries,
    also: v.optional(
      v.pipe(v.array(v.picklist(courtesies)), v.description('Courtesies to flag too. They are fine by default.')),
      [],
    ),
  }),
  *check(conversation, context) {
    const { options, ours, judge, phrases } = context
    yield* rubberStamps.check(conversation, {
      ...context,
      judge: (turn) => judge(turn).filter(({ match }) => !isCourtesy(match)),
    })
    if (options.also.length === 0) return
    for (const turn of ours) {
      for (const match of phrases(turn)) {
        if (!options.also.some((courtesy) => courtesy === match.phrase.as)) continue
        const words = turn.text.slice(match.start, match.end)
        const suggestions = match.phrase.rather?.map((desc) => ({ desc }))
        yield { at: match, message: `“${words}” is what everybody writes here.`, confidence: 'medium', suggestions }
      }
    }
  },
})
