import { runExample } from 'replylint/testing'
import { describe, expect, test, vi } from 'vitest'
import eta from '../rules/no-unbacked-eta/rule.ts'
import unkept from '../rules/no-unkept-promise/rule.ts'
import { everyRule } from '../src/build/judgement.ts'
import { lintText } from '../src/lint.ts'

/** What `no-unkept-promise` says about a transcript in the notation of examples. */
async function findingsOf(transcript: string, channel = 'email') {
  const { findings } = await runExample(unkept, { name: 'a test', channel, lang: 'en', passes: transcript })
  return findings
}

describe('a promise with a deadline', () => {
  const asked = 'customer 2026-03-02T09:00Z: Where is my rug?'

  test('is broken at the first turn after it; the finding points there and names the time', async () => {
    const [finding] = await findingsOf(`${asked}
agent 2026-03-02T10:00Z: I'll write to you by Wednesday.
customer 2026-03-06T08:00Z: Still no word from you.
agent 2026-03-06T09:00Z: Sorry, it comes on Monday.`)
    expect(finding?.reason).toBe(
      "“I'll write to you by Wednesday” fell due on Thu 5 Mar 2026 at 00:00; the next turn is by the customer, on Fri 6 Mar 2026 at 08:00.",
    )
    expect(finding?.data).toMatchObject({ of: 'report', deadline: '2026-03-05T00:00Z' })
    expect(finding?.related.map(({ excerpt }) => excerpt.text)).toEqual(['Still no word from you.'])
  })

  test('is read in the zone of the turn', async () => {
    const [finding] = await findingsOf(`customer 2026-03-02T09:00-05:00: Where is my rug?
agent 2026-03-02T10:00-05:00: I'll write to you by noon.
customer 2026-03-02T14:00-05:00: Still no word from you.`)
    expect(finding?.data).toMatchObject({ deadline: '2026-03-02T12:00-05:00' })
  })

  test('is read as local time where the transcript names no zone', async () => {
    const [finding] = await findingsOf(`customer 2026-03-02T09:00: Where is my rug?
agent 2026-03-02T10:00: I'll write to you by noon.
customer 2026-03-02T14:00: Still no word from you.`)
    expect(finding?.data).toMatchObject({ deadline: '2026-03-02T12:00' })
  })

  test('bears half a day where hours of people are read as UTC and nobody complains', async () => {
    expect(
      await findingsOf(`${asked}
agent 2026-03-02T10:00Z: I'll write to you by noon.
agent 2026-03-02T15:00Z: It is on the van, Ada.
customer 2026-03-03T14:00Z: It lies in the hall.`),
    ).toEqual([])
  })

  test('is no finding while the export ends before it, but pending in the data of another', async () => {
    const pending = `${asked}
agent 2026-03-02T10:00Z: I'll write to you by Wednesday.
customer 2026-03-06T08:00Z: Still no word from you.
agent 2026-03-06T09:00Z: Sorry! I'll write to you by 20 March.`
    const [finding, ...others] = await findingsOf(pending)
    expect(others).toEqual([])
    expect(finding?.data).toMatchObject({
      pending: [{ turn: 3, promise: "I'll write to you by 20 March", deadline: '2026-03-21T00:00Z' }],
    })
  })

  test.each([
    [
      'a reply in time',
      "agent 2026-03-03T10:00Z: It is on the van.\ncustomer 2026-03-09T10:00Z: Where's the underlay?",
    ],
    ['a customer who has it', 'customer 2026-03-09T10:00Z: It has arrived, thank you for the quick work.'],
    [
      'a customer who needs it no more',
      'customer 2026-03-03T10:00Z: Never mind, I bought one.\ncustomer 2026-03-09T10:00Z: It is blue.',
    ],
    ['an internal note only, and nobody after it', 'note 2026-03-09T10:00Z: The rug is lost.'],
  ])('is not broken by %s', async (_what, rest) => {
    expect(await findingsOf(`${asked}\nagent 2026-03-02T10:00Z: I'll write to you by Wednesday.\n${rest}`)).toEqual([])
  })

  test('hangs on a condition and is left alone', async () => {
    expect(
      await findingsOf(`${asked}
agent 2026-03-02T10:00Z: If it is not there by Wednesday, I'll write to the carrier.
customer 2026-03-09T08:00Z: May I have a second rug?`),
    ).toEqual([])
  })
})

