import { type VerbReading, verbTag } from './verb-tags.ts'

/*
 * A verb table is seven sections, an empty line between two:
 *   codes      what a form is: readings (`verbTag` bits in base 36) joined by `+`; a code's number stands for it below
 *   blocks     endings that belong together, each followed by its code: `oA0asB1…`
 *   paradigms  the lemma's ending, then blocks by number, each behind an infix: `ensar ens4iens5`
 *   stems      by their first three letters: the rest of each stem (whole after `=`) and its paradigm: `par l0t3=pár2`
 *   clitics    `ending host minimum bits`: a word with this ending may be a form with `host` in its place
 *   unglued    words that only look as if a pronoun were glued on
 *   unfolded   words that are no verb with a forgotten accent
 * Numbers are written in digits and capitals, endings in small letters; a `.` stands for no letter where
 * two numbers would meet.
 */
interface Paradigm {
  lemmaEnding: string
  parts: { infix: string; folded: string; block: number }[]
}

/** Endings by their folded letters. */
type Block = Map<string, Form[]>

interface Form {
  ending: string
  tags: readonly number[]
}

interface Stem {
  stem: string
  paradigm: number
  next: Stem | undefined
}

interface CliticRule {
  host: string
  minimum: number
  /** Moods that take the pronoun, and persons of a command that do. */
  bits: number
}

interface Found extends VerbReading {
  form: string
}

/** Stems by their folded letters. */
type Stems = Map<string, Stem>

interface Table {
  /** The stems that begin with the folded word's first three letters, and those shorter. */
  stemsOf(folded: string): readonly [Stems, Stems | undefined]
  paradigm(index: number): Paradigm
  block(index: number): Block
  clitics: Map<string, CliticRule[]>
  longestClitic: number
  unglued: ReadonlySet<string>
  unfolded: ReadonlySet<string>
}

const anyPerson = 0b111111

/**
 * Opens a verb table (`src/language/<code>/verbs.ts`). The answer takes a lower-case word and gives its readings as a verb:
 * first those spelt like the word; where there is none and the word bears no accent, those an accent-dropping writer can
 * mean (*podria*); last those with pronouns glued on (*dígame*), tagged `clitic`. Nothing is parsed before the first word.
 */
export function openVerbs(table: string): (word: string) => readonly VerbReading[] {
  let opened: Table | undefined
  return (word) => {
    opened ??= readTable(table)
    const plain = word.includes('’') ? word.replaceAll('’', "'") : word
    return [...readingsSpelt(opened, plain), ...readingsWithClitics(opened, plain)]
  }
}

function readingsSpelt(table: Table, word: string): VerbReading[] {
  const found = findForms(table, word)
  const exact = found.filter(({ form }) => form === word)
  if (exact.length > 0) return exact.map(toReading)
  if (word.endsWith("'")) return readingsOfApostrophe(table, word.slice(0, -1))
  if (hasAccent(word)) return found.filter(({ form }) => toAcute(form) === toAcute(word)).map(toReading)
  return word.length < 3 || table.unfolded.has(word) ? [] : found.map(toReading)
}

/** Italians also write *puo'* for *può*. */
function readingsOfApostrophe(table: Table, word: string): VerbReading[] {
  return findForms(table, word)
    .filter(({ form }) => hasAccent(form.slice(-1)))
    .map(toReading)
}

function readingsWithClitics(table: Table, word: string): VerbReading[] {
  const readings: VerbReading[] = []
  if (table.clitics.size === 0 || table.unglued.has(word)) return readings
  for (let length = Math.min(table.longestClitic, word.length); length > 1; length--) {
    const before = word.slice(0, -length)
    for (const { host, minimum, bits } of table.clitics.get(word.slice(-length)) ?? []) {
      if (before.length < minimum) continue
      for (const { lemma, tags } of findForms(table, before + host)) {
        const mood = tags & bits & ~anyPerson
        const people = tags & bits & anyPerson
        if (mood && (people || !(tags & anyPerson))) readings.push({ lemma, tags: mood | people | verbTag.clitic })
      }
    }
  }
  return withoutRepeats(readings)
}

/** *mándame* is *manda* and, in Argentina, *mandá*: one reading. */
function withoutRepeats(readings: VerbReading[]): VerbReading[] {
  return readings.filter((reading, index) => {
    return readings.findIndex(({ lemma, tags }) => lemma === reading.lemma && tags === reading.tags) === index
  })
}

/** Every form that equals the word but for accents. */
function findForms(table: Table, word: string): Found[] {
  const folded = foldLetters(word)
  const found: Found[] = []
  const [short, long] = table.stemsOf(folded)
  for (let cut = 0; cut <= folded.length; cut++) {
    const stems = cut < 3 ? short : long
    if (!stems) break
    for (let entry = stems.get(folded.slice(0, cut)); entry; entry = entry.next) {
      findEndings(table, entry, folded.slice(cut), found)
    }
  }
  return found
}

function findEndings(table: Table, { stem, paradigm }: Stem, rest: string, found: Found[]): void {
  const { lemmaEnding, parts } = table.paradigm(paradigm)
  for (const { infix, folded, block } of parts) {
    if (!rest.startsWith(folded)) continue
    for (const { ending, tags } of table.block(block).get(rest.slice(folded.length)) ?? []) {
      for (const bits of tags) found.push({ lemma: stem + lemmaEnding, tags: bits, form: stem + infix + ending })
    }
  }
}

