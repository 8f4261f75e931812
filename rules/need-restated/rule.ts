import {
  actsIn,
  analysisOf,
  type ContentWord,
  type Conversation,
  contentOf,
  defineRule,
  does,
  isAnalysed,
  isUnfinished,
  type Problem,
  type RuleContext,
  type Span,
  sharedContent,
  type Turn,
  weightOf,
  wholeReplyTo,
} from 'replylint/rule'
import { en } from './en.ts'
import { es } from './es.ts'
import { it } from './it.ts'

/** Weight of shared words with which a matter counts as named; half of it is enough where it holds few words. */
const enough = 0.44
const partEnough = 0.4
/** A matter with less weight than this is too thin to compare. */
const leastMatter = 1.4
/** What words count outside the sentences that ask, request or complain. */
const aside = 0.6
/** Weight of what is said without any sign of a question, request or complaint, from which it still is a matter. */
const leastUnsigned = 3
/** Whoever says less than this may be asked what the matter is. */
const vagueMatter = 3

type Phrases = RuleContext['phrases']

/** What the customer wants: the sentences that say so, and the words they say it with. */
interface Need {
  turn: Turn
  /** The sentence that says it best. */
  sentence: number
  words: ContentWord[]
  isQuestion: boolean
  isCertain: boolean
}

