import { analysisOf, contentOf, type RuleContext, type Span, type Turn } from 'replylint/rule'
import type { Ask } from './asked.ts'
import { bareCode, codes, type Kind, links, modelCode, nouns, redacted, references, shapes } from './details.ts'
import { isOneOf, kindsOf } from './names.ts'

type Phrases = RuleContext['phrases']

/** What counts as a value: anything with a capital or a digit, with a digit, with enough of them for a code. */
type Looks = 'any' | 'digits' | 'code'

const shortestCode = 3

/** How far a value stands from the word that names it. */
const reach = 5

/** Where the customer has given what we ask for. */
export function givenFor(ask: Ask, said: readonly Turn[], phrases: Phrases): Span | undefined {
  for (const turn of said) {
    const given = givenIn(turn, ask, phrases)
    if (given && !isRestated(given, ask)) return given
  }
  return undefined
}

function givenIn(turn: Turn, ask: Ask, phrases: Phrases): Span | undefined {
  for (const kind of ask.kinds) {
    const given = codes.has(kind) ? codeIn(turn, kind) : (shaped(turn, kind, ask) ?? labelledShape(turn, kind))
    if (given) return given
    const sent = sentBefore(turn, kind, phrases)
    if (sent) return sent
  }
  if (ask.wants === 'when') return shaped(turn, 'date', ask) ?? shaped(turn, 'hour', ask)
  if (ask.wants === 'where') return placeIn(turn, ask)
  if (ask.wants === 'why') return reasonIn(turn, ask)
  if (ask.wants === 'measure') return measureIn(turn, ask)
  return valueGiven(turn, ask)
}

/** A code by its name; any named one is a reference, and the only bare one what we look for. */
function codeIn(turn: Turn, kind: Kind): Span | undefined {
  const named = (kind === 'reference' ? references : [kind]).map((one) => labelled(turn, one)).find(Boolean)
  if (named || !references.includes(kind)) return named
  const alone = [...turn.text.matchAll(bareCode)]
  if (alone.length !== 1 || references.some((one) => labelled(turn, one))) return undefined
  return { turn, start: alone[0]!.index, end: alone[0]!.index + alone[0]![0].length }
}

/** Kinds whose shape says too little unless it stands in a sentence about the same. */
const ofSomething: ReadonlySet<Kind> = new Set<Kind>(['date', 'hour', 'amount', 'picture'])

/** What has the shape of the kind. */
function shaped(turn: Turn, kind: Kind, ask: Ask): Span | undefined {
  if (kind === 'name') return nameIn(turn)
  if (kind === 'picture') return pictureIn(turn, ask)
  if (kind === 'reason') return reasonIn(turn, ask)
  const shape = shapes[kind]
  if (!shape) return undefined
  for (const { index, 0: words } of turn.text.matchAll(shape)) {
    const span = { turn, start: index, end: index + words.length }
    if (ofSomething.has(kind) && !isAbout(span, ask) && !since.test(ask.words) && !asksForAny(ask)) continue
    if (kind === 'version' && !isAboutSystem(words, ask)) continue
    return span
  }
  return undefined
}

/** The version of what they ask about: "which version of Android" wants another number than the program's. */
function isAboutSystem(_words: string, ask: Ask): boolean {
  return !/android|ios|windows|mac|linux|firmware|driver|chrome|firefox/i.test(ask.words)
}

/** A kind without a shape of its own, or with one that was not met, by its name: "model LK-300E". */
function labelledShape(turn: Turn, kind: Kind): Span | undefined {
  const model = kind === 'device' ? modelCode.exec(turn.text) : null
  if (model) return { turn, start: model.index, end: model.index + model[0].length }
  return kind === 'device' || kind === 'version' || kind === 'phone' || kind === 'address'
    ? labelled(turn, kind)
    : undefined
}

/** "I have already sent you my account number": they say so, whether we see it or not. */
function sentBefore(turn: Turn, kind: Kind, phrases: Phrases): Span | undefined {
  const { tokens } = analysisOf(turn)
  for (const { sentence } of phrases(turn).filter(({ phrase }) => phrase.as === 'sent')) {
    const { first, last } = tokens.sentences[sentence]!
    for (let i = first; i <= last; i++) {
      const kinds = kindsOf(nouns, turn.language!, tokens.word[i]!.folded, tokens.word[i + 1]?.folded)
      if (kinds.includes(kind)) return spanOf(turn, first, last)
    }
  }
  return undefined
}

