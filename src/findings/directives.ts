import type { Position } from 'unist'
import type { Conversation, Corpus, Turn } from '../conversation/types.ts'
import type { Comment } from '../text/body.ts'
import type { PointAt } from './finding.ts'

/** One rule (or all) that a file switches off over a stretch of itself. */
export interface Directive {
  rule: string | 'all'
  reason?: string
  conversation: Conversation
  turn?: Turn
  /** Where it stands, and as it stands there. */
  place: Position
  text: string
  /** The stretch it silences, in offsets of the file. */
  from: number
  to: number
  /** Rules that are switched on again before the end, where all were off. */
  again: Map<string, number>
  /** True for `disable-next-block`, which says nothing about a turn as a whole. */
  nextBlock?: true
  /** Trouble with the directive itself. */
  mistake?: string
}

const marker = 'replylint-'

/** Every directive of a file: comments in the turns, and the front matter's key. */
export function directivesOf(corpus: Corpus, pointAt: PointAt): Directive[] {
  const directives: Directive[] = []
  for (const conversation of corpus.children) {
    for (const { rules, reason, position } of conversation.directives ?? []) {
      const common = { reason, conversation, place: position, ...rangeOf(conversation.position) }
      for (const rule of each(rules)) directives.push({ ...common, rule, text: rule, again: new Map() })
    }
    for (const directive of commentDirectives(conversation, pointAt)) directives.push(directive)
  }
  return directives
}

/** Directives in one conversation's comments, in the order of the file; a range ends with the conversation. */
function commentDirectives(conversation: Conversation, pointAt: PointAt): Directive[] {
  const directives: Directive[] = []
  const open = new Set<Directive>()
  for (const { comment, turn } of commentsInOrder(conversation)) {
    const command = parseComment(comment.value)
    if (!command) continue
    const place = { start: pointAt(comment.source.start), end: pointAt(comment.source.end) }
    const { from, to } = rangeOf(place)
    const mistake = mistakeOf(command, () => enable(open, command.rules, from))
    if (command.verb === 'enable' && !mistake) continue
    const range = mistake ? { from: 0, to: 0 } : stretchOf(command.verb, turn, comment, to)
    const common = { reason: command.reason, conversation, turn, place, text: comment.value.trim(), mistake }
    for (const rule of mistake ? ['all'] : each(command.rules)) {
      const directive: Directive = { ...common, ...range, rule, again: new Map() }
      directives.push(directive)
      if (command.verb === 'disable') open.add(directive)
    }
  }
  return directives
}

function mistakeOf(command: { verb: string }, enables: () => boolean): string | undefined {
  if (verbs.includes(command.verb)) return undefined
  if (command.verb !== 'enable') return `“${marker}${command.verb}” is no directive; there are ${listed}.`
  return enables() ? undefined : 'Nothing is switched off here that this could switch on.'
}

const verbs = ['disable', 'disable-next-block', 'disable-file']
const listed = [...verbs, 'enable'].map((verb) => marker + verb).join(', ')

/**
 * Reads `replylint-disable rule-a, rule-b -- reason`; undefined for other comments.
 * Without a rule's name, all rules are meant.
 */
export function parseComment(value: string): { verb: string; rules: string[] | 'all'; reason?: string } | undefined {
  const text = value.trim()
  if (!text.startsWith(marker)) return undefined
  const dashes = text.search(/\s--(\s|$)/)
  const order = dashes < 0 ? text : text.slice(0, dashes)
  const reason = dashes < 0 ? undefined : text.slice(dashes).replace(/^\s--\s*/, '') || undefined
  const [verb = '', ...names] = order.slice(marker.length).split(/[\s,]+/)
  const rules = names.filter((name) => name !== '')
  return { verb, rules: rules.length > 0 ? rules : 'all', reason }
}

function commentsInOrder(conversation: Conversation): { comment: Comment; turn: Turn }[] {
  const comments = conversation.children.flatMap((turn) => turn.comments.map((comment) => ({ comment, turn })))
  return comments.sort((a, b) => a.comment.source.start - b.comment.source.start)
}

/** Ends the directives that are open for these rules; false when there is none. */
function enable(open: Set<Directive>, rules: string[] | 'all', at: number): boolean {
  let found = false
  for (const directive of open) {
    if (rules === 'all' || rules.includes(directive.rule)) {
      directive.to = at
      open.delete(directive)
    } else if (directive.rule === 'all') for (const rule of rules) directive.again.set(rule, at)
    else continue
    found = true
  }
  return found
}

function stretchOf(
  verb: string,
  turn: Turn,
  comment: Comment,
  end: number,
): Pick<Directive, 'from' | 'to' | 'nextBlock'> {
  if (verb === 'disable-file') return { from: 0, to: Number.POSITIVE_INFINITY }
  if (verb === 'disable-next-block') return nextBlock(turn, comment, end)
  return { from: end, to: rangeOf(turn.conversation.position).to }
}

/** The block the comment stands before, or at the beginning of. */
function nextBlock(turn: Turn, comment: Comment, end: number): { from: number; to: number; nextBlock: true } {
  const block = turn.children.find((child) => child.start >= comment.at || rangeOf(child.position).from >= end)
  return { ...(block ? rangeOf(block.position) : { from: 0, to: 0 }), nextBlock: true }
}

function rangeOf(position: Position): { from: number; to: number } {
  return { from: position.start.offset ?? 0, to: position.end.offset ?? Number.POSITIVE_INFINITY }
}

function each(rules: readonly string[] | 'all'): readonly string[] {
  return rules === 'all' ? ['all'] : rules
}