export default defineRule({
  id: 'need-restated',
  summary: 'The first reply does not say back what the customer wants.',
  reason: 'Customers who do not see their matter named cannot tell whether anybody has read it.',
  source: ['002', '004'],
  kinds: ['draft', 'transcript'],
  lexicon: { en, es, it },
  *check(conversation, { ours, phrases }) {
    const found = firstReply(conversation, phrases)
    if (!found) return
    const { need, reply } = found
    const turn = conversation.kind === 'draft' ? reply.find(({ draft }) => draft) : reply[0]
    if (!turn || !ours.includes(turn) || isUnfinished(reply.at(-1)!)) return
    if (turn.language !== need.turn.language || isNamed(need, reply, phrases)) return
    yield toProblem(need, turn)
  },
  examples: [
    {
      name: 'asks for data without naming the matter',
      lang: 'en',
      flags:
        'customer: The zip of the tent I rented from you is torn.\n<mark>agent:</mark> Hi Joan, sorry about that! Send us a DM with your rental number and we’ll look into this.',
    },
    {
      name: 'asks for data and names the matter',
      lang: 'en',
      passes:
        'customer: The zip of the tent I rented from you is torn.\nagent: Hi Joan, sorry about the torn zip! Send us a DM with your rental number and we’ll bring you another tent.',
    },
    {
      name: 'instructions that never name it',
      lang: 'en',
      flags:
        'customer: how do i get the subtitles bigger\n<mark>agent:</mark> Hey! Press the gear, pick the third tab, drag the slider to the end and press OK.',
    },
    {
      name: 'instructions that name it',
      lang: 'en',
      passes:
        'customer: how do i get the subtitles bigger\nagent: Hey! For bigger subtitles press the gear, pick the third tab and drag the slider to the end.',
    },
    {
      name: 'answers at once',
      lang: 'en',
      passes: 'customer: Can I bring my own climbing shoes?\nagent: Yes, as long as the soles are clean.',
    },
    {
      name: 'a hold message is no reply yet',
      lang: 'en',
      passes: 'customer: My locker doesn’t open any more\nagent: One moment, please.',
    },
    {
      name: 'thanks want no restatement',
      lang: 'en',
      passes: 'customer: Thank you, the choir loved the new hall!\nagent: We’re glad to read that. Until next year!',
    },
    {
      name: 'the first reply with substance counts',
      kind: 'transcript',
      lang: 'en',
      flags:
        'customer: My locker doesn’t open any more\nagent: Hi, Pia here. One moment, please.\n<mark>agent:</mark> All done. You will get a mail with the next steps.\ncustomer: thanks',
    },
    {
      name: 'says it in words that share nothing with the customer’s',
      lang: 'en',
      known: 'alarm',
      passes:
        'customer: The vinyl for our jukebox is warped.\nagent: A record should lie flat, so I have picked a perfect copy. Keep the sleeve.',
    },
    {
      name: 'a word in common by chance',
      lang: 'en',
      known: 'miss',
      flags:
        'customer: Can the choir rehearse in the small hall on the 9th?\n<mark>agent:</mark> Dear Sir, the rules of the hall are attached. Please sign them.',
    },
    {
      name: 'pide datos sin nombrar el asunto',
      lang: 'es',
      flags:
        'customer: La cremallera de la tienda de campaña que alquilé está rota.\n<mark>agent:</mark> Hola, Joan, ¡lo sentimos! Mándanos por privado tu número de cliente y lo revisamos.',
    },
    {
      name: 'pide datos y nombra el asunto',
      lang: 'es',
      passes:
        'customer: La cremallera de la tienda de campaña que alquilé está rota.\nagent: Hola, Joan, ¡sentimos lo de la cremallera! Mándanos por privado tu número de cliente y te llevamos otra.',
    },
    {
      name: 'acuse de recibo',
      lang: 'es',
      flags:
        'customer: Quisiera apuntar a mi hijo al campamento de vela de agosto.\n<mark>agent:</mark> Buenos días: su mensaje ha sido trasladado al área correspondiente, que le responderá en breve.',
    },
    {
      name: 'acuse de recibo que dice de qué',
      lang: 'es',
      passes:
        'customer: Quisiera apuntar a mi hijo al campamento de vela de agosto.\nagent: Buenos días: he pasado la inscripción de su hijo en el campamento a mi compañera de actividades, que le responderá hoy.',
    },
    {
      name: 'responde directamente',
      lang: 'es',
      passes: 'customer: ¿Puedo llevar mis propios pies de gato?\nagent: Sí, mientras la suela esté limpia.',
    },
    {
      name: 'un mensaje de espera todavía no es respuesta',
      lang: 'es',
      passes: 'customer: La taquilla ya no se abre\nagent: Un momento, por favor.',
    },
    {
      name: 'lo dice con palabras que no comparten nada',
      lang: 'es',
      known: 'alarm',
      passes:
        'customer: El vinilo de nuestra gramola llegó alabeado.\nagent: Un disco tiene que quedar plano, así que le busco un ejemplar perfecto.',
    },
    {
      name: 'una palabra en común por casualidad',
      lang: 'es',
      known: 'miss',
      flags:
        'customer: ¿Puede ensayar el coro en la sala pequeña el día 9?\n<mark>agent:</mark> Estimado señor: le adjunto el reglamento de la sala. Fírmelo, por favor.',
    },
    {
      name: 'chiede dati senza nominare la questione',
      lang: 'it',
      flags:
        'customer: La cerniera della tenda che ho noleggiato da voi è strappata.\n<mark>agent:</mark> Ciao Joan, ci dispiace! Mandaci in privato il tuo codice cliente e verifichiamo.',
    },
    {
      name: 'chiede dati e nomina la questione',
      lang: 'it',
      passes:
        'customer: La cerniera della tenda che ho noleggiato da voi è strappata.\nagent: Ciao Joan, ci dispiace per la cerniera! Mandaci in privato il tuo codice cliente e te ne portiamo un’altra.',
    },
    {
      name: 'istruzioni che non la nominano mai',
      lang: 'it',
      flags:
        'customer: come faccio a ingrandire i sottotitoli?\n<mark>agent:</mark> Ciao! Premi l’ingranaggio, scegli la terza scheda, trascina il cursore fino in fondo e premi OK.',
    },
    {
      name: 'istruzioni che la nominano',
      lang: 'it',
      passes:
        'customer: come faccio a ingrandire i sottotitoli?\nagent: Ciao! Per avere i sottotitoli più grandi premi l’ingranaggio e trascina il cursore fino in fondo.',
    },
    {
      name: 'risponde subito',
      lang: 'it',
      passes: 'customer: Posso portare le mie scarpette da arrampicata?\nagent: Sì, basta che la suola sia pulita.',
    },
    {
      name: 'un messaggio di attesa non è ancora una risposta',
      lang: 'it',
      passes: 'customer: L’armadietto non si apre più\nagent: Un attimo, per favore.',
    },
    {
      name: 'lo dice con parole che non hanno nulla in comune',
      lang: 'it',
      known: 'alarm',
      passes:
        'customer: Il vinile per il nostro jukebox è arrivato deformato.\nagent: Un disco deve restare piatto, quindi le faccio avere un esemplare perfetto.',
    },
    {
      name: 'una parola in comune per caso',
      lang: 'it',
      known: 'miss',
      flags:
        'customer: Il coro può provare nella sala piccola il 9?\n<mark>agent:</mark> Gentile signore, il regolamento della sala è allegato. Lo firmi, per favore.',
    },
  ],
})

/** The first reply of ours with substance after the customer has said what they want. */
function firstReply(conversation: Conversation, phrases: Phrases): { need: Need; reply: Turn[] } | undefined {
  let said: Turn[] = []
  for (const turn of conversation.children) {
    if (turn.role !== 'customer' || !isAnalysed(turn)) continue
    said.push(turn)
    if (isSpeakingOn(turn)) continue
    const reply = wholeReplyTo(turn).filter((part) => isAnalysed(part) && hasSubstance(part, phrases))
    if (reply.length === 0) continue
    const need = needIn(said, phrases)
    if (need) return { need, reply }
    said = []
  }
  return undefined
}

