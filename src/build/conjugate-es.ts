import { getConjugation } from 'spanish-verbs'
import { verbTag } from '../language/verb-tags.ts'
import { type Conjugated, persons, readSections, type VerbForm, wordsOf } from './verb-forms.ts'

/** What happens to the last vowel of the stem under stress: see `verbs.es.txt`. */
type Change = 'plain' | 'ie' | 'ie-i' | 'ue' | 'ue-u' | 'i' | 'accent'
type Theme = 'ar' | 'er' | 'ir'
type Six = readonly string[]

interface Irregular {
  /** Stem of *yo* and of the whole subjunctive: *teng-*. */
  yo?: string
  /** Stem of the strong preterite: *tuv-*. */
  past?: string
  /** Stem of future and conditional: *tendr-*. */
  future?: string
  participle?: readonly string[]
  /** Imperative of *tú*. */
  tu?: string
  change?: Change
  /** Stem of the gerund where it is no other's: *pudiendo*. */
  gerund?: string
}

// The package is right about regular endings alone: it knows 26 irregular verbs, changes the wrong vowel
// (*promover*) and lacks the changes of *pensar* and *pedir*. So it gives the endings, and the stems are made here.
const model = { ar: 'hablar', er: 'temer', ir: 'vivir' } as const
const tenses = {
  present: 'INDICATIVE_PRESENT',
  past: 'INDICATIVE_PRETERITE',
  imperfect: 'INDICATIVE_IMPERFECT',
  future: 'INDICATIVE_FUTURE',
  conditional: 'CONDITIONAL_PRESENT',
  subjunctive: 'SUBJUNCTIVE_PRESENT',
} as const

function endingsOf(theme: Theme, tense: keyof typeof tenses): Six {
  const root = model[theme].slice(0, -2)
  const every = [0, 1, 2, 3, 4, 5] as const
  return every.map((person) => getConjugation(model[theme], tenses[tense], person).slice(root.length))
}

/** By the end of the infinitive, the longest one that fits; `^` = the whole infinitive. */
const irregulars: Record<string, Irregular> = {
  tener: { yo: 'teng', past: 'tuv', future: 'tendr', tu: 'ten', change: 'ie' },
  poner: { yo: 'pong', past: 'pus', future: 'pondr', tu: 'pon', participle: ['puesto'] },
  venir: { yo: 'veng', past: 'vin', future: 'vendr', tu: 'ven', change: 'ie', gerund: 'vin' },
  salir: { yo: 'salg', future: 'saldr', tu: 'sal' },
  valer: { yo: 'valg', future: 'valdr' },
  hacer: { yo: 'hag', past: 'hic', future: 'har', tu: 'haz', participle: ['hecho'] },
  facer: { yo: 'fag', past: 'fic', future: 'far', tu: 'faz', participle: ['fecho'] },
  decir: { yo: 'dig', past: 'dij', future: 'dir', tu: 'di', change: 'i', participle: ['dicho'] },
  predecir: { yo: 'predig', past: 'predij', future: 'predecir', change: 'i', participle: ['predicho'] },
  contradecir: { yo: 'contradig', past: 'contradij', future: 'contradecir', change: 'i', participle: ['contradicho'] },
  traer: { yo: 'traig', past: 'traj' },
  caer: { yo: 'caig' },
  oír: { yo: 'oig' },
  ducir: { yo: 'duzc', past: 'duj' },
  '^caber': { yo: 'quep', past: 'cup', future: 'cabr' },
  '^poder': { past: 'pud', future: 'podr', change: 'ue', gerund: 'pud' },
  '^querer': { past: 'quis', future: 'querr', change: 'ie' },
  '^andar': { past: 'anduv' },
  '^ver': { yo: 've', participle: ['visto'] },
  '^prever': { yo: 'preve', participle: ['previsto'] },
  abrir: { participle: ['abierto'] },
  cubrir: { participle: ['cubierto'] },
  scribir: { participle: ['scrito'] },
  volver: { participle: ['vuelto'] },
  solver: { participle: ['suelto'] },
  '^morir': { participle: ['muerto'] },
  '^romper': { participle: ['roto'] },
  imprimir: { participle: ['impreso', 'imprimido'] },
  freír: { participle: ['frito', 'freído'] },
  proveer: { participle: ['provisto', 'proveído'] },
}

