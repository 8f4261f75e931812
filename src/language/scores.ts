import { type Features, frameHashes, mostFeatures } from './features.ts'

/** The fitted scores for what one side says: for each owner (rule or act) a bias, weights of features, and bars. */
export interface Scores {
  /** How many owners there are. */
  owners: number
  /** Index of an owner's score, or -1. */
  indexOf(owner: string): number
  /** Writes the scores of all owners for a sentence from `at` on; > 0 means rather yes. Phrases come on top: `frameWeight`. */
  addScores(features: Features, into: Float32Array, at: number): void
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

/** Scores laid out for use: see `spreadTables`. */
export interface ScoreTable {
  owners: readonly { id: string; bias: number; bars: Bars }[]
  /** Weight of one step of the 8-bit weights. */
  scale: number
  /** Number of features. */
  count: number
  /** Size of the hash table: a power of 2. */
  slots: number
  /**
   * Little endian: the features' hashes (int32 each); an open-addressed hash table of their numbers, from 1 (uint16 each);
   * for each feature the weights of all owners (int8 each).
   */
  bytes: Uint8Array
}

/** Scores of what the customer says and of what we say. */
export interface ScoreTables {
  readonly customer: ScoreTable
  readonly ours: ScoreTable
}

/** Opens a table of scores. Nothing is read before the first sentence. */
export function openScores({ owners, scale, count, slots, bytes }: ScoreTable): Scores {
  const { buffer, byteOffset: start } = bytes
  const hashes = new Int32Array(buffer, start, count)
  const rowAt = new Uint16Array(buffer, start + 4 * count, slots)
  const weights = new Int8Array(buffer, start + 4 * count + 2 * slots, count * owners.length)
  const indexes = new Map(owners.map(({ id }, index) => [id, index]))
  /** Where the weights of the features at hand begin. */
  const found = new Int32Array(mostFeatures)

  return {
    owners: owners.length,
    indexOf: (owner) => indexes.get(owner) ?? -1,
    bars: (index) => owners[index]!.bars,
    addScores(features, into, at) {
      let count = 0
      for (let i = 0; i < features.count; i++) {
        const row = rowOf(features.hashes[i]!)
        if (row >= 0) found[count++] = row * owners.length
      }
      const factor = scale / Math.sqrt(features.count || 1)
      for (let owner = 0; owner < owners.length; owner++) {
        let sum = 0
        for (let i = 0; i < count; i++) sum += weights[found[i]! + owner]!
        into[at + owner] = owners[owner]!.bias + sum * factor
      }
    },
    frameWeight(index, construction) {
      return frameHashes(construction).reduce((sum, hash) => sum + weightOf(index, hash), 0) * scale
    },
    sharesOf(index, features) {
      const shares = new Map<number, number>()
      for (let i = 0; i < features.count; i++) {
        const token = features.tokens[i]!
        if (token >= 0) shares.set(token, (shares.get(token) ?? 0) + weightOf(index, features.hashes[i]!))
      }
      return shares
    },
  }

  function rowOf(hash: number): number {
    for (let at = hash & (slots - 1); ; at = (at + 1) & (slots - 1)) {
      const row = rowAt[at]! - 1
      if (row < 0 || hashes[row] === hash) return row
    }
  }

  function weightOf(index: number, hash: number): number {
    const row = rowOf(hash)
    return row < 0 ? 0 : weights[row * owners.length + index]!
  }
}
