import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../src/conversation/types.ts'
import { detectLanguage } from '../src/language/detect.ts'

const among: LanguageCode[] = ['en', 'es', 'it']
const lines = readFileSync(new URL('../fixtures/language/detect.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const sentences = lines.map((line) => [line.slice(0, 2) as LanguageCode, line.slice(3)] as const)

describe.each(among)('%s', (language) => {
  const own = sentences.filter(([code]) => code === language).map(([, sentence]) => sentence)

  test('there is something to test', () => expect(own.length).toBeGreaterThanOrEqual(80))

  test('short support sentences are told apart', () => {
    const wrong = own.filter((sentence) => detectLanguage(sentence, { among }).language !== language)
    expect(wrong, `taken for another language: ${wrong.join(' | ')}`).toHaveLength(0)
  })

  test('most sentences are sure enough to overrule the conversation', () => {
    const sure = own.filter((sentence) => detectLanguage(sentence, { among }).confidence >= 0.5)
    expect(sure.length / own.length).toBeGreaterThan(0.85)
  })

  test('a prior for another language does not win against a clear sentence', () => {
    for (const prior of among) {
      const clear = own.filter((sentence) => detectLanguage(sentence, { among }).confidence > 0.7)
      for (const sentence of clear) expect(detectLanguage(sentence, { among, prior }).language, sentence).toBe(language)
    }
  })
})

test('what is no language does not count', () => {
  for (const text of [
    'https://www.example.com/the/order/is/here',
    'where.is@the-order.example',
    '`the order is here`',
  ]) {
    expect(detectLanguage(text, { among, prior: 'it' }), text).toEqual({ language: 'it', confidence: 0 })
  }
  const { language } = detectLanguage('{{customer.first_name}} {% if order.is_the_first %} il pacco è partito', {
    among,
  })
  expect(language).toBe('it')
})

test('a name in the middle of a sentence does not count', () => {
  expect(detectLanguage('Hola, Anthony Whitworth', { among }).language).toBe('es')
})

test('what does not tell gets the prior, without confidence', () => {
  for (const text of ['', '   ', '12345', 'ABC-12', '👍', '???']) {
    expect(detectLanguage(text, { among, prior: 'es' }), text).toEqual({ language: 'es', confidence: 0 })
    expect(detectLanguage(text, { among: ['it', 'es'] }).language, text).toBe('it')
  }
})

test('only the languages in question are answered', () => {
  expect(detectLanguage('¿Dónde está mi pedido?', { among: ['en', 'it'] }).language).not.toBe('es')
  expect(detectLanguage('¿Dónde está mi pedido?', { among: ['en'] })).toEqual({ language: 'en', confidence: 1 })
})

test('any text is answered, with a confidence from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { language, confidence } = detectLanguage(text, { among })
      expect(among).toContain(language)
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }),
  )
})

test('a text of many megabytes costs no more than its first lines', () => {
  const long = `${'{'.repeat(5000)} <${'a'.repeat(5000)} ${'[x '.repeat(2_000_000)}`
  const start = performance.now()
  detectLanguage(long, { among })
  expect(performance.now() - start).toBeLessThan(100)
})
