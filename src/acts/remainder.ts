import type { Span, Turn } from '../conversation/types.ts'
import { type Analysis, analysisOf } from '../language/analysis.ts'
import type { Clause } from '../language/clauses.ts'
import { actsIn } from './index.ts'

/** A clause that says something beside the places left out and the courtesies. */
export interface Remainder extends Span {
  sentence: number
  /** How many words and numbers it holds. */
  words: number
  /** It hangs on the clause before it: "…, which you can download". */
  hangs: boolean
  /** It stands in a sentence with one of the places, before or after it. */
  beside?: 'before' | 'after'
}

const courtesies = ['greeting', 'farewell', 'thanks', 'apology', 'courtesy']
/** A name and a title: "Dear Ms Gill," leaves "Ms Gill". */
const longestName = 4
const longestSignature = 8

/**
 * What a turn says beside these places (whole clauses of theirs are left out), greetings, thanks, apologies, wishes and
 * the signature. Linear in the turn's length.
 */
export function remainderOf(turn: Turn, places: readonly Span[]): Remainder[] {
  const analysis = analysisOf(turn)
  const { sentences } = analysis.tokens
  const polite = courtesies.flatMap((id) => actsIn(turn, id))
  const signature = signatureOf(analysis)
  const remainders: Remainder[] = []
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { start, end } = sentences[sentence]!
    if (start >= signature) break
    const inIt = places.filter((place) => place.start < end && place.end > start)
    for (const part of partsOf(analysis, sentence)) {
      if (overlaps(part, inIt) || overlaps(part, polite) || isName(analysis, part, sentence)) continue
      const words = countWords(analysis, part)
      if (words === 0) continue
      const remainder: Remainder = { turn, start: part.start, end: part.end, sentence, words, hangs: part.hangs }
      if (inIt.length > 0) remainder.beside = part.start < inIt[0]!.start ? 'before' : 'after'
      remainders.push(remainder)
    }
  }
  return remainders
}

interface Part {
  first: number
  last: number
  start: number
  end: number
  hangs: boolean
}

/** A sentence's clauses, broken at emoji and arrows too: "sorry 🏊 We lend you one". */
function* partsOf(analysis: Analysis, sentence: number): Generator<Part> {
  const { tokens } = analysis
  for (const clause of analysis.clausesIn(sentence)) {
    let first = clause.first
    for (let i = clause.first; i <= clause.last; i++) {
      if (tokens.kind[i] !== 'symbol') continue
      if (i > first) yield toPart(analysis, clause, first, i - 1)
      first = i + 1
    }
    if (first <= clause.last) yield toPart(analysis, clause, first, clause.last)
  }
}

function toPart({ tokens }: Analysis, { opening }: Clause, first: number, last: number): Part {
  // “Who is the carrier?” hangs on nothing.
  const hangs = opening === 'that' && first > tokens.sentences[tokens.sentence[first]!]!.first
  return { first, last, start: tokens.start[first]!, end: tokens.end[last]!, hangs }
}

function overlaps(part: Part, places: readonly { start: number; end: number }[]): boolean {
  return places.some(({ start, end }) => start < part.end && end > part.start)
}

function countWords({ tokens }: Analysis, { first, last }: Part): number {
  let count = 0
  for (let i = first; i <= last; i++) if (tokens.kind[i] !== 'punctuation' && tokens.kind[i] !== 'symbol') count++
  return count
}

/** "Mr Wyatt," after the greeting, or in its place. */
function isName(analysis: Analysis, part: Part, sentence: number): boolean {
  const { tokens } = analysis
  if (sentence > 1 || countWords(analysis, part) > longestName) return false
  const next = tokens.word[part.last + 1]?.form ?? tokens.word[part.last]!.form
  const closes = [',', ':', '!', '.'].includes(next) || [',', ':'].includes(tokens.word[part.last]!.form)
  return closes && sentence === 0 && !hasVerb(analysis, part) && startsTurn(analysis, part)
}

function startsTurn({ tokens }: Analysis, { first }: Part): boolean {
  return first - tokens.sentences[0]!.first <= 3
}

function hasVerb({ tokens, vocabulary }: Analysis, { first, last }: { first: number; last: number }): boolean {
  for (let i = first; i <= last; i++)
    if (tokens.kind[i] === 'word' && vocabulary.readingsOf(tokens.word[i]!).length > 0) return true
  return false
}

/** Where the signature begins: at a leave-taking near the end, or at a last line without a verb and a full stop. */
function signatureOf(analysis: Analysis): number {
  const { turn, tokens } = analysis
  const { sentences } = tokens
  const leave = actsIn(turn, 'farewell').findLast(({ sentence }) => sentence > 0)
  if (leave) {
    const rest = sentences.slice(leave.sentence + 1).reduce((sum, { first, last }) => sum + last - first + 1, 0)
    if (rest <= longestSignature) return sentences[leave.sentence]!.start
  }
  const last = sentences.at(-1)
  if (!last || sentences.length < 2 || last.last - last.first >= longestName) return turn.text.length
  const isOpen = tokens.kind[last.last] === 'word'
  return isOpen && !hasVerb(analysis, last) ? last.start : turn.text.length
}
