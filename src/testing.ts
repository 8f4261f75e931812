/** The door for tests of rules: `import {runExample} from 'replylint/testing'`. */
import type { LintConfig } from './config/types.ts'
import type { Finding } from './findings/types.ts'
import { lintText } from './lint.ts'
import { type ParsedExample, parseExample, toNative } from './rule/example.ts'
import type { Example, Rule } from './rule/types.ts'

export type { ParsedExample }
export { parseExample }

/** What running an example gave, beside what it says should be. */
export interface ExampleRun {
  /** The flagged words, in order; `agent:` for a whole turn. */
  found: string[]
  /** The marked words. */
  expected: string[]
  findings: Finding[]
}

/** Runs one rule alone over one of its examples. Throws where the example is malformed. */
export async function runExample(rule: Rule, example: Example): Promise<ExampleRun> {
  const parsed = parseExample(example.flags ?? example.passes)
  const kind = example.kind ?? (rule.kinds.includes('draft') ? 'draft' : rule.kinds[0])
  const text = toNative(parsed, { id: 'example', kind, channel: example.channel, platform: example.platform })
  const { findings, problems } = await lintText(
    { text, path: 'example.json', format: 'native' },
    configOf(rule, example),
  )
  const [problem] = problems
  if (problem) throw new Error(`The example “${example.name}” cannot be read: ${problem.message}`)
  return {
    findings,
    found: findings.map(({ wholeTurn, role, text }) => (wholeTurn ? `${role}:` : text)),
    expected: parsed.turns.flatMap(({ role, text, marks, marked }) =>
      marked ? [`${role}:`] : marks.map(({ start, end }) => text.slice(start, end)),
    ),
  }
}

function configOf(rule: Rule, example: Example): LintConfig {
  const checked = rule.options?.['~standard'].validate(example.options ?? {})
  if (checked && 'issues' in checked && checked.issues)
    throw new Error(`The options of “${example.name}” are wrong: ${checked.issues[0]!.message}`)
  const options = checked && 'value' in checked ? checked.value : {}
  return {
    rules: [{ rule, severity: 'warn', options }],
    overrides: [],
    languages: example.lang ? [example.lang] : ['en', 'es', 'it'],
    vocabulary: [],
    formats: [],
    input: {},
    known: [rule.id],
    unusedDirectives: 'off',
  }
}