/** Verbs that fit no pattern: forms by tense, six persons each. Tenses not given are made. */
const whole: Record<string, Partial<Record<keyof typeof verbTag, string>>> = {
  ser: {
    present: 'soy eres es somos sois son',
    past: 'fui fuiste fue fuimos fuisteis fueron',
    imperfect: 'era eras era éramos erais eran',
    subjunctive: 'sea seas sea seamos seáis sean',
    imperative: 'sé',
  },
  ir: {
    present: 'voy vas va vamos vais van',
    past: 'fui fuiste fue fuimos fuisteis fueron',
    imperfect: 'iba ibas iba íbamos ibais iban',
    subjunctive: 'vaya vayas vaya vayamos vayáis vayan',
    imperative: 've',
    gerund: 'yendo',
  },
  haber: {
    present: 'he has ha hemos habéis han',
    past: 'hube hubiste hubo hubimos hubisteis hubieron',
    subjunctive: 'haya hayas haya hayamos hayáis hayan',
    future: 'habré habrás habrá habremos habréis habrán',
  },
  estar: {
    present: 'estoy estás está estamos estáis están',
    past: 'estuve estuviste estuvo estuvimos estuvisteis estuvieron',
    subjunctive: 'esté estés esté estemos estéis estén',
    imperative: 'está',
  },
  dar: {
    present: 'doy das da damos dais dan',
    past: 'di diste dio dimos disteis dieron',
    subjunctive: 'dé des dé demos deis den',
    imperative: 'da',
  },
  saber: {
    present: 'sé sabes sabe sabemos sabéis saben',
    past: 'supe supiste supo supimos supisteis supieron',
    subjunctive: 'sepa sepas sepa sepamos sepáis sepan',
    future: 'sabré sabrás sabrá sabremos sabréis sabrán',
  },
}

/** Accents given up long ago and still written. */
const oldSpellings: Record<string, [form: string, person: number][]> = {
  ser: [
    ['fuí', 0],
    ['fué', 2],
  ],
  ir: [
    ['fuí', 0],
    ['fué', 2],
  ],
  dar: [['dió', 2]],
  ver: [
    ['ví', 0],
    ['vió', 2],
  ],
}

const voseo: Record<string, { present: string; imperative?: string }> = {
  ser: { present: 'sos', imperative: 'sé' },
  ir: { present: 'vas', imperative: 'andá' },
  haber: { present: 'has' },
  estar: { present: 'estás', imperative: 'está' },
  dar: { present: 'das', imperative: 'da' },
  ver: { present: 'ves', imperative: 've' },
}

const noDoubleC = /^(hacer|mecer|cocer|recocer|escocer)$|(hacer|facer)$/

/** Verbs nobody is told to do: *puede* is no command. */
const noCommand = new Set(
  wordsOf([
    'amanecer atardecer caber costar deber doler existir faltar gustar haber llover nevar ocurrir parecer poder querer soler',
    'suceder tronar valer',
  ]),
)

/** All verbs of the list `verbs.es.txt`, conjugated. */
export function conjugateSpanishList(list: string): Conjugated[] {
  const verbs: Conjugated[] = []
  for (const [change, lines] of readSections(list)) {
    for (const lemma of wordsOf(lines)) verbs.push({ lemma, forms: conjugateSpanish(lemma, change as Change) })
  }
  return verbs
}

/** Every form of a Spanish verb, *vos* among them as second person singular. */
export function conjugateSpanish(infinitive: string, change: Change): VerbForm[] {
  const theme = infinitive.slice(-2).replace('í', 'i') as Theme
  const root = infinitive.slice(0, -2)
  const irregular = irregularOf(infinitive)
  const kind = irregular.change ?? change
  const given = whole[infinitive] ?? {}
  const forms: VerbForm[] = []
  const add = (form: string, tags: number) => forms.push({ form, tags })
  const addSix = (six: Six, tense: number) => six.forEach((form, person) => void add(form, persons[person]! | tense))

  const present = given.present?.split(' ') ?? makePresent(root, theme, kind, irregular)
  const past = given.past?.split(' ') ?? makePast(root, theme, kind, irregular)
  const subjunctive = given.subjunctive?.split(' ') ?? makeSubjunctive(root, theme, kind, irregular)
  addSix(present, verbTag.present)
  addSix(past, verbTag.past)
  addSix(given.imperfect?.split(' ') ?? makeImperfect(infinitive, root, theme), verbTag.imperfect)
  addSix(given.future?.split(' ') ?? makeFuture(infinitive, theme, irregular, 'future'), verbTag.future)
  addSix(makeFuture(infinitive, theme, irregular, 'conditional', given.future), verbTag.conditional)
  addSix(subjunctive, verbTag.subjunctive)
  for (const six of makeImperfectSubjunctives(past[5]!)) addSix(six, verbTag.imperfectSubjunctive)

  const vos = voseo[infinitive]
  if (!noCommand.has(infinitive)) {
    add(given.imperative ?? tuImperative(infinitive, present[2]!, irregular), verbTag['2s'] | verbTag.imperative)
    for (const person of [2, 3, 5]) add(subjunctive[person]!, persons[person]! | verbTag.imperative)
    add(infinitive.replace(/r$/, 'd'), verbTag['2p'] | verbTag.imperative)
    add(vos?.imperative ?? root + { ar: 'á', er: 'é', ir: 'í' }[theme], verbTag['2s'] | verbTag.imperative)
    if (infinitive === 'ir') add('vamos', verbTag['1p'] | verbTag.imperative)
  }

  add(vos?.present ?? root + { ar: 'ás', er: 'és', ir: 'ís' }[theme], verbTag['2s'] | verbTag.present)
  add(subjunctive[3]!.replace(/emos$/, 'és').replace(/amos$/, 'ás'), verbTag['2s'] | verbTag.subjunctive)

  for (const [form, person] of oldSpellings[infinitive] ?? []) add(form, persons[person]! | verbTag.past)
  add(infinitive, verbTag.infinitive)
  add(given.gerund ?? makeGerund(root, theme, kind, irregular), verbTag.gerund)
  for (const participle of irregular.participle ?? [join(root, theme, theme === 'ar' ? 'ado' : 'ido')]) {
    for (const ending of ['o', 'a', 'os', 'as']) add(participle.slice(0, -1) + ending, verbTag.participle)
  }
  if (infinitive === 'haber') add('hay', verbTag['3s'] | verbTag.present)
  return forms
}

