import { actsIn, analysisOf, contentOf, type Span, type Turn } from 'replylint/rule'
import { asking, bare, codes, type Kind, nouns, others, shapes, tails, vague } from './details.ts'
import { isOneOf, kindsOf, wordsOf } from './names.ts'

/** A place of ours that asks for details. */
export interface Ask extends Span {
  sentence: number
  kinds: ReadonlySet<Kind>
  /** Keys of the things asked about that are no kind of their own: "which *school*", "what *size*". */
  topics: ReadonlySet<string>
  /** Keys of all content words of the sentence from here on: what the date, place or reason is of. */
  about: ReadonlySet<string>
  wants?: 'when' | 'where' | 'why' | 'count' | 'measure'
  /** It names what there is to choose from. */
  isChoice?: boolean
  /** It asks about nothing beside the kinds: "for which day and time?" */
  isBare?: boolean
  /** Nothing but an article marks its topics as something to tell. */
  isLoose?: boolean
  /** Lower case, as written. */
  words: string
}

/** No list of details is longer. */
const longest = 16

/** The places of a turn that ask for details. */
export function asksIn(turn: Turn): Ask[] {
  const analysis = analysisOf(turn)
  const requests = actsIn(turn, 'detail-request')
  const asks: Ask[] = []
  for (let sentence = 0; sentence < analysis.tokens.sentences.length; sentence++) {
    const { first, last } = analysis.tokens.sentences[sentence]!
    const request = requests.find((act) => act.sentence === sentence)
    const isQuestion = analysis.moodOf(sentence) === 'question'
    if (analysis.quoted[first]) continue
    if (isBareName(turn, first, last)) add(readDetails(turn, first, 'what', first))
    if (isQuestion && howPaid.test(turn.text.slice(analysis.tokens.start[first]!, analysis.tokens.end[last]!)))
      add(offered(turn, sentence, 'payment'))
    if (isQuestion) for (const kind of alternativesIn(turn, sentence)) add(offered(turn, sentence, kind))
    if (!request && !isQuestion) continue
    const opening = request ? tokensOf(request) : { first, last: first }
    if (request)
      add(readDetails(turn, opening.last + 1, isSending.test(wordsIn(request)) ? 'sent' : 'told', opening.first))
    for (let at = isQuestion ? first : opening.first; at <= last; at++) {
      const wants = wantAt(turn, at)
      if (wants) add(readDetails(turn, at + (tokenIs(turn, at, 'how') ? 2 : 1), wants, at))
    }
  }
  return asks

  function add(ask: Ask | undefined): void {
    // What names a number says one to check: "Tuesday at 14:30 or Thursday?"
    if (ask && (ask.isChoice || !/\d/.test(ask.words))) asks.push(ask)
  }
}

/** Kinds of which a question names several to choose from: "iPhone or Android?" */
function alternativesIn(turn: Turn, sentence: number): Kind[] {
  const { start, end } = analysisOf(turn).tokens.sentences[sentence]!
  const words = turn.text.slice(start, end)
  if (!/\b(?:or|o|u|oppure)\b/i.test(words)) return []
  return choices.filter((kind) => new Set((words.match(shapes[kind]!) ?? []).map((one) => one.toLowerCase())).size > 1)
}

const howPaid =
  /\bhow (?:did|do|have|would|will) you (?:want to |like to )?(?:pay|paid)|\bc[oó]mo (?:\p{L}+ ){0,3}pag\p{L}+|\bcome (?:\p{L}+ ){0,3}pag\p{L}+/iu

const choices: readonly Kind[] = ['device', 'system', 'browser', 'payment', 'size']

function offered(turn: Turn, sentence: number, kind: Kind): Ask {
  const ask = emptyAsk(turn, sentence, analysisOf(turn).tokens.sentences[sentence]!.first)
  return { ...ask, kinds: new Set([kind]), topics: new Set(), isChoice: true }
}

/** "And your order number?", "Order number, please." */
function isBareName(turn: Turn, first: number, last: number): boolean {
  const { tokens, vocabulary } = analysisOf(turn)
  if (last - first > mostOfName) return false
  const isAsked = /\?$|please|pls|por favor|porfa|per favore|per cortesia|.grazie\W*$/i.test(
    turn.text.slice(tokens.start[first]!, tokens.end[last]!),
  )
  if (!isAsked) return false
  for (let i = first; i <= last; i++) {
    const word = tokens.word[i]!
    if (wantAt(turn, i) || stops[turn.language!].has(word.folded)) return false
    const isNamed =
      kindsOf(nouns, turn.language!, word.folded).length > 0 || isOneOf(tails, turn.language!, word.folded)
    const isVerb = vocabulary.readingsOf(word).length > 0 && !/^(?:please|favor|favore)$/.test(word.folded)
    if (isVerb && !isNamed) return false
  }
  return true
}

