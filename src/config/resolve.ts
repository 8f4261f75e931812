import type { Format } from '../formats/format.ts'
import type { Rule, Severity } from '../rule/types.ts'
import { ConfigError } from './error.ts'
import { didYouMean } from './nearest.ts'
import { presets } from './presets.ts'
import type {
  ConfiguredRule,
  InputSettings,
  LintConfig,
  Plugin,
  ResolvedOverride,
  RuleSetting,
  UserConfig,
  UserOverride,
} from './types.ts'

/** One configuration of the chain that `extends` makes, the first to be applied first. */
export interface Layer {
  config: UserConfig
  /** As messages name it. */
  file: string
  /** Folder its globs count from. */
  folder: string
  /** Set for a preset, which has no configuration of its own. */
  preset?: string
}

/** What the command line adds to the files. */
export interface Flags {
  /** Run these rules alone. */
  only?: readonly string[]
  /** Levels by rule, over all else. */
  levels?: ReadonlyMap<string, Severity>
}

/** Gives a test of absolute paths against globs that count from a folder. */
export type MakeMatcher = (globs: readonly string[], folder: string) => (path: string) => boolean

/** The configuration of a run. */
export interface Configuration {
  /** Every rule there is, with level and options as they are before overrides. */
  rules: readonly ConfiguredRule[]
  include: readonly string[]
  /** Patterns as in `.gitignore`, each with the folder they count from. */
  ignore: readonly { patterns: readonly string[]; folder: string }[]
  formats: readonly Format[]
  /** Settings for one file; files with equal settings share one object. */
  forFile(path: string): LintConfig
}

/** Puts the layers together. Throws `ConfigError` for a rule or an option that isn't there. */
export function resolveConfig(
  layers: readonly Layer[],
  plugins: readonly Plugin[],
  builtIn: readonly Rule[],
  flags: Flags,
  makeMatcher: MakeMatcher,
): Configuration {
  const all = [...builtIn, ...plugins.flatMap(rulesOfPlugin)]
  const byId = new Map(all.map((rule) => [rule.id, rule]))
  for (const id of flags.only ?? []) if (!byId.has(id)) throw unknownRule('--only', id, id, byId.keys())
  for (const id of flags.levels?.keys() ?? []) if (!byId.has(id)) throw unknownRule('--rule', id, id, byId.keys())
  const configured = new Map<string, ConfiguredRule>()
  for (const rule of all) configured.set(rule.id, { rule, severity: 'off', options: undefined })
  for (const layer of layers) {
    if (layer.preset) applyPreset(configured, presets[layer.preset]!)
    else applyRules(configured, layer)
  }
  for (const [id, setting] of configured) configured.set(id, withDefaults(setting))

  const overrides = layers.flatMap((layer) => overridesOf(layer, byId, makeMatcher))
  if (flags.levels?.size) overrides.push({ matches: undefined, override: { when: {}, rules: levelsOf(flags.levels) } })
  const inputs = layers.flatMap((layer) => inputsOf(layer, makeMatcher))
  const last = <Key extends 'languages' | 'include'>(key: Key) =>
    layers.findLast(({ config }) => config[key])?.config[key]
  const common = {
    rules: flags.only ? onlyRules(configured, flags.only) : [...configured.values()],
    languages: last('languages') ?? (['en', 'es', 'it'] as const),
    vocabulary: layers.flatMap(({ config }) => config.vocabulary ?? []),
    formats: plugins.flatMap((plugin) => plugin.formats ?? []),
    known: [...byId.keys()],
    unusedDirectives: flags.only ? ('off' as const) : ('warn' as const),
  }
  return {
    rules: common.rules,
    include: last('include') ?? [],
    ignore: layers.flatMap(({ config, folder }) => (config.ignore ? [{ patterns: config.ignore, folder }] : [])),
    formats: common.formats,
    forFile: settingsByFile(common, overrides, inputs),
  }
}

interface ForFiles<Settings> {
  /** Absent: all files. */
  matches?: (path: string) => boolean
  override: Settings
}

/** Sorts out what holds for a file; files for which the same things hold get the same object. */
function settingsByFile(
  common: Omit<LintConfig, 'overrides' | 'input'>,
  overrides: ForFiles<ResolvedOverride>[],
  inputs: ForFiles<InputSettings>[],
): (path: string) => LintConfig {
  const made = new Map<string, LintConfig>()
  return (path) => {
    const holds = ({ matches }: ForFiles<unknown>) => !matches || matches(path)
    const key = [...overrides, ...inputs].map((entry) => (holds(entry) ? '1' : '0')).join('')
    let config = made.get(key)
    if (!config) {
      const input: InputSettings = Object.assign({}, ...inputs.filter(holds).map((entry) => entry.override))
      config = { ...common, overrides: overrides.filter(holds).map((entry) => entry.override), input }
      made.set(key, config)
    }
    return config
  }
}

function rulesOfPlugin(plugin: Plugin): Rule[] {
  return (plugin.rules ?? []).map((rule) => ({ ...rule, id: `${plugin.name}/${rule.id}` }))
}

