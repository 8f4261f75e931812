import { defineRule, misspellingsIn, prepareSpelling } from 'replylint/rule'
import { examples } from './examples.ts'

export default defineRule({
  id: 'spelling',
  summary: 'A word of the reply is misspelt.',
  reason: 'Customers read a misspelt word as haste, and wonder what else was done in haste.',
  examples,
  prepare: prepareSpelling,
  *check(_conversation, { ours, vocabulary }) {
    for (const turn of ours) {
      for (const { start, end, rather, isSure } of misspellingsIn(turn, vocabulary)) {
        const written = turn.text.slice(start, end)
        yield {
          at: { turn, start, end },
          message: `“${written}” is in no dictionary; perhaps “${rather[0]}” was meant.`,
          confidence: isSure ? 'high' : 'medium',
          suggestions: rather.map((text) => ({ desc: `Write “${text}”.`, text })),
        }
      }
    }
  },
})
