import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Point } from 'unist'
import { rules } from '../../rules/index.ts'
import { loadConfiguration } from '../config/load.ts'
import type { Configuration } from '../config/resolve.ts'
import type { LintResult } from '../findings/types.ts'
import { formats } from '../formats/index.ts'
import { binary } from '../input/decode.ts'
import { type FoundFile, findInputs } from '../input/find.ts'
import { readPieces, readStream } from '../input/read.ts'
import { lintText } from '../lint.ts'
import { openReport, reporters } from '../reporters/index.ts'
import type { Report, Tally } from '../reporters/report.ts'
import type { RunMemory } from '../rule/run.ts'
import { exit, UsageError } from './exit.ts'
import { type ConfigOptions, readConfigOptions } from './options.ts'
import { openProgress, type Progress } from './progress.ts'
import type { Terminal } from './terminal.ts'

export interface LintOptions extends ConfigOptions {
  stdinFilename?: string
  as?: string
  format: string
  maxWarnings?: number
  quiet?: boolean
  exitZero?: boolean
}

/** Lints files one by one, so that memory does not grow with their number. Gives the exit code. */
export async function lint(targets: readonly string[], options: LintOptions, terminal: Terminal): Promise<number> {
  const cwd = process.cwd()
  const configuration = await loadConfiguration({ cwd, builtIn: rules, ...readConfigOptions(options) })
  const run = await openRun(configuration, options, terminal)
  if (targets.includes('-') || (targets.length === 0 && options.stdinFilename !== undefined)) {
    if (targets.length > 1) throw new UsageError('- stands for standard input and comes alone, without files.')
    await lintStandardInput(run)
  } else await lintTargets(chooseTargets(targets, configuration), run, cwd)
  run.progress.clear()
  await terminal.write(run.report.end())
  return exitCode(run)
}

/** What goes along through a run. */
interface Run {
  configuration: Configuration
  options: LintOptions
  terminal: Terminal
  progress: Progress
  /** What rules keep from one file to the next. */
  memory: RunMemory
  report: Report
  tally: Tally
  /** Warnings including those that `--quiet` leaves unsaid. */
  warnings: number
}

async function openRun(configuration: Configuration, options: LintOptions, terminal: Terminal): Promise<Run> {
  const tally: Tally = {
    ...{ files: 0, conversations: 0, turns: 0, errors: 0, warnings: 0, infos: 0 },
    ...{ suppressed: 0, unreadable: 0, passedOver: 0 },
  }
  const module = await reporters[options.format]!.load()
  const absolute = (path: string) => (path.startsWith('<') ? path : resolve(path))
  const context = { width: terminal.width, paint: await terminal.paint(), absolute, tally }
  const report = openReport(module, context)
  return { configuration, options, terminal, progress: openProgress(), memory: new Map(), report, tally, warnings: 0 }
}

function chooseTargets(targets: readonly string[], { include }: Configuration): readonly string[] {
  if (targets.length > 0) return targets
  return include.length > 0 ? include : ['.']
}

async function lintStandardInput(run: Run): Promise<void> {
  const shown = run.options.stdinFilename ?? '<stdin>'
  try {
    await lintPiece(run, { path: resolve(shown), shown, text: await readStream(process.stdin) })
  } catch (error) {
    await tellUnreadable(run, shown, error)
  }
  run.tally.files++
}

async function lintTargets(targets: readonly string[], run: Run, cwd: string): Promise<void> {
  const extensions = new Set([...formats, ...run.configuration.formats].flatMap((format) => format.extensions))
  const answered = new Set<string>()
  const seen = new Map<string, boolean>()
  const onIgnored = (shown: string) => {
    answered.add(shown)
    run.terminal.note(`replylint: ${shown} is ignored, by .replylintignore or \`ignore\` in the configuration.`)
  }
  for await (const input of findInputs(targets, { cwd, ignore: run.configuration.ignore, onIgnored })) {
    if ('problem' in input) {
      answered.add(input.shown)
      await tellUnreadable(run, input.shown, new Error(input.problem))
      continue
    }
    const isNew = !seen.has(input.path)
    if (isNew) seen.set(input.path, await lintFile(input, run, extensions))
    if (seen.get(input.path)) answered.add(input.target)
    else if (isNew) run.tally.passedOver++
  }
  for (const target of targets) {
    if (answered.has(target)) continue
    const kinds = [...extensions].sort().join(', ')
    const advice = `Looked for files that end in ${kinds}, and read as drafts, macros or transcripts; --as names a format.`
    await tellUnreadable(run, target, new Error(`Nothing to lint here. ${advice}`))
  }
}

