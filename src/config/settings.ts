import type { Conversation, Turn } from '../conversation/types.ts'
import type { Rule, Severity } from '../rule/types.ts'
import type { ConfiguredRule, Facts, LintConfig, ResolvedOverride } from './types.ts'

/** A rule to run on a conversation with one set of options. */
export interface RuleRun {
  rule: Rule
  options: any
  /** Level of what the run says about this turn; `off` where another run speaks for the turn, or none. */
  severityAt(turn: Turn): Severity
}

type Settings = ReadonlyMap<string, ConfiguredRule>

const settingsByFacts = new WeakMap<LintConfig, Map<string, Settings>>()
const unconditionalRuns = new WeakMap<LintConfig, readonly RuleRun[]>()

/** Level and options of every rule, by id, for a reply of these facts. Equal facts give the same map. */
export function settingsFor(config: LintConfig, facts: Facts): Settings {
  const key = `${facts.kind}\n${facts.channel ?? ''}\n${facts.role ?? ''}\n${facts.language ?? ''}`
  const known = kept(settingsByFacts, config, () => new Map<string, Settings>())
  return kept(known, key, () => applyOverrides(config, facts))
}

/** Rules that are on somewhere: for what has to be prepared once, whatever the conversations are. */
export function rulesInUse(config: LintConfig): Rule[] {
  return config.rules
    .filter(({ rule, severity }) => severity !== 'off' || config.overrides.some((o) => isRaised(o, rule.id)))
    .map(({ rule }) => rule)
}

/**
 * The runs a conversation needs: one for each rule that is on for any of its turns, and several where an override
 * gives some turns other options.
 */
export function runsFor(config: LintConfig, conversation: Conversation): readonly RuleRun[] {
  if (config.overrides.length === 0) return kept(unconditionalRuns, config, () => config.rules.flatMap(runAlways))
  const settingsOf = (turn: Turn) => settingsFor(config, factsOf(conversation, turn))
  const distinct = new Set(conversation.children.map(settingsOf))
  const runs: RuleRun[] = []
  for (const { rule } of config.rules) {
    const optionSets = new Set<unknown>()
    for (const settings of distinct) {
      const setting = settings.get(rule.id)!
      if (setting.severity !== 'off') optionSets.add(setting.options)
    }
    for (const options of optionSets) {
      const severityAt = (turn: Turn) => {
        const setting = settingsOf(turn).get(rule.id)!
        return setting.options === options ? setting.severity : 'off'
      }
      runs.push({ rule, options, severityAt })
    }
  }
  return runs
}

/** What overrides may ask about a turn. */
export function factsOf(conversation: Conversation, turn: Turn): Facts {
  return {
    kind: conversation.kind,
    channel: conversation.channel,
    role: turn.role,
    language: turn.language ?? conversation.language,
  }
}

function applyOverrides(config: LintConfig, facts: Facts): Settings {
  const settings = new Map(config.rules.map((configured) => [configured.rule.id, configured]))
  for (const override of config.overrides) {
    if (!holds(override.when, facts)) continue
    for (const [id, change] of override.rules) {
      const before = settings.get(id)
      if (before) settings.set(id, { ...before, ...change })
    }
  }
  return settings
}

function holds(when: ResolvedOverride['when'], facts: Facts): boolean {
  for (const fact of ['kind', 'channel', 'role', 'language'] as const) {
    const wanted = when[fact]
    if (wanted && !wanted.includes(facts[fact] ?? '')) return false
  }
  return true
}

function isRaised(override: ResolvedOverride, id: string): boolean {
  const change = override.rules.get(id)
  return change !== undefined && change.severity !== 'off'
}

function runAlways({ rule, severity, options }: ConfiguredRule): RuleRun[] {
  return severity === 'off' ? [] : [{ rule, options, severityAt: () => severity }]
}

/** The value kept under the key, made on first asking. */
function kept<K extends object | string, V>(
  cache: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let value = cache.get(key)
  if (value === undefined) {
    value = make()
    cache.set(key, value)
  }
  return value
}
