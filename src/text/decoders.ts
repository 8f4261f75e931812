import type { BodyDecoder } from './body.ts'
import { lazy } from './lazy.ts'
import { decodeMarkdown } from './markdown.ts'
import { decodePlain } from './plain.ts'

/** The HTML parser. */
export const html = lazy(() => import('./html.ts'))

/** The decoders by the name of what they decode. `html` and `markdown` need their parsers loaded. */
export const decoders = {
  text: decodePlain,
  markdown: decodeMarkdown,
  html: (raw) => html.use().decodeHtml(raw),
} satisfies Record<string, BodyDecoder>
