import type { Range } from '../text/offset-map.ts'
import type { Analysis } from './analysis.ts'
import type { ClauseOpening, Language } from './language.ts'
import type { SentenceSpan, Tokens } from './tokens.ts'
import type { Word } from './vocabulary.ts'

/** A stretch of a sentence with one predicate, roughly: the reach of negation, of *if*, of *but*. */
export interface Clause {
  /** Tokens `[first, last]`. */
  first: number
  last: number
  /** The word that opened it. */
  opening?: ClauseOpening
  /** True in the reach of an *if*. */
  conditional: boolean
  /** Index of its first denying word, or -1. */
  negation: number
}

const breaks = new Set([',', ';', ':', '(', ')', '—', '–', '…'])

/** The clauses of a sentence, in order; together they cover it. */
export function clausesOf(tokens: Tokens, sentence: SentenceSpan, language: Language): Clause[] {
  const negations = negationsOf(language)
  const clauses: Clause[] = []
  let clause: Clause = { first: sentence.first, last: sentence.first, conditional: false, negation: -1 }
  const open = (first: number, opening?: ClauseOpening): void => {
    // A comma and a conjunction are one boundary, not two.
    if (first > clause.first && hasWord(tokens, clause.first, first - 1)) {
      clauses.push(clause)
      const inherits = opening === 'and' && clause.conditional
      clause = { first, last: first, opening, conditional: inherits, negation: -1 }
    } else if (opening) clause.opening = opening
    if (opening === 'if') clause.conditional = true
  }
  for (let i = sentence.first; i <= sentence.last; i++) {
    const { form } = tokens.word[i]!
    if (tokens.kind[i] === 'punctuation') {
      if (breaks.has(form) || form === '-') open(i)
    } else {
      const key = keyOf(tokens.word[i]!)
      const opening = Object.hasOwn(language.conjunctions, key) ? language.conjunctions[key] : undefined
      if (opening) {
        open(i, opening)
        // “not because you paid late”: the denial before the conjunction reaches into the clause.
        if (i > sentence.first && negations.has(keyOf(tokens.word[i - 1]!))) clause.negation = i - 1
      }
      if (clause.negation < 0 && negations.has(key)) clause.negation = i
    }
    clause.last = i
  }
  clauses.push(clause)
  return clauses
}

function keyOf({ form, folded, accentDecides }: Word): string {
  return accentDecides ? form : folded
}

const negationSets = new WeakMap<Language, Set<string>>()

function negationsOf(language: Language): Set<string> {
  let set = negationSets.get(language)
  if (!set) negationSets.set(language, (set = new Set(language.negations)))
  return set
}

function hasWord(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (!tokens.word[i]!.isTransparent && tokens.kind[i] !== 'punctuation') return true
  return false
}

const closing: Record<string, string> = { '“': '”', '«': '»', '"': '"', '‘': '’', '„': '“' }

/** For each token, whether it stands between quotation marks of the same block. One pass. */
export function quotedTokens(tokens: Tokens): Uint8Array {
  const quoted = new Uint8Array(tokens.count)
  let close = ''
  let from = 0
  for (let i = 0; i < tokens.count; i++) {
    const { form } = tokens.word[i]!
    if (close && form === close) {
      quoted.fill(1, from, i + 1)
      close = ''
    } else if (!close && Object.hasOwn(closing, form)) {
      close = closing[form]!
      from = i
    } else if (close && i - from > 60) close = ''
  }
  return quoted
}

/** Openings that are no part of what is said: "… and I'll write". */
const joints = new Set<ClauseOpening | undefined>(['and', 'but', 'because'])

/** Openings of clauses that hang on the one before. */
const hangers = new Set<ClauseOpening | undefined>(['when', 'that'])

/** Words widened to whole clauses: from the first word of the clause they begin in to the last of the one they end in. */
export function wholeClauses(analysis: Analysis, words: { sentence: number; start: number; end: number }): Range {
  const { tokens } = analysis
  const clauses = analysis.clausesIn(words.sentence)
  const opens = clauses.find(({ last }) => tokens.end[last]! > words.start) ?? clauses[0]!
  let closing = clauses.findLastIndex(({ first }) => tokens.start[first]! < words.end)
  // "… as soon as they answer", "… where it is" belong to it; what a comma sets off does not.
  while (hangers.has(clauses[closing + 1]?.opening) && tokens.kind[clauses[closing + 1]!.first] === 'word') closing++
  let { first } = opens
  let { last } = clauses[closing]!
  const isEdge = (at: number): boolean => tokens.kind[at] === 'punctuation' || tokens.kind[at] === 'symbol'
  while (first < last && isEdge(first)) first++
  if (joints.has(opens.opening) && first < last && tokens.end[first]! <= words.start) first++
  while (last > first && isEdge(last)) last--
  return { start: Math.min(words.start, tokens.start[first]!), end: Math.max(words.end, tokens.end[last]!) }
}
