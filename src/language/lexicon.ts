import type { LanguageCode, Span, Turn } from '../conversation/types.ts'
import type { Analysis } from './analysis.ts'
import { append } from './append.ts'
import { readNumbers } from './digits.ts'
import { type Hit, openMatcher, type PatternTable } from './matcher.ts'
import type { Guard, Phrase } from './phrase.ts'
import { hasOtherSubject } from './subject.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Who brings phrases: an act or a rule, with its words in each language. */
export interface LexiconOwner {
  id: string
  lexicon?: Partial<Record<LanguageCode, readonly Phrase[]>>
}

/** What is known about a phrase that stands somewhere. */
export type PhraseFacts = Pick<Phrase, 'as' | 'rather' | 'sure' | 'mood' | 'even'>

/** A place where a phrase stands, its guards satisfied. */
export interface PhraseMatch extends Span {
  phrase: PhraseFacts
  /** Tokens `[first, last]`. */
  first: number
  last: number
  sentence: number
}

/** Phrases of many owners (acts, rules), matched together. */
export interface Lexicon {
  /** Reads a turn once for all owners; the guards of an owner's phrases are looked at when it is asked for. */
  match(turn: Turn, analysis: Analysis): (owner: string) => readonly PhraseMatch[]
}

/** The phrases of many owners in one language, compiled: see `tabulateLexicon`. */
export interface LexiconTable {
  patterns: PatternTable
  /** Owners in order, with how many phrases each has. */
  owners: readonly [id: string, phrases: number][]
  /** A line of JSON a phrase; read when the phrase stands somewhere. */
  facts: string
  /** A character a pattern: `0` and the sum of `patternBits` that hold. Guards, which several phrases may share, have none. */
  uses: string
  /** By `writeNumbers`: for each phrase, how many guards it has; for each, twice its pattern, and 1 more for the whole sentence. */
  guards: string
}

export const patternBits = {
  /** It says the phrase, rather than cancel one. */
  words: 1,
  /** The first of its phrase. */
  opens: 2,
  /** It asks for a verb that speaks to the reader: `<olvidar:you did>`. */
  addresses: 4,
}

const noMatches: readonly PhraseMatch[] = []

/** Opens the compiled phrases of one language. What stands of owners not in use is passed over. */
export function openLexicon(table: LexiconTable, inUse: ReadonlySet<string>, vocabulary: Vocabulary): Lexicon {
  const matcher = openMatcher(table.patterns, vocabulary)
  const phraseOf = readUses(table.uses)
  const owners = table.owners.flatMap(([id, phrases]) => new Array<string>(phrases).fill(id))
  const factsOf = openFacts(table.facts)
  const guardsOf = openGuards(table.guards)
  const bitsOf = ({ pattern }: Hit): number => table.uses.charCodeAt(pattern) - 48

  return {
    match(turn, analysis) {
      const said = new Map<string, Hit[]>()
      const guards = new Map<number, Hit[]>()
      for (const hit of matcher.find(analysis.tokens, analysis.address)) {
        if (bitsOf(hit) & patternBits.words) append(said, owners[phraseOf[hit.pattern]!]!, hit)
        else append(guards, hit.pattern, hit)
      }
      const known = new Map<string, readonly PhraseMatch[]>()
      return (owner) => {
        const hits = said.get(owner)
        if (!hits || !inUse.has(owner)) return noMatches
        let matches = known.get(owner)
        if (!matches) known.set(owner, (matches = withoutOverlaps(standing(hits, guards, turn, analysis))))
        return matches
      }
    },
  }

  /** The hits whose guards all let them be. */
  function standing(
    hits: readonly Hit[],
    guards: ReadonlyMap<number, readonly Hit[]>,
    turn: Turn,
    analysis: Analysis,
  ): PhraseMatch[] {
    const matches: PhraseMatch[] = []
    for (const hit of hits) {
      const phrase = phraseOf[hit.pattern]!
      const facts = factsOf(phrase)
      if (!stands(hit, facts, analysis)) continue
      if (bitsOf(hit) & patternBits.addresses && hasOtherSubject(analysis, hit.first, hit.last)) continue
      const isCancelled = guardsOf(phrase).some(({ pattern, inSentence }) =>
        guards.get(pattern)?.some((guard) => reaches(guard, inSentence, hit, analysis)),
      )
      if (!isCancelled) matches.push(matchOf(turn, analysis, hit, facts))
    }
    return matches
  }
}

