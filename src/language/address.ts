import type { AddressWords } from './language.ts'
import type { Address } from './matcher.ts'
import type { Tokens } from './tokens.ts'
import { type VerbReading, verbTag } from './verb-tags.ts'
import type { Vocabulary, Word } from './vocabulary.ts'

/** A word that shows how the reader is addressed. */
export interface AddressSign {
  /** Index of the token. */
  token: number
  address: 'formal' | 'informal'
  /** 2 = by itself; 1 = a hint (a salutation). */
  weight: 1 | 2
  /** True for words that speak to several people: *ustedes*, *os*, *vostro*. */
  several?: true
  /** True for words of the third person (*su*, *le*): formal unless they speak of somebody else. */
  third?: true
  /** True for a command that could also tell of somebody (*revisa*, *controlla*). */
  open?: true
}

/**
 * Decides by evidence how a text addresses its reader: pronouns, possessives, salutations, verbs in the second person,
 * commands, and in Italian the capital in the middle of a sentence (*La*, *Suo*).
 */
export function addressOf(tokens: Tokens, vocabulary: Vocabulary): Address {
  let balance = 0
  for (const { address, weight, third, open } of addressSigns(tokens, vocabulary)) {
    if (!third && !open) balance += address === 'formal' ? weight : -weight
  }
  if (balance === 0) return 'unknown'
  return balance > 0 ? 'formal' : 'informal'
}

/** The signs in a text, in order. None in a language without such forms. */
export function addressSigns(tokens: Tokens, vocabulary: Vocabulary): AddressSign[] {
  const words = vocabulary.language.address
  const signs: AddressSign[] = []
  if (!words) return signs
  const reading: Reading = { tokens, vocabulary, words, commandIn: -1 }
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== 'word') {
      // “Sig.ra” looks like an address of the web.
      const written = tokens.kind[token] === 'source' ? tokens.text.slice(tokens.start[token], tokens.end[token]) : ''
      if (written.length < 9 && words.titles.has(written.toLowerCase()))
        signs.push({ token, ...(opensText(reading, token) ? formal : politeHint) })
      continue
    }
    if (isSetPhrase(reading, token)) continue
    const sign = signOfWord(reading, token) ?? signOfVerb(reading, token)
    if (sign && !(sign.address === 'informal' && isInLabel(reading, token))) signs.push({ token, ...sign })
  }
  return signs
}

type Sign = Omit<AddressSign, 'token'>

interface Reading {
  tokens: Tokens
  vocabulary: Vocabulary
  words: AddressWords
  /** The sentence of the last command. */
  commandIn: number
}

const formal: Sign = { address: 'formal', weight: 2 }
const informal: Sign = { address: 'informal', weight: 2 }
const politeHint: Sign = { address: 'formal', weight: 1 }
const closeHint: Sign = { address: 'informal', weight: 1 }
const third: Sign = { address: 'formal', weight: 2, third: true }

function signOfWord(reading: Reading, token: number): Sign | undefined {
  const { tokens, words } = reading
  const key = keyOf(tokens.word[token]!)
  const isCapital = isCapitalInside(tokens, token)
  if (isCapital && words.formalCapitals.has(key)) return formal
  if (isCapital && words.formalBeforeVerb.has(key) && isVerb(reading, token + 1)) return formal
  if (words.severalFormal.has(key)) return { ...formal, several: true }
  if (words.severalInformal.has(key)) return { ...informal, several: true }
  if (words.formal.has(key)) return formal
  if (words.salutations.has(key)) {
    if (followsDeterminer(reading, token)) return undefined
    return words.titles.has(key) && opensText(reading, token) ? formal : politeHint
  }
  if (words.greetings.has(key)) return closeHint
  if (words.informal.has(key)) return isCapital ? undefined : informal
  if (words.thirdPossessive.has(key)) return third
  if (words.thirdDative.has(key) && takesDative(reading, token)) return third
  return undefined
}

/** A title in the salutation, a name behind it: “Gentile Sig.ra Riva”, “Buenos días, don Luis”. */
function opensText({ tokens }: Reading, token: number): boolean {
  if (token > 5) return false
  for (let next = token + 1; next < Math.min(tokens.count, token + 4); next++) {
    if (tokens.kind[next] === 'placeholder' || (next === token + 1 && tokens.word[next]!.form === ',')) return true
    if (tokens.kind[next] === 'word') {
      const letter = tokens.text[tokens.start[next]!]!
      return letter !== letter.toLowerCase()
    }
  }
  return false
}

