import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../src/conversation/build.ts'
import { detectFormat, formats, Source, SourceError } from '../src/formats/index.ts'
import type { SourceHints } from '../src/formats/source.ts'
import { readTime } from '../src/formats/time.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url), 'utf8')

/** Reads a source and shows each conversation as `kind id`, each turn as `role visibility author: text`. */
async function read(text: string, path: string, wanted?: string) {
  const source = new Source(text, path)
  const detected = await detectFormat(source, wanted)
  const conversations = detected ? [...detected.format.read(source)] : []
  const turns = conversations.map((conversation) =>
    conversation.turns.map(({ role, visibility, author, body }) =>
      [[role, visibility === 'internal' ? 'internal' : '', author].filter(Boolean).join(' '), body.text].join(': '),
    ),
  )
  return { format: detected?.format.id, weak: detected?.weak, conversations, turns, warnings: source.warnings }
}

const readFixture = (name: string) => read(fixture(name), name)

describe('detection', () => {
  test.each([
    ['zendesk-ticket.json', 'zendesk-ticket'],
    ['zendesk-export.ndjson', 'zendesk-ticket'],
    ['zendesk-macros.json', 'zendesk-macros'],
    ['native.ndjson', 'native'],
    ['transcript-en.txt', 'plain-transcript'],
    ['transcript-es.txt', 'plain-transcript'],
    ['transcript-it.md', 'plain-transcript'],
    ['transcript-names.txt', 'plain-transcript'],
    ['draft-en.md', 'markdown'],
    ['draft-es.txt', 'text'],
    ['draft-it.txt', 'text'],
  ])('takes %s for %s', async (name, format) => {
    expect(await readFixture(name)).toMatchObject({
      format,
      weak: undefined,
      warnings: name.includes('names') ? [{}] : [],
    })
  })

  test('passes over JSON of other kinds', async () => {
    expect((await read('{"name":"x","version":"1.0.0"}', 'package.json')).format).toBeUndefined()
    expect((await read('[1, 2]', 'numbers.json')).format).toBeUndefined()
  })

  test('only guesses at text without a known extension', async () => {
    expect(await read('Hello there', '<stdin>')).toMatchObject({ format: 'text', weak: true })
    expect(await read('---\nlang: it\n---\nCiao', '<stdin>')).toMatchObject({ format: 'markdown', weak: true })
    expect(await read('{"turns":[{"role":"agent","text":"x"}]}', '<stdin>')).toMatchObject({ format: 'native' })
  })

  test('does not read marked-up files as plain text', async () => {
    expect((await read('a;b\nc;d', 'x.csv')).format).toBeUndefined()
    expect(await read('<html lang="es"><body><p>Hola</p></body></html>', 'x.html')).toMatchObject({
      format: 'html',
      turns: [['agent: Hola']],
      conversations: [{ language: 'es', kind: 'draft' }],
    })
  })

  test('does not take questions, fields or mail headers for speakers', async () => {
    for (const text of [
      'Q: How?\nA: So.\nQ: What?\nA: That.',
      'Hi,\nOrder: 12\nDate: today\nCustomer: Ana\nTotal: 5',
      'From: Ana\nTo: Shop\nSubject: x\n\nFrom: Shop\nTo: Ana\nSubject: y',
      '2026-03-02 09:00:00 INFO: start\n2026-03-02 09:00:01 ERROR: stop\n2026-03-02 09:00:02 INFO: end',
    ]) {
      expect((await read(text, 'x.txt')).format).toBe('text')
    }
  })

  test('takes the format one asks for, and names the known ones', async () => {
    expect((await read('{"turns":[]}', 'x.json', 'text')).format).toBe('text')
    await expect(read('x', 'x.txt', 'zendesc')).rejects.toThrow(
      'No format is called “zendesc”. Known: native, zendesk-ticket',
    )
  })

  test('every format has an id of its own', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length)
  })
})

