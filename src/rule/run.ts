import { isOurs, positionOf } from '../conversation/selectors.ts'
import type { Conversation } from '../conversation/types.ts'
import { analysisOf, isAnalysed } from '../language/analysis.ts'
import { judge } from '../language/judge.ts'
import type { Elsewhere, Problem, Rule, RuleContext, Turn } from './types.ts'

/** Loads what a rule needs for a conversation; nothing when there is nothing to load. */
export function prepareRule(rule: Rule, conversation: Conversation): Promise<unknown> | undefined {
  return rule.kinds.includes(conversation.kind) ? rule.prepare?.(conversation) : undefined
}

/** What the rules keep over the conversations of a run. */
export type RunMemory = Map<Rule, unknown>

/** The beginning of a turn, and its place, to be kept when the conversation itself is not. */
export function elsewhere(turn: Turn, path: string): Elsewhere {
  const { text, role, author } = turn
  const start = text.length - text.trimStart().length
  const end = Math.max(start, text.trimEnd().length)
  const place = text === '' ? turn.position : positionOf({ turn, start, end })
  return { path, place, text: text.slice(start, Math.min(end, start + 100)), role, author }
}

/** What a rule has to say about a conversation whose languages are open. */
export function runRule(
  rule: Rule,
  conversation: Conversation,
  about: { options: unknown; vocabulary: readonly string[]; path: string; memory: RunMemory },
): Iterable<Problem> {
  if (!rule.kinds.includes(conversation.kind)) return []
  const ours = conversation.children.filter(
    (turn) =>
      isOurs(turn) &&
      isAnalysed(turn) &&
      rule.languages.includes(turn.language!) &&
      (turn.visibility === 'public' || rule.notes === true),
  )
  if (ours.length === 0) return []
  const context: RuleContext = {
    ...{ options: about.options, vocabulary: about.vocabulary, path: about.path },
    get memory() {
      return memoryOf(rule, about.memory)
    },
    ours,
    phrases: (turn) => analysisOf(turn).phrases(rule.id),
    judge: (turn) => judge(rule.id, turn),
  }
  return rule.check(conversation, context)
}

function memoryOf(rule: Rule, memory: RunMemory): unknown {
  if (!memory.has(rule)) memory.set(rule, rule.remember?.())
  return memory.get(rule)
}