function applyPreset(configured: Map<string, ConfiguredRule>, levelOf: (typeof presets)[string]): void {
  for (const [id, setting] of configured) {
    configured.set(id, { ...setting, severity: levelOf(setting.rule) ?? setting.severity })
  }
}

/** A bare level keeps the options that an earlier layer has given. */
function applyRules(configured: Map<string, ConfiguredRule>, { config, file }: Layer): void {
  for (const [id, setting] of Object.entries(config.rules ?? {})) {
    const before = configured.get(id)
    if (!before) throw unknownRule(file, `rules.${id}`, id, configured.keys())
    configured.set(id, { ...before, ...readSetting(setting, before.rule, file, `rules.${id}`) })
  }
}

function overridesOf(layer: Layer, byId: Map<string, Rule>, makeMatcher: MakeMatcher): ForFiles<ResolvedOverride>[] {
  return (layer.config.overrides ?? []).map((override, index) => {
    const key = `overrides[${index}].rules`
    const rules = new Map<string, { severity: Severity; options?: unknown }>()
    for (const [id, setting] of Object.entries(override.rules)) {
      const rule = byId.get(id)
      if (!rule) throw unknownRule(layer.file, `${key}.${id}`, id, byId.keys())
      rules.set(id, readSetting(setting, rule, layer.file, `${key}.${id}`))
    }
    const matches = override.files === undefined ? undefined : makeMatcher(listOf(override.files), layer.folder)
    return { matches, override: { when: conditionsOf(override), rules } }
  })
}

function conditionsOf(override: UserOverride): ResolvedOverride['when'] {
  const when: ResolvedOverride['when'] = {}
  for (const fact of ['kind', 'channel', 'role', 'language'] as const) {
    if (override[fact] !== undefined) when[fact] = listOf<string>(override[fact])
  }
  return when
}

function inputsOf({ config, folder }: Layer, makeMatcher: MakeMatcher): ForFiles<InputSettings>[] {
  return Object.entries(config.inputs ?? {}).map(([glob, override]) => ({
    matches: makeMatcher([glob], folder),
    override,
  }))
}

function levelsOf(levels: ReadonlyMap<string, Severity>): ResolvedOverride['rules'] {
  return new Map([...levels].map(([id, severity]) => [id, { severity }]))
}

/** Asking for a rule by name switches it on where it is off. */
function onlyRules(configured: Map<string, ConfiguredRule>, only: readonly string[]): ConfiguredRule[] {
  return [...configured.values()]
    .filter(({ rule }) => only.includes(rule.id))
    .map((setting) => (setting.severity === 'off' ? { ...setting, severity: 'warn' } : setting))
}

function readSetting(
  setting: RuleSetting,
  rule: Rule,
  file: string,
  key: string,
): { severity: Severity; options?: unknown } {
  if (typeof setting === 'string') return { severity: setting }
  const [severity, options] = setting
  return options === undefined ? { severity } : { severity, options: readOptions(rule, options, file, `${key}[1]`) }
}

/** Checks options against the rule's schema and fills in its defaults. */
function readOptions(rule: Rule, options: Record<string, unknown>, file: string, key: string): unknown {
  const known = Object.keys((rule.options as { entries?: object } | undefined)?.entries ?? {})
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue
    const there = known.length === 0 ? `\`${rule.id}\` has no options.` : `\`${rule.id}\` has no such option.`
    throw new ConfigError(file, `${key}.${name}`, there + didYouMean(name, known))
  }
  const result = validate(rule, options)
  if (!result.issues) return result.value
  const [issue] = result.issues
  const path = (issue?.path ?? []).map((item) => `.${String(typeof item === 'object' ? item.key : item)}`).join('')
  throw new ConfigError(file, key + path, issue?.message ?? 'is not what the rule expects.')
}

function withDefaults(setting: ConfiguredRule): ConfiguredRule {
  if (setting.options !== undefined) return setting
  const result = validate(setting.rule, {})
  if (result.issues) throw new Error(`Every option of ${setting.rule.id} needs a default: ${result.issues[0]?.message}`)
  return { ...setting, options: result.value }
}

/** By the schema's standard interface, so that a rule may bring any schema library. */
function validate(rule: Rule, options: unknown) {
  if (!rule.options) return { value: {}, issues: undefined }
  const result = rule.options['~standard'].validate(options)
  if (result instanceof Promise) throw new Error(`The options of ${rule.id} must be checked at once.`)
  return result.issues ? { value: undefined, issues: result.issues } : { value: result.value, issues: undefined }
}

function unknownRule(file: string, key: string, id: string, known: Iterable<string>): ConfigError {
  const plugin = id.includes('/') ? ` Is the plugin “${id.slice(0, id.lastIndexOf('/'))}” in \`plugins\`?` : ''
  return new ConfigError(file, key, `there is no such rule.${didYouMean(id, known) || plugin}`)
}

function listOf<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value]
}
