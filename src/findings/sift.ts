import { didYouMean } from '../config/nearest.ts'
import { rulesInUse } from '../config/settings.ts'
import type { LintConfig } from '../config/types.ts'
import type { Corpus } from '../conversation/types.ts'
import { type Directive, directivesOf } from './directives.ts'
import { directiveFinding, type PointAt } from './finding.ts'
import type { Finding } from './types.ts'

export interface Sifted {
  findings: Finding[]
  /** Findings that the file itself has silenced, with the reason it gives. */
  suppressed: Finding[]
}

interface Sieve {
  corpus: Corpus
  config: LintConfig
  pointAt: PointAt
}

type Step = (sifted: Sifted, sieve: Sieve) => Sifted

/**
 * From all that rules said about a file to what is worth telling: without what the file silences, each thing once,
 * in the order of the file.
 */
export function siftFindings(findings: Finding[], sieve: Sieve): Sifted {
  return steps.reduce((sifted, step) => step(sifted, sieve), { findings, suppressed: [] as Finding[] })
}

const steps: Step[] = [ignored, once, sorted]

/** Takes out what a directive silences, and adds what is wrong with the directives themselves. */
function ignored({ findings, suppressed }: Sifted, { corpus, config, pointAt }: Sieve): Sifted {
  const directives = directivesOf(corpus, pointAt)
  if (directives.length === 0) return { findings, suppressed }
  const byRule = groupByRule(directives)
  const used = new Set<Directive>()
  const kept: Finding[] = []
  for (const finding of findings) {
    const candidates = [...(byRule.get(finding.ruleId) ?? []), ...(byRule.get('all') ?? [])]
    const directive = candidates.find((candidate) => silences(candidate, finding))
    if (!directive) kept.push(finding)
    else {
      used.add(directive)
      suppressed.push(Object.assign(finding, { suppressed: { kind: 'directive', reason: directive.reason } }))
    }
  }
  return { findings: [...kept, ...unusedOf(directives, used, config)], suppressed }
}

function groupByRule(directives: Directive[]): Map<string, Directive[]> {
  const groups = new Map<string, Directive[]>()
  for (const directive of directives) {
    const group = groups.get(directive.rule)
    if (group) group.push(directive)
    else groups.set(directive.rule, [directive])
  }
  return groups
}

function silences(directive: Directive, finding: Finding): boolean {
  if (directive.mistake) return false
  const at = finding.place.start.offset ?? 0
  const isNamed = directive.rule === finding.ruleId
  if (at >= directive.from && at < Math.min(directive.to, directive.again.get(finding.ruleId) ?? directive.to)) {
    return isNamed || !(directive.nextBlock && finding.wholeTurn)
  }
  const isSameTurn = directive.turn?.index === finding.turn && directive.conversation.id === finding.conversation
  return Boolean(finding.wholeTurn) && isNamed && isSameTurn
}

function unusedOf(directives: Directive[], used: Set<Directive>, config: LintConfig): Finding[] {
  const severity = config.unusedDirectives
  if (severity === 'off') return []
  const inUse = new Set(rulesInUse(config).map((rule) => rule.id))
  const findings: Finding[] = []
  for (const directive of directives) {
    if (used.has(directive)) continue
    const message = directive.mistake ?? whyUnused(directive.rule, inUse, config.known)
    if (message) findings.push(directiveFinding(message, { ...directive, severity }))
  }
  return findings
}

/** A rule that is known but off says nothing anyway: its directive may be there for a stricter day. */
function whyUnused(rule: string, inUse: Set<string>, known: readonly string[]): string | undefined {
  if (rule === 'all') return 'This directive silences nothing. Remove it.'
  if (inUse.has(rule)) return `This directive silences nothing of \`${rule}\`. Remove it.`
  return known.includes(rule) ? undefined : `There is no rule \`${rule}\`.${didYouMean(rule, known)}`
}

/** Two ways of reading one place say the same thing once. */
function once({ findings, suppressed }: Sifted): Sifted {
  const seen = new Set<string>()
  const distinct = findings.filter((finding) => {
    const { start, end } = finding.place
    const key = `${finding.ruleId} ${start.offset} ${end.offset} ${finding.turn}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
  return { findings: distinct, suppressed }
}

function sorted({ findings, suppressed }: Sifted): Sifted {
  return { findings: findings.sort(byPlace), suppressed: suppressed.sort(byPlace) }
}

function byPlace(a: Finding, b: Finding): number {
  const start = (a.place.start.offset ?? 0) - (b.place.start.offset ?? 0)
  const end = (a.place.end.offset ?? 0) - (b.place.end.offset ?? 0)
  return start || end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
}
