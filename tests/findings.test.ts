import { describe, expect, test } from 'vitest'
import type { ConfiguredRule, LintConfig } from '../src/config/types.ts'
import { parseComment } from '../src/findings/directives.ts'
import { lintText } from '../src/lint.ts'
import type { Problem, Rule, RuleContext } from '../src/rule/types.ts'

/** Flags a word wherever we write it, with a better one; `missing` flags replies that lack a word. */
function wordRule(id: string, word: string, more: Partial<Problem> = {}): Rule {
  return ruleOf(id, function* (turn) {
    for (let at = turn.text.indexOf(word); at >= 0; at = turn.text.indexOf(word, at + 1)) {
      yield { at: { turn, start: at, end: at + word.length }, message: `“${word}” is out.`, ...more }
    }
  })
}

function missing(id: string, word: string): Rule {
  return ruleOf(id, function* (turn) {
    if (!turn.text.includes(word)) yield { at: turn, message: `“${word}” is missing.` }
  })
}

function ruleOf(id: string, look: (turn: RuleContext['ours'][number]) => Iterable<Problem>): Rule {
  return {
    ...{ id, summary: '', reason: 'Because.', severity: 'warn', languages: ['en', 'es', 'it'], examples: [] },
    kinds: ['draft', 'template', 'transcript'],
    *check(_, { ours }) {
      for (const turn of ours) yield* look(turn)
    },
  }
}

const swap = { suggestions: [{ desc: 'Say “fine”.', text: 'fine' }], fix: { text: 'fine' } }
const rules = [wordRule('no-bad', 'bad', swap), wordRule('no-ugly', 'ugly'), missing('greet', 'Hello')]

function configOf(more: Partial<LintConfig> = {}): LintConfig {
  const configured: ConfiguredRule[] = rules.map((rule) => ({ rule, severity: rule.severity, options: {} }))
  return {
    ...{ rules: configured, overrides: [], languages: ['en', 'es', 'it'], vocabulary: [], formats: [], input: {} },
    ...{ known: [...rules.map(({ id }) => id), 'no-other'], unusedDirectives: 'warn', ...more },
  }
}

/** What is told about a draft: `line:column rule`, and what is silenced. */
async function lint(text: string, path = 'reply.md', config = configOf()) {
  const result = await lintText({ text, path }, config)
  const told = (list: typeof result.findings) => list.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)
  return { told: told(result.findings), silenced: told(result.suppressed), ...result }
}

describe('a directive in a comment', () => {
  test('switches a rule off from there on, and on again', async () => {
    const text = [
      'Hello, this is bad.',
      '<!-- replylint-disable no-bad -->',
      'This is bad and ugly.',
      '<!-- replylint-enable no-bad -->',
      'This is bad again.',
    ].join('\n\n')
    const { told, silenced } = await lint(text)
    expect(told).toEqual(['1:16 no-bad', '5:17 no-ugly', '9:9 no-bad'])
    expect(silenced).toEqual(['5:9 no-bad'])
  })

  test('without a name switches all rules off; one of them can be switched on again', async () => {
    const text = 'Hello.\n\n<!-- replylint-disable -->\n\nbad ugly\n\n<!-- replylint-enable no-bad -->\n\nbad ugly'
    expect(await lint(text)).toMatchObject({
      told: ['9:1 no-bad'],
      silenced: ['5:1 no-bad', '5:5 no-ugly', '9:5 no-ugly'],
    })
  })

  test('may speak of the next block alone, and keeps its reason', async () => {
    const text = 'Hello.\n\n<!-- replylint-disable-next-block no-bad -- a quotation -->\n\nbad one\n\nbad two'
    const { told, suppressed } = await lint(text)
    expect(told).toEqual(['7:1 no-bad'])
    expect(suppressed[0]!.suppressed).toEqual({ kind: 'directive', reason: 'a quotation' })
  })

  test('may speak of the whole file, wherever it stands', async () => {
    const { told, silenced } = await lint('Hello, bad.\n\n<!-- replylint-disable-file no-bad, no-ugly -->\n\nugly')
    expect(told).toEqual([])
    expect(silenced).toEqual(['1:8 no-bad', '5:1 no-ugly'])
  })

  test('named, silences what is missing in the reply, wherever in it the comment stands', async () => {
    expect((await lint('Good day.\n\n<!-- replylint-disable greet -->\n\nBye.')).told).toEqual([])
    const halfway = await lint('Good day.\n\n<!-- replylint-disable -->\n\nBye.')
    expect(halfway.told).toEqual(['1:1 greet', '3:1 unused-directive'])
  })

  test('ends with its own macro in a file of many', async () => {
    const macro = (id: string, text: string) =>
      JSON.stringify({ id, kind: 'template', turns: [{ role: 'agent', text }] })
    const text = `${macro('a', 'Hello, bad.')}\n${macro('b', 'Hello, bad.')}\n`
    expect((await lint(text, 'macros.ndjson')).told).toHaveLength(2)
  })
})