function irregularOf(infinitive: string): Irregular {
  const exact = irregulars[`^${infinitive}`]
  if (exact) return exact
  for (let start = 0; start < infinitive.length; start++) {
    const found = irregulars[infinitive.slice(start)]
    if (found) return withPrefix(found, infinitive.slice(0, start))
  }
  return {}
}

/** *tener* → *detener*: the prefix goes before each stem; the short imperative gets an accent (*detén*). */
function withPrefix(irregular: Irregular, prefix: string): Irregular {
  const before = (stem?: string) => stem && prefix + stem
  return {
    ...irregular,
    yo: before(irregular.yo),
    past: before(irregular.past),
    future: before(irregular.future),
    gerund: before(irregular.gerund),
    participle: irregular.participle?.map((form) => prefix + form),
    tu: prefix ? before(irregular.tu?.replace('en', 'én').replace('on', 'ón')) : irregular.tu,
  }
}

function stressed(root: string, kind: Change): string {
  const heard = kind === 'accent' ? root : root.replace(/([gq])u$/, '$1')
  const at = Math.max(...[...'aeiou'].map((vowel) => heard.lastIndexOf(vowel)))
  const write = (vowel: string) => root.slice(0, at) + vowel + root.slice(at + 1)
  if (kind === 'accent') return write({ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' }[root[at]!]!)
  if (kind === 'ie' || kind === 'ie-i') return at === 0 ? `y${root}` : write('ie')
  if (kind === 'ue' || kind === 'ue-u') {
    if (at === 0) return `hu${write('e')}`
    return write(root[at - 1] === 'g' ? 'üe' : 'ue')
  }
  // *reír*: the stem ends in the vowel itself, which then carries the accent (*río*).
  if (kind === 'i') return write(at === root.length - 1 ? 'í' : 'i')
  return root
}

/** The stem of *pidió*, *sintió*, *durmió*. */
function weakened(root: string, kind: Change): string {
  if (kind === 'ue-u') return root.replace(/o([^aeiou]*)$/, 'u$1')
  if (kind === 'i' || (kind === 'ie-i' && !root.endsWith('quir'))) return root.replace(/e([^aeio]*)$/, 'i$1')
  return root
}

function makePresent(root: string, theme: Theme, kind: Change, irregular: Irregular): Six {
  const endings = endingsOf(theme, 'present')
  return endings.map((ending, person) => {
    if (person === 0) return yoStem(root, theme, kind, irregular, 'o') + ending
    const isStressed = person === 1 || person === 2 || person === 5
    return unaccentShort(join(isStressed ? glided(stressed(root, kind), root, theme) : root, theme, ending), root)
  })
}

/** The stem of the first person, written for the ending that follows. */
function yoStem(root: string, theme: Theme, kind: Change, irregular: Irregular, ending: string): string {
  if (irregular.yo) return irregular.yo
  if (theme !== 'ar' && /[aeiou]c$/.test(root) && !noDoubleC.test(root + theme)) return `${root.slice(0, -1)}zc`
  return spell(glided(stressed(root, kind), root, theme), theme, ending)
}

/** *construir*: a y between the stem and an ending that is no i. */
function glided(stem: string, root: string, theme: Theme): string {
  return theme === 'ir' && /([^gq]u|o)$/.test(root) && !/[yg]$/.test(stem) && !/^.*[úó]$/.test(stem) ? `${stem}y` : stem
}

function makeSubjunctive(root: string, theme: Theme, kind: Change, irregular: Irregular): Six {
  const endings = endingsOf(theme, 'subjunctive')
  return endings.map((ending, person) => {
    const isUnstressed = person === 3 || person === 4
    if (!isUnstressed || irregular.yo || yoStem(root, theme, 'plain', irregular, ending).endsWith('zc')) {
      return yoStem(root, theme, kind, irregular, ending) + ending
    }
    const stem = theme === 'ir' ? weakened(root, kind) : root
    return spell(glided(stem, root, theme), theme, ending) + ending
  })
}

function makePast(root: string, theme: Theme, kind: Change, irregular: Irregular): Six {
  const strong = irregular.past
  if (strong) {
    const ieron = strong.endsWith('j') ? 'eron' : 'ieron'
    const hizo = strong.replace(/c$/, 'z')
    return [`${strong}e`, `${strong}iste`, `${hizo}o`, `${strong}imos`, `${strong}isteis`, strong + ieron].map((form) =>
      form.replace(/^(re|contra)hi(ce|zo)$/, '$1hí$2'),
    )
  }
  return endingsOf(theme, 'past').map((ending, person) => {
    const stem = theme === 'ir' && (person === 2 || person === 5) ? weakened(root, kind) : root
    const form = join(stem, theme, ending)
    return /^(ví|vió)$/.test(form) ? form.replace('í', 'i').replace('ó', 'o') : form
  })
}

function makeImperfect(infinitive: string, root: string, theme: Theme): Six {
  const stem = /^(pre)?ver$/.test(infinitive) ? `${root}e` : root
  return endingsOf(theme, 'imperfect').map((ending) => stem + ending)
}

function makeFuture(
  infinitive: string,
  theme: Theme,
  irregular: Irregular,
  tense: 'future' | 'conditional',
  given?: string,
): Six {
  const plain = infinitive.replace('í', 'i')
  const stem = given ? given.split(' ')[0]!.slice(0, -1) : (irregular.future ?? plain)
  return endingsOf(theme, tense).map((ending) => stem + ending.slice(2))
}

/** *hablaron* → *hablara, hablase*. */
function makeImperfectSubjunctives(theyPast: string): Six[] {
  const stem = theyPast.slice(0, -3)
  const accented = stem.slice(0, -1) + { a: 'á', e: 'é' }[stem.at(-1)!]!
  return ['ra', 'se'].map((mark) =>
    ['', 's', '', 'mos', 'is', 'n'].map((end) => (end === 'mos' ? accented : stem) + mark + end),
  )
}

function tuImperative(infinitive: string, hePresent: string, irregular: Irregular): string {
  return irregular.tu && infinitive !== 'satisfacer' ? irregular.tu : hePresent
}

function makeGerund(root: string, theme: Theme, kind: Change, irregular: Irregular): string {
  if (theme === 'ar') return `${root}ando`
  return join(irregular.gerund ?? (theme === 'ir' ? weakened(root, kind) : root), theme, 'iendo')
}

/** Stem and ending with the spelling that keeps the sound: *busqué*, *leyó*, *gruñó*, *leíste*. */
function join(stem: string, theme: Theme, ending: string): string {
  const spelt = spell(stem, theme, ending)
  if (theme === 'ar') return spelt + ending
  const endsInVowel = /[aeioí]$|[^gq]u$/.test(spelt)
  if (/^i[eó]/.test(ending)) {
    if (/(ñ|ll)$/.test(spelt)) return spelt + ending.slice(1)
    if (/i$/.test(spelt)) return spelt.slice(0, -1) + ending
    if (endsInVowel) return `${spelt}y${ending.slice(1)}`
  }
  if (/[aeo]$/.test(spelt) && /^i/.test(ending) && ending !== 'iendo') return `${spelt}í${ending.slice(1)}`
  return spelt + ending
}

function spell(stem: string, theme: Theme, ending: string): string {
  const isFront = /^[eéií]/.test(ending)
  if (theme === 'ar') {
    if (!isFront) return stem
    if (stem.endsWith('gu')) return `${stem.slice(0, -1)}ü`
    if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu`
    if (stem.endsWith('g')) return `${stem}u`
    return stem.endsWith('z') ? `${stem.slice(0, -1)}c` : stem
  }
  if (isFront) return stem
  if (stem.endsWith('gu')) return stem.slice(0, -1)
  if (stem.endsWith('g')) return `${stem.slice(0, -1)}j`
  return stem.endsWith('c') ? `${stem.slice(0, -1)}z` : stem
}

/** One syllable takes no accent (*veis*); a compound of *ver* does (*prevés*, *prevén*). */
function unaccentShort(form: string, root: string): string {
  if (root === 'v') return form.replace('é', 'e')
  if (root === 'prev') return form.replace(/e(s|n)?$/, 'é$1')
  return form
}

export type { Change }
