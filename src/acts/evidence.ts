import type { Turn } from '../conversation/types.ts'
import { type Analysis, analysisOf } from '../language/analysis.ts'
import type { PhraseMatch } from '../language/lexicon.ts'

/**
 * What each sign adds to the case for an act that no phrase decides by itself. A sign is a construction: the `as` of the
 * act's phrases. In a question it weighs what `<name>?` says, else half.
 */
export type Signs = Readonly<Record<string, number>>

/** What the turn's shape adds. */
export interface Shape {
  /** Where the sum begins. */
  start: number
  /** For each point of the fitted score of the sentence that speaks loudest, from -3 to 3. */
  score: number
  /** The fitted score that speaks neither for it nor against it; default: 0. */
  evenScore?: number
  /** For each two constructions that speak for it; four count at most. */
  variety?: number
  /** For each two statements of more than a few words; three count at most. */
  statements?: number
  /** No construction speaks for it. */
  nothing?: number
  /** A question in which nothing speaks for it, one in which something does; nothing but questions. */
  plainQuestion?: number
  loadedQuestion?: number
  onlyQuestions?: number
  capitals?: number
  /** Two words or more in capitals side by side, or one with `!!`. */
  shouting?: number
  doubledMarks?: number
  unhappyEmoji?: number
  happyEmoji?: number
}

/** What all signs of a turn come to. */
export interface Verdict {
  /** Above 0: rather yes. */
  weight: number
  /** The sentence that speaks loudest for it. */
  sentence: number
  /** What the signs found weigh, by name. */
  found: ReadonlyMap<string, number>
}

/** Fewer tokens than this make no statement: "Hello there." */
const shortest = 4
const doubledMarks = /!!|\?\?|\?!|!\?/
const capitals = /(?<![\p{L}\d])\p{Lu}{3,}(?![\p{L}\d])/u
const shouting =
  /(?<![\p{L}\d])\p{Lu}{2,}[ ,.!?]{1,3}\p{Lu}{3,}(?![\p{L}\d])|(?<![\p{L}\d])\p{Lu}{4,}[ ?]*[!?]{2}|(?<![\p{L}\d])\p{Lu}{7,}(?![\p{L}\d])/u
const unhappyEmoji = /[😠😡🤬😤😑🙄😒😢😭☹💔🤦👏🙃💀👎😩😖😣😞😫🤮🤯]|:\(|:\/|>:/u
const happyEmoji = /[😊😀😄😍❤💚🙌🙏👍😂😅🥰🎉💜🙂😃😁]|:\)|\b(?:jaja|haha)/u

/** Adds up the signs of a turn; `owner` names whose phrases and fitted score count. Linear in the turn's length. */
export function weighTurn(owner: string, turn: Turn, signs: Signs, shape: Shape): Verdict | undefined {
  const analysis = analysisOf(turn)
  const sentences = analysis.tokens.sentences.map((_, index) => index)
  if (sentences.length === 0) return undefined
  const asked = sentences.map((index) => analysis.moodOf(index) === 'question')
  const found = analysis.phrases(owner).map((match) => toSign(match, asked[match.sentence]!, signs))
  const scores = scoresOf(owner, analysis, shape.evenScore ?? 0)
  const loudness = scores.map((score) => shape.score * score)
  for (const { sentence, weight } of found) loudness[sentence]! += weight
  const loudest = Math.max(-3, Math.min(3, Math.max(...scores)))
  const sums = sumsOf(found)
  return {
    found: sums,
    weight:
      [...sums.values()].reduce((sum, weight) => sum + weight, 0) +
      shape.score * loudest +
      weighShape(analysis, asked, found, shape),
    sentence: loudness.indexOf(Math.max(...loudness)),
  }
}

interface Sign {
  name: string
  weight: number
  sentence: number
  /** True for one that speaks for the act. */
  speaks: boolean
  asked: boolean
}

function toSign({ phrase, sentence }: PhraseMatch, asked: boolean, signs: Signs): Sign {
  const name = phrase.as!
  const weight = signs[name] ?? 0
  const question = `${name}?`
  if (asked && Object.hasOwn(signs, question))
    return { name: question, weight: signs[question]!, sentence, speaks: weight > 0, asked }
  return { name, weight: asked ? weight / 2 : weight, sentence, speaks: weight > 0, asked }
}

/** The fitted score of each sentence over what is even, phrases left aside; 0 where there is none. */
function scoresOf(owner: string, analysis: Analysis, even: number): number[] {
  const index = analysis.scores.indexOf(owner)
  return analysis.tokens.sentences.map((_, sentence) => (index < 0 ? 0 : analysis.scoreOf(sentence, index) - even))
}

/** Each sign once, and half as much again when it shows more than once. */
function sumsOf(found: readonly Sign[]): Map<string, number> {
  const times = new Map<string, { count: number; weight: number }>()
  for (const { name, weight } of found) times.set(name, { count: (times.get(name)?.count ?? 0) + 1, weight })
  return new Map([...times].map(([name, { count, weight }]) => [name, weight * (count > 1 ? 1.5 : 1)]))
}

function weighShape(analysis: Analysis, asked: readonly boolean[], found: readonly Sign[], shape: Shape): number {
  const { text, sentences } = analysis.tokens
  const long = sentences.map(({ first, last }) => last - first + 1 >= shortest)
  const speaking = found.filter((sign) => sign.speaks)
  const loaded = new Set(speaking.map((sign) => sign.sentence))
  const statements = asked.filter((question, index) => !question && long[index]).length
  const variety = new Set(speaking.filter((sign) => !sign.asked).map((sign) => sign.name)).size
  const isThere: [boolean, number | undefined][] = [
    [loaded.size === 0, shape.nothing],
    [asked.some((question, index) => question && long[index] && !loaded.has(index)), shape.plainQuestion],
    [asked.some((question, index) => question && loaded.has(index)), shape.loadedQuestion],
    [asked.includes(true) && statements === 0, shape.onlyQuestions],
    [capitals.test(text), shape.capitals],
    [shouting.test(text), shape.shouting],
    [doubledMarks.test(text), shape.doubledMarks],
    [unhappyEmoji.test(text), shape.unhappyEmoji],
    [happyEmoji.test(text), shape.happyEmoji],
  ]
  return isThere.reduce(
    (sum, [there, weight = 0]) => (there ? sum + weight : sum),
    shape.start +
      ((shape.variety ?? 0) * Math.min(4, variety)) / 2 +
      ((shape.statements ?? 0) * Math.min(3, statements)) / 2,
  )
}
