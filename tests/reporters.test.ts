import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { LintConfig } from '../src/config/types.ts'
import type { LintResult } from '../src/findings/types.ts'
import { lintText } from '../src/lint.ts'
import { columnsOf } from '../src/reporters/columns.ts'
import { openReport, plain, reportWhole } from '../src/reporters/index.ts'
import * as json from '../src/reporters/json.ts'
import * as pretty from '../src/reporters/pretty.ts'
import type { Paint, ReportContext, Tally } from '../src/reporters/report.ts'
import type { Rule } from '../src/rule/types.ts'

const noBad: Rule = {
  ...{ id: 'no-bad', summary: '', reason: 'It makes people sad.', severity: 'error', languages: ['en', 'es', 'it'] },
  ...{ kinds: ['draft', 'template', 'transcript'], examples: [] },
  *check({ children }, { ours }) {
    const complaint = children.find(({ role }) => role === 'customer')
    const related = complaint && [{ at: complaint, message: 'what they asked' }]
    const suggestions = [{ desc: 'Say “fine”.', text: 'fine' }]
    for (const turn of ours) {
      const start = turn.text.indexOf('bad')
      if (start < 0) continue
      yield {
        at: { turn, start, end: start + 3 },
        message: 'The word “bad” is bad for the mood.',
        suggestions,
        related,
      }
    }
  },
}
const config: LintConfig = {
  ...{ rules: [{ rule: noBad, severity: 'error', options: {} }], overrides: [], languages: ['en'], vocabulary: [] },
  ...{ formats: [], input: {}, known: ['no-bad'], unusedDirectives: 'warn' },
}

const ticket = [
  { role: 'customer', text: 'Where is my lamp?' },
  { role: 'agent', author: 'Ada', text: 'Hello Tom, this is bad.' },
]

function lint(...conversations: { role: string; text: string; author?: string }[][]): Promise<LintResult> {
  const lines = conversations.map((turns, index) => JSON.stringify({ id: `t-${index + 1}`, turns }))
  return lintText({ text: `${lines.join('\n')}\n`, path: 'tickets.ndjson' }, config)
}

function contextOf(more: Partial<ReportContext> = {}, tally: Partial<Tally> = {}): ReportContext {
  const counts = { files: 1, conversations: 1, turns: 2, errors: 1, warnings: 0, infos: 0 }
  return {
    ...{ width: 100, paint: plain, absolute: (path) => `/at/${path}` },
    ...{ tally: { ...counts, suppressed: 0, unreadable: 0, passedOver: 0, ...tally }, ...more },
  }
}

