import type { Body, MappedText } from './body.ts'
import { decodePlain } from './plain.ts'

/** Decodes Markdown. */
export function decodeMarkdown(raw: MappedText): Body {
  return decodePlain(raw)
}
