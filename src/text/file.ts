import { SourceError } from './source-error.ts'

/** A file's text and how it was written, so that it can be written back the same way. */
export interface FileText {
  /** Without byte order mark; line ends as they are. All offsets count in it. */
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  hasMark: boolean
}

/**
 * Reads a file's bytes: UTF-8 with or without byte order mark, UTF-16 of either order with it.
 * Throws `SourceError` for other encodings (naming the first bad byte's place) and for binary files.
 */
export function decodeFile(bytes: Uint8Array): FileText {
  const encoding = encodingOf(bytes)
  const text = decode(bytes, encoding)
  if (text.includes('\0')) throw new SourceError('This is a binary file: it holds NUL bytes. Give a text file.')
  return { text, encoding, hasMark: encoding !== 'utf-8' || hasUtf8Mark(bytes) }
}

/** The bytes to write back: the inverse of `decodeFile`. */
export function encodeFile(file: FileText): Uint8Array<ArrayBuffer> {
  const text = file.hasMark ? `\ufeff${file.text}` : file.text
  if (file.encoding === 'utf-8') return new TextEncoder().encode(text)
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), file.encoding === 'utf-16le')
  return bytes
}

function encodingOf(bytes: Uint8Array): FileText['encoding'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

function decode(bytes: Uint8Array, encoding: FileText['encoding']): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    if (bytes.includes(0) && encoding === 'utf-8') {
      throw new SourceError('This is a binary file: it holds NUL bytes. Give a text file.')
    }
    throw badBytes(bytes, encoding)
  }
}

function badBytes(bytes: Uint8Array, encoding: FileText['encoding']): SourceError {
  if (encoding !== 'utf-8') {
    return new SourceError('This file begins like UTF-16 but is not. Save it as UTF-8.')
  }
  const before = validStart(bytes)
  const at = new TextEncoder().encode(before).length + (hasUtf8Mark(bytes) ? 3 : 0)
  const lines = before.split(/\r\n|\r|\n/)
  const place = `line ${lines.length}, column ${lines.at(-1)!.length + 1}`
  const value = bytes[at]!.toString(16).padStart(2, '0').toUpperCase()
  return new SourceError(`This file is not UTF-8: byte 0x${value} at ${place}. Save it as UTF-8.`, before.length)
}

/** The text before the first bad character; the decoder itself halves the search. */
function validStart(bytes: Uint8Array): string {
  let good = 0
  let bad = bytes.length
  while (good < bad) {
    const middle = (good + bad + 1) >> 1
    if (decodeCut(bytes, middle) === undefined) bad = middle - 1
    else good = middle
  }
  return decodeCut(bytes, good) ?? ''
}

/** The text of the first bytes; a character the cut goes through is left out, a bad one gives undefined. */
function decodeCut(bytes: Uint8Array, end: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true })
  } catch {
    return undefined
  }
}
