import { readNumbers } from './digits.ts'
import { numberShapes } from './number-shapes.ts'
import type { VerbSpec } from './pattern.ts'
import type { Tokens } from './tokens.ts'
import type { VerbReading } from './verb-tags.ts'
import { speaksToReader, type Vocabulary, type Word } from './vocabulary.ts'

/** How the reader is addressed in a text, as far as it shows. */
export type Address = 'formal' | 'informal' | 'unknown'

/** Tokens `[first, last]` where pattern number `pattern` stands. */
export interface Hit {
  pattern: number
  first: number
  last: number
}

/** Finds all patterns at once: one walk over the tokens, in time linear in their number. */
export interface Matcher {
  /** Hits in order of their first token; of one pattern from one token, only the longest. */
  find(tokens: Tokens, address: Address): Hit[]
}

/** What a pattern asks of one word, besides being a certain word or of a certain stem. */
export type Test =
  | ['verb', lemmas: readonly string[] | 0, persons: number, tenses: number, you: 0 | 1]
  | ['class', name: string]
  | ['number', shape: keyof typeof numberShapes | 0]
  | ['form', form: string]
  | ['any']
  /** A word that passes none of these tests, given by number. */
  | ['not', ...tests: number[]]

/**
 * The patterns of one language, compiled: a graph whose edges are tests of a word, or frames that stand for several. Tests
 * are numbered from 1: words first, then stems, then the others, then the frames. Number 0 is an edge that reads nothing.
 */
export interface PatternTable {
  /** Joined by line ends: forms where accents decide, folded words otherwise. */
  words: string
  stems: string
  tests: readonly Test[]
  frames: number
  /**
   * By `writeNumbers`, node by node: first the patterns' root, then each frame's, then the rest as edges lead to them. For
   * each node: 1 + the pattern that ends there (a frame's end: 1), or 0; how many edges; for each, its test or frame (counted
   * from the edge before) and where it leads: 0 = a new node, else how many nodes back from the newest (1 = that one).
   */
  graph: string
  /** A character a pattern: `^` = stands at a sentence's start, `$` = at its end, `=` = both, `-` = anywhere. */
  anchors: string
}

/** A set of the graph's nodes reached together; what follows it is worked out once for each symbol and kept. */
interface State {
  nodes: readonly number[]
  /** Patterns that end here, in order. */
  accepts: readonly number[]
  next: Map<number, State | null>
  /** Frames that may follow, and what they lead to. */
  calls: readonly { frame: number; target: State }[]
}

/** A state reached by reading up to the token `last`. */
type Arrive = (state: State, last: number) => void

/** States by the token they read next. */
type Agenda = Map<number, State>

const addresses: readonly Address[] = ['formal', 'informal', 'unknown']
const noEnds: readonly number[] = []
/** More kept transitions than this and all are dropped: memory stays flat on any input. */
const mostKept = 400_000

/** Opens compiled patterns. Cheap: what a text does not need is not unfolded. */
export function openMatcher(table: PatternTable, vocabulary: Vocabulary): Matcher {
  const symbols = openSymbols(table, vocabulary)
  const steps = openSteps(table, symbols)
  return {
    find(tokens, address) {
      const mode = addresses.indexOf(address)
      const reading = openReading(tokens, mode, symbols, steps)
      const found = collectPatterns()
      const hits: Hit[] = []
      for (let first = 0; first < tokens.count; first++) {
        if (!steps.canBegin(0, symbols.of(tokens.word[first]!, mode))) continue
        reading.walk(steps.root(0), first, found.add)
        for (const [pattern, last] of found.take())
          if (fits(table.anchors[pattern]!, tokens, first, last)) hits.push({ pattern, first, last })
      }
      return hits
    },
  }
}

/** Gathers the patterns found from one token, each with its longest end. Those that end first come first. */
function collectPatterns(): { add: Arrive; take(): Iterable<readonly [pattern: number, last: number]> } {
  let found: { pattern: number; shortest: number; longest: number }[] = []
  return {
    add({ accepts }, last) {
      for (const pattern of accepts) {
        const known = found.find((other) => other.pattern === pattern)
        if (!known) found.push({ pattern, shortest: last, longest: last })
        else if (last > known.longest) known.longest = last
        else if (last < known.shortest) known.shortest = last
      }
    },
    take() {
      const taken = found
      found = []
      if (taken.length > 1) taken.sort((a, b) => a.shortest - b.shortest || a.pattern - b.pattern)
      return taken.map(({ pattern, longest }) => [pattern, longest])
    },
  }
}

