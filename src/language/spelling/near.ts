import { fold } from '../fold.ts'

/** What words can be tried and taken. */
export interface Offers {
  /** Letters of the language, the frequent first. */
  letters: string
  /** True for a word to suggest. */
  isOffered(word: string): boolean
  /** How much nearer the word is for being said often. */
  bonusOf(word: string): number
}

/** A word that was perhaps meant, and how far away it is: 1 is a slip of one letter. */
export interface Near {
  word: string
  distance: number
}

/** From this length on a word may hold two slips. */
const roomForTwo = 6
const mostOffered = 3

/** The words nearest to a misspelt one (lower case), the likeliest first: one slip of any kind, else two of the usual kinds. */
export function nearWords(word: string, offers: Offers): Near[] {
  const found = pick(slipsOf(word, offers.letters), offers)
  if (found.length > 0 || word.length < roomForTwo) return found
  const twice = new Map<string, number>()
  for (const [once, first] of usualSlipsOf(word)) {
    for (const [variant, second] of usualSlipsOf(once)) keepLess(twice, variant, first + second)
  }
  twice.delete(word)
  return pick(twice, offers)
}

function pick(variants: ReadonlyMap<string, number>, offers: Offers): Near[] {
  const found: (Near & { rank: number })[] = []
  for (const [word, distance] of variants) {
    if (offers.isOffered(word)) found.push({ word, distance, rank: distance - offers.bonusOf(word) })
  }
  return found.sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1)).slice(0, mostOffered)
}

/** Every word one slip away, with the cost of the slip. */
function slipsOf(word: string, letters: string): Map<string, number> {
  const slips = new Map(usualSlipsOf(word))
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    const cost = at === 0 ? 1.4 : 1
    if (after !== '') keepLess(slips, before + after.slice(1), cost + 0.1)
    for (const letter of letters) {
      keepLess(slips, before + letter + after, cost)
      if (after !== '')
        keepLess(slips, before + letter + after.slice(1), isBeside(letter, after[0]!) ? cost : cost + 0.4)
    }
  }
  slips.delete(word)
  return slips
}

const keyRows = ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm']

function isBeside(a: string, b: string): boolean {
  for (const [row, keys] of keyRows.entries()) {
    const at = keys.indexOf(fold(a))
    if (at < 0) continue
    const around = [keyRows[row - 1], keys, keyRows[row + 1]].map((near) => near?.slice(Math.max(0, at - 1), at + 2))
    return around.some((near) => near?.includes(fold(b)))
  }
  return false
}

const vowels = 'aeiou'
const accents: Record<string, string> = { a: 'áà', e: 'éè', i: 'íì', o: 'óò', u: 'úùü', n: 'ñ' }
/** Letters that sound alike, or lie so that one is often taken for the other. */
const alike: Record<string, string> = {
  c: 'szkq',
  s: 'czx',
  z: 'sc',
  k: 'cq',
  q: 'ck',
  b: 'v',
  v: 'b',
  g: 'j',
  j: 'g',
  y: 'i',
  i: 'y',
  m: 'n',
  n: 'm',
}

/** The slips people make most: two letters swapped, one doubled or not, an accent, a vowel, a letter of like sound, an *h*. */
function usualSlipsOf(word: string): Map<string, number> {
  const slips = new Map<string, number>()
  for (let at = 0; at < word.length; at++) {
    const letter = word[at]!
    const [before, after] = [word.slice(0, at), word.slice(at + 1)]
    const plain = fold(letter)
    const next = after[0]
    if (next !== undefined && next !== letter) keepLess(slips, before + next + letter + after.slice(1), 0.6)
    keepLess(slips, before + letter + letter + after, 0.5)
    if (next === letter) keepLess(slips, before + after, 0.5)
    else if (at > 0 || letter === 'h') keepLess(slips, before + after, letter === 'h' ? 0.6 : 1.1)
    // One accent too many may be another norm: *zodíaco*.
    if (plain !== letter) keepLess(slips, before + plain + after, 0.8)
    for (const accented of accents[plain] ?? '')
      if (accented !== letter) keepLess(slips, before + accented + after, 0.2)
    // The first letter is seldom wrong; another vowel at the end is another gender.
    const cost = at === 0 ? 1 : /^s?$/.test(after) && vowels.includes(letter) ? 1.3 : 0.7
    if (vowels.includes(letter)) for (const vowel of vowels) keepLess(slips, before + vowel + after, cost)
    for (const other of alike[letter] ?? '') keepLess(slips, before + other + after, cost - 0.1)
    if (letter === 'y') keepLess(slips, `${before}ll${after}`, 0.6)
    if (letter === 'l' && next === 'l') keepLess(slips, `${before}y${after.slice(1)}`, 0.6)
    if ('aeiouctg'.includes(letter)) keepLess(slips, `${before}h${letter}${after}`, 0.6)
    if (at > 0) for (const vowel of vowels) keepLess(slips, before + vowel + letter + after, 0.9)
  }
  slips.delete(word)
  return slips
}

function keepLess(costs: Map<string, number>, word: string, cost: number): void {
  const known = costs.get(word)
  if (known === undefined || cost < known) costs.set(word, cost)
}
