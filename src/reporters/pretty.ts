import type { Excerpt, FileProblem, Finding, LintResult, RelatedPlace } from '../findings/types.ts'
import { columnsOf, pad, wrap } from './columns.ts'
import type { Brush, Report, ReportContext, Tally } from './report.ts'

/** For people: each finding as a short chat, with the words in question underlined. */
export function open(context: ReportContext): Report {
  const state: State = { context, explained: new Set() }
  return {
    add: (result) => describeResult(result, state),
    end: () => `${state.path === undefined ? '' : '\n'}${summarise(context)}\n`,
  }
}

interface State {
  context: ReportContext
  /** The file and the conversation under whose heading we are. */
  path?: string
  conversation?: string
  /** Rules whose reason was told: once is enough. */
  explained: Set<string>
}

function describeResult(result: LintResult, state: State): string {
  // Errors of the input go to standard error the moment they turn up.
  const problems = result.problems.filter(({ level }) => level === 'warning')
  if (result.findings.length + problems.length === 0) return ''
  const { paint } = state.context
  const lines: string[] = []
  if (state.path !== result.filePath) {
    lines.push(...(state.path === undefined ? [] : ['']), paint.underline(result.filePath))
    state.path = result.filePath
    state.conversation = undefined
  }
  for (const problem of problems) lines.push(...describeProblem(problem, state.context))
  for (const finding of result.findings) {
    if (result.conversations > 1 && finding.conversation !== state.conversation) {
      lines.push('', `  ${paint.bold(finding.conversation)}`)
      state.conversation = finding.conversation
    }
    lines.push('', ...describeFinding(finding, state))
  }
  return `${lines.join('\n')}\n`
}

function describeProblem(problem: FileProblem, context: ReportContext): string[] {
  const place = problem.line === undefined ? '' : `${problem.line}:${problem.column ?? 1}`
  const level = problem.level === 'error' ? ('error' as const) : ('warn' as const)
  return headline({ place, level, message: problem.message, rule: '' }, context)
}

function describeFinding(finding: Finding, state: State): string[] {
  const { context } = state
  const { start } = finding.place
  const lines = headline(
    { place: `${start.line}:${start.column}`, level: finding.severity, message: finding.reason, rule: finding.ruleId },
    context,
  )
  const rows: Row[] = [excerptRow(finding)]
  for (const related of finding.related) rows.push(relatedRow(related))
  for (const suggestion of finding.suggestions) rows.push({ label: 'instead', text: suggestion.desc })
  if (finding.note && !state.explained.has(finding.ruleId)) {
    state.explained.add(finding.ruleId)
    rows.push({ label: 'why', text: finding.note })
  }
  return [...lines, ...layRows(rows, context)]
}

/** `  3:57  error  “You should have read” puts the blame on the customer.  no-accusation` */
function headline(
  { place, level, message, rule }: { place: string; level: Finding['severity']; message: string; rule: string },
  { width, paint }: ReportContext,
): string[] {
  const name = level === 'warn' ? 'warning' : level
  const lead = [place.padStart(7), name.padEnd(7)].join('  ')
  const indent = isNarrow(width) ? 2 : lead.length + 2
  const [first = '', ...rest] = wrap(message, width - indent)
  const head = `${paint.dim(place.padStart(7))}  ${paint[level](name.padEnd(7))}`
  const lines = isNarrow(width)
    ? [`${paint.dim(place)}  ${paint[level](name)}`.trimStart(), ...[first, ...rest].map((line) => `  ${line}`)]
    : [`${head}  ${first}`]
  if (!isNarrow(width)) lines.push(...rest.map((line) => ' '.repeat(indent) + line))
  if (rule === '') return lines
  const last = rest.at(-1) ?? first
  if (indent + columnsOf(last) + 2 + rule.length <= width) lines[lines.length - 1] += `  ${paint.dim(rule)}`
  else lines.push(' '.repeat(indent) + paint.dim(rule))
  return lines
}

/** A line of the chat below a headline: who, and what was said. */
interface Row {
  label: string
  text: string
  /** Words to underline; the text is then cut rather than wrapped. */
  marked?: { start: number; end: number; brush: Finding['severity'] }
  isExcerpt?: true
}

function excerptRow(finding: Finding): Row {
  const { text, start, end } = finding.excerpt
  const label = finding.author ? `${finding.role} ${finding.author}` : finding.role
  const marked = finding.wholeTurn ? undefined : { start, end, brush: finding.severity }
  return { label, text, marked, isExcerpt: true }
}

