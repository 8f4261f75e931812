import { fold } from './fold.ts'
import { type ParsedPattern, type Pattern, PatternError, parsePattern, type VerbSpec } from './pattern.ts'
import { canonicalForms, placeholderForm, sourceForm, type Tokens } from './tokens.ts'
import { verbTag } from './verb-tags.ts'
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
export interface Automaton {
  /** Hits in order of their first token; of one pattern from one token, only the longest. */
  find(tokens: Tokens, address: Address): Hit[]
}

type Test =
  | { type: 'word'; folded: string; form: string | undefined }
  | { type: 'stem'; stem: string }
  | { type: 'verb'; lemmas: ReadonlySet<string> | undefined; spec: VerbSpec }
  | { type: 'class'; bit: number }
  | { type: 'number'; shape?: RegExp }
  | { type: 'form'; form: string }
  | { type: 'any' }
  | { type: 'not'; tests: readonly Test[] }

interface Node {
  edges: { test: Test; to: number }[]
  empty: number[]
  accepts: number
}

/** A set of nodes reached together; what follows it is worked out once for each word and kept. */
interface State {
  nodes: readonly number[]
  accepts: readonly number[]
  next: Map<number, State | null>
  byFolded: Map<string, Edge[]>
  byStem: Map<string, Edge[]>
  byLemma: Map<string, Edge[]>
  others: Edge[]
}

type Edge = Node['edges'][number]

/** Numbers that are a time by their looks. */
const numberShapes = {
  /** 15:30, 3pm, 17h */
  hour: /^(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d(?:[ap]m|hs?|hrs)?|[ap]m|hs?|hrs)$/,
  /** 3, 15:30, 3pm: after a word like *at* */
  oclock: /^(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)?(?:[ap]m|hs?|hrs)?$/,
  /** 48h, 30min */
  span: /^\d{1,3}(?:hs?|hrs?|mins?|d|gg)$/,
  /** 8, 15th, 1º */
  monthday: /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|º|ª|er|ro)?$/,
}

/** Names of the shapes a number has. */
function shapesOf(form: string): string {
  let names = '#'
  for (const [name, shape] of Object.entries(numberShapes)) if (shape.test(form)) names += name
  return names
}

const addresses: readonly Address[] = ['formal', 'informal', 'unknown']
/** More kept transitions than this and all are dropped: memory stays flat on any input. */
const mostKept = 400_000

