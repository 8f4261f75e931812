import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildConversations, buildCorpus } from '../src/conversation/build.ts'
import * as select from '../src/conversation/selectors.ts'
import type { Conversation, Turn } from '../src/conversation/types.ts'
import { detectFormat, Source } from '../src/formats/index.ts'

async function build(text: string, path: string, start?: { line: number; column: number; offset: number }) {
  const source = new Source(text, path)
  const { format, because } = (await detectFormat(source))!
  return buildCorpus(source, format, because, start)
}

const buildFixture = (name: string) =>
  build(readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url), 'utf8'), name)

const show = ({ children }: Conversation) => children.map(({ role, text }) => `${role}: ${text}`)

/** The span of the first place where the words stand in a turn. */
function spanOf(conversation: Conversation, words: string) {
  const turn = conversation.children.find(({ text }) => text.includes(words))!
  const start = turn.text.indexOf(words)
  return { turn, start, end: start + words.length }
}

describe('the tree', () => {
  test('has turns in order of time, and blocks with their place in the file', async () => {
    const [ticket] = (await buildFixture('zendesk-ticket.json')).children
    expect(ticket!.children.map(({ role, visibility, index }) => `${index} ${role} ${visibility}`)).toEqual([
      '0 customer public',
      '1 agent internal',
      '2 agent public',
    ])
    const span = spanOf(ticket!, 'gaurantee')
    expect(select.positionOf(span).start).toMatchObject({ line: 14, column: 80 })
    expect(select.sourceRangeOf(span)).toMatchObject({ isWhole: true })
    expect(select.paragraphsOf(span.turn).map(({ position }) => position.start.line)).toEqual([14, 14])
  })

  test('leaves turns without times where they stood', async () => {
    const turns = [
      { role: 'agent', text: 'b', at: '2026-03-02T10:00:00Z' },
      { role: 'system', text: 'c' },
      { role: 'customer', text: 'a', at: '2026-03-02T09:00:00Z' },
    ]
    const [conversation] = (await build(JSON.stringify({ turns }), 'a.json')).children
    expect(show(conversation!)).toEqual(['customer: a', 'agent: b', 'system: c'])
  })

  test('infers the kind: one agent turn at the end without times is a draft', async () => {
    const kinds = await Promise.all(
      [
        '[{"role":"customer","text":"a"},{"role":"agent","text":"b"}]',
        '[{"role":"customer","text":"a","at":"2026-03-02T09:00:00Z"},{"role":"agent","text":"b"}]',
        '[{"role":"agent","text":"a"},{"role":"customer","text":"b"}]',
        '[{"role":"agent","text":"a"},{"role":"agent","text":"b"}]',
      ].map(async (turns) => (await build(`{"turns":${turns}}`, 'a.json')).children[0]!),
    )
    expect(kinds.map(({ kind }) => kind)).toEqual(['draft', 'transcript', 'transcript', 'transcript'])
    expect(kinds[0]!.children.map(({ draft }) => draft)).toEqual([undefined, true])
  })

  test('names conversations by id, file or line, each once', async () => {
    const turns = '"turns":[{"role":"agent","text":"x"}]'
    const ids = async (text: string, path: string) => (await build(text, path)).children.map(({ id }) => id)
    expect(await ids('Hello', 'replies/refund.txt')).toEqual(['refund'])
    expect(await ids(`{${turns}}\n{"id":7,${turns}}\n{"id":7,${turns}}\n`, 'a.ndjson')).toEqual(['#1', '7', '7.2'])
    expect(await ids(`[{${turns}},{${turns}}]`, 'a.json')).toEqual(['#1', '#1.2'])
  })

  test('quoted history becomes the customer’s turn before a draft', async () => {
    const [spanish] = (await buildFixture('draft-es.txt')).children
    expect(show(spanish!)[0]).toBe('customer: ¿Dónde está mi pedido?\n\nAna')
    expect(spanish!.children[0]!.position.start).toMatchObject({ line: 11, column: 3 })
    expect(spanish!.children[1]!.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'signature',
      'quote',
    ])
    const [italian] = (await buildFixture('draft-it.txt')).children
    expect(show(italian!)[0]).toBe("customer: Dov'è il mio ordine?")
    const [quoting] = (await build('> Where is it?\n\nOn its way.', 'a.md')).children
    expect(show(quoting!)[0]).toBe('customer: Where is it?')
  })

  test('front matter’s customer goes before quoted history', async () => {
    const [draft] = (await build('---\ncustomer: A\n---\n> B\n\nC', 'a.md')).children
    expect(show(draft!)).toEqual(['customer: A', 'agent: B\n\nC'])
    expect(draft!.directives).toBeUndefined()
  })
})