function relatedRow({ excerpt, message, path, place, role, author }: RelatedPlace): Row {
  const where = `${path === undefined ? '' : `${path}:`}${place.start.line}:${place.start.column}`
  const label = author ? `${role} ${author}` : role
  return { label, text: `${quoted(excerpt)} (${where}: ${message})` }
}

function quoted({ text }: Excerpt): string {
  return [...text].length > 100 ? `${[...text].slice(0, 100).join('')}…` : text
}

function layRows(rows: Row[], { width, paint }: ReportContext): string[] {
  const longest = Math.max(...rows.map(({ label }) => columnsOf(label)))
  const labelWidth = Math.min(longest, isNarrow(width) ? 10 : 20)
  const indent = isNarrow(width) ? 2 : 9
  const room = Math.max(16, width - indent - labelWidth - 3)
  const lines: string[] = []
  const push = (label: string, text: string) => {
    const cut = cutTo(label, labelWidth)
    lines.push(`${' '.repeat(indent)}${paint.dim(pad(cut, labelWidth))} ${paint.dim('│')} ${text}`.trimEnd())
  }
  for (const { label, text, marked, isExcerpt } of rows) {
    if (marked) {
      const shown = window({ text, ...marked }, room)
      const before = shown.text.slice(0, shown.start)
      const words = shown.text.slice(shown.start, shown.end)
      const brush: Brush = paint[marked.brush]
      push(label, before + brush(words) + shown.text.slice(shown.end))
      push('', ' '.repeat(columnsOf(before)) + brush('~'.repeat(Math.max(1, columnsOf(words)))))
    } else if (isExcerpt) push(label, cutTo(text, room))
    else for (const [index, line] of wrap(text, room).entries()) push(index === 0 ? label : '', line)
  }
  return lines
}

/** The part of an excerpt that fits into `room` columns, with the words in it. */
function window(excerpt: Excerpt, room: number): Excerpt {
  const { text, start, end } = excerpt
  if (columnsOf(text) <= room) return excerpt
  const words = cutTo(text.slice(start, end), room - 2)
  const spare = room - columnsOf(words)
  const after = text.slice(end)
  const room2 = Math.max(Math.floor(spare / 2), spare - columnsOf(text.slice(0, start)))
  const before = cutFront(text.slice(0, start), spare - Math.min(columnsOf(after), room2))
  const tail = words.endsWith('…') && words !== text.slice(start, end) ? '' : cutTo(after, spare - columnsOf(before))
  return { text: before + words + tail, start: before.length, end: before.length + words.length }
}

function cutTo(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let kept = ''
  let used = 1
  for (const character of text) {
    used += columnsOf(character)
    if (used > columns) break
    kept += character
  }
  return columns < 1 ? '' : `${kept}…`
}

function cutFront(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let kept = ''
  let used = 1
  for (const character of [...text].reverse()) {
    used += columnsOf(character)
    if (used > columns) break
    kept = character + kept
  }
  return columns < 1 ? '' : `…${kept}`
}

function isNarrow(width: number): boolean {
  return width < 64
}

/** `✖ 2 errors and 3 warnings in 12 files (40 replies). 1 file passed over.` */
function summarise({ tally, paint, width }: ReportContext): string {
  const found = [count(tally.errors, 'error'), count(tally.warnings, 'warning'), count(tally.infos, 'remark')]
  const listed = listOf(found.filter((text) => !text.startsWith('0 ')))
  const where = `in ${count(tally.files, 'file')} with ${count(tally.turns, 'message')}`
  const [sign, brush] =
    tally.errors + tally.unreadable > 0 ? ['✖', paint.error] : listed ? ['⚠', paint.warn] : ['✔', paint.good]
  const isEmpty = tally.files === 0 && !listed
  const sentences = [...(isEmpty ? [] : [`${listed || 'Nothing to say'} ${where}.`]), ...asides(tally)]
  return wrap(`${sign} ${sentences.join(' ')}`, width)
    .map((line) => brush(line))
    .join('\n')
}

function asides({ unreadable, passedOver, suppressed }: Tally): string[] {
  const sentences: string[] = []
  if (unreadable > 0) sentences.push(`${count(unreadable, 'input')} could not be read.`)
  if (passedOver > 0) sentences.push(`${count(passedOver, 'file')} passed over.`)
  if (suppressed > 0) sentences.push(`${count(suppressed, 'finding')} switched off in the files.`)
  return sentences
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function listOf(items: string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
