import type { LintResult } from '../findings/types.ts'

/** Text → the same text, painted (or as it is, where colours are not wanted). */
export type Brush = (text: string) => string

export interface Paint {
  error: Brush
  warn: Brush
  info: Brush
  good: Brush
  dim: Brush
  bold: Brush
  underline: Brush
}

/** What a reporter may want to know beside the results. */
export interface ReportContext {
  /** Width of the terminal in columns. */
  width: number
  paint: Paint
  /** The full path behind a path as the user gave it. */
  absolute(path: string): string
  /** What was counted over the run. */
  tally: Tally
}

export interface Tally {
  files: number
  conversations: number
  turns: number
  errors: number
  warnings: number
  infos: number
  suppressed: number
  /** Inputs that could not be read: files, lines of a file, arguments that led to no file. */
  unreadable: number
  /** Files of a folder scan that no format recognised. */
  passedOver: number
}

/** Findings → text. */
export type Reporter = (results: readonly LintResult[], context: ReportContext) => string

/** A report that is written while the run goes on. A large file's results come in several parts, one after the other. */
export interface Report {
  add(result: LintResult): string
  /** What comes last; the tally is complete by then. */
  end(): string
}

export interface ReporterModule {
  report: Reporter
  /** Absent: the reporter needs all results at once. */
  open?(context: ReportContext): Report
}

/** A reporter of one that writes part by part. */
export function reportWhole(open: (context: ReportContext) => Report): Reporter {
  return (results, context) => {
    const report = open(context)
    return results.map((result) => report.add(result)).join('') + report.end()
  }
}

/** A part-by-part report of a reporter that needs all results at once. */
export function reportAtEnd(report: Reporter, context: ReportContext): Report {
  const results: LintResult[] = []
  return {
    add: (result) => {
      results.push(result)
      return ''
    },
    end: () => report(results, context),
  }
}

/** Paints nothing. */
export const plain: Paint = {
  error: same,
  warn: same,
  info: same,
  good: same,
  dim: same,
  bold: same,
  underline: same,
}

function same(text: string): string {
  return text
}
