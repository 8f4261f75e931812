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