describe('native JSON', () => {
  test('reads one a line, with short drafts and formats', async () => {
    const { turns, conversations } = await readFixture('native.ndjson')
    expect(turns).toEqual([
      ["customer: My licence doesn't download!", "agent Ada: I'm sorry …"],
      ['customer: ¿Y mi pedido?', 'agent: Sale hoy.'],
      ['agent: Hola {{name}}'],
      ["customer: Dov'è il mio ordine?", 'agent: Arriva domani.'],
    ])
    expect(conversations[0]).toMatchObject({ id: 't-17', channel: 'chat', language: 'en' })
  })

  test('reads one object, or an array of them', async () => {
    const one = '{"turns":[{"role":"bot","visibility":"internal","text":"x"}]}'
    expect((await read(one, 'a.json')).turns).toEqual([['bot internal: x']])
    expect((await read(`[${one},\n${one}]`, 'a.json')).turns).toHaveLength(2)
  })

  test('says what is wrong where, and reads the other conversations', async () => {
    const good = '{"turns":[{"role":"agent","text":"x"}]}'
    const bad = [
      ['{"turns":[{"role":"boss","text":"x"}]}', 'Unknown role “boss”: write customer, agent, bot or system.', 18],
      ['{"turns":[{"role":"agent"}]}', 'This turn has no text: write it under “text”.', 10],
      ['{"turns":[{"text":"x"}]}', 'This turn has no role: write customer, agent, bot or system.', 10],
      ['{"turns":[{"role":"agent","text":7}]}', '“text” must be a string.', 33],
      ['{"kind":"mail","turns":[]}', 'Unknown kind “mail”: write draft, template or transcript.', 8],
      ['{"turns":[', 'Invalid JSON: close bracket expected.', 10],
      ['nonsense', 'Invalid JSON: invalid symbol.', 0],
    ] as const
    for (const [line, message, offset] of bad) {
      const { turns, warnings } = await read(`${good}\n${line}\r\n${good}\n`, 'a.ndjson')
      expect(turns).toHaveLength(2)
      expect(warnings).toEqual([{ level: 'error', message, offset: good.length + 1 + offset }])
    }
  })

  test('warns of a time it cannot read', async () => {
    const { warnings } = await read('{"turns":[{"role":"agent","text":"x","at":"soon"}]}', 'a.json')
    expect(warnings).toMatchObject([{ level: 'warning', offset: 42 }])
  })
})

describe('bad files', () => {
  const errorOf = async (text: string, path: string) => {
    const error = await read(text, path).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(SourceError)
    return { message: error.message, offset: error.offset }
  }

  test('broken JSON tells the offset', async () => {
    expect(await errorOf('{"turns": [}', 'a.json')).toEqual({ message: 'Invalid JSON: value expected.', offset: 11 })
    expect(await errorOf('{"turns"\n', 'a.json')).toMatchObject({ message: 'Invalid JSON: colon expected.' })
    expect(await errorOf('[[[['.repeat(50_000), 'a.json')).toMatchObject({ message: 'Invalid JSON: nested too deep.' })
    expect(await errorOf('no\njson', 'a.ndjson')).toMatchObject({ message: 'No line of this file is valid JSON.' })
  })

  test('an empty file is said to be empty', async () => {
    for (const path of ['a.json', 'a.txt', 'a.md', '<stdin>']) {
      expect((await errorOf(' \n', path)).message).toBe('The file is empty.')
    }
    expect((await errorOf('---\nlang: en\n---\n\n', 'a.md')).message).toBe('Nothing follows the front matter.')
  })

  test('broken front matter is an error, and the draft is still read', async () => {
    const { turns, warnings } = await read('---\ntitle: "x\nlang: en\n---\nHi', 'a.md')
    expect(turns).toEqual([['agent: Hi']])
    expect(warnings).toMatchObject([{ level: 'error' }])
  })
})

describe('Zendesk', () => {
  test('tickets: roles, notes, names and one body a comment', async () => {
    const { turns, conversations } = await readFixture('zendesk-ticket.json')
    expect(turns).toEqual([
      [
        "agent Luca: Hi Ana,\n\nWe can't gaurantee it 😀 today\u00a0yet.",
        'agent internal Luca: Ask the second line first.',
        "customer Ana Ruiz: My licence doesn't download.",
      ],
    ])
    expect(conversations[0]).toMatchObject({ kind: 'transcript', id: '4821', title: 'Licence', channel: 'email' })
  })

  test('bare comments: who wrote first is the customer', async () => {
    const comments = JSON.stringify(JSON.parse(fixture('zendesk-ticket.json')).comments)
    expect((await read(comments, 'comments.json')).turns[0]!.map((turn) => turn.split(':')[0])).toEqual([
      'agent',
      'agent internal',
      'customer',
    ])
  })

  test('the account export has a ticket a line', async () => {
    expect((await readFixture('zendesk-export.ndjson')).turns).toEqual([
      ['customer Ana: ¿Dónde está mi pedido?', 'agent: Sale hoy.'],
      ['customer: Vorrei un reso.'],
    ])
  })

  test('macros: active ones that say something', async () => {
    const { turns, conversations } = await readFixture('zendesk-macros.json')
    expect(turns).toEqual([
      ['agent: Hi {{ticket.requester.first_name}},\n\nyour refund is on its way.'],
      ['agent: Hello {{ticket.requester.name}}'],
      ['agent internal: Check the stock.'],
    ])
    expect(conversations.map(({ kind, title }) => `${kind} ${title}`)[0]).toBe('template Refund::Approved')
  })
})

