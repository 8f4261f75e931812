/** The words of a `.dic` file with their flags, found without a table of strings: loading is one pass over the text. */
export interface Roots {
  /** The flags of a word, those of its homonyms together; undefined where it is not there. */
  flagsOf(word: string): string | undefined
  /** How much of the word's beginning some root begins with: no less than that, seldom more. */
  knownLength(word: string): number
}

/** Reads a `.dic` text: a count, then `word/flags` a line. */
export function openRoots(text: string): Roots {
  const { slots, beginnings } = readWords(text)
  const last = slots.length - 1
  const isBeginning = (hash: number) => (beginnings[(hash & beginningMask) >> 3]! & (1 << (hash & 7))) !== 0
  return {
    flagsOf(word) {
      let hash = seed
      for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at))
      let flags: string | undefined
      for (let slot = hash & last; slots[slot] !== 0; slot = (slot + 1) & last) {
        const start = slots[slot]!
        const end = start + word.length
        if (isEnd(text.charCodeAt(end)) && text.startsWith(word, start)) flags = (flags ?? '') + flagsAt(text, end)
      }
      return flags
    },
    knownLength(word) {
      let hash = seed
      for (let at = 0; at < word.length; at++) {
        hash = mix(hash, word.charCodeAt(at))
        if (!isBeginning(hash)) return at
      }
      return word.length
    },
  }
}

interface Words {
  /** Offsets of the words, each at the slot its hash names or the next free one. */
  slots: Uint32Array
  /** A bit for the hash of each beginning of each word. */
  beginnings: Uint8Array
}

const beginningMask = 0x3fffff

function readWords(text: string): Words {
  let size = 1024
  while (size * 8 < text.length * 2) size *= 2
  const slots = new Uint32Array(size)
  const beginnings = new Uint8Array((beginningMask + 1) >> 3)
  for (let start = text.indexOf('\n') + 1; start > 0 && start < text.length; ) {
    let hash = seed
    let end = start
    for (let code = text.charCodeAt(end); !isEnd(code); code = text.charCodeAt(++end)) {
      hash = mix(hash, code)
      beginnings[(hash & beginningMask) >> 3]! |= 1 << (hash & 7)
    }
    if (end > start) {
      let slot = hash & (size - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
      slots[slot] = start
    }
    start = text.indexOf('\n', end) + 1
  }
  return { slots, beginnings }
}

const seed = 0x811c9dc5

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15)
}

const slash = 47

/** True for what ends a word: `/`, white space, the text's end (`NaN`). */
function isEnd(code: number): boolean {
  return !(code > 32) || code === slash
}

function flagsAt(text: string, at: number): string {
  if (text.charCodeAt(at) !== slash) return ''
  let end = at + 1
  while (end < text.length && text.charCodeAt(end) > 32) end++
  return text.slice(at + 1, end)
}
