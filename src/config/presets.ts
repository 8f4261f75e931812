import type { Rule, Severity } from '../rule/types.ts'

/** The presets there are, and the level each gives to a rule, from what the rule says about itself. */
export const presets: Record<string, (rule: Rule) => Severity> = {
  'replylint:recommended': (rule) => rule.severity,
  'replylint:strict': (rule) => rule.strict ?? atLeastWarn(rule.severity),
  'replylint:all': (rule) => atLeastWarn(rule.severity),
}

function atLeastWarn(severity: Severity): Severity {
  return severity === 'error' ? 'error' : 'warn'
}
