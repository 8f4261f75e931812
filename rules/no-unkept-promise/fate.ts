import {
  type Conversation,
  contentOf,
  does,
  isAnalysed,
  type PromiseAct,
  sharedContent,
  type Turn,
} from 'replylint/rule'
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

/** What is known of a promise beside its words. */
export interface Terms {
  promise: PromiseAct
  /** A call leaves no trace in the transcript. */
  isCall: boolean
  said(turn: Turn): Said
}

/** Follows a promise with a deadline through the turns after it. */
export function fateOfDated({ promise, isCall, said }: Terms, deadline: Deadline): Fate {
  // What comes to pass elsewhere leaves no trace: only the customer can tell that it did not.
  const isResult = promise.data.of === 'result'
  let kept: Turn | undefined
  for (const turn of turnsAfter(promise.turn)) {
    if (!turn.at) continue
    const words = said(turn)
    const isOver = turn.at.ms > deadline.ms
    const isLate = turn.at.ms > deadline.ms + slackOf(deadline)
    if (turn.role === 'customer') {
      if (!isOver && words.closes && !kept) return { is: 'void', by: turn }
      if (!isOver || words.isShort) continue
      if (words.denies) return { is: 'broken', late: turn, isSure: true }
      if (kept) return { is: 'kept', by: kept }
      if (words.has || words.closes) return { is: 'kept' }
      if (isCall && !words.waits) continue
      if (isResult && !words.asks && !speaksOf(promise, turn)) continue
      return { is: 'broken', late: turn, isSure: words.asks || isLate }
    }
    if (words.isCourtesy || isSameReply(promise.turn, turn, deadline)) continue
    if (!isOver) kept ??= turn
    else if (kept || isCall || !isLate) return { is: 'kept', by: kept ?? turn }
    else return { is: 'broken', late: turn, isSure: !isResult }
  }
  return kept ? { is: 'kept', by: kept } : { is: 'pending' }
}

/**
 * Follows a promise to report back that names no time, or a vague one ("one moment", "soon"), which is over at `patience`:
 * broken when we never write again, or not before the customer has waited much longer and asks.
 */
export function fateOfOpen({ promise, isCall, said }: Terms, patience: number | undefined): Fate {
  let asked: Turn | undefined
  let isSure = false
  for (const turn of turnsAfter(promise.turn)) {
    const words = said(turn)
    if (turn.role !== 'customer') {
      if (words.isCourtesy || isSameReply(promise.turn, turn)) continue
      const isOverdue = asked?.at && patience !== undefined && asked.at.ms > patience && isSure
      return isOverdue ? { is: 'broken', late: asked!, isSure: false } : { is: 'kept', by: turn }
    }
    const waited = turn.at && promise.turn.at ? turn.at.ms - promise.turn.at.ms : undefined
    const isSoon = waited !== undefined && waited < shortestWait(promise.turn.conversation)
    if (!asked && words.closes) return { is: 'void', by: turn }
    // Thanks right after the promise are for the promise.
    if (!asked && words.has && !words.asks && !isSoon) return { is: 'kept' }
    if (isSoon || words.isShort || (isCall && !words.denies && !words.waits)) continue
    if (waited === undefined && !words.asks && !words.denies) continue
    asked ??= turn
    isSure ||= words.asks || words.denies
  }
  return asked ? { is: 'broken', late: asked, isSure } : { is: 'pending' }
}

/** Whether a customer's turn complains, or is about the same thing. */
function speaksOf({ turn, sentence }: PromiseAct, later: Turn): boolean {
  if (!isAnalysed(later)) return false
  const promised = contentOf(turn).filter((word) => word.sentence === sentence)
  return does(later, 'complaint') || sharedContent(promised, contentOf(later)).length > 0
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
function shortestWait({ channel = 'email' }: Conversation): number {
  return /chat|messag|whatsapp|sms|phone|voice|telegram|slack|live/i.test(channel) ? 5 * minute : 6 * hour
}
