import { verbTag } from '../language/verb-tags.ts'

/** One form of a verb with the bits of `verbTag` it has in one reading. */
export interface VerbForm {
  form: string
  tags: number
}

export type Conjugated = { lemma: string; forms: VerbForm[] }

/** The six persons in the order of every table of endings: I, you, he, we, you, they. */
export const persons = [verbTag['1s'], verbTag['2s'], verbTag['3s'], verbTag['1p'], verbTag['2p'], verbTag['3p']]

const anyPerson = persons.reduce((all, bit) => all | bit, 0)

/** Readings of each form: tenses that share their persons are one reading (*hablamos*: present and past). */
export function readingsByForm(forms: readonly VerbForm[]): Map<string, number[]> {
  const tensesOf = new Map<string, Map<number, number>>()
  for (const { form, tags } of forms) {
    const tenses = getOrMake(tensesOf, form, () => new Map<number, number>())
    const tense = tags & ~anyPerson
    tenses.set(tense, (tenses.get(tense) ?? 0) | (tags & anyPerson))
  }
  const readings = new Map<string, number[]>()
  for (const [form, tenses] of tensesOf) {
    const byPersons = new Map<number, number>()
    for (const [tense, people] of tenses) byPersons.set(people, (byPersons.get(people) ?? 0) | tense)
    readings.set(
      form,
      [...byPersons].map(([people, tense]) => people | tense),
    )
  }
  return readings
}

export function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

/** Sections of a list of verbs: a heading of one word alone on its line after an empty one, then the section's lines. */
export function readSections(list: string): Map<string, string[]> {
  const sections = new Map<string, string[]>()
  for (const block of list.split(/\n\s*\n/)) {
    const [heading, ...lines] = block.split('\n').filter((line) => line && !line.startsWith('#'))
    if (heading) sections.set(heading, lines)
  }
  return sections
}

export function wordsOf(lines: readonly string[] = []): string[] {
  return lines.flatMap((line) => line.split(/\s+/)).filter(Boolean)
}
