import { defineRule, type PhraseMatch, type PhraseOptions, phraseRule } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { examples } from './examples.ts'
import { it } from './it.ts'

/** Words that are no finding: a promise to report back makes an open time honest. */
const isReport = (match: PhraseMatch | undefined): boolean => match?.phrase.as === 'reports back'

const vagueTimes = phraseRule({
  id: 'no-vague-eta',
  summary: 'The reply promises a result at a time that says nothing.',
  reason: 'With “soon” customers can neither plan nor know when to ask again.',
  source: ['002', '004'],
  lexicon: { en, es, it },
  wholeClause: true,
  message: (words) => `“${words}” gives no time: say when you will report back, if the result has no date yet.`,
  examples,
})

export default defineRule<PhraseOptions>({
  ...vagueTimes,
  check(conversation, context) {
    const { judge, phrases } = context
    return vagueTimes.check(conversation, {
      ...context,
      judge: (turn) => (phrases(turn).some(isReport) ? [] : judge(turn).filter(({ match }) => !isReport(match))),
    })
  },
})