describe('other helpdesks', () => {
  const author = (type: string, more = {}) => ({ type, name: type, ...more })
  test.each([
    [
      'intercom',
      {
        type: 'conversation',
        created_at: 1740993120,
        source: { body: '<p>Hi</p>', author: author('user') },
        conversation_parts: {
          conversation_parts: [
            {
              part_type: 'comment',
              body: '<p>a</p>',
              created_at: 1740993125,
              author: author('admin', { from_ai_agent: true }),
            },
            { part_type: 'note', body: '<p>b</p>', author: author('admin') },
            { part_type: 'assignment', body: null, author: author('admin') },
          ],
        },
      },
      ['customer user: Hi', 'bot admin: a', 'agent internal admin: b'],
    ],
    [
      'freshdesk',
      {
        description: '<div>Hola</div>',
        source: 1,
        conversations: [
          { body: '<div>a</div>', body_text: 'x', incoming: false, private: false },
          { body: '<div>b</div>', incoming: true, private: true },
        ],
      },
      ['customer: Hola', 'agent: a', 'customer internal: b'],
    ],
    [
      'help-scout',
      {
        _embedded: {
          threads: [
            { type: 'message', state: 'draft', body: 'a<br>b', createdBy: { type: 'user', first: 'Luca' } },
            { type: 'lineitem', action: { text: 'closed' } },
            { type: 'customer', body: 'c', createdBy: { type: 'customer' } },
          ],
        },
      },
      ['agent Luca: a\nb', 'system: closed', 'customer: c'],
    ],
    [
      'chatwoot',
      {
        payload: [
          { conversation_id: 1, message_type: 0, content: 'a *b' },
          { conversation_id: 1, message_type: 1, content: '**c**', private: true },
          { conversation_id: 1, message_type: 'outgoing', content: 'd', sender: { type: 'agent_bot' } },
          { conversation_id: 1, message_type: 2, content: 'e' },
          { conversation_id: 1, message_type: 1, content: null },
        ],
      },
      ['customer: a *b', 'agent internal: c', 'bot: d', 'system: e'],
    ],
    [
      'gorgias',
      {
        language: 'it',
        messages: [
          {
            from_agent: false,
            public: true,
            stripped_html: '<p>a</p>',
            body_html: '<p>a</p><blockquote>old</blockquote>',
          },
          { from_agent: true, public: false, stripped_html: null, body_html: null, body_text: 'b' },
          { from_agent: true, public: true, rule_id: 3, body_text: 'c' },
        ],
      },
      ['customer: a', 'agent internal: b', 'bot: c'],
    ],
    [
      'intercom-macros',
      { data: [{ type: 'macro', name: 'x', body_text: 'Hi {{user.name}}', body: '<p>y</p>' }] },
      ['agent: Hi {{user.name}}'],
    ],
    ['freshdesk-canned', [{ title: 'x', content: 'y', content_html: '<p>a</p>' }], ['agent: a']],
    ['saved-replies', [{ name: 'x', text: '<p>Hi {%customer.firstName%}</p>' }], ['agent: Hi {%customer.firstName%}']],
    ['chatwoot-canned', [{ short_code: 'x', content: 'a **b**' }], ['agent: a b']],
    [
      'gorgias-macros',
      {
        data: [
          {
            name: 'x',
            actions: [{ name: 'setResponseText', arguments: { body_html: '<div>a</div>', body_text: 'b' } }],
          },
        ],
      },
      ['agent: a'],
    ],
  ])('%s is read by its own fields', async (format, json, turns) => {
    const found = await read(JSON.stringify(json), 'export.json')
    expect(found).toMatchObject({ format, turns: [turns], warnings: [] })
    const kind = /macros|canned|saved/.test(format) ? 'template' : 'transcript'
    expect(found.conversations[0]!.kind).toBe(kind)
  })
})