describe('places', () => {
  test('in a chunk of a bigger file are the file’s', async () => {
    const line = '{"turns":[{"role":"agent","text":"one\\ntwo"}]}'
    const corpus = await build(`${line}\n${line}`, 'a.ndjson', { line: 11, column: 1, offset: 500 })
    expect(corpus.children.map(({ id }) => id)).toEqual(['#11', '#12'])
    const second = corpus.children[1]!
    const span = spanOf(second, 'two')
    expect(select.positionOf(span).start).toEqual({ line: 12, column: 40, offset: 500 + line.length + 1 + 39 })
    expect(select.sourceRangeOf(span).start).toBe(500 + line.length + 1 + 39)
  })

  test('hold for drafts of any line ends', () => {
    const line = fc.constantFrom(
      'Hello there',
      'señor 😀',
      '- item',
      '> quoted',
      '',
      '-- ',
      'Sent from my iPhone',
      '**bold** word',
    )
    return fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('a.txt', 'a.md'),
        async (lines, end, path) => {
          const text = ['Start', ...lines].join(end)
          const rows = text.split(end)
          const corpus = await build(text, path)
          for (const turn of corpus.children.flatMap(({ children }) => children)) {
            for (const word of turn.text.matchAll(/[\p{L}\p{N}]+/gu)) {
              const span = { turn, start: word.index, end: word.index + word[0].length }
              const { start } = select.positionOf(span)
              expect(rows[start.line - 1]!.slice(start.column - 1, start.column - 1 + word[0].length)).toBe(word[0])
            }
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('selectors', () => {
  test('find turns by role and order', async () => {
    const turns = ['customer', 'bot', 'customer', 'agent', 'agent'].map((role, index) => ({ role, text: `${index}` }))
    Object.assign(turns[3]!, { visibility: 'internal' })
    const [conversation] = (await build(JSON.stringify({ turns }), 'a.json')).children
    const [first, , third, note, last] = conversation!.children as [Turn, Turn, Turn, Turn, Turn]
    const texts = (found: Turn[]) => found.map(({ text }) => text)
    expect(texts(select.turnsBy(conversation!, 'customer'))).toEqual(['0', '2'])
    expect(texts(select.ours(conversation!))).toEqual(['1', '4'])
    expect(select.nextTurnBy(first, 'customer')).toBe(third)
    expect(select.nextTurnBy(last, 'customer')).toBeUndefined()
    expect(select.previousTurnBy(last, 'customer')).toBe(third)
    expect(select.previousTurnBy(last, 'agent')).toBe(note)
    expect(select.firstReplyTo(third)).toBe(last)
  })
})

describe('size', () => {
  test('conversations come one by one', async () => {
    const source = new Source('{"turns":[{"role":"agent","text":"x"}]}\n'.repeat(3), 'a.ndjson')
    const { format } = (await detectFormat(source))!
    const stream = buildConversations(source, format)
    expect(stream.next().value!.id).toBe('#1')
  })

  test('thousands of conversations on one line stay linear', async () => {
    const one = '{"turns":[{"role":"customer","text":"a\\nb"},{"role":"agent","text":"Hello there, we \\u00e9"}]}'
    const time = async (count: number) => {
      const text = `[${new Array(count).fill(one).join(',')}]`
      const start = performance.now()
      expect((await build(text, 'a.json')).children).toHaveLength(count)
      return performance.now() - start
    }
    await time(2_000)
    const small = await time(4_000)
    expect(await time(32_000)).toBeLessThan(small * 8 * 6 + 500)
  })
})
