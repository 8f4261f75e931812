import type { LanguageCode } from '../../conversation/types.ts'
import { type NumberReading, readNumber } from './numbers.ts'
import { longestPhrase, phraseTree } from './phrases.ts'
import { readTokens, type Token } from './tokens.ts'
import type { Meaning } from './types.ts'

/** The smallest piece the reader works with: a phrase of the lexicon, a number, a comma, or something that is no time. */
export interface Atom {
  start: number
  end: number
  capital: boolean
  meaning: Meaning | ({ is: 'digits' } & NumberReading) | { is: 'comma' } | { is: 'word' } | { is: 'stop' }
}

/** Cuts a stretch of text into atoms. */
export function readAtoms(text: string, language: LanguageCode, start: number, end: number): Atom[] {
  const tokens = readTokens(text, start, end)
  const tree = phraseTree(language)
  const atoms: Atom[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]!
    const phrase = longestPhrase(tree, tokens, at)
    const next = phrase?.next ?? at + 1
    const meaning = phrase?.meaning ?? meaningOf(token)
    atoms.push({ start: token.start, end: tokens[next - 1]!.end, capital: token.capital, meaning })
    at = next
  }
  return atoms
}

function meaningOf(token: Token): Atom['meaning'] {
  if (token.kind === 'number') return { is: 'digits', ...readNumber(token.key) }
  if (token.kind === 'word') return { is: 'word' }
  if (token.key === ',') return { is: 'comma' }
  if (token.key === '-' || token.key === '–' || token.key === '—') return { is: 'to' }
  return token.key === '~' || token.key === '≈' ? { is: 'link' } : { is: 'stop' }
}

/** Passes over up to three articles and the like. */
export function skipLinks(atoms: readonly Atom[], at: number): number {
  let next = at
  while (next < at + 3 && (atoms[next]?.meaning.is === 'link' || isBareClockWord(atoms, next))) next++
  return next
}

// Spanish "las", Italian "le" are articles too.
function isBareClockWord(atoms: readonly Atom[], at: number): boolean {
  const meaning = atoms[at]?.meaning
  return meaning?.is === 'clock' && !meaning.sure && !meaning.plus && atoms[at + 1]?.meaning.is !== 'digits'
}

/** True where a clause may end: what is said before stands for itself. */
export function isPause(atoms: readonly Atom[], at: number): boolean {
  const is = atoms[at]?.meaning.is
  return is !== 'word' && is !== 'unit' && is !== 'digits' && is !== 'number' && is !== 'link' && is !== 'none'
}
