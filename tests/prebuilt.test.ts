import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { actOwners } from '../src/acts/index.ts'
import type { LanguageCode } from '../src/conversation/types.ts'
import { readNumbers, writeNumbers } from '../src/language/digits.ts'
import type { LexiconOwner } from '../src/language/lexicon.ts'

/** The built package, as `npm test` has just made it. */
const built: typeof import('../src/index.ts') = await import(new URL('../dist/index.js', import.meta.url).href)
const source = await import('../src/index.ts')
const owners: LexiconOwner[] = [...actOwners, ...rules]

describe('phrases compiled by the build', () => {
  test.each(['en', 'es', 'it'] as const)('say in %s what phrases compiled on the spot say', async (language) => {
    const text = saidIn(language)
      .map((said, index) =>
        JSON.stringify({ id: `${index}`, kind: 'draft', language, turns: [{ role: 'agent', text: said }] }),
      )
      .join('\n')
    const found = async ({ lint }: typeof source) => {
      const { findings } = await lint({ text, path: 'said.ndjson', format: 'native' }, { config: false })
      return findings.map(({ ruleId, message, place, confidence, suggestions }) => ({
        ...{ ruleId, message, place, confidence, suggestions },
      }))
    }
    const expected = await found(source)
    expect(expected.length).toBeGreaterThan(50)
    expect(await found(built)).toEqual(expected)
  })

  test('are not in the bundle twice', () => {
    const isThere = (owner: LexiconOwner) => Object.values(owner.lexicon ?? {}).some((phrases) => phrases.length > 0)
    expect(rules.filter(isThere).length).toBeGreaterThan(1)
    expect(built.rules.filter(isThere)).toEqual([])
  })
})

/** Every sentence in which a phrase was heard. */
function saidIn(language: LanguageCode): string[] {
  return owners.flatMap(({ lexicon }) => lexicon?.[language] ?? []).flatMap(({ heard }) => heard)
}

test('numbers come back as they were written', () => {
  const numbers = [0, 1, 56, 57, 1823, 1824, 58_367, 58_368, 2 ** 30]
  expect([...readNumbers(writeNumbers(numbers))]).toEqual(numbers)
  expect(JSON.stringify(writeNumbers(numbers))).toBe(`"${writeNumbers(numbers)}"`)
})
