import { rules } from '../../rules/index.ts'
import { loadConfiguration } from '../config/load.ts'
import { didYouMean } from '../config/nearest.ts'
import { presets } from '../config/presets.ts'
import type { LintConfig } from '../config/types.ts'
import type { LanguageCode } from '../conversation/types.ts'
import { readText } from '../lint.ts'
import { parseExample, toNative } from '../rule/example.ts'
import { optionsOf, type RuleOption } from '../rule/options.ts'
import type { Example, Rule, Severity } from '../rule/types.ts'
import { exit, UsageError } from './exit.ts'
import { type ConfigOptions, readConfigOptions } from './options.ts'
import type { Terminal } from './terminal.ts'
import { userLanguage } from './user-language.ts'

/** All there is to say about a rule: what `explain --json` prints. */
export interface Explanation extends Pick<Rule, 'id' | 'summary' | 'reason' | 'kinds' | 'languages'> {
  /** True where internal notes are looked at too. */
  notes: boolean
  /** Under the configuration at hand. */
  level: Severity
  /** Under each preset, without `replylint:`. */
  levels: Record<string, Severity>
  options: (RuleOption & { value: unknown })[]
  /** Language of the examples. */
  language: LanguageCode
  flagged: ExplainedExample[]
  fine: ExplainedExample[]
  /** What the rule is known to miss, or to flag wrongly. */
  limits: (ExplainedExample & { known: 'miss' | 'alarm' })[]
  measured: Measured[]
  off: { configuration: object; directive: string }
}

/** An example in the notation of rules: a turn a line, `<mark>` round what is flagged. */
export interface ExplainedExample {
  name: string
  text: string
  options?: Record<string, unknown>
}

interface Measured {
  language: string
  items: number
  precision: number
  recall: number
}

export interface ExplainOptions extends ConfigOptions {
  lang?: LanguageCode
  json?: boolean
}

/** Prints what a rule wants, why, its examples, how it is set and switched off, and how well it does. */
export async function explain(id: string, options: ExplainOptions, terminal: Terminal): Promise<number> {
  const configuration = await loadConfiguration({ cwd: process.cwd(), builtIn: rules, ...readConfigOptions(options) })
  const found = configuration.rules.find(({ rule }) => rule.id === id)
  if (!found) {
    const known = configuration.rules.map(({ rule }) => rule.id)
    const hint = didYouMean(id, known) || ' `replylint rules` lists them all.'
    throw new UsageError(`there is no rule “${id}”.${hint}`)
  }
  const { rule, severity } = found
  const values = (found.options ?? {}) as Record<string, unknown>
  const explanation: Explanation = {
    id: rule.id,
    summary: rule.summary,
    reason: rule.reason,
    kinds: rule.kinds,
    notes: rule.notes ?? false,
    languages: rule.languages,
    level: severity,
    levels: levelsOf(rule),
    options: optionsOf(rule).map((option) => ({ ...option, value: values[option.name] })),
    ...(await examplesOf(rule, options.lang ?? userLanguage(process.env))),
    measured: await measuredOf(rule),
    off: {
      configuration: { rules: { [rule.id]: 'off' } },
      directive: `<!-- replylint-disable ${rule.id} -- why -->`,
    },
  }
  if (options.json) await terminal.write(`${JSON.stringify(explanation, null, 2)}\n`)
  else {
    const { layOut } = await import('./explain-text.ts')
    await terminal.write(layOut(explanation, { width: terminal.width, paint: await terminal.paint() }))
  }
  return exit.fine
}

function levelsOf(rule: Rule): Record<string, Severity> {
  const levels = Object.entries(presets).map(([name, levelOf]) => [name.split(':')[1]!, levelOf(rule) ?? 'off'])
  return Object.fromEntries(levels)
}

type Examples = Pick<Explanation, 'language' | 'flagged' | 'fine' | 'limits'>

/** The rule's examples in the wanted language, or in the first one that it has examples in. */
async function examplesOf(rule: Rule, wanted: LanguageCode): Promise<Examples> {
  const examples = await withLanguages(rule.examples)
  const language = examples.some((example) => example.language === wanted)
    ? wanted
    : (rule.languages.find((code) => examples.some((example) => example.language === code)) ?? wanted)
  const shown = examples.filter((example) => example.language === language).map(({ example }) => example)
  const usual = shown.filter(({ known }) => known === undefined)
  return {
    language,
    flagged: usual.filter(({ flags }) => flags !== undefined).map(toExplained),
    fine: usual.filter(({ passes }) => passes !== undefined).map(toExplained),
    limits: shown.flatMap((example) => (example.known ? [{ known: example.known, ...toExplained(example) }] : [])),
  }
}

function toExplained({ name, flags, passes, options }: Example): ExplainedExample {
  return { name, text: (flags ?? passes)!, ...(options ? { options } : {}) }
}

/** Each example with the language it is in; where it doesn't say so, its text does. */
async function withLanguages(examples: readonly Example[]): Promise<{ example: Example; language?: LanguageCode }[]> {
  const lines = examples.map((example, index) =>
    toNative(parseExample((example.flags ?? example.passes)!), { id: String(index) }),
  )
  const corpus = await readText({ text: lines.join('\n'), path: 'examples.ndjson', format: 'native' }, noRules)
  const languages = new Map(corpus.children.map(({ id, language }) => [id, language]))
  return examples.map((example, index) => ({ example, language: example.lang ?? languages.get(String(index)) }))
}

const noRules: LintConfig = {
  rules: [],
  overrides: [],
  languages: ['en', 'es', 'it'],
  vocabulary: [],
  formats: [],
  input: {},
  known: [],
  unusedDirectives: 'off',
}

/** What `npm run score` has measured, language by language. */
async function measuredOf(rule: Rule): Promise<Measured[]> {
  const { default: rows } = await import('../../fixtures/judgement/scores.json', { with: { type: 'json' } })
  return rows
    .filter((row) => row.rule === rule.id)
    .map(({ language, items, precision, recall }) => ({ language, items, precision, recall }))
}
