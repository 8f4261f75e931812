import { fold } from './fold.ts'
import { type Matcher, openMatcher, type PatternTable, type Test } from './matcher.ts'
import { numberShapes } from './number-shapes.ts'
import { type Pattern, PatternError, parsePattern, type VerbSpec } from './pattern.ts'
import { canonicalForms, placeholderForm, sourceForm } from './tokens.ts'
import { verbTag } from './verb-tags.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A place in the patterns; several may be reached at once. Edges name their test or frame by its key; '' reads nothing. */
interface Node {
  edges: { by: string; to: number }[]
  /** The pattern that ends here, or -1. */
  accepts: number
}

/** What one word has to be: a word, of a stem, or what a test asks. */
type WordTest = ['word', string] | ['stem', string] | ['not', ...string[]] | Exclude<Test, ['not', ...number[]]>

/** Several words under one name, compiled once however many patterns use it. */
interface Frame {
  root: number
  /** True where it may stand for no word at all. */
  mayBeEmpty: boolean
}

/** Compiles patterns of one language and opens them. Throws `PatternError` for a malformed one or an unknown class. */
export function compilePatterns(patterns: readonly string[], vocabulary: Vocabulary): Matcher {
  return openMatcher(tabulatePatterns(patterns, vocabulary), vocabulary)
}

/** Compiles patterns of one language into a table. Throws `PatternError` for a malformed one or an unknown class. */
export function tabulatePatterns(patterns: readonly string[], vocabulary: Vocabulary): PatternTable {
  const { language } = vocabulary
  const nodes: Node[] = []
  const frames = new Map<string, Frame>()
  const openFrames: string[] = []
  const tests = new Map<string, WordTest>()
  let anchors = ''
  const anywhere = addNode()
  const atStarts = addNode()
  patterns.forEach((pattern, index) => {
    const { root, atStart, atEnd } = parsePattern(pattern)
    anchors += atEnd ? '$' : '-'
    compile(root, atStart ? atStarts : anywhere, addNode(index), pattern)
  })
  const { ids, ...numbered } = numberTests(tests)
  const apart = [...frames].filter(([, frame]) => !frame.mayBeEmpty)
  for (const [name] of apart) ids.set(name, ids.size)
  const roots = [anywhere, atStarts, ...apart.map(([, frame]) => frame.root)]
  return { ...numbered, frames: apart.length, graph: writeGraph(nodes, roots, ids), anchors }

  function addNode(accepts = -1): number {
    nodes.push({ edges: [], accepts })
    return nodes.length - 1
  }

  function connect(from: number, by: string, to: number): void {
    nodes[from]!.edges.push({ by, to })
  }

  /** Adds a pattern between two nodes. */
  function compile(pattern: Pattern, from: number, to: number, whole: string): void {
    const { type } = pattern
    if (type === 'sequence') chain(pattern.items, from, to, (item, node, next) => compile(item, node, next, whole))
    else if (type === 'choice') for (const option of pattern.options) compile(option, from, to, whole)
    else if (type === 'gap') compileGap(pattern.words, from, to)
    else if (type === 'word') compileWord(pattern.word, from, to, whole)
    else if (type === 'verb') compileVerb(pattern.lemmas, pattern.tags, from, to)
    else if (type === 'class' && language.frames[pattern.name] !== undefined) compileFrame(pattern.name, from, to)
    else connect(from, keyOf(testOf(pattern, whole)), to)
  }

  /** Adds one item after the other, with new nodes between them. */
  function chain<Item>(
    items: readonly Item[],
    from: number,
    to: number,
    add: (item: Item, from: number, to: number) => void,
  ): void {
    if (items.length === 0) connect(from, '', to)
    let node = from
    items.forEach((item, index) => {
      const next = index === items.length - 1 ? to : addNode()
      add(item, node, next)
      node = next
    })
  }

  function compileGap(words: number, from: number, to: number): void {
    const any = keyOf(['any'])
    connect(from, '', to)
    let node = from
    for (let i = 1; i <= words; i++) {
      const next = i === words ? to : addNode()
      connect(node, any, next)
      if (i < words) connect(next, '', to)
      node = next
    }
  }

  function compileWord(word: string, from: number, to: number, whole: string): void {
    const forms = canonicalForms(word, vocabulary)
    if (forms.length === 0) throw new PatternError('no word', whole, whole.indexOf(word))
    chain(forms, from, to, (form, node, next) => {
      for (const heard of [form, ...(language.alsoHeard[form] ?? [])]) connect(node, keyOf(wordTest(heard)), next)
    })
  }

  /** A frame is walked through apart, once for all patterns at a place; but for what may be empty, which is filler. */
  function compileFrame(name: string, from: number, to: number): void {
    const words = language.frames[name]!
    if (openFrames.includes(name)) throw new PatternError(`{${name}} holds itself`, words, 0)
    openFrames.push(name)
    const isInside = openFrames.length > 1
    if (!isInside && !frames.has(name)) frames.set(name, frameOf(words))
    const frame = frames.get(name)
    if (isInside || frame!.mayBeEmpty) compile(parsePattern(words).root, from, to, words)
    else connect(from, name, to)
    openFrames.pop()
  }

  function frameOf(words: string): Frame {
    const root = addNode()
    const end = addNode(0)
    compile(parsePattern(words).root, root, end, words)
    return { root, mayBeEmpty: reachesUnread(nodes, root, end) }
  }

  function compileVerb(lemmas: readonly string[] | undefined, spec: VerbSpec, from: number, to: number): void {
    if (!spec.did) {
      connect(from, keyOf(verbTest(lemmas, spec)), to)
      return
    }
    connect(from, keyOf(verbTest(lemmas, { ...spec, tenses: verbTag.past })), to)
    const auxiliary = addNode()
    connect(from, keyOf(verbTest(language.perfect, { ...spec, tenses: verbTag.present })), auxiliary)
    const participle = keyOf(verbTest(lemmas, { persons: 0, tenses: verbTag.participle, you: false }))
    connect(auxiliary, participle, to)
    if (!vocabulary.classBit('adverb')) return
    const after = addNode()
    connect(auxiliary, keyOf(['class', 'adverb']), after)
    connect(after, participle, to)
  }

  /** Notes the test, which others may ask too. */
  function keyOf(test: WordTest): string {
    const key = JSON.stringify(test)
    tests.set(key, test)
    return key
  }

  function testOf(pattern: Pattern, whole: string): WordTest {
    switch (pattern.type) {
      case 'word': {
        const forms = canonicalForms(pattern.word, vocabulary)
        if (forms.length !== 1)
          throw new PatternError(`“${pattern.word}” is not one word`, whole, whole.indexOf(pattern.word))
        return wordTest(forms[0]!)
      }
      case 'stem':
        return ['stem', vocabulary.stemOf(vocabulary.word(pattern.word.toLowerCase()))]
      case 'class':
        return classTest(pattern.name, whole)
      case 'verb':
        return verbTest(pattern.lemmas, pattern.tags)
      case 'not':
        return ['not', ...pattern.options.map((option) => keyOf(testOf(option, whole)))]
      case 'any':
        return ['any']
      default:
        throw new PatternError('after “!” there is room for single words only', whole, whole.indexOf('!'))
    }
  }

  function wordTest(form: string): WordTest {
    return ['word', vocabulary.word(form).accentDecides ? form : fold(form)]
  }

  function classTest(name: string, whole: string): WordTest {
    if (name === 'placeholder') return ['form', placeholderForm]
    if (name === 'source') return ['form', sourceForm]
    if (name === 'digits') return ['number', 0]
    if (name in numberShapes) return ['number', name as keyof typeof numberShapes]
    // A class hides the verb tag of its name: `{clitic}` is the pronoun.
    if (vocabulary.classBit(name)) return ['class', name]
    if (!(name in verbTag))
      throw new PatternError(`there is no class “${name}”`, whole, Math.max(0, whole.indexOf(`{${name}}`)))
    return verbTest(undefined, { persons: 0, tenses: verbTag[name as keyof typeof verbTag], you: false })
  }
}

