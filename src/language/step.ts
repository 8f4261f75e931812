import type { Conversation, Corpus, LanguageCode, Turn } from '../conversation/types.ts'
import { type LanguagePack, prepare } from './analysis.ts'
import { detectLanguage } from './detect.ts'
import { joinLexicons, type Lexicon, type LexiconOwner, openLexicon } from './lexicon.ts'
import { openLanguage } from './open.ts'
import type { Phrase } from './phrase.ts'
import { prebuiltLexicons, prebuiltWords } from './prebuilt.ts'
import type { Vocabulary } from './vocabulary.ts'

export type { LexiconOwner }

/** Below this a detection does not overrule what the conversation speaks. */
const sureEnough = 0.5

/** Decides the language of every turn among the configured ones and opens what its analysis needs. */
export async function analyseLanguage(
  corpus: Corpus,
  among: readonly LanguageCode[],
  owners: readonly LexiconOwner[],
): Promise<void> {
  const packs = new Map<string, LanguagePack>()
  for (const conversation of corpus.children) {
    detectTurns(conversation, among)
    for (const turn of conversation.children) {
      const code = turn.language
      if (code && !packs.has(code)) packs.set(code, await packOf(code, owners))
    }
    prepare(conversation, packs)
  }
}

/** Turn by turn, with the conversation's language as the prior; short or unclear turns inherit. */
function detectTurns(conversation: Conversation, among: readonly LanguageCode[]): void {
  const [only] = among
  if (only && among.length === 1) {
    for (const turn of conversation.children) turn.language = only
    conversation.language ??= only
    return
  }
  const declared = conversation.language && among.includes(conversation.language) ? conversation.language : undefined
  const found = conversation.children.map((turn) => detectLanguage(turn.text, { among: [...among], prior: declared }))
  const prior = declared ?? weightiest(conversation.children, found)
  conversation.language ??= prior
  conversation.children.forEach((turn, index) => {
    const { language, confidence } = found[index]!
    turn.language = confidence >= sureEnough ? language : prior
  })
}

function weightiest(
  turns: readonly Turn[],
  found: readonly { language: LanguageCode; confidence: number }[],
): LanguageCode {
  const weights = new Map<LanguageCode, number>()
  found.forEach(({ language, confidence }, index) => {
    weights.set(language, (weights.get(language) ?? 0) + confidence * Math.min(200, turns[index]!.text.length))
  })
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en'
}

const lexicons = new WeakMap<readonly LexiconOwner[], Map<LanguageCode, Lexicon>>()

async function packOf(code: LanguageCode, owners: readonly LexiconOwner[]): Promise<LanguagePack> {
  const { vocabulary, scores } = await openLanguage(code)
  let byLanguage = lexicons.get(owners)
  if (!byLanguage) lexicons.set(owners, (byLanguage = new Map()))
  let lexicon = byLanguage.get(code)
  if (!lexicon) byLanguage.set(code, (lexicon = await loadLexicon(code, owners, vocabulary)))
  return { vocabulary, lexicon, scores }
}

/** The phrases the build has compiled, and those only this run knows. */
async function loadLexicon(
  code: LanguageCode,
  owners: readonly LexiconOwner[],
  vocabulary: Vocabulary,
): Promise<Lexicon> {
  const inUse = new Set<string>()
  const own = new Map<string, readonly Phrase[]>()
  for (const { id, lexicon } of owners) {
    const phrases = lexicon?.[code]
    if (phrases === prebuiltWords) inUse.add(id)
    else if (phrases) own.set(id, phrases)
  }
  const lexicons: Lexicon[] = []
  if (inUse.size > 0) lexicons.push(openLexicon(await prebuiltLexicons[code]!(), inUse, vocabulary))
  const isAct = (id: string): boolean => id.startsWith('act:')
  const acts = [...own].filter(([id]) => isAct(id))
  const rules = [...own].filter(([id]) => !isAct(id))
  for (const group of [acts, rules]) {
    if (group.length > 0 || (group === rules && lexicons.length === 0)) {
      lexicons.push(await compile(new Map(group), code, vocabulary))
    }
  }
  return joinLexicons(lexicons)
}

const compiled: { own: ReadonlyMap<string, readonly Phrase[]>; code: LanguageCode; lexicon: Lexicon }[] = []

/** Compiles phrases; the same ones once: whoever lints with rule after rule has the same acts each time. */
async function compile(
  own: ReadonlyMap<string, readonly Phrase[]>,
  code: LanguageCode,
  vocabulary: Vocabulary,
): Promise<Lexicon> {
  const isSame = (other: ReadonlyMap<string, readonly Phrase[]>): boolean =>
    other.size === own.size && [...own].every(([id, phrases]) => other.get(id) === phrases)
  const at = compiled.findIndex((entry) => entry.code === code && isSame(entry.own))
  let [known] = at < 0 ? [] : compiled.splice(at, 1)
  if (!known) {
    const { tabulateLexicon } = await import('./tabulate.ts')
    known = { own, code, lexicon: openLexicon(tabulateLexicon(own, vocabulary), new Set(own.keys()), vocabulary) }
    if (compiled.length >= mostCompiled) compiled.shift()
  }
  compiled.push(known)
  return known.lexicon
}

/** Enough for the acts and a rule in each language; memory stays flat. */
const mostCompiled = 12
