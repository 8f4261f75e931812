import { isOurs } from '../conversation/selectors.ts'
import type { Conversation } from '../conversation/types.ts'
import { analysisOf, isAnalysed } from '../language/analysis.ts'
import { judge } from '../language/judge.ts'
import type { Problem, Rule, RuleContext } from './types.ts'

/** Loads what a rule needs for a conversation; nothing when there is nothing to load. */
export function prepareRule(rule: Rule, conversation: Conversation): Promise<unknown> | undefined {
  return rule.kinds.includes(conversation.kind) ? rule.prepare?.(conversation) : undefined
}

/** What a rule has to say about a conversation whose languages are open. */
export function runRule(
  rule: Rule,
  conversation: Conversation,
  { options, vocabulary }: { options: unknown; vocabulary: readonly string[] },
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
    options,
    vocabulary,
    ours,
    phrases: (turn) => analysisOf(turn).phrases(rule.id),
    judge: (turn) => judge(rule.id, turn),
  }
  return rule.check(conversation, context)
}
