import { fold } from './fold.ts'
import type { Language } from './language.ts'
import { type VerbReading, verbTag } from './verb-tags.ts'
import { openVerbs } from './verbs.ts'

/** A word form of a language, known once however often it is written. */
export interface Word {
  id: number
  /** Lower case, accents kept. */
  form: string
  folded: string
  /** True where the accents of the form decide (it is, or looks like, one of the language's `accented` words). */
  accentDecides: boolean
  isNumber: boolean
  /** True for marks that patterns look through: a comma, a hyphen, quotation marks. */
  isTransparent: boolean
  /** Bit set of the language's word classes. */
  classes: number
}

/** A written word: the word it is, and its pieces where it is several (`don't`). */
export interface Written {
  word: Word
  pieces: readonly { word: Word; length: number }[] | undefined
}

/** The words of one language: made on first sight, kept for the run. */
export interface Vocabulary {
  language: Language
  /** The word of a canonical form (lower case). */
  word(form: string): Word
  /** What a word as it is written stands for: one word, or the pieces of a contraction. */
  written(text: string): Written
  stemOf(word: Word): string
  readingsOf(word: Word): readonly VerbReading[]
  classBit(name: string): number
}

const transparent = new Set([',', '"', '“', '”', '«', '»', '-', '*', '_', "'", '‘', '’', '¿', '¡'])
const thirdPerson = verbTag['3s'] | verbTag['3p']

/** Opens a language's vocabulary; cheap, fills as words are seen. */
export function openVocabulary(language: Language): Vocabulary {
  const words = new Map<string, Word>()
  const written = new Map<string, Written>()
  const stems: string[] = []
  const readings: (readonly VerbReading[] | undefined)[] = []
  const verbsOf = openVerbs(language.verbs)
  const accented = new Map(language.accented.map((form) => [form, fold(form)]))
  const accentedFolds = new Set(accented.values())
  const classNames = Object.keys(language.classes)
  if (classNames.length > 31) throw new Error('A language has room for 31 word classes.')
  const classesOf = new Map<string, number>()
  const classBits = new Map(classNames.map((name, index) => [name, 1 << index]))
  classNames.forEach((name, index) => {
    for (const member of language.classes[name]!) {
      const key = accented.has(member) || accentedFolds.has(member) ? `=${member}` : fold(member)
      classesOf.set(key, (classesOf.get(key) ?? 0) | (1 << index))
    }
  })

  const word = (form: string): Word => {
    let known = words.get(form)
    if (!known) {
      const folded = fold(form)
      const accentDecides = accentedFolds.has(folded)
      known = {
        id: words.size,
        form,
        folded,
        accentDecides,
        isNumber: /^\d/.test(form),
        isTransparent: transparent.has(form),
        classes: classesOf.get(accentDecides ? `=${form}` : folded) ?? 0,
      }
      words.set(form, known)
    }
    return known
  }

  return {
    language,
    word,
    written(text) {
      let known = written.get(text)
      if (!known) {
        const form = text.toLowerCase().replace(/[’‘ʼ`´]/g, "'")
        const pieces = language.split(form)?.map(({ form, length }) => ({ word: word(form), length }))
        known = { word: word(form), pieces }
        written.set(text, known)
      }
      return known
    },
    stemOf: (word) => (stems[word.id] ??= fold(language.stem(word.form))),
    readingsOf: (word) => (readings[word.id] ??= verbsOf(word.form)),
    classBit: (name) => classBits.get(name) ?? 0,
  }
}

/** True when a verb reading can speak to the reader: second person, or third where *usted*, *Lei* is possible. */
export function speaksToReader(reading: VerbReading, formalPossible: boolean): boolean {
  if (reading.tags & (verbTag['2s'] | verbTag['2p'])) return true
  return formalPossible && Boolean(reading.tags & thirdPerson)
}
