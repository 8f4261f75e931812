import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import spelling from '../rules/spelling/rule.ts'
import { everyRule } from '../src/build/judgement.ts'
import type { LintConfig } from '../src/config/types.ts'
import { openLanguage } from '../src/language/open.ts'
import { type HunspellFiles, openDictionary } from '../src/language/spelling/dictionary.ts'
import { openSpeller } from '../src/language/spelling/speller.ts'
import { lintText } from '../src/lint.ts'

const read = vi.hoisted(() => [] as string[])
for (const code of ['en', 'en-gb', 'es', 'es-ar', 'it'])
  vi.doMock(`dictionary-${code}`, async (original) => {
    read.push(code)
    return original()
  })
beforeEach(() => {
  read.length = 0
})

const dictionaryOf = async (code: string): Promise<HunspellFiles> => (await import(`dictionary-${code}`)).default

function configOf(more: Partial<LintConfig> = {}): LintConfig {
  return { ...everyRule(), rules: [{ rule: spelling, severity: 'warn', options: {} }], ...more }
}

/** What is found in replies of one conversation: `word → first suggestion`. */
async function check(turns: readonly (string | object)[], more?: Partial<LintConfig>): Promise<string[]> {
  const said = turns.map((turn) => (typeof turn === 'string' ? { role: 'agent', text: turn } : turn))
  const text = JSON.stringify({ kind: 'transcript', turns: said })
  const { findings } = await lintText({ text, path: 'x.json', format: 'native' }, configOf(more))
  return findings.map((finding) => `${finding.text} → ${finding.expected?.[0]}`)
}

describe('dictionaries', () => {
  test('none is read while the rule is off, and then no more than the words need', async () => {
    const off = { rules: [{ rule: spelling, severity: 'off' as const, options: {} }] }
    await check(['Thanks for waitng.'], off)
    const byOverride = new Map([['spelling', { severity: 'off' as const }]])
    await check(['Thanks for waitng.'], { overrides: [{ when: {}, rules: byOverride }] })
    expect(read).toEqual([])
    await check(['Thanks for waiting. Your kettle is on its way.'])
    expect(read).toEqual(['en'])
    await check(['Thanks for waiting. The colour of your kettle is grey.'])
    expect(read).toEqual(['en', 'en-gb'])
  })

  test.each(['en', 'es'])('our reading of “%s” agrees with that of nspell', async (code) => {
    const files = await dictionaryOf(code)
    // @ts-expect-error: it brings no types.
    const { default: nspell } = await import('nspell')
    const theirs = nspell(files as any)
    const ours = openDictionary(files)
    const words = Object.keys((theirs as any).data).filter((word) => !/\d/.test(word))
    const letters = 'aeiorsntlcmg'
    const differing: string[] = []
    for (let at = 0; at < words.length; at += 23) {
      const word = words[at]!
      const cut = at % word.length
      const slipped = word.slice(0, cut) + letters[at % letters.length] + word.slice(cut + (at % 2))
      for (const written of [word, slipped, word.slice(0, -1)])
        if (written !== '' && ours.has(written) !== ((theirs as any).data[written] !== undefined))
          differing.push(written)
    }
    expect(differing).toEqual([])
  })

  test('Italian, which nspell cannot load, is read in a moment', async () => {
    const files = await dictionaryOf('it')
    const start = performance.now()
    const italian = openDictionary(files)
    expect(performance.now() - start).toBeLessThan(1_500)
    const right =
      "l'ordine dell'ordine l'ho c'è com'è dirglielo mandarcelo scrivici po' città perché spediscono volessimo"
    expect(right.split(' ').filter((word) => !italian.has(word))).toEqual([])
    const wrong = "perche pò qual'è pazzienza ordinne dell'ordinne dirlielo"
    expect(wrong.split(' ').filter((word) => italian.has(word))).toEqual([])
  })
})

