import fc from 'fast-check'
import { lint } from 'replylint'
import { describe, expect, test } from 'vitest'
import { type Kept, keep, mostAlike, openShelf } from '../rules/no-duplicate-reply/alike.ts'
import duplicates from '../rules/no-duplicate-reply/rule.ts'
import { everyRule } from '../src/build/judgement.ts'
import type { LintConfig } from '../src/config/types.ts'
import type { LintResult } from '../src/findings/types.ts'
import { type LintInput, lintText, type RunMemory } from '../src/lint.ts'
import { plain, reportWhole } from '../src/reporters/index.ts'
import * as json from '../src/reporters/json.ts'
import * as pretty from '../src/reporters/pretty.ts'

function configOf(more: Partial<LintConfig> = {}, similarity = 0.9): LintConfig {
  return { ...everyRule(), rules: [{ rule: duplicates, severity: 'warn', options: { similarity } }], ...more }
}

/** Lints texts as one run. */
async function run(inputs: readonly LintInput[], config = configOf()): Promise<LintResult[]> {
  const memory: RunMemory = new Map()
  const results: LintResult[] = []
  for (const input of inputs) results.push(await lintText(input, config, memory))
  return results
}

function template(path: string, text: string, more: object = {}): LintInput {
  return {
    path,
    format: 'native',
    text: JSON.stringify({ kind: 'template', id: path, turns: [{ role: 'agent', text }], ...more }),
  }
}

const found = (results: readonly LintResult[]) => results.flatMap(({ findings }) => findings)
const hundredWords = Array.from(
  { length: 104 },
  (_, index) => `${'bcdfghjklmnp'[index % 12]}${'aeiou'[index % 5]}t${index}`,
)

const refund = 'Thanks for sending the kettle back. The refund is on its way and takes three days to arrive.'
const lid = 'The lid of your kettle leaves our depot today. The courier rings in the evening.'

describe('two templates with the same text', () => {
  test('in two files: the later one is told, with the place of the first', async () => {
    const [first, second] = await run([
      template('a/refund.json', refund, { title: 'Refund' }),
      template('b/money.json', refund),
    ])
    expect(first!.findings).toEqual([])
    expect(second!.findings).toMatchObject([
      {
        message: '“Refund” says the same already. Keep one of the two.',
        related: [{ path: 'a/refund.json', place: { start: { line: 1 } }, message: 'the other template' }],
      },
    ])
  })

  test('in one export of macros: each at its line, and no path where it is the same file', async () => {
    const macro = (title: string, value: string) => ({
      title,
      active: true,
      actions: [{ field: 'comment_value', value }],
    })
    const macros = [macro('Refund', refund), macro('Lid', lid), macro('Refund, copied', refund)]
    const [result] = await run([{ path: 'macros.json', text: JSON.stringify({ macros }, null, 1) }])
    const [finding] = result!.findings
    expect(result!.findings).toHaveLength(1)
    expect(finding!.related[0]).not.toHaveProperty('path')
    expect(finding!.place.start.line).toBeGreaterThan(finding!.related[0]!.place.start.line + 10)
  })

  test('case, marks, accents, line breaks and the kind of placeholder make no difference', async () => {
    const ours = 'Dear {{customer.name}},\n\nthe café sends your kettle today; it needs three days.'
    const theirs = 'dear %name% the Cafe sends your kettle today. It needs three days!'
    expect(found(await run([template('a', ours), template('b', theirs)]))).toHaveLength(1)
  })

  test('of three, each later one points at the first', async () => {
    const results = await run(['a', 'b', 'c'].map((path) => template(path, refund)))
    expect(found(results).map(({ related }) => related[0]!.path)).toEqual(['a', 'a'])
  })

  test('short ones count when they are the same, and those without words never', async () => {
    expect(found(await run([template('a', 'Thank you!'), template('b', 'Thank you.')]))).toHaveLength(1)
    expect(found(await run([template('a', 'Thank you!'), template('b', 'Thank you all!')]))).toEqual([])
    expect(found(await run([template('a', '{{signature}}'), template('b', '{{signature}}')]))).toEqual([])
  })
})

describe('nearly the same', () => {
  /** Of a hundred runs of five words, those at the end differ. */
  const changed = (runs: number) => [
    ...hundredWords.slice(0, -runs),
    ...hundredWords.slice(-runs).map((word) => `${word}x`),
  ]

  test.each([
    [91, 9, 1],
    [90, 10, 1],
    [89, 11, 0],
  ])('%i of a hundred runs of words shared', async (_share, runs, count) => {
    const both = [template('a', hundredWords.join(' ')), template('b', changed(runs).join(' '))]
    expect(found(await run(both))).toHaveLength(count)
  })

  test('the share is told, and the bar can be set', async () => {
    const both = [template('a', hundredWords.join(' ')), template('b', changed(20).join(' '))]
    expect(found(await run(both))).toEqual([])
    const [finding] = found(await run(both, configOf({}, 0.75)))
    expect(finding).toMatchObject({ data: { similarity: 0.8 }, reason: expect.stringContaining('80 %') })
  })

  test('a template within a longer one is another template', async () => {
    expect(found(await run([template('a', refund), template('b', `${refund} ${lid}`)]))).toEqual([])
  })
})