/** “le escribo”, “le abbiamo scritto”; not “le diste a Enviar” (you to somebody), “le ho trovate”, “le ore”. */
function takesDative({ tokens, vocabulary, words }: Reading, token: number): boolean {
  const next = tokens.word[token + 1]
  if (!next || tokens.kind[token + 1] !== 'word') return false
  const readings = vocabulary.readingsOf(next)
  if (!readings.some(({ tags }) => tags & finite & ~verbTag.imperative)) return false
  if (readings.some(({ tags }) => tags & second) && !readings.some(({ tags }) => tags & (thirdPerson | first)))
    return false
  if (!words.dativeVerbs) return true
  if (token > 0 && words.joinedBefore.has(tokens.word[token - 1]!.folded)) return false
  const after = tokens.word[token + 2]
  if (after && readings.some(({ lemma }) => vocabulary.language.perfect.includes(lemma)))
    return vocabulary.readingsOf(after).some(({ tags }) => tags & verbTag.participle) && !after.folded.endsWith('e')
  return readings.some(({ lemma }) => words.dativeVerbs!.has(lemma))
}

function isVerb({ tokens, vocabulary }: Reading, token: number): boolean {
  return token < tokens.count && tokens.kind[token] === 'word' && vocabulary.readingsOf(tokens.word[token]!).length > 0
}

const second = verbTag['2s']
const first = verbTag['1s'] | verbTag['1p']
const thirdPerson = verbTag['3s']
const plural = verbTag['2p']
const indicative = verbTag.present | verbTag.past | verbTag.imperfect | verbTag.future | verbTag.conditional
const subjunctive = verbTag.subjunctive | verbTag.imperfectSubjunctive
const finite = indicative | subjunctive | verbTag.imperative

function signOfVerb(reading: Reading, token: number): Sign | undefined {
  const { tokens, vocabulary, words } = reading
  const word = tokens.word[token]!
  if (word.folded.length < 2 || words.noVerbs.has(word.folded)) return undefined
  const readings = vocabulary.readingsOf(word).filter(({ lemma }) => !words.rareVerbs.has(lemma))
  if (readings.length === 0) return undefined
  const glued = signOfGlued(reading, token, readings)
  if (glued) return glued
  if (readings.some(({ tags }) => tags & verbTag.participle)) return undefined
  if (followsDeterminer(reading, token)) return undefined
  const bare = readings.filter(({ tags }) => !(tags & verbTag.clitic))
  return signOfSecond(reading, token, bare) ?? signOfCommand(reading, token, bare)
}

/** A verb with pronouns glued on: a command (*dime*, *dígame*, *scrivimi*), or what we do to the reader (*ayudarte*). */
function signOfGlued(reading: Reading, token: number, readings: readonly VerbReading[]): Sign | undefined {
  const { tokens, words } = reading
  const glued = readings.filter(({ tags }) => tags & verbTag.clitic)
  if (glued.length === 0) return undefined
  const { folded } = tokens.word[token]!
  const written = tokens.text.slice(tokens.start[token], tokens.end[token])
  if (glued.some(({ tags }) => tags & (verbTag.infinitive | verbTag.gerund))) {
    if (/[a-z](?:La|Le|Si)$/.test(written)) return formal
    if (words.gluedInformal.test(folded)) {
      const { first } = tokens.sentences[tokens.sentence[token]!]!
      return isCapitalInside(tokens, token) && token > first ? undefined : informal
    }
    if (words.gluedDative.test(folded))
      return !words.dativeVerbs || glued.some(({ lemma }) => words.dativeVerbs!.has(lemma)) ? third : undefined
    if (words.gluedAccusative.test(folded) && glued.some(({ lemma }) => words.helping.has(lemma))) return politeHint
    return undefined
  }
  if (words.severalGlued.test(folded)) return undefined
  const isPlain = glued.length === readings.length && !words.nounGlued.test(folded)
  const isCommand = isPlain || (startsClause(reading, token) && !isClitic(reading, token - 1))
  if (!isCommand || isCapitalInside(tokens, token)) return undefined
  const commands = (person: number) => glued.some(({ tags }) => tags & person)
  if (commands(plural) && !commands(second | thirdPerson)) return { ...informal, several: true }
  if (commands(second) === commands(thirdPerson)) return undefined
  const plain = readings.filter(({ tags }) => !(tags & verbTag.clitic))
  if (plain.some(({ tags }) => tags & first && tags & verbTag.present)) return undefined
  if (plain.some(({ tags }) => tags & verbTag.participle) && !opensSentence(reading, token)) return undefined
  reading.commandIn = tokens.sentence[token]!
  return commands(second) ? informal : formal
}

