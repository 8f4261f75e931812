import { breakLines, columnsOf, pad, wrap } from '../reporters/columns.ts'
import type { ReportContext } from '../reporters/report.ts'
import { type ExampleTurn, parseExample } from '../rule/example.ts'
import type { ExplainedExample, Explanation } from './explain.ts'

type Page = Pick<ReportContext, 'width' | 'paint'>

const languageNames = { en: 'English', es: 'Spanish', it: 'Italian' }
const limitNames = { miss: 'missed', alarm: 'flagged wrongly' }

/** An explanation as people read it at a terminal. */
export function layOut(rule: Explanation, page: Page): string {
  const { paint } = page
  const sections = [
    [paint.bold(rule.id), ...wrap(rule.summary, page.width)],
    ['Why', ...indented(rule.reason, page)],
    ['Where', ...layRows(whereRows(rule), page)],
    ['Flagged', ...rule.flagged.flatMap((example) => layExample(example, page))],
    ['Fine', ...rule.fine.flatMap((example) => layExample(example, page))],
    ['Known limits', ...rule.limits.flatMap((limit) => layExample(limit, page, limitNames[limit.known]))],
    ['Options', ...layRows(optionRows(rule), page)],
    ['Measured', ...layMeasured(rule)],
    ['Switch it off', ...layRows(offRows(rule), page)],
  ]
  return sections
    .filter((lines) => lines.length > 1)
    .map(([title, ...lines], index) => [index === 0 ? title : paint.bold(title!), ...lines].join('\n').trimEnd())
    .join('\n\n')
    .concat('\n')
}

function whereRows({ kinds, notes, languages, level, levels }: Explanation): Row[] {
  const presets = Object.entries(levels).map(([name, value]) => `${name} ${value}`)
  return [
    ['looks at', [...kinds, ...(notes ? ['internal notes'] : [])].join(', ')],
    ['languages', languages.map((code) => languageNames[code]).join(', ')],
    ['level', level],
    ['presets', presets.join(', ')],
  ]
}

function optionRows({ options }: Explanation): Row[] {
  return options.map(({ name, meaning, choices, default: usual, value }) => {
    const facts = [
      meaning,
      choices && `One of ${choices.join(', ')}.`,
      `Default: ${usual === undefined ? 'none' : JSON.stringify(usual)}.`,
      JSON.stringify(value) === JSON.stringify(usual) ? undefined : `Here: ${JSON.stringify(value)}.`,
    ]
    return [name, facts.filter(Boolean).join(' ')]
  })
}

function offRows({ off }: Explanation): Row[] {
  return [
    ['everywhere', `${JSON.stringify(off.configuration)} in the configuration`],
    ['in a draft', off.directive],
  ]
}

function layMeasured({ measured }: Explanation): string[] {
  if (measured.length === 0) return ['  Not measured.']
  return [
    '  language  precision  recall  items',
    ...measured.map(({ language, precision, recall, items }) => {
      const figures = [precision.toFixed(2).padStart(9), recall.toFixed(2).padStart(6), String(items).padStart(5)]
      return `  ${languageNames[language as 'en'].padEnd(8)}  ${figures.join('  ')}`
    }),
  ]
}

/** A word in front, and a text beside it. */
type Row = [label: string, text: string]

function layRows(rows: Row[], { width, paint }: Page): string[] {
  const labelWidth = Math.max(0, ...rows.map(([label]) => columnsOf(label)))
  return rows.flatMap(([label, text]) =>
    wrap(text, roomBeside(labelWidth, width)).map(
      (line, index) => `  ${paint.dim(pad(index === 0 ? label : '', labelWidth))}  ${line}`,
    ),
  )
}

/** The turns of an example as a chat, with a wavy line under what is flagged. */
function layExample({ name, text, options }: ExplainedExample, page: Page, verdict?: string): string[] {
  const { paint } = page
  const { turns } = parseExample(text)
  const labelWidth = Math.max(...turns.map((turn) => labelOf(turn).length))
  const set = options ? `, with ${JSON.stringify(options)}` : ''
  const title = `${verdict ? `${verdict}: ` : ''}${name}${set}`
  const lines = turns.flatMap((turn) => [...(turn.opens ? [''] : []), ...layTurn(turn, labelWidth, page)])
  return [...indented(title, page).map(paint.dim), ...lines, '']
}

function layTurn(turn: ExampleTurn, labelWidth: number, { width, paint }: Page): string[] {
  const label = labelOf(turn)
  const brush = turn.marked ? paint.error : paint.dim
  const beside = (index: number, text: string) =>
    `    ${brush(pad(index === 0 ? label : '', labelWidth))} ${paint.dim('│')} ${text}`
  const lines = paragraphsOf(turn.text).flatMap(({ text, start }) => {
    const marks = turn.marks.map((mark) => ({ start: mark.start - start, end: mark.end - start }))
    return breakLines(text, roomBeside(labelWidth + 3, width)).flatMap((line) => paintLine(text, line, marks, paint))
  })
  const rows = lines.map((text, index) => beside(index, text).trimEnd())
  return turn.marked ? rows.toSpliced(1, 0, `    ${paint.error('~'.repeat(label.length))}`) : rows
}

/** A line of a text, and a wavy one below where something in it is marked. */
function paintLine(text: string, line: Range, marks: readonly Range[], paint: Page['paint']): string[] {
  let painted = ''
  let wave = ''
  let done = line.start
  for (const mark of marks) {
    const start = Math.max(mark.start, line.start)
    const end = Math.min(mark.end, line.end)
    if (start >= end) continue
    const words = text.slice(start, end)
    painted += text.slice(done, start) + paint.error(words)
    wave = pad(wave, columnsOf(text.slice(line.start, start))) + '~'.repeat(columnsOf(words))
    done = end
  }
  painted += text.slice(done, line.end)
  return wave ? [painted, paint.error(wave)] : [painted]
}

interface Range {
  start: number
  end: number
}

/** `agent`, `note`, `customer 2026-03-02 09:00`. */
function labelOf({ role, visibility, at }: ExampleTurn): string {
  const who = visibility === 'internal' ? 'note' : role
  return at ? `${who} ${at.replace('T', ' ').replace(/(?<=:\d\d)(?::00)?Z$/, '')}` : who
}

function paragraphsOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ text: line, start: index }))
}

function indented(text: string, { width }: Page): string[] {
  return wrap(text, width - 2).map((line) => `  ${line}`)
}

/** Columns that are left for a text beside a label. */
function roomBeside(labelWidth: number, width: number): number {
  return Math.max(24, width - labelWidth - 4)
}
