import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verbs as en } from '../src/language/en/verbs.ts'
import { verbs as es } from '../src/language/es/verbs.ts'
import { verbs as it } from '../src/language/it/verbs.ts'
import { type VerbTag, verbTag } from '../src/language/verb-tags.ts'
import { openVerbs } from '../src/language/verbs.ts'

const languages = { en, es, it }
const opened = { en: openVerbs(en), es: openVerbs(es), it: openVerbs(it) }
type Code = keyof typeof opened

/** Readings as text: `dejar 3s past`. */
function read(code: Code, word: string): string[] {
  return opened[code](word).map(({ lemma, tags }) => {
    const names = (Object.keys(verbTag) as VerbTag[]).filter((name) => tags & verbTag[name])
    return [lemma, ...names].join(' ')
  })
}

/** Every listed word has the reading; words stand in a string. */
function expectAll(code: Code, reading: string, words: string): void {
  for (const word of words.split(' ')) expect(read(code, word), word).toContain(reading)
}

/** Six persons of one tense, whatever else a form may be. */
function expectPersons(code: Code, lemma: string, tense: VerbTag, words: string): void {
  const people = ['1s', '2s', '3s', '1p', '2p', '3p'] as const
  words.split(' ').forEach((word, index) => {
    const wanted = verbTag[people[index]!] | verbTag[tense]
    const isThere = opened[code](word).some((reading) => reading.lemma === lemma && (reading.tags & wanted) === wanted)
    expect(isThere, `${word} as ${people[index]} ${tense} of ${lemma}`).toBe(true)
  })
}

