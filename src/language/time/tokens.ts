/** A word, a number with what is glued to it, or a punctuation mark. */
export interface Token {
  start: number
  end: number
  kind: 'word' | 'number' | 'mark' | 'break'
  /** Lower case, without accents. */
  key: string
  capital: boolean
}

// "p.m." is one word; "9am-5pm", "24/48", "3rd", "2026-03-02", "10.30" are one number each.
const PIECE =
  /\b([ap])\.\s?m\b\.?|\p{L}[\p{L}\p{M}\d]*|\d[\d\p{L}ºª°]*(?:[.,:/\-–][\d][\d\p{L}ºª°]*)*|\n\s*\n|[^\s\p{L}\d]/giu
const GLUED_BEFORE = /[\p{L}\d.,:/\-–#$€£¥+_@&=\\]/u
const GLUED_AFTER = /[%$€£¥_@&=#\\]/
const LETTER = /^\p{L}/u
const ADDRESS = /:\/\/|@|^www\./
const ACCENT = /\p{M}/gu
const APOSTROPHE = /^['’ʼ`´]$/

/** Lower case without accents: "Lunedì" and "LUNEDI" are one word. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) > 127) return lower.normalize('NFD').replace(ACCENT, '')
  }
  return lower
}

/** Reads the tokens between two offsets of a text; apostrophes only separate, addresses are breaks. */
export function readTokens(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  PIECE.lastIndex = start
  let chunkEnd = start
  let inAddress = false
  for (let match = PIECE.exec(text); match && match.index < end; match = PIECE.exec(text)) {
    const at = match.index
    if (at >= chunkEnd) {
      chunkEnd = chunkEndAt(text, at)
      inAddress = ADDRESS.test(text.slice(at, chunkEnd))
    }
    const token = tokenOf(text, at, match[0], match[1])
    if (token.end > end) break
    if (inAddress) token.kind = 'break'
    if (!APOSTROPHE.test(match[0])) tokens.push(token)
  }
  return tokens
}

function chunkEndAt(text: string, at: number): number {
  let stop = at
  while (stop < text.length && !isSpace(text.charCodeAt(stop))) stop++
  return Math.max(stop, at + 1)
}

const isSpace = (code: number): boolean => code <= 32 || code === 160

function tokenOf(text: string, start: number, piece: string, halfOfDay: string | undefined): Token {
  const end = start + piece.length
  const first = piece[0]!
  const capital = first !== first.toLowerCase()
  if (halfOfDay) return { start, end, kind: 'word', key: `${halfOfDay.toLowerCase()}m`, capital }
  if (first >= '0' && first <= '9')
    return { start, end, kind: isGlued(text, start, end) ? 'break' : 'number', key: piece, capital }
  if (capital || LETTER.test(piece)) return { start, end, kind: 'word', key: foldWord(piece), capital }
  return { start, end, kind: piece.trim() ? 'mark' : 'break', key: piece, capital }
}

// "#1234", "v2.10", "€30", "+34 600", "AB-12", "30%" are no times.
function isGlued(text: string, start: number, end: number): boolean {
  const before = text[start - 1]
  const after = text[end]
  return (before !== undefined && GLUED_BEFORE.test(before)) || (after !== undefined && GLUED_AFTER.test(after))
}
