import { analysisOf, defineRule, type PhraseOptions, type Problem, phraseOptions, type Turn } from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'
import { type Laugh, laughsIn } from './laughter.ts'

const own =
  /(?<!\p{L})(?:i|i'm|my|me|we|our|us|yo|mi|me|nosotros|nuestr[oa]s?|somos|soy|hemos|io|mio|mia|noi|nostr[oaie]|siamo|abbiamo)(?!\p{L})/iu
const other = /(?<!\p{L})(?:you|your|u|usted|tú|tu|tus|su|sus|te|le|lei|ti|tuo|tua|suo|sua)(?!\p{L})/iu
const sharp = /\?|n[’']t|(?<!\p{L})(?:not|no|non|sin|senza|nunca|mai|too|again|should you)(?!\p{L})/iu

/**
 * Whether a laugh is at the customer: jokes at our own expense are left alone, and so are quoted ones.
 * A reply that opens with a laugh laughs at what the customer wrote.
 */
function isAtCustomer(turn: Turn, { start, kind }: Laugh): boolean {
  const { tokens, quoted } = analysisOf(turn)
  const sentence = tokens.sentences.findLast((span) => span.start <= start)
  if (!sentence) return true
  if (quoted[sentence.first] && quoted[sentence.last]) return false
  const words = turn.text.slice(sentence.start, Math.max(sentence.end, start))
  if (kind === 'wink') return sharp.test(words) && other.test(words)
  const answersCustomer = kind === 'words' && start === 0
  return answersCustomer || !own.test(words) || other.test(words)
}

export default defineRule<PhraseOptions>({
  id: 'no-jokes',
  summary: 'The reply jokes, teases or laughs at the customer’s expense.',
  reason: 'Who has a problem hears a joke as being laughed at.',
  source: ['002', '003'],
  lexicon: { en, es, it },
  options: phraseOptions,
  *check(_conversation, { ours, judge, options }) {
    const isAllowed = (words: string): boolean =>
      options.allow.some((allowed) => words.toLowerCase().includes(allowed.toLowerCase()))
    for (const turn of ours) {
      const problems: Problem[] = []
      const places = judge(turn)
      for (const place of places) {
        const words = turn.text.slice(place.start, place.end)
        if (options.confidence === 'high' && place.confidence !== 'high') continue
        if (isAllowed(words)) continue
        problems.push({ at: place, message: messageOf(words), confidence: place.confidence })
      }
      for (const laugh of laughsIn(turn.text)) {
        const { start, end, kind } = laugh
        if (options.confidence === 'high' && kind !== 'words') continue
        const words = turn.text.slice(start, end)
        if (isAllowed(words) || !isAtCustomer(turn, laugh)) continue
        if (places.some((place) => place.start < end && place.end > start)) continue
        problems.push({
          at: { turn, start, end },
          message: messageOf(words),
          confidence: kind === 'words' ? 'high' : 'medium',
        })
      }
      yield* problems
    }
  },
  examples: [
    { name: 'laughter', flags: 'agent: <mark>Haha</mark>, the kettle is on its way.' },
    { name: 'ironic praise', flags: 'agent: <mark>Great job breaking</mark> the kettle. A new lid is on its way.' },
    { name: 'a friendly face', passes: 'agent: The new lid is on its way. Enjoy your tea 😊' },
    {
      name: 'at our own expense',
      passes: 'agent: I spilt tea on my own keyboard today, haha. The new lid is on its way.',
    },
    { name: 'risas', flags: 'agent: <mark>Jajaja</mark>, la tetera nueva sale hoy mismo.' },
    { name: 'una cara amable', passes: 'agent: La tetera nueva sale hoy mismo. ¡Que la disfrute! 😊' },
    { name: 'risate', flags: 'agent: <mark>Ahahah</mark>, la teiera nuova parte oggi stesso.' },
    { name: 'una faccina gentile', passes: 'agent: La teiera nuova parte oggi stesso. Buona giornata! 😊' },
  ],
})

function messageOf(words: string): string {
  return `“${words}” jokes at the customer’s expense.`
}
