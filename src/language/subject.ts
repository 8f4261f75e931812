import type { Analysis } from './analysis.ts'
import type { Clause } from './clauses.ts'
import { verbTag } from './verb-tags.ts'
import type { Word } from './vocabulary.ts'

const third = verbTag['3s'] | verbTag['3p']
const otherPersons = verbTag['1s'] | verbTag['2s'] | verbTag['1p'] | verbTag['2p']

/**
 * Whether the first verb in the third person among tokens `[first, last]`, which *usted* or *Lei* may be the subject of,
 * has another one in sight: “nuestro agente olvidó…”, “il corriere non ha lasciato…”, “…y se fue”.
 */
export function hasOtherSubject(analysis: Analysis, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const tags = finiteTags(analysis, i)
    if (tags & otherPersons) return false
    if (tags & third) return subjectOf(analysis, i, 2) === 'other'
  }
  return false
}

/** Who the subject of a verb in the third person is, as far as its clause, or the one it is joined to, shows. */
function subjectOf(analysis: Analysis, verb: number, depth: number): 'reader' | 'other' | undefined {
  const { tokens } = analysis
  const clause = analysis.clauseAt(verb)
  for (let i = clause.first; i <= Math.min(verb + 4, clause.last); i++)
    if (isReader(analysis, i) && !isOf(analysis, i - 1, 'preposition')) return 'reader'
  let i = verb - 1
  while (i >= clause.first && isAttached(analysis, i)) i--
  for (; i >= clause.first; i--) {
    if (isOf(analysis, i, 'other') && !isOf(analysis, i - 1, 'preposition')) return 'other'
    if (startsNoun(analysis, i, verb) && mayFollow(analysis, i, clause)) return 'other'
  }
  if (isName(analysis, verb, clause) || followsNoun(analysis, verb, clause)) return 'other'
  if (depth === 0 || clause.first === tokens.sentences[tokens.sentence[verb]!]!.first) return undefined
  if (clause.opening === 'and') return subjectBefore(analysis, clause.first - 1, depth - 1)
  return clause.opening === 'that' && isRelative(analysis, clause, verb) ? 'other' : undefined
}

/** The subject of the last verb up to token `from`: a joined clause goes on with it. */
function subjectBefore(analysis: Analysis, from: number, depth: number): 'reader' | 'other' | undefined {
  const { first } = analysis.tokens.sentences[analysis.tokens.sentence[from]!]!
  for (let i = from; i >= first; i--) {
    const tags = finiteTags(analysis, i)
    if (tags & otherPersons) return undefined
    if (tags & third) return subjectOf(analysis, i, depth)
  }
  return undefined
}

/** “el mensajero que olvidó el paquete” and not “el código que introdujo”: the verb has its object behind it. */
function isRelative(analysis: Analysis, clause: Clause, verb: number): boolean {
  const before = previous(analysis, clause.first)
  if (before < 0 || finiteTags(analysis, before) || isOf(analysis, before, 'adverb')) return false
  const after = next(analysis, verb)
  return after <= clause.last && isOf(analysis, after, 'determiner') && !isOf(analysis, after, 'preposition')
}

/** A determiner with a noun before the verb: not a pronoun (“la ha roto”), nor a time (“la semana pasada”). */
function startsNoun(analysis: Analysis, at: number, verb: number): boolean {
  if (!isOf(analysis, at, 'determiner') || isOf(analysis, at, 'preposition')) return false
  const noun = next(analysis, at)
  if (noun >= verb || isAttached(analysis, noun)) return false
  return !['days', 'weekday', 'month', 'daypart'].some((name) => isOf(analysis, noun, name))
}

/** Behind a preposition or a verb a noun is no subject. */
function mayFollow(analysis: Analysis, at: number, clause: Clause): boolean {
  const before = previous(analysis, at)
  if (before < clause.first) return true
  if (isOf(analysis, before, 'preposition')) return false
  return !analysis.vocabulary.readingsOf(analysis.tokens.word[before]!).length || isFunctionWord(analysis, before)
}