describe('Spanish', () => {
  test.each([
    ['tener', 'present', 'tengo tienes tiene tenemos tenéis tienen'],
    ['tener', 'past', 'tuve tuviste tuvo tuvimos tuvisteis tuvieron'],
    ['detener', 'past', 'detuve detuviste detuvo detuvimos detuvisteis detuvieron'],
    ['producir', 'past', 'produje produjiste produjo produjimos produjisteis produjeron'],
    ['reducir', 'imperfectSubjunctive', 'redujera redujeras redujera redujéramos redujerais redujeran'],
    ['conducir', 'present', 'conduzco conduces conduce conducimos conducís conducen'],
    ['hacer', 'past', 'hice hiciste hizo hicimos hicisteis hicieron'],
    ['decir', 'past', 'dije dijiste dijo dijimos dijisteis dijeron'],
    ['decir', 'future', 'diré dirás dirá diremos diréis dirán'],
    ['poder', 'conditional', 'podría podrías podría podríamos podríais podrían'],
    ['pedir', 'past', 'pedí pediste pidió pedimos pedisteis pidieron'],
    ['seguir', 'present', 'sigo sigues sigue seguimos seguís siguen'],
    ['pensar', 'present', 'pienso piensas piensa pensamos pensáis piensan'],
    ['promover', 'present', 'promuevo promueves promueve promovemos promovéis promueven'],
    ['enviar', 'subjunctive', 'envíe envíes envíe enviemos enviéis envíen'],
    ['buscar', 'subjunctive', 'busque busques busque busquemos busquéis busquen'],
    ['empezar', 'past', 'empecé empezaste empezó empezamos empezasteis empezaron'],
    ['pagar', 'past', 'pagué pagaste pagó pagamos pagasteis pagaron'],
    ['averiguar', 'subjunctive', 'averigüe averigües averigüe averigüemos averigüéis averigüen'],
    ['construir', 'present', 'construyo construyes construye construimos construís construyen'],
    ['leer', 'past', 'leí leíste leyó leímos leísteis leyeron'],
    ['oír', 'past', 'oí oíste oyó oímos oísteis oyeron'],
    ['conocer', 'subjunctive', 'conozca conozcas conozca conozcamos conozcáis conozcan'],
    ['elegir', 'subjunctive', 'elija elijas elija elijamos elijáis elijan'],
    ['sentir', 'subjunctive', 'sienta sientas sienta sintamos sintáis sientan'],
    ['ser', 'imperfect', 'era eras era éramos erais eran'],
    ['ir', 'imperfect', 'iba ibas iba íbamos ibais iban'],
    ['haber', 'subjunctive', 'haya hayas haya hayamos hayáis hayan'],
    ['prohibir', 'present', 'prohíbo prohíbes prohíbe prohibimos prohibís prohíben'],
  ] as const)('%s has its %s', (lemma, tense, words) => expectPersons('es', lemma, tense, words))

  test('vos is a second person singular', () => {
    expectAll('es', 'tener 2s present', 'tenés')
    expectAll('es', 'poder 2s present', 'podés')
    expectAll('es', 'ser 2s present', 'sos')
    expectAll('es', 'mirar 2s imperative', 'mirá')
    expectAll('es', 'venir 2s imperative', 'vení')
    expectAll('es', 'ir 2s imperative', 'andá')
  })

  test('usted commands are third person imperatives', () => {
    expect(read('es', 'diga')).toEqual(['decir 1s 3s subjunctive', 'decir 3s imperative'])
    expect(read('es', 'puede')).toEqual(['poder 3s present'])
  })

  test('written accents decide', () => {
    expect(read('es', 'dejo')).toEqual(['dejar 1s present'])
    expect(read('es', 'dejó')).toEqual(['dejar 3s past'])
    expect(read('es', 'hablo')).toEqual(['hablar 1s present'])
    expect(read('es', 'habló')).toEqual(['hablar 3s past'])
    expect(read('es', 'mandába')).toEqual([])
  })

  test('a dropped accent is guessed only where nothing else is spelt like that', () => {
    expect(read('es', 'podria')).toEqual(['poder 1s 3s conditional'])
    expect(read('es', 'estan')).toEqual(['estar 3p present'])
    expect(read('es', 'recibi')).toContain('recibir 1s past')
    expect(read('es', 'este')).toEqual([])
    expect(read('es', 'de')).toEqual([])
  })

  test('participles are told apart in all four forms', () => {
    expectAll('es', 'escribir participle', 'escrito escrita escritos escritas')
    expectAll('es', 'romper participle', 'roto rota rotos rotas')
    expectAll('es', 'resolver participle', 'resuelto resuelta resueltos resueltas')
    expectAll('es', 'devolver participle', 'devuelto devuelta')
  })

  test('pronouns glued on are taken off', () => {
    expect(read('es', 'enviarle')).toEqual(['enviar infinitive clitic'])
    expect(read('es', 'dígame')).toEqual(['decir 3s imperative clitic'])
    expect(read('es', 'enviándoselo')).toEqual(['enviar gerund clitic'])
    expect(read('es', 'disculparnos')).toEqual(['disculpar infinitive clitic'])
    expect(read('es', 'vámonos')).toEqual(['ir 1p imperative clitic'])
    expect(read('es', 'fijaos')).toEqual(['fijar 2p imperative clitic'])
    expect(read('es', 'decime')).toContain('decir 2s imperative clitic')
    expectAll('es', 'enviar infinitive clitic', 'enviárselo enviarosla enviarnos')
  })

  test('nouns that end like a pronoun are no verbs', () => {
    for (const word of ['correos', 'medios', 'generales', 'clase', 'problema']) {
      expect(read('es', word), word).toEqual([])
    }
    expect(read('es', 'enviados')).toEqual(['enviar participle'])
    expect(read('es', 'llegase')).toEqual(['llegar 1s 3s imperfectSubjunctive'])
  })
})

