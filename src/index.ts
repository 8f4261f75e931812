/** The door for programs: `import {lint} from 'replylint'`. */
import { rules } from '../rules/index.ts'
import { loadConfiguration } from './config/load.ts'
import type { LintResult } from './findings/types.ts'
import { type LintInput, lintText, type RunMemory } from './lint.ts'

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
export async function lint(input: LintInput, options?: LintOptions): Promise<LintResult>
/** Lints several texts as one run, in their order, so that rules may compare them: gives a result for each. */
export async function lint(inputs: readonly LintInput[], options?: LintOptions): Promise<LintResult[]>
export async function lint(
  input: LintInput | readonly LintInput[],
  options: LintOptions = {},
): Promise<LintResult | LintResult[]> {
  const cwd = options.cwd ?? process.cwd()
  const configuration = await loadConfiguration({ cwd, builtIn: rules, config: options.config })
  const memory: RunMemory = new Map()
  const results: LintResult[] = []
  for (const one of 'text' in input ? [input] : input) {
    results.push(await lintText(one, configuration.forFile(one.path), memory))
  }
  return 'text' in input ? results[0]! : results
}
