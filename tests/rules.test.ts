import { readdirSync } from 'node:fs'
import type { Plugin } from 'replylint'
import type { Rule } from 'replylint/rule'
import { runExample } from 'replylint/testing'
import { describe, expect, test } from 'vitest'
import template from '../rules/_template/rule.ts'
import { rules } from '../rules/index.ts'
import { everyRule } from '../src/build/judgement.ts'
import { lintText } from '../src/lint.ts'
import { optionsOf } from '../src/rule/options.ts'

const path: string = '../fixtures/plugin/index.js'
const house: Plugin = (await import(path)).default
const all: Rule[] = [...rules, template, ...house.rules!]

test('every folder of rules is in the index', () => {
  const folders = readdirSync('rules', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== '_template',
  )
  expect(rules.map((rule) => rule.id).sort(), 'run `npm run generate`').toEqual(
    folders.map((entry) => entry.name).sort(),
  )
})

describe.each(all)('$id', (rule) => {
  test.each(rule.examples.map((example) => [example.name, example] as const))('%s', async (_name, example) => {
    const { found, expected } = await runExample(rule, example)
    if (example.known) expect(found, 'the limit is gone: take `known` off').not.toEqual(expected)
    else expect(found).toEqual(expected)
  })

  test('shows a flaw and a near miss in each language it speaks', async () => {
    const seen = new Set<string>()
    for (const example of rule.examples) {
      if (example.known) continue
      const { findings } = await runExample(rule, example)
      const language = example.lang ?? findings[0]?.language ?? (await languageOf(example.passes ?? ''))
      seen.add(`${language} ${example.flags === undefined ? 'passes' : 'flags'}`)
    }
    for (const language of rule === all.at(-1) ? ['en'] : rule.languages) {
      expect(seen, `add an example in “${language}” that is flagged`).toContain(`${language} flags`)
      expect(seen, `add a similar reply in “${language}” that is fine`).toContain(`${language} passes`)
    }
  })

  test('says what each of its options means', () => {
    for (const { name, meaning } of optionsOf(rule)) {
      expect(meaning, `give “${name}” a \`v.description('…')\``).toMatch(/^[A-Z].*[.]$/)
    }
  })

  test('says what, why and in which words', () => {
    expect(rule.summary, 'a summary is one sentence').toMatch(/^[A-Z].*[.]$/)
    expect(rule.reason, 'a reason is a sentence').toMatch(/[.]$/)
    expect(rule.id).toMatch(/^_?[a-z]+(-[a-z]+)*$/)
  })
})

async function languageOf(example: string): Promise<string | undefined> {
  const text = JSON.stringify({ turns: [{ role: 'agent', text: example.replace(/^\w+:/gm, '') }] })
  let language: string | undefined
  const spy: Rule = {
    ...template,
    check(conversation) {
      language = conversation.language
      return []
    },
  }
  await lintText(
    { text, path: 'x.json', format: 'native' },
    { ...everyRule(), rules: [{ rule: spy, severity: 'warn', options: {} }] },
  )
  return language
}
