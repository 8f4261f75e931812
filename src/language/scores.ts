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

/** As shipped: rows sorted by hash, little endian, in base64. */
export interface ScoreTable {
  owners: readonly { id: string; bias: number; bars: Bars }[]
  /** Weight of one step of the 8-bit weights. */
  scale: number
  /** Rows: hash (int32), number of entries (uint8), then as many pairs of owner (uint8) and weight (int8). */
  rows: string
}

/** Opens a table of scores. */
export function openScores(table: ScoreTable): Scores {
  const bytes = bytesOf(table.rows)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rowAt = new Map<number, number>()
  for (let at = 0; at < bytes.length; at += 5 + 2 * bytes[at + 4]!) rowAt.set(view.getInt32(at, true), at + 4)
  const indexes = new Map(table.owners.map(({ id }, index) => [id, index]))
  return {
    indexOf: (owner) => indexes.get(owner) ?? -1,
    bars: (index) => table.owners[index]!.bars,
    score(index, hashes, tokens, shares) {
      let sum = 0
      for (let i = 0; i < hashes.length; i++) {
        const row = rowAt.get(hashes[i]!)
        if (row === undefined) continue
        const end = row + 1 + 2 * bytes[row]!
        for (let at = row + 1; at < end; at += 2) {
          if (bytes[at] !== index) continue
          const weight = view.getInt8(at + 1)
          sum += weight
          if (shares && tokens![i]! >= 0) shares.set(tokens![i]!, (shares.get(tokens![i]!) ?? 0) + weight)
          break
        }
      }
      return table.owners[index]!.bias + (sum * table.scale) / Math.sqrt(hashes.length || 1)
    },
  }
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
