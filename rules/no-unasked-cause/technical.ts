import { analysisOf, type LanguageCode, type Turn } from 'replylint/rule'
import { jargon } from './jargon.ts'

/** At least two capitals or a capital and a digit: TTL, XSL, P2, HbA1c. */
const acronym = /^(?=[^\p{Lu}]*\p{Lu}[^\p{Lu}\d]*[\p{Lu}\d])[\p{L}\d]+$/u
const longWord = 12
const isMoney = /[€£$]/
/** A sentence of so many words may be about anything. */
const plain = 20

const stemSets = new Map<LanguageCode, ReadonlySet<string>>()

/**
 * How much a sentence speaks the language of engineers: jargon counts 1, acronyms little less, very long words half, figures
 * little; words beyond twenty add to it. */
export function technicalWeight(turn: Turn, sentence: number): number {
  const { tokens, vocabulary } = analysisOf(turn)
  const language = turn.language!
  let stems = stemSets.get(language)
  if (!stems) {
    const words = jargon[language].split(/\s+/).map((form) => vocabulary.stemOf(vocabulary.word(form)))
    stemSets.set(language, (stems = new Set(words)))
  }
  const { first, last } = tokens.sentences[sentence]!
  let weight = 0
  for (let i = first; i <= last; i++) {
    const words = turn.text.slice(tokens.start[i]!, tokens.end[i]!)
    if (tokens.kind[i] === 'number')
      weight += isMoney.test(turn.text.slice(tokens.start[i]! - 2, tokens.end[i]! + 2)) ? 0 : 0.15
    else if (tokens.kind[i] !== 'word') continue
    else if (acronym.test(words)) weight += 0.8
    else if (stems.has(vocabulary.stemOf(tokens.word[i]!))) weight += 1
    else if (words.length >= longWord) weight += 0.5
  }
  return weight + Math.max(0, last - first - plain) * 0.06
}