function toReading({ lemma, tags }: Found): VerbReading {
  return { lemma, tags }
}

function readTable(table: string): Table {
  const [codes, blocks, paradigms, stems, clitics, unglued, unfolded] = table.split('\n\n') as [string, ...string[]]
  const tagsOf = codes.split(' ').map((code) => code.split('+').map((bits) => Number.parseInt(bits, 36)))
  const blockLines = blocks!.split('\n')
  const paradigmLines = paradigms!.split('\n')
  const keptParadigms: (Paradigm | undefined)[] = []
  const keptBlocks: (Block | undefined)[] = []
  const rules = readClitics(clitics!)
  return {
    stemsOf: openStems(stems!),
    paradigm: (index) => (keptParadigms[index] ??= readParadigm(paradigmLines[index]!)),
    block: (index) => (keptBlocks[index] ??= readBlock(blockLines[index]!, tagsOf)),
    clitics: rules,
    longestClitic: Math.max(0, ...[...rules.keys()].map((ending) => ending.length)),
    unglued: new Set(unglued!.split(' ')),
    unfolded: new Set(unfolded!.split(' ')),
  }
}

/** Reads the stems of a beginning when the first word with it comes: a short text needs few of them. */
function openStems(section: string): Table['stemsOf'] {
  const lines = new Map<string, string>()
  const short: Stems = new Map()
  const long = new Map<string, Stems>()
  for (const line of section.split('\n')) {
    const start = line.slice(0, line.indexOf(' '))
    if (start.length < 3) readStems(line, short)
    else lines.set(start, line)
  }
  return (folded) => {
    const start = folded.slice(0, 3)
    const line = start.length === 3 ? lines.get(start) : undefined
    if (!line) return [short, undefined]
    const stems = long.get(start) ?? readStems(line, new Map())
    long.set(start, stems)
    return [short, stems]
  }
}

function readStems(line: string, stems: Stems): Stems {
  const space = line.indexOf(' ')
  eachNumbered(line, space + 1, (rest, paradigm) => {
    const stem = rest.startsWith('=') ? rest.slice(1) : line.slice(0, space) + rest
    const key = foldLetters(stem)
    stems.set(key, { stem, paradigm, next: stems.get(key) })
  })
  return stems
}

function readParadigm(line: string): Paradigm {
  const space = line.indexOf(' ')
  const parts: Paradigm['parts'] = []
  eachNumbered(line, space + 1, (infix, block) => void parts.push({ infix, folded: foldLetters(infix), block }))
  return { lemmaEnding: line.slice(0, space), parts }
}

function readBlock(line: string, tagsOf: readonly (readonly number[])[]): Block {
  const block: Block = new Map()
  eachNumbered(line, 0, (ending, code) => {
    const key = foldLetters(ending)
    const form = { ending, tags: tagsOf[code]! }
    const others = block.get(key)
    if (others) others.push(form)
    else block.set(key, [form])
  })
  return block
}

/** Calls `visit` for each run of letters and the number behind it. */
function eachNumbered(text: string, from: number, visit: (letters: string, number: number) => void): void {
  for (let at = from; at < text.length; ) {
    if (text.charCodeAt(at) === dot) at++
    const start = at
    while (!isDigit(text.charCodeAt(at))) at++
    const letters = text.slice(start, at)
    let number = 0
    for (; at < text.length && isDigit(text.charCodeAt(at)); at++) number = number * 36 + digitOf(text.charCodeAt(at))
    visit(letters, number)
  }
}

const dot = 46

/** Digits and capitals; the end of the text (`NaN`) counts as one, so that every loop ends. */
function isDigit(code: number): boolean {
  return !(code < 48) && !(code > 57 && code < 65) && !(code > 90)
}

function digitOf(code: number): number {
  return code < 65 ? code - 48 : code - 55
}

function readClitics(section: string): Map<string, CliticRule[]> {
  const rules = new Map<string, CliticRule[]>()
  for (const line of section.split('\n')) {
    const [ending, host, minimum, bits] = line.split(' ')
    if (!bits) continue
    const rule = { host: host!, minimum: Number(minimum), bits: Number.parseInt(bits, 36) }
    const others = rules.get(ending!)
    if (others) others.push(rule)
    else rules.set(ending!, [rule])
  }
  return rules
}

const plainLetter: Record<string, string> = {}
for (const accented of 'áàâäéèêëíìîïóòôöúùûüñ') plainLetter[accented] = accented.normalize('NFD')[0]!

/** Letter for letter, so that offsets hold: expects composed, lower-case text. */
function foldLetters(word: string): string {
  let folded = ''
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) < 128) continue
    folded = ''
    for (const letter of word) folded += plainLetter[letter] ?? letter
    return folded
  }
  return word
}

function hasAccent(word: string): boolean {
  return /[áàéèíìóòúùü]/.test(word)
}

/** *verrá* is meant for *verrà*. */
function toAcute(word: string): string {
  return word.replace(/[àèìòù]/g, (vowel) => 'áéíóú'['àèìòù'.indexOf(vowel)]!)
}
