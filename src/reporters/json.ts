import type { FileProblem, Finding, LintResult } from '../findings/types.ts'
import type { Report, ReportContext } from './report.ts'

/** ESLint's result array, written message by message, with our fields added to each. */
export function open(context: ReportContext): Report {
  let file: OpenFile | undefined
  let separator = '['
  const begin = (result: LintResult) => {
    const before = close(file, context) + separator
    separator = ',\n'
    file = { path: result.filePath, messages: 0, suppressed: [], errors: 0, warnings: 0, fatal: 0, fixable: [0, 0] }
    return `${before}{"filePath":${JSON.stringify(context.absolute(result.filePath))},"messages":[`
  }
  return {
    add(result) {
      const head = file?.path === result.filePath ? '' : begin(result)
      return head + messagesOf(result, file!, context)
    },
    end: () => (separator === '[' ? '[]\n' : `${close(file, context)}]\n`),
  }
}

interface OpenFile {
  path: string
  messages: number
  suppressed: Finding[]
  errors: number
  warnings: number
  fatal: number
  /** Errors and warnings with a safe fix. */
  fixable: [number, number]
}

function messagesOf(result: LintResult, file: OpenFile, context: ReportContext): string {
  let text = ''
  const add = (message: object) => {
    text += (file.messages++ === 0 ? '' : ',') + JSON.stringify(message)
  }
  for (const problem of result.problems) {
    add(problemMessage(problem))
    if (problem.level === 'error') {
      file.errors++
      file.fatal++
    } else file.warnings++
  }
  for (const finding of result.findings) {
    add(findingMessage(finding, context))
    const isError = finding.severity === 'error'
    if (isError) file.errors++
    else file.warnings++
    if (finding.fix) file.fixable[isError ? 0 : 1]++
  }
  for (const finding of result.suppressed) file.suppressed.push(finding)
  return text
}

function close(file: OpenFile | undefined, context: ReportContext): string {
  if (!file) return ''
  const suppressed = file.suppressed.map((finding) => ({
    ...findingMessage(finding, context),
    suppressions: [{ kind: finding.suppressed?.kind, justification: finding.suppressed?.reason ?? '' }],
  }))
  const counts = {
    errorCount: file.errors,
    fatalErrorCount: file.fatal,
    warningCount: file.warnings,
    fixableErrorCount: file.fixable[0],
    fixableWarningCount: file.fixable[1],
  }
  return `],"suppressedMessages":${JSON.stringify(suppressed)},${JSON.stringify(counts).slice(1)}`
}

/** `level` tells apart what ESLint's two severities can't. */
function findingMessage(finding: Finding, { absolute }: ReportContext) {
  const { start, end } = finding.place
  return {
    ruleId: finding.ruleId,
    severity: finding.severity === 'error' ? 2 : 1,
    level: finding.severity === 'info' ? 'info' : undefined,
    message: finding.reason,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    text: finding.text,
    conversation: finding.conversation,
    turn: finding.turn,
    role: finding.role,
    author: finding.author,
    language: finding.language,
    confidence: finding.confidence,
    fix: finding.fix,
    suggestions: finding.suggestions.length > 0 ? finding.suggestions : undefined,
    related:
      finding.related.length > 0 ? finding.related.map((related) => relatedMessage(related, absolute)) : undefined,
    url: finding.url,
    data: finding.data,
  }
}

function relatedMessage({ path, place, message }: Finding['related'][number], absolute: ReportContext['absolute']) {
  const { start, end } = place
  const filePath = path === undefined ? undefined : absolute(path)
  return { filePath, line: start.line, column: start.column, endLine: end.line, endColumn: end.column, message }
}

function problemMessage(problem: FileProblem) {
  const isError = problem.level === 'error'
  return {
    ruleId: null,
    fatal: isError || undefined,
    severity: isError ? 2 : 1,
    message: problem.message,
    line: problem.line ?? 1,
    column: problem.column ?? 1,
  }
}