describe('plain transcripts', () => {
  test('know speakers, continuation lines, system lines and midnight', async () => {
    const { turns, conversations } = await readFixture('transcript-en.txt')
    expect(turns[0]).toEqual([
      'system: Chat started',
      'customer: Hi, my order\nhas not arrived.',
      'agent Luca: Let me check.\nNote: this takes a minute.\n\nWhich address?',
      'customer: The old one: 12 High Street',
      'system: --- Luca transferred the chat ---',
      'bot: Please rate the chat.',
    ])
    const times = conversations[0]!.turns.flatMap(({ at }) => (at ? [at.ms] : []))
    expect(times.map((ms) => (ms - times[0]!) / 60_000)).toEqual([0, 1, 3, 4])
    expect(conversations[0]!.turns[1]!.at).toEqual({ ms: Date.UTC(2026, 2, 2, 23, 58), floating: true })
  })

  test('in Spanish and Italian, with times in the label or bold labels', async () => {
    expect((await readFixture('transcript-es.txt')).turns[0]).toEqual([
      'customer: Hola, no me llega el pedido.',
      'agent Asesora Lucía: Buenos días, ¿me da el número?',
      'customer: 4821',
      'system: Lucía se unió al chat',
      'agent Asesora Lucía: Gracias.',
    ])
    const { turns, conversations } = await readFixture('transcript-it.md')
    expect(turns[0]).toEqual(['customer: Non funziona.', 'agent: Mi dispiace.\nDa quando?', 'customer: Da ieri.'])
    expect(conversations[0]).toMatchObject({ channel: 'chat', language: 'it' })
  })

  test('with names alone, take the one who offers help for the agent and say so', async () => {
    const { turns, warnings } = await readFixture('transcript-names.txt')
    expect(turns[0]![1]).toBe('agent Luca: Hello, how can I help?')
    expect(warnings[0]!.message).toContain('took “Ana”')
  })

  test('a day above 12 tells how dates are written', async () => {
    const { conversations } = await read('3/13/25, 1:05 PM - Agent: a\n3/14/25, 1:05 AM - Customer: b', 'x.txt')
    expect(conversations[0]!.turns.map(({ at }) => at!.ms)).toEqual([
      Date.UTC(2025, 2, 13, 13, 5),
      Date.UTC(2025, 2, 14, 1, 5),
    ])
  })
})

describe('drafts', () => {
  test('front matter names the message they answer, and more', async () => {
    const { conversations, turns } = await readFixture('draft-en.md')
    expect(turns[0]).toEqual([
      "customer: Where is my refund?\nIt's been *weeks*.\n",
      'agent: Hi {{first_name}},\n\nyour refund is on its way.',
    ])
    expect(conversations[0]).toMatchObject({
      kind: 'draft',
      title: 'Refund',
      language: 'en',
      channel: 'email',
      platform: 'zendesk',
      directives: [{ rules: ['no-cliche'], reason: 'the brand team asks for it' }],
    })
  })

  test.each([
    ['off', [{ rules: 'all' }]],
    ['[no-cliche, no-accusation]', [{ rules: ['no-cliche'] }, { rules: ['no-accusation'] }]],
    ['{disable: [no-cliche], reason: legal}', [{ rules: ['no-cliche'], reason: 'legal' }]],
  ])('directives may be written as %s', async (value, directives) => {
    const { conversations } = await read(`---\nreplylint: ${value}\n---\nHi`, 'a.md')
    expect(conversations[0]!.directives).toMatchObject(directives)
  })
})

test.each([
  ['2026-03-02T09:00:00Z', { ms: Date.UTC(2026, 2, 2, 9) }],
  ['2026-03-02T09:00:00.250+02:00', { ms: Date.UTC(2026, 2, 2, 7, 0, 0, 250), offset: 120 }],
  ['2026-03-02 09:00', { ms: Date.UTC(2026, 2, 2, 9), floating: true }],
  [1740993120, { ms: 1740993120000 }],
  ['1740993120.000200', { ms: 1740993120000 }],
  [1740993120123, { ms: 1740993120123 }],
  ['tomorrow', undefined],
])('the time %j is read', (written, time) => {
  expect(readTime(written)).toEqual(time)
})

describe('what the configuration says about a file', () => {
  const chat = 'Ada: Good morning.\nBruno: Hello, how can I help?\nAda: We close at six.\nBruno: Thanks.\n'
  const read = async (hints: SourceHints) => {
    const source = new Source(chat, 'chat.txt', hints)
    const { format, because } = (await detectFormat(source, 'plain-transcript'))!
    return buildCorpus(source, format, because).children[0]!
  }

  test('names who is who', async () => {
    const { children } = await read({ agent: ['ada'], customer: ['Bruno'] })
    expect(children.map((turn) => turn.role)).toEqual(['agent', 'customer', 'agent', 'customer'])
  })

  test('fills in what the file does not say', async () => {
    expect(await read({ channel: 'phone', platform: 'front', language: 'en' })).toMatchObject({
      channel: 'phone',
      platform: 'front',
      language: 'en',
    })
  })
})