describe('Italian', () => {
  test.each([
    ['essere', 'present', 'sono sei è siamo siete sono'],
    ['essere', 'subjunctive', 'sia sia sia siamo siate siano'],
    ['avere', 'future', 'avrò avrai avrà avremo avrete avranno'],
    ['dovere', 'conditional', 'dovrei dovresti dovrebbe dovremmo dovreste dovrebbero'],
    ['potere', 'present', 'posso puoi può possiamo potete possono'],
    ['spedire', 'present', 'spedisco spedisci spedisce spediamo spedite spediscono'],
    ['fare', 'imperfect', 'facevo facevi faceva facevamo facevate facevano'],
    ['venire', 'past', 'venni venisti venne venimmo veniste vennero'],
    ['rimborsare', 'future', 'rimborserò rimborserai rimborserà rimborseremo rimborserete rimborseranno'],
    ['ricontattare', 'future', 'ricontatterò ricontatterai ricontatterà ricontatteremo ricontatterete ricontatteranno'],
    ['caricare', 'present', 'carico carichi carica carichiamo caricate caricano'],
    ['dare', 'present', 'do dai dà diamo date danno'],
    ['leggere', 'past', 'lessi leggesti lesse leggemmo leggeste lessero'],
    ['dire', 'imperfectSubjunctive', 'dicessi dicessi dicesse dicessimo diceste dicessero'],
  ] as const)('%s has its %s', (lemma, tense, words) => expectPersons('it', lemma, tense, words))

  test('Lei commands are third person imperatives', () => {
    expectAll('it', 'scusare 3s imperative', 'scusi')
    expectAll('it', 'controllare 3s imperative', 'controlli')
    expect(read('it', 'può')).toEqual(['potere 3s present'])
  })

  test('written accents decide, and an apostrophe stands for one', () => {
    expect(read('it', 'mando')).toEqual(['mandare 1s present'])
    expect(read('it', 'mandò')).toEqual(['mandare 3s past'])
    expect(read('it', 'parlo')).toEqual(['parlare 1s present'])
    expect(read('it', 'parlò')).toEqual(['parlare 3s past'])
    expect(read('it', "puo'")).toEqual(['potere 3s present'])
    expect(read('it', 'verrá')).toEqual(['venire 3s future'])
    expect(read('it', 'e')).toEqual([])
  })

  test('participles are told apart in all four forms', () => {
    expectAll('it', 'spedire participle', 'spedito spedita spediti spedite')
    expectAll('it', 'rompere participle', 'rotto rotta rotti rotte')
    expectAll('it', 'scrivere participle', 'scritto scritta')
  })

  test('pronouns glued on are taken off', () => {
    expect(read('it', 'scriverle')).toEqual(['scrivere infinitive clitic'])
    expect(read('it', 'mandarglielo')).toEqual(['mandare infinitive clitic'])
    expect(read('it', 'scusarci')).toEqual(['scusare infinitive clitic'])
    expect(read('it', 'porlo')).toEqual(['porre infinitive clitic'])
    expect(read('it', 'dimmi')).toEqual(['dire 2s imperative clitic'])
    expectAll('it', 'fare 2s imperative clitic', 'fallo fammelo fammi')
    expectAll('it', 'contattare 2p imperative clitic', 'contattateci')
    expect(read('it', 'accorgersi')).toEqual(['accorgere infinitive clitic'])
  })

  test('prepositions and adjectives that end like a pronoun are no verbs', () => {
    for (const word of ['dalla', 'dagli', 'generale', 'iniziali', 'problemi'])
      expect(read('it', word), word).toEqual([])
  })
})

describe('English', () => {
  test('the base form is present of all but the third person singular, command and infinitive', () => {
    expect(read('en', 'send')).toEqual(['send 1s 2s 1p 2p 3p present', 'send 2s 2p imperative', 'send infinitive'])
    expect(read('en', 'sends')).toEqual(['send 3s present'])
  })

  test.each([
    ['be', 'am is are', 'was were', 'been', 'being'],
    ['write', 'write writes', 'wrote', 'written', 'writing'],
    ['read', 'read reads', 'read', 'read', 'reading'],
    ['stop', 'stop stops', 'stopped', 'stopped', 'stopping'],
    ['cancel', 'cancel cancels', 'cancelled canceled', 'cancelled canceled', 'cancelling canceling'],
    ['apologize', 'apologise apologizes', 'apologised apologized', 'apologized', 'apologising apologizing'],
    ['verify', 'verify verifies', 'verified', 'verified', 'verifying'],
    ['issue', 'issue issues', 'issued', 'issued', 'issuing'],
    ['focus', 'focus focuses', 'focused focussed', 'focused', 'focusing focussing'],
    ['undergo', 'undergo undergoes', 'underwent', 'undergone', 'undergoing'],
    ['lie', 'lie lies', 'lay lied', 'lain lied', 'lying'],
    ['omit', 'omit omits', 'omitted', 'omitted', 'omitting'],
  ] as const)('%s has its forms', (lemma, present, past, participle, gerund) => {
    for (const [tense, words] of Object.entries({ present, past, participle, gerund })) {
      for (const word of words.split(' ')) {
        const found = opened
          .en(word)
          .some((reading) => reading.lemma === lemma && reading.tags & verbTag[tense as VerbTag])
        expect(found, `${word} as ${tense} of ${lemma}`).toBe(true)
      }
    }
  })
})

test('no word breaks the look-up, however odd', () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aeiousrmntlcd'ñáéà.=0Az’ "), maxLength: 24 })
  fc.assert(
    fc.property(letters, (word) => {
      for (const code of ['en', 'es', 'it'] as const) expect(Array.isArray(opened[code](word))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('the tables stay small', () => {
  expect(languages.it.length).toBeLessThan(150_000)
  expect(languages.en.length + languages.es.length).toBeLessThan(60_000)
})