describe('pretty', () => {
  test('tells who said what, underlines the words, and says what to write instead and why', async () => {
    expect(reportWhole(pretty, [await lint(ticket)], contextOf())).toMatchInlineSnapshot(`
      "tickets.ndjson

        1:127  error    The word “bad” is bad for the mood.  no-bad
               agent Ada │ Hello Tom, this is bad.
                         │                    ~~~
               customer  │ Where is my lamp? (1:49: what they asked)
               instead   │ Say “fine”.
               why       │ It makes people sad.

      ✖ 1 error in 1 file with 2 messages.
      "
    `)
  })

  test('fits a narrow terminal', async () => {
    const text = reportWhole(pretty, [await lint(ticket)], contextOf({ width: 40 }))
    expect(text).toMatchInlineSnapshot(`
      "tickets.ndjson

      1:127  error
        The word “bad” is bad for the mood.
        no-bad
        agent Ada │ Hello Tom, this is bad.
                  │                    ~~~
        customer  │ Where is my lamp? (1:49:
                  │ what they asked)
        instead   │ Say “fine”.
        why       │ It makes people sad.

      ✖ 1 error in 1 file with 2 messages.
      "
    `)
    expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(40)
  })

  test('keeps the underline below wide characters and cuts long lines round the words', async () => {
    const text = `${'非常に 🙂 '.repeat(8)}bad ${'つまらない '.repeat(20)}`
    const lines = reportWhole(pretty, [await lint([{ role: 'agent', text }])], contextOf({ width: 80 })).split('\n')
    const underline = lines.findIndex((line) => line.includes('~~~'))
    const columnOf = (line: string, mark: string) => stringWidth(line.slice(0, line.indexOf(mark)))
    expect(columnOf(lines[underline]!, '~~~')).toBe(columnOf(lines[underline - 1]!, 'bad'))
    expect(stringWidth(lines[underline - 1]!)).toBeLessThanOrEqual(80)
  })

  test('names the conversation when a file has several, and a reason once', async () => {
    const text = reportWhole(pretty, [await lint(ticket, ticket)], contextOf())
    expect(text).toMatch(/^ {2}t-1$/m)
    expect(text).toMatch(/^ {2}t-2$/m)
    expect(text.match(/It makes people sad/g)).toHaveLength(1)
  })

  test('paints only with the brushes it is given', async () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`
    const names = ['error', 'warn', 'info', 'good', 'dim', 'bold', 'underline'] as const
    const paint = Object.fromEntries(names.map((name) => [name, tag(name)])) as unknown as Paint
    const text = reportWhole(pretty, [await lint(ticket)], contextOf({ paint }))
    expect(text).toContain('Hello Tom, this is <error>bad</error>.')
    expect(text).toContain('<error>~~~</error>')
  })

  test('closes with what was found, passed over and not read', () => {
    const end = (tally: Partial<Tally>) => reportWhole(pretty, [], contextOf({}, { errors: 0, ...tally }))
    expect(end({ turns: 1 })).toBe('✔ Nothing to say in 1 file with 1 message.\n')
    expect(end({ warnings: 2, infos: 1, passedOver: 3 })).toBe(
      '⚠ 2 warnings and 1 remark in 1 file with 2 messages. 3 files passed over.\n',
    )
    expect(end({ files: 0, unreadable: 1 })).toBe('✖ 1 input could not be read.\n')
  })
})

describe('json', () => {
  test("is ESLint's result array with our fields", async () => {
    const result = await lint(ticket)
    const [file] = JSON.parse(reportWhole(json, [result], contextOf()))
    const line = JSON.stringify({ id: 't-1', turns: ticket })
    const [bad, asked] = [line.indexOf('bad'), line.indexOf('Where')]
    expect(file).toEqual({
      filePath: '/at/tickets.ndjson',
      messages: [
        {
          ruleId: 'no-bad',
          severity: 2,
          message: 'The word “bad” is bad for the mood.',
          ...{ line: 1, column: bad + 1, endLine: 1, endColumn: bad + 4, text: 'bad', conversation: 't-1', turn: 1 },
          ...{ role: 'agent', author: 'Ada', language: 'en', confidence: 'high' },
          suggestions: [{ desc: 'Say “fine”.', fix: { range: [bad, bad + 3], text: 'fine' } }],
          related: [{ line: 1, column: asked + 1, endLine: 1, endColumn: asked + 18, message: 'what they asked' }],
        },
      ],
      suppressedMessages: [],
      ...{ errorCount: 1, fatalErrorCount: 0, warningCount: 0, fixableErrorCount: 0, fixableWarningCount: 0 },
    })
  })

  test('joins the parts of a file that was read piece by piece', async () => {
    const one = await lint(ticket)
    const report = json.open(contextOf())
    const text = report.add(one) + report.add(one) + report.add({ ...one, filePath: 'other.ndjson' }) + report.end()
    const counts = JSON.parse(text).map((file: { messages: unknown[]; errorCount: number }) => [
      file.messages.length,
      file.errorCount,
    ])
    expect(counts).toEqual([
      [2, 2],
      [1, 1],
    ])
  })

  test('tells what could not be read as a fatal message', () => {
    const problems = [{ level: 'error' as const, message: 'This is a binary file.' }]
    const result: LintResult = { filePath: 'x', findings: [], suppressed: [], problems, conversations: 0, turns: 0 }
    const [file] = JSON.parse(reportWhole(json, [result], contextOf()))
    expect(file).toMatchObject({
      errorCount: 1,
      fatalErrorCount: 1,
      messages: [{ ruleId: null, fatal: true, severity: 2 }],
    })
  })

  test('keeps what a file silences apart, with the reason', async () => {
    const result = await lint(ticket)
    const finding = Object.assign(result.findings[0]!, { suppressed: { kind: 'directive' as const, reason: 'a joke' } })
    const [file] = JSON.parse(reportWhole(json, [{ ...result, findings: [], suppressed: [finding] }], contextOf()))
    expect(file.messages).toEqual([])
    expect(file.suppressedMessages[0].suppressions).toEqual([{ kind: 'directive', justification: 'a joke' }])
  })

  test('of nothing is an empty array', () => {
    expect(reportWhole(json, [], contextOf())).toBe('[]\n')
  })
})

test('a reporter that needs all results at once gets them at the end', async () => {
  const report = openReport({ report: (results) => `${results.length} files` }, contextOf())
  expect(report.add(await lint(ticket))).toBe('')
  expect(report.end()).toBe('1 files')
})

describe('columns', () => {
  test.each(['', 'abc', '“Ciao”…', 'qué', 'e\u0301', '日本', '🙂', '👍🏽', '👩‍👩‍👧', '❤️', '🇮🇹', 'a\u200bb', '│ ~'])(
    'of %j are as string-width counts them',
    (text) => expect(columnsOf(text)).toBe(stringWidth(text)),
  )

  test('of letters in any script are as string-width counts them', () => {
    const letters = fc.stringMatching(/^[a-zà-ÿЀ-ӿ一-龥ぁ-ん ,.“”’…—-]*$/)
    fc.assert(fc.property(letters, (text) => columnsOf(text) === stringWidth(text)))
  })
})