/** One text being read: where a frame stands is worked out once for all patterns. */
function openReading(tokens: Tokens, mode: number, symbols: Symbols, steps: Steps) {
  const { count, word: words, sentence: sentences } = tokens
  const known = new Map<number, readonly number[]>()
  return { walk }

  /** Follows every way from a state that reads the token `at` next. */
  function walk(state: State, at: number, arrive: Arrive): void {
    let agenda: Agenda | undefined
    for (let next: State | null = state; ; ) {
      const symbol = symbols.of(words[at]!, mode)
      for (const { frame, target } of next.calls) {
        if (!steps.canBegin(frame, symbol)) continue
        agenda ??= new Map()
        for (const last of endsOf(frame, at)) {
          arrive(target, last)
          meet(agenda, target, last)
        }
      }
      const reached: State | null = steps.follow(next, symbol)
      if (reached) arrive(reached, at)
      if (!agenda) {
        at = after(at)
        next = reached
        if (!next || at < 0) return
      } else {
        if (reached) meet(agenda, reached, at)
        if (agenda.size === 0) return
        at = Math.min(...agenda.keys())
        next = agenda.get(at)!
        agenda.delete(at)
      }
    }
  }

  function meet(agenda: Agenda, state: State, last: number): void {
    const at = after(last)
    if (at < 0) return
    const other = agenda.get(at)
    agenda.set(at, other ? steps.union(other, state) : state)
  }

  /** The next token that patterns do not look through, in the same sentence; -1 when there is none. */
  function after(last: number): number {
    let at = last + 1
    while (at < count && words[at]!.isTransparent) at++
    return at < count && sentences[at] === sentences[last] ? at : -1
  }

  /** The last tokens of a frame that begins at a token, one for each way to read it. */
  function endsOf(frame: number, first: number): readonly number[] {
    const key = frame * count + first
    let ends = known.get(key)
    if (!ends) {
      const found = new Set<number>()
      known.set(key, noEnds)
      walk(steps.root(frame), first, ({ accepts }, last) => void (accepts.length > 0 && found.add(last)))
      known.set(key, (ends = found.size > 0 ? [...found] : noEnds))
    }
    return ends
  }
}

/** The graph as an automaton that is made where texts lead. */
interface Steps {
  /** The state at a root: 0 = the patterns', then the frames'. */
  root(index: number): State
  canBegin(root: number, symbol: number): boolean
  follow(state: State, symbol: number): State | null
  union(a: State, b: State): State
}

function openSteps(table: PatternTable, symbols: Symbols): Steps {
  const graph = readGraph(table)
  let states: Map<string, State>
  let statesOfOne: State[]
  let kept: number
  const begins: (boolean | undefined)[][] = Array.from({ length: table.frames + 1 }, () => [])
  forget()
  return {
    root: rootState,
    canBegin,
    follow,
    union: (a, b) => (a === b ? a : stateOf([...a.nodes, ...b.nodes])!),
  }

  function canBegin(root: number, symbol: number): boolean {
    const known = begins[root]![symbol]
    if (known !== undefined) return known
    const { calls } = rootState(root)
    // A frame cannot begin with itself.
    begins[root]![symbol] = false
    return (begins[root]![symbol] =
      follow(rootState(root), symbol) !== null || calls.some(({ frame }) => canBegin(frame, symbol)))
  }

  function rootState(index: number): State {
    return stateOf([index])!
  }

  function follow(state: State, symbol: number): State | null {
    const known = state.next.get(symbol)
    if (known !== undefined) return known
    if (kept++ > mostKept) forget()
    const passed = symbols.passed(symbol)
    const reached: number[] = []
    for (const node of state.nodes) graph.follow(node, passed, reached)
    const next = stateOf(reached)
    state.next.set(symbol, next)
    return next
  }

  function stateOf(reached: readonly number[]): State | null {
    if (reached.length === 0) return null
    if (reached.length === 1) return (statesOfOne[reached[0]!] ??= makeState(graph.closed(reached)))
    const nodes = graph.closed(reached)
    const key = nodes.join(' ')
    let state = states.get(key)
    if (!state) states.set(key, (state = makeState(nodes)))
    return state
  }

  function makeState(nodes: readonly number[]): State {
    const accepts: number[] = []
    const targets = new Map<number, number[]>()
    for (const node of nodes) {
      const pattern = graph.accepts(node)
      if (pattern >= 0) accepts.push(pattern)
      graph.eachCall(node, (frame, target) => append(targets, frame, target))
    }
    const calls = [...targets].map(([frame, targets]) => ({ frame, target: stateOf(targets)! }))
    return { nodes, accepts: accepts.sort((a, b) => a - b), next: new Map(), calls }
  }

  function forget(): void {
    states = new Map()
    statesOfOne = []
    kept = 0
  }
}

