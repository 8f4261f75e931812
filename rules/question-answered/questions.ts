import { actsIn, analysisOf, type ContentWord, contentOf, type Span, type Turn, weightOf } from 'replylint/rule'

/** One thing the customer wants to know; a sentence may hold several. */
export interface Asked extends Span {
  words: readonly ContentWord[]
  sentence: number
}

/** Less is no question of its own: "…, right?" */
const leastWeight = 0.8

/** The questions of a turn, parted where one sentence asks two: "how long is it, and can I bring it on board?" */
export function questionsIn(turn: Turn): Asked[] {
  const analysis = analysisOf(turn)
  const asked: Asked[] = []
  for (const { sentence } of actsIn(turn, 'question')) {
    const parts: Asked[] = []
    for (const { first, last, opening } of analysis.clausesIn(sentence)) {
      const words = contentOf(turn).filter(({ token }) => token >= first && token <= last)
      const part = { turn, sentence, words, start: analysis.tokens.start[first]!, end: analysis.tokens.end[last]! }
      const before = parts.at(-1)
      const isOwn = opening === 'and' && weightOf(words) >= leastWeight && weightOf(before?.words ?? []) >= leastWeight
      if (before && !isOwn) parts[parts.length - 1] = { ...before, end: part.end, words: [...before.words, ...words] }
      else parts.push(part)
    }
    asked.push(...parts)
  }
  return asked
}