/** A word with a capital inside the sentence, right before the verb and what is attached to it. */
function isName(analysis: Analysis, verb: number, clause: Clause): boolean {
  const { tokens } = analysis
  let at = previous(analysis, verb)
  while (at >= clause.first && isAttached(analysis, at)) at = previous(analysis, at)
  if (at < clause.first || at === tokens.sentences[tokens.sentence[verb]!]!.first) return false
  if (tokens.kind[at] !== 'word' || isFunctionWord(analysis, at) || isReader(analysis, at)) return false
  const letter = tokens.text[tokens.start[at]!]!
  return letter !== letter.toLowerCase() && !isOf(analysis, previous(analysis, at), 'preposition')
}

/** “la rellena la agencia”: a pronoun for the object, and a noun right behind the verb. */
function followsNoun(analysis: Analysis, verb: number, clause: Clause): boolean {
  const before = previous(analysis, verb)
  if (before < clause.first || !objectPronouns.has(analysis.tokens.word[before]!.form)) return false
  let at = next(analysis, verb)
  if (analysis.vocabulary.readingsOf(analysis.tokens.word[verb]!).some(({ lemma }) => isAuxiliary(analysis, lemma)))
    at = next(analysis, at)
  if (at > clause.last || !isOf(analysis, at, 'determiner') || isOf(analysis, at, 'preposition')) return false
  const noun = next(analysis, at)
  return !['days', 'weekday', 'month', 'daypart'].some((name) => isOf(analysis, noun, name))
}

const seldomVerbs = ['preposition', 'determiner', 'clitic', 'daypart', 'adverb']
const objectPronouns = new Set(['lo', 'la', 'los', 'las', 'li', 'le', "l'"])

function isAuxiliary({ vocabulary }: Analysis, lemma: string): boolean {
  return vocabulary.language.perfect.includes(lemma)
}

/** Pronouns, denials and adverbs stand between subject and verb. */
function isAttached(analysis: Analysis, at: number): boolean {
  return isMark(analysis, at) || ['clitic', 'not', 'adverb'].some((name) => isOf(analysis, at, name))
}

function isReader(analysis: Analysis, at: number): boolean {
  return isOf(analysis, at, 'reader') || isOf(analysis, at, 'customer')
}

function isFunctionWord({ tokens, vocabulary }: Analysis, at: number): boolean {
  const { form, folded } = tokens.word[at]!
  return vocabulary.language.functionWords.includes(form) || vocabulary.language.functionWords.includes(folded)
}

function isOf({ tokens, vocabulary }: Analysis, at: number, name: string): boolean {
  const word: Word | undefined = tokens.word[at]
  return word !== undefined && (word.classes & vocabulary.classBit(name)) !== 0
}

/** Bits of a finite verb; 0 for words that only look like one (*para*, *una*, *tarde*, *como*). */
function finiteTags(analysis: Analysis, at: number): number {
  const { tokens, vocabulary } = analysis
  if (tokens.kind[at] !== 'word' || seldomVerbs.some((name) => isOf(analysis, at, name))) return 0
  const { form, folded, accentDecides } = tokens.word[at]!
  if (Object.hasOwn(vocabulary.language.conjunctions, accentDecides ? form : folded)) return 0
  const [reading] = vocabulary.readingsOf(tokens.word[at]!)
  return reading && !(reading.tags & (verbTag.infinitive | verbTag.gerund | verbTag.participle)) ? reading.tags : 0
}

/** Quotation marks and the like; other marks end a clause. */
function isMark({ tokens }: Analysis, at: number): boolean {
  return tokens.kind[at] === 'punctuation' || tokens.kind[at] === 'symbol'
}

function previous(analysis: Analysis, at: number): number {
  let before = at - 1
  while (before >= 0 && isMark(analysis, before)) before--
  return before
}

function next(analysis: Analysis, at: number): number {
  let after = at + 1
  while (after < analysis.tokens.count && isMark(analysis, after)) after++
  return after
}
