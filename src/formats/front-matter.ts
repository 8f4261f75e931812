import type { Scalar, YAMLMap } from 'yaml'
import type { Kind } from '../conversation/types.ts'
import { lazy } from '../text/lazy.ts'
import type { MappedText, Range } from '../text/offset-map.ts'
import { decodePlain } from '../text/plain.ts'
import { decodeYamlScalar } from '../text/yaml-scalar.ts'
import type { RawConversation, RawTurn } from './format.ts'
import { readLanguage } from './language-code.ts'
import type { Source } from './source.ts'

/** The YAML parser; needed where `hasFrontMatter`. */
export const yaml = lazy(() => import('./yaml.ts'))

/** What a file's front matter says, and where its body begins. */
export interface FrontMatter {
  fields: Pick<RawConversation, 'kind' | 'id' | 'title' | 'channel' | 'platform' | 'language' | 'status' | 'directives'>
  /** The messages under `customer:`. */
  customer: RawTurn[]
  bodyStart: number
}

const KINDS: readonly string[] = ['draft', 'template', 'transcript'] satisfies Kind[]

/**
 * Reads the front matter (YAML between `---` lines) of a draft, template or transcript: `customer`, `lang`, `channel`,
 * `platform`, `kind`, `title`, `id`, `status`, `replylint`. Other keys are somebody else's. Broken YAML goes to `source.fail`.
 */
export function readFrontMatter(source: Source): FrontMatter {
  const fence = findFrontMatter(source.text)
  const found: FrontMatter = { fields: {}, customer: [], bodyStart: fence?.after ?? 0 }
  if (!fence) return found
  const { isMap, parseDocument } = yaml.use()
  const document = parseDocument(source.text.slice(fence.start, fence.end), { schema: 'failsafe', uniqueKeys: false })
  const [error] = document.errors
  if (error) source.fail(`Front matter: ${error.message.split('\n')[0]}`, fence.start + error.pos[0])
  if (!isMap(document.contents)) return found
  readFields(found, source, fence.start, document.contents)
  return found
}

interface Fence extends Range {
  after: number
}

/** True when the text begins with a closed front matter. */
export function hasFrontMatter(text: string): boolean {
  return findFrontMatter(text) !== undefined
}

/** Offset after the front matter; 0 without one. */
export function bodyStartOf(text: string): number {
  return findFrontMatter(text)?.after ?? 0
}

function findFrontMatter(text: string): Fence | undefined {
  const open = /^---[ \t]*\r?\n/.exec(text)
  if (!open) return undefined
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$(?![\s\S]))/gm
  close.lastIndex = open[0].length
  const found = close.exec(text)
  return found ? { start: open[0].length, end: found.index, after: found.index + found[0].length } : undefined
}

function readFields(found: FrontMatter, source: Source, base: number, map: YAMLMap): void {
  const { fields } = found
  const { isScalar } = yaml.use()
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const text = isScalar(value) && typeof value.value === 'string' ? value.value : undefined
    if (name === 'customer') found.customer = readCustomer(source, base, value)
    else if (name === 'replylint') fields.directives = readDirectives(source, base, value)
    else if (text === undefined || text === '') continue
    else if (name === 'lang' || name === 'language') fields.language = readLanguage(text)
    else if (name === 'kind') fields.kind = readKind(source, base, text, value as Scalar)
    else if (name === 'title' || name === 'id' || name === 'channel' || name === 'platform' || name === 'status') {
      fields[name] = text
    }
  }
}

function readKind(source: Source, base: number, text: string, value: Scalar): Kind | undefined {
  if (KINDS.includes(text)) return text as Kind
  source.fail(`Unknown kind “${text}”: write draft, template or transcript.`, rangeOf(base, value)?.start)
  return undefined
}

/** One message, or a list of them. */
function readCustomer(source: Source, base: number, value: unknown): RawTurn[] {
  const { isScalar, isSeq } = yaml.use()
  if (isSeq(value)) return value.items.flatMap((item) => readCustomer(source, base, item))
  if (!isScalar(value) || typeof value.value !== 'string') return []
  const range = rangeOf(base, value)
  if (!range || value.value.trim() === '') return []
  return [{ role: 'customer', body: decodePlain(textOf(source, value.value, range)), source: range }]
}

function textOf(source: Source, value: string, range: Range): MappedText {
  return decodeYamlScalar(value, source.slice(range.start, range.end))
}

function rangeOf(base: number, value: unknown): Range | undefined {
  const { isMap, isScalar, isSeq } = yaml.use()
  const range = isScalar(value) || isSeq(value) || isMap(value) ? value.range : undefined
  return range ? { start: base + range[0], end: base + range[1] } : undefined
}

/**
 * `replylint: off`, `replylint: no-cliche, no-accusation -- the reason`, a list of names, or
 * `{disable: [names] | all, reason: …}`, or a list of these.
 */
function readDirectives(source: Source, base: number, value: unknown): RawConversation['directives'] {
  const { isMap, isScalar, isSeq } = yaml.use()
  const range = rangeOf(base, value)
  if (!range) return []
  if (isScalar(value)) return [{ ...readDirective(String(value.value ?? '')), source: range }]
  if (isMap(value)) {
    const reason = value.get('reason')
    const names = value.get('disable')
    const rules = isSeq(names) ? namesIn(names.toJSON()) : namesIn([names])
    return [{ rules, ...(typeof reason === 'string' ? { reason } : {}), source: range }]
  }
  if (isSeq(value)) return value.items.flatMap((item) => readDirectives(source, base, item) ?? [])
  return []
}

function readDirective(text: string): { rules: string[] | 'all'; reason?: string } {
  const [names = '', ...reason] = text.split(/\s--\s/)
  const rules = namesIn(names.split(','))
  return reason.length > 0 ? { rules, reason: reason.join(' -- ').trim() } : { rules }
}

function namesIn(values: unknown): string[] | 'all' {
  const names = (Array.isArray(values) ? values : []).map((value) => String(value ?? '').trim()).filter(Boolean)
  return names.some((name) => ['off', 'all', 'false', 'disable'].includes(name)) ? 'all' : names
}
