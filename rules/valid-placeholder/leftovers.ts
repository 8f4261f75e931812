import { blanks, type Core } from './blanks.ts'
import { dummies, notes } from './notes.ts'
import { placeOf } from './place.ts'

/** Words of the writing that were to be replaced before sending. */
export interface Leftover {
  start: number
  end: number
  /** `blank`: a gap for a value; `note`: words from the writer to the writer; `dummy`: text that only fills space. */
  kind: 'blank' | 'note' | 'dummy'
}

const cores: readonly [Leftover['kind'], readonly Core[]][] = [
  ['blank', blanks],
  ['note', notes],
  ['dummy', dummies],
]

/** Finds them all, in order, without overlaps. Linear in the text. */
export function findLeftovers(text: string, language: string): Leftover[] {
  const found: Leftover[] = []
  for (const [kind, list] of cores) {
    for (const { words, needs, find } of list) {
      if (needs && !needs.test(text)) continue
      // Not `matchAll`, which copies the pattern for each text.
      words.lastIndex = 0
      for (let match = words.exec(text); match; match = words.exec(text)) {
        const place = find(placeOf(text, match.index, match.index + match[0].length, language))
        if (place && place.end > place.start) found.push({ start: place.start, end: place.end, kind })
      }
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  return found.filter((item) => {
    if (item.start < last) return false
    last = item.end
    return true
  })
}
