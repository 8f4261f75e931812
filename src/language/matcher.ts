import { append } from './append.ts'
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
   * Where each node stands in this array, then the nodes: first the root of the patterns that may stand anywhere, of those
   * at a sentence's start, of each frame, then the rest. For each node: 1 + the pattern that ends there (a frame's end: 1),
   * or 0; how many edges; for each, in order, its test or frame and the node it leads to.
   */
  graph: Int32Array
  /** A character a pattern: `$` = it stands at a sentence's end, `-` = anywhere. */
  anchors: string
}

/** Frames that may follow, and the state each leads to. */
interface Call {
  frame: number
  target: number
}

const addresses: readonly Address[] = ['formal', 'informal', 'unknown']
const nothing: readonly never[] = []
/** Roots of the patterns come before those of the frames. */
const firstFrameRoot = 2

/** Opens compiled patterns. Cheap: what a text does not need is not unfolded. */
export function openMatcher(table: PatternTable, vocabulary: Vocabulary): Matcher {
  const symbols = openSymbols(table, vocabulary)
  const steps = openSteps(table, symbols)
  const found = collectPatterns(table.anchors.length)
  // Of the text being read: each token's symbol, the token that is read after it, the state that waits there.
  let symbolAt = new Int32Array(256)
  let nextAt = new Int32Array(256)
  let waitingAt = new Int32Array(256)
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
        const step = steps.first(opensSentence, symbolAt[first]!)
        if (step === 0) continue
        walk(step, first, undefined)
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
      waitingAt = new Int32Array(2 * count)
    }
    let next = -1
    for (let at = count - 1; at >= 0; at--) {
      symbolAt[at] = symbols.of(words[at]!, mode)
      if (sentences[at] !== sentences[at + 1]) next = -1
      nextAt[at] = next
      if (!words[at]!.isTransparent) next = at
    }
  }

  /** Goes on from the token `at` with a step. Notes the patterns found, or, for a frame, its last tokens in `ends`. */
  function walk(step: number, at: number, ends: number[] | undefined): void {
    while (step > 0) {
      arrive(step, at, ends)
      at = nextAt[at]!
      if (at < 0 || steps.isLast(step)) return
      step = steps.of(step, symbolAt[at]!)
    }
    if (step < 0) walkApart(step, at)
  }

  /** The same where frames lead to several tokens: goes from token to token with the states that meet there. */
  function walkApart(step: number, first: number): void {
    let furthest = goOnAll(step, first)
    for (let at = first + 1; at <= furthest; at++) {
      const state = waitingAt[at]!
      if (state === 0) continue
      waitingAt[at] = 0
      furthest = Math.max(furthest, goOnAll(steps.of(state, symbolAt[at]!), at))
    }
  }

  /** Takes a step with all its frames; gives the furthest token where a state waits then. */
  function goOnAll(step: number, at: number): number {
    if (step >= 0) return step === 0 ? -1 : goOn(step, at)
    const { to, calls } = steps.wide(step)
    let furthest = to > 0 ? goOn(to, at) : -1
    for (const { frame, target } of calls)
      for (const last of endsOf(frame, at)) furthest = Math.max(furthest, goOn(target, last))
    return furthest
  }

  function goOn(state: number, last: number): number {
    arrive(state, last, undefined)
    const next = nextAt[last]!
    if (next < 0 || steps.isLast(state)) return -1
    waitingAt[next] = waitingAt[next] === 0 ? state : steps.union(waitingAt[next]!, state)
    return next
  }

  function arrive(state: number, last: number, ends: number[] | undefined): void {
    const accepts = steps.accepts(state)
    if (accepts.length === 0) return
    if (ends) ends.push(last)
    else for (const pattern of accepts) found.add(pattern, last)
  }

  /** The last tokens of a frame that begins at a token, one for each way to read it. */
  function endsOf(frame: number, first: number): readonly number[] {
    const key = first * (firstFrameRoot + table.frames) + frame
    let ends = endsAt.get(key)
    if (!ends) {
      const found: number[] = []
      walk(steps.of(steps.root(frame), symbolAt[first]!), first, found)
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

/**
 * The graph as an automaton that is made where texts lead. States are numbered from 1. A step is the number of the state it
 * leads to, 0 where it leads nowhere, or below 0 where frames begin: see `wide`.
 */
interface Steps {
  /** The first step of a pattern, in a sentence or at its start. */
  first(opensSentence: boolean, symbol: number): number
  of(state: number, symbol: number): number
  wide(step: number): { to: number; calls: readonly Call[] }
  /** The state before a frame. */
  root(frame: number): number
  union(a: number, b: number): number
  /** Patterns that end in a state, in order. */
  accepts(state: number): readonly number[]
  /** True where nothing may follow. */
  isLast(state: number): boolean
}

/** More kept steps or states than this and all are dropped: memory stays flat on any input. */
const mostKept = 400_000
const mostStates = 2 ** 17
/** A step's key: the symbol, and above it the state. */
const symbolBits = 15
const stateFlag = { accepts: 1, isLast: 2 }

function openSteps(table: PatternTable, symbols: Symbols): Steps {
  const graph = readGraph(table)
  let nodesOf: (readonly number[])[]
  let acceptsOf: (readonly number[])[]
  let callsOf: (readonly Call[])[]
  /** For each state: bits of `stateFlag`. */
  let flags: Uint8Array
  let roots: number[]
  let unions: Map<number, number>
  let byNodes: Map<string, number>
  let byNode: number[]
  let wides: { to: number; calls: readonly Call[] }[]
  let kept: StepTable
  let starts: [inside: Int32Array, opening: Int32Array]
  forget()
  return {
    first,
    of,
    wide: (step) => wides[-step - 1]!,
    root,
    union,
    accepts: (state) => (flags[state]! & stateFlag.accepts ? acceptsOf[state]! : nothing),
    isLast: (state) => (flags[state]! & stateFlag.isLast) !== 0,
  }

  function root(frame: number): number {
    return (roots[frame] ??= stateOf([frame]))
  }

  function union(a: number, b: number): number {
    if (a === b) return a
    const key = a * mostStates + b
    let state = unions.get(key)
    if (state === undefined) unions.set(key, (state = stateOf([...nodesOf[a]!, ...nodesOf[b]!])))
    return state
  }

  function first(opensSentence: boolean, symbol: number): number {
    // Only between two walks does nobody hold a state.
    if (kept.count + unions.size > mostKept || nodesOf.length > mostStates / 2) forget()
    const known = starts[opensSentence ? 1 : 0]!
    let step = known[symbol]!
    if (step === unknownStep) {
      step = makeStep(stateOf(opensSentence ? [0, 1] : [0]), symbol)
      known[symbol] = step
    }
    return step
  }

  function of(state: number, symbol: number): number {
    const key = (state << symbolBits) | symbol
    let step = kept.get(key)
    if (step === unknownStep) {
      step = makeStep(state, symbol)
      kept.set(key, step)
    }
    return step
  }

  function makeStep(state: number, symbol: number): number {
    const passed = symbols.passed(symbol)
    const reached = graph.follow(nodesOf[state]!, passed)
    const to = reached.length > 0 ? stateOf(reached) : 0
    const calls = callsOf[state]!.filter(({ frame }) => of(root(frame), symbol) !== 0)
    return calls.length > 0 ? -wides.push({ to, calls }) : to
  }

  function stateOf(reached: readonly number[]): number {
    if (reached.length > 1) return stateOfNodes(graph.closed(reached))
    const [node] = reached
    return (byNode[node!] ??= stateOfNodes(graph.closed(reached)))
  }

  function stateOfNodes(nodes: readonly number[]): number {
    const key = nodes.join(' ')
    let state = byNodes.get(key)
    if (state === undefined) {
      state = nodesOf.length
      byNodes.set(key, state)
      addState(nodes)
    }
    return state
  }

  function addState(nodes: readonly number[]): void {
    const accepts: number[] = []
    const targets = new Map<number, number[]>()
    for (const node of nodes) {
      const pattern = graph.accepts(node)
      if (pattern >= 0) accepts.push(pattern)
      graph.eachCall(node, (frame, target) => append(targets, frame, target))
    }
    const at = nodesOf.push(nodes) - 1
    acceptsOf[at] = accepts.sort((a, b) => a - b)
    if (at >= flags.length) {
      const larger = new Uint8Array(2 * at)
      larger.set(flags)
      flags = larger
    }
    flags[at] = (accepts.length > 0 ? stateFlag.accepts : 0) | (nodes.every(graph.isLast) ? stateFlag.isLast : 0)
    callsOf[at] = nothing
    callsOf[at] = [...targets].map(([frame, targets]) => ({ frame, target: stateOf(targets) }))
  }

  function forget(): void {
    nodesOf = [nothing]
    acceptsOf = [nothing]
    callsOf = [nothing]
    flags = new Uint8Array(1024)
    roots = []
    unions = new Map()
    byNodes = new Map()
    byNode = []
    wides = []
    kept = openStepTable()
    starts = [new Int32Array(1 << symbolBits).fill(unknownStep), new Int32Array(1 << symbolBits).fill(unknownStep)]
  }
}

const unknownStep = -0x80000000

/** Steps by key, in one stretch of memory: texts jump about in it, and each jump should miss the cache once. */
interface StepTable {
  count: number
  /** `unknownStep` where there is none. */
  get(key: number): number
  set(key: number, step: number): void
}

function openStepTable(): StepTable {
  let bits = 12
  let slots = new Int32Array(2 << bits)
  const table: StepTable = { count: 0, get, set }
  return table

  function placeOf(key: number): number {
    const mask = (1 << bits) - 1
    let at = Math.imul(key, 0x9e3779b1) >>> (32 - bits)
    while (slots[2 * at] !== 0 && slots[2 * at] !== key) at = (at + 1) & mask
    return 2 * at
  }

  function get(key: number): number {
    const at = placeOf(key)
    return slots[at] === 0 ? unknownStep : slots[at + 1]!
  }

  function set(key: number, step: number): void {
    if (++table.count > 1 << (bits - 1)) grow()
    const at = placeOf(key)
    slots[at] = key
    slots[at + 1] = step
  }

  function grow(): void {
    const old = slots
    bits++
    slots = new Int32Array(2 << bits)
    for (let from = 0; from < old.length; from += 2) {
      if (old[from] === 0) continue
      const at = placeOf(old[from]!)
      slots[at] = old[from]!
      slots[at + 1] = old[from + 1]!
    }
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
    if (spec.you && !speaksToReader(reading, mode !== 1)) continue
    if (!passed.includes(id)) passed.push(id)
  }
}

function numbered(lines: string, from: number): Map<string, number> {
  const ids = new Map<string, number>()
  if (lines !== '') for (const line of lines.split('\n')) ids.set(line, from + ids.size)
  return ids
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
  closed(nodes: readonly number[]): readonly number[]
  /** Where tests that are passed lead to. */
  follow(nodes: readonly number[], passed: readonly number[]): number[]
  eachCall(node: number, visit: (frame: number, target: number) => void): void
}

function readGraph({ graph, frames, words, stems, tests }: PatternTable): Graph {
  const firstFrame = 1 + countLines(words) + countLines(stems) + tests.length
  const isPassed = new Uint8Array(firstFrame + frames)
  const closures: (readonly number[] | undefined)[] = []
  // The first node stands right behind the places of all.
  const seenIn = new Int32Array(graph[0]!)
  let round = 0

  return {
    accepts: (node) => graph[graph[node]!]! - 1,
    isLast: (node) => graph[graph[node]! + 1] === 0,
    closed(from) {
      if (from.length === 1) return closureOf(from[0]!)
      const reached: number[] = []
      round++
      for (const node of from) {
        for (const member of closureOf(node)) {
          if (seenIn[member] === round) continue
          seenIn[member] = round
          reached.push(member)
        }
      }
      return reached.sort((a, b) => a - b)
    },
    follow(nodes, passed) {
      const reached: number[] = []
      for (const test of passed) isPassed[test] = 1
      for (const node of nodes) {
        const at = graph[node]! + 2
        const end = at + 2 * graph[at - 1]!
        // Few edges are gone through; among many, each test is looked up.
        if (end - at > 16 * passed.length) lookUp(passed, at, end, reached)
        else for (let edge = at; edge < end; edge += 2) if (isPassed[graph[edge]!]) reached.push(graph[edge + 1]!)
      }
      for (const test of passed) isPassed[test] = 0
      return reached
    },
    eachCall(node, visit) {
      const at = graph[node]! + 2
      for (let edge = at + 2 * (graph[at - 1]! - 1); edge >= at && graph[edge]! >= firstFrame; edge -= 2)
        visit(graph[edge]! - firstFrame + firstFrameRoot, graph[edge + 1]!)
    },
  }

  /** A node and those one gets to from it without reading a word, in order. */
  function closureOf(node: number): readonly number[] {
    return (closures[node] ??= findClosure(node))
  }

  function findClosure(start: number): readonly number[] {
    const reached = new Set<number>()
    const pending = [start]
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (reached.has(node)) continue
      reached.add(node)
      const at = graph[node]! + 2
      const end = at + 2 * graph[at - 1]!
      for (let edge = at; edge < end && graph[edge] === 0; edge += 2) pending.push(graph[edge + 1]!)
    }
    return [...reached].sort((a, b) => a - b)
  }

  function lookUp(passed: readonly number[], at: number, end: number, reached: number[]): void {
    let edge = at
    for (const test of passed) {
      edge = firstEdge(test, edge, end)
      for (; edge < end && graph[edge] === test; edge += 2) reached.push(graph[edge + 1]!)
    }
  }

  /** The first edge from `from` on whose test is not below the given one. */
  function firstEdge(test: number, from: number, end: number): number {
    let low = 0
    let high = (end - from) / 2
    while (low < high) {
      const middle = (low + high) >> 1
      if (graph[from + 2 * middle]! < test) low = middle + 1
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
