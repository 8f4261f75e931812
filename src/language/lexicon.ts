import type { Span, Turn } from '../conversation/types.ts'
import type { Analysis } from './analysis.ts'
import { compilePatterns } from './automaton.ts'
import type { Hit, Matcher } from './matcher.ts'
import type { Guard, Phrase } from './phrase.ts'
import { hasOtherSubject } from './subject.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A place where a phrase stands, its guards satisfied. */
export interface PhraseMatch extends Span {
  phrase: Phrase
  /** Tokens `[first, last]`. */
  first: number
  last: number
  sentence: number
}

/** Phrases of many owners (acts, rules), matched together. */
export interface Lexicon {
  match(turn: Turn, analysis: Analysis): ReadonlyMap<string, readonly PhraseMatch[]>
}

interface Entry {
  owner: string
  phrase: Phrase
  /** What the pattern is to the phrase. */
  part: 'words' | 'unless' | 'unlessSentence'
  /** True when it asks for a verb that speaks to the reader: `<olvidar:you did>`. */
  addresses: boolean
}

const noMatches: readonly PhraseMatch[] = []

/** Compiles the phrases of one language. Throws `PatternError` where a pattern cannot be read. */
export function compileLexicon(owners: ReadonlyMap<string, readonly Phrase[]>, vocabulary: Vocabulary): Lexicon {
  const patterns: string[] = []
  const entries: Entry[] = []
  const add = (owner: string, phrase: Phrase, part: Entry['part'], words: string | readonly string[] = []): void => {
    for (const pattern of typeof words === 'string' ? [words] : words) {
      patterns.push(pattern)
      entries.push({ owner, phrase, part, addresses: /:[^<>]*\byou\b/.test(pattern) })
    }
  }
  for (const [owner, phrases] of owners) {
    for (const phrase of phrases) {
      add(owner, phrase, 'words', phrase.words)
      add(owner, phrase, 'unless', phrase.unless)
      add(owner, phrase, 'unlessSentence', phrase.unlessSentence)
    }
  }
  const matcher: Matcher = compilePatterns(patterns, vocabulary)

  return {
    match(turn, analysis) {
      const byOwner = new Map<string, PhraseMatch[]>()
      const cancelled = new Map<Phrase, Hit[]>()
      const hits = matcher.find(analysis.tokens, analysis.address)
      for (const hit of hits) {
        const { phrase, part } = entries[hit.pattern]!
        if (part !== 'words') cancelled.set(phrase, [...(cancelled.get(phrase) ?? []), hit])
      }
      for (const hit of hits) {
        const { owner, phrase, part, addresses } = entries[hit.pattern]!
        if (part !== 'words' || !stands(hit, phrase, analysis)) continue
        if (addresses && hasOtherSubject(analysis, hit.first, hit.last)) continue
        if ((cancelled.get(phrase) ?? []).some((other) => reaches(other, entries[other.pattern]!.part, hit, analysis)))
          continue
        const matches = byOwner.get(owner) ?? []
        matches.push(matchOf(turn, analysis, hit, phrase))
        byOwner.set(owner, matches)
      }
      for (const [owner, matches] of byOwner) byOwner.set(owner, withoutOverlaps(matches))
      return byOwner
    },
  }
}

/** Where an owner's phrases stand; empty when nowhere. */
export function matchesOf(matches: ReadonlyMap<string, readonly PhraseMatch[]>, owner: string): readonly PhraseMatch[] {
  return matches.get(owner) ?? noMatches
}

function matchOf(turn: Turn, { tokens }: Analysis, { first, last }: Hit, phrase: Phrase): PhraseMatch {
  return {
    turn,
    start: tokens.start[first]!,
    end: tokens.end[last]!,
    phrase,
    first,
    last,
    sentence: tokens.sentence[first]!,
  }
}

/** The general guards: negation, *if*, quotation, mood. */
function stands(hit: Hit, phrase: Phrase, analysis: Analysis): boolean {
  const { tokens } = analysis
  const sentence = tokens.sentence[hit.first]!
  const allows = (guard: Guard): boolean => phrase.even?.includes(guard) ?? false
  if (phrase.mood && !phrase.mood.includes(analysis.moodOf(sentence))) return false
  if (!allows('quoted') && analysis.quoted[hit.first]) return false
  const clause = analysis.clauseAt(hit.first)
  if (!allows('conditional') && clause.conditional && clause.first < hit.first) return false
  if (!allows('negated') && clause.negation >= 0 && clause.negation < hit.first) return false
  return true
}

function reaches(guard: Hit, part: Entry['part'], hit: Hit, analysis: Analysis): boolean {
  const { tokens } = analysis
  if (tokens.sentence[guard.first] !== tokens.sentence[hit.first]) return false
  if (part === 'unlessSentence') return true
  const clause = analysis.clauseAt(hit.first)
  const other = analysis.clauseAt(guard.first)
  return clause === other || (guard.first <= hit.last && guard.last >= hit.first)
}

/** Of overlapping matches the longest, then the first. Sure ones win. */
function withoutOverlaps(matches: PhraseMatch[]): PhraseMatch[] {
  const weight = (match: PhraseMatch): number => (match.phrase.sure ? 1000 : 0) + match.last - match.first
  const kept: PhraseMatch[] = []
  for (const match of [...matches].sort((a, b) => weight(b) - weight(a) || a.first - b.first)) {
    if (kept.every((other) => match.last < other.first || match.first > other.last)) kept.push(match)
  }
  return kept.sort((a, b) => a.first - b.first)
}