describe('a promise without a deadline', () => {
  test('is broken when the customer has to ask and we never write again', async () => {
    const [finding] = await findingsOf(`customer 2026-03-02T09:00Z: Is the red one in?
agent 2026-03-02T09:10Z: I'll let you know when it is.
customer 2026-03-20T09:00Z: Any news of the red one?`)
    expect(finding?.reason).toContain('was not followed up: the next turn is by the customer')
  })

  test('is kept by any word of ours that is more than politeness', async () => {
    const transcript = (reply: string) => `customer 2026-03-02T09:00Z: Is the red one in?
agent 2026-03-02T09:10Z: I'll let you know when it is.
customer 2026-03-02T09:20Z: Thanks.
agent 2026-03-02T09:30Z: ${reply}
customer 2026-03-20T09:00Z: Any news of the red one?`
    expect(await findingsOf(transcript("You're welcome!"))).toHaveLength(1)
    expect(await findingsOf(transcript('It stands in the window, Ada.'))).toEqual([])
  })

  test('is told from the words of the customer where there are no times', async () => {
    expect(
      await findingsOf(`customer: Is the red one in?
agent: I'll let you know when it is.
customer: Still no answer from you.`),
    ).toHaveLength(1)
  })
})

test('a promised call is broken only if the customer says so', async () => {
  const transcript = (words: string) => `customer 2026-03-02T09:00Z: My boiler hums.
agent 2026-03-02T09:02Z: I'll call you this afternoon.
customer 2026-03-04T09:00Z: ${words}`
  expect(await findingsOf(transcript('The tap drips too, by the way.'), 'phone')).toEqual([])
  expect(await findingsOf(transcript('Nobody called me on Monday.'), 'phone')).toHaveLength(1)
})

describe('the reader of dates', () => {
  const lint = async (text: string) => {
    vi.resetModules()
    const loaded: string[] = []
    vi.doMock('../src/language/time/calendar.ts', async (original) => {
      const calendar = await original<typeof import('../src/language/time/calendar.ts')>()
      const loadTimes: typeof calendar.loadTimes = (language) => {
        loaded.push(language)
        return calendar.loadTimes(language)
      }
      return { ...calendar, loadTimes }
    })
    const { default: rule } = await import('../rules/no-unkept-promise/rule.ts')
    const fresh = await import('../src/lint.ts')
    const config = {
      ...everyRule(),
      languages: ['en' as const],
      rules: [{ rule, severity: 'warn' as const, options: {} }],
    }
    await fresh.lintText({ text, path: 'x.json', format: 'native' }, config)
    vi.doUnmock('../src/language/time/calendar.ts')
    return loaded
  }
  const turns = (words: string, at?: string) =>
    JSON.stringify({
      kind: 'transcript',
      turns: [
        { role: 'customer', text: 'Hello?', at },
        { role: 'agent', text: words, at },
      ],
    })

  test('is loaded for a promise with a written-out date', async () => {
    expect(await lint(turns('I will write to you by 20 March.', '2026-03-02T09:00Z'))).toEqual(['en'])
  })

  test.each([
    ['a promise without a date', 'I will write to you by Friday.', '2026-03-02T09:00Z'],
    ['a date without a promise', 'The shop was shut on 20 March.', '2026-03-02T09:00Z'],
    ['a transcript without times', 'I will write to you by 20 March.', undefined],
  ])('is not loaded for %s', async (_what, words, at) => {
    expect(await lint(turns(words, at))).toEqual([])
  })
})

test('wordings a team stands by are no unbacked times', async () => {
  const reply = JSON.stringify({
    kind: 'draft',
    turns: [{ role: 'agent', text: 'Your fee will be refunded within 48 hours.' }],
  })
  const lintWith = async (allow: string[]) =>
    (
      await lintText(
        { text: reply, path: 'x.json', format: 'native' },
        {
          ...everyRule(),
          languages: ['en'],
          rules: [{ rule: eta, severity: 'warn', options: { allow, confidence: 'medium' } }],
        },
      )
    ).findings.length
  expect(await lintWith([])).toBe(1)
  expect(await lintWith(['48 hours'])).toBe(0)
})
