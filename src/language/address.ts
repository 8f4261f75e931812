import { type Address, isTransparent } from './automaton.ts'
import type { Tokens } from './tokens.ts'
import { verbTag } from './verb-tags.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Decides by evidence how a text addresses its reader: pronouns, possessives, salutations, verbs in the second person,
 * and in Italian the capital in the middle of a sentence (*La*, *Suo*).
 */
export function addressOf(tokens: Tokens, vocabulary: Vocabulary): Address {
  const { formal, informal, formalCapitals } = evidenceSets(vocabulary)
  if (formal.size === 0 && informal.size === 0) return 'unknown'
  let formalSigns = 0
  let informalSigns = 0
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== 'word') continue
    const word = tokens.word[i]!
    const key = word.accentDecides ? word.form : word.folded
    if (formal.has(key)) formalSigns += 2
    if (informal.has(key)) informalSigns += 2
    if (formalCapitals.has(key) && isCapitalInside(tokens, i)) formalSigns += 2
    if (word.folded.length > 3) {
      const [reading] = vocabulary.readingsOf(word)
      const isInformal = reading && reading.tags & verbTag['2s'] && !(reading.tags & verbTag.participle)
      if (isInformal && (!(reading.tags & verbTag.imperative) || startsClause(tokens, i))) informalSigns++
      else if (reading && reading.tags & verbTag.imperative && reading.tags & verbTag['3s'] && startsClause(tokens, i))
        formalSigns++
    }
  }
  if (formalSigns > informalSigns) return 'formal'
  return informalSigns > formalSigns ? 'informal' : 'unknown'
}

interface Evidence {
  formal: Set<string>
  informal: Set<string>
  formalCapitals: Set<string>
}

const evidence = new WeakMap<Vocabulary, Evidence>()

function evidenceSets(vocabulary: Vocabulary): Evidence {
  let sets = evidence.get(vocabulary)
  if (!sets) {
    const { address } = vocabulary.language
    sets = {
      formal: new Set(address.formal),
      informal: new Set(address.informal),
      formalCapitals: new Set(address.formalCapitals),
    }
    evidence.set(vocabulary, sets)
  }
  return sets
}

function isCapitalInside(tokens: Tokens, at: number): boolean {
  const sentence = tokens.sentences[tokens.sentence[at]!]!
  const first = tokens.text[tokens.start[at]!]!
  return at > sentence.first && first !== first.toLowerCase()
}

function startsClause(tokens: Tokens, at: number): boolean {
  const sentence = tokens.sentences[tokens.sentence[at]!]!
  return at === sentence.first || isTransparent(tokens.word[at - 1]!) || tokens.kind[at - 1] === 'punctuation'
}
