import { describe, expect, test } from 'vitest'
import { findLeftovers } from '../rules/valid-placeholder/leftovers.ts'
import { readBracketWords } from '../src/text/brackets.ts'
import { findPlaceholders } from '../src/text/placeholders.ts'
import { knowsPlaceholder, misspeltPart, nearestPlaceholder, platformNamed } from '../src/text/platforms.ts'

describe('words in brackets', () => {
  test.each([
    'Name',
    'order_number',
    'nombre del cliente',
    "numero d'ordine",
    'CUSTOMER NAME',
    'YouTube link',
    'dirección de la tienda',
  ])('“%s” names a value', (words) => {
    expect(readBracketWords(words)).toBe('field')
  })
  test.each([
    'INSERT LINK',
    'workaround if any',
    'alternativa si la hay',
    'da completare',
    'refunded/replaced',
    'poner dirección aquí',
    'one sentence about the cause',
  ])('“%s” speaks to the writer', (words) => {
    expect(readBracketWords(words)).toBe('instruction')
  })
  test.each(['sic', 'gratuito', 'File > Save as', 'the order', 'anche online', '4471', 'SOLVED'])(
    '“%s” is part of the prose',
    (words) => {
      expect(readBracketWords(words)).toBeUndefined()
    },
  )
})

describe('platforms', () => {
  test.each(['Help Scout', 'help-scout', 'zendesk-macros', 'osTicket', 'FreeScout'])(
    '“%s” is found by its name',
    (name) => {
      expect(platformNamed(name)).toBeDefined()
    },
  )
  test('know their own names, those below a star, and indexes', () => {
    const gorgias = platformNamed('gorgias')!
    expect(knowsPlaceholder(gorgias, 'ticket.customer.firstname')).toBe(true)
    expect(knowsPlaceholder(gorgias, 'ticket.customer.integrations.shop.orders[0].id')).toBe(true)
    expect(knowsPlaceholder(platformNamed('zendesk')!, 'ticket.requester.nickname')).toBe(false)
  })
  test('tell the name that was meant', () => {
    expect(nearestPlaceholder(platformNamed('zendesk')!, 'customer.first_name')).toBe('ticket.requester.first_name')
    expect(nearestPlaceholder(platformNamed('chatwoot')!, 'contact.firstname')).toBe('contact.first_name')
    expect(nearestPlaceholder(platformNamed('chatwoot')!, 'parcel.weight')).toBeUndefined()
  })
  test('see slips, not other words', () => {
    expect(misspeltPart('ticket.reqeuster.name')).toEqual({ part: 'reqeuster', meant: 'requester' })
    for (const path of ['clienti', 'visit.slot', 'compagnia', 'order.total', 'fechas'])
      expect(misspeltPart(path)).toBeUndefined()
  })
})

test('placeholders in angles and between equal marks are read; tags and percentages are not', () => {
  const raw = (text: string) => findPlaceholders(text).map((found) => found.raw)
  expect(raw('<order number> %ORDER_ID% @@agent@@ *|FNAME|* <<insert code>>')).toEqual([
    '<order number>',
    '%ORDER_ID%',
    '@@agent@@',
    '*|FNAME|*',
    '<<insert code>>',
  ])
  expect(raw('<b>5%off%</b> <title>a</title> <3 mail@@x List<Name> $5 $AB 10 %')).toEqual([])
})

test.each([
  ['underscores', '_'.repeat(50_000)],
  ['brackets', '['.repeat(50_000)],
  ['question marks', '?'.repeat(50_000)],
  ['spaces', ' '.repeat(60_000)],
  ['capitals', 'ABC '.repeat(20_000)],
  ['orders', '(insert '.repeat(8_000)],
  ['snakes', 'a_'.repeat(30_000)],
])('what is left over is found in linear time: %s', (_, text) => {
  const start = performance.now()
  findLeftovers(text, 'it')
  expect(performance.now() - start).toBeLessThan(3_000)
})
