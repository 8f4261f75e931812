import { rules } from '../../rules/index.ts'
import { loadConfiguration } from '../config/load.ts'
import { didYouMean } from '../config/nearest.ts'
import type { Paint } from '../reporters/report.ts'
import type { Example, Rule } from '../rule/types.ts'
import { exit, UsageError } from './exit.ts'
import { type ConfigOptions, readConfigOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

/** Prints what a rule wants, why, how it is set, and its examples. */
export async function explain(id: string, options: ConfigOptions, terminal: Terminal): Promise<number> {
  const configuration = await loadConfiguration({ cwd: process.cwd(), builtIn: rules, ...readConfigOptions(options) })
  const found = configuration.rules.find(({ rule }) => rule.id === id)
  if (!found) {
    const known = configuration.rules.map(({ rule }) => rule.id)
    const hint = didYouMean(id, known) || ' `replylint rules` lists them all.'
    throw new UsageError(`there is no rule “${id}”.${hint}`)
  }
  const { rule, severity } = found
  const paint = await terminal.paint()
  const facts = [
    `Level: ${severity}${severity === rule.severity ? '' : ` (recommended: ${rule.severity})`}`,
    `Looks at: ${rule.kinds.join(', ')}${rule.notes ? ', and internal notes' : ''}`,
    `Languages: ${rule.languages.join(', ')}`,
    ...Object.entries(found.options ?? {}).map(([key, value]) => `Option ${key}: ${JSON.stringify(value)}`),
  ]
  const sections = [
    `${paint.bold(rule.id)}\n${rule.summary}`,
    rule.reason,
    facts.join('\n'),
    describeExamples('Flagged', rule, paint, (example) => example.flags),
    describeExamples('Fine', rule, paint, (example) => example.passes),
  ]
  await terminal.write(`${sections.filter(Boolean).join('\n\n')}\n`)
  return exit.fine
}

function describeExamples(title: string, rule: Rule, paint: Paint, textOf: (example: Example) => string | undefined) {
  const shown = rule.examples.filter((example) => textOf(example) !== undefined && example.known === undefined)
  if (shown.length === 0) return ''
  const examples = shown.map((example) => {
    const text = textOf(example)!.replace(/<mark>(.*?)<\/mark>/gs, (_, words) => paint.underline(paint.error(words)))
    return `${paint.dim(`# ${example.name}`)}\n${text}`.replace(/^/gm, '  ')
  })
  return `${paint.bold(`${title}:`)}\n${examples.join('\n\n')}`
}