/** True when the customer says more before we answer. */
function isSpeakingOn(turn: Turn): boolean {
  const { children } = turn.conversation
  for (let index = turn.index + 1; index < children.length; index++) {
    const { role, visibility } = children[index]!
    if (role !== 'system' && visibility === 'public') return role === 'customer'
  }
  return false
}

/**
 * For each token of a reply, 1 where it belongs to a form of courtesy: salutation and name, thanks for writing;
 * a sentence that only asks to wait, as a whole.
 */
function courtesyIn(turn: Turn, phrases: Phrases): Uint8Array {
  const { tokens } = analysisOf(turn)
  const courtesy = new Uint8Array(tokens.count)
  for (const { phrase, first, last, sentence } of phrases(turn)) {
    if (phrase.as === 'courtesy') courtesy.fill(1, first, last + 1)
    if (phrase.as === 'opening') courtesy.fill(1, first, endOfName(turn, last) + 1)
    if (phrase.as === 'hold') courtesy.fill(1, tokens.sentences[sentence]!.first, tokens.sentences[sentence]!.last + 1)
  }
  return courtesy
}

/** The last token before the next mark, at most six further: “Dear Mrs Ferri”. */
function endOfName(turn: Turn, token: number): number {
  const { tokens } = analysisOf(turn)
  const stop = Math.min(tokens.sentences[tokens.sentence[token]!]!.last, token + 6)
  let end = token
  while (end < stop && tokens.kind[end + 1] !== 'punctuation') end++
  return end
}

/** False for greetings, hold messages, thanks and closings, and for what a bot says to confirm receipt. */
function hasSubstance(turn: Turn, phrases: Phrases): boolean {
  const { tokens } = analysisOf(turn)
  if (turn.role === 'bot' && phrases(turn).some(({ phrase }) => phrase.as === 'receipt')) return false
  const courtesy = courtesyIn(turn, phrases)
  let words = 0
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] === 'word' && !courtesy[token] && !isName(turn, tokens.sentence[token]!)) words++
  }
  return words > 1
}

/** Up to three words, each with a capital, and nothing else: a signature, or somebody called by name. */
function isName(turn: Turn, sentence: number): boolean {
  const { tokens } = analysisOf(turn)
  const { first, last } = tokens.sentences[sentence]!
  if (last - first > 3) return false
  for (let token = first; token <= last; token++) {
    if (tokens.word[token]!.form === '?' || tokens.kind[token] === 'number') return false
    const letter = tokens.text[tokens.start[token]!]!
    if (tokens.kind[token] === 'word' && letter === letter.toLowerCase()) return false
  }
  return sentence > 0
}

/** What the customer's turns ask or complain of; nothing where they only thank, greet or chat. */
function needIn(turns: readonly Turn[], phrases: Phrases): Need | undefined {
  let best: { turn: Turn; sentence: number; weight: number } | undefined
  const words: ContentWord[] = []
  const kinds = new Set<Sign>()
  for (const turn of turns) {
    const signs = signsIn(turn, phrases)
    if (signs.size === 0 && isScrap(turn)) continue
    const isIdle = phrases(turn).some(({ phrase }) => phrase.as === 'praise' || phrase.as === 'giving')
    const content = contentOf(turn).filter(({ sentence }) => !isName(turn, sentence))
    words.push(
      ...content.map((word) =>
        signs.size === 0 || signs.has(word.sentence) ? word : { ...word, weight: word.weight * aside },
      ),
    )
    for (let sentence = 0; sentence < analysisOf(turn).tokens.sentences.length; sentence++) {
      const sign = signs.get(sentence)
      if (sign) kinds.add(sign)
      if (!sign && isIdle) continue
      const weight = (sign ? 1 : 0.4) * weightOf(content.filter((word) => word.sentence === sentence))
      if (weight > (best?.weight ?? 0)) best = { turn, sentence, weight }
    }
  }
  if (!best || (kinds.size === 0 && weightOf(words) < leastUnsigned)) return undefined
  const { turn, sentence } = best
  return { turn, sentence, words, isQuestion: kinds.size === 1 && kinds.has('question'), isCertain: kinds.size > 0 }
}

/** A word or three, as an answer to a question of ours. */
const isScrap = (turn: Turn): boolean => analysisOf(turn).tokens.count < 5

type Sign = 'question' | 'request' | 'complaint'

