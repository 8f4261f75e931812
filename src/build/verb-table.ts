import { fold } from '../language/fold.ts'
import { type Conjugated, getOrMake, readingsByForm } from './verb-forms.ts'

/**
 * Rule for a glued pronoun: a word with this ending may be a form that has `host` instead of it,
 * when at least `minimum` letters stand before the ending.
 */
export interface CliticRule {
  ending: string
  host: string
  minimum: number
  /** Moods (bits of `verbTag`) that take the pronoun, and the persons that do in a command. */
  bits: number
}

/** What a table holds beside the verbs. */
export interface TableSettings {
  clitics: readonly CliticRule[]
  /** Words that look like a form with a pronoun and are something else (*dalla*). */
  unglued: readonly string[]
  /** Words that would be verbs with an accent and seldom are (*este*, *esté*). */
  unfolded: readonly string[]
}

type Paradigm = Map<string, string>

/**
 * Writes the table that `openVerbs` reads. A verb is a stem (what all its forms begin with) and a paradigm; a paradigm is
 * made of blocks of endings, each behind an infix (*pensar* = p + `ens`·unstressed endings + `iens`·stressed endings), so
 * that blocks are shared by many paradigms. `verbs.ts` describes the lines.
 */
export function writeVerbTable(verbs: readonly Conjugated[], settings: TableSettings): string {
  const codes = new Map<string, string>()
  const stemsOf = new Map<string, { stems: Set<string>; paradigm: Paradigm; lemmaEnding: string }>()
  for (const { lemma, forms } of verbs) {
    const readings = readingsByForm(forms)
    const stem = commonStart([lemma, ...readings.keys()])
    const paradigm: Paradigm = new Map()
    for (const [form, tags] of [...readings].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const key = tags.map((bits) => bits.toString(36)).join('+')
      paradigm.set(
        form.slice(stem.length),
        getOrMake(codes, key, () => codeOf(codes.size)),
      )
    }
    const lemmaEnding = lemma.slice(stem.length)
    const key = JSON.stringify([lemmaEnding, ...paradigm])
    getOrMake(stemsOf, key, () => ({ stems: new Set<string>(), paradigm, lemmaEnding })).stems.add(stem)
  }

  const groups = [...stemsOf.values()].sort((a, b) => b.stems.size - a.stems.size)
  const endings = commonEndings(groups)
  const blocks = new Map<string, string>()
  const paradigmLines: string[] = []
  const stemsByStart = new Map<string, string[]>()
  for (const { stems, paradigm, lemmaEnding } of groups) {
    const byInfix = new Map<string, string[]>()
    for (const [ending, code] of paradigm) {
      const known = longestKnownEnding(ending, code, endings)
      getOrMake(byInfix, ending.slice(0, ending.length - known.length), () => []).push(known + code)
    }
    const parts = [...byInfix].map(([infix, block]) => {
      return infix + getOrMake(blocks, joinNumbered(block), () => codeOf(blocks.size))
    })
    paradigmLines.push(`${lemmaEnding} ${joinNumbered(parts)}`)
    for (const stem of stems) {
      const start = fold(stem).slice(0, 3)
      const rest = stem.startsWith(start) ? stem.slice(start.length) : `=${stem}`
      getOrMake(stemsByStart, start, () => []).push(rest + codeOf(paradigmLines.length - 1))
    }
  }
  const stemLines = [...stemsByStart].map(([start, stems]) => `${start} ${joinNumbered(stems)}`).sort()
  return [
    [...codes.keys()].join(' '),
    [...blocks.keys()].join('\n'),
    paradigmLines.join('\n'),
    stemLines.join('\n'),
    settings.clitics.map((rule) => `${rule.ending} ${rule.host} ${rule.minimum} ${rule.bits.toString(36)}`).join('\n'),
    settings.unglued.join(' '),
    settings.unfolded.join(' '),
  ].join('\n\n')
}

/** Numbers written in digits and capitals, which no ending holds. */
function codeOf(index: number): string {
  return index.toString(36).toUpperCase()
}

/** Sorted, with a dot before a part without letters where two numbers would meet. */
function joinNumbered(parts: readonly string[]): string {
  return [...parts]
    .sort()
    .map((part, index) => (index > 0 && /^[0-9A-Z]/.test(part) ? `.${part}` : part))
    .join('')
}

function commonStart(words: readonly string[]): string {
  let stem = words[0]!
  for (const word of words) {
    while (!word.startsWith(stem)) stem = stem.slice(0, -1)
  }
  return stem
}

/** Endings, with their code, of the paradigms most verbs follow. */
function commonEndings(groups: readonly { stems: Set<string>; paradigm: Paradigm }[]): Set<string> {
  const common = new Set<string>()
  for (const { paradigm } of groups.slice(0, 12)) {
    for (const [ending, code] of paradigm) common.add(`${ending} ${code}`)
  }
  return common
}

function longestKnownEnding(ending: string, code: string, known: ReadonlySet<string>): string {
  for (let start = 0; start < ending.length; start++) {
    if (known.has(`${ending.slice(start)} ${code}`)) return ending.slice(start)
  }
  return ''
}
