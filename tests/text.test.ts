import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { BodyBuilder } from '../src/text/body-builder.ts'
import { decoders, html } from '../src/text/decoders.ts'
import { decodeJsonString } from '../src/text/json-string.ts'
import { encodeMarkdown, markdownTree } from '../src/text/markdown.ts'
import { maskPlaceholders } from '../src/text/mask.ts'
import { type MappedText, OffsetMap } from '../src/text/offset-map.ts'
import { findPlaceholders } from '../src/text/placeholders.ts'
import { decodePlain } from '../src/text/plain.ts'
import { decodeYamlScalar } from '../src/text/yaml-scalar.ts'

beforeAll(() => Promise.all([html.load(), markdownTree.load()]))

const asIs = (text: string): MappedText => ({ text, map: OffsetMap.identity(text.length) })
const plain = (text: string) => decodePlain(asIs(text))
const htmlBody = (text: string) => decoders.html(asIs(text))
const markdown = (text: string) => decoders.markdown(asIs(text))

/** The blocks as `type: words`. */
const blocksOf = (body: ReturnType<typeof plain>) =>
  body.blocks.map(({ type, start, end }) => `${type}: ${body.text.slice(start, end)}`)

/** What a decoded stretch was written as. */
const written = (raw: string, decoded: MappedText, words: string) => {
  const start = decoded.text.indexOf(words)
  const range = decoded.map.toSource(start, start + words.length)
  return raw.slice(range.start, range.end)
}

describe('offset maps', () => {
  test('compose: a word in a tag in an HTML body in an escaped JSON string keeps its place', () => {
    const raw = String.raw`"<p>Caf\u00e9 &amp; we <b>gaurantee<\/b> it \ud83d\ude00</p>"`
    const body = decoders.html(decodeJsonString(asIs(raw)))
    expect(body.text).toBe('Café & we gaurantee it 😀')
    expect(written(raw, body, 'Café')).toBe(String.raw`Caf\u00e9`)
    expect(written(raw, body, '&')).toBe('&amp;')
    expect(written(raw, body, 'gaurantee')).toBe('gaurantee')
    expect(written(raw, body, '😀')).toBe(String.raw`\ud83d\ude00`)
  })

  test('know what can be replaced as one piece', () => {
    const body = htmlBody('we <b>gaur</b>antee it &amp; more')
    const whole = (words: string) => body.map.isWhole(body.text.indexOf(words), body.text.indexOf(words) + words.length)
    expect([whole('gaurantee'), whole('gaur'), whole('it & more')]).toEqual([false, true, true])
  })

  test('carry the inverse of each layer for replacements', () => {
    const body = decoders.html(decodeJsonString(asIs('"<p>a</p>"')))
    expect(body.encode!('1 < 2 & "x"\ny')).toBe(String.raw`1 &lt; 2 &amp; \"x\"<br>y`)
  })
})

describe('JSON strings', () => {
  test('decode every escape, surrogate pairs as one', () => {
    const raw = String.raw`"a\n\t\"\\\/\u00e9\uD83D\uDE00\ud800z"`
    const decoded = decodeJsonString(asIs(raw))
    expect(decoded.text).toBe(JSON.parse(raw))
    expect(written(raw, decoded, '😀')).toBe(String.raw`\uD83D\uDE00`)
  })
})

