import type { BodyDecoder } from './body.ts'
import { decodeMarkdown } from './markdown.ts'
import { decodePlain } from './plain.ts'

/** The decoders by the name of what they decode. */
export const decoders = { text: decodePlain, markdown: decodeMarkdown } satisfies Record<string, BodyDecoder>