/** What the tests can tell apart of words. */
interface Symbols {
  /** Number of the word's symbol; words that no test tells apart share one. */
  of(word: Word, mode: number): number
  /** The tests that words of a symbol pass, in order. */
  passed(symbol: number): readonly number[]
}

interface VerbTest {
  id: number
  spec: Pick<VerbSpec, 'persons' | 'tenses' | 'you'>
}

function openSymbols({ words, stems, tests }: PatternTable, vocabulary: Vocabulary): Symbols {
  const wordIds = numbered(words, 1)
  const stemIds = numbered(stems, 1 + wordIds.size)
  const firstTest = 1 + wordIds.size + stemIds.size
  const byLemma = new Map<string, VerbTest[]>()
  const anyVerb: VerbTest[] = []
  const classes: { id: number; bit: number }[] = []
  const numbers: { id: number; shape?: RegExp }[] = []
  const forms = new Map<string, number>()
  const nots: { id: number; tests: readonly number[] }[] = []
  let any = -1
  tests.forEach((test, index) => {
    const id = firstTest + index
    if (test[0] === 'verb') {
      const verb = { id, spec: { persons: test[2], tenses: test[3], you: test[4] === 1 } }
      if (!test[1]) anyVerb.push(verb)
      else for (const lemma of test[1]) append(byLemma, lemma, verb)
    } else if (test[0] === 'class') classes.push({ id, bit: vocabulary.classBit(test[1]) })
    else if (test[0] === 'number') numbers.push({ id, shape: test[1] ? numberShapes[test[1]] : undefined })
    else if (test[0] === 'form') forms.set(test[1], id)
    else if (test[0] === 'any') any = id
    else nots.push({ id, tests: test.slice(1) as number[] })
  })

  const byMode: (number | undefined)[][] = [[], [], []]
  const bySignature = new Map<string, number>()
  const passedBySymbol: (readonly number[])[] = []
  return {
    of: (word, mode) => (byMode[mode]![word.id] ??= symbolOf(word, mode)),
    passed: (symbol) => passedBySymbol[symbol]!,
  }

  function symbolOf(word: Word, mode: number): number {
    const passed = plainTests(word, mode)
    const isWord = isWordLike(word)
    const signature = `${isWord ? 'w' : ''}${passed.join(' ')}`
    let symbol = bySignature.get(signature)
    if (symbol === undefined) {
      symbol = passedBySymbol.length
      bySignature.set(signature, symbol)
      if (isWord) for (const { id, tests } of nots) if (!tests.some((test) => passed.includes(test))) passed.push(id)
      passedBySymbol.push(passed.sort((a, b) => a - b))
    }
    return symbol
  }

  /** All that a word passes but the `not`s. */
  function plainTests(word: Word, mode: number): number[] {
    const passed: number[] = []
    const own = wordIds.get(word.accentDecides ? word.form : word.folded)
    if (own !== undefined) passed.push(own)
    const stem = stemIds.size > 0 ? stemIds.get(vocabulary.stemOf(word)) : undefined
    if (stem !== undefined) passed.push(stem)
    if (any >= 0 && isWordLike(word)) passed.push(any)
    for (const { id, bit } of classes) if (word.classes & bit) passed.push(id)
    if (word.isNumber) for (const { id, shape } of numbers) if (!shape || shape.test(word.form)) passed.push(id)
    const form = forms.get(word.form)
    if (form !== undefined) passed.push(form)
    for (const reading of vocabulary.readingsOf(word)) {
      addVerbs(byLemma.get(reading.lemma) ?? [], reading, mode, passed)
      addVerbs(anyVerb, reading, mode, passed)
    }
    return passed
  }
}

