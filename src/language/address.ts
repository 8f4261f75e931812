import type { Address } from './matcher.ts'
import type { Tokens } from './tokens.ts'
import { type VerbReading, verbTag } from './verb-tags.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word that shows how the reader is addressed. */
export interface AddressSign {
  /** Index of the token. */
  token: number
  address: 'formal' | 'informal'
  /** 2 = by itself; 1 = a hint (a salutation, a verb that could be another's). */
  weight: 1 | 2
}

/**
 * Decides by evidence how a text addresses its reader: pronouns, possessives, salutations, verbs in the second person,
 * and in Italian the capital in the middle of a sentence (*La*, *Suo*).
 */
export function addressOf(tokens: Tokens, vocabulary: Vocabulary): Address {
  let balance = 0
  for (const { address, weight } of addressSigns(tokens, vocabulary)) balance += address === 'formal' ? weight : -weight
  if (balance === 0) return 'unknown'
  return balance > 0 ? 'formal' : 'informal'
}

/** The signs in a text, in order. None in a language without such forms. */
export function addressSigns(tokens: Tokens, vocabulary: Vocabulary): AddressSign[] {
  const { formal, informal, formalCapitals } = evidenceSets(vocabulary)
  const signs: AddressSign[] = []
  if (formal.size === 0 && informal.size === 0) return signs
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== 'word') continue
    const word = tokens.word[token]!
    const key = word.accentDecides ? word.form : word.folded
    const isCapital = isCapitalInside(tokens, token)
    if (formalCapitals.has(key) && isCapital) signs.push({ token, address: 'formal', weight: 2 })
    else if (formal.has(key)) signs.push({ token, address: 'formal', weight: 2 })
    else if (informal.has(key) && !isCapital) signs.push({ token, address: 'informal', weight: 2 })
    else if (word.folded.length > 3 && !followsArticle(tokens, token, vocabulary)) {
      const sign = signOfVerb(vocabulary.readingsOf(word), startsClause(tokens, token, vocabulary.language.openers))
      if (sign) signs.push({ token, ...sign })
    }
  }
  return signs
}

/** “las compras”, “i conti”: nouns that look like verbs. */
function followsArticle(tokens: Tokens, token: number, vocabulary: Vocabulary): boolean {
  return token > 0 && (tokens.word[token - 1]!.classes & vocabulary.classBit('determiner')) !== 0
}

const second = verbTag['2s']
const third = verbTag['3s']
const indicative = verbTag.present | verbTag.past | verbTag.imperfect | verbTag.future | verbTag.conditional

/** A verb that can only speak to tú or tu, or a command at the start of its clause that can only be one form's. */
function signOfVerb(readings: readonly VerbReading[], opensClause: boolean): Omit<AddressSign, 'token'> | undefined {
  const has = (person: number, moods: number) => readings.some(({ tags }) => tags & person && tags & moods)
  if (readings.some(({ tags }) => tags & verbTag.participle)) return undefined
  if (has(second, indicative) && !readings.some(({ tags }) => tags & third)) return { address: 'informal', weight: 2 }
  if (!opensClause || has(third, indicative)) return undefined
  const commandsFormally = has(third, verbTag.imperative)
  const commandsInformally = has(second, verbTag.imperative)
  if (commandsFormally === commandsInformally) return undefined
  return { address: commandsFormally ? 'formal' : 'informal', weight: 2 }
}

interface Evidence {
  formal: Set<string>
  informal: Set<string>
  formalCapitals: Set<string>
}

const evidence = new WeakMap<Vocabulary, Evidence>()

function evidenceSets(vocabulary: Vocabulary): Evidence {
  let sets = evidence.get(vocabulary)
  if (!sets) {
    const { address } = vocabulary.language
    sets = {
      formal: new Set(address.formal),
      informal: new Set(address.informal),
      formalCapitals: new Set(address.formalCapitals),
    }
    evidence.set(vocabulary, sets)
  }
  return sets
}

function isCapitalInside(tokens: Tokens, at: number): boolean {
  const sentence = tokens.sentences[tokens.sentence[at]!]!
  const first = tokens.text[tokens.start[at]!]!
  return at > sentence.first && first !== first.toLowerCase()
}

/** True at the start of a sentence or clause, or behind words like *por favor*. */
function startsClause(tokens: Tokens, at: number, openers: ReadonlySet<string>): boolean {
  const { first } = tokens.sentences[tokens.sentence[at]!]!
  let before = at - 1
  while (before >= first && openers.has(tokens.word[before]!.folded)) before--
  return before < first || tokens.word[before]!.isTransparent || tokens.kind[before] === 'punctuation'
}