/** What each sentence does that wants a reply. */
function signsIn(turn: Turn, phrases: Phrases): Map<number, Sign> {
  const signs = new Map<number, Sign>()
  for (const { phrase, sentence } of phrases(turn)) if (phrase.as === 'failure') signs.set(sentence, 'complaint')
  const isPraise = phrases(turn).some(({ phrase }) => phrase.as === 'praise')
  for (const { sentence, confidence } of actsIn(turn, 'complaint'))
    if (confidence === 'high' || !isPraise) signs.set(sentence, 'complaint')
  for (const { sentence } of actsIn(turn, 'request')) signs.set(sentence, 'request')
  for (const { sentence } of actsIn(turn, 'question')) signs.set(sentence, 'question')
  return signs
}

/** True when the reply names the matter, or needs not: it answers straight, does it, points at it, takes up an idea, asks what is meant. */
function isNamed({ words, isQuestion }: Need, reply: readonly Turn[], phrases: Phrases): boolean {
  const matter = weightOf(words)
  if (matter < leastMatter) return true
  const shared = sharedContent(
    words,
    reply.flatMap((turn) => namingWords(turn, words, phrases)),
  )
  const weight = shared.reduce((sum, match) => sum + match.weight, 0)
  if (weight >= Math.min(enough, partEnough * matter)) return true
  if (weight > 0 && reply.some((turn) => does(turn, 'restatement'))) return true
  const says = (construction: string): boolean =>
    reply.some((turn) => phrases(turn).some(({ phrase }) => phrase.as === construction))
  if (says('done') || says('idea') || says('reference') || (matter < vagueMatter && says('clarifying'))) return true
  return isQuestion && reply.some((turn) => answers(turn, phrases))
}

/** True when the reply begins with the answer: “Yes, …”, “It runs …”. */
function answers(turn: Turn, phrases: Phrases): boolean {
  const leads = leadsOf(turn, phrases)
  return phrases(turn).some(({ phrase, first }) => phrase.as === 'answer' && leads.has(first))
}

/** The first token of the first sentence that says something, and of those before it. */
function leadsOf(turn: Turn, phrases: Phrases): Set<number> {
  const { tokens } = analysisOf(turn)
  const courtesy = courtesyIn(turn, phrases)
  const content = contentOf(turn)
  const leads = new Set<number>()
  for (let sentence = 0; sentence < tokens.sentences.length; sentence++) {
    if (isName(turn, sentence)) continue
    const { first, last } = tokens.sentences[sentence]!
    let lead = first
    while (lead <= last && (courtesy[lead] || !isWord(tokens.kind[lead]!))) lead++
    if (lead > last) continue
    leads.add(lead)
    if (content.some(({ token, weight }) => token >= lead && token <= last && weight >= enough && !courtesy[token]))
      break
  }
  return leads
}

const isWord = (kind: string): boolean => kind === 'word' || kind === 'number'

/** The reply's content words, without courtesies, names of our own places, and particulars it asks for (“your order number”). */
function namingWords(turn: Turn, said: readonly ContentWord[], phrases: Phrases): ContentWord[] {
  const hidden = courtesyIn(turn, phrases)
  const words = contentOf(turn)
  for (const { phrase, first, last, sentence } of phrases(turn)) {
    if (phrase.as === 'ours') hidden.fill(1, first, last + 1)
    if (phrase.as !== 'detail' || !asksIn(turn, sentence)) continue
    const here = words.filter(({ token }) => token >= first && token <= last)
    if (here.length > sharedContent(said, here).length) hidden.fill(1, first, last + 1)
  }
  return words.filter(({ token }) => !hidden[token])
}

/** True when the sentence asks for something. */
function asksIn(turn: Turn, sentence: number): boolean {
  if (analysisOf(turn).moodOf(sentence) !== 'statement') return true
  return actsIn(turn, 'request').some((act) => act.sentence === sentence)
}

const advice = {
  en: 'Name it first, in your own words: “You’d like …; for that I need …”',
  es: 'Nómbrelo primero, con sus propias palabras: «Quiere …; para eso necesito …»',
  it: 'Lo nomini prima, con parole Sue: «Vuole …; per questo mi serve …»',
}

function toProblem({ turn, sentence, isCertain }: Need, reply: Turn): Problem {
  const place = spanOf(turn, sentence)
  const words = shorten(turn.text.slice(place.start, place.end))
  return {
    at: reply,
    message: `The reply does not say back what the customer wants: “${words}”`,
    confidence: isCertain ? 'high' : 'medium',
    suggestions: [{ desc: advice[reply.language ?? 'en'] }],
    related: [{ at: place, message: 'What the customer wants.' }],
  }
}

function spanOf(turn: Turn, sentence: number): Span {
  const { start, end } = analysisOf(turn).tokens.sentences[sentence]!
  return { turn, start, end }
}

/** At most about 90 letters, cut between words. */
function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= 90) return plain
  return `${plain.slice(0, plain.lastIndexOf(' ', 88)).replace(/[\s.,;:–-]+$/, '')} …`
}
