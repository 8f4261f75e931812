import type { BlockContent, DefinitionContent, ListItem, Nodes, PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { alignValue, type Escape } from './align.ts'
import type { BodyBuilder } from './body-builder.ts'
import { readHtml } from './html.ts'

/** A stretch of Markdown to read into a body. */
export interface Stretch {
  /** The whole text, and the same with its placeholders masked. */
  text: string
  masked: string
  start: number
  end: number
}

/** Reads a stretch of whole Markdown blocks into a body under way, with the CommonMark parser. */
export function readMarkdownTree(stretch: Stretch, into: BodyBuilder): void {
  const tree = fromMarkdown(stretch.masked.slice(stretch.start, stretch.end))
  const reader: Reader = { ...stretch, into, depth: 0 }
  for (const block of tree.children) readBlock(reader, block as BlockContent, 'paragraph')
}

interface Reader extends Stretch {
  into: BodyBuilder
  depth: number
}

type OwnWords = 'paragraph' | 'listItem'

function readBlock(reader: Reader, node: BlockContent | DefinitionContent, as: OwnWords): void {
  const { into } = reader
  if (node.type === 'definition') return
  if (node.type === 'list') {
    readItems(reader, node.children)
    into.edge(2, endOf(reader, node))
    return
  }
  into.edge(2, startOf(reader, node))
  if (node.type === 'paragraph') readWords(reader, node.children, as)
  else if (node.type === 'heading') readWords(reader, node.children, 'heading')
  else if (node.type === 'blockquote') {
    reader.depth++
    for (const child of node.children) readBlock(reader, child, 'paragraph')
    reader.depth--
  } else if (node.type === 'code') {
    enter(reader, 'code')
    const fence = reader.masked.slice(startOf(reader, node), endOf(reader, node))
    const skip = /^(?:`{3,}|~{3,})[^\n]*\n?/.exec(fence)?.[0].length ?? 0
    addAligned(reader, node.value, startOf(reader, node) + skip, endOf(reader, node), noEscape)
  } else if (node.type === 'html') {
    enter(reader, 'paragraph')
    readHtml(reader.text.slice(startOf(reader, node), endOf(reader, node)), into, startOf(reader, node), reader.depth)
  }
  into.edge(2, endOf(reader, node))
}

/** Items stand apart where a blank line parts them. */
function readItems(reader: Reader, items: ListItem[]): void {
  let last: number | undefined
  for (const item of items) {
    const start = startOf(reader, item)
    const isApart = last !== undefined && /\n[ \t>]*\r?\n/.test(reader.masked.slice(last, start))
    readItem(reader, item, isApart ? 2 : 1)
    last = endOf(reader, item)
  }
}

function readItem(reader: Reader, item: ListItem, edge: 1 | 2): void {
  const { into } = reader
  into.edge(edge, startOf(reader, item))
  for (const [index, child] of item.children.entries()) {
    if (index === 0 && child.type === 'paragraph') {
      into.newBlock()
      readWords(reader, child.children, 'listItem')
    } else if (child.type === 'list' && !child.spread) {
      readItems(reader, child.children)
    } else readBlock(reader, child, 'listItem')
  }
}

function readWords(reader: Reader, nodes: PhrasingContent[], as: OwnWords | 'heading'): void {
  enter(reader, as)
  for (const node of nodes) readInline(reader, node)
}

function enter({ into, depth }: Reader, type: OwnWords | 'heading' | 'code'): void {
  into.enter({ type: depth > 0 ? 'quote' : type, depth })
}

function readInline(reader: Reader, node: PhrasingContent): void {
  const { into } = reader
  const start = startOf(reader, node)
  const end = endOf(reader, node)
  if (node.type === 'text') addAligned(reader, node.value, start, end, escapeAt)
  else if (node.type === 'break') into.lineBreak(start, end)
  else if (node.type === 'inlineCode') {
    into.openInline('code')
    const ticks = /^`+/.exec(reader.masked.slice(start, end))?.[0].length ?? 0
    addAligned(reader, node.value, start + ticks, end - ticks, noEscape)
    into.closeInline()
  } else if (node.type === 'html') readTag(reader, node.value, start, end)
  else if (node.type === 'link') {
    into.openInline('link', node.url)
    for (const child of node.children) readInline(reader, child)
    into.closeInline()
  } else if ('children' in node) for (const child of node.children) readInline(reader, child)
}

/** Markup between words: comments are kept, line breaks break, other tags show nothing. */
function readTag({ into }: Reader, tag: string, start: number, end: number): void {
  if (tag.startsWith('<!--')) into.comment(tag.slice(4, tag.endsWith('-->') ? -3 : undefined), start, end)
  else if (/^<br\b/i.test(tag)) into.lineBreak(start, end)
}

function addAligned(reader: Reader, value: string, start: number, end: number, escapes: typeof escapeAt): void {
  const decoded = value.replace(/\r\n?/g, '\n')
  const aligned = alignValue(decoded, reader.masked.slice(start, end), start, escapes, reader.text.slice(start, end))
  aligned.map.eachRun(0, aligned.text.length, (length, from, to, at) => {
    reader.into.words(aligned.text.slice(at, at + length), from, to)
  })
}

function noEscape(): undefined {
  return undefined
}

function escapeAt(raw: string, at: number): Escape | undefined {
  if (raw[at] === '\\') {
    return /^[!-/:-@[-`{-~]/.test(raw[at + 1] ?? '') ? { length: 2, text: raw[at + 1]! } : undefined
  }
  if (raw[at] !== '&') return undefined
  const written = /^&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/i.exec(raw.slice(at, at + 40))?.[0]
  const text = written === undefined ? undefined : decodeEntity(written)
  return written === undefined || text === undefined ? undefined : { length: written.length, text }
}

const entities = new Map<string, string | undefined>()

/** The Markdown parser knows all the names; each is asked for once. */
function decodeEntity(written: string): string | undefined {
  if (!entities.has(written)) {
    const [paragraph] = fromMarkdown(`a${written}a`).children as Nodes[]
    const [text] = paragraph && 'children' in paragraph ? paragraph.children : []
    const value = text?.type === 'text' ? text.value.slice(1, -1) : written
    entities.set(written, value === written ? undefined : value)
  }
  return entities.get(written)
}

function startOf(reader: Reader, node: Nodes): number {
  return reader.start + node.position!.start.offset!
}

function endOf(reader: Reader, node: Nodes): number {
  return reader.start + node.position!.end.offset!
}
