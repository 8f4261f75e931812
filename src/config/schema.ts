import * as v from 'valibot'
import { ConfigError } from './error.ts'
import { didYouMean } from './nearest.ts'
import type { UserConfig } from './types.ts'

const levels = ['off', 'info', 'warn', 'error'] as const
const kinds = ['draft', 'template', 'transcript'] as const
const roles = ['customer', 'agent', 'bot', 'system'] as const
const languages = ['en', 'es', 'it'] as const

const text = v.string('must be text.')
const texts = v.array(text, 'must be a list of texts.')
const oneOrMore = <T extends v.GenericSchema>(item: T) => v.union([item, v.array(item)], (issue) => wrongChoice(issue))
const oneOf = <const T extends readonly string[]>(choices: T) =>
  v.picklist(choices, (issue) => `must be ${listed(choices)}, not ${issue.received}.${suggest(issue.input, choices)}`)

const ruleSetting = v.union(
  [v.picklist(levels), v.strictTuple([v.picklist(levels)]), v.strictTuple([v.picklist(levels), v.looseObject({})])],
  (issue) => {
    const level = Array.isArray(issue.input) ? issue.input[0] : issue.input
    return `must be ${listed(levels)}, or [level, {options}], not ${shown(issue.input)}.${suggest(level, levels)}`
  },
)
const rules = v.record(v.string(), ruleSetting, 'must be an object: {"rule-id": "warn"}.')

const override = v.strictObject({
  files: v.optional(oneOrMore(text)),
  kind: v.optional(oneOrMore(oneOf(kinds))),
  channel: v.optional(oneOrMore(text)),
  role: v.optional(oneOrMore(oneOf(roles))),
  language: v.optional(oneOrMore(oneOf(languages))),
  rules,
})

const input = v.strictObject({
  format: v.optional(text),
  agent: v.optional(texts),
  customer: v.optional(texts),
  bot: v.optional(texts),
  kind: v.optional(oneOf(kinds)),
  channel: v.optional(text),
  platform: v.optional(text),
  language: v.optional(oneOf(languages)),
})

/** What a configuration may hold. */
export const configSchema = v.strictObject({
  $schema: v.optional(text),
  extends: v.optional(oneOrMore(text)),
  plugins: v.optional(
    v.array(
      v.union([text, v.looseObject({ name: text })], 'must be a module, a path or a plugin {name, rules}.'),
      'must be a list.',
    ),
  ),
  rules: v.optional(rules),
  overrides: v.optional(v.array(override, 'must be a list.')),
  languages: v.optional(v.array(oneOf(languages), 'must be a list of languages.')),
  vocabulary: v.optional(texts),
  inputs: v.optional(v.record(v.string(), input, 'must be an object: {"exports/*.json": {"format": "…"}}.')),
  ignore: v.optional(texts),
  include: v.optional(texts),
})

/** Checks what a configuration file gave. Throws a `ConfigError` for the first thing that is wrong. */
export function checkConfig(value: unknown, file: string): UserConfig {
  if (Array.isArray(value)) throw new ConfigError(file, undefined, 'must be an object, not a list.')
  const result = v.safeParse(configSchema, value)
  if (result.success) return result.output as UserConfig
  throw describeIssue(result.issues[0], file)
}

function describeIssue(issue: v.BaseIssue<unknown>, file: string): ConfigError {
  const key = dotPath(issue.path)
  if (issue.type !== 'strict_object') return new ConfigError(file, key, issue.message)
  if (issue.expected === 'Object') return new ConfigError(file, key, `must be an object, not ${issue.received}.`)
  if (issue.expected !== 'never') return new ConfigError(file, key, 'is missing.')
  const last = String(issue.path?.at(-1)?.key)
  const known = knownKeys((issue.path?.length ?? 0) > 1, key)
  return new ConfigError(file, key, `there is no such key.${didYouMean(last, known)}`)
}

function knownKeys(isNested: boolean, key: string): string[] {
  if (!isNested) return Object.keys(configSchema.entries)
  return Object.keys(key.startsWith('inputs') ? input.entries : override.entries)
}

function wrongChoice(issue: v.UnionIssue<v.BaseIssue<unknown>>): string {
  const isList = Array.isArray(issue.input)
  const inner = issue.issues?.find((candidate) => isList === Boolean(candidate.path)) ?? issue.issues?.[0]
  const message = inner?.message ?? issue.message
  return isList || typeof issue.input === 'string' ? message : `must be text or a list of texts, not ${issue.received}.`
}

function dotPath(path: readonly v.IssuePathItem[] | undefined): string {
  let key = ''
  for (const item of path ?? []) {
    if (typeof item.key === 'number') key += `[${item.key}]`
    else key += key === '' ? String(item.key) : `.${String(item.key)}`
  }
  return key
}

function listed(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `"${choice}"`)
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

function suggest(value: unknown, choices: readonly string[]): string {
  return typeof value === 'string' ? didYouMean(value, choices) : ''
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