/** A value beside a word that names the kind. */
function labelled(turn: Turn, kind: Kind): Span | undefined {
  const { tokens } = analysisOf(turn)
  for (let i = 0; i < tokens.count; i++) {
    const kinds = kindsOf(nouns, turn.language!, tokens.word[i]!.folded, tokens.word[i + 1]?.folded)
    if (!kinds.includes(kind)) continue
    const value = valueBeside(turn, i, kind === 'device' ? 'any' : codes.has(kind) ? 'code' : 'digits')
    if (value) return value
  }
  return undefined
}

/** A value beside a word for the thing asked about: "room 412", "taglia M". */
function valueGiven(turn: Turn, ask: Ask): Span | undefined {
  if (ask.topics.size === 0) return undefined
  for (const { token, keys } of contentOf(turn)) {
    if (!keys.some((key) => ask.topics.has(key))) continue
    const value =
      ask.wants === 'count' ? countBefore(turn, token) : valueBeside(turn, token, ask.isLoose ? 'digits' : 'any')
    if (value) return value
  }
  return undefined
}

function countBefore(turn: Turn, at: number): Span | undefined {
  const { tokens, vocabulary } = analysisOf(turn)
  for (let i = at - 1; i >= Math.max(0, at - 2) && tokens.sentence[i] === tokens.sentence[at]; i--) {
    const word = tokens.word[i]!
    const isCount = tokens.kind[i] === 'number' || (word.classes & vocabulary.classBit('number')) !== 0
    if (isCount && !/^(?:un|una|uno|unos|unas|a|an)$/.test(word.folded)) return spanOf(turn, i, at)
  }
  return undefined
}

function valueBeside(turn: Turn, at: number, looks: Looks): Span | undefined {
  const { tokens } = analysisOf(turn)
  const isIn = (i: number): boolean =>
    i >= 0 &&
    i < tokens.count &&
    (tokens.sentence[i] === tokens.sentence[at] || (i === at + 2 && isShortened(turn, at)))
  if (looks === 'any' && isIn(at - 1) && isValue(turn, at - 1, looks)) return spanOf(turn, at - 1, at)
  for (let i = at + 1; isIn(i) && i <= at + reach; i++) {
    if (isValue(turn, i, looks)) return isHidden(turn, at, i) ? undefined : spanOf(turn, at, endOfValue(turn, i))
    const { folded, form } = tokens.word[i]!
    if (tokens.kind[i] === 'punctuation' ? !':#(-=.“"«_'.includes(form) : !isLink(turn, i, folded)) return undefined
  }
  return undefined
}

/** "reg. FD19": the full stop ends no sentence. */
function isShortened(turn: Turn, at: number): boolean {
  const { tokens } = analysisOf(turn)
  return tokens.word[at + 1]?.form === '.' && tokens.end[at]! - tokens.start[at]! < 5
}

/** "… is number", "the shop of the north centre". */
function isLink(turn: Turn, at: number, folded: string): boolean {
  const { tokens } = analysisOf(turn)
  const isOf = (i: number): boolean => /^(?:of|de|del|di|della|dell')$/.test(tokens.word[i]?.form ?? '')
  return isOneOf(links, turn.language!, folded) || isOf(at - 1) || (isOf(at - 2) && tokens.kind[at] === 'word')
}

/** A number, a code, or, unless digits are asked for, a name. */
function isValue(turn: Turn, at: number, looks: Looks): boolean {
  const { tokens, vocabulary } = analysisOf(turn)
  const words = turn.text.slice(tokens.start[at]!, tokens.end[at]!)
  if (looks === 'code' && words.length < shortestCode && !/^[-_/]\w/.test(turn.text.slice(tokens.end[at]!)))
    return false
  if (tokens.kind[at] === 'number' || (tokens.kind[at] === 'word' && /\d/.test(words))) return true
  if (tokens.kind[at] === 'source') return words.startsWith('#')
  const { first } = tokens.sentences[tokens.sentence[at]!]!
  const isCapital = /^\p{Lu}/u.test(words) && words !== 'I' && at > first
  if (!isCapital) return looks === 'any' && isOrdinal.test(words) && vocabulary.language !== undefined
  if (looks !== 'any') return /^\p{Lu}{2,}$/u.test(words) && /^[-_]?\d/.test(turn.text.slice(tokens.end[at]!))
  return !vocabulary.language.functionWords.includes(tokens.word[at]!.folded)
}

const isOrdinal =
  /^(?:first|second|third|fourth|fifth|primer|primero|segundo|tercer|tercero|cuarto|quinto|primo|secondo|terzo|quarto)$/i

function endOfValue(turn: Turn, at: number): number {
  const { tokens } = analysisOf(turn)
  let last = at
  while (
    last + 1 < tokens.count &&
    tokens.start[last + 1] === tokens.end[last] &&
    tokens.word[last + 1]!.form !== ',' &&
    !/[.!?;:)]/.test(tokens.word[last + 1]!.form)
  )
    last++
  return last
}

