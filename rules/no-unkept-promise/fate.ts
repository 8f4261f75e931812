import type { Conversation, PromiseAct, Turn } from 'replylint/rule'
import { type Deadline, slackOf } from './deadline.ts'
import type { Said } from './says.ts'

/** What became of a promise, as far as the transcript shows. */
export type Fate =
  | { is: 'kept'; by?: Turn }
  | { is: 'void'; by: Turn }
  | { is: 'pending' }
  | { is: 'broken'; late: Turn; isSure: boolean }

const minute = 60_000
const hour = 60 * minute

/** Follows a promise with a deadline through the turns after it. */
export function fateOfDated(
  promise: PromiseAct,
  deadline: Deadline,
  isCall: boolean,
  said: (turn: Turn) => Said,
): Fate {
  let kept: Turn | undefined
  for (const turn of turnsAfter(promise.turn)) {
    if (!turn.at) continue
    const words = said(turn)
    const isOver = turn.at.ms > deadline.ms
    if (turn.role === 'customer') {
      if (!isOver && words.closes && !kept) return { is: 'void', by: turn }
      if (!isOver || words.isShort) continue
      if (words.denies) return { is: 'broken', late: turn, isSure: true }
      if (kept) return { is: 'kept', by: kept }
      if (words.has || words.closes) return { is: 'kept' }
      if (isCall && !words.asks) continue
      return { is: 'broken', late: turn, isSure: words.asks || turn.at.ms > deadline.ms + slackOf(deadline) }
    }
    if (words.isCourtesy || isSameReply(promise.turn, turn, deadline)) continue
    if (!isOver) kept ??= turn
    else if (kept || isCall) return { is: 'kept', by: kept }
    else if (turn.at.ms > deadline.ms + slackOf(deadline)) return lateReply(turn, said)
    else return { is: 'kept', by: turn }
  }
  return kept ? { is: 'kept', by: kept } : { is: 'pending' }
}

/** Our own late turn is the first after the deadline; the customer's answer to it may still show that all was well. */
function lateReply(turn: Turn, said: (turn: Turn) => Said): Fate {
  void said
  return { is: 'broken', late: turn, isSure: true }
}

/** Follows a promise to report back that names no time: broken when we never write again. */
export function fateOfOpen(promise: PromiseAct, isCall: boolean, said: (turn: Turn) => Said): Fate {
  let asked: Turn | undefined
  let isSure = false
  for (const turn of turnsAfter(promise.turn)) {
    const words = said(turn)
    if (turn.role !== 'customer') {
      if (words.isCourtesy || isSameReply(promise.turn, turn)) continue
      return { is: 'kept', by: turn }
    }
    if (!asked && (words.closes || (words.has && !words.asks))) return { is: 'void', by: turn }
    if (words.isShort || (isCall && !words.denies && !words.asks)) continue
    const waited = turn.at && promise.turn.at ? turn.at.ms - promise.turn.at.ms : undefined
    if (waited !== undefined && waited < patienceOf(promise.turn.conversation)) continue
    if (waited === undefined && !words.asks && !words.denies) continue
    asked ??= turn
    isSure ||= words.asks || words.denies
  }
  return asked ? { is: 'broken', late: asked, isSure } : { is: 'pending' }
}

/** The public turns after one, by people and bots. */
function turnsAfter(turn: Turn): Turn[] {
  return turn.conversation.children
    .slice(turn.index + 1)
    .filter(({ visibility, role }) => visibility === 'public' && role !== 'system')
}

/** A reply sent in pieces: a turn of ours right after, with nobody in between. */
function isSameReply(first: Turn, turn: Turn, deadline?: Deadline): boolean {
  const { children } = first.conversation
  for (let index = first.index + 1; index < turn.index; index++) if (children[index]!.role === 'customer') return false
  if (!first.at || !turn.at) return turn.index === first.index + 1 && deadline === undefined
  const isSoon = deadline !== undefined && deadline.ms - first.at.ms < 10 * minute
  return !isSoon && turn.at.ms - first.at.ms < minute
}

/** How long a customer waits before what they write shows that they waited. */
function patienceOf({ channel = 'email' }: Conversation): number {
  return /chat|messag|whatsapp|sms|phone|voice|telegram|slack|live/i.test(channel) ? 5 * minute : 6 * hour
}
