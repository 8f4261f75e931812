import { createReadStream, readFileSync } from 'node:fs'
import type { Point } from 'unist'
import { binary, DecodeError, decode, encodingOf, looksBinary, wrongEncoding } from './decode.ts'
import { relieveMemory } from './memory.ts'

/** A piece of a file: all of it, or whole lines. */
export interface Piece {
  text: string
  /** Where in the file it begins; absent for the beginning. */
  start?: Point
}

type Decoder = InstanceType<typeof TextDecoder>

/** Files of lines above this size (bytes) are read piece by piece. */
const streamedFrom = 4 * 2 ** 20
/** Length of a piece in UTF-16 units, at least: pieces end at line ends. */
const pieceLength = 2 ** 17

/** A file in one piece, or in many where every line stands for itself and the file is large. */
export async function* readPieces(path: string, size: number): AsyncGenerator<Piece> {
  if (size >= streamedFrom && /\.(ndjson|jsonl)$/i.test(path)) yield* readLines(path)
  else yield { text: readText(path) }
}

/** The text of a file. Throws `DecodeError` with a sentence that says what to do. */
export function readText(path: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    throw readError(error)
  }
  try {
    return decode(bytes)
  } catch (error) {
    // A string holds some 500 million units.
    if (error instanceof DecodeError || bytes.length < 2 ** 28) throw error
    throw new DecodeError(
      'The file is too large to read at once. Split it, or export it as NDJSON, which is read line by line.',
    )
  }
}

/** Everything that comes in through a stream, as standard input. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return decode(Buffer.concat(chunks))
}

async function* readLines(path: string): AsyncGenerator<Piece> {
  let decoder: Decoder | undefined
  let held: string[] = []
  let heldLength = 0
  let start: Point = { line: 1, column: 1, offset: 0 }
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: 2 ** 16 }) as AsyncIterable<Uint8Array>) {
      if (!decoder) {
        if (encodingOf(bytes) === 'utf-8' && looksBinary(bytes)) throw new DecodeError(binary)
        decoder = new TextDecoder(encodingOf(bytes), { fatal: true })
      }
      const text = decodeChunk(decoder, bytes)
      held.push(text)
      heldLength += text.length
      const lineEnd = heldLength < pieceLength ? -1 : text.lastIndexOf('\n')
      if (lineEnd < 0) continue
      const rest = text.slice(lineEnd + 1)
      held[held.length - 1] = text.slice(0, lineEnd + 1)
      const piece = held.join('')
      held = [rest]
      heldLength = rest.length
      yield { text: piece, start }
      relieveMemory()
      start = after(start, piece)
    }
    const last = held.join('') + (decoder ? decodeChunk(decoder) : '')
    if (last.trim() !== '') yield { text: last, start }
  } catch (error) {
    throw readError(error)
  }
}

function decodeChunk(decoder: Decoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
  } catch {
    throw wrongEncoding(decoder.encoding as 'utf-8')
  }
}

/** The point behind a piece that ends with a line's end. */
function after(start: Point, piece: string): Point {
  let lines = 0
  for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) lines++
  return { line: start.line + lines, column: 1, offset: (start.offset ?? 0) + piece.length }
}

function readError(error: unknown): Error {
  if (error instanceof DecodeError || !(error instanceof Error) || !('code' in error)) return error as Error
  if (error.code === 'EACCES' || error.code === 'EPERM') {
    return new DecodeError('The file may not be read. Give yourself the permission, or leave it out with `ignore`.')
  }
  return new DecodeError(`The file could not be read: ${error.message}.`)
}
