import { getConjugation, getIngPart, type VerbsInfo } from 'english-verbs-helper'
import { verbTag } from '../language/verb-tags.ts'
import { type Conjugated, persons, readSections, type VerbForm, wordsOf } from './verb-forms.ts'

type Doubling = 'never' | 'always' | 'either'

const everybody = persons.reduce((all, bit) => all | bit, 0)
const allButHe = everybody & ~verbTag['3s']

/** All verbs of the list `verbs.en.txt`. */
export function conjugateEnglishList(list: string): Conjugated[] {
  const sections = readSections(list)
  const verbs: Conjugated[] = []
  for (const line of sections.get('irregular') ?? []) {
    const [lemma, past, participle, gerund] = line.split(' ') as [string, string?, string?, string?]
    verbs.push({
      lemma,
      forms: lemma === 'be' ? formsOfBe() : conjugateEnglish(lemma, 'never', past, participle, gerund),
    })
  }
  const doublings = { regular: 'never', doubled: 'always', either: 'either' } as const
  for (const [heading, doubling] of Object.entries(doublings)) {
    for (const lemma of wordsOf(sections.get(heading))) verbs.push({ lemma, forms: conjugateEnglish(lemma, doubling) })
  }
  return verbs
}

/** Every form of an English verb; alternatives are written with a slash (*learned/learnt*). */
export function conjugateEnglish(
  lemma: string,
  doubling: Doubling,
  past?: string,
  participle?: string,
  gerund?: string,
): VerbForm[] {
  const forms: VerbForm[] = []
  const add = (form: string, tags: number) => forms.push({ form, tags })
  for (const spelling of spellingsOf(lemma)) {
    add(spelling, allButHe | verbTag.present)
    add(spelling, verbTag['2s'] | verbTag['2p'] | verbTag.imperative)
    add(spelling, verbTag.infinitive)
    add(thirdPerson(spelling), verbTag['3s'] | verbTag.present)
    for (const stem of stemsOf(spelling, doubling)) {
      for (const form of past?.split('/') ?? [regular(stem, 'PAST')]) add(form, everybody | verbTag.past)
      for (const form of participle?.split('/') ?? [regular(stem, 'PARTICIPLE_PAST')]) add(form, verbTag.participle)
      for (const form of gerund?.split('/') ?? [gerundOf(stem)]) add(form, verbTag.gerund)
    }
  }
  return forms
}

/** *organize* is also written *organise*, under the same lemma. */
function spellingsOf(lemma: string): string[] {
  const isGreek =
    /[a-z]{3}[aeiou]?[a-z]*ize$/.test(lemma) && !/^(size|seize|prize|resize|downsize|capsize)$/.test(lemma)
  return isGreek ? [lemma, `${lemma.slice(0, -2)}se`] : [lemma]
}

function stemsOf(lemma: string, doubling: Doubling): string[] {
  const doubled = lemma + lemma.at(-1)
  return doubling === 'never' ? [lemma] : doubling === 'always' ? [doubled] : [lemma, doubled]
}

function regular(stem: string, tense: 'PAST' | 'PARTICIPLE_PAST'): string {
  return getConjugation({}, stem, tense, 0, {})
}

function thirdPerson(lemma: string): string {
  if (/z$/.test(lemma)) return `${lemma}${/[^z]z$/.test(lemma) && lemma.endsWith('iz') ? 'z' : ''}es`
  return /[^aeiou]o$|s$/.test(lemma) ? `${lemma}es` : getConjugation({}, lemma, 'PRESENT', 2, {})
}

/** The package writes *issueing*. */
function gerundOf(stem: string): string {
  return stem.endsWith('ue') ? `${stem.slice(0, -1)}ing` : getIngPart({} as VerbsInfo, stem)
}

function formsOfBe(): VerbForm[] {
  const { present, past } = verbTag
  const plural = verbTag['1p'] | verbTag['2p'] | verbTag['3p']
  return [
    { form: 'be', tags: verbTag.infinitive },
    { form: 'be', tags: verbTag['2s'] | verbTag['2p'] | verbTag.imperative },
    { form: 'am', tags: verbTag['1s'] | present },
    { form: 'is', tags: verbTag['3s'] | present },
    { form: 'are', tags: verbTag['2s'] | plural | present },
    { form: 'was', tags: verbTag['1s'] | verbTag['3s'] | past },
    { form: 'were', tags: verbTag['2s'] | plural | past },
    { form: 'been', tags: verbTag.participle },
    { form: 'being', tags: verbTag.gerund },
  ]
}
