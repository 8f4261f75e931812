import fc from 'fast-check'
import type { Node, Sentence } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { beforeAll, describe, expect, test } from 'vitest'
import { locatorOf } from '../src/conversation/locate.ts'
import type { Conversation, LanguageCode, Paragraph, Turn } from '../src/conversation/types.ts'
import { loadTreeParser, sentenceTree } from '../src/language/tree.ts'
import type { Inline } from '../src/text/body.ts'
import { type MappedText, MappedTextBuilder, OffsetMap } from '../src/text/offset-map.ts'

beforeAll(async () => {
  for (const language of ['en', 'es', 'it'] as const) await loadTreeParser(language)
})

interface Setting {
  language?: LanguageCode
  inlines?: Inline[]
  /** The file's text, when the turn is not all of it. */
  file?: string
}

/** A turn of one paragraph. */
function turnOf(body: MappedText | string, { language = 'en', inlines = [], file }: Setting = {}): [Paragraph, Turn] {
  const { text, map } = typeof body === 'string' ? { text: body, map: OffsetMap.identity(body.length) } : body
  const locator = locatorOf(file ?? text)
  const position = locator.position({ start: 0, end: 0 })
  const paragraph: Paragraph = {
    type: 'paragraph',
    as: 'paragraph',
    start: 0,
    end: text.length,
    children: [],
    position,
  }
  const conversation = { locator } as Conversation
  const turn = { type: 'turn', text, map, language, inlines, conversation, position, children: [paragraph] }
  return [paragraph, turn as unknown as Turn]
}

function read(text: string, setting?: Setting): Sentence[] {
  return sentenceTree(...turnOf(text, setting))
}

function sourcesIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'SourceNode') return [textOf(node as never)]
    return 'children' in node ? sourcesIn(node.children as Node[]) : []
  })
}

/** Every node whose text is not what stands at its position in the file. */
function misplaced(nodes: readonly Node[], file: string): string[] {
  return nodes.flatMap((node) => {
    const { start, end } = node.position!
    const text = textOf(node as never)
    const own = file.slice(start.offset, end.offset) === text ? [] : [text]
    return 'children' in node ? [...own, ...misplaced(node.children as Node[], file)] : own
  })
}

describe('sentences', () => {
  test('are told apart in three languages', () => {
    const texts: [LanguageCode, string][] = [
      ['en', 'Hi Mr. Lowe. We sent it on Monday! Is it there?'],
      ['es', 'Hola, Ana. Ya lo enviamos. ¿Le llegó?'],
      ['it', "Ciao Ada. L'abbiamo spedito lunedì. È arrivato?"],
    ]
    for (const [language, text] of texts) {
      expect(read(text, { language }).map((sentence) => textOf(sentence))).toHaveLength(3)
    }
  })

  test('are made once and kept in the paragraph', () => {
    const [paragraph, turn] = turnOf('One. Two.')
    const first = sentenceTree(paragraph, turn)
    expect(sentenceTree(paragraph, turn)).toBe(first)
    expect(paragraph.children).toBe(first)
  })
})

describe('source nodes', () => {
  test('are URLs, e-mails, handles and placeholders', () => {
    const text =
      'Dear {{ customer.first_name }}, write to help@shop.example or @shopcare, or see https://shop.example/a?b=c. Also www.shop.example!'
    expect(sourcesIn(read(text))).toEqual([
      '{{ customer.first_name }}',
      'help@shop.example',
      '@shopcare',
      'https://shop.example/a?b=c',
      'www.shop.example',
    ])
  })

  test('are inline code, but not the words of a link', () => {
    const text = 'Run npm test and read our help page.'
    const inlines: Inline[] = [
      { type: 'code', start: 4, end: 12 },
      { type: 'link', start: 22, end: 35, url: 'https://shop.example' },
    ]
    expect(sourcesIn(read(text, { inlines }))).toEqual(['npm test'])
  })

  test('stand beside each other, and inside a word', () => {
    const [sentence] = read("{{first}}{{last}} uses {{shop}}'s app.")
    expect(sourcesIn([sentence!])).toEqual(['{{first}}', '{{last}}', '{{shop}}'])
    expect(sentence!.children.filter((node) => node.type === 'SourceNode')).toHaveLength(2)
    expect(textOf(sentence!)).toBe("{{first}}{{last}} uses {{shop}}'s app.")
  })

  test('do not keep a sentence from ending', () => {
    expect(read('See https://shop.example/help. Then tell us.')).toHaveLength(2)
  })
})

describe('positions', () => {
  test('are in the file, inside an escaped string', () => {
    const file = '{"body":\n "Hola.\\nEl pedido lleg\\u00f3."}'
    const start = file.indexOf('Hola')
    const builder = new MappedTextBuilder()
    builder.add('Hola.', start, start + 5)
    builder.add('\n', start + 5, start + 7)
    builder.add('El pedido lleg', start + 7, start + 21)
    builder.add('ó', start + 21, start + 27)
    builder.add('.', start + 27, start + 28)
    const sentences = sentenceTree(...turnOf(builder.build(), { language: 'es', file }))
    const last = sentences.at(-1)!
    const word = last.children.at(-2)!
    expect(textOf(word)).toBe('llegó')
    expect(word.position!.start).toEqual({ line: 2, column: 20, offset: start + 17 })
    expect(file.slice(word.position!.start.offset, word.position!.end.offset)).toBe('lleg\\u00f3')
  })

  test('hold for every node of any text', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        '. ',
        '! ',
        '? ',
        '\n',
        '\n\n',
        "'s ",
        ', ',
        '{{a.b}}',
        'https://a.example/x ',
        'a@b.example',
        '`',
        '¿',
      ),
      fc.constantFrom('Hola ', 'no ', 'Mr. ', 'can’t ', 'perché ', '12.5 ', '👍 ', 'e.g. ', '(x) ', '#1 '),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), fc.constantFrom('en', 'es', 'it'), (units, language) => {
        const text = units.join('')
        const sentences = read(text, { language })
        expect(misplaced(sentences, text)).toEqual([])
        const letters = sentences.map((sentence) => textOf(sentence)).join('')
        expect(letters.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
      { numRuns: 300 },
    )
  })
})

describe('long text', () => {
  test('is parsed in pieces: twice the text, about twice the time', () => {
    const text = 'We looked into it, and the parcel is still at the depot. '.repeat(8_000)
    const start = performance.now()
    const sentences = read(text)
    expect(sentences).toHaveLength(8_000)
    expect(performance.now() - start).toBeLessThan(5_000)
    expect(misplaced(sentences.slice(-3), text)).toEqual([])
  })

  test('without spaces, or of one source, is read too', () => {
    for (const text of ['a'.repeat(50_000), `${'👍'.repeat(9_999)}`, `https://shop.example/${'a'.repeat(9_000)} ok.`]) {
      expect(textOf({ type: 'ParagraphNode', children: read(text) } as never).length).toBeGreaterThan(text.length - 2)
    }
  })
})

test('a parser that was not loaded is asked for', () => {
  const [paragraph, turn] = turnOf('x')
  expect(() => sentenceTree(paragraph, { ...turn, language: 'fr' as LanguageCode })).toThrow(/loadTreeParser/)
})
