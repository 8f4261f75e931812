import type { Point, Position } from 'unist'
import { VFileMessage } from 'vfile-message'
import type { Conversation, Span, Turn } from '../conversation/types.ts'
import type { Problem, Rule, Severity } from '../rule/types.ts'
import type { Excerpt, Finding, FindingSuggestion, RelatedPlace } from './types.ts'

/** Gives the line and column of an offset in the text that was read. */
export type PointAt = (offset: number) => Point

/** Length of an excerpt in UTF-16 units: about three lines of a terminal. */
const excerptLength = 240

/**
 * Makes a finding of what a rule said.
 *
 * `severity` is the level that holds for the turn; `url` leads to the rule's page.
 */
export function toFinding(
  problem: Problem,
  about: {
    rule: Pick<Rule, 'id' | 'reason'>
    severity: Exclude<Severity, 'off'>
    pointAt: PointAt
    /** Of the file. */
    path: string
    url?: string
  },
): Finding {
  const span = spanOf(problem.at)
  const { turn } = span
  const place = placeOf(span, about.pointAt)
  const message = new VFileMessage(problem.message, { place, ruleId: about.rule.id, source: 'replylint' })
  const text = turn.text.slice(span.start, span.end)
  const replacements = (problem.suggestions ?? []).flatMap((suggestion) => suggestion.text ?? [])
  return Object.assign(message, {
    place,
    ruleId: about.rule.id,
    severity: about.severity,
    fatal: about.severity === 'error' ? true : about.severity === 'warn' ? false : undefined,
    confidence: problem.confidence ?? 'high',
    text,
    actual: text,
    expected: replacements.length > 0 ? replacements : undefined,
    excerpt: excerptOf(span),
    wholeTurn: 'type' in problem.at ? (true as const) : undefined,
    conversation: turn.conversation.id,
    turn: turn.index,
    role: turn.role,
    author: turn.author,
    language: turn.language,
    suggestions: (problem.suggestions ?? []).map((suggestion) => toSuggestion(suggestion, span, about.pointAt)),
    fix: problem.fix && replacementOf(problem.fix.text, span, about.pointAt),
    related: (problem.related ?? []).map((other) => toRelated(other, about)),
    data: problem.data,
    note: about.rule.reason,
    url: about.url,
  })
}

/** A finding about the file's own directives rather than about a reply. */
export function directiveFinding(
  message: string,
  about: { conversation: Conversation; turn?: Turn; place: Position; text: string; severity: Finding['severity'] },
): Finding {
  const { conversation, turn, place, text, severity } = about
  const ruleId = 'unused-directive'
  return Object.assign(new VFileMessage(message, { place, ruleId, source: 'replylint' }), {
    place,
    ruleId,
    severity,
    fatal: severity === 'error' ? true : severity === 'warn' ? false : undefined,
    confidence: 'high' as const,
    text,
    actual: text,
    excerpt: { text, start: 0, end: text.length },
    conversation: conversation.id,
    turn: turn?.index ?? 0,
    role: turn?.role ?? ('agent' as const),
    author: turn?.author,
    language: turn?.language,
    suggestions: [],
    related: [],
  })
}

/** The words, or the turn from its first word to its last, without what it quotes before and after. */
function spanOf(at: Span | Turn): Span {
  if (!('type' in at)) return at
  const { text, children } = at
  const own = children.filter((block) => block.type !== 'quote')
  const opens = own.length > 0 && children[0]!.type === 'quote' ? own[0]!.start : text.length - text.trimStart().length
  const closes = own.length > 0 && children.at(-1)!.type === 'quote' ? own.at(-1)!.end : text.trimEnd().length
  return { turn: at, start: opens, end: Math.max(opens, closes) }
}

function placeOf(span: Span, pointAt: PointAt): Position {
  if (span.turn.text === '') return span.turn.position
  const source = span.turn.map.toSource(span.start, span.end)
  return { start: pointAt(source.start), end: pointAt(source.end) }
}

function toRelated(
  { at, message }: NonNullable<Problem['related']>[number],
  { path, pointAt }: { path: string; pointAt: PointAt },
): RelatedPlace {
  if ('place' in at) {
    const { place, text, role, author } = at
    return {
      ...(at.path === path ? {} : { path: at.path }),
      place,
      message,
      excerpt: { text, start: 0, end: text.length },
      role,
      author,
    }
  }
  const span = spanOf(at)
  const { role, author } = span.turn
  return { place: placeOf(span, pointAt), message, excerpt: excerptOf(span), role, author }
}

function toSuggestion(suggestion: { desc: string; text?: string }, span: Span, pointAt: PointAt): FindingSuggestion {
  const fix = suggestion.text === undefined ? undefined : replacementOf(suggestion.text, span, pointAt)
  return fix ? { desc: suggestion.desc, fix } : { desc: suggestion.desc }
}

/** Replacing is safe where the file holds the words in one piece. */
function replacementOf(text: string, span: Span, pointAt: PointAt): Finding['fix'] {
  const { map, encode } = span.turn
  if (!map.isWhole(span.start, span.end)) return undefined
  const { start, end } = placeOf(span, pointAt)
  return { range: [start.offset ?? 0, end.offset ?? 0], text: encode ? encode(text) : text }
}

/** The line the words begin in, cut to a length people can take in, with an ellipsis where it was cut. */
function excerptOf({ turn, start, end }: Span): Excerpt {
  const { text } = turn
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineBreak = text.indexOf('\n', start)
  const lineEnd = lineBreak < 0 ? text.length : lineBreak
  const wordsEnd = Math.max(start, Math.min(end, lineEnd))
  const spare = Math.max(40, excerptLength - (wordsEnd - start)) >> 1
  const from = edge(text, Math.max(lineStart, start - spare))
  const to = edge(text, Math.min(lineEnd, wordsEnd + spare, start + excerptLength))
  const before = from > lineStart ? '…' : ''
  const after = to < lineEnd ? '…' : ''
  const shift = before.length - from
  const shown = text.slice(from, to).replace(/[\t\r\u00a0]/g, ' ')
  return { text: before + shown + after, start: start + shift, end: Math.min(wordsEnd, to) + shift }
}

/** Keeps the halves of a surrogate pair together. */
function edge(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