function verbTest(lemmas: readonly string[] | undefined, spec: Omit<VerbSpec, 'did'>): WordTest {
  return ['verb', lemmas ?? 0, spec.persons, spec.tenses, spec.you ? 1 : 0]
}

/** Gives each test its number, from 1: words, stems, others, and last the `not`s, which speak of the others. */
function numberTests(tests: ReadonlyMap<string, WordTest>): Pick<PatternTable, 'words' | 'stems' | 'tests'> & {
  ids: Map<string, number>
} {
  const ids = new Map([['', 0]])
  const take = (belongs: (type: WordTest[0]) => boolean): WordTest[] => {
    const taken = [...tests].filter(([, [type]]) => belongs(type))
    for (const [key] of taken) ids.set(key, ids.size)
    return taken.map(([, test]) => test)
  }
  const words = take((type) => type === 'word')
  const stems = take((type) => type === 'stem')
  const others = [...take((type) => !['word', 'stem', 'not'].includes(type)), ...take((type) => type === 'not')]
  const numbered = others.map((test): Test => {
    if (test[0] !== 'not') return test as Test
    return ['not', ...test.slice(1).map((key) => ids.get(key as string)!)]
  })
  return { ids, words: textsOf(words), stems: textsOf(stems), tests: numbered }
}

function textsOf(tests: readonly WordTest[]): string {
  return tests.map((test) => test[1]).join('\n')
}

/** True when one gets from a node to another without reading a word. */
function reachesUnread(nodes: readonly Node[], from: number, to: number): boolean {
  return from === to || nodes[from]!.edges.some((edge) => edge.by === '' && reachesUnread(nodes, edge.to, to))
}

/** Writes the nodes down as edges lead to them, roots first. */
function writeGraph(nodes: readonly Node[], roots: readonly number[], ids: ReadonlyMap<string, number>): Int32Array {
  const order = [...roots]
  const places = new Map(order.map((node, place) => [node, place]))
  const starts: number[] = []
  const written: number[] = []
  // The list grows while it is gone through.
  for (const node of order) {
    const { accepts, edges } = nodes[node]!
    const sorted = edges.map(({ by, to }) => ({ id: ids.get(by)!, to })).sort((a, b) => a.id - b.id)
    starts.push(written.length)
    written.push(accepts + 1, sorted.length)
    for (const { id, to } of sorted) {
      let place = places.get(to)
      if (place === undefined) places.set(to, (place = order.push(to) - 1))
      written.push(id, place)
    }
  }
  return Int32Array.from([...starts.map((start) => starts.length + start), ...written])
}
