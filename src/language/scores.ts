/** The fitted scores of one language: for each owner (rule or act) a bias and the weights of features, and two bars. */
export interface Scores {
  /** Index of an owner's score, or -1. */
  indexOf(owner: string): number
  /** Score of an owner, by the sentence's length made even: > 0 means rather yes. Adds each token's share to `shares` when given. */
  score(index: number, hashes: readonly number[], tokens?: readonly number[], shares?: Map<number, number>): number
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
   * The features' hashes, ascending (int32 each); where each one's entries end (uint32 each, in entries); the entries:
   * owner (uint8) and weight (int8).
   */
  rows: string
}

/** Opens a table of scores. Nothing is built: features are looked up by bisection. */
export function openScores({ owners, scale, count, rows }: ScoreTable): Scores {
  const bytes = bytesOf(rows)
  const hashes = new Int32Array(bytes.buffer, 0, count)
  const ends = new Uint32Array(bytes.buffer, 4 * count, count)
  const entries = 8 * count
  const indexes = new Map(owners.map(({ id }, index) => [id, index]))
  const rowOf = (hash: number): number => {
    let low = 0
    let high = count - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = hashes[middle]!
      if (found === hash) return middle
      if (found < hash) low = middle + 1
      else high = middle - 1
    }
    return -1
  }
  return {
    indexOf: (owner) => indexes.get(owner) ?? -1,
    bars: (index) => owners[index]!.bars,
    score(index, features, tokens, shares) {
      let sum = 0
      for (let i = 0; i < features.length; i++) {
        const row = rowOf(features[i]!)
        if (row < 0) continue
        const end = entries + 2 * ends[row]!
        for (let at = row === 0 ? entries : entries + 2 * ends[row - 1]!; at < end; at += 2) {
          if (bytes[at] !== index) continue
          const weight = (bytes[at + 1]! << 24) >> 24
          sum += weight
          if (shares && tokens![i]! >= 0) shares.set(tokens![i]!, (shares.get(tokens![i]!) ?? 0) + weight)
          break
        }
      }
      return owners[index]!.bias + (sum * scale) / Math.sqrt(features.length || 1)
    },
  }
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
