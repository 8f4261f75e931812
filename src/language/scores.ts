import { type Features, frameHashes } from './features.ts'

/** The fitted scores for what one side says: for each owner (rule or act) a bias, weights of features, and bars. */
export interface Scores {
  /** How many owners there are. */
  owners: number
  /** Index of an owner's score, or -1. */
  indexOf(owner: string): number
  /** Scores of all owners for a sentence, in one pass; > 0 means rather yes. Frames are added by `withFrame`. */
  scoresOf(features: Features): Float32Array
  /** What a phrase of a construction adds to its owner's score. */
  frameWeight(index: number, construction: string | undefined): number
  /** Each token's share of one owner's score. */
  sharesOf(index: number, features: Features): Map<number, number>
  bars(index: number): Bars
}

/** Where decisions are cut, on the score's scale. */
export interface Bars {
  /** At least this: a finding even without a frame. */
  alone: number
  /** A frame with less than this is dropped. */
  veto: number
  /** At least this, with a frame: high confidence. */
  agree: number
}

/** As shipped: little endian, in base64. */
export interface ScoreTable {
  owners: readonly { id: string; bias: number; bars: Bars }[]
  /** Weight of one step of the 8-bit weights. */
  scale: number
  /** Number of features. */
  count: number
  /**
   * The features' hashes (int32 each); where each one's entries end (uint32 each, in entries); the entries: owner (uint8)
   * and weight (int8).
   */
  rows: string
}

/** Opens a table of scores: an open-addressed hash table over its rows. */
export function openScores({ owners, scale, count, rows }: ScoreTable): Scores {
  const bytes = bytesOf(rows)
  const hashes = new Int32Array(bytes.buffer, 0, count)
  const ends = new Uint32Array(bytes.buffer, 4 * count, count)
  const entries = bytes.subarray(8 * count)
  const mask = 2 ** Math.ceil(Math.log2(count * 2 + 2)) - 1
  const slots = new Int32Array(mask + 1)
  // Most features weigh nothing: a bit for each 20-bit beginning of a hash says so without a look into the wide table.
  const seen = new Uint32Array(2 ** 15)
  for (let row = 0; row < count; row++) {
    const hash = hashes[row]!
    seen[hash >>> 17]! |= 1 << ((hash >>> 12) & 31)
    let at = hash & mask
    while (slots[at]) at = (at + 1) & mask
    slots[at] = row + 1
  }
  const rowOf = (hash: number): number => {
    if (!(seen[hash >>> 17]! & (1 << ((hash >>> 12) & 31)))) return -1
    let at = hash & mask
    for (;;) {
      const row = slots[at]! - 1
      if (row < 0 || hashes[row] === hash) return row
      at = (at + 1) & mask
    }
  }
  const weightOf = (index: number, row: number): number => {
    if (row < 0) return 0
    for (let at = row === 0 ? 0 : ends[row - 1]!; at < ends[row]!; at++) {
      if (entries[2 * at] === index) return (entries[2 * at + 1]! << 24) >> 24
    }
    return 0
  }
  const indexes = new Map(owners.map(({ id }, index) => [id, index]))
  const sums = new Int32Array(owners.length)

  return {
    owners: owners.length,
    indexOf: (owner) => indexes.get(owner) ?? -1,
    bars: (index) => owners[index]!.bars,
    scoresOf(features) {
      sums.fill(0)
      for (let i = 0; i < features.count; i++) {
        const row = rowOf(features.hashes[i]!)
        if (row < 0) continue
        const end = 2 * ends[row]!
        for (let at = row === 0 ? 0 : 2 * ends[row - 1]!; at < end; at += 2) {
          sums[entries[at]!]! += (entries[at + 1]! << 24) >> 24
        }
      }
      const factor = scale / Math.sqrt(features.count || 1)
      const scores = new Float32Array(owners.length)
      for (let owner = 0; owner < owners.length; owner++) scores[owner] = owners[owner]!.bias + sums[owner]! * factor
      return scores
    },
    frameWeight(index, construction) {
      return frameHashes(construction).reduce((sum, hash) => sum + weightOf(index, rowOf(hash)), 0) * scale
    },
    sharesOf(index, features) {
      const shares = new Map<number, number>()
      for (let i = 0; i < features.count; i++) {
        const token = features.tokens[i]!
        if (token >= 0) shares.set(token, (shares.get(token) ?? 0) + weightOf(index, rowOf(features.hashes[i]!)))
      }
      return shares
    },
  }
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
