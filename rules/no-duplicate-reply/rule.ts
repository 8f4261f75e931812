import { defineRule, elsewhere } from 'replylint/rule'
import * as v from 'valibot'
import { type Kept, keep, mostAlike, openShelf, runsOf, type Shelf } from './alike.ts'
import { examples } from './examples.ts'

interface Options {
  similarity: number
}

const options = v.object({
  similarity: v.optional(
    v.pipe(
      v.number(),
      v.minValue(0.5),
      v.maxValue(1),
      v.description('From which share of the wording on, 0.5 to 1, two templates are taken for one.'),
    ),
    0.9,
  ),
})

export default defineRule<Options, Shelf>({
  id: 'no-duplicate-reply',
  summary: 'Two templates say the same.',
  reason: 'Of two alike one grows stale, and the customer gets whichever the agent happens to pick.',
  kinds: ['template'],
  options,
  examples,
  remember: openShelf,
  *check(conversation, { ours, options: { similarity }, path, memory }) {
    const news: Kept[] = []
    for (const turn of ours) {
      const name = conversation.title ?? conversation.id
      const template: Kept = { name, language: conversation.language, at: elsewhere(turn, path), runs: runsOf(turn) }
      if (template.runs.length === 0) continue
      const alike = mostAlike(memory, template, similarity)
      if (alike?.share !== 1) news.push(template)
      if (!alike) continue
      const { other, share } = alike
      yield {
        at: turn,
        message: `${messageFor(other.name, share)} Keep one of the two.`,
        related: [{ at: other.at, message: 'the other template' }],
        data: { similarity: Math.round(share * 100) / 100 },
      }
    }
    // Only now: variants of one template, for a chat and for mail, may say the same.
    for (const template of news) keep(template, memory)
  },
})

function messageFor(name: string, share: number): string {
  if (share === 1) return `“${name}” says the same already.`
  return `“${name}” says nearly the same already (${Math.floor(share * 100)} % of the wording).`
}