describe('what is no duplicate', () => {
  test('translations, even word for word', async () => {
    const both = [template('a', 'Ok, perfect.', { language: 'en' }), template('b', 'Ok, perfect.', { language: 'it' })]
    expect(found(await run(both))).toEqual([])
  })

  test('variants of one template, as for a chat and for mail', async () => {
    const turn = { role: 'agent', text: refund }
    const text = JSON.stringify({ kind: 'template', id: 'x', turns: [turn, turn] })
    expect(found(await run([{ path: 'x.json', format: 'native', text }]))).toEqual([])
  })

  test('drafts and transcripts, of which nothing is kept', async () => {
    const memory: RunMemory = new Map()
    for (const path of ['a', 'b']) {
      const { findings } = await lintText(template(path, refund, { kind: 'transcript' }), configOf(), memory)
      expect(findings).toEqual([])
    }
    expect(memory.size).toBe(0)
  })

  test('runs of their own', async () => {
    for (const path of ['a', 'b']) expect((await lintText(template(path, refund), configOf())).findings).toEqual([])
  })
})

describe('as for any other rule', () => {
  const markdown = (path: string, text: string) => ({
    path,
    format: 'markdown',
    text: `---\nkind: template\n---\n${text}\n`,
  })

  test('a directive in the later template silences it', async () => {
    const directive = '<!-- replylint-disable no-duplicate-reply -- for the other brand -->'
    const [, second] = await run([markdown('a.md', refund), markdown('b.md', `${directive}\n\n${refund}`)])
    expect(second!.findings).toEqual([])
    expect(second!.suppressed).toMatchObject([{ suppressed: { reason: 'for the other brand' } }])
  })

  test('where the rule is off, templates are not compared', async () => {
    const off = new Map([['no-duplicate-reply', { severity: 'off' as const }]])
    const config = configOf({ overrides: [{ when: { channel: ['chat'] }, rules: off }] })
    const both = [template('a', refund, { channel: 'chat' }), template('b', refund, { channel: 'email' })]
    expect(found(await run(both, config))).toEqual([])
  })

  test('its level may differ from template to template', async () => {
    const error = new Map([['no-duplicate-reply', { severity: 'error' as const }]])
    const config = configOf({ overrides: [{ when: { channel: ['email'] }, rules: error }] })
    const both = [template('a', refund), template('b', refund, { channel: 'email' })]
    expect(found(await run(both, config))).toMatchObject([{ severity: 'error' }])
  })

  test('reports name the other file', async () => {
    const results = await run([template('a.json', refund), template('b.json', refund)])
    const tally = {
      ...{ files: 2, conversations: 2, turns: 2, errors: 0, warnings: 1, infos: 0 },
      ...{ suppressed: 0, unreadable: 0, passedOver: 0 },
    }
    const context = { width: 100, paint: plain, absolute: (path: string) => `/at/${path}`, tally }
    const [, second] = JSON.parse(reportWhole(json, results, context))
    expect(second.messages[0].related).toEqual([
      { filePath: '/at/a.json', line: 1, column: 67, endLine: 1, endColumn: 159, message: 'the other template' },
    ])
    expect(reportWhole(pretty, results, context)).toContain('(a.json:1:67: the other template)')
  })

  test('programs may lint several texts as one run', async () => {
    const options = { config: false as const }
    const results = await lint([template('a.json', refund), template('b.json', refund)], options)
    expect(results.map(({ filePath }) => filePath)).toEqual(['a.json', 'b.json'])
    expect(
      results.map(({ findings }) => findings.filter(({ ruleId }) => ruleId === 'no-duplicate-reply').length),
    ).toEqual([0, 1])
    expect((await lint(template('b.json', refund), options)).filePath).toBe('b.json')
  })
})

describe('looking them up', () => {
  const kept = (name: string, runs: readonly number[]): Kept => {
    const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
    return {
      name,
      language: 'en',
      at: { path: name, place, text: '', role: 'agent' },
      runs: Uint32Array.from(new Set(runs)).sort(),
    }
  }

  test('finds what comparing each with each would find', () => {
    const sets = fc.array(fc.array(fc.nat(14), { minLength: 1, maxLength: 14 }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(sets, fc.constantFrom(0.5, 0.7, 0.9, 1), (lists, least) => {
        const shelf = openShelf()
        for (const [index, list] of lists.entries()) {
          const one = kept(String(index), list)
          const shares = shelf.templates.map(({ runs }) => {
            const shared = [...one.runs].filter((run) => runs.includes(run)).length
            return shared / Math.max(one.runs.length, runs.length)
          })
          const most = Math.max(0, ...shares)
          expect(mostAlike(shelf, one, least)?.share ?? 0).toBeCloseTo(most >= least - 1e-9 ? most : 0)
          keep(one, shelf)
        }
      }),
    )
  })

  test('five thousand templates with the same phrases round them take a moment', () => {
    const frame = Array.from({ length: 40 }, (_, index) => index * 7_919)
    const shelf = openShelf()
    const start = performance.now()
    for (let index = 0; index < 5_000; index++) {
      const own = Array.from({ length: 60 }, (_, at) => (index * 60 + at) * 2_654_435)
      const one = kept(String(index), [...frame, ...own])
      expect(mostAlike(shelf, one, 0.9)).toBeUndefined()
      keep(one, shelf)
    }
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
