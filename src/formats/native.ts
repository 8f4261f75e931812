import type { Kind, Role, Visibility } from '../conversation/types.ts'
import type { BodyDecoder } from '../text/body.ts'
import { decoders, html } from '../text/decoders.ts'
import { markdownTree } from '../text/markdown.ts'
import type { Format, RawConversation, RawTurn } from './format.ts'
import { at, bodyOf, booleanAt, type Json, rangeOf, readJson, scalarAt, stringAt } from './json.ts'
import { readLanguage } from './language-code.ts'
import type { Source } from './source.ts'
import { SourceError } from './source.ts'
import { readTime } from './time.ts'

const ROLES: Record<string, Role> = { customer: 'customer', agent: 'agent', bot: 'bot', system: 'system' }
const KINDS: readonly Kind[] = ['draft', 'template', 'transcript']

/**
 * Our own format: `{"id", "kind"?, "turns": [{"role", "text", "author"?, "at"?, "visibility"?}]}`, one object, an array
 * of them, or one a line. A draft may be short: `{"customer": "…", "text": "…"}`.
 */
export const native: Format = {
  id: 'native',
  title: 'replylint JSON',
  extensions: ['json', 'ndjson', 'jsonl'],
  detect(source) {
    const first = firstObject(source)
    if (at(first, 'turns')?.type === 'array') return 'has turns'
    if (at(first, 'text')?.type === 'string' && at(first, 'customer')?.type === 'string') return 'has customer and text'
    return undefined
  },
  async load(source) {
    if (!source.text.includes('"format"')) return
    await Promise.all([html.load(), markdownTree.load()])
  },
  *read(source) {
    const values = readJson(source)
    if (!values) throw new SourceError('This is no JSON.', 0)
    for (const value of values.all) {
      for (const object of value.type === 'array' ? (value.children ?? []) : [value]) {
        try {
          yield readConversation(source, object)
        } catch (error) {
          if (!(error instanceof SourceError)) throw error
          source.fail(error.message, error.offset)
        }
      }
    }
  },
}

function firstObject(source: Source): Json | undefined {
  const first = readJson(source)?.first
  return first?.type === 'array' ? first.children?.[0] : first
}

function readConversation(source: Source, object: Json): RawConversation {
  if (object.type !== 'object') throw new SourceError('A conversation must be an object with turns.', object.offset)
  return {
    kind: readKind(object),
    id: stringAt(object, 'id'),
    title: stringAt(object, 'title'),
    channel: stringAt(object, 'channel'),
    platform: stringAt(object, 'platform'),
    language: readLanguage(stringAt(object, 'language') ?? stringAt(object, 'lang')),
    status: stringAt(object, 'status'),
    turns: at(object, 'turns') ? readTurns(source, object) : readShortDraft(source, object),
    source: rangeOf(object),
  }
}

function readKind(object: Json): Kind | undefined {
  const kind = stringAt(object, 'kind')
  if (kind === undefined || KINDS.includes(kind as Kind)) return kind as Kind | undefined
  throw new SourceError(`Unknown kind “${kind}”: write draft, template or transcript.`, at(object, 'kind')!.offset)
}

function readTurns(source: Source, object: Json): RawTurn[] {
  const turns = at(object, 'turns')!
  if (turns.type !== 'array') throw new SourceError('“turns” must be an array.', turns.offset)
  return (turns.children ?? []).map((turn) => readTurn(source, turn))
}

function readTurn(source: Source, turn: Json): RawTurn {
  const name = stringAt(turn, 'role')
  const role = name === undefined ? undefined : ROLES[name.toLowerCase()]
  if (!role) {
    const wrong = name === undefined ? 'This turn has no role' : `Unknown role “${name}”`
    throw new SourceError(`${wrong}: write customer, agent, bot or system.`, (at(turn, 'role') ?? turn).offset)
  }
  const text = at(turn, 'text')
  if (text?.type !== 'string') {
    const wrong = text ? '“text” must be a string.' : 'This turn has no text: write it under “text”.'
    throw new SourceError(wrong, (text ?? turn).offset)
  }
  return {
    role,
    visibility: readVisibility(turn),
    author: stringAt(turn, 'author'),
    at: readTurnTime(source, turn),
    draft: booleanAt(turn, 'draft') ? true : undefined,
    body: bodyOf(source, text, decoderOf(turn)),
    source: rangeOf(turn),
  }
}

function readVisibility(turn: Json): Visibility | undefined {
  const visibility = stringAt(turn, 'visibility')
  if (visibility === undefined || visibility === 'public' || visibility === 'internal') return visibility
  throw new SourceError(`Unknown visibility “${visibility}”: write public or internal.`, at(turn, 'visibility')!.offset)
}

function readTurnTime(source: Source, turn: Json) {
  const value = scalarAt(turn, 'at')
  const time = readTime(value)
  if (value !== undefined && !time) {
    source.warn(`“${value}” is no time: write it like 2026-03-02T09:00:00Z.`, at(turn, 'at')!.offset)
  }
  return time
}

function readShortDraft(source: Source, object: Json): RawTurn[] {
  const text = at(object, 'text') ?? at(object, 'reply')
  if (text?.type !== 'string') throw new SourceError('This conversation has no turns.', object.offset)
  const decode = decoderOf(object)
  const customer = at(object, 'customer')
  const reply: RawTurn = { role: 'agent', body: bodyOf(source, text, decode), source: rangeOf(text) }
  if (customer?.type !== 'string') return [reply]
  return [{ role: 'customer', body: bodyOf(source, customer, decode), source: rangeOf(customer) }, reply]
}

/** `"format": "markdown"` of a turn (or a short draft) says how its text is written; default: plain text. */
function decoderOf(object: Json): BodyDecoder {
  const name = stringAt(object, 'format') ?? 'text'
  const decode = (decoders as Record<string, BodyDecoder>)[name]
  if (decode) return decode
  throw new SourceError(
    `Unknown format “${name}”: write ${Object.keys(decoders).join(', ')}.`,
    at(object, 'format')!.offset,
  )
}