/** A verb that can only speak to tú or tu. */
function signOfSecond(reading: Reading, token: number, readings: readonly VerbReading[]): Sign | undefined {
  const { tokens, words } = reading
  const word = tokens.word[token]!
  if (!readings.some(({ tags }) => tags & second && tags & (indicative | subjunctive))) return undefined
  if (isCapitalInside(tokens, token)) return undefined
  const before = wordBefore(reading, token)
  const isLed = before === undefined || words.verbLeaders.has(before) || isClitic(reading, token - 1)
  if (readings.some(({ tags }) => tags & thirdPerson)) {
    const isCondition = before !== undefined && words.indicativeLeaders.has(before)
    return isCondition &&
      readings.some(({ tags }) => tags & second && tags & indicative) &&
      !readings.some(({ tags }) => tags & thirdPerson && tags & indicative)
      ? informal
      : undefined
  }
  const isSure = words.sureEndings.test(word.form) || readings.some(({ lemma }) => words.sureVerbs.has(lemma))
  return isSure || isLed || !words.nounEndings.test(word.folded) ? informal : undefined
}

/** A command at the start of its clause that can only be one form's. */
function signOfCommand(reading: Reading, token: number, readings: readonly VerbReading[]): Sign | undefined {
  const { tokens, words } = reading
  const has = (person: number, moods: number) => readings.some(({ tags }) => tags & person && tags & moods)
  const commandsFormally = has(thirdPerson, verbTag.imperative) && !has(thirdPerson, indicative)
  const commandsInformally = has(second, verbTag.imperative)
  if (words.forbidsByInfinitive && readings.some(({ tags }) => tags & verbTag.infinitive))
    return opensWithNo(reading, token) ? informal : undefined
  if (!commandsFormally && !commandsInformally) return undefined
  const isUnmistakable =
    commandsFormally && !has(second, indicative | verbTag.imperative) && !isSubordinate(reading, token)
  if ((!startsClause(reading, token) && !isUnmistakable) || isCapitalInside(tokens, token)) return undefined
  const sentence = tokens.sentence[token]!
  if (has(first, verbTag.past) || isIdiom(reading, token)) return undefined
  if (commandsFormally && !commandsInformally) {
    if (has(second, indicative) && !isFormalByPlace(reading, token, readings)) return undefined
    reading.commandIn = sentence
    return formal
  }
  if (commandsFormally && !has(second, indicative)) return undefined
  const isOpen = has(thirdPerson, indicative)
  if (isOpen && !isPlainCommand(reading, token, readings)) return undefined
  reading.commandIn = sentence
  if (!isOpen) return informal
  return { ...informal, open: true, weight: token > 0 && tokens.word[token - 1]!.form === ':' ? 1 : 2 }
}

/** “que revise”, “perché lo veda”: a wish or purpose, no command. Also behind a noun without a break: “el cliente diga”. */
function isSubordinate(reading: Reading, token: number): boolean {
  const { tokens, words } = reading
  const { first } = tokens.sentences[tokens.sentence[token]!]!
  let before = token - 1
  for (; before >= first && !isBreak(tokens, before); before--)
    if (words.subordinators.has(keyOf(tokens.word[before]!))) return true
  // Without a break there must be a purpose or place in front: “per attivarla vada su …”.
  return before < token - 1 && !words.purposes.has(keyOf(tokens.word[before + 1]!))
}

/** “pase lo que pase”, “firme o no”, “acaba usted”. */
function isIdiom({ tokens, words }: Reading, token: number): boolean {
  const { first, last } = tokens.sentences[tokens.sentence[token]!]!
  const next = tokens.word[token + 1]
  if (token === last || !next) return false
  if (words.formal.has(next.folded)) return true
  if (next.folded === 'o' && /^non?$/.test(tokens.word[token + 2]?.folded ?? '')) return true
  for (let i = Math.max(first, token - 4); i <= Math.min(last, token + 4); i++)
    if (i !== token && tokens.word[i] === tokens.word[token]) return true
  return false
}

