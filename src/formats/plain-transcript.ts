import type { Role } from '../conversation/types.ts'
import { linesOf, trimRange } from '../text/lines.ts'
import type { Range } from '../text/offset-map.ts'
import { MappedTextBuilder } from '../text/offset-map.ts'
import { decodePlain } from '../text/plain.ts'
import { makeClock, type Stamp, stampAtEnd, stampAtStart } from './clock.ts'
import { loadForDraft } from './drafts.ts'
import type { Format, RawTurn } from './format.ts'
import { bodyStartOf, readFrontMatter } from './front-matter.ts'
import type { Source } from './source.ts'
import { roleByHints, SourceError } from './source.ts'
import { canSpeak, fold, guessAgents, isSystemLine, roleInLabel } from './speakers.ts'
import { mayBePlain } from './text.ts'

/**
 * A chat or call written down: `[09:13] Agent (Luca): …`. Who speaks is found by counting labels, so that `Note:` in the
 * middle of a message is none.
 */
export const plainTranscript: Format = {
  id: 'plain-transcript',
  title: 'Plain-text transcript',
  extensions: ['txt', 'text', 'md', 'transcript'],
  detect: (source) => (mayBePlain(source) ? speakersOf(source).strong : undefined),
  guess: (source) => (mayBePlain(source) ? speakersOf(source).weak : undefined),
  load: loadForDraft,
  *read(source) {
    const { fields } = readFrontMatter(source)
    const turns = readTurns(source)
    if (turns.length === 0) throw new SourceError('No line names a speaker: write “Agent: …” and “Customer: …”.', 0)
    yield { kind: 'transcript', ...fields, turns, source: { start: 0, end: source.text.length } }
  },
}

/** A line, and the label and stamp it begins with. */
interface Line extends Range {
  isBlank: boolean
  label?: Label
  stamp?: Stamp
  /** Where the words begin. */
  wordsStart: number
}

interface Label {
  written: string
  /** Name in brackets or instead of a role: `Agent (Luca)`. */
  name?: string
  /** What the same speaker is called each time. */
  key: string
  role?: Role
}

function readLines(source: Source): Line[] {
  return source.once('transcript-lines', () => {
    const { text } = source
    const lines: Line[] = []
    for (const line of linesOf(text, bodyStartOf(text))) lines.push(readLine(text, line))
    return lines
  })
}

