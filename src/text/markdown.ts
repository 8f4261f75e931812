import type { Body, MappedText } from './body.ts'
import { BodyBuilder } from './body-builder.ts'
import { lazy } from './lazy.ts'
import { readSteps, stretchesOf } from './markdown-simple.ts'
import { maskPlaceholders } from './mask.ts'

/** The CommonMark parser, for what is more than simple; `loadMarkdown` loads it where it is needed. */
export const markdownTree = lazy(() => import('./markdown-tree.ts'))

/** Loads what decoding this Markdown needs. */
export async function loadMarkdown(text: string): Promise<void> {
  if (markdownTree.isLoaded) return
  if (stretchesOf(maskPlaceholders(text)).some(({ steps }) => !steps)) await markdownTree.load()
}

/** Decodes Markdown as a reader sees it: blocks, links, code, comments; placeholders are not looked into. */
export function decodeMarkdown(raw: MappedText): Body {
  const masked = maskPlaceholders(raw.text)
  const into = new BodyBuilder(raw)
  for (const stretch of stretchesOf(masked)) {
    if (stretch.steps) readSteps(raw.text, stretch, into)
    else markdownTree.use().readMarkdownTree({ text: raw.text, masked, ...stretch }, into)
  }
  return into.build(encodeMarkdown)
}

/** Writes text as Markdown words. */
export function encodeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&')
}
