import type { Node, ParseError } from 'jsonc-parser'
import { parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Body, BodyDecoder } from '../text/body.ts'
import { decodeJsonString } from '../text/json-string.ts'
import { linesOf } from '../text/lines.ts'
import type { MappedText, Range } from '../text/offset-map.ts'
import type { Source } from './source.ts'
import { SourceError } from './source.ts'

/** A JSON value with its place; `node.value` holds strings (decoded), numbers and booleans. */
export type Json = Node

/** What a source holds: one value, or one a line. */
export interface JsonValues {
  isLines: boolean
  /** The first value. */
  first: Json
  /** All of them; values of lines are parsed on the way, broken lines go to `source.fail`. */
  all: Iterable<Json>
}

const STRICT = { disallowComments: false, allowTrailingComma: true }

/**
 * The JSON of a source, undefined when it is something else. Keeps what it parsed.
 * Throws `SourceError` with the offset where a file that says it is JSON (by extension) is not.
 */
export function readJson(source: Source): JsonValues | undefined {
  return source.once('json', () => {
    const saysJson = ['json', 'ndjson', 'jsonl'].includes(source.extension)
    const start = /\S/.exec(source.text.slice(0, 10_000))?.[0]
    if (!saysJson && !looksLikeJson(source.text)) return undefined
    if (saysJson && start === undefined) throw new SourceError('The file is empty.')
    if (source.extension !== 'json' && isLines(source)) return readLines(source)
    try {
      const first = parse(source.text, 0)
      return { isLines: false, first, all: [first] }
    } catch (error) {
      if (isLines(source)) return readLines(source)
      if (saysJson) throw error
      return undefined
    }
  })
}

/** `[2026-03-02 09:12] Ana: …` and `{{name}}` begin like JSON too. */
function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*"|\[\s*[{"\]]|\{\s*\})/.test(text.slice(0, 10_000))
}

/** One value a line: one of the first lines is a value by itself, and others follow. */
function isLines(source: Source): boolean {
  return source.once('json-lines', () => {
    if (source.extension === 'ndjson' || source.extension === 'jsonl') return true
    let seen = 0
    let whole = 0
    for (const line of linesOf(source.text)) {
      if (isBlank(source.text, line)) continue
      seen++
      if (/^\s*\{/.test(source.text.slice(line.start, line.start + 100)) && tryParse(source, line)) whole++
      if (seen === 3) break
    }
    return seen > 1 && whole > 0
  })
}

function readLines(source: Source): JsonValues {
  for (const line of linesOf(source.text)) {
    if (isBlank(source.text, line)) continue
    const first = tryParse(source, line)
    if (first) return { isLines: true, first, all: eachLine(source) }
  }
  throw new SourceError('No line of this file is valid JSON.', 0)
}

function* eachLine(source: Source): Iterable<Json> {
  for (const line of linesOf(source.text)) {
    if (isBlank(source.text, line)) continue
    try {
      yield parse(source.text.slice(line.start, line.end), line.start)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      source.fail(error.message, error.offset)
    }
  }
}

function isBlank(text: string, line: Range): boolean {
  for (let at = line.start; at < line.end; at++) if (text.charCodeAt(at) > 32) return false
  return true
}

function tryParse(source: Source, line: Range): Json | undefined {
  try {
    return parse(source.text.slice(line.start, line.end), line.start)
  } catch {
    return undefined
  }
}

function parse(text: string, base: number): Json {
  const errors: ParseError[] = []
  let root: Json | undefined
  try {
    root = parseTree(text, errors, STRICT)
  } catch (error) {
    if (error instanceof RangeError) throw new SourceError('Invalid JSON: nested too deep.', base)
    throw error
  }
  const [error] = errors
  if (error) throw new SourceError(`Invalid JSON: ${describe(error)}.`, base + error.offset)
  if (!root) throw new SourceError('Invalid JSON: no value.', base)
  if (base > 0) shift(root, base)
  return root
}

/** `CommaExpected` → `comma expected`. */
function describe(error: ParseError): string {
  return printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
}

function shift(node: { offset: number; children?: Json[] }, base: number): void {
  node.offset += base
  for (const child of node.children ?? []) shift(child, base)
}

/** The value at a path of keys and indexes, undefined when there is none or it is `null`. */
export function at(node: Json | undefined, ...path: (string | number)[]): Json | undefined {
  let found = node
  for (const step of path) found = typeof step === 'number' ? itemAt(found, step) : member(found, step)
  return found?.type === 'null' ? undefined : found
}

function itemAt(node: Json | undefined, index: number): Json | undefined {
  return node?.type === 'array' ? node.children?.[index] : undefined
}

function member(node: Json | undefined, key: string): Json | undefined {
  if (node?.type !== 'object') return undefined
  for (const property of node.children ?? []) {
    if (property.children?.[0]?.value === key) return property.children[1]
  }
  return undefined
}

/** The string at a path, decoded; numbers as strings (ids come as both). */
export function stringAt(node: Json | undefined, ...path: (string | number)[]): string | undefined {
  const found = at(node, ...path)
  if (found?.type === 'string') return found.value
  return found?.type === 'number' ? String(found.value) : undefined
}

/** The string or number at a path as it is: what `readTime` wants. */
export function scalarAt(node: Json | undefined, ...path: (string | number)[]): string | number | undefined {
  const found = at(node, ...path)
  return found?.type === 'string' || found?.type === 'number' ? found.value : undefined
}

/** The boolean at a path. */
export function booleanAt(node: Json | undefined, ...path: (string | number)[]): boolean | undefined {
  const found = at(node, ...path)
  return found?.type === 'boolean' ? found.value : undefined
}

/** The items of the array at a path; none when it is something else. */
export function itemsAt(node: Json | undefined, ...path: (string | number)[]): Json[] {
  const found = at(node, ...path)
  return found?.type === 'array' ? (found.children ?? []) : []
}

/** The node's range in the file. */
export function rangeOf(node: Json): Range {
  return { start: node.offset, end: node.offset + node.length }
}

/** A string's decoded text with its way back to the file. */
export function textOf(source: Source, node: Json): MappedText {
  const { start, end } = rangeOf(node)
  return decodeJsonString(source.slice(start, end))
}

/** A string read as a message's body. */
export function bodyOf(source: Source, node: Json, decode: BodyDecoder): Body {
  return decode(textOf(source, node))
}
