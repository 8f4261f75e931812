import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../src/conversation/build.ts'
import type { LanguageCode, Turn } from '../src/conversation/types.ts'
import { native } from '../src/formats/native.ts'
import { Source } from '../src/formats/source.ts'
import { contentOf, sharedContent, weightOf } from '../src/language/content.ts'
import { analyseLanguage } from '../src/language/step.ts'

async function turnsOf(language: LanguageCode, ...texts: string[]): Promise<Turn[]> {
  const turns = texts.map((text) => ({ role: 'customer', text }))
  const corpus = buildCorpus(new Source(JSON.stringify({ turns }), 'texts.json'), native, 'it is')
  await analyseLanguage(corpus, [language], [])
  return corpus.children[0]!.children
}

/** The words of the first text found again in the second. */
async function sharedBy(language: LanguageCode, first: string, second: string): Promise<string[]> {
  const [a, b] = await turnsOf(language, first, second)
  return sharedContent(contentOf(a!), contentOf(b!)).map(({ from, to }) => `${from.folded} ${to.folded}`)
}

describe('words of one text are found in another', () => {
  test.each([
    ['by stem', 'en', 'The tents leak.', 'A leaking tent is no fun.', ['tents tent', 'leak leaking']],
    ['by verb', 'en', 'You froze my plan.', 'The plan is frozen.', ['froze frozen', 'plan plan']],
    [
      'by verb',
      'es',
      'Quiero que me devuelvan la fianza.',
      'Vamos a devolverle la fianza.',
      ['devuelvan devolverle', 'fianza fianza'],
    ],
    [
      'by verb',
      'it',
      'Volevo disdire il noleggio.',
      'Ho disdetto il noleggio.',
      ['disdire disdetto', 'noleggio noleggio'],
    ],
    ['whoever speaks', 'es', 'No encuentro mi paraguas.', 'Encontramos su paraguas.', ['paraguas paraguas']],
    [
      'whoever speaks',
      'it',
      'Ho perso il mio ombrello.',
      'Ha perso il Suo ombrello.',
      ['perso perso', 'ombrello ombrello'],
    ],
    ['as a like word', 'en', 'Where is my refund?', 'Your money is on its way.', ['refund money']],
    ['as a like word', 'es', 'La nevera no arranca.', 'Cambiamos el refrigerador.', ['nevera refrigerador']],
    ['as a like word', 'it', 'La valigia è sparita.', 'Cerchiamo il bagaglio.', ['valigia bagaglio']],
    ['derived', 'en', 'I was disconnected.', 'The connection dropped.', ['disconnected connection']],
    ['derived', 'it', 'Mi riattivate la tessera?', 'La riattivazione è partita.', ['riattivate riattivazione']],
    ['compared', 'en', 'The lift is getting slower.', 'A slow lift is a nuisance.', ['lift lift', 'slower slow']],
    ['mistyped', 'en', 'my umberlla is gone', 'The umbrella was found.', ['umberlla umbrella']],
    ['without accents', 'es', 'el telon no sube', 'El telón está atascado.', ['telon telon']],
    ['as numbers', 'en', 'All four of them broke.', 'I will replace the 4.', ['4 4']],
  ] as const)('%s (%s): %s', async (_how, language, first, second, shared) => {
    expect((await sharedBy(language, first, second)).sort()).toEqual([...shared].sort())
  })
})

describe('words that say nothing of the matter do not count', () => {
  test.each([
    ['en', 'Hello, could you please help me? Thanks for your time.'],
    ['es', 'Hola, buenas tardes, ¿me pueden ayudar, por favor? Muchas gracias.'],
    ['it', 'Buongiorno, mi potete aiutare per favore? Grazie mille.'],
  ] as const)('in %s', async (language, text) => {
    const [turn] = await turnsOf(language, text)
    expect(weightOf(contentOf(turn!))).toBeLessThan(0.5)
  })

  test('nor do words for the same thing twice', async () => {
    expect(await sharedBy('en', 'The parcel, the delivery, the shipment!', 'Your parcel left.')).toHaveLength(1)
  })

  test('what every other conversation says weighs less', async () => {
    const [turn] = await turnsOf('en', 'My account and my xylophone')
    const [account, xylophone] = contentOf(turn!)
    expect(account!.weight).toBeLessThan(xylophone!.weight)
  })
})

test('comparing stays fast on long texts of words that begin alike', async () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `abcdef${(index * 7919).toString(36)}`).join(' ')
  const [a, b] = await turnsOf('en', words, words.toUpperCase())
  const started = performance.now()
  sharedContent(contentOf(a!), contentOf(b!))
  expect(performance.now() - started).toBeLessThan(4_000)
})
