import {
  actsIn,
  analysisOf,
  type Conversation,
  defineRule,
  isAnalysed,
  isOurs,
  type LanguageCode,
  loadTimes,
  mayHoldDate,
  mayHoldTime,
  type Problem,
  type PromiseAct,
  type RuleContext,
  type Turn,
} from 'replylint/rule'
import { type Deadline, deadlineOf, patienceOf } from './deadline.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { type Fate, fateOfDated, fateOfOpen, type Terms } from './fate.ts'
import { it } from './it.ts'
import { readTurn, type Said } from './says.ts'

const id = 'no-unkept-promise'

export default defineRule({
  id,
  summary: 'A promise of ours was not kept.',
  reason: 'A customer who has to ask after a promise has stopped believing the next one.',
  source: ['004', '001', '000'],
  kinds: ['transcript'],
  severity: 'error',
  lexicon: { en, es, it },
  prepare: loadDates,
  *check(_conversation, context) {
    const followed = follow(context)
    const pending = followed.filter(({ fate }) => fate.is === 'pending').map(pendingFacts)
    for (const promise of followed) {
      if (promise.fate.is === 'broken') yield problemOf(promise, promise.fate, pending)
    }
  },
  examples: [
    {
      name: 'the day went by in silence',
      lang: 'en',
      channel: 'email',
      flags: `customer 2026-03-02T09:00Z: When will the skylight be mended?
agent 2026-03-02T10:00Z: I have asked the roofer for a date. <mark>I'll write to you by Wednesday</mark>.
customer 2026-03-06T08:00Z: It is Friday and I have not heard a thing.
agent 2026-03-06T09:00Z: I am sorry, Ada. The roofer comes on Monday at ten.`,
    },
    {
      name: 'written in time, though there was no news',
      lang: 'en',
      channel: 'email',
      passes: `customer 2026-03-02T09:00Z: When will the skylight be mended?
agent 2026-03-02T10:00Z: I have asked the roofer for a date. I'll write to you by Wednesday.
agent 2026-03-04T15:00Z: No word from the roofer yet, Ada. I ring him again tomorrow and tell you by noon.
agent 2026-03-05T11:30Z: He comes on Monday at ten.
customer 2026-03-06T08:00Z: Monday is fine.`,
    },
    {
      name: 'never followed up; a courtesy does not count',
      lang: 'en',
      channel: 'chat',
      flags: `customer 2026-03-02T09:00Z: Is the green kettle in stock in Leith?
agent 2026-03-02T09:01Z: I don't see it from here. <mark>Let me ask the shop and get back to you</mark>.
customer 2026-03-02T09:02Z: thanks
agent 2026-03-02T09:02Z: You're welcome!
customer 2026-03-02T11:30Z: hello? any news?`,
    },
    {
      name: 'the customer needs it no more',
      lang: 'en',
      channel: 'chat',
      passes: `customer 2026-03-02T09:00Z: Is the green kettle in stock in Leith?
agent 2026-03-02T09:01Z: I don't see it from here. Let me ask the shop and get back to you.
customer 2026-03-02T09:20Z: Never mind, found it! It is here on the shelf.
customer 2026-03-02T11:30Z: Nice kettle, by the way.`,
    },
    {
      name: 'a deadline after the end of the export',
      lang: 'en',
      channel: 'email',
      passes: `customer 2026-03-02T09:00Z: When will the skylight be mended?
agent 2026-03-02T10:00Z: I have asked the roofer for a date. I'll write to you by Wednesday.
customer 2026-03-03T08:00Z: Good, the bucket is half full.`,
    },
    {
      name: 'a call leaves no trace',
      lang: 'en',
      channel: 'phone',
      passes: `customer 2026-03-02T09:00Z: My boiler makes a noise.
agent 2026-03-02T09:02Z: I'll call you this afternoon, madam.
customer 2026-03-05T09:00Z: Thanks for the call on Monday. The noise is back, though.
agent 2026-03-05T09:01Z: Then the pump has to be changed.`,
    },
    {
      name: 'una hora que pasó sin respuesta',
      lang: 'es',
      channel: 'chat',
      flags: `customer 2026-03-02T09:00-05:00: No me entró la recarga de ayer.
agent 2026-03-02T09:02-05:00: Hola, Inés. Hablo con pagos y <mark>en media hora te confirmo por aquí</mark>.
customer 2026-03-02T11:15-05:00: ¿Hola? Sigo esperando.
agent 2026-03-02T11:20-05:00: Perdona, Inés. Ya está acreditada.`,
    },
    {
      name: 'contestado a tiempo',
      lang: 'es',
      channel: 'chat',
      passes: `customer 2026-03-02T09:00-05:00: No me entró la recarga de ayer.
agent 2026-03-02T09:02-05:00: Hola, Inés. Hablo con pagos y en media hora te confirmo por aquí.
agent 2026-03-02T09:25-05:00: Ya está acreditada, Inés.
customer 2026-03-02T11:15-05:00: Sí, la veo. Gracias.`,
    },
    {
      name: 'un «le aviso» que nadie cumplió',
      lang: 'es',
      channel: 'email',
      flags: `customer 2026-03-02T09:00Z: ¿Ya decidió el comité sobre mi beca?
agent 2026-03-02T10:00Z: Se reúne esta semana. <mark>Le aviso en cuanto tenga el acta</mark>.
customer 2026-03-20T09:00Z: Han pasado tres semanas y nadie me ha escrito.`,
    },
    {
      name: 'el cliente no aceptó el ofrecimiento',
      lang: 'es',
      channel: 'email',
      passes: `customer 2026-03-02T09:00Z: El banco no me devolvió el dinero.
agent 2026-03-02T10:00Z: Si quiere, hablo yo con el banco y le escribo el jueves.
customer 2026-03-02T10:30Z: No, gracias, voy yo en persona.
customer 2026-03-09T10:30Z: Fui y ya está arreglado.`,
    },
    {
      name: 'la giornata è finita e nessuno ha scritto',
      lang: 'it',
      channel: 'chat',
      flags: `customer 2026-03-02T09:00+01:00: Ho perso la tessera della piscina.
agent 2026-03-02T09:05+01:00: <mark>Sento la cassa per la tessera e Le scrivo in giornata</mark>.
customer 2026-03-03T08:30+01:00: Buongiorno, non mi ha scritto nessuno.`,
    },
    {
      name: 'rinviato per tempo, poi mantenuto',
      lang: 'it',
      channel: 'chat',
      passes: `customer 2026-03-02T09:00+01:00: Ho perso la tessera della piscina.
agent 2026-03-02T09:05+01:00: Sento la cassa per la tessera e Le scrivo in giornata.
agent 2026-03-02T17:00+01:00: La cassa oggi è chiusa: Le scrivo domani entro le 12.
agent 2026-03-03T10:00+01:00: La tessera nuova è pronta, la trova in cassa.
customer 2026-03-03T12:30+01:00: Ritirata, grazie.`,
    },
    {
      name: 'una notizia promessa e mai data',
      lang: 'it',
      channel: 'email',
      flags: `customer 2026-03-02T09:00Z: La garanzia copre il manico?
agent 2026-03-02T10:00Z: Devo sentire il produttore. <mark>Le farò sapere appena mi rispondono</mark>.
customer 2026-03-20T09:00Z: Ci sono novità sul manico?
customer 2026-03-30T09:00Z: Rinnovo la domanda.`,
    },
    {
      name: 'an event only people can date',
      lang: 'en',
      channel: 'email',
      known: 'miss',
      flags: `customer 2026-03-02T22:00Z: The studio has not answered me.
agent 2026-03-02T22:10Z: They sleep now. <mark>You'll have an answer from me when you wake up</mark>.
customer 2026-03-03T12:00Z: I woke up five hours ago.
agent 2026-03-03T18:00Z: They have agreed, the money is on its way.`,
    },
  ],
})

