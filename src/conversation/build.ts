import type { Point } from 'unist'
import type { Format, RawConversation, RawTurn } from '../formats/format.ts'
import { roleByHints, type Source } from '../formats/source.ts'
import type { Body, Block as BodyBlock } from '../text/body.ts'
import { trimRange } from '../text/lines.ts'
import type { Range } from '../text/offset-map.ts'
import { FILE_START, type Locator, locatorOf } from './locate.ts'
import type { Block, Conversation, Corpus, Kind, Turn } from './types.ts'

/**
 * Reads a source in a format and makes the tree of it. `because` tells why it is that format; `start` is the source's
 * place in its file when it is a chunk (default: the file's start). Throws what the format throws (`SourceError`).
 */
export function buildCorpus(source: Source, format: Format, because: string, start: Point = FILE_START): Corpus {
  const children = [...buildConversations(source, format, start)]
  const position = locatorOf(source.text, start).position({ start: 0, end: source.text.length })
  return { type: 'corpus', children, data: { format: format.id, because }, position }
}

/** The same, conversation by conversation: for files too big to hold the whole tree. */
export function* buildConversations(
  source: Source,
  format: Format,
  start: Point = FILE_START,
): Generator<Conversation> {
  const locator = locatorOf(source.text, start)
  const ids = new Map<string, number>()
  let held: RawConversation | undefined
  let isFirst = true
  for (const raw of format.read(source)) {
    if (held) {
      yield buildConversation(held, source, locator, ids, false)
      isFirst = false
    }
    held = raw
  }
  // The only conversation of a file bears the file's name; that it is the only one is known when the next is missing.
  const isAlone = isFirst && (start.offset ?? 0) === 0
  if (held) yield buildConversation(held, source, locator, ids, isAlone)
}

function buildConversation(
  raw: RawConversation,
  source: Source,
  locator: Locator,
  ids: Map<string, number>,
  isAlone: boolean,
): Conversation {
  const position = locator.position(raw.source)
  const { hints } = source
  const kind = hints.kind ?? raw.kind
  const hinted = raw.turns.map((turn) => ({ ...turn, role: roleByHints(hints, turn.author) ?? turn.role }))
  const turns = withQuotedCustomer(inOrder(hinted), kind)
  const conversation: Conversation = {
    type: 'conversation',
    kind: kind ?? inferKind(turns),
    id: unique(raw.id ?? (isAlone ? source.stem : `#${position.start.line}`), ids),
    title: raw.title,
    channel: raw.channel ?? hints.channel,
    platform: raw.platform ?? hints.platform,
    language: raw.language ?? hints.language,
    status: raw.status,
    directives: raw.directives?.map(({ source: range, ...rest }) => ({ ...rest, position: locator.position(range) })),
    children: [],
    position,
    locator,
  }
  for (const turn of turns) conversation.children.push(buildTurn(turn, conversation, locator))
  if (conversation.kind === 'draft') markDraft(conversation)
  return conversation
}

function unique(wanted: string, ids: Map<string, number>): string {
  const count = (ids.get(wanted) ?? 0) + 1
  ids.set(wanted, count)
  return count === 1 ? wanted : unique(`${wanted}.${count}`, ids)
}

/** By time where there are times; a turn without one stays behind the turn it followed. */
function inOrder(turns: RawTurn[]): RawTurn[] {
  let latest = Number.NEGATIVE_INFINITY
  const timed = turns.map((turn) => {
    latest = turn.at?.ms ?? latest
    return { turn, ms: latest }
  })
  // Sorting is stable; equal infinities must not become NaN.
  timed.sort((a, b) => (a.ms === b.ms ? 0 : a.ms - b.ms))
  return timed.map(({ turn }) => turn)
}

function inferKind(turns: RawTurn[]): Kind {
  const agents = turns.filter((turn) => turn.role === 'agent')
  const isDraft = agents.length === 1 && turns.at(-1) === agents[0] && turns.every((turn) => !turn.at)
  return isDraft ? 'draft' : 'transcript'
}

function markDraft(conversation: Conversation): void {
  const reply = conversation.children.findLast((turn) => turn.role === 'agent')
  if (reply) reply.draft = true
}

/** A draft that quotes the message it answers has the customer's turn before it. */
function withQuotedCustomer(turns: RawTurn[], kind: Kind | undefined): RawTurn[] {
  if (kind === 'template' || kind === 'transcript' || turns.length !== 1 || turns[0]!.role !== 'agent') return turns
  const [reply] = turns
  const words = quotedWords(reply!.body)
  return words ? [customerTurn(reply!.body, words), reply!] : turns
}

/** The quoted message of the history, or the quotation the reply begins with. */
function quotedWords(body: Body): Range | undefined {
  const history = body.blocks.find((block) => block.words && block.words.end > block.words.start)
  if (history) return history.words
  const [first] = body.blocks
  return first?.type === 'quote' && body.blocks.length > 1 ? first : undefined
}

function customerTurn(body: Body, words: Range): RawTurn {
  const map = body.map.slice(words.start, words.end)
  const text = body.text.slice(words.start, words.end)
  const within = <T extends Range>(ranges: T[]) =>
    ranges
      .filter((range) => range.start >= words.start && range.end <= words.end)
      .map((range) => ({ ...range, start: range.start - words.start, end: range.end - words.start }))
  return {
    role: 'customer',
    body: { text, map, encode: body.encode, blocks: paragraphsIn(text), inlines: within(body.inlines), comments: [] },
    source: body.map.toSource(words.start, words.end),
  }
}

function paragraphsIn(text: string): BodyBlock[] {
  const blocks: BodyBlock[] = []
  let start = 0
  for (const gap of text.matchAll(/\n[ \t]*\n\s*|$(?![\s\S])/g)) {
    const range = trimRange(text, start, gap.index)
    if (range.end > range.start) blocks.push({ type: 'paragraph', ...range })
    start = gap.index + gap[0].length
  }
  return blocks
}

function buildTurn(raw: RawTurn, conversation: Conversation, locator: Locator): Turn {
  const { text, map, encode, blocks, inlines, comments } = raw.body
  return {
    type: 'turn',
    role: raw.role,
    visibility: raw.visibility ?? 'public',
    author: raw.author,
    at: raw.at,
    ...(raw.draft ? { draft: true } : {}),
    text,
    map,
    encode,
    inlines,
    comments,
    index: conversation.children.length,
    conversation,
    children: blocks.map((block) => buildBlock(block, raw.body, locator)),
    position: locator.position(raw.source),
  }
}

function buildBlock(block: BodyBlock, body: Body, locator: Locator): Block {
  const { type, start, end } = block
  const range = { start, end, position: locator.position(body.map.toSource(start, end)) }
  if (type === 'quote' || type === 'code' || type === 'signature') {
    return { type, value: body.text.slice(start, end), ...range }
  }
  return { type: 'paragraph', as: type, children: [], ...range }
}
