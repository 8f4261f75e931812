import type { Kind, LanguageCode, Role } from '../conversation/types.ts'
import type { Format } from '../formats/format.ts'
import type { SourceHints } from '../formats/source.ts'
import type { Rule, Severity } from '../rule/types.ts'

/** What people write in `replylint.config.*`. Every key may be left out. */
export interface UserConfig {
  /** Presets (`replylint:recommended`), files (`./shared.json`) and modules to start from. Default: recommended. */
  extends?: string | string[]
  /** Modules or paths that bring rules and formats; programs may give the plugin itself. */
  plugins?: (string | Plugin)[]
  rules?: Record<string, RuleSetting>
  overrides?: UserOverride[]
  /** Languages replies may be in. Default: all three. */
  languages?: LanguageCode[]
  /** Names and product words that are no misspellings. */
  vocabulary?: string[]
  /** How to read the files that match a glob. */
  inputs?: Record<string, InputSettings>
  /** Files never to lint, as in `.gitignore`. */
  ignore?: string[]
  /** What to lint when the command line names nothing. */
  include?: string[]
}

export type RuleSetting = Severity | [level: Severity, options?: Record<string, unknown>]

/** Rules set anew for some of the replies: all conditions must hold, each by any of its values. */
export interface UserOverride extends Conditions {
  files?: string | string[]
  rules: Record<string, RuleSetting>
}

interface Conditions {
  kind?: Kind | Kind[]
  channel?: string | string[]
  role?: Role | Role[]
  language?: LanguageCode | LanguageCode[]
}

/** How to read files that cannot say it by themselves. */
export interface InputSettings extends SourceHints {
  /** Id of the format; default: detected. */
  format?: string
}

/** Rules and formats from elsewhere; its rules are known as `name/rule-id`. */
export interface Plugin {
  name: string
  rules?: readonly Rule[]
  formats?: readonly Format[]
}

/** All that linting one file needs to know. Files with equal settings share one object, so that it can key a cache. */
export interface LintConfig {
  /** Every rule that may be on, with its level and options where no override speaks. */
  rules: readonly ConfiguredRule[]
  /** In order: later ones win. Those that depend on the file's path are already sorted out. */
  overrides: readonly ResolvedOverride[]
  languages: readonly LanguageCode[]
  vocabulary: readonly string[]
  /** Formats of plugins, tried before the built-in ones. */
  formats: readonly Format[]
  /** How to read this file. */
  input: InputSettings
  /** Ids of all rules there are, for directives that name an unknown one. */
  known: readonly string[]
  /** Level of `unused-directive`. */
  unusedDirectives: Severity
}

/** A rule with its level and its checked options, defaults filled in. */
export interface ConfiguredRule {
  rule: Rule
  severity: Severity
  options: any
}

export interface ResolvedOverride {
  /** Without a key: any. */
  when: { [Fact in keyof Facts]?: readonly string[] }
  /** By id of the rule; options only where the override gives some. */
  rules: ReadonlyMap<string, { severity: Severity; options?: any }>
}

/** What overrides may depend on: facts of a conversation and, for `role` and `language`, of one turn. */
export interface Facts {
  kind: Kind
  channel?: string
  role?: Role
  language?: LanguageCode
}