const mostOfName = 8

/** Asks for a thing rather than for news: "send us the form". */
const isSending =
  /send|attach|upload|forward|mail|post|submit|enviar|env[ií]|mand|adjunt|remit|inv[ií]|alleg|inoltr|gira/i

const wordsIn = ({ turn, start, end }: Span): string => turn.text.slice(start, end)

function tokensOf({ turn, start, end }: Span): { first: number; last: number } {
  const { tokens } = analysisOf(turn)
  return { first: tokens.start.findIndex((at) => at >= start), last: tokens.end.findIndex((at) => at >= end) }
}

function tokenIs(turn: Turn, at: number, word: string): boolean {
  return analysisOf(turn).tokens.word[at]?.folded === word
}

/** True where nothing but openers and conjunctions stands before it in its clause. */
export function opensClause(turn: Turn, at: number): boolean {
  const { tokens, vocabulary, clauseAt } = analysisOf(turn)
  const { first } = clauseAt(at)
  for (let i = at - 1; i >= first; i--) {
    if (tokens.kind[i] !== 'word') return true
    const { folded } = tokens.word[i]!
    if (!vocabulary.language.openers.has(folded) && !Object.hasOwn(vocabulary.language.conjunctions, folded))
      return false
  }
  return true
}

type Want = 'sent' | 'told' | 'what' | NonNullable<Ask['wants']>

/** What a word asks for: *which*, *when*; Italian *che* only where it cannot be "that". */
export function wantAt(turn: Turn, at: number): Want | undefined {
  const { tokens, vocabulary } = analysisOf(turn)
  const language = turn.language!
  const { folded, form } = tokens.word[at]!
  if (language === 'en' && folded === 'how') return how[tokens.word[at + 1]?.folded ?? '']
  if (!Object.hasOwn(asking[language], folded)) return undefined
  if (language === 'en' && /^(?:when|where|why)$/.test(folded) && !inverts.test(tokens.word[at + 1]?.folded ?? ''))
    return isAsked(turn, at) ? asking.en[folded] : undefined
  if (language === 'es' && folded === 'que' && form !== 'qué' && !opensClause(turn, at)) return undefined
  const before = tokens.word[at - 1]
  const isAfterPreposition = before !== undefined && (before.classes & vocabulary.classBit('preposition')) !== 0
  if (language === 'it' && folded === 'che' && !opensClause(turn, at) && !isAfterPreposition) return undefined
  const isTime = (i: number): boolean => /^(?:da|hace|tiempo|tempo)$/.test(tokens.word[i]?.folded ?? '')
  if (asking[language][folded] === 'measure' && (isTime(at - 1) || isTime(at + 1))) return 'when'
  return asking[language][folded]
}

/** "When *did* it break?"; "when you start it" is no question. */
const inverts = /^(?:do|does|did|is|are|was|were|will|would|should|can|could|may|have|has|had|exactly)$|^'s$/

/** "Tell us when it broke." */
function isAsked(turn: Turn, at: number): boolean {
  const { tokens } = analysisOf(turn)
  return actsIn(turn, 'detail-request').some(({ end }) => at > 0 && end === tokens.end[at - 1]!)
}

const how: Record<string, Want> = {
  many: 'count',
  much: 'measure',
  old: 'measure',
  heavy: 'measure',
  tall: 'measure',
  long: 'when',
}

function emptyAsk(turn: Turn, sentence: number, first: number): Ask {
  const { tokens } = analysisOf(turn)
  const { last, end } = tokens.sentences[sentence]!
  const start =
    tokens.start[first - 1] !== undefined && first > tokens.sentences[sentence]!.first && isSmall(turn, first - 1)
      ? tokens.start[first - 1]!
      : tokens.start[first]!
  const about = contentOf(turn).filter((word) => word.token >= first && word.token <= last && word.weight > 0.3)
  return {
    turn,
    start,
    end,
    sentence,
    kinds: new Set(),
    topics: new Set(),
    about: new Set(about.flatMap(({ keys }) => keys)),
    words: turn.text.slice(start, end).toLowerCase(),
  }
}

/** "*On* which day", "*da* quando". */
function isSmall(turn: Turn, at: number): boolean {
  const { tokens, vocabulary } = analysisOf(turn)
  return (tokens.word[at]!.classes & vocabulary.classBit('preposition')) !== 0
}

