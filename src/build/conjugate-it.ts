import { getConjugation, getVerbInfo, type ItalianTense } from 'italian-verbs'
import type { VerbInfo, VerbsInfo } from 'italian-verbs-dict'
import { type VerbTag, verbTag } from '../language/verb-tags.ts'
import { type Conjugated, persons, readSections, type VerbForm, wordsOf } from './verb-forms.ts'

const tenses: Partial<Record<VerbTag, ItalianTense>> = {
  present: 'PRESENTE',
  past: 'PASSATO_REMOTO',
  imperfect: 'IMPERFETTO',
  future: 'FUTURO_SEMPLICE',
  conditional: 'COND_PRESENTE',
  subjunctive: 'CONG_PRESENTE',
  imperfectSubjunctive: 'CONG_IMPERFETTO',
}

const cells = [
  [1, 'S'],
  [2, 'S'],
  [3, 'S'],
  [1, 'P'],
  [2, 'P'],
  [3, 'P'],
] as const

/** Models of the regular conjugations for verbs the dictionary lacks and has no relative of. */
const models = ['lasciare', 'mangiare', 'cominciare', 'studiare', 'cercare', 'pagare', 'parlare', 'capire']

/** Forms beside the dictionary's own: other spellings, the short imperatives. */
const more: Record<string, [tags: (keyof typeof verbTag)[], form: string][]> = {
  andare: [[['2s', 'imperative'], "va'"]],
  dare: [
    [['2s', 'imperative'], "da'"],
    [['2s', 'imperative'], 'dai'],
    [['2s', 'present'], 'dai'],
    [['1s', 'present'], 'do'],
  ],
  dire: [[['2s', 'imperative'], "di'"]],
  fare: [[['2s', 'imperative'], "fa'"]],
  stare: [[['2s', 'imperative'], "sta'"]],
  dovere: [
    [['1s', 'present'], 'debbo'],
    [['3p', 'present'], 'debbono'],
    [['1s', '2s', '3s', 'subjunctive'], 'deva'],
    [['3p', 'subjunctive'], 'devano'],
    [['3s', 'past'], 'dovette'],
  ],
  potere: [[['3s', 'past'], 'poté']],
  provvedere: [
    [['1s', 'future'], 'provvederò'],
    [['2s', 'future'], 'provvederai'],
    [['3s', 'future'], 'provvederà'],
    [['1p', 'future'], 'provvederemo'],
    [['2p', 'future'], 'provvederete'],
    [['3p', 'future'], 'provvederanno'],
    [['3s', 'conditional'], 'provvederebbe'],
  ],
}

/** Verbs nobody is told to do: *può* and *possa* are no commands. */
const noCommand = new Set([
  'bastare',
  'bisognare',
  'dispiacere',
  'dovere',
  'piacere',
  'potere',
  'rincrescere',
  'servire',
])

// Lemmas of the dictionary that are no infinitive, or are written with a hyphen.
const isLemma = /^[a-zàèéìòù]+(are|ere|ire|rre)$/

/** All verbs of the dictionary and of the list `verbs.it.txt`. */
export function conjugateItalianList(dictionary: VerbsInfo, list: string): Conjugated[] {
  const own = wordsOf([...readSections(list).values()].flat())
  const lemmas = new Set([...Object.keys(dictionary).filter((lemma) => isLemma.test(lemma)), ...own, 'essere', 'avere'])
  const verbs: Conjugated[] = []
  for (const lemma of lemmas) {
    const relative = getKnown(dictionary, lemma) ? lemma : relativeOf(dictionary, lemma)
    const shared = commonEnd(lemma, relative)
    const prefix = lemma.slice(0, lemma.length - shared)
    const cut = relative.length - shared
    const forms = conjugateItalian(dictionary, relative)
    verbs.push({ lemma, forms: forms.map(({ form, tags }) => ({ form: prefix + form.slice(cut), tags })) })
  }
  return verbs
}

function getKnown(dictionary: VerbsInfo, lemma: string): VerbInfo | undefined {
  return lemma === 'essere' || lemma === 'avere' ? getVerbInfo(dictionary, lemma) : (dictionary[lemma] ?? undefined)
}

function relativeOf(dictionary: VerbsInfo, lemma: string): string {
  for (let start = 1; start < lemma.length - 4; start++) {
    if (dictionary[lemma.slice(start)]?.ind) return lemma.slice(start)
  }
  const model = models.find((candidate) => commonEnd(candidate, lemma) >= endOf(candidate))
  if (!model) throw new Error(`No model for ${lemma}`)
  return model
}

/** How much of a model's end a verb must share: *-sciare*, *-giare*, *-care* … */
function endOf(model: string): number {
  return /(sciare|[cg]iare|iare|[cg]are|are|ire)$/.exec(model)![0].length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

/** Every form of an Italian verb; *Lei* and *Loro* commands as third person imperatives. */
export function conjugateItalian(dictionary: VerbsInfo, infinitive: string): VerbForm[] {
  const info = getKnown(dictionary, infinitive)!
  const forms: VerbForm[] = []
  const add = (form: string | undefined, tags: number) => form && forms.push({ form: unaccented(form), tags })
  for (const [tag, tense] of Object.entries(tenses) as [VerbTag, ItalianTense][]) {
    cells.forEach(([person, number], index) => {
      add(conjugate(dictionary, infinitive, tense, person, number), persons[index]! | verbTag[tag])
    })
  }
  if (!noCommand.has(infinitive)) {
    add(conjugate(dictionary, infinitive, 'IMPERATIVO', 2, 'S'), verbTag['2s'] | verbTag.imperative)
    add(conjugate(dictionary, infinitive, 'IMPERATIVO', 1, 'P'), verbTag['1p'] | verbTag.imperative)
    add(conjugate(dictionary, infinitive, 'IMPERATIVO', 2, 'P'), verbTag['2p'] | verbTag.imperative)
    add(conjugate(dictionary, infinitive, 'CONG_PRESENTE', 3, 'S'), verbTag['3s'] | verbTag.imperative)
    add(conjugate(dictionary, infinitive, 'CONG_PRESENTE', 3, 'P'), verbTag['3p'] | verbTag.imperative)
  }
  add(infinitive, verbTag.infinitive)
  add(gerundOf(info), verbTag.gerund)
  for (const participle of Object.values(info.part?.past ?? {})) add(participle, verbTag.participle)
  for (const [tags, form] of more[infinitive] ?? []) {
    forms.push({ form, tags: tags.reduce((all, tag) => all | verbTag[tag], 0) })
  }
  return forms
}

/** The form, or nothing where the dictionary has a gap. */
function conjugate(
  dictionary: VerbsInfo,
  verb: string,
  tense: ItalianTense,
  person: 1 | 2 | 3,
  number: 'S' | 'P',
): string | undefined {
  try {
    return getConjugation(dictionary, verb, tense, person, number, undefined)
  } catch {
    return undefined
  }
}

/** The dictionary keeps one gerund, often with a pronoun (*andandosi*). */
function gerundOf(info: VerbInfo): string | undefined {
  const gerund = info.ger?.pres
  const form = typeof gerund === 'string' ? gerund : gerund?.['']
  return form && /^.*ndo/.exec(form)?.[0]
}

/** *dài*, *dò*: accents the dictionary writes and hardly anybody else. */
function unaccented(form: string): string {
  return form === 'dài' ? 'dai' : form.replace(/([àèéìòù])(?=.)/g, (vowel) => vowel.normalize('NFD')[0]!)
}
