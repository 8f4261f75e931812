import { rules } from '../../rules/index.ts'
import { loadConfiguration } from '../config/load.ts'
import { exit } from './exit.ts'
import { type ConfigOptions, readConfigOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

/** Lists every rule with the level the configuration gives it. */
export async function listRules(options: ConfigOptions & { json?: boolean }, terminal: Terminal): Promise<number> {
  const configuration = await loadConfiguration({ cwd: process.cwd(), builtIn: rules, ...readConfigOptions(options) })
  if (options.json) {
    const list = configuration.rules.map(({ rule, severity, options: values }) => ({
      id: rule.id,
      level: severity,
      recommended: rule.severity,
      summary: rule.summary,
      reason: rule.reason,
      kinds: rule.kinds,
      languages: rule.languages,
      options: values,
    }))
    await terminal.write(`${JSON.stringify(list, null, 2)}\n`)
    return exit.fine
  }
  const paint = await terminal.paint()
  const width = Math.max(0, ...configuration.rules.map(({ rule }) => rule.id.length))
  for (const { rule, severity } of configuration.rules) {
    const level = severity === 'off' ? paint.dim('off  ') : paint[severity](severity.padEnd(5))
    await terminal.write(`${rule.id.padEnd(width)}  ${level}  ${rule.summary}\n`)
  }
  return exit.fine
}