describe('plain text', () => {
  test('keeps lines, parts paragraphs, and knows lists', () => {
    const body = plain('Hi Ana,\r\n\r\nwe need:\r\n- one\r\n- two\r\n\r\nBest,\r\nLuca')
    expect(body.text).not.toContain('\r')
    expect(blocksOf(body)).toEqual([
      'paragraph: Hi Ana,',
      'paragraph: we need:',
      'listItem: one',
      'listItem: two',
      'paragraph: Best,\nLuca',
    ])
  })

  test.each([
    ['en', 'On Mon, 3 Mar 2025 at 10:20, Ana <ana@example.com>\nwrote:'],
    ['es', 'El lun, 3 mar 2025 a las 10:20, Ana (<ana@example.com>) escribió:'],
    ['it', 'Il giorno lun 3 mar 2025 alle ore 10:20 Ana <ana@example.com> ha scritto:'],
  ])('takes the history of a mail for a quotation (%s)', (_, attribution) => {
    const body = plain(`Yes.\n\n${attribution}\n\n> Where is it?\n> I wait.\n>> older`)
    const history = body.blocks[1]!
    expect(body.blocks[0]!.type).toBe('paragraph')
    expect(history.type).toBe('quote')
    expect(body.text.slice(history.words!.start, history.words!.end)).toBe('Where is it?\nI wait.')
  })

  test.each([
    ['en', ['From: Ana', 'Sent: Monday, 3 March 2025', 'To: Shop', 'Subject: Order']],
    ['es', ['De: Ana', 'Enviado el: lunes, 3 de marzo de 2025', 'Para: Tienda', 'Asunto: Pedido']],
    ['it', ['Da: Ana', 'Inviato: lunedì 3 marzo 2025', 'A: Negozio', 'Oggetto: Ordine']],
  ])('takes what follows an Outlook header for the history (%s)', (_, header) => {
    const body = plain(`Sure.\n\n-----Original Message-----\n${header.join('\n')}\n\nWhere is it?\n\nAna`)
    const history = body.blocks[1]!
    expect(body.text.slice(history.words!.start, history.words!.end)).toBe('Where is it?\n\nAna')
  })

  test.each(['-- \nLuca\nShop', 'Sent from my iPhone', 'Enviado desde mi iPhone', 'Inviato da iPhone'])(
    'takes %j for a signature',
    (signature) => {
      expect(plain(`Hello.\n\n${signature}`).blocks.map(({ type }) => type)).toEqual(['paragraph', 'signature'])
    },
  )

  test('leaves prose about writing and dates alone', () => {
    const body = plain(
      'On 3 March you wrote:\nplease wait.\n\nIl 3 marzo ci ha scritto: ecco la risposta.\n\n>:( sorry',
    )
    expect(body.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})

describe('HTML', () => {
  test('shows what a reader sees', () => {
    const body = htmlBody(
      '<style>p{}</style><h2>Refund</h2>\n<p>Hola&nbsp;Ana,<br>su <b>pedido</b> sali&oacute;.</p><ul><li>uno</li><li>dos</li></ul>' +
        '<pre>x  &lt; 1</pre><p>See <a href="https://example.com/a">the page</a>.</p>',
    )
    expect(blocksOf(body)).toEqual([
      'heading: Refund',
      'paragraph: Hola\u00a0Ana,\nsu pedido salió.',
      'listItem: uno',
      'listItem: dos',
      'code: x  < 1',
      'paragraph: See the page.',
    ])
    expect(body.inlines).toMatchObject([{ type: 'link', url: 'https://example.com/a' }])
  })

  test('reads the lines editors make of div and empty lines', () => {
    const body = htmlBody('<div>Hi</div><div><br></div><div>one</div><div>two</div><div>&nbsp;</div><div>three</div>')
    expect(body.text).toBe('Hi\n\none\ntwo\n\nthree')
  })

  test('parts the history that Gmail and Outlook append', () => {
    const gmail =
      '<p>Yes.</p><div class="gmail_quote"><div>On Mon, 3 Mar 2025 Ana &lt;a@b.c&gt; wrote:<br></div>' +
      '<blockquote>Where?<div>On Sun, 2 Mar 2025 Shop &lt;s@b.c&gt; wrote:</div><blockquote>old</blockquote></blockquote></div>'
    const outlook =
      '<p>Sì.</p><div id="divRplyFwdMsg"><b>Da:</b> Ana<br><b>Inviato:</b> oggi<br><b>Oggetto:</b> x</div><div>Where?</div>'
    for (const body of [htmlBody(gmail), htmlBody(outlook)]) {
      const { words } = body.blocks[1]!
      expect(body.text.slice(words!.start, words!.end)).toBe('Where?')
    }
  })

  test('keeps comments with their place, and signatures apart', () => {
    const raw = '<p>Hi</p><!-- replylint-disable --><p>there</p><div class="gmail_signature">Luca</div>'
    const body = htmlBody(raw)
    expect(body.comments).toEqual([{ value: ' replylint-disable ', at: 2, source: { start: 9, end: 35 } }])
    expect(body.blocks.at(-1)!.type).toBe('signature')
  })
})

describe('Markdown', () => {
  test('shows what a reader sees, with the places of the words', () => {
    const raw =
      '# Hi **Ana**\n\nwe re\\*funded &amp; sent `a_b` [the order](https://x.y "t").\nNext  \nline\n\n> quoted\nlazy\n\n1. one\n2. two\n'
    const body = markdown(raw)
    expect(blocksOf(body)).toEqual([
      'heading: Hi Ana',
      'paragraph: we re*funded & sent a_b the order.\nNext\nline',
      'quote: quoted\nlazy',
      'listItem: one',
      'listItem: two',
    ])
    expect(written(raw, body, 're*funded')).toBe('re\\*funded')
    expect(written(raw, body, 'lazy')).toBe('lazy')
    expect(body.inlines.map(({ type }) => type)).toEqual(['code', 'link'])
  })

  test('does not look into placeholders', () => {
    const raw = 'Hi {{first_name}} and {{last_name}}, {% if a < b %}*x*{% endif %} {{ a * b }} {{ c * d }}'
    expect(markdown(raw).text).toBe(
      'Hi {{first_name}} and {{last_name}}, {% if a < b %}x{% endif %} {{ a * b }} {{ c * d }}',
    )
  })

  test('takes the signature mark for no heading, and keeps comments', () => {
    const body = markdown('<!-- replylint-disable no-cliche -- legal -->\n\nBest\n-- \nLuca')
    expect(body.blocks.map(({ type }) => type)).toEqual(['paragraph', 'signature'])
    expect(body.comments).toMatchObject([{ value: ' replylint-disable no-cliche -- legal ', at: 0 }])
  })
})

describe('YAML scalars', () => {
  test.each([
    ['plain words', 'plain words'],
    ["'it''s here'", "it's here"],
    [String.raw`"caf\u00e9 \"x\""`, 'café "x"'],
    ['|\n  one\n  two\n', 'one\ntwo\n'],
    ['>-\n  one\n  two\n\n  three', 'one two\nthree'],
  ])('%j keeps the place of each word', (raw, value) => {
    const decoded = decodeYamlScalar(value, asIs(raw))
    expect(decoded.text).toBe(value)
    for (const word of ['one', 'two', 'three', 'words', 'here']) {
      if (value.includes(word)) expect(written(raw, decoded, word)).toBe(word)
    }
  })
})

describe('placeholders', () => {
  const show = (text: string) =>
    findPlaceholders(text).map(({ raw, dialect, path, problem }) =>
      [raw, dialect, path, problem].filter(Boolean).join(' | '),
    )

  test('of every dialect are found', () => {
    expect(
      show(
        `{{ticket.id}} {{{raw}}} {% if a.b %} {%customer.firstName,fallback=there%} #{a.b} %{c} %(d)s \${e} ` +
          '<attribute key="f" default="g"/> [[h_i]] [INSERT LINK] {name}',
      ),
    ).toEqual([
      '{{ticket.id}} | liquid | ticket.id',
      '{{{raw}}} | handlebars | raw',
      '{% if a.b %} | liquid | a.b',
      '{%customer.firstName,fallback=there%} | help-scout | customer.firstName',
      '#{a.b} | hash | a.b',
      '%{c} | percent | c',
      '%(d)s | python | d',
      `\${e} | dollar | e`,
      '<attribute key="f" default="g"/> | attribute | f',
      '[[h_i]] | double-bracket | h_i',
      '[INSERT LINK] | bracket | INSERT LINK',
      '{name} | brace | name',
    ])
  })

  test('tell what is wrong with them', () => {
    expect(show('Hi {{ticket.name and {{ }} {{a..b}} {name}} {{name}')).toEqual([
      '{{ticket.name | liquid | ticket.name | unclosed',
      '{{ }} | liquid | empty',
      '{{a..b}} | liquid | a..b | malformed',
      '{name}} | brace | name | malformed',
      '{{name} | liquid | name | unclosed',
    ])
  })

  test('know their fallback', () => {
    const fallbacks = findPlaceholders(`{{a | default: "x"}} {{b | fallback:'y'}} {{c || 'z'}} {%d.e,fallback=w%}`)
    expect(fallbacks.map(({ fallback }) => fallback)).toEqual(['x', 'y', 'z', 'w'])
  })

  test('are not seen in ordinary brackets', () => {
    expect(
      show('See [1] (or (2)), [the page](url), [sic] 50% (off) {"a":{"b":1}} C# { color: red } $5 a < b [the order]'),
    ).toEqual([])
  })

  test('never throw, and give ranges in order', () => {
    const pieces = fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      '{',
      '}',
      '[',
      ']',
      '#{',
      '%(',
      ')s',
      '|',
      '"',
      'a.b',
      ' ',
      '\n\n',
      '<attribute ',
      '>',
      'é',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        let at = 0
        for (const { start, end, raw } of findPlaceholders(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(raw).toBe(text.slice(start, end))
          at = end
        }
      }),
    )
  })
})

/** Random ways to write each letter, so that no two runs of a word look alike. */
type Choose = (count: number) => number

function chooser(choices: number[]): Choose {
  let next = 0
  return (count) => choices[next++ % choices.length]! % count
}

const layers = {
  json: {
    encode: (text: string, choose: Choose) =>
      `"${[...text].map((letter) => encodeJsonLetter(letter, choose)).join('')}"`,
    decode: decodeJsonString,
    wrap: (piece: string) => `"${piece}"`,
  },
  html: {
    encode: (text: string, choose: Choose) => [...text].map((letter) => encodeHtmlLetter(letter, choose)).join(''),
    decode: decoders.html,
    wrap: (piece: string) => piece,
  },
  markdown: {
    encode: (text: string, choose: Choose) => [...text].map((letter) => encodeMarkdownLetter(letter, choose)).join(''),
    decode: decoders.markdown,
    wrap: (piece: string) => piece,
  },
  plain: {
    encode: (text: string, choose: Choose) => text.replaceAll('\n', () => ['\n', '\r\n'][choose(2)]!),
    decode: decodePlain,
    wrap: (piece: string) => piece,
  },
}

function encodeJsonLetter(letter: string, choose: Choose): string {
  if (choose(3) > 0) return JSON.stringify(letter).slice(1, -1)
  return letter
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

function encodeHtmlLetter(letter: string, choose: Choose): string {
  if (/\s/.test(letter)) return letter === '\n' ? '<br>' : [' ', '\n ', ' \r\n'][choose(3)]!
  const code = letter.codePointAt(0)!
  const ways = [`&#${code};`, `&#x${code.toString(16)};`, `<b>&#${code};</b>`, `<!-- x -->&#${code};`]
  const isPlain = !/[&<>]/.test(letter)
  return isPlain && choose(2) > 0 ? letter : ways[choose(ways.length)]!
}

function encodeMarkdownLetter(letter: string, choose: Choose): string {
  if (/\s|[\p{L}\p{N}]/u.test(letter)) return letter
  const code = letter.codePointAt(0)!
  return letter.length === 1 && /[!-/:-@[-`{-~]/.test(letter) && choose(2) > 0 ? `\\${letter}` : `&#${code};`
}

const letter = fc.constantFrom(...'abzéñßÀ😀🇮🇹&<>"\\*_`[]()!#-.\'’“/')
const word = fc.array(letter, { maxLength: 8 }).map((letters) => `w${letters.join('')}`)
const message = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })
const stack = fc.subarray(['plain', 'markdown', 'html', 'json'] as const, { minLength: 1 })

describe('any stack of layers', () => {
  test('gives the words back, each at a place that decodes to the word', () => {
    fc.assert(
      fc.property(message, stack, fc.array(fc.nat(), { minLength: 5, maxLength: 40 }), (lines, names, choices) => {
        const choose = chooser(choices)
        const words = lines.flat()
        const text = lines.map((line) => line.join(' ')).join('\n')
        const raw = names.reduce((inner, name) => layers[name].encode(inner, choose), text)
        const outermostFirst = names.toReversed()
        const decode = (from: MappedText) => outermostFirst.reduce((outer, name) => layers[name].decode(outer), from)
        const decoded = decode(asIs(raw))

        const found = [...decoded.text.matchAll(/\S+/g)]
        expect(found.map(([match]) => match)).toEqual(words)
        for (const { 0: match, index } of found) {
          const range = decoded.map.toSource(index, index + match.length)
          const piece = layers[outermostFirst[0]!].wrap(raw.slice(range.start, range.end))
          expect(decode(asIs(piece)).text).toBe(match)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('long input', () => {
  test.each([
    ['one line', 'word '.repeat(200_000)],
    ['open braces', '{{'.repeat(100_000)],
    ['quote marks', '>'.repeat(200_000)],
    ['short lines', 'a:\n'.repeat(100_000)],
    ['attributions', 'On 3 at 10:20 x wrote\n'.repeat(20_000)],
    ['tags', '<b>x</b> &amp; '.repeat(50_000)],
  ])('stays linear: %s', (_, text) => {
    const start = performance.now()
    plain(text)
    htmlBody(text)
    findPlaceholders(text)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

describe('simple Markdown', () => {
  const pieces = fc.constantFrom(
    ...[
      'Hi Ana,',
      '**bold**',
      '*now*',
      '_so_',
      'a_b_c',
      '`code`',
      '[the page](https://x.y/a_b)',
      '{{first_name}}',
      'x *',
      '2 < 3',
      'R&D',
      '&amp;',
    ],
    ...[
      '[1]',
      '!',
      '(**ok**)',
      '**a**b',
      '***',
      '\\*',
      '<b>x</b>',
      '**{{a}}**',
      "l'ora",
      'https://x.y/_z_',
      '¡*sí*!',
      '“**x**”',
      '**Note:**',
      '*a',
      'b*',
    ],
  )
  const line = fc
    .tuple(
      fc.constantFrom('', '', '', '- ', '* ', '1. ', '2) ', '> ', '  ', '   ', '    ', '# ', '-- ', '-', '*', '- ```'),
      fc.array(pieces, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '', '', ' ', '  '),
    )
    .map(([mark, words, tail]) => mark + words.join(' ') + tail)
  const document = fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: line },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            '',
            '',
            '---',
            '-- ',
            '```',
            '``` js',
            '~~~',
            '<!-- c -->',
            '<!-- c',
            '-->',
            '[1]: /x',
          ),
        },
      ),
      {
        maxLength: 8,
      },
    )
    .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)))

  test('reads as the CommonMark parser does, places included', () => {
    fc.assert(
      fc.property(document, (text) => {
        const into = new BodyBuilder(asIs(text))
        markdownTree.use().readMarkdownTree({ text, masked: maskPlaceholders(text), start: 0, end: text.length }, into)
        const whole = into.build(encodeMarkdown)
        const fast = markdown(text)
        expect({ text: fast.text, blocks: fast.blocks, inlines: fast.inlines, comments: fast.comments }).toEqual({
          text: whole.text,
          blocks: whole.blocks,
          inlines: whole.inlines,
          comments: whole.comments,
        })
        for (const { index, 0: word } of fast.text.matchAll(/\S+/g)) {
          expect(fast.map.toSource(index, index + word.length)).toEqual(whole.map.toSource(index, index + word.length))
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
