import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compilePatterns } from '../src/language/automaton.ts'
import { en } from '../src/language/en/index.ts'
import { es } from '../src/language/es/index.ts'
import { it as italian } from '../src/language/it/index.ts'
import type { Language } from '../src/language/language.ts'
import { type Pattern, parsePattern } from '../src/language/pattern.ts'
import { tokenize } from '../src/language/tokens.ts'
import { openVocabulary } from '../src/language/vocabulary.ts'

/** The words where a pattern stands in a text, by the automaton. */
function found(language: Language, pattern: string | string[], text: string): string[] {
  const vocabulary = openVocabulary(language)
  const tokens = tokenize(text, [{ start: 0, end: text.length }], [], vocabulary)
  const hits = compilePatterns([pattern].flat(), vocabulary).find(tokens, 'unknown')
  return hits.map(({ first, last }) => text.slice(tokens.start[first], tokens.end[last]))
}

describe('what a pattern matches', () => {
  test.each([
    [en, 'you have', 'You’ve won', ['You’ve']],
    [en, 'do not', 'Please DON’T', ['DON’T']],
    [en, 'can not', 'we cannot, cant and can’t', ['cannot', 'cant', 'can’t']],
    [en, 'end of day', 'by end-of-day', ['end-of-day']],
    [en, 'no thanks', 'No, thanks', ['No, thanks']],
    [en, 'no thanks', 'No. Thanks', []],
    [en, 'mistake~', 'mistakes, mistaken', ['mistakes']],
    [en, '<forget:did>', 'forgot, have forgotten, forget', ['forgot', 'have forgotten']],
    [en, 'your ... fault', 'your own big fault', ['your own big fault']],
    [en, 'your ...1 fault', 'your own big fault', []],
    [en, 'should have !(been|received)', 'should have been, should have read', ['should have read']],
    [en, '^ok$', 'Ok!', ['Ok']],
    [en, '^ok', 'it is ok', []],
    [en, '{digits} hours', 'in 24 hours', ['24 hours']],
    [es, 'sí', 'si puede, sí', ['si', 'sí']],
    [es, 'si', 'Sí, claro', []],
    [es, '<olvidar:you did>', 'olvidó, ha olvidado, olvidaste, olvidé', ['olvidó', 'ha olvidado', 'olvidaste']],
    [es, 'envio', 'el envío', ['envío']],
    [italian, "dell'ordine", 'dell’ordine', ['dell’ordine']],
    [italian, '<dimenticare:you did>', 'ha già dimenticato', ['ha già dimenticato']],
    [italian, 'è', 'e poi è qui', ['è']],
  ] as const)('$1', (language, pattern, text, words) => {
    expect(found(language, pattern, text)).toEqual(words)
  })

  test('line breaks are white space', () => {
    expect(found(en, 'should have', 'you should\nhave')).toEqual(['should\nhave'])
  })
})

describe('a malformed pattern names what is wrong and where', () => {
  test.each([
    ['you (should', /“\(” is not closed at 5/],
    ['{nonsense}', /no class “nonsense”/],
    ['<go:often>', /“often” is no person or tense/],
    ['(a|)', /empty part/],
    ['a)', /“\)” is not expected/],
  ])('%s', (pattern, message) => {
    expect(() => found(en, pattern, 'text')).toThrow(message)
  })
})

const letters = ['apple', 'berry', 'cherry', 'damson']
const word = fc.constantFrom(...letters)
const frames = { fruit: '[apple] (berry|cherry ...1 damson)', basket: '[{fruit} {fruit}|damson] [cherry]' }
const patternArbitrary = fc.letrec<{ sequence: string; item: string }>((tie) => ({
  sequence: fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => items.join(' ')),
  item: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    word.map((other) => `!(${other})`),
    fc.tuple(tie('sequence'), tie('sequence')).map(([a, b]) => `(${a}|${b})`),
    tie('sequence').map((inner) => `[${inner}]`),
    fc.constantFrom('...1', '...2', '...', '{fruit}', '{basket}'),
  ),
})).sequence

test('the automaton finds what a naive matcher finds', () => {
  const vocabulary = openVocabulary({ ...en, frames })
  fc.assert(
    fc.property(
      fc.array(patternArbitrary, { minLength: 1, maxLength: 4 }),
      fc.array(fc.constantFrom(...letters, 'elder'), { maxLength: 9 }),
      (patterns, words) => {
        const text = words.join(' ')
        const tokens = tokenize(text, [{ start: 0, end: text.length }], [], vocabulary)
        const hits = compilePatterns(patterns, vocabulary).find(tokens, 'unknown')
        const naive = patterns.flatMap((pattern, index) =>
          words.flatMap((_, first) => {
            const last = Math.max(...endsFrom(parsePattern(pattern).root, words, first)) - 1
            return last >= first ? [{ pattern: index, first, last }] : []
          }),
        )
        const order = (a: { pattern: number; first: number }, b: { pattern: number; first: number }) =>
          a.pattern - b.pattern || a.first - b.first
        expect([...hits].sort(order)).toEqual(naive.sort(order))
      },
    ),
    { numRuns: 400 },
  )
})

/** Where the pattern can end when it begins at `at`: tries everything. */
function endsFrom(pattern: Pattern, words: readonly string[], at: number): Set<number> {
  switch (pattern.type) {
    case 'word':
      return new Set(words[at] === pattern.word ? [at + 1] : [])
    case 'not':
      return new Set(
        at < words.length && pattern.options.every((option) => endsFrom(option, words, at).size === 0) ? [at + 1] : [],
      )
    case 'class':
      return endsFrom(parsePattern(frames[pattern.name as keyof typeof frames]).root, words, at)
    case 'gap':
      return new Set(Array.from({ length: Math.min(pattern.words, words.length - at) + 1 }, (_, length) => at + length))
    case 'choice':
      return new Set(pattern.options.flatMap((option) => [...endsFrom(option, words, at)]))
    case 'sequence':
      return pattern.items.reduce(
        (ends, item) => new Set([...ends].flatMap((end) => [...endsFrom(item, words, end)])),
        new Set([at]),
      )
    default:
      throw new Error(pattern.type)
  }
}

test('matching is linear: no pattern makes a long text slow', () => {
  const pattern = '[a] [a] [a] [a] [a] [a] [a] [a] ...9 (a|a a|a a a) ...9 b'
  const time = (count: number) => {
    const started = performance.now()
    found(en, pattern, 'a '.repeat(count))
    return performance.now() - started
  }
  time(1000)
  expect(time(40_000)).toBeLessThan(40 * Math.max(20, time(4_000)))
})
