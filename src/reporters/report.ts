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

/** A reporter writes part by part, or needs all results at once. */
export type ReporterModule = { open(context: ReportContext): Report } | { report: Reporter }