/** Italian “controlli” is Lei's command where it opens the sentence; “lo trovi”, “controlli?” may say tu. */
function isFormalByPlace(reading: Reading, token: number, readings: readonly VerbReading[]): boolean {
  const { tokens, words, vocabulary } = reading
  const sentence = tokens.sentence[token]!
  const { first, last } = tokens.sentences[sentence]!
  if (isQuestion(tokens, sentence) || token === last) return false
  if (readings.some(({ lemma }) => words.ofThings.has(lemma))) return false
  const { openers } = vocabulary.language
  let before = token - 1
  const isOurs = before >= first && words.ownClitics.has(tokens.word[before]!.folded)
  if (isOurs) before--
  const no = vocabulary.classBit('not')
  while (before >= first && (openers.has(keyOf(tokens.word[before]!)) || (tokens.word[before]!.classes & no) !== 0))
    before--
  if (before >= first && reading.commandIn !== sentence) {
    const isNearBreak = isBreak(tokens, before) && !words.greetings.has(tokens.word[first]!.folded)
    if (!isNearBreak || (!isOurs && holdsVerb(reading, first, before))) return false
  }
  const next = tokens.word[token + 1]!
  return !vocabulary.readingsOf(next).some(({ tags }) => tags & verbTag.participle)
}

/** “Revisa tu correo” rather than “(el técnico) revisa la línea”, “Incluye desayuno”, “Entrega en 24 horas”. */
function isPlainCommand(reading: Reading, token: number, readings: readonly VerbReading[]): boolean {
  const { tokens, words, vocabulary } = reading
  const sentence = tokens.sentence[token]!
  if (isQuestion(tokens, sentence) || readings.every(({ lemma }) => words.ofThings.has(lemma))) return false
  if (isClitic(reading, token - 1)) return false
  if (!opensSentence(reading, token) && reading.commandIn !== sentence) return false
  const next = tokens.word[token + 1]
  if (!next || token === tokens.sentences[sentence]!.last) return !words.nounLike.test(tokens.word[token]!.folded)
  const isDetermined = (next.classes & vocabulary.classBit('determiner')) !== 0
  if (words.nounLike.test(tokens.word[token]!.folded))
    return (isDetermined && !words.ofNouns.has(next.folded)) || isTrying(reading, token)
  return isDetermined || !vocabulary.readingsOf(next).some(({ tags }) => tags & verbTag.participle)
}

/** “prova a riavviare” */
function isTrying({ tokens, vocabulary }: Reading, token: number): boolean {
  const after = tokens.word[token + 2]
  if (tokens.word[token + 1]!.folded !== 'a' || !after) return false
  return vocabulary.readingsOf(after).some(({ tags }) => tags & verbTag.infinitive)
}

/** True at the start of a sentence, behind a colon, a salutation or an *if* clause's comma. */
function opensSentence(reading: Reading, token: number): boolean {
  const { tokens, words, vocabulary } = reading
  const { first } = tokens.sentences[tokens.sentence[token]!]!
  let before = token - 1
  while (before >= first && vocabulary.language.openers.has(keyOf(tokens.word[before]!))) before--
  if (before < first || tokens.word[before]!.form === ':') return true
  if (!isBreak(tokens, before)) return false
  return words.clauseOpeners.has(keyOf(tokens.word[first]!)) || !holdsVerb(reading, first, before)
}

/** A salutation, an interjection or a name holds none. */
function holdsVerb({ tokens, vocabulary, words }: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (tokens.kind[i] !== 'word' || words.noVerbs.has(tokens.word[i]!.folded)) continue
    if (vocabulary.readingsOf(tokens.word[i]!).some(({ tags }) => tags & finite)) return true
  }
  return last - first > 6
}

/** “Non esitare a scriverci”: tu is forbidden by the infinitive. */
function opensWithNo(reading: Reading, token: number): boolean {
  const { tokens, vocabulary } = reading
  const { first } = tokens.sentences[tokens.sentence[token]!]!
  let before = token - 1
  while (before >= first && (tokens.word[before]!.classes & vocabulary.classBit('clitic')) !== 0) before--
  if (before < first || tokens.word[before]!.folded !== 'non') return false
  return before === first || isBreak(tokens, before - 1)
}

