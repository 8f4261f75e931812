import type { Kind } from '../conversation/types.ts'
import type { Rule, Severity } from '../rule/types.ts'

/** The level that a preset gives to a rule; nothing where it has no say and an earlier preset's level stands. */
type Preset = (rule: Rule) => Severity | undefined

/** The presets there are, and the level each gives to a rule, from what the rule says about itself. */
export const presets: Record<string, Preset> = {
  'replylint:recommended': (rule) => rule.severity,
  'replylint:strict': strictly,
  'replylint:all': (rule) => atLeastWarn(rule.severity),
  // What is being written can still be put better: what `strict` adds comes as a hint.
  'replylint:drafts': forKind('draft', (rule) =>
    rule.severity === 'off' && strictly(rule) !== 'off' ? 'info' : rule.severity,
  ),
  // Written once and sent a thousand times: what a macro promises or misspells, every customer gets.
  'replylint:macros': forKind('template', strictly, {
    'no-unbacked-eta': 'error',
    spelling: 'error',
    // Many a macro is a piece that is put into a reply.
    'greeting-by-name': 'info',
  }),
  // What has been sent is past mending: it shows what to learn from, for which its form says little.
  'replylint:transcripts': forKind('transcript', (rule) => rule.severity, {
    'question-answered': 'warn',
    'consistent-formality': 'info',
    'no-cliche': 'info',
    spelling: 'info',
  }),
}

/** A preset for conversations of one kind, that leaves alone the rules that never look at them. */
function forKind(kind: Kind, levelOf: (rule: Rule) => Severity, chosen: Record<string, Severity> = {}): Preset {
  return (rule) => (rule.kinds.includes(kind) ? (chosen[rule.id] ?? levelOf(rule)) : undefined)
}

function strictly(rule: Rule): Severity {
  return rule.strict ?? atLeastWarn(rule.severity)
}

function atLeastWarn(severity: Severity): Severity {
  return severity === 'error' ? 'error' : 'warn'
}
