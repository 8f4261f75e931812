import { rules } from '../../rules/index.ts'
import { loadConfiguration } from '../config/load.ts'
import type { ConfiguredRule } from '../config/types.ts'
import { pad, wrap } from '../reporters/columns.ts'
import type { Paint } from '../reporters/report.ts'
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
      notes: rule.notes ?? false,
      languages: rule.languages,
      options: values,
    }))
    await terminal.write(`${JSON.stringify(list, null, 2)}\n`)
    return exit.fine
  }
  const width = terminal.isTerminal ? terminal.width : Number.POSITIVE_INFINITY
  for (const line of layTable(configuration.rules, width, await terminal.paint())) await terminal.write(`${line}\n`)
  return exit.fine
}

const heads = ['rule', 'level', 'kinds', 'languages', 'what a finding says']

/** A table that fits the width: the last column is broken into lines. */
function layTable(configured: readonly ConfiguredRule[], width: number, paint: Paint): string[] {
  const rows = configured.map(({ rule, severity }) => [
    rule.id,
    severity,
    kindsOf(rule),
    rule.languages.join(' '),
    rule.summary,
  ])
  const widths = heads
    .slice(0, -1)
    .map((head, index) => Math.max(...[head, ...rows.map((row) => row[index]!)].map((cell) => cell.length)))
  const before = widths.reduce((sum, column) => sum + column + 2, 0)
  const layRow = ([id, level, ...cells]: string[], paintLevel: (text: string) => string): string[] =>
    wrap(cells.pop()!, Math.max(24, width - before)).map((line, index) => {
      if (index > 0) return ' '.repeat(before) + line
      const [first, second, ...others] = [id!, level!, ...cells].map((cell, column) => pad(cell, widths[column]!))
      return [first, paintLevel(second!), ...others, line].join('  ')
    })
  return [
    ...layRow(heads, (text) => text).map(paint.bold),
    ...rows.flatMap((row) => layRow(row, row[1] === 'off' ? paint.dim : paint[row[1] as 'warn'])),
  ]
}

function kindsOf({ kinds, notes }: ConfiguredRule['rule']): string {
  return [kinds.length === 3 ? 'all' : kinds.join(' '), ...(notes ? ['notes'] : [])].join(' ')
}