function keyOf({ accentDecides, form, folded }: Word): string {
  return accentDecides ? form : folded
}

/** “las compras”, “i conti”: nouns that look like verbs. */
function followsDeterminer({ tokens, vocabulary, words }: Reading, token: number): boolean {
  if (token === 0 || (tokens.word[token - 1]!.classes & vocabulary.classBit('determiner')) === 0) return false
  return !(words.singularClitics.has(tokens.word[token - 1]!.folded) && /[si]$/.test(tokens.word[token]!.folded))
}

/** A pronoun before a verb; an *if* that looks like one is none. */
function isClitic({ tokens, vocabulary, words }: Reading, token: number): boolean {
  if (token < 0) return false
  const word = tokens.word[token]!
  return (word.classes & vocabulary.classBit('clitic')) !== 0 && !words.indicativeLeaders.has(word.folded)
}

/** The word before, clitics and *no* passed over; undefined at the start of a clause. */
function wordBefore(reading: Reading, token: number): string | undefined {
  const { tokens, vocabulary } = reading
  const no = vocabulary.classBit('not')
  const { first } = tokens.sentences[tokens.sentence[token]!]!
  let before = token - 1
  while (before >= first && ((tokens.word[before]!.classes & no) !== 0 || isClitic(reading, before))) before--
  return before < first || isBreak(tokens, before) ? undefined : keyOf(tokens.word[before]!)
}

function isBreak(tokens: Tokens, at: number): boolean {
  return tokens.word[at]!.isTransparent || tokens.kind[at] === 'punctuation'
}

function isCapitalInside(tokens: Tokens, at: number): boolean {
  const sentence = tokens.sentences[tokens.sentence[at]!]!
  const first = tokens.text[tokens.start[at]!]!
  if (first === first.toLowerCase()) return false
  for (let before = at - 1; before >= sentence.first; before--) {
    if (tokens.kind[before] === 'word' || tokens.kind[before] === 'placeholder') {
      // A sentence may begin behind a colon or an opening mark.
      return !/^[:¿¡]$/.test(tokens.word[at - 1]!.form)
    }
  }
  return false
}

function isQuestion(tokens: Tokens, sentence: number): boolean {
  const { first, last } = tokens.sentences[sentence]!
  for (let i = last; i >= Math.max(first, last - 3); i--) if (tokens.word[i]!.form === '?') return true
  return false
}

/** “fai da te” is nobody's doing. */
function isSetPhrase({ tokens, words }: Reading, token: number): boolean {
  return [token - 2, token].some((at) => {
    const written = [0, 1, 2].map((offset) => tokens.word[at + offset]?.folded).join(' ')
    return words.setPhrases.has(written)
  })
}

/** “pulse Reserva tu plaza”, “el botón Descarga tu factura”: what stands on a button. */
function isInLabel({ tokens, vocabulary, words }: Reading, token: number): boolean {
  const { first } = tokens.sentences[tokens.sentence[token]!]!
  for (let before = token - 1; before >= Math.max(first, token - 3); before--) {
    if (/^[,;:.!]$/.test(tokens.word[before]!.form)) return false
    if (tokens.kind[before] !== 'word' || !isCapitalInside(tokens, before)) continue
    const isCommand = vocabulary.readingsOf(tokens.word[before]!).some(({ tags }) => tags & verbTag.imperative)
    if (isCommand || (before > first && words.labels.has(tokens.word[before - 1]!.folded))) return true
  }
  return false
}

/** True at the start of a sentence or clause, or behind words like *por favor*. */
function startsClause(reading: Reading, at: number): boolean {
  const { tokens, vocabulary, words } = reading
  const { openers } = vocabulary.language
  const { first } = tokens.sentences[tokens.sentence[at]!]!
  let before = at - 1
  const no = vocabulary.classBit('not')
  const isPassed = (at: number): boolean =>
    openers.has(keyOf(tokens.word[at]!)) || (tokens.word[at]!.classes & no) !== 0 || isClitic(reading, at)
  while (before >= first && isPassed(before)) {
    if (words.and.has(tokens.word[before]!.folded) && before > first && !isBreak(tokens, before - 1))
      return reading.commandIn === tokens.sentence[at]
    before--
  }
  return before < first || isBreak(tokens, before)
}