describe('the front matter', () => {
  test('switches rules off with a reason', async () => {
    const { told, suppressed } = await lint(
      '---\nreplylint: no-bad, no-ugly -- words of the customer\n---\nHello bad ugly.',
    )
    expect(told).toEqual([])
    expect(suppressed.map(({ suppressed: why }) => why?.reason)).toEqual([
      'words of the customer',
      'words of the customer',
    ])
  })
})

describe('a directive that silences nothing', () => {
  test('is reported', async () => {
    const { findings } = await lint('<!-- replylint-disable no-bad, no-ugly -->\n\nHello bad.')
    expect(findings.map(({ reason }) => reason)).toEqual(['This directive silences nothing of `no-ugly`. Remove it.'])
    expect(findings[0]).toMatchObject({ ruleId: 'unused-directive', severity: 'warn', line: 1, conversation: 'reply' })
  })

  test('is reported with the nearest name when there is no such rule', async () => {
    const { findings } = await lint('<!-- replylint-disable no-baad -->\n\nHello.')
    expect(findings[0]!.reason).toBe('There is no rule `no-baad`. Did you mean “no-bad”?')
  })

  test('is left alone when its rule is off: it may be there for a stricter day', async () => {
    expect((await lint('<!-- replylint-disable no-other -->\n\nHello.')).told).toEqual([])
    const off = configOf({ unusedDirectives: 'off' })
    expect((await lint('<!-- replylint-disable no-bad -->\n\nHello.', 'reply.md', off)).told).toEqual([])
  })

  test('is reported when it is none, or enables what is on', async () => {
    const { findings } = await lint('<!-- replylint-disabled -->\n\nHello.\n\n<!-- replylint-enable -->')
    expect(findings.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('“replylint-disabled” is no directive'),
      'Nothing is switched off here that this could switch on.',
    ])
  })
})

test('a comment is read for verb, rules and reason', () => {
  expect(parseComment(' replylint-disable a, b c -- why -- so ')).toEqual({
    verb: 'disable',
    rules: ['a', 'b', 'c'],
    reason: 'why -- so',
  })
  expect(parseComment('replylint-disable')).toEqual({ verb: 'disable', rules: 'all', reason: undefined })
  expect(parseComment('a note on replylint-disable')).toBeUndefined()
})

describe('a finding', () => {
  test('of a whole reply begins and ends with our own words, not with what we quote', async () => {
    const text = ['> My lamp is dead.', 'Which lamp is it?', '> Sent on Monday.'].join('\n\n')
    const { findings } = await lint(text)
    const [found] = findings.filter(({ ruleId }) => ruleId === 'greet')
    expect(found).toMatchObject({ name: '3:1-3:18', text: 'Which lamp is it?' })
  })

  test('is a VFileMessage with words, place, level and a safe replacement', async () => {
    const text = '{"turns":[{"role":"agent","text":"Hello \\u201cbad\\u201d."}]}'
    const { findings } = await lint(text, 'x.json')
    const start = text.indexOf('bad')
    expect(findings[0]).toMatchObject({
      text: 'bad',
      actual: 'bad',
      expected: ['fine'],
      severity: 'warn',
      fatal: false,
    })
    expect(findings[0]!.fix).toEqual({ range: [start, start + 3], text: 'fine' })
    expect(findings[0]!.suggestions).toEqual([{ desc: 'Say “fine”.', fix: findings[0]!.fix }])
    expect(findings[0]!.name).toBe(`1:${start + 1}-1:${start + 4}`)
  })

  test('shows the line of the reply it is in, cut to a readable length', async () => {
    const { findings } = await lint(`Hello.\n\n${'word '.repeat(100)}bad ${'word '.repeat(100)}`)
    const { excerpt } = findings[0]!
    expect(excerpt.text.length).toBeLessThan(250)
    expect(excerpt.text.slice(excerpt.start, excerpt.end)).toBe('bad')
    expect(excerpt.text).toMatch(/^….*…$/)
  })

  test('comes once, and findings come in the order of the file', async () => {
    const twice = wordRule('no-bad', 'bad')
    const doubled: Rule = {
      ...twice,
      *check(conversation, context) {
        yield* [...twice.check(conversation, context), ...twice.check(conversation, context)].reverse()
      },
    }
    const config = configOf({ rules: [{ rule: doubled, severity: 'warn', options: {} }] })
    expect((await lint('Hello bad, bad.', 'reply.md', config)).told).toEqual(['1:7 no-bad', '1:12 no-bad'])
  })

  test('in a piece of a file has its place in the whole file', async () => {
    const line = '{"turns":[{"role":"agent","text":"Hello bad."}]}\n'
    const start = { line: 41, column: 1, offset: 5000 }
    const { findings } = await lintText({ text: line, path: 'x.ndjson', start }, configOf())
    expect(findings[0]).toMatchObject({ line: 41, column: 41 })
    expect(findings[0]!.fix!.range).toEqual([5040, 5043])
  })
})
