import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../src/conversation/build.ts'
import type { LanguageCode } from '../src/conversation/types.ts'
import { native } from '../src/formats/native.ts'
import { Source } from '../src/formats/source.ts'
import { analysisOf } from '../src/language/analysis.ts'
import { analyseLanguage } from '../src/language/step.ts'

/** Whether a phrase with a verb that speaks to the reader stands in the sentence. */
async function speaksToReader(language: LanguageCode, words: string, sentence: string): Promise<boolean> {
  const line = JSON.stringify({ turns: [{ role: 'agent', text: sentence }] })
  const corpus = buildCorpus(new Source(line, 'sentences.ndjson'), native, 'it is')
  await analyseLanguage(corpus, [language], [{ id: 'own', lexicon: { [language]: [{ words, heard: [] }] } }])
  return analysisOf(corpus.children[0]!.children[0]!).phrases('own').length > 0
}

describe('a verb that may be said of usted has the reader for its subject', () => {
  test.each([
    'Olvidó la firma.',
    'Usted olvidó la firma.',
    'Olvidó usted la firma.',
    'El formulario volvió porque olvidó la firma.',
    'En la página 4 olvidó la firma.',
    'Le escribimos y olvidó la firma.',
    'La firma la olvidó usted.',
    'La semana pasada olvidó la firma.',
    'La clienta olvidó la firma.',
  ])('%s', async (sentence) => {
    expect(await speaksToReader('es', '<olvidar:you did>', sentence)).toBe(true)
  })
})

describe('unless its clause names another', () => {
  test.each([
    'Nuestro agente olvidó la firma.',
    'El técnico de su zona olvidó la firma.',
    'Ella olvidó la firma.',
    'Nadie olvidó la firma.',
    'El repartidor llegó tarde y olvidó la firma.',
    'Hablé con el técnico que olvidó la firma.',
    'Esta vez Correos olvidó la firma.',
    'La firma la olvidó la agencia.',
  ])('%s', async (sentence) => {
    expect(await speaksToReader('es', '<olvidar:you did>', sentence)).toBe(false)
  })
})

describe('and so in Italian of Lei', () => {
  test.each([
    ['Ha dimenticato la firma.', true],
    ['Lei ha dimenticato la firma.', true],
    ['La firma l’ha dimenticata lei.', true],
    ['Il nostro agente ha dimenticato la firma.', false],
    ['Il corriere è passato e ha dimenticato la firma.', false],
    ['Chi l’ha aperto ha dimenticato la firma.', false],
  ])('%s', async (sentence, expected) => {
    expect(await speaksToReader('it', '<dimenticare:you did>', sentence)).toBe(expected)
  })
})
