import type { LintResult } from '../findings/types.ts'
import type { Paint, Report, ReportContext, ReporterModule } from './report.ts'

/** The reporters there are; each is loaded when it is asked for. */
export const reporters: Record<string, { summary: string; load(): Promise<ReporterModule> }> = {
  pretty: { summary: 'for people, at a terminal', load: () => import('./pretty.ts') },
  json: { summary: "for programs: ESLint's result array with what we know more", load: () => import('./json.ts') },
}

/** The text of a finished run. */
export function reportWhole(module: ReporterModule, results: readonly LintResult[], context: ReportContext): string {
  const report = openReport(module, context)
  return results.map((result) => report.add(result)).join('') + report.end()
}

/** A report that is written while the run goes on; where the reporter needs all results at once, it all comes at the end. */
export function openReport(module: ReporterModule, context: ReportContext): Report {
  if ('open' in module) return module.open(context)
  const results: LintResult[] = []
  return {
    add: (result) => {
      results.push(result)
      return ''
    },
    end: () => module.report(results, context),
  }
}

const same = (text: string) => text

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