interface Followed {
  promise: PromiseAct
  deadline?: Deadline
  fate: Fate
}

/** Dates written out need a reader of their own: it is loaded only for turns whose promises may hold one. */
function loadDates({ children }: Conversation): Promise<unknown> | undefined {
  const languages = new Set<LanguageCode>()
  for (const turn of children) {
    const { language, text } = turn
    if (!turn.at || !language || !isOurs(turn) || !isAnalysed(turn) || !mayHoldDate(text, language)) continue
    if (promisesIn(turn).length > 0 || guessesIn(turn).length > 0) languages.add(language)
  }
  return languages.size > 0 ? Promise.all([...languages].map((language) => loadTimes(language))) : undefined
}

const promisesIn = (turn: Turn): readonly PromiseAct[] => actsIn(turn, 'promise') as readonly PromiseAct[]

/** Each turn's promises with what became of them: those with a deadline, or else the last one to report back. */
function follow({ ours, phrases }: RuleContext): Followed[] {
  const read = new Map<Turn, Said>()
  const said = (turn: Turn): Said => {
    let words = read.get(turn)
    if (!words) read.set(turn, (words = readTurn(turn, phrases(turn))))
    return words
  }
  const followed: Followed[] = []
  for (const turn of ours) {
    const promises = promisesIn(turn).filter((promise) => !hangsOnCondition(promise))
    const termsOf = (promise: PromiseAct): Terms => ({ promise, isCall: isCall(promise), said })
    const dated = promises.flatMap((promise) => {
      const deadline = deadlineOf(promise)
      return deadline ? [{ promise, deadline, fate: fateOfDated(termsOf(promise), deadline) }] : []
    })
    const [best] = dated.sort((a, b) => weightOf(b) - weightOf(a))
    const open = promises.findLast(({ data }) => data.of === 'report')
    if (best) followed.push(best)
    else if (open) followed.push({ promise: open, fate: fateOfOpen(termsOf(open), patienceOf(open)) })
    else followed.push(...followGuesses(guessesIn(turn), termsOf, said))
  }
  return followed
}