/** Reads the details named after an opening, up to the clause that says what for. */
function readDetails(turn: Turn, from: number, wants: Want, first: number): Ask | undefined {
  const { tokens } = analysisOf(turn)
  const language = turn.language!
  const sentence = tokens.sentence[Math.min(first, tokens.count - 1)]!
  const { last } = tokens.sentences[sentence]!
  const kinds = new Set<Kind>()
  const named = new Map<number, string[]>()
  const content = new Map(contentOf(turn).map((word) => [word.token, word.keys]))
  let hasTail = false
  let isOther = false
  let end = tokens.end[first]!
  const stop = Math.min(last, from + longest)
  for (let i = from; i <= stop; i++) {
    const { form, folded } = tokens.word[i]!
    if (tokens.kind[i] === 'punctuation') {
      if (form === ',' || form === '/' || form === '-') continue
      break
    }
    if (tokens.kind[i] === 'number' || tokens.kind[i] === 'source') break
    const found = kinds.size + named.size > 0
    if (stops[language].has(folded) || (kinds.has('picture') && /^(?:of|de|del|di|della|dell')$/.test(form))) break
    const leansOn = leans[language].has(form) || (language !== 'it' && leans[language].has(folded))
    if (leansOn && (found || (wants === 'what' && !copulas[language].has(form)))) break
    if (isOneOf(others, language, folded)) isOther = true
    if (isOneOf(tails, language, folded)) hasTail = true
    const own = kindsOf(nouns, language, folded, tokens.word[i + 1]?.folded)
    for (const kind of own) if (!isChannel(turn, i, kind)) kinds.add(kind)
    const keys = content.get(i)
    if (keys && own.length === 0 && !isOneOf(tails, language, folded) && !isOneOf(vague, language, folded))
      named.set(i, [...keys])
    else if (own.length > 0 && keys) named.set(i, [...keys])
    if (own.length > 0 || keys || isOneOf(tails, language, folded)) end = tokens.end[i]!
  }
  if (isOther) return undefined
  const isBare = wordsOf(turn, from, stop).some((word) => isOneOf(bare, language, word))
  if (hasTail && kinds.size === 0 && reaching.test(turn.text.slice(tokens.start[first]!, tokens.end[last]!)))
    kinds.add('phone')
  const isCode = hasTail || isBare || wants === 'what'
  const asked = [...kinds].filter((kind) => isCode || !codes.has(kind))
  const ask = emptyAsk(turn, sentence, first)
  // An address is known by its looks; the word beside it ("delivery") names something else.
  const isShaped = asked.some((kind) => !codes.has(kind) && kind !== 'device')
  // "What" alone, or a thing to send: a form or a label has no value to be given.
  const topics = wants === 'sent' && !hasTail ? [] : [...named.values()].flat()
  const want = wants === 'sent' || wants === 'told' || wants === 'what' ? undefined : wants
  if (asked.length === 0 && topics.length === 0 && !want) return undefined
  return {
    ...ask,
    end: want && asked.length === 0 ? ask.end : end,
    kinds: new Set(asked),
    topics: new Set(isShaped ? [] : topics.filter((key) => !key.startsWith('='))),
    wants: want,
    isBare: [...named.values()].length === 0 || [...named.keys()].every((at) => isKind(turn, at)),
    isLoose: wants === 'told' && !hasTail,
  }
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

function isKind(turn: Turn, at: number): boolean {
  return kindsOf(nouns, turn.language!, analysisOf(turn).tokens.word[at]!.folded).length > 0
}

/** "Send us *an e-mail*": a way to write, not an address. */
function isChannel(turn: Turn, at: number, kind: Kind): boolean {
  if (kind !== 'email' && kind !== 'phone' && kind !== 'error') return false
  const { tokens } = analysisOf(turn)
  const next = tokens.word[at + 1]?.folded ?? ''
  const isNamed = isOneOf(nouns.address, turn.language!, next) || isOneOf(tails, turn.language!, next)
  return !isNamed && /^(?:an?|una?|uno|private|direct|by|via|per|por|in|su)$/.test(tokens.word[at - 1]?.folded ?? '')
}

const reaching = /\b(?:reach|call|ring|phone|contact)\b.{0,12}\byou\b|llam|contact|richiam|chiam|ricontatt/i

/** What for, on which condition: here the list of details ends. */
const stops = {
  en: list('so if whether because since while until that to unless when where why'),
  es: list('para si porque pues mientras hasta cuando donde'),
  it: list('per se perche cosi affinche mentre finche quando dove'),
}

/** After a detail has been named, what follows these says more of it: "the address *on* the account". */
const leans = {
  en: list(
    "is are was were 's do does did have has had you we i it he she they on in at for from with by under about can could would will which who",
  ),
  es: list('es son era fue en con por a al sobre desde tiene tienes ha has le te nos me se lo que quien esta estan'),
  it: list('è sono era ha hai avete in con da su sul sulla a al alla mi ti vi ci si che chi'),
}

const copulas = {
  en: list("is are was were 's do does did would might be for in at on under by with from"),
  es: list('es son era fue sería serían será en con por a al desde'),
  it: list('è sono era sarebbe sarebbero sarà in con da su a al alla'),
}
