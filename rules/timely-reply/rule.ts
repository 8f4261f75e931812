import { type Conversation, defineRule, type Turn } from 'replylint/rule'
import * as v from 'valibot'
import { type BusinessHours, minutesBetween } from './business-hours.ts'
import { isClosing } from './closing.ts'

const limits = v.object({
  chat: v.optional(v.number(), 5),
  email: v.optional(v.number(), 24 * 60),
  social: v.optional(v.number(), 4 * 60),
})

export default defineRule({
  id: 'timely-reply',
  summary: 'The customer waited too long for our reply.',
  reason: 'Silence reads as indifference; a short word in time costs nothing.',
  source: ['001', '000'],
  kinds: ['transcript'],
  options: v.object({
    first: v.optional(v.pipe(limits, v.description('Minutes to the first reply, by channel.')), {}),
    next: v.optional(v.pipe(limits, v.description('Minutes to each further reply, by channel.')), {}),
    hours: v.optional(
      v.pipe(
        v.object({
          from: v.pipe(v.string(), v.regex(/^\d\d:\d\d$/)),
          to: v.pipe(v.string(), v.regex(/^\d\d:\d\d$/)),
          /** 0 = Sunday. */
          days: v.optional(v.array(v.number()), [1, 2, 3, 4, 5]),
        }),
        v.description('The hours that count (`from`, `to`, `days` with 0 = Sunday). Left out, all do.'),
      ),
    ),
  }),
  *check(conversation, { options }) {
    for (const { asked, reply, isFirst } of waits(conversation)) {
      const limit = (isFirst ? options.first : options.next)[channelOf(conversation)]
      const minutes = minutesBetween(asked.at!, reply.at!, options.hours as BusinessHours | undefined)
      if (minutes <= limit) continue
      yield {
        at: reply,
        message: `The customer waited ${inWords(minutes)} for this reply; the limit is ${inWords(limit)}.`,
        related: [{ at: asked, message: 'The customer wrote here.' }],
        data: { minutes: Math.round(minutes), limit },
      }
    }
  },
  examples: [
    {
      name: 'a chat left alone for an hour',
      lang: 'en',
      channel: 'chat',
      flags: `customer 2026-03-02T09:00Z: The printer you sent does not start, what do I do?
<mark>agent 2026-03-02T10:00Z:</mark> Hello, hold the green key for ten seconds, please.`,
    },
    {
      name: 'a closing thanks needs no answer',
      lang: 'en',
      channel: 'chat',
      passes: `customer 2026-03-02T09:00Z: The printer you sent does not start, what do I do?
agent 2026-03-02T09:03Z: Hello, hold the green key for ten seconds, please.
customer 2026-03-02T09:05Z: Thanks, that works!
agent 2026-03-02T10:30Z: Glad to hear it.`,
    },
    {
      name: 'dos días sin respuesta a un correo',
      lang: 'es',
      channel: 'email',
      flags: `customer 2026-03-02T09:00Z: Buenos días, ¿me pueden mandar la factura de enero?
<mark>agent 2026-03-04T12:00Z:</mark> Buenos días, va adjunta la factura de enero.`,
    },
    {
      name: 'quien tarda es el cliente',
      lang: 'es',
      channel: 'chat',
      passes: `customer 2026-03-02T09:00Z: Hola, la lavadora no centrifuga.
agent 2026-03-02T09:02Z: Hola, ¿qué modelo es?
customer 2026-03-02T11:00Z: La W200, perdón por tardar.
agent 2026-03-02T11:04Z: Gracias, le mando los pasos.`,
    },
    {
      name: 'un messaggio sui social lasciato lì',
      lang: 'it',
      channel: 'social',
      flags: `customer 2026-03-02T09:00Z: Il treno delle 8 non è passato, quando parte il prossimo?
<mark>agent 2026-03-02T15:00Z:</mark> Buongiorno, il prossimo parte alle 16.`,
    },
    {
      name: 'una risposta entro il limite',
      lang: 'it',
      channel: 'social',
      passes: `customer 2026-03-02T09:00Z: Il treno delle 8 non è passato, quando parte il prossimo?
agent 2026-03-02T09:40Z: Buongiorno, il prossimo parte alle 10.`,
    },
  ],
})

interface Wait {
  asked: Turn
  reply: Turn
  isFirst: boolean
}

/** From the first customer turn that nobody has answered to our next public turn. */
function* waits(conversation: Conversation): Iterable<Wait> {
  let asked: Turn | undefined
  let isFirst = true
  for (const turn of conversation.children) {
    if (turn.visibility !== 'public' || !turn.at) continue
    if (turn.role === 'customer') {
      if (!asked && !isClosing(turn)) asked = turn
    } else if (turn.role === 'agent') {
      if (asked) yield { asked, reply: turn, isFirst }
      asked = undefined
      isFirst = false
    }
  }
}

function channelOf({ channel = 'email' }: Conversation): 'chat' | 'email' | 'social' {
  if (/chat|messag|whatsapp|sms|phone|voice|telegram|slack/i.test(channel)) return 'chat'
  return /social|twitter|facebook|instagram|tweet|review/i.test(channel) ? 'social' : 'email'
}

function inWords(minutes: number): string {
  if (minutes < 90) return `${Math.round(minutes)} min`
  return minutes < 48 * 60 ? `${Math.round(minutes / 6) / 10} h` : `${Math.round(minutes / 144) / 10} days`
}