/** False when the file is passed over: found on a scan, and in no format we know. */
async function lintFile(file: FoundFile, run: Run, extensions: ReadonlySet<string>): Promise<boolean> {
  const { path, shown, by } = file
  const scanned = by !== 'name'
  if (by === 'folder' && !extensions.has(/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '')) return false
  let format = run.options.as
  let start: Point | undefined
  try {
    for await (const piece of readPieces(path, statSync(path).size)) {
      if (scanned && piece.text.trim() === '') return false
      start = piece.start
      run.progress.step(shown, start?.line)
      const result = await lintPiece(run, { path, shown, text: piece.text, start, format, scanned })
      if (scanned && isPassedOver(result)) return false
      format ??= result.format
    }
  } catch (error) {
    if (scanned && error instanceof Error && error.message === binary) return false
    await tellUnreadable(run, shown, error, start)
  }
  run.tally.files++
  return true
}

interface TextToLint {
  path: string
  shown: string
  text: string
  start?: Point
  format?: string
  scanned?: boolean
}

async function lintPiece(run: Run, { path, shown, ...text }: TextToLint): Promise<LintResult> {
  const { tally, options } = run
  const result = await lintText(
    { ...text, format: text.format ?? options.as, path: shown },
    run.configuration.forFile(path),
    run.memory,
  )
  if (text.scanned && isPassedOver(result)) return result
  count(result, run)
  if (options.quiet) {
    result.findings = result.findings.filter(({ severity }) => severity === 'error')
    tally.warnings = tally.infos = 0
  }
  for (const { level, message, line, column } of result.problems) {
    if (level !== 'error') continue
    const place = line === undefined ? '' : `:${line}:${column ?? 1}`
    run.progress.clear()
    run.terminal.note(`${shown}${place}: ${message}`)
  }
  await tell(run, result)
  return result
}

function isPassedOver({ format, problems }: LintResult): boolean {
  return format === undefined && problems.length === 0
}

function count(result: LintResult, run: Run): void {
  const { tally } = run
  tally.conversations += result.conversations
  tally.turns += result.turns
  tally.suppressed += result.suppressed.length
  for (const { level } of result.problems) if (level === 'error') tally.unreadable++
  for (const { severity } of result.findings) {
    if (severity === 'error') tally.errors++
    else if (severity === 'info') tally.infos++
    else {
      tally.warnings++
      run.warnings++
    }
  }
}

async function tell(run: Run, result: LintResult): Promise<void> {
  const text = run.report.add(result)
  if (text === '') return
  run.progress.clear()
  await run.terminal.write(text)
}

/** An error of the input is told and counted; the rest is still linted. */
async function tellUnreadable(run: Run, shown: string, error: unknown, start?: Point): Promise<void> {
  const isExpected = error instanceof Error && (error.name === 'DecodeError' || error.constructor === Error)
  const message = isExpected ? error.message : `Linting failed, which it should not: ${(error as Error).stack ?? error}`
  const problem = { level: 'error' as const, message, line: start?.line, column: start?.column }
  const nothing = { findings: [], suppressed: [], conversations: 0, turns: 0 }
  run.tally.unreadable++
  run.progress.clear()
  run.terminal.note(`${shown}: ${message}`)
  await tell(run, { filePath: shown, problems: [problem], ...nothing })
}

function exitCode({ tally, warnings, options }: Run): number {
  if (tally.unreadable > 0) return exit.trouble
  if (options.exitZero) return exit.fine
  const isOver = options.maxWarnings !== undefined && warnings > options.maxWarnings
  return tally.errors > 0 || isOver ? exit.findings : exit.fine
}