/** Several lexicons as one; no owner stands in two of them. */
export function joinLexicons(lexicons: readonly Lexicon[]): Lexicon {
  if (lexicons.length === 1) return lexicons[0]!
  return {
    match(turn, analysis) {
      const all = lexicons.map((lexicon) => lexicon.match(turn, analysis))
      return (owner) => all.map((matchesOf) => matchesOf(owner)).find((matches) => matches.length > 0) ?? noMatches
    },
  }
}

/** The number of each pattern's phrase, for those that say one. */
function readUses(uses: string): Uint16Array {
  const phraseOf = new Uint16Array(uses.length)
  let phrase = -1
  for (let pattern = 0; pattern < uses.length; pattern++) {
    if ((uses.charCodeAt(pattern) - 48) & patternBits.opens) phrase++
    phraseOf[pattern] = phrase
  }
  return phraseOf
}

function openFacts(text: string): (phrase: number) => PhraseFacts {
  const lines = text.split('\n')
  const read: PhraseFacts[] = []
  return (phrase) => (read[phrase] ??= JSON.parse(lines[phrase]!))
}

interface PhraseGuard {
  pattern: number
  inSentence: boolean
}

function openGuards(text: string): (phrase: number) => readonly PhraseGuard[] {
  const numbers = readNumbers(text)
  const starts: number[] = []
  for (let at = 0; at < numbers.length; at += 1 + numbers[at]!) starts.push(at)
  const read: PhraseGuard[][] = []
  return (phrase) => (read[phrase] ??= [...guardsAt(numbers, starts[phrase]!)])
}

function* guardsAt(numbers: Int32Array, at: number): Generator<PhraseGuard> {
  for (const guard of numbers.subarray(at + 1, at + 1 + numbers[at]!)) {
    yield { pattern: guard >> 1, inSentence: (guard & 1) === 1 }
  }
}

function matchOf(turn: Turn, { tokens }: Analysis, { first, last }: Hit, phrase: PhraseFacts): PhraseMatch {
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
function stands(hit: Hit, phrase: PhraseFacts, analysis: Analysis): boolean {
  const { tokens } = analysis
  const sentence = tokens.sentence[hit.first]!
  const allows = (guard: Guard): boolean => phrase.even?.includes(guard) ?? false
  if (!allows('quoted') && analysis.quoted[hit.first]) return false
  const clause = analysis.clauseAt(hit.first)
  if (phrase.mood) {
    const mood = analysis.moodOf(sentence)
    // “Please restart it, it will be fixed by noon”: only the first clause is the command.
    const isCommand = mood === 'command' && clause.first === tokens.sentences[sentence]!.first
    if (!phrase.mood.includes(mood === 'command' && !isCommand ? 'statement' : mood)) return false
  }
  if (!allows('conditional') && clause.conditional && clause.first < hit.first) return false
  if (!allows('negated') && clause.negation >= 0 && clause.negation < hit.first) return false
  return true
}

function reaches(guard: Hit, inSentence: boolean, hit: Hit, analysis: Analysis): boolean {
  const { tokens } = analysis
  if (tokens.sentence[guard.first] !== tokens.sentence[hit.first]) return false
  if (inSentence) return true
  const clause = analysis.clauseAt(hit.first)
  const other = analysis.clauseAt(guard.first)
  return clause === other || (guard.first <= hit.last && guard.last >= hit.first)
}

/** Of overlapping matches the longest, then the first. Sure ones win. */
function withoutOverlaps(matches: PhraseMatch[]): PhraseMatch[] {
  if (matches.length < 2) return matches
  const weight = (match: PhraseMatch): number => (match.phrase.sure ? 1000 : 0) + match.last - match.first
  const kept: PhraseMatch[] = []
  for (const match of [...matches].sort((a, b) => weight(b) - weight(a) || a.first - b.first)) {
    if (kept.every((other) => match.last < other.first || match.first > other.last)) kept.push(match)
  }
  return kept.sort((a, b) => a.first - b.first)
}