function readLine(text: string, line: Range): Line {
  const content = trimRange(text, line.start, line.end)
  const read: Line = { ...line, isBlank: content.start === content.end, wordsStart: content.start }
  // A header is short: the text behind it does not matter.
  let head = text.slice(content.start, Math.min(content.end, content.start + 140))
  if (!head.includes(':') && !/^[\d[(\u200e\u200f]/.test(head)) return read
  const first = head.charCodeAt(0)
  if (first === 0x200e || first === 0x200f) head = ` ${head.slice(1)}`
  const indent = head.length - head.trimStart().length
  const stamp = stampAtStart(head.slice(indent))
  let at = indent
  if (stamp) {
    read.stamp = stamp
    at += stamp.length
    read.wordsStart = content.start + at
  }
  const found = readLabel(head.slice(at))
  if (!found) return read
  read.label = found.label
  read.stamp ??= found.stamp
  read.wordsStart = Math.min(content.end, content.start + at + found.length)
  return read
}

const BOLD = /^(?:\*\*|__|\*|_)/

/** `Agent (Luca) 09:13: ` or `**Agent:** `. */
function readLabel(head: string): { label: Label; stamp?: Stamp; length: number } | undefined {
  const open = BOLD.exec(head)?.[0] ?? ''
  const colon = labelEnd(head, open.length)
  if (colon < 0) return undefined
  let end = colon + 1
  let written = head.slice(open.length, colon)
  if (open !== '') {
    if (written.endsWith(open)) written = written.slice(0, -open.length)
    else if (head.startsWith(open, end)) end += open.length
    else return undefined
  }
  const gap = /^[ \t\u00a0]+/.exec(head.slice(end))
  if (!gap && end < head.length) return undefined
  const stamp = stampAtEnd(written)
  if (stamp) written = written.slice(0, written.length - stamp.length).replace(/[\s,–—|-]+$/, '')
  const label = describe(written.trim())
  return label && { label, stamp, length: end + (gap?.[0].length ?? 0) }
}

/** The colon after the label: not one inside brackets or of a time. */
function labelEnd(head: string, from: number): number {
  let depth = 0
  for (let at = from; at < head.length && at < from + 80; at++) {
    const unit = head[at]!
    if (unit === '(' || unit === '[') depth++
    else if (unit === ')' || unit === ']') depth--
    else if (unit === ':' && depth <= 0 && !(isDigit(head[at - 1]) && isDigit(head[at + 1]))) return at
  }
  return -1
}

const isDigit = (unit: string | undefined) => unit !== undefined && unit >= '0' && unit <= '9'

function describe(written: string): Label | undefined {
  const brackets = /^([^()[\]]*?)\s*[([]([^()[\]]{1,40})[)\]]$/.exec(written)
  const outside = (brackets?.[1] ?? written).trim()
  const inside = brackets?.[2]?.trim()
  if (outside.length === 0 || outside.length > 40 || !/\p{L}/u.test(outside)) return undefined
  if (/[!?;,"“”<>{}/\\]|\.\s*$|\.\s+\p{Ll}/u.test(outside) || outside.split(/\s+/).length > 5) return undefined
  const role = roleInLabel(outside) ?? (inside ? roleInLabel(inside) : undefined)
  // `Agent` alone is nobody's name; `Shop Support` is.
  const isNamed = roleInLabel(outside) === undefined || (inside === undefined && outside.includes(' '))
  const name = isNamed ? outside : inside
  return { written, ...(name ? { name } : {}), key: fold(outside), role }
}

interface Speakers {
  /** Keys of the labels that are speakers, with the role each plays. */
  roles: Map<string, Role>
  strong?: string
  weak?: string
  /** True where the roles are a guess from what was said. */
  isGuess: boolean
}

function speakersOf(source: Source): Speakers {
  return source.once('speakers', () => findSpeakers(source))
}

function findSpeakers(source: Source): Speakers {
  // Most drafts have no colon that could end a label.
  if (!/:(?:[\s*_]|$)/.test(source.text)) return { roles: new Map(), isGuess: true }
  const lines = readLines(source)
  const counts = new Map<string, { count: number; timed: number; label: Label }>()
  let full = 0
  for (const line of lines) {
    if (line.isBlank) continue
    full++
    if (!line.label || (!line.label.role && !canSpeak(line.label.written))) continue
    const known = counts.get(line.label.key) ?? { count: 0, timed: 0, label: line.label }
    known.count++
    if (line.stamp) known.timed++
    known.label = { ...known.label, role: known.label.role ?? line.label.role }
    counts.set(line.label.key, known)
  }
  for (const [key, { count, timed, label }] of counts) {
    if (!label.role && count < 2 && timed === 0) counts.delete(key)
  }
  let spoken = 0
  let timed = 0
  for (const found of counts.values()) {
    spoken += found.count
    timed += found.timed
  }
  const labels = [...counts.values()].map(({ label }) => ({
    ...label,
    role: roleByHints(source.hints, label.written) ?? roleByHints(source.hints, label.name) ?? label.role,
  }))
  const people = labels.filter((label) => label.role !== 'system')
  const share = full === 0 ? 0 : spoken / full
  const roles = assignRoles(labels)
  const isGuess = people.every((label) => label.role === undefined)
  if (isGuess) guessRoles(roles, source, lines)
  return { roles, isGuess, ...judge(people, spoken, timed, share) }
}

/** Strong where labels name the roles, or where names return often; `Q:` and `A:` are neither. */
function judge(people: Label[], spoken: number, timed: number, share: number): Pick<Speakers, 'strong' | 'weak'> {
  if (people.length < 2) return {}
  const names = people.slice(0, 2).map((label) => `“${label.written}”`)
  const because = `lines begin with ${names.join(' and ')}`
  const hasSides =
    people.some((label) => label.role === 'customer') && people.some((label) => label.role && label.role !== 'customer')
  const isNamed = hasSides && (share >= 0.3 || timed >= 2 || (spoken >= 4 && share >= 0.08))
  const isFrequent = (spoken >= 4 && share >= 0.5) || (timed >= 3 && share >= 0.3)
  if (isNamed || isFrequent) return { strong: because }
  return spoken >= 3 && share >= 0.3 ? { weak: because } : {}
}

/** Roles by the labels' own words; a name beside them is whoever is missing. */
function assignRoles(labels: Label[]): Map<string, Role> {
  const hasCustomer = labels.some((label) => label.role === 'customer')
  const hasAgent = labels.some((label) => label.role === 'agent' || label.role === 'bot')
  const named = new Map<string, Role>()
  for (const { name, role } of labels) if (name && role) named.set(fold(name), role)
  const roles = new Map<string, Role>()
  for (const { key, role } of labels) {
    const missing = hasAgent && !hasCustomer ? 'customer' : 'agent'
    roles.set(key, role ?? named.get(key) ?? missing)
  }
  return roles
}

function guessRoles(roles: Map<string, Role>, source: Source, lines: Line[]): void {
  const said = lines
    .filter((line) => line.label && roles.has(line.label.key))
    .map((line) => ({ speaker: line.label!.key, text: source.text.slice(line.wordsStart, line.end) }))
  const agents = guessAgents(said)
  for (const key of roles.keys()) roles.set(key, agents.has(key) ? 'agent' : 'customer')
}

function readTurns(source: Source): RawTurn[] {
  const { roles, isGuess } = speakersOf(source)
  const lines = readLines(source)
  const clock = makeClock(lines.flatMap((line) => (line.stamp ? [line.stamp.written] : [])))
  if (isGuess && roles.size > 0) warnOfGuess(source, roles, lines)
  const turns: RawTurn[] = []
  let held: Line[] = []
  const close = () => {
    const turn = makeTurn(source, held, roles, clock)
    if (turn) turns.push(turn)
    held = []
  }
  for (const line of lines) {
    if (beginsTurn(source, line, roles, held)) close()
    if (held.length > 0 || !line.isBlank) held.push(line)
  }
  close()
  return turns
}

function warnOfGuess(source: Source, roles: Map<string, Role>, lines: Line[]): void {
  const customer = lines.find((line) => line.label && roles.get(line.label.key) === 'customer')
  if (!customer) return
  const advice = 'Write “Customer:” and “Agent:” to be sure.'
  source.warn(`No label says who the customer is; took “${customer.label!.written}”. ${advice}`, customer.start)
}

function beginsTurn(source: Source, line: Line, roles: Map<string, Role>, held: Line[]): boolean {
  if (line.isBlank || held.length === 0) return false
  if (isSpoken(line, roles)) return true
  const [first] = held
  const wasSystem = !isSpoken(first!, roles)
  return wasSystem || Boolean(line.stamp && !line.label) || isSystemLine(source.text.slice(line.start, line.end))
}

function isSpoken(line: Line, roles: Map<string, Role>): boolean {
  return line.label !== undefined && roles.has(line.label.key)
}

function makeTurn(
  source: Source,
  held: Line[],
  roles: Map<string, Role>,
  clock: (written: string) => ReturnType<ReturnType<typeof makeClock>>,
): RawTurn | undefined {
  const [first] = held
  const last = held.findLast((line) => !line.isBlank)
  if (!first || !last) return undefined
  const isSpeech = isSpoken(first, roles)
  const words = new MappedTextBuilder()
  for (const [index, line] of held.entries()) {
    const start = index === 0 ? first.wordsStart : trimRange(source.text, line.start, line.end).start
    if (start < line.end) words.add(source.text.slice(start, line.end), start, line.end)
    if (line === last) break
    words.add('\n', line.end, held[index + 1]!.start)
  }
  return {
    role: isSpeech ? roles.get(first.label!.key)! : 'system',
    author: isSpeech ? first.label!.name : undefined,
    at: first.stamp ? clock(first.stamp.written) : undefined,
    body: decodePlain(words.build()),
    source: { start: first.start, end: last.end },
  }
}
