import { readdirSync, readFileSync } from 'node:fs'
import { rules } from '../../rules/index.ts'
import type { LintConfig } from '../config/types.ts'
import type { Kind, LanguageCode } from '../conversation/types.ts'
import { type ParsedExample, parseExample, toNative } from '../rule/example.ts'

/** A labelled conversation of `fixtures/judgement`. */
export interface Item {
  id: string
  /** Rule, or `act:…`. */
  owner: string
  language: LanguageCode
  kind: Kind
  channel: string
  /** True when the owner must find something in it. */
  flags: boolean
  /** A violation and its near miss share a pair; folds never split one. */
  pair: number
  example: ParsedExample
}

/** Reads every `<owner>.<language>.txt` of a folder (several hands: `<owner>.<language>.2.txt`). Throws with file and line where a block is malformed. */
export function readItems(folder: string): Item[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFile(`${folder}/${name}`, name))
}

function readFile(path: string, name: string): Item[] {
  const [owner, language] = name.split('.') as [string, LanguageCode]
  const items: Item[] = []
  let pair = -1
  let line = 1
  for (const block of readFileSync(path, 'utf8').split(/\n[ \t]*\n/)) {
    const lines = block.split('\n').filter((text) => text.trim() !== '')
    if (lines.length > 0) {
      const [label, kind, channel] = lines[0]!.trim().split(/\s+/)
      if (label !== 'flags' && label !== 'passes')
        throw new Error(`${path}:${line}: a block starts with “flags” or “passes”.`)
      if (label === 'flags' || items.at(-1)?.flags !== true) pair++
      try {
        items.push({
          id: `${name}:${line}`,
          owner: owner.replace(/^act-/, 'act:'),
          language,
          kind: kind as Kind,
          channel: channel ?? 'email',
          flags: label === 'flags',
          pair,
          example: parseExample(lines.slice(1).join('\n')),
        })
      } catch (error) {
        throw new Error(`${path}:${line}: ${(error as Error).message}`)
      }
    }
    line += block.split('\n').length + 1
  }
  return items
}

/**
 * Items for an act whose absence a rule flags, made of the rule's pairs: where the customer says the same in both, what our
 * fine reply says and the flawed one does not is taken for the act.
 */
export function contrast(items: readonly Item[], rule: string, act: string): Item[] {
  const contrasted: Item[] = []
  const of = items.filter((item) => item.owner === rule)
  for (const flawed of of.filter((item) => item.flags)) {
    const fine = of.find((item) => !item.flags && item.pair === flawed.pair && item.language === flawed.language)
    if (!fine || textOf(fine, 'customer') !== textOf(flawed, 'customer')) continue
    const known = new Set(wordsOf(textOf(flawed, 'agent')))
    const turns = fine.example.turns.map((turn) =>
      turn.role === 'agent' ? { ...turn, marks: newSentences(turn.text, known) } : turn,
    )
    if (!turns.some(({ marks }) => marks.length > 0)) continue
    contrasted.push({ ...fine, id: `${fine.id} ${act}`, owner: act, flags: true, example: { ...fine.example, turns } })
    contrasted.push({ ...flawed, id: `${flawed.id} ${act}`, owner: act, flags: false })
  }
  return contrasted
}

/** Below this share of words that the other reply has too, a sentence says something else. */
const sameWords = 0.6

function newSentences(text: string, known: ReadonlySet<string>): { start: number; end: number }[] {
  const marks: { start: number; end: number }[] = []
  for (const { index, 0: sentence } of text.matchAll(/(?:[^.!?\n]|[.!?](?=[\p{L}\p{N}]))+[.!?]*/gu)) {
    const words = wordsOf(sentence)
    const shared = words.filter((word) => known.has(word)).length
    if (words.length > 1 && shared < sameWords * words.length)
      marks.push({ start: index, end: index + sentence.length })
  }
  return marks
}

function textOf({ example }: Item, role: string): string {
  return example.turns.flatMap((turn) => (turn.role === role ? [turn.text] : [])).join('\n')
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The items as native NDJSON, one conversation each; ids are the items'. */
export function toNdjson(items: readonly Item[]): string {
  return items.map(({ id, kind, channel, example }) => toNative(example, { id, kind, channel })).join('\n')
}

/** Every built-in rule on, with its default options. */
export function everyRule(): LintConfig {
  return {
    rules: rules.map((rule) => ({ rule, severity: 'warn', options: defaultsOf(rule) })),
    overrides: [],
    languages: ['en', 'es', 'it'],
    vocabulary: [],
    formats: [],
    input: {},
    known: rules.map((rule) => rule.id),
    unusedDirectives: 'off',
  }
}

function defaultsOf(rule: (typeof rules)[number]): unknown {
  if (!rule.options) return {}
  const result = rule.options['~standard'].validate({})
  return 'value' in result ? result.value : {}
}