/** Words that may be a promise: enough where the customer says that it was not kept. */
function guessesIn(turn: Turn): PromiseAct[] {
  return analysisOf(turn)
    .phrases(id)
    .filter(({ phrase }) => phrase.as === 'may be a promise')
    .map(({ start, end, sentence }) => {
      const timed = mayHoldTime(turn.text.slice(start, end), turn.language!)
      return { act: 'promise', turn, start, end, sentence, confidence: 'medium', data: { of: 'report', timed } }
    })
}

function followGuesses(
  guesses: readonly PromiseAct[],
  termsOf: (promise: PromiseAct) => Terms,
  said: (turn: Turn) => Said,
): Followed[] {
  for (const promise of guesses) {
    const deadline = deadlineOf(promise)
    const fate = deadline ? fateOfDated(termsOf(promise), deadline) : fateOfOpen(termsOf(promise), undefined)
    if (fate.is !== 'broken') continue
    const { denies, waits } = said(fate.late)
    if (denies || (waits && deadline?.isOwn)) return [{ promise, deadline, fate }]
  }
  return []
}

const calls: Record<LanguageCode, RegExp> = {
  en: /\b(?:call|ring|phone|bell|buzz)/i,
  es: /\b(?:re)?(?:llam|telefone|marc(?:o|amos|aré|aremos)\b|timbr)/i,
  it: /\b(?:ri)?(?:chiam|telefon|squill)/i,
}

const isCall = ({ turn, start, end }: PromiseAct): boolean => calls[turn.language!].test(turn.text.slice(start, end))

/** "If you send the form, I'll …": whether it falls due is up to somebody else. "I'll tell you if …" is no condition. */
function hangsOnCondition({ turn, sentence, start, data }: PromiseAct): boolean {
  const analysis = analysisOf(turn)
  return analysis
    .clausesIn(sentence)
    .some(({ conditional, first }) => conditional && (analysis.tokens.start[first]! < start || data.of === 'result'))
}

const order: Record<Fate['is'], number> = { broken: 3, pending: 2, kept: 1, void: 0 }

/** To report back before to do, with its own time before another's, broken before kept, the last before the first. */
function weightOf({ promise, deadline, fate }: Followed): number {
  const kind = (promise.data.of === 'report' ? 2 : 0) + (deadline?.isOwn ? 1 : 0)
  return kind * 10 + order[fate.is] + promise.start / (promise.turn.text.length + 1)
}

function problemOf(
  { promise, deadline }: Followed,
  { late, isSure }: Extract<Fate, { is: 'broken' }>,
  pending: readonly Record<string, unknown>[],
): Problem {
  const words = promise.turn.text.slice(promise.start, promise.end)
  const who = late.role === 'customer' ? 'the customer' : 'us'
  const next = late.at ? `the next turn is by ${who}, ${inWords(late.at.ms, late)}` : `the next turn is by ${who}`
  return {
    at: promise,
    message: deadline
      ? `“${words}” fell due ${inWords(deadline.ms, promise.turn)}; ${next}.`
      : `“${words}” was not followed up: ${next}, and we never write again.`,
    confidence: isSure ? promise.confidence : 'medium',
    related: [
      { at: late, message: deadline ? 'The first turn after the deadline.' : 'The customer has to write again.' },
    ],
    suggestions: [{ desc: advice[promise.turn.language!] }],
    data: {
      of: promise.data.of,
      deadline: deadline && isoOf(deadline.ms, promise.turn),
      ...(pending.length > 0 ? { pending } : {}),
    },
  }
}

const advice = {
  en: 'Write before the time is up, news or no news: “No answer yet; I’ll write again tomorrow by noon.”',
  es: 'Escribir antes de que venza, haya novedades o no: «Aún no tengo respuesta; mañana antes de las doce le escribo de nuevo.»',
  it: 'Scrivere prima della scadenza, anche senza novità: «Ancora nessuna risposta; domani entro mezzogiorno Le riscrivo.»',
}

function pendingFacts({ promise, deadline }: Followed): Record<string, unknown> {
  const { turn, start, end } = promise
  return { turn: turn.index, promise: turn.text.slice(start, end), deadline: deadline && isoOf(deadline.ms, turn) }
}

const minute = 60_000

/** As the clock of the turn shows it: "on Thu 5 Mar 2026 at 12:00". */
function inWords(ms: number, { at }: Turn): string {
  const local = new Date(ms + (at?.offset ?? 0) * minute).toUTCString()
  return `on ${local.slice(0, 3)} ${Number(local.slice(5, 7))} ${local.slice(8, 16)} at ${local.slice(17, 22)}`
}

/** ISO 8601, local with its offset; without one where the transcript names no zone. */
function isoOf(ms: number, { at }: Turn): string {
  const offset = at?.offset ?? 0
  const local = new Date(ms + offset * minute).toISOString().slice(0, 16)
  if (at?.floating) return local
  if (offset === 0) return `${local}Z`
  const hours = String(Math.trunc(Math.abs(offset) / 60)).padStart(2, '0')
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${String(Math.abs(offset) % 60).padStart(2, '0')}`
}
