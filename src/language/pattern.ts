import { type VerbTag, verbTag } from './verb-tags.ts'

/**
 * The pattern syntax, as a tree:
 *
 *     you should have {participle}       words and word classes
 *     (forgot|did not remember) [to]     alternatives, optional words
 *     forget~                            any word of that stem
 *     <olvidar|omitir:you did>           verb forms: lemmas, person and tense; `<*:you past>` any verb
 *     your ... mistake, your ...5 fault  up to three (five) words between
 *     !(if|when)                         one word other than these
 *     ^ok, thanks$                       first or last word of the sentence
 */
export type Pattern =
  | { type: 'word'; word: string }
  | { type: 'stem'; word: string }
  | { type: 'class'; name: string }
  | { type: 'verb'; lemmas: readonly string[] | undefined; tags: VerbSpec }
  | { type: 'any' }
  | { type: 'not'; options: readonly Pattern[] }
  | { type: 'gap'; words: number }
  | { type: 'sequence'; items: readonly Pattern[] }
  | { type: 'choice'; options: readonly Pattern[] }

export interface VerbSpec {
  /** One of these person bits, if any are asked for. */
  persons: number
  /** One of these tense bits, if any are asked for. */
  tenses: number
  /** Speaks to the reader (second person, or the formal third). */
  you: boolean
  /** Simple past, or the perfect: auxiliary and participle. */
  did: boolean
}

export interface ParsedPattern {
  root: Pattern
  atStart: boolean
  atEnd: boolean
}

/** A pattern that cannot be read: message and place in it. */
export class PatternError extends Error {
  override name = 'PatternError'
  constructor(message: string, pattern: string, at: number) {
    super(`${message} at ${at + 1} in “${pattern}”`)
  }
}

const persons: Record<string, number> = {
  1: verbTag['1s'] | verbTag['1p'],
  2: verbTag['2s'] | verbTag['2p'],
  3: verbTag['3s'] | verbTag['3p'],
  we: verbTag['1p'],
  i: verbTag['1s'],
}
const personNames = new Set(['1s', '2s', '3s', '1p', '2p', '3p'])

/** Reads a pattern; throws `PatternError` where it is malformed. Linear in its length. */
export function parsePattern(pattern: string): ParsedPattern {
  let at = 0
  const fail = (message: string): never => {
    throw new PatternError(message, pattern, at)
  }
  const skipSpace = (): void => {
    while (pattern[at] === ' ' || pattern[at] === '\n') at++
  }

  skipSpace()
  const atStart = pattern[at] === '^'
  if (atStart) at++
  const root = choice('')
  const atEnd = pattern[at] === '$'
  if (atEnd) at++
  skipSpace()
  if (at < pattern.length) fail(`“${pattern[at]}” is not expected`)
  return { root, atStart, atEnd }

  function choice(closing: string): Pattern {
    const options = [sequence(closing)]
    while (pattern[at] === '|') {
      at++
      options.push(sequence(closing))
    }
    return options.length === 1 ? options[0]! : { type: 'choice', options }
  }

  function sequence(closing: string): Pattern {
    const items: Pattern[] = []
    for (;;) {
      skipSpace()
      const mark = pattern[at]
      if (mark === undefined || mark === '|' || mark === '$' || mark === closing) break
      items.push(item())
    }
    if (items.length === 0) fail('empty part')
    return items.length === 1 ? items[0]! : { type: 'sequence', items }
  }

  function item(): Pattern {
    const mark = pattern[at]!
    if (mark === '(') return bracketed('(', ')')
    if (mark === '[') return { type: 'choice', options: [bracketed('[', ']'), { type: 'sequence', items: [] }] }
    if (mark === '!') {
      at++
      const inner = item()
      return { type: 'not', options: inner.type === 'choice' ? inner.options : [inner] }
    }
    if (mark === '{') {
      const name = until('}')
      return name === 'any' ? { type: 'any' } : { type: 'class', name }
    }
    if (mark === '<') return verb(until('>'))
    if (pattern.startsWith('...', at)) {
      at += 3
      const digits = /^\d+/.exec(pattern.slice(at, at + 3))?.[0] ?? ''
      at += digits.length
      return { type: 'gap', words: digits ? Number(digits) : 3 }
    }
    return word()
  }

  function bracketed(open: string, close: string): Pattern {
    const from = at
    at++
    const inner = choice(close)
    if (pattern[at] !== close) {
      at = from
      fail(`“${open}” is not closed`)
    }
    at++
    return inner
  }

  function until(close: string): string {
    const end = pattern.indexOf(close, at)
    if (end < 0) fail(`“${pattern[at]}” is not closed`)
    const inner = pattern.slice(at + 1, end)
    at = end + 1
    return inner
  }

  function word(): Pattern {
    const found = /^[^\s()[\]{}<>|!$^~]+/.exec(pattern.slice(at, at + 80))?.[0]
    if (!found) return fail(`“${pattern[at]}” is not expected`)
    at += found.length
    if (pattern[at] === '~') {
      at++
      return { type: 'stem', word: found }
    }
    return { type: 'word', word: found }
  }

  function verb(inner: string): Pattern {
    const [lemmaPart = '', tagPart = ''] = inner.split(':')
    const lemmas = lemmaPart === '*' ? undefined : lemmaPart.split('|').map((lemma) => lemma.trim())
    const tags: VerbSpec = { persons: 0, tenses: 0, you: false, did: false }
    for (const tag of tagPart.split(/\s+/).filter(Boolean)) {
      if (tag === 'you') tags.you = true
      else if (tag === 'did') tags.did = true
      else if (tag in persons) tags.persons |= persons[tag]!
      else if (personNames.has(tag)) tags.persons |= verbTag[tag as VerbTag]
      else if (tag in verbTag) tags.tenses |= verbTag[tag as VerbTag]
      else fail(`“${tag}” is no person or tense`)
    }
    return { type: 'verb', lemmas, tags }
  }
}
