/** Bytes that are no text we can read: says what is wrong and what to do. */
export class DecodeError extends Error {
  override name = 'DecodeError'
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Tells the encoding by the first bytes: a byte order mark, or the zero bytes that UTF-16 puts between Latin letters. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  if (isLetterLike(a) && b === 0 && isLetterLike(c) && d === 0) return 'utf-16le'
  if (a === 0 && isLetterLike(b) && c === 0 && isLetterLike(d)) return 'utf-16be'
  return 'utf-8'
}

function isLetterLike(byte: number): boolean {
  return byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d
}

/** Text without byte order mark. Throws `DecodeError` for a binary file and for bytes in another encoding. */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && looksBinary(bytes)) throw new DecodeError(binary)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw wrongEncoding(encoding, bytes)
  }
}

/** A zero byte near the beginning never stands in text. */
export function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8192).includes(0)
}

export const binary = 'This is a binary file. Give its text: an export, or a copy saved as plain text.'

export function wrongEncoding(encoding: Encoding, bytes?: Uint8Array): DecodeError {
  const at = bytes && encoding === 'utf-8' ? firstInvalidLine(bytes) : undefined
  const where = at === undefined ? '' : ` (line ${at})`
  const name = encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'
  return new DecodeError(
    `This is not valid ${name}${where}. Save it as UTF-8; \`iconv -f WINDOWS-1252 -t UTF-8\` converts older files.`,
  )
}

function firstInvalidLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes)
  let line = 1
  for (let at = 0; at < text.length && text[at] !== '\ufffd'; at++) if (text[at] === '\n') line++
  return line
}
