import type { Analysis } from './analysis.ts'
import type { Clause } from './clauses.ts'
import { verbTag } from './verb-tags.ts'
import type { Word } from './vocabulary.ts'

const third = verbTag['3s'] | verbTag['3p']

/**
 * Whether the first verb in the third person among tokens `[first, last]`, which *usted* or *Lei* may be the subject of,
 * has another one in sight: “nuestro agente olvidó…”, “il corriere non ha lasciato…”, “…y se fue”.
 */
export function hasOtherSubject(analysis: Analysis, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const tags = finiteTags(analysis, i)
    if (tags & third) return isImpersonal(analysis, i, first) || subjectOf(analysis, i, 2) === 'other'
    if (tags) return false
  }
  return false
}

/** “se canceló”, “si è rotto”: where the phrase does not name the pronoun, nobody does it. */
function isImpersonal({ tokens }: Analysis, verb: number, first: number): boolean {
  const before = tokens.word[verb - 1]?.form
  return verb === first && (before === 'se' || before === 'si')
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
  if (somebody.has(tokens.word[afterVerb(analysis, verb)]?.form ?? '')) return 'other'
  if (depth === 0 || clause.first === tokens.sentences[tokens.sentence[verb]!]!.first) return undefined
  if (clause.opening === 'and') return subjectBefore(analysis, clause.first - 1, depth - 1)
  if (clause.opening === 'that') return isRelative(analysis, clause, verb) ? 'other' : undefined
  return !clause.opening && followsInsertion(analysis, clause) ? 'other' : undefined
}

/** The subject of the last verb up to token `from`: a joined clause goes on with it. */
function subjectBefore(analysis: Analysis, from: number, depth: number): 'reader' | 'other' | undefined {
  const { first } = analysis.tokens.sentences[analysis.tokens.sentence[from]!]!
  for (let i = from; i >= first; i--) {
    const tags = finiteTags(analysis, i)
    if (tags & third) return subjectOf(analysis, i, depth)
    if (tags) return undefined
  }
  return undefined
}

/** “El técnico, sin embargo, no llamó”; “el mensajero, que debía llamar, no llamó”. */
function followsInsertion(analysis: Analysis, clause: Clause): boolean {
  const { tokens } = analysis
  const clauses = analysis.clausesIn(tokens.sentence[clause.first]!)
  const at = clauses.indexOf(clause)
  if (at < 2 || tokens.word[clause.first]!.form !== ',') return false
  const { first, last } = clauses[at - 2]!
  for (let i = first; i <= last; i++) if (finiteTags(analysis, i) || isReader(analysis, i)) return false
  return startsNoun(analysis, first, last + 1)
}

/** “el mensajero que olvidó el paquete” and not “el código que introdujo”: the verb has its object behind it. */
function isRelative(analysis: Analysis, clause: Clause, verb: number): boolean {
  const before = previous(analysis, clause.first)
  if (before < 0 || finiteTags(analysis, before) || isOf(analysis, before, 'adverb')) return false
  if (analysis.tokens.word[clause.first]!.form === ',') return !isReader(analysis, before)
  const after = afterVerb(analysis, verb)
  if (after > clause.last || isOf(analysis, after, 'preposition')) return false
  return isOf(analysis, after, 'determiner') || isOf(analysis, after, 'other')
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
  let at = afterVerb(analysis, verb)
  while (isOf(analysis, at, 'adverb') || manner.has(analysis.tokens.word[at]?.form ?? '')) at = next(analysis, at)
  if (at > clause.last || isOf(analysis, at, 'preposition')) return false
  if (isOf(analysis, at, 'other')) return !pronounsOfThings.has(analysis.tokens.word[at]!.form)
  if (!isOf(analysis, at, 'determiner')) return false
  const noun = next(analysis, at)
  return !['days', 'weekday', 'month', 'daypart'].some((name) => isOf(analysis, noun, name))
}

const somebody = new Set(['alguien', 'nadie', 'él', 'ella', 'ellos', 'qualcuno', 'nessuno', 'lui', 'loro'])
const pronounsOfThings = new Set(['todo', 'nada', 'algo', 'eso', 'esto', 'tutto', 'niente', 'nulla', 'qualcosa'])
const manner = new Set(['mal', 'bien', 'male', 'bene', 'así', 'così'])
const seldomVerbs = ['preposition', 'determiner', 'clitic', 'daypart', 'adverb']
const objectPronouns = new Set(['lo', 'la', 'los', 'las', 'li', "l'"])

/** The word behind a verb and, if it is an auxiliary, its participle. */
function afterVerb(analysis: Analysis, verb: number): number {
  const { vocabulary, tokens } = analysis
  const readings = vocabulary.readingsOf(tokens.word[verb]!)
  const isAuxiliary = readings.some(({ lemma }) => vocabulary.language.perfect.includes(lemma))
  const after = next(analysis, verb)
  return isAuxiliary ? next(analysis, after) : after
}

/** Pronouns, denials and adverbs stand between subject and verb. */
function isAttached(analysis: Analysis, at: number): boolean {
  return isMark(analysis, at) || ['clitic', 'not', 'adverb'].some((name) => isOf(analysis, at, name))
}

/** *Usted*, or “el cliente”, but not “otros clientes”. */
function isReader(analysis: Analysis, at: number): boolean {
  return isOf(analysis, at, 'reader') || (isOf(analysis, at, 'customer') && !isOf(analysis, at - 1, 'other'))
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