describe('what is reported', () => {
  test('the word, with what may be written in the case of the word', async () => {
    expect(await check(['Unfortunatly the kettle is definately late. Thats our fault.'])).toEqual([
      'Unfortunatly → Unfortunately',
      'definately → definitely',
      "Thats → That's",
    ])
    expect(await check(['Lamentamos la informacion erronea: le enbiamos otra tetera en el proximo envío.'])).toEqual([
      'informacion → información',
      'erronea → errónea',
      'enbiamos → enviamos',
      'proximo → próximo',
    ])
    expect(
      await check(['Ci dispiace per l’inconveniente: la spedizzione del bollitore è in ritardo, purtropo.']),
    ).toEqual(['spedizzione → spedizione', 'purtropo → purtroppo'])
  })

  test('words that ran together, with a space', async () => {
    expect(await check(['We have alot of kettles; the apartir is fine.'])).toContain('alot → a lot')
    expect(await check(['Espere un momento, porfavor, que busco su tetera en el almacén.'])).toEqual([
      'porfavor → por favor',
    ])
  })

  test('a suggestion replaces the word in the file', async () => {
    const text = 'Hola, Ana: su tetera está en nuestro almacen.\n'
    const { findings } = await lintText({ text, path: 'x.txt', format: 'text' }, configOf())
    expect(findings.map(({ place }) => [place.start.column, place.end.column])).toEqual([[38, 45]])
    expect(findings[0]?.suggestions[0]?.fix).toEqual({ range: [37, 44], text: 'almacén' })
  })
})

describe('what is left alone', () => {
  test.each([
    ['names of the conversation', ['Hi zbignew, thanks for waiting.', 'As zbignew said, it is on its way.']],
    ['a name that introduces itself', ['Hola, soy nachito, de la tienda. Le escribo por su tetera.']],
    ['capitals inside a sentence', ['Your Kettelux has left with Dispatchio.']],
    ['acronyms, mixed capitals, digits', ['The KTLX, the iKettle and the kt200x are here.']],
    [
      'addresses, codes and placeholders',
      ['See www.ketle.example/retuns, ask @ketle, use #ketle, {{ketle}} and `ketle`.'],
    ],
    ['what is quoted', ['You searched for "ketle"; we spell it kettle.']],
    ['laughter and drawn-out words', ['Hahaha, that is sooo kind!']],
    ['British and American', ['The colour, the color, the centre and the center.']],
    ['possessives and contractions', ["The customer's kettle shouldn't've leaked; y'all were right."]],
    ['Spanish pronouns', ['Díganoslo y se lo enviamos: puede devolvérnoslo, mandárnoslo o dárselo al cartero.']],
    ['voseo', ['Si querés, avisame cuando podás: fijate en el correo y contanos cómo llegó la tetera.']],
    ['Spanish diminutives', ['Un momentito, por favor; en un ratito le mando el papelito de su tetera.']],
    [
      'Italian elisions and pronouns',
      ['Nell’app c’è l’ordine: può dircelo, scrivercelo o mandarcelo, com’è più comodo.'],
    ],
    [
      'accents written as apostrophes',
      ["La tetiera e' arrivata perche' l'ha spedita la nostra citta'."].map((s) => s.replace('tetiera', 'teiera')),
    ],
    ['another language', ['Thanks! Unser Kollege schreibt dir gleich wieder zurück, versprochen.']],
  ])('%s', async (_what, turns) => {
    expect(await check(turns)).toEqual([])
  })

  test('words the customer has used, in any form', async () => {
    const customer = { role: 'customer', text: 'My kettlino is broken.' }
    expect(await check([customer, 'We are sorry: kettlinos break when they boil dry.'])).toEqual([])
  })

  test('the vocabulary of the project, inflected and in any case', async () => {
    const reply = ['Your receit is in the post, and receits are free.']
    expect(await check(reply)).toEqual(['receit → receipt', 'receits → receipts'])
    expect(await check(reply, { vocabulary: ['Receit'] })).toEqual([])
  })

  test('internal notes and the customer', async () => {
    const note = { role: 'agent', visibility: 'internal', text: 'Custmer waits for the kettle.' }
    expect(await check([note, { role: 'customer', text: 'Wher is my ketle?' }, 'It leaves today.'])).toEqual([])
  })
})

test('no text makes it fail', async () => {
  const config = configOf()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('ketle', "l'", "'s", '-', ' ', '.', '’', 'É', '😀', '`', '{{x}}', 'ß', 'ﬁ', '1')),
      async (parts) => {
        await lintText({ text: parts.join(''), path: 'x.txt', format: 'text' }, config)
      },
    ),
    { numRuns: 200 },
  )
})

test('suggestions put the likeliest first', async () => {
  const speller = await openSpeller((await openLanguage('en')).vocabulary.language)
  const first = (word: string) => speller.near(word)[0]?.word
  expect(['recieve', 'wich', 'tommorow', 'adress', 'maintainance'].map(first)).toEqual([
    'receive',
    'which',
    'tomorrow',
    'address',
    'maintenance',
  ])
})