/** Compiles patterns of one language. Throws `PatternError` for a malformed one or an unknown class. */
export function compilePatterns(patterns: readonly string[], vocabulary: Vocabulary): Automaton {
  const { language } = vocabulary
  const nodes: Node[] = []
  const frames = new Map<string, Pattern>()
  const anchors: { atStart: boolean; atEnd: boolean }[] = []
  const root = addNode()
  patterns.forEach((pattern, index) => {
    const parsed: ParsedPattern = parsePattern(pattern)
    anchors.push(parsed)
    nodes[compile(parsed.root, root, pattern)]!.accepts = index
  })

  const named = namesIn(nodes)
  const symbols = new Map<string, number>()
  const symbolOfWord: number[] = []
  let states = new Map<string, State>()
  let kept = 0
  let start = startState()

  return { find }

  function find(tokens: Tokens, address: Address): Hit[] {
    const mode = addresses.indexOf(address)
    const hits: Hit[] = []
    for (let first = 0; first < tokens.count; first++) {
      let state = step(start, tokens.word[first]!, mode)
      if (!state) continue
      let longest: Map<number, number> | undefined
      const sentence = tokens.sentence[first]
      for (let last = first; ; ) {
        if (state.accepts.length > 0) {
          longest ??= new Map()
          for (const pattern of state.accepts) longest.set(pattern, last)
        }
        let next: State | null = null
        let at = last + 1
        while (at < tokens.count && tokens.sentence[at] === sentence && isTransparent(tokens.word[at]!)) at++
        if (at < tokens.count && tokens.sentence[at] === sentence) next = step(state, tokens.word[at]!, mode)
        if (!next) break
        state = next
        last = at
      }
      for (const [pattern, last] of longest ?? [])
        if (fits(anchors[pattern]!, tokens, first, last)) hits.push({ pattern, first, last })
    }
    return hits
  }

  function step(state: State, word: Word, mode: number): State | null {
    const key = symbolOf(word) * 3 + mode
    const known = state.next.get(key)
    if (known !== undefined) return known
    if (kept++ > mostKept) forget()
    const reached = new Set<number>()
    const follow = (edges: readonly Edge[] | undefined): void => {
      for (const edge of edges ?? []) if (passes(edge.test, word, mode)) close(edge.to, reached)
    }
    follow(state.byFolded.get(word.folded))
    if (state.byStem.size > 0) follow(state.byStem.get(vocabulary.stemOf(word)))
    if (state.byLemma.size > 0) {
      for (const reading of vocabulary.readingsOf(word)) follow(state.byLemma.get(reading.lemma))
    }
    follow(state.others)
    const next = reached.size > 0 ? stateOf([...reached]) : null
    state.next.set(key, next)
    return next
  }

  /** Words that no pattern can tell apart share a symbol, so that transitions are few. */
  function symbolOf(word: Word): number {
    return (symbolOfWord[word.id] ??= findSymbol(word))
  }

  function findSymbol(word: Word): number {
    const parts: (string | number)[] = [word.classes, word.isNumber ? shapesOf(word.form) : '', isWordLike(word) ? 1 : 0]
    if (named.words.has(word.folded)) parts.push(`w${word.accentDecides ? word.form : word.folded}`)
    if (named.stems.size > 0) {
      const stem = vocabulary.stemOf(word)
      if (named.stems.has(stem)) parts.push(`s${stem}`)
    }
    for (const { lemma, tags } of vocabulary.readingsOf(word)) {
      if (named.lemmas.has(lemma)) parts.push(`v${lemma}`)
      if (named.lemmas.has(lemma) || named.anyVerb) parts.push(tags)
    }
    if (word.form.charCodeAt(0) === 1) parts.push(word.form)
    const signature = parts.join(' ')
    let symbol = symbols.get(signature)
    if (symbol === undefined) symbols.set(signature, (symbol = symbols.size))
    return symbol
  }

  function forget(): void {
    states = new Map()
    kept = 0
    start = startState()
  }

  /** Patterns may begin with an optional part. */
  function startState(): State {
    const reached = new Set<number>()
    close(root, reached)
    return stateOf([...reached])
  }

  function stateOf(members: number[]): State {
    const sorted = [...new Set(members)].sort((a, b) => a - b)
    const key = sorted.join(' ')
    let state = states.get(key)
    if (!state) {
      state = {
        nodes: sorted,
        accepts: [],
        next: new Map(),
        byFolded: new Map(),
        byStem: new Map(),
        byLemma: new Map(),
        others: [],
      }
      const accepts = new Set<number>()
      for (const member of sorted) {
        const node = nodes[member]!
        if (node.accepts >= 0) accepts.add(node.accepts)
        for (const edge of node.edges) index(state, edge)
      }
      state.accepts = [...accepts]
      states.set(key, state)
    }
    return state
  }

  function index(state: State, edge: Edge): void {
    const { test } = edge
    const put = (map: Map<string, Edge[]>, key: string): void => {
      const list = map.get(key)
      if (list) list.push(edge)
      else map.set(key, [edge])
    }
    if (test.type === 'word') put(state.byFolded, test.folded)
    else if (test.type === 'stem') put(state.byStem, test.stem)
    else if (test.type === 'verb' && test.lemmas) for (const lemma of test.lemmas) put(state.byLemma, lemma)
    else state.others.push(edge)
  }

  function passes(test: Test, word: Word, mode: number): boolean {
    switch (test.type) {
      case 'word':
        return test.form === undefined ? test.folded === word.folded : test.form === word.form
      case 'stem':
        return vocabulary.stemOf(word) === test.stem
      case 'class':
        return (word.classes & test.bit) !== 0
      case 'number':
        return word.isNumber && (!test.shape || test.shape.test(word.form))
      case 'form':
        return word.form === test.form
      case 'any':
        return isWordLike(word)
      case 'not':
        return isWordLike(word) && !test.tests.some((inner) => passes(inner, word, mode))
      case 'verb':
        return vocabulary.readingsOf(word).some(({ lemma, tags }) => {
          if (test.lemmas && !test.lemmas.has(lemma)) return false
          if (test.spec.tenses && !(tags & test.spec.tenses)) return false
          if (test.spec.persons && !(tags & test.spec.persons)) return false
          return !test.spec.you || speaksToReader({ lemma, tags }, mode !== 1, mode !== 0)
        })
    }
  }

  function close(node: number, reached: Set<number>): void {
    if (reached.has(node)) return
    reached.add(node)
    for (const next of nodes[node]!.empty) close(next, reached)
  }

  function addNode(): number {
    nodes.push({ edges: [], empty: [], accepts: -1 })
    return nodes.length - 1
  }

  /** Adds a pattern from node `from` on; returns the node after it. */
  function compile(pattern: Pattern, from: number, whole: string): number {
    switch (pattern.type) {
      case 'sequence':
        return pattern.items.reduce((node, item) => compile(item, node, whole), from)
      case 'choice': {
        const end = addNode()
        for (const option of pattern.options)
          nodes[compile(option, from === root ? from : branch(from), whole)]!.empty.push(end)
        return end
      }
      case 'gap': {
        let node = from
        const end = addNode()
        for (let i = 0; i < pattern.words; i++) {
          nodes[node]!.empty.push(end)
          node = edge(node, { type: 'any' })
        }
        nodes[node]!.empty.push(end)
        return end
      }
      case 'word':
        return compileWord(pattern.word, from, whole)
      case 'class': {
        const frame = language.frames[pattern.name]
        if (frame !== undefined) {
          if (!frames.has(pattern.name)) frames.set(pattern.name, parsePattern(frame).root)
          return compile(frames.get(pattern.name)!, from, whole)
        }
        return edge(from, classTest(pattern.name, whole))
      }
      case 'verb':
        return compileVerb(pattern.lemmas, pattern.tags, from)
      case 'stem':
      case 'any':
      case 'not':
        return edge(from, testOf(pattern, whole))
    }
  }

  function branch(from: number): number {
    const node = addNode()
    nodes[from]!.empty.push(node)
    return node
  }

  function edge(from: number, test: Test): number {
    const to = addNode()
    nodes[from]!.edges.push({ test, to })
    return to
  }

  function compileWord(word: string, from: number, whole: string): number {
    const forms = canonicalForms(word, vocabulary)
    if (forms.length === 0) throw new PatternError('no word', whole, whole.indexOf(word))
    return forms.reduce((node, form) => {
      const to = edge(node, wordTest(form))
      for (const other of language.alsoHeard[form] ?? []) nodes[node]!.edges.push({ test: wordTest(other), to })
      return to
    }, from)
  }

  function compileVerb(lemmas: readonly string[] | undefined, spec: VerbSpec, from: number): number {
    const lemmaSet = lemmas && new Set(lemmas)
    if (!spec.did) return edge(from, { type: 'verb', lemmas: lemmaSet, spec })
    const past = { ...spec, tenses: verbTag.past }
    const present = { ...spec, tenses: verbTag.present }
    const participle = { persons: 0, tenses: verbTag.participle, you: false, did: false }
    const end = edge(from, { type: 'verb', lemmas: lemmaSet, spec: past })
    const auxiliary = edge(from, { type: 'verb', lemmas: new Set(language.perfect), spec: present })
    const adverb = vocabulary.classBit('adverb')
    const after = adverb ? edge(auxiliary, { type: 'class', bit: adverb }) : auxiliary
    for (const node of new Set([auxiliary, after])) {
      nodes[node]!.edges.push({ test: { type: 'verb', lemmas: lemmaSet, spec: participle }, to: end })
    }
    return end
  }

  function testOf(pattern: Pattern, whole: string): Test {
    switch (pattern.type) {
      case 'word': {
        const forms = canonicalForms(pattern.word, vocabulary)
        if (forms.length !== 1)
          throw new PatternError(`“${pattern.word}” is not one word`, whole, whole.indexOf(pattern.word))
        return wordTest(forms[0]!)
      }
      case 'stem':
        return { type: 'stem', stem: vocabulary.stemOf(vocabulary.word(pattern.word.toLowerCase())) }
      case 'class':
        return classTest(pattern.name, whole)
      case 'verb':
        return { type: 'verb', lemmas: pattern.lemmas && new Set(pattern.lemmas), spec: pattern.tags }
      case 'not':
        return { type: 'not', tests: pattern.options.map((option) => testOf(option, whole)) }
      case 'any':
        return { type: 'any' }
      default:
        throw new PatternError('after “!” there is room for single words only', whole, whole.indexOf('!'))
    }
  }

  function wordTest(form: string): Test {
    const folded = fold(form)
    return { type: 'word', folded, form: vocabulary.word(form).accentDecides ? form : undefined }
  }

  function classTest(name: string, whole: string): Test {
    if (name === 'placeholder') return { type: 'form', form: placeholderForm }
    if (name === 'source') return { type: 'form', form: sourceForm }
    if (name === 'digits') return { type: 'number' }
    if (name in numberShapes) return { type: 'number', shape: numberShapes[name as keyof typeof numberShapes] }
    // A class hides the verb tag of its name: `{clitic}` is the pronoun.
    const bit = vocabulary.classBit(name)
    if (bit) return { type: 'class', bit }
    if (!(name in verbTag))
      throw new PatternError(`there is no class “${name}”`, whole, Math.max(0, whole.indexOf(`{${name}}`)))
    return {
      type: 'verb',
      lemmas: undefined,
      spec: { persons: 0, tenses: verbTag[name as keyof typeof verbTag], you: false, did: false },
    }
  }
}