/** True where something between the name and the value is blacked out. */
function isHidden(turn: Turn, from: number, to: number): boolean {
  const { tokens } = analysisOf(turn)
  return redacted.test(turn.text.slice(tokens.start[from]!, tokens.start[to]!))
}

function spanOf(turn: Turn, first: number, last: number): Span {
  const { tokens } = analysisOf(turn)
  return { turn, start: tokens.start[first]!, end: tokens.end[last]! }
}

/** True when the sentence of the span shares a word with what is asked, or we ask about nothing in particular. */
function isAbout(span: Span, ask: Ask): boolean {
  const { tokens } = analysisOf(span.turn)
  const sentence = tokens.sentences.findIndex(({ end }) => end > span.start)
  const keys = contentOf(span.turn)
    .filter((word) => word.sentence === sentence)
    .flatMap((word) => word.keys)
  if (keys.some((key) => ask.about.has(key))) return true
  if (event.test(ask.words)) return true
  const { start, end } = tokens.sentences[Math.max(0, sentence)]!
  return suits.test(ask.words) && isFree.test(span.turn.text.slice(start, end))
}

/** When they have time, and where they say so. */
const suits =
  /suit|convenient|available|availability|prefer|best (?:day|time)|good (?:day|time)|reach you|call you|conviene|viene bien|vendría bien|queda bien|disponib|prefier|llamar|contactar|comod|richiam|chiamar|trovar|trova/i
const isFree =
  /\b(?:can do|free|available|any|after|before|from|works?|at home|until|mornings?|afternoons?|evenings?|puedo|disponible|libre|a partir|por la|por las|en casa|después|antes|mejor|posso|liber[oa]|disponibile|dopo|prima|a casa|mattin\w|pomerigg\w+|meglio)\b/i

/** An ask for the time, place or sum of "it". */
const event =
  /\b(?:happen\w*|start\w*|began|begin|first notice\w*|empez\w+|comenz\w+|inizia\w+|cominci\w+|notat\w+|occur\w*|took place|incident|accident|event|charged|pas[oó]|ocurri\w+|sucedi\w+|hechos|incidente|evento|accidente|avvenut\w+|success\w+|verificat\w+|accadut\w+|evento|incidente)\b/i

/** "For which day and time?": whatever day and time they have named. */
function asksForAny({ isBare, about }: Ask): boolean {
  return isBare === true && about.size < mostOfKinds
}

/** Keys of two or three words: "day", "time", "date". */
const mostOfKinds = 10

/** Since when: what they tell of began once. */
const since = /since when|how long|desde (?:cu[aá]ndo|qu[eé])|hace cu[aá]nto|da quando|da quanto/i

const named = [
  /\b(?:my name is|my name's|name:|full name:?|i am|i'm|this is|guest name|under the name(?: of)?|in the name of|me llamo|mi nombre(?: completo)? es|soy|a nombre de|nombre:|mi chiamo|il mio nome è|sono|a nome(?: di)?|nome:)\s+(?:mr|mrs|ms|dr|doña|don|la|el|il|lo)?\s*(\p{Lu}[\p{L}'’.-]+(?:\s+(?:de |del |di |da |van |la )?\p{Lu}[\p{L}'’-]+)+)/u,
]

