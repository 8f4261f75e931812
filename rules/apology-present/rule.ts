import { actsIn, type Conversation, defineRule, does, isOurs, type Problem, type Span, type Turn } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

const minute = 60_000
/** Turns of ours this close together are one reply. */
const oneReply = 15 * minute

const suggestions = {
  en: 'Say sorry for what happened, in your own words: “I’m sorry that your … .”',
  es: 'Pida disculpas por lo ocurrido, con sus palabras: «Siento que su … .»',
  it: 'Si scusi per l’accaduto, con parole sue: «Mi dispiace che il Suo … .»',
}

export default defineRule({
  id: 'apology-present',
  summary: 'The customer complains, or the reply admits a failure of ours, and nobody says sorry.',
  reason: 'Who was let down waits for a sorry first; without one, help sounds cold.',
  source: ['000', '002'],
  lexicon: { en, es, it },
  *check(conversation, { ours, phrases }) {
    const reported = conversation.kind === 'template' ? undefined : unansweredComplaint(conversation)
    if (reported && ours.includes(reported.reply)) {
      yield problemOf(reported.reply, reported.reply, 'The customer complains, but the reply holds no apology.', [
        { at: reported.complaint, message: 'the complaint' },
      ])
    } else if (!reported && conversation.kind !== 'transcript' && !ours.some((turn) => does(turn, 'apology'))) {
      const [admission] = ours.flatMap((turn) => phrases(turn).slice(0, 1))
      if (admission) {
        const words = admission.turn.text.slice(admission.start, admission.end)
        const message = `“${words}” admits a failure of ours, but the reply holds no apology.`
        yield problemOf(admission, admission.turn, message)
      }
    }
  },
  examples: [],
})

function problemOf(at: Span | Turn, { language }: Turn, message: string, related?: Problem['related']): Problem {
  return { at, message, confidence: 'medium', related, suggestions: [{ desc: suggestions[language!] }] }
}

/** The first complaint to which our whole reply, and all that we said before, holds no apology. */
function unansweredComplaint({ children, kind }: Conversation): { complaint: Span; reply: Turn } | undefined {
  for (const turn of children) {
    if (isOurs(turn) && does(turn, 'apology')) return undefined
    const [complaint] = turn.role === 'customer' ? actsIn(turn, 'complaint') : []
    if (!complaint) continue
    const reply = replyTo(turn)
    const isJudged = kind === 'transcript' || reply.some(({ draft }) => draft)
    const isWhole = reply.length > 0 && !isUnfinished(reply.at(-1)!)
    if (!isJudged || !isWhole || reply.some((part) => does(part, 'apology'))) return undefined
    return { complaint, reply: reply[0]! }
  }
  return undefined
}

/** Our turns that make up the first reply. What a bot says first goes together with the first human reply. */
function replyTo(complaint: Turn): Turn[] {
  const reply: Turn[] = []
  for (const turn of complaint.conversation.children.slice(complaint.index + 1)) {
    const human = reply.find(({ role }) => role === 'agent')
    if (!isOurs(turn)) {
      if (human) break
    } else if (turn.visibility === 'public') {
      if (human?.at && turn.at && turn.at.ms - human.at.ms > oneReply) break
      reply.push(turn)
    }
  }
  return reply
}

/** True for a part of a split message that is not its last: "… (1/2)". */
function isUnfinished({ text }: Turn): boolean {
  const part = /(?:^|\s|\()([1-9])\s?\/\s?([2-9])\)?\s*$|^\s*\(?([1-9])\s?\/\s?([2-9])\)?(?=\s)/.exec(text)
  return part !== null && Number(part[1] ?? part[3]) < Number(part[2] ?? part[4])
}
