import { tabulatePatterns } from './automaton.ts'
import { writeNumbers } from './digits.ts'
import { type LexiconTable, type PhraseFacts, patternBits } from './lexicon.ts'
import type { Phrase } from './phrase.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Compiles the phrases of one language, by owner. Throws `PatternError` where a pattern cannot be read. */
export function tabulateLexicon(owners: ReadonlyMap<string, readonly Phrase[]>, vocabulary: Vocabulary): LexiconTable {
  const patterns: string[] = []
  const facts: string[] = []
  const guards: number[] = []
  const guardPatterns = new Map<string, number>()
  let uses = ''
  const add = (pattern: string, bits: number): number => {
    uses += String.fromCharCode(48 + bits)
    return patterns.push(pattern) - 1
  }
  const guardOf = (pattern: string): number => {
    const known = guardPatterns.get(pattern) ?? add(pattern, 0)
    guardPatterns.set(pattern, known)
    return known
  }
  for (const phrase of [...owners.values()].flat()) {
    const { words, unless = [], unlessSentence = [] } = phrase
    facts.push(JSON.stringify(factsOf(phrase)))
    let opens = patternBits.opens
    for (const pattern of typeof words === 'string' ? [words] : words) {
      const addresses = /:[^<>]*\byou\b/.test(pattern) ? patternBits.addresses : 0
      add(pattern, patternBits.words + opens + addresses)
      opens = 0
    }
    guards.push(unless.length + unlessSentence.length)
    for (const pattern of unless) guards.push(2 * guardOf(pattern))
    for (const pattern of unlessSentence) guards.push(2 * guardOf(pattern) + 1)
  }
  return {
    patterns: tabulatePatterns(patterns, vocabulary),
    owners: [...owners].map(([id, phrases]) => [id, phrases.length]),
    facts: facts.join('\n'),
    uses,
    guards: writeNumbers(guards),
  }
}

function factsOf({ as, rather, sure, mood, even }: Phrase): PhraseFacts {
  return { as, rather, sure, mood, even }
}
