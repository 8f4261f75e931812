import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../src/conversation/build.ts'
import { isUnfinished, wholeReplyTo } from '../src/conversation/selectors.ts'
import { native } from '../src/formats/native.ts'
import { Source } from '../src/formats/source.ts'

/** Turns in short: `c` customer, `a` agent, `b` bot, `n` note; a minute may follow: `a12`. */
function turnsOf(script: string) {
  const roles = { c: 'customer', a: 'agent', b: 'bot', n: 'agent' } as const
  const turns = script.split(' ').map((word, index) => {
    const minute = word.slice(1)
    return {
      role: roles[word[0] as keyof typeof roles],
      text: `turn ${index}`,
      ...(word[0] === 'n' ? { visibility: 'internal' } : {}),
      ...(minute ? { at: `2026-03-02T10:${minute.padStart(2, '0')}:00Z` } : {}),
    }
  })
  const text = JSON.stringify({ kind: 'transcript', turns })
  return buildCorpus(new Source(text, 'turns.json'), native, 'it is').children[0]!.children
}

describe('what makes up one reply', () => {
  test.each([
    ['the next turn of ours', 'c a c a', [1]],
    ['turns of ours in a row', 'c a a c a', [1, 2]],
    ['not what is written an hour later', 'c1 a2 a4 a55', [1, 2]],
    ['not notes', 'c n a', [2]],
    ['the bot and the first human after it', 'c b c a c a', [1, 3]],
    ['nothing, when nobody answers', 'c c', []],
  ])('%s', (_what, script, indexes) => {
    expect(wholeReplyTo(turnsOf(script)[0]!).map(({ index }) => index)).toEqual(indexes)
  })
})

test.each([
  ['We are on it. 1/2', true],
  ['We are on it (1/3)', true],
  ['1/2 We are on it.', true],
  ['We are on it. 2/2', false],
  ['Take 1/2 of it.', false],
  ['It opens on 12/5', false],
  ['Come at 5.', false],
])('“%s” waits for another part: %s', (text, waits) => {
  const [turn] = turnsOf('a')
  expect(isUnfinished({ ...turn!, text })).toBe(waits)
})
