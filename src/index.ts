/** The door for programs: `import {lint} from 'replylint'`. */
import { rules } from '../rules/index.ts'
import { loadConfiguration } from './config/load.ts'
import type { LintResult } from './findings/types.ts'
import { type LintInput, lintText } from './lint.ts'

export type { Plugin, UserConfig } from './config/types.ts'
export type { FileProblem, Finding, LintResult } from './findings/types.ts'
export type { LintInput } from './lint.ts'
export { rules }

export interface LintOptions {
  /** Folder in which the configuration is looked for; default: the current one. */
  cwd?: string
  /** A configuration file instead, or `false` for none. */
  config?: string | false
}

/** Lints one text with the configuration that holds for its path. Bad input is told in the result's `problems`. */
export async function lint(input: LintInput, options: LintOptions = {}): Promise<LintResult> {
  const cwd = options.cwd ?? process.cwd()
  const configuration = await loadConfiguration({ cwd, builtIn: rules, config: options.config })
  return lintText(input, configuration.forFile(input.path))
}
