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
   * By `writeNumbers`, node by node: first the root of the patterns that may stand anywhere, of those at a sentence's start,
   * of each frame, then the rest as edges lead to them. For each node: 1 + the pattern that ends there (a frame's end: 1), or 0; how many edges; for each, its test or frame (counted
   * from the edge before) and where it leads: 0 = a new node, else how many nodes back from the newest (1 = that one).
   */
  graph: string
  /** A character a pattern: `$` = it stands at a sentence's end, `-` = anywhere. */
  anchors: string
}

/** A set of the graph's nodes reached together; what follows it is worked out once for each symbol and kept. */
interface State {
  nodes: readonly number[]
  /** Patterns that end here, in order. */
  accepts: readonly number[]
  steps: Map<number, Step>
  /** Frames that may follow. */
  calls: readonly Call[]
  /** True where nothing may follow. */
  isLast: boolean
}

interface Call {
  frame: number
  target: State
}

/** What a symbol does in a state. */
interface Step {
  to: State | undefined
  /** Frames that can begin with it. */
  calls: readonly Call[]
}

const addresses: readonly Address[] = ['formal', 'informal', 'unknown']
const nothing: readonly never[] = []
/** Roots of the patterns come before those of the frames. */
const firstFrameRoot = 2
const noStep: Step = { to: undefined, calls: nothing }
/** More kept steps than this and all are dropped: memory stays flat on any input. */
const mostKept = 400_000

/** Opens compiled patterns. Cheap: what a text does not need is not unfolded. */
export function openMatcher(table: PatternTable, vocabulary: Vocabulary): Matcher {
  const symbols = openSymbols(table, vocabulary)
  const steps = openSteps(table, symbols)
  const found = collectPatterns(table.anchors.length)
  // Of the text being read: each token's symbol, and the token that is read after it.
  let symbolAt = new Int32Array(256)
  let nextAt = new Int32Array(256)
  const endsAt = new Map<number, readonly number[]>()

  return {
    find(tokens, address) {
      const { count, word: words, sentence: sentences } = tokens
      prepare(tokens, addresses.indexOf(address))
      const hits: Hit[] = []
      let opensSentence = true
      for (let first = 0; first < count; first++) {
        if (first > 0) {
          if (sentences[first] !== sentences[first - 1]) opensSentence = true
          else if (!words[first - 1]!.isTransparent) opensSentence = false
        }
        const start = opensSentence ? steps.startOfSentence() : steps.start()
        const step = steps.of(start, symbolAt[first]!)
        if (step === noStep) continue
        walk(start, step, first, undefined)
        for (const pattern of found.patterns()) {
          const last = found.longest(pattern)
          if (table.anchors[pattern] === '-' || endsSentence(tokens, last)) hits.push({ pattern, first, last })
        }
        found.clear()
      }
      return hits
    },
  }

  function prepare({ count, word: words, sentence: sentences }: Tokens, mode: number): void {
    endsAt.clear()
    if (symbolAt.length < count) {
      symbolAt = new Int32Array(2 * count)
      nextAt = new Int32Array(2 * count)
    }
    let next = -1
    for (let at = count - 1; at >= 0; at--) {
      symbolAt[at] = symbols.of(words[at]!, mode)
      if (sentences[at] !== sentences[at + 1]) next = -1
      nextAt[at] = next
      if (!words[at]!.isTransparent) next = at
    }
  }

  /**
   * Follows every way from a state whose step for the token `at` is given. Notes the patterns found, or, for a frame, its
   * last tokens in `ends`.
   */
  function walk(state: State, step: Step, at: number, ends: number[] | undefined): void {
    for (;;) {
      if (step.calls.length > 0) {
        walkApart(state, at, ends)
        return
      }
      if (!step.to) return
      state = step.to
      arrive(state, at, ends)
      at = nextAt[at]!
      if (at < 0 || state.isLast) return
      step = steps.of(state, symbolAt[at]!)
    }
  }

  /** The same where frames lead to several tokens: goes from token to token with the states that meet there. */
  function walkApart(state: State, at: number, ends: number[] | undefined): void {
    const waiting = new Map([[at, state]])
    while (waiting.size > 0) {
      const first = waiting.size === 1 ? waiting.keys().next().value! : Math.min(...waiting.keys())
      const step = steps.of(waiting.get(first)!, symbolAt[first]!)
      waiting.delete(first)
      for (const { frame, target } of step.calls)
        for (const last of endsOf(frame, first)) goOn(target, last, waiting, ends)
      if (step.to) goOn(step.to, first, waiting, ends)
    }
  }

  function goOn(state: State, last: number, waiting: Map<number, State>, ends: number[] | undefined): void {
    arrive(state, last, ends)
    const next = nextAt[last]!
    if (next < 0 || state.isLast) return
    const other = waiting.get(next)
    waiting.set(next, other ? steps.union(other, state) : state)
  }

  function arrive({ accepts }: State, last: number, ends: number[] | undefined): void {
    if (accepts.length === 0) return
    if (!ends) for (const pattern of accepts) found.add(pattern, last)
    else if (!ends.includes(last)) ends.push(last)
  }

  /** The last tokens of a frame that begins at a token, one for each way to read it. */
  function endsOf(frame: number, first: number): readonly number[] {
    const key = first * (firstFrameRoot + table.frames) + frame
    let ends = endsAt.get(key)
    if (!ends) {
      const found: number[] = []
      const root = steps.root(frame)
      walk(root, steps.of(root, symbolAt[first]!), first, found)
      endsAt.set(key, (ends = found.length > 0 ? found : nothing))
    }
    return ends
  }
}

