import type { Bars, ScoreTable, ScoreTables } from './scores.ts'

/** Scores as trained and kept in the repository: only weights that are not 0. */
export interface TrainedTable {
  owners: readonly { id: string; bias: number; bars: Bars }[]
  /** Weight of one step of the 8-bit weights. */
  scale: number
  /** Number of features. */
  count: number
  /**
   * Little endian, in base64: the features' hashes (int32 each); where each one's entries end (uint32 each, in entries);
   * the entries: owner (uint8) and weight (int8).
   */
  rows: string
}

export interface TrainedTables {
  customer: TrainedTable
  ours: TrainedTable
}

/** Lays trained scores out for use. */
export function spreadTables({ customer, ours }: TrainedTables): ScoreTables {
  return { customer: spreadTable(customer), ours: spreadTable(ours) }
}

function spreadTable({ owners, scale, count, rows }: TrainedTable): ScoreTable {
  if (count >= 2 ** 16) throw new Error('A table of scores has room for 65,535 features.')
  const trained = bytesOf(rows)
  const hashes = new Int32Array(trained.buffer, 0, count)
  const ends = new Uint32Array(trained.buffer, 4 * count, count)
  const entries = trained.subarray(8 * count)
  const slots = 2 ** Math.ceil(Math.log2(2 * count + 2))
  const bytes = new Uint8Array(4 * count + 2 * slots + count * owners.length)
  const rowAt = new Uint16Array(bytes.buffer, 4 * count, slots)
  const weights = new Int8Array(bytes.buffer, 4 * count + 2 * slots)
  new Int32Array(bytes.buffer, 0, count).set(hashes)
  let entry = 0
  hashes.forEach((hash, row) => {
    let at = hash & (slots - 1)
    while (rowAt[at]) at = (at + 1) & (slots - 1)
    rowAt[at] = row + 1
    for (; entry < ends[row]!; entry++) weights[row * owners.length + entries[2 * entry]!] = entries[2 * entry + 1]!
  })
  return { owners, scale, count, slots, bytes }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
}
