import type { Body, MappedText } from './body.ts'
import { BodyBuilder } from './body-builder.ts'
import { lazy } from './lazy.ts'
import { maskPlaceholders } from './mask.ts'

/** The CommonMark parser, for what is more than plain paragraphs. */
export const markdownTree = lazy(() => import('./markdown-tree.ts'))

/** Decodes Markdown as a reader sees it. */
export function decodeMarkdown(raw: MappedText): Body {
  const { text } = raw
  const into = new BodyBuilder(raw)
  markdownTree.use().readMarkdownTree({ text, masked: maskPlaceholders(text), start: 0, end: text.length }, into)
  return into.build(encodeMarkdown)
}

/** Writes text as Markdown words. */
export function encodeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&')
}