/** Gathers the patterns found from one token, each with its longest end. Those that end first come first. */
function collectPatterns(count: number) {
  const shortest = new Int32Array(count)
  const longest = new Int32Array(count).fill(-1)
  let found: number[] = []
  return {
    add(pattern: number, last: number): void {
      const known = longest[pattern]!
      if (known < 0) {
        found.push(pattern)
        shortest[pattern] = longest[pattern] = last
      } else if (last > known) longest[pattern] = last
      else if (last < shortest[pattern]!) shortest[pattern] = last
    },
    patterns(): readonly number[] {
      return found.length < 2 ? found : found.sort((a, b) => shortest[a]! - shortest[b]! || a - b)
    },
    longest: (pattern: number): number => longest[pattern]!,
    clear(): void {
      if (found.length === 0) return
      for (const pattern of found) longest[pattern] = -1
      found = []
    },
  }
}

/** The graph as an automaton that is made where texts lead. */
interface Steps {
  /** The state before any word of a pattern: in a sentence, and at its start. */
  start(): State
  startOfSentence(): State
  /** The state before a frame. */
  root(frame: number): State
  of(state: State, symbol: number): Step
  union(a: State, b: State): State
}

function openSteps(table: PatternTable, symbols: Symbols): Steps {
  const graph = readGraph(table)
  let states: Map<string, State>
  let statesOfOne: State[]
  let start: State
  let startOfSentence: State
  let kept: number
  forget()
  return {
    start: () => start,
    startOfSentence: () => startOfSentence,
    root,
    of,
    union: (a, b) => (a === b ? a : stateOf([...a.nodes, ...b.nodes])),
  }

  function root(index: number): State {
    return statesOfOne[index] ?? stateOf([index])
  }

  function of(state: State, symbol: number): Step {
    let step = state.steps.get(symbol)
    if (!step) {
      if (kept++ > mostKept) forget()
      state.steps.set(symbol, (step = makeStep(state, symbol)))
    }
    return step
  }

  function makeStep(state: State, symbol: number): Step {
    const passed = symbols.passed(symbol)
    const reached: number[] = []
    for (const node of state.nodes) graph.follow(node, passed, reached)
    const calls = state.calls.filter(({ frame }) => of(root(frame), symbol) !== noStep)
    if (reached.length === 0 && calls.length === 0) return noStep
    return { to: reached.length > 0 ? stateOf(reached) : undefined, calls }
  }

  function stateOf(reached: readonly number[]): State {
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
    const calls = [...targets].map(([frame, targets]) => ({ frame, target: stateOf(targets) }))
    const isLast = nodes.every(graph.isLast)
    return { nodes, accepts: accepts.sort((a, b) => a - b), steps: new Map(), calls, isLast }
  }

  function forget(): void {
    states = new Map()
    statesOfOne = []
    start = stateOf([0])
    startOfSentence = stateOf([0, 1])
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

/** The table's graph. Frames are numbered as their roots are. */
interface Graph {
  /** The pattern that ends at a node, or -1. */
  accepts(node: number): number
  /** True where no edge leads on. */
  isLast(node: number): boolean
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
  let nodes = firstFrameRoot + frames
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
    isLast: (node) => numbers[starts[node]! + 1] === 0,
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
        visit(numbers[edge]! - firstFrame + firstFrameRoot, numbers[edge + 1]!)
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

/** True when no word follows in the sentence. */
function endsSentence({ sentences, sentence, kind }: Tokens, last: number): boolean {
  const end = sentences[sentence[last]!]!.last
  for (let i = last + 1; i <= end; i++) if (kind[i] === 'word' || kind[i] === 'number') return false
  return true
}
