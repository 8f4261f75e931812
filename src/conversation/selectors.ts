import type { Range } from '../text/offset-map.ts'
import type { Conversation, Paragraph, Position, Role, Span, Turn } from './types.ts'

/** The turns of a role, in reading order. */
export function turnsBy(conversation: Conversation, role: Role): Turn[] {
  return conversation.children.filter((turn) => turn.role === role)
}

/** The public turns of agents and bots: what we say to the customer. */
export function ours(conversation: Conversation): Turn[] {
  return conversation.children.filter((turn) => isOurs(turn) && turn.visibility === 'public')
}

/** True for what an agent or a bot of ours wrote, notes included. */
export function isOurs(turn: Turn): boolean {
  return turn.role === 'agent' || turn.role === 'bot'
}

/** The next turn of the role after this one. */
export function nextTurnBy(turn: Turn, role: Role): Turn | undefined {
  const { children } = turn.conversation
  for (let index = turn.index + 1; index < children.length; index++) {
    if (children[index]!.role === role) return children[index]
  }
  return undefined
}

/** The last turn of the role before this one. */
export function previousTurnBy(turn: Turn, role: Role): Turn | undefined {
  const { children } = turn.conversation
  for (let index = turn.index - 1; index >= 0; index--) {
    if (children[index]!.role === role) return children[index]
  }
  return undefined
}

/** The first public turn of ours after this one. */
export function firstReplyTo(turn: Turn): Turn | undefined {
  const { children } = turn.conversation
  for (let index = turn.index + 1; index < children.length; index++) {
    const reply = children[index]!
    if (isOurs(reply) && reply.visibility === 'public') return reply
  }
  return undefined
}

/** Turns of ours no further apart than this, in milliseconds, are one reply. */
const together = 10 * 60_000

/**
 * All public turns of ours that make up the first reply to this one: parts sent in a row, and what a bot said before
 * the first human did.
 */
export function wholeReplyTo(turn: Turn): Turn[] {
  const { children } = turn.conversation
  const reply: Turn[] = []
  for (let index = turn.index + 1; index < children.length; index++) {
    const next = children[index]!
    const last = reply.at(-1)
    const isHuman = last?.role === 'agent'
    if (isHuman && next.role === 'customer') break
    if (!isOurs(next) || next.visibility !== 'public') continue
    const isLater = isHuman && last.at && next.at && next.at.ms - last.at.ms > together
    if (isLater && !isUnfinished(last)) break
    reply.push(next)
  }
  return reply
}

/** The whole reply to a turn, when it is one to judge: complete, and in a draft the draft itself. */
export function judgedReplyTo(turn: Turn): Turn[] | undefined {
  const reply = wholeReplyTo(turn)
  const last = reply.at(-1)
  const isJudged = turn.conversation.kind === 'transcript' || reply.some(({ draft }) => draft)
  return last && !isUnfinished(last) && isJudged ? reply : undefined
}

/**
 * These turns of ours as replies: what was said in a row is one. Of a draft only the draft counts, and a reply whose last
 * part is still to come is left out.
 */
export function repliesIn({ kind }: Conversation, ours: readonly Turn[]): Turn[][] {
  const replies: Turn[][] = []
  for (const turn of ours) {
    if (kind === 'draft' && !turn.draft) continue
    const last = replies.at(-1)
    if (last && last.at(-1)!.index === turn.index - 1) last.push(turn)
    else replies.push([turn])
  }
  return replies.filter((reply) => !isUnfinished(reply.at(-1)!))
}

/** True for a part of a message that was split, when it is not the last: "… (1/2)". */
export function isUnfinished({ text }: Turn): boolean {
  const part = /(?:^|[\s(])([1-9])\s?\/\s?([2-9])\)?\s*$/.exec(text) ?? /^\s*\(?([1-9])\s?\/\s?([2-9])\)?\s/.exec(text)
  return part !== null && Number(part[1]) < Number(part[2])
}

/** The turn's own words: paragraphs, headings and list items. */
export function paragraphsOf(turn: Turn): Paragraph[] {
  return turn.children.filter((block) => block.type === 'paragraph')
}

/** The span's place in the file. */
export function positionOf({ turn, start, end }: Span): Position {
  return turn.conversation.locator.position(turn.map.toSource(start, end))
}

/** The span's offsets in the file, and whether these hold its text and nothing else (safe to replace). */
export function sourceRangeOf({ turn, start, end }: Span): Range & { isWhole: boolean } {
  const { base } = turn.conversation.locator
  const range = turn.map.toSource(start, end)
  return { start: base + range.start, end: base + range.end, isWhole: turn.map.isWhole(start, end) }
}