/** First name and surname. */
function nameIn(turn: Turn): Span | undefined {
  const insensitive = turn.text.replace(
    /\b(?:My name|Name|Full name|This is|Guest name|Me llamo|Mi nombre|Soy|A nombre|Nombre|Mi chiamo|Il mio nome|Sono|A nome|Nome)\b/g,
    (words) => words.toLowerCase(),
  )
  for (const pattern of named) {
    const match = pattern.exec(insensitive.replace(/\bI(?='| am)/g, 'i'))
    if (match) return { turn, start: match.index, end: match.index + match[0].length }
  }
  const signed = signature.exec(turn.text.trimEnd())
  return signed ? { turn, start: signed.index + signed[1]!.length, end: signed.index + signed[0].length } : undefined
}

/** First name and surname at the end, alone in their sentence. */
const signature =
  /([.!?)]\s+|\n\s*|,\s+)(?:[-–—] ?)?(?:(?:Mr|Mrs|Ms|Dr|Sr|Sra|Dott|Prof)\.? )?\p{Lu}[\p{L}'’.-]+(?: (?:de |del |di |da |van |von |la )?\p{Lu}[\p{L}'’-]+){1,3}\.?$/u

const attached =
  /\b(?:attach(?:ed|ing)?|enclosed?|adjunt[oaé]\w*|adjuntad[oa]s?|anexo|envío|les? mando|allego|allegat[oaie]|in allegato|(?:photo|picture|screenshot|pic|image|video)s? (?:below|above|here)|here(?:'s| is| are) (?:a|the|some|my) (?:photo|picture|screenshot|pic|image)s?|aquí (?:va|van|está|están|tienes|tienen)|(?:te|le|les|os) (?:paso|dejo|mando|envío|mandé|envié|pasé)|ecco (?:la|le|una|lo)|(?:vi|ti|le) (?:mando|invio|ho mandato|ho inviato|giro))\b/i

/** "I've attached a photo." */
function pictureIn(turn: Turn, ask: Ask): Span | undefined {
  const match = attached.exec(turn.text)
  const span = match && { turn, start: match.index, end: match.index + match[0].length }
  return span && isAbout(span, ask) ? span : undefined
}

const inPlace =
  /(?<!\p{L})(?:at|in|from|en|desde|de|a|da|presso|nel|nella|del)\s+(?:the |your |tu |su |la |el |il |lo |vostro |vostra )?(?:\p{Ll}+ ){0,3}?\p{Lu}\p{L}+/gu

const living = /\b(?:live|based|located|reside|vive|vives|viv[ií]s|reside|abita|abiti|vivete|residen\w+)\b/i
const inside =
  /(?<!\p{L})(?:in|at|on|under|behind|near|next to|en|detrás de|debajo de|junto a|encima de|bajo|nel|nella|nello|nei|sul|sulla|sotto|dietro|vicino a)\s+(?:the|my|our|el|la|los|las|mi|il|lo|i|le|l')?\s*\p{Ll}{4,}/giu

function placeIn(turn: Turn, ask: Ask): Span | undefined {
  if (living.test(ask.words))
    return shaped(turn, 'address', ask) ?? shaped(turn, 'postcode', ask) ?? shaped(turn, 'city', ask)
  for (const { index, 0: words } of turn.text.matchAll(inside)) {
    const span = { turn, start: index, end: index + words.length }
    if (/\b(?:is|where|exactly|está|esta|trova)\b/.test(ask.words) && isAbout(span, ask)) return span
  }
  for (const { index, 0: words } of turn.text.matchAll(inPlace)) {
    const span = { turn, start: index, end: index + words.length }
    if (isAbout(span, ask)) return span
  }
  return undefined
}

const reason =
  /(?<!\p{L})(?:because|cause|since i|as i|as we|due to|reason|porque|ya que|por motivos|motivo|por|debido|perché|perche|dato che|visto che|siccome|motivo)(?!\p{L})/giu

function reasonIn(turn: Turn, ask: Ask): Span | undefined {
  for (const { index, 0: words } of turn.text.matchAll(reason)) {
    const span = { turn, start: index, end: index + words.length }
    if (isAbout(span, ask) || /reason|motivo/i.test(words)) return span
  }
  return undefined
}

const measures: [RegExp, RegExp][] = [
  [/weigh|heavy|pesa|peso/i, /\b\d[\d.,]*\s?(?:kg|kilos?|g|gr|lbs?|pounds|stone)\b/i],
  [/old|edad|anni|età/i, /\b\d{1,2}[ -](?:years?|year-old|años|anni|mes(?:i|es)|months?)\b/i],
  [
    /much|paid|charged|amount|cuánto|pag|cobr|quanto|cost|import/i,
    /(?:[£€$]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:€|£|\$|euros?|pesos|soles|pounds)(?!\w))/i,
  ],
]

function measureIn(turn: Turn, ask: Ask): Span | undefined {
  for (const [asked, given] of measures) {
    if (!asked.test(ask.words)) continue
    const match = given.exec(turn.text)
    if (match) {
      const span = { turn, start: match.index, end: match.index + match[0].length }
      if (asked !== measures[2]![0] || isAbout(span, ask)) return span
    }
  }
  return undefined
}

/** True when our turn says the value itself: it is being checked, or something else about it is asked. */
function isRestated({ turn, start, end }: Span, ask: Ask): boolean {
  if (ask.isChoice) return false
  const words = turn.text.slice(start, end)
  const telling = words.match(/[\p{L}\p{N}.@_-]*\d[\p{L}\p{N}.@_-]*|\S+@\S+/gu) ?? words.match(/\p{Lu}\p{L}+/gu) ?? []
  const text = ask.turn.text.toLowerCase()
  return telling.some((word) => text.includes(word.toLowerCase().replace(/[.]$/, '')))
}
