import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { findActs } from '../src/acts/act.ts'
import { actOwners, acts } from '../src/acts/index.ts'
import { buildCorpus } from '../src/conversation/build.ts'
import type { LanguageCode, Turn } from '../src/conversation/types.ts'
import { native } from '../src/formats/native.ts'
import { Source } from '../src/formats/source.ts'
import { analysisOf } from '../src/language/analysis.ts'
import type { Phrase } from '../src/language/phrase.ts'
import { analyseLanguage, type LexiconOwner } from '../src/language/step.ts'

const languages: LanguageCode[] = ['en', 'es', 'it']

/** Turns that say these sentences, their language given. */
async function turnsOf(
  sentences: readonly string[],
  among: readonly LanguageCode[],
  owners: readonly LexiconOwner[],
  role = 'agent',
): Promise<Turn[]> {
  const lines = sentences.map((text) => JSON.stringify({ turns: [{ role, text }] })).join('\n')
  const corpus = buildCorpus(new Source(lines, 'sentences.ndjson'), native, 'it is')
  await analyseLanguage(corpus, among, owners)
  return corpus.children.map((conversation) => conversation.children[0]!)
}

describe.each(acts.map((act) => [act.id, act] as const))('the act %s', (_id, act) => {
  const sentences = act.examples.map(({ is, isNot }) => is ?? isNot!)

  test('is found in its examples and not in the others', async () => {
    const turns = await turnsOf(sentences, languages, actOwners, act.by ?? 'agent')
    const wrong = act.examples.filter(({ is }, index) => findActs(act, turns[index]!).length > 0 !== Boolean(is))
    expect(wrong).toEqual([])
  })

  test('has examples of both kinds in each language', async () => {
    const turns = await turnsOf(sentences, languages, [])
    for (const language of languages) {
      const own = act.examples.filter((_, index) => turns[index]!.language === language)
      expect(own.some(({ is }) => is) && own.some(({ isNot }) => isNot), language).toBe(true)
    }
  })
})

const owners = [
  ...acts.map(({ id, lexicon }) => ({ id: `act ${id}`, lexicon })),
  ...rules.map(({ id, lexicon }) => ({ id: `rule ${id}`, lexicon })),
].filter(({ lexicon }) => languages.some((language) => lexicon?.[language]?.length))

describe.each(owners.map(({ id, lexicon }) => [id, lexicon!] as const))('the phrases of %s', (_id, lexicon) => {
  test.each(languages.filter((language) => lexicon[language]?.length))('hold in %s what they say', async (language) => {
    expect(await untrueOf(lexicon[language]!, language)).toEqual([])
  })
})

/** What is wrong with a list of phrases: sentences they do not match, patterns that match no sentence. */
async function untrueOf(phrases: readonly Phrase[], language: LanguageCode): Promise<string[]> {
  const sentences = phrases.flatMap(({ heard }) => heard)
  // Each way of saying a phrase becomes a phrase of its own, under a name of its own.
  const singles = phrases.flatMap((phrase, at) =>
    [phrase.words].flat().map((words, way) => ({ id: `${at}.${way}`, at, words, phrase: { ...phrase, words } })),
  )
  const owners = singles.map(({ id, phrase }) => ({ id, lexicon: { [language]: [phrase] } }))
  const turns = await turnsOf(sentences, [language], owners)
  const heardBy = (at: number) => {
    const before = phrases.slice(0, at).reduce((sum, { heard }) => sum + [heard].flat().length, 0)
    return turns.slice(before, before + [phrases[at]!.heard].flat().length)
  }
  const matches = (turn: Turn, id: string) => analysisOf(turn).phrases(id).length > 0
  const unmatched = phrases.flatMap((_, at) =>
    heardBy(at)
      .filter((turn) => !singles.some((single) => single.at === at && matches(turn, single.id)))
      .map((turn) => `no phrase matches: ${turn.text}`),
  )
  const unheard = singles
    .filter(({ id, at }) => !heardBy(at).some((turn) => matches(turn, id)))
    .map(({ words }) => `nothing is heard of: ${words}`)
  return [...unmatched, ...unheard]
}
