import { distance } from 'fastest-levenshtein'

/** The known name a person most likely meant, or undefined when none comes close (a third of its letters may differ). */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = (name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3))) + 1
  for (const candidate of known) {
    if (candidate === name) return undefined
    const away = distance(name.toLowerCase(), candidate.toLowerCase())
    if (away >= bestDistance) continue
    best = candidate
    bestDistance = away
  }
  return best
}

/** ` Did you mean “x”?`, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const meant = nearest(name, known)
  return meant === undefined ? '' : ` Did you mean “${meant}”?`
}
