import { tabulatePatterns } from './automaton.ts'
import { type LexiconTable, type PhraseFacts, patternBits } from './lexicon.ts'
import type { Phrase } from './phrase.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Compiles the phrases of one language, by owner. Throws `PatternError` where a pattern cannot be read. */
export function tabulateLexicon(owners: ReadonlyMap<string, readonly Phrase[]>, vocabulary: Vocabulary): LexiconTable {
  const patterns: string[] = []
  const facts: string[] = []
  let uses = ''
  const add = (pattern: string, bits: number): void => {
    const addresses = /:[^<>]*\byou\b/.test(pattern) ? patternBits.addresses : 0
    patterns.push(pattern)
    uses += String.fromCharCode(48 + bits + addresses)
  }
  for (const phrase of [...owners.values()].flat()) {
    facts.push(JSON.stringify(factsOf(phrase)))
    const words = typeof phrase.words === 'string' ? [phrase.words] : phrase.words
    words.forEach((pattern, index) => {
      add(pattern, index === 0 ? patternBits.opens : 0)
    })
    for (const pattern of phrase.unless ?? []) add(pattern, patternBits.unless)
    for (const pattern of phrase.unlessSentence ?? []) add(pattern, patternBits.unlessSentence)
  }
  return {
    patterns: tabulatePatterns(patterns, vocabulary),
    owners: [...owners].map(([id, phrases]) => [id, phrases.length]),
    facts: facts.join('\n'),
    uses,
  }
}

function factsOf({ as, rather, sure, mood, even }: Phrase): PhraseFacts {
  return { as, rather, sure, mood, even }
}
