import { Parser } from 'htmlparser2'
import type { Block, Body, MappedText } from './body.ts'
import { BodyBuilder } from './body-builder.ts'

/**
 * Decodes HTML as a reader sees it: entities, white space as it shows, paragraphs, list items, quotations and mail history,
 * preformatted code, signatures, links. Styles, scripts and the head are left out; comments are kept beside the text.
 */
export function decodeHtml(raw: MappedText): Body {
  const into = new BodyBuilder(raw)
  readHtml(raw.text, into, 0)
  return into.build(encodeHtml)
}

/** Writes text as HTML. */
export function encodeHtml(text: string): string {
  return text.replace(/[&<>\n]/g, (unit) => ENCODED[unit]!)
}

const ENCODED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' }

const SKIPPED = new Set([
  'script',
  'style',
  'head',
  'title',
  'noscript',
  'svg',
  'template',
  'mj-head',
  'mj-raw',
  'mj-style',
])
const EMPTY_LINE = new Set([
  'p',
  'ul',
  'ol',
  'dl',
  'table',
  'blockquote',
  'pre',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
])
const OWN_LINE = new Set(
  'div section article header footer main aside nav address fieldset form figure figcaption center body html tr td th caption dt dd li mj-section mj-column mj-text mj-button'.split(
    ' ',
  ),
)
const QUOTE_CLASS =
  /(?:^|\s)(?:gmail_quote\S*|yahoo_quoted|freshdesk_quote|protonmail_quote|front-blockquote|moz-cite-prefix|zmail_extra|quoted-text|quotedtext)(?:\s|$)/i
const SIGNATURE_CLASS =
  /(?:^|\s)(?:gmail_signature|moz-signature|front-signature|zd-signature|signature|email-signature|protonmail_signature\S*|freshdesk_signature)(?:\s|$)/i
const SIGNATURE_ID = /^(?:signature|ms-outlook-mobile-signature|applemailsignature)$/i
const REST_IS_SIGNATURE = /(?:^|\s)js-signatureMarker(?:\s|$)/

/** What an open element changes until it closes. */
interface Element {
  isSkipped: boolean
  isQuote: boolean
  isSignature: boolean
  isPre: boolean
  as?: Block['type']
  hasInline: boolean
  edge: 0 | 1 | 2
}

/** Reads HTML into a body under way; `base` is where it begins in the builder's raw text, `quoted` how deep it is quoted. */
export function readHtml(html: string, into: BodyBuilder, base: number, quoted = 0): void {
  const elements: Element[] = []
  const kinds: Block['type'][] = []
  let skipped = 0
  let depth = quoted
  let signatures = 0
  let pre = 0

  const settle = () => into.enter({ type: typeNow(), depth })
  const typeNow = (): Block['type'] => {
    if (depth > 0) return 'quote'
    if (signatures > 0) return 'signature'
    if (pre > 0) return 'code'
    return kinds.at(-1) ?? 'paragraph'
  }

  const count = (element: Element, by: 1 | -1) => {
    if (element.isSkipped) skipped += by
    if (element.isQuote) depth += by
    if (element.isSignature) signatures += by
    if (element.isPre) pre += by
  }

  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      const start = base + parser.startIndex
      const end = base + parser.endIndex + 1
      if (name === 'br' && skipped === 0) into.lineBreak(start, end)
      const element = describe(name, attributes)
      if (element.edge > 0) into.edge(element.edge as 1 | 2, start)
      elements.push(element)
      if (element.as) kinds.push(element.as)
      count(element, 1)
      if (REST_IS_SIGNATURE.test(attributes.class ?? '')) signatures++
      settle()
      if (name === 'li') into.newBlock()
      if (skipped > 0) return
      if (element.hasInline) into.openInline(name === 'a' ? 'link' : 'code', attributes.href)
      // A placeholder in the shape of a tag: `<attribute key="user.name" default="there"/>`.
      if (name === 'attribute') into.words(html.slice(start - base, end - base), start, end)
    },
    onclosetag() {
      const element = elements.pop()
      if (!element) return
      if (element.hasInline && skipped === 0) into.closeInline()
      if (element.as) kinds.pop()
      count(element, -1)
      if (element.edge > 0) into.edge(element.edge as 1 | 2, base + parser.startIndex)
      settle()
    },
    ontext(data) {
      if (skipped > 0) return
      const start = base + parser.startIndex
      const end = base + parser.endIndex + 1
      if (pre > 0) addPreformatted(into, data, start, end)
      else if (data.length === end - start) addText(into, data, start)
      else addEntity(into, data, start, end)
    },
    oncomment(data) {
      into.comment(data, base + parser.startIndex, base + parser.endIndex + 1)
    },
  })
  parser.end(html)
}

function describe(name: string, attributes: Record<string, string>): Element {
  const classes = attributes.class ?? ''
  const isHeading = /^h[1-6]$/.test(name)
  const as = isHeading ? 'heading' : name === 'li' || name === 'dd' ? 'listItem' : undefined
  return {
    isSkipped: SKIPPED.has(name),
    isQuote: name === 'blockquote' || QUOTE_CLASS.test(classes),
    isSignature: SIGNATURE_CLASS.test(classes) || SIGNATURE_ID.test(attributes.id ?? ''),
    isPre: name === 'pre',
    as,
    hasInline: (name === 'a' && attributes.href !== undefined) || name === 'code' || name === 'kbd' || name === 'samp',
    edge: EMPTY_LINE.has(name) ? 2 : OWN_LINE.has(name) ? 1 : 0,
  }
}

/** Text without entities: white space collapses, the rest stands as it is. */
function addText(into: BodyBuilder, data: string, start: number): void {
  let at = 0
  for (const gap of data.matchAll(/[ \t\n\r\f]+/g)) {
    const end = gap.index + gap[0].length
    if (gap[0] === ' ' && gap.index > at && end < data.length) continue
    if (gap.index > at) into.words(data.slice(at, gap.index), start + at, start + gap.index)
    into.space(start + gap.index, start + end)
    at = end
  }
  if (at < data.length) into.words(data.slice(at), start + at, start + data.length)
}

function addEntity(into: BodyBuilder, data: string, start: number, end: number): void {
  if (/^[ \t\n\r\f]+$/.test(data)) into.space(start, end)
  // `<div>&nbsp;</div>` is how editors write an empty line.
  else if (data === '\u00a0' && into.isLineStart) into.lineBreak(start, end)
  else into.words(data, start, end)
}

function addPreformatted(into: BodyBuilder, data: string, start: number, end: number): void {
  if (data.length !== end - start) {
    into.words(data, start, end)
    return
  }
  let at = 0
  for (const line of data.matchAll(/\r\n|\r|\n/g)) {
    into.words(data.slice(at, line.index), start + at, start + line.index)
    at = line.index + line[0].length
    into.lineBreak(start + line.index, start + at)
  }
  into.words(data.slice(at), start + at, end)
}
