import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { rules as ruleList } from '../rules/index.ts'
import { indexOf, pagesOf, ruleIds, scoresPath } from '../src/build/generate.ts'
import { readItems } from '../src/build/judgement.ts'
import { type ScoreRow, scoreItems, toRow } from '../src/build/score.ts'

/** What the project promises of its judgement, on sets like this one, in every language: means over the rules of a kind. */
const floors = {
  words: {
    rules: [
      'no-accusation',
      'no-arguing',
      'no-bare-refusal',
      'no-cliche',
      'no-contempt',
      'no-defensiveness',
      'no-dismissal',
      'no-empty-apology',
      'no-jokes',
      'no-link-only',
      'no-problem-framing',
      'no-scripted-empathy',
      'no-suspicion',
      'no-takedown-request',
      'no-unbacked-eta',
      'no-vague-eta',
    ],
    precision: 0.9,
    // Short of the 0.70 aimed at: jokes, doubt and takedowns are said in more ways than are known.
    recall: 0.64,
  },
  conversation: {
    rules: [
      'apology-present',
      'feeling-acknowledged',
      'idea-acknowledged',
      'need-restated',
      'next-step-present',
      'no-asking-again',
      'no-parroting',
      'no-unkept-promise',
      'resolution-confirmed',
      'resolution-explained',
      'timely-reply',
    ],
    precision: 0.88,
    recall: 0.75,
  },
  form: {
    rules: [
      'consistent-formality',
      'no-sensitive-data',
      'no-shouting',
      'question-limit',
      'same-language',
      'sentence-length',
      'valid-placeholder',
    ],
    precision: 0.95,
    // Short of the 0.88 aimed at, in Italian.
    recall: 0.85,
  },
}

let rows: ScoreRow[]
beforeAll(async () => {
  rows = (await scoreItems(readItems('fixtures/judgement/test'))).map(toRow)
}, 120_000)

test('no figure falls below the one in the rules’ pages', () => {
  const recorded: ScoreRow[] = JSON.parse(readFileSync(scoresPath, 'utf8'))
  expect(
    rows.map(({ rule, language }) => `${rule} ${language}`),
    'run `npm run score`',
  ).toEqual(recorded.map(({ rule, language }) => `${rule} ${language}`))
  rows.forEach(({ rule, language, precision, recall }, index) => {
    // One item of twenty-two is 0.045.
    expect(precision, `precision of ${rule} in ${language}`).toBeGreaterThan(recorded[index]!.precision - 0.05)
    expect(recall, `recall of ${rule} in ${language}`).toBeGreaterThan(recorded[index]!.recall - 0.05)
  })
})

describe.each(Object.entries(floors))('rules of %s', (_kind, { rules, precision, recall }) => {
  test.each(['en', 'es', 'it'] as const)('keep their floors in “%s”', (language) => {
    const of = rows.filter((row) => row.language === language && rules.includes(row.rule))
    const spoken = ruleList.filter((rule) => rules.includes(rule.id) && rule.languages.includes(language))
    expect(of.map((row) => row.rule).sort()).toEqual(spoken.map((rule) => rule.id).sort())
    expect(mean(of.map((row) => row.precision))).toBeGreaterThanOrEqual(precision)
    expect(mean(of.map((row) => row.recall))).toBeGreaterThanOrEqual(recall)
  })
})

test('every generated file is up to date', () => {
  expect(readFileSync('rules/index.ts', 'utf8'), 'run `npm run generate`').toBe(indexOf(ruleIds()))
  for (const [path, text] of pagesOf(ruleList)) expect(readFileSync(path, 'utf8'), 'run `npm run generate`').toBe(text)
})

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
