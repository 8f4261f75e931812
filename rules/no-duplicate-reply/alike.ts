import { analysisOf, type Elsewhere, type Turn } from 'replylint/rule'

/** A template as the rule keeps it. */
export interface Kept {
  /** Its title, or its id. */
  name: string
  language: string | undefined
  at: Elsewhere
  /** Hashes of its runs of words, each once, in order of size. */
  runs: Uint32Array
}

/** The templates of a run, to be found by what they say. */
export interface Shelf {
  templates: Kept[]
  /** Indices of the templates that hold a run of words. */
  byRun: Map<number, number[]>
  /** The last look-up that came upon each template, by number; and how many there were. */
  seenIn: number[]
  lookUps: number
}

export function openShelf(): Shelf {
  return { templates: [], byRun: new Map(), seenIn: [], lookUps: 0 }
}

/** Words that make up a run. */
const runLength = 5

/**
 * Hashes of all runs of five words in a turn, of the whole where it is shorter; nothing where it says nothing. Case, accents
 * and marks make no difference, and one placeholder is like another.
 */
export function runsOf(turn: Turn): Uint32Array {
  const words = wordsOf(turn)
  const hashes = new Set<number>()
  const last = Math.max(0, words.length - runLength)
  for (let at = 0; at <= last && words.length > 0; at++) hashes.add(hashOf(words.slice(at, at + runLength)))
  return Uint32Array.from(hashes).sort()
}

function wordsOf(turn: Turn): string[] {
  const { tokens } = analysisOf(turn)
  const words: string[] = []
  let saysSomething = false
  for (let token = 0; token < tokens.count; token++) {
    const kind = tokens.kind[token]
    if (kind === 'punctuation' || kind === 'symbol') continue
    if (kind === 'word') saysSomething = true
    const isAsWritten = kind === 'source'
    words.push(isAsWritten ? turn.text.slice(tokens.start[token], tokens.end[token]) : tokens.word[token]!.folded)
  }
  return saysSomething ? words : []
}

function hashOf(words: readonly string[]): number {
  let hash = 0x811c9dc5
  for (const word of words) {
    for (let at = 0; at <= word.length; at++) {
      hash = Math.imul(hash ^ (at < word.length ? word.charCodeAt(at) : 32), 0x01000193)
      hash ^= hash >>> 15
    }
  }
  return hash >>> 0
}

/** The template that shares most with these runs, at least the given share, and its share; of equal ones the first. */
export function mostAlike(
  shelf: Shelf,
  { language, at, runs }: Omit<Kept, 'name'>,
  least: number,
): { other: Kept; share: number } | undefined {
  const { templates, seenIn } = shelf
  const lookUp = ++shelf.lookUps
  let best = { index: -1, share: 0 }
  for (const list of candidates(runs, shelf, least)) {
    for (const index of list) {
      if (seenIn[index] === lookUp) continue
      seenIn[index] = lookUp
      const other = templates[index]!
      if (other.language !== language || isSamePlace(other.at, at)) continue
      const share = shareOf(runs, other.runs, Math.max(least, best.share))
      if (share > best.share || (share > 0 && share === best.share && index < best.index)) best = { index, share }
    }
  }
  return best.share > 0 ? { other: templates[best.index]!, share: best.share } : undefined
}

/** True for a template that is met again, as under other options. */
function isSamePlace(a: Elsewhere, b: Elsewhere): boolean {
  return a.path === b.path && a.place.start.offset === b.place.start.offset
}

export function keep(template: Kept, { templates, byRun, seenIn }: Shelf): void {
  const index = templates.push(template) - 1
  seenIn.push(0)
  for (const run of template.runs) {
    const there = byRun.get(run)
    if (there) there.push(index)
    else byRun.set(run, [index])
  }
}

/**
 * Lists of templates one of which is in any template that shares as much as it must: as it may lack so many of these runs,
 * it has one of any such number and one more. The rarest are taken, which phrases that all templates have are not.
 */
function candidates(runs: Uint32Array, { byRun }: Shelf, least: number): readonly (readonly number[])[] {
  const lists = Array.from(runs, (run) => byRun.get(run) ?? [])
  const mayLack = runs.length - mustShare(runs.length, least)
  return lists.sort((a, b) => a.length - b.length).slice(0, mayLack + 1)
}

function mustShare(count: number, least: number): number {
  return Math.ceil(count * least - 1e-9)
}

/** How much of the longer one they share, 0 to 1; 0 as soon as it is clear that it is less than `least`. */
function shareOf(a: Uint32Array, b: Uint32Array, least: number): number {
  const longer = Math.max(a.length, b.length)
  const needed = mustShare(longer, least)
  const mostMissingOfA = a.length - needed
  const mostMissingOfB = b.length - needed
  let i = 0
  let j = 0
  let shared = 0
  while (i < a.length && j < b.length) {
    if (i - shared > mostMissingOfA || j - shared > mostMissingOfB) return 0
    const [x, y] = [a[i]!, b[j]!]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared < needed ? 0 : shared / longer
}