function addVerbs(tests: readonly VerbTest[], reading: VerbReading, mode: number, passed: number[]): void {
  for (const { id, spec } of tests) {
    if (spec.tenses && !(reading.tags & spec.tenses)) continue
    if (spec.persons && !(reading.tags & spec.persons)) continue
    if (spec.you && !speaksToReader(reading, mode !== 1, mode !== 0)) continue
    if (!passed.includes(id)) passed.push(id)
  }
}

function numbered(lines: string, from: number): Map<string, number> {
  const ids = new Map<string, number>()
  if (lines !== '') for (const line of lines.split('\n')) ids.set(line, from + ids.size)
  return ids
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function isWordLike(word: Word): boolean {
  const code = word.form.charCodeAt(0)
  return code === 1 || word.isNumber || code > 127 || (code > 96 && code < 123)
}

/** The table's graph. Frames are numbered from 1 here, as their roots are. */
interface Graph {
  /** The pattern that ends at a node, or -1. */
  accepts(node: number): number
  /** Nodes, and those one gets to from them without reading a word; in order, without repeats. */
  closed(nodes: readonly number[]): number[]
  /** Adds where tests that are passed lead to. */
  follow(node: number, passed: readonly number[], reached: number[]): void
  eachCall(node: number, visit: (frame: number, target: number) => void): void
}

function readGraph({ graph, frames, words, stems, tests }: PatternTable): Graph {
  const numbers = readNumbers(graph)
  const firstFrame = 1 + countLines(words) + countLines(stems) + tests.length
  const starts: number[] = []
  let nodes = frames + 1
  // Counts are summed up and places written out where they stand.
  for (let at = 0; at < numbers.length; ) {
    starts.push(at)
    const edges = numbers[at + 1]!
    at += 2
    let test = 0
    for (let edge = 0; edge < edges; edge++, at += 2) {
      numbers[at] = test += numbers[at]!
      numbers[at + 1] = numbers[at + 1] === 0 ? nodes++ : nodes - numbers[at + 1]!
    }
  }

  return {
    accepts: (node) => numbers[starts[node]!]! - 1,
    closed(from) {
      const reached = new Set<number>()
      const pending = [...from]
      for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        if (reached.has(node)) continue
        reached.add(node)
        const at = starts[node]! + 2
        const end = at + 2 * numbers[at - 1]!
        for (let edge = at; edge < end && numbers[edge] === 0; edge += 2) pending.push(numbers[edge + 1]!)
      }
      return [...reached].sort((a, b) => a - b)
    },
    follow(node, passed, reached) {
      const at = starts[node]! + 2
      const end = at + 2 * numbers[at - 1]!
      // Both are in order. Few edges are walked through together with the tests; among many, each test is looked up.
      const isWide = end - at > 16 * passed.length
      let edge = at
      for (const test of passed) {
        if (isWide) edge = firstEdge(test, edge, end)
        while (edge < end && numbers[edge]! < test) edge += 2
        for (; numbers[edge] === test && edge < end; edge += 2) reached.push(numbers[edge + 1]!)
      }
    },
    eachCall(node, visit) {
      const at = starts[node]! + 2
      for (let edge = at + 2 * (numbers[at - 1]! - 1); edge >= at && numbers[edge]! >= firstFrame; edge -= 2)
        visit(numbers[edge]! - firstFrame + 1, numbers[edge + 1]!)
    },
  }

  /** The first edge from `from` on whose test is not below the given one. */
  function firstEdge(test: number, from: number, end: number): number {
    let low = 0
    let high = (end - from) / 2
    while (low < high) {
      const middle = (low + high) >> 1
      if (numbers[from + 2 * middle]! < test) low = middle + 1
      else high = middle
    }
    return from + 2 * low
  }
}

function countLines(lines: string): number {
  return lines === '' ? 0 : lines.split('\n').length
}

function fits(anchor: string, tokens: Tokens, first: number, last: number): boolean {
  if (anchor === '-') return true
  const sentence = tokens.sentences[tokens.sentence[first]!]!
  if (anchor !== '$') {
    for (let i = sentence.first; i < first; i++) if (!tokens.word[i]!.isTransparent) return false
  }
  if (anchor !== '^') {
    for (let i = last + 1; i <= sentence.last; i++)
      if (tokens.kind[i] === 'word' || tokens.kind[i] === 'number') return false
  }
  return true
}