/** What the patterns name: words, stems and lemmas, and whether they ask for verbs whatever the lemma. */
function namesIn(nodes: readonly Node[]) {
  const names = { words: new Set<string>(), stems: new Set<string>(), lemmas: new Set<string>(), anyVerb: false }
  const note = (test: Test): void => {
    if (test.type === 'word') names.words.add(test.folded)
    else if (test.type === 'stem') names.stems.add(test.stem)
    else if (test.type === 'not') test.tests.forEach(note)
    else if (test.type === 'verb') {
      if (test.lemmas) for (const lemma of test.lemmas) names.lemmas.add(lemma)
      else names.anyVerb = true
    }
  }
  for (const { edges } of nodes) for (const { test } of edges) note(test)
  return names
}

const transparent = new Set([',', '"', '“', '”', '«', '»', '-', '*', '_', "'", '‘', '’', '¿', '¡'])

/** Marks that patterns look through. */
export function isTransparent(word: Word): boolean {
  return transparent.has(word.form)
}

function isWordLike(word: Word): boolean {
  const code = word.form.charCodeAt(0)
  return code === 1 || word.isNumber || code > 127 || (code > 96 && code < 123)
}

function fits(anchor: { atStart: boolean; atEnd: boolean }, tokens: Tokens, first: number, last: number): boolean {
  const sentence = tokens.sentences[tokens.sentence[first]!]!
  if (anchor.atStart) {
    for (let i = sentence.first; i < first; i++) if (!isTransparent(tokens.word[i]!)) return false
  }
  if (anchor.atEnd) {
    for (let i = last + 1; i <= sentence.last; i++)
      if (tokens.kind[i] === 'word' || tokens.kind[i] === 'number') return false
  }
  return true
}
