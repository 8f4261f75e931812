import { type Plugin, unified } from 'unified'
import type { Point } from 'unist'
import { VFile } from 'vfile'
import { actOwners } from './acts/index.ts'
import { rulesInUse, runsFor } from './config/settings.ts'
import type { LintConfig } from './config/types.ts'
import { buildCorpus } from './conversation/build.ts'
import { locatorOf } from './conversation/locate.ts'
import type { Corpus } from './conversation/types.ts'
import { toFinding } from './findings/finding.ts'
import { siftFindings } from './findings/sift.ts'
import type { Finding, LintResult } from './findings/types.ts'
import { type Detected, detectFormat, Source, SourceError, type SourceWarning } from './formats/index.ts'
import { type LexiconOwner, analyseLanguage as openLanguages } from './language/step.ts'
import { prepareRule, type RunMemory, runRule } from './rule/run.ts'

export type { RunMemory }

/** A text to lint: without byte order mark, line ends as they are. */
export interface LintInput {
  text: string
  /** Path as the user gave it, or `<stdin>`. */
  path: string
  /** The text's place in its file, when it is a chunk of it. */
  start?: Point
  /** Id of the format; default: detected. */
  format?: string
  /** True for a file found in a folder: when no format fits well it is passed over (a result without `format`). */
  scanned?: boolean
}

class UnknownFormat extends SourceError {
  constructor() {
    super('Its format is not known. Say which with --as, or with `inputs` in the configuration.')
  }
}

/**
 * Lints one text: reads its conversations, works out their language, runs the rules and sifts what they find.
 * Never throws for bad input: what cannot be read is told in `problems`. Texts of one run share its `memory`, in which
 * rules that compare conversations keep what they need.
 */
export async function lintText(
  input: LintInput,
  config: LintConfig,
  memory: RunMemory = new Map(),
): Promise<LintResult> {
  const file = fileOf(input)
  file.data.memory = memory
  try {
    const pipeline = pipelineOf(config)
    await recogniseFormat(file, config)
    const corpus = pipeline.parse(file)
    await pipeline.run(corpus, file)
    return toResult(file, corpus)
  } catch (error) {
    if (error instanceof UnknownFormat && input.scanned) return toResult(file)
    if (!(error instanceof SourceError)) throw error
    const place = placeAt(error.offset, locatorOf(input.text, input.start).point)
    return { ...toResult(file), problems: [{ level: 'error', message: error.message, ...place }] }
  }
}

/** Reads one text into its tree, languages decided, without running rules: what `inspect` shows. */
export async function readText(input: LintInput, config: LintConfig): Promise<Corpus> {
  const file = fileOf(input)
  await recogniseFormat(file, config)
  const corpus = pipelineOf(config).parse(file)
  await openLanguages(corpus, config.languages, ownersOf(config))
  return corpus
}

const pipelines = new WeakMap<LintConfig, ReturnType<typeof buildPipeline>>()

function pipelineOf(config: LintConfig): ReturnType<typeof buildPipeline> {
  let pipeline = pipelines.get(config)
  if (!pipeline) pipelines.set(config, (pipeline = buildPipeline(config)))
  return pipeline
}

function buildPipeline(config: LintConfig) {
  return unified()
    .use(readConversations, config)
    .use(analyseLanguage, config)
    .use(prepareRules, config)
    .use(checkRules, config)
    .use(sift, config)
    .freeze()
}

/** Finds out the format and loads what reading it needs. Throws `SourceError` where there is none. */
async function recogniseFormat(file: VFile, config: LintConfig): Promise<void> {
  const { format, scanned } = file.data
  const source = new Source(String(file), file.path, config.input)
  const detected = await detectFormat(source, format ?? config.input.format, config.formats)
  if (!detected || (scanned && detected.weak)) throw new UnknownFormat()
  Object.assign(file.data, { source, detected, warnings: source.warnings })
}

const readConversations: Plugin<[LintConfig], string, Corpus> = function () {
  this.parser = (_text, file) => {
    const { source, detected, start } = file.data
    return buildCorpus(source!, detected!.format, detected!.because, start)
  }
}

const analyseLanguage: Plugin<[LintConfig], Corpus> = (config) => (corpus) =>
  openLanguages(corpus, config.languages, ownersOf(config))

const prepareRules: Plugin<[LintConfig], Corpus> = (config) => async (corpus) => {
  if (!rulesInUse(config).some((rule) => rule.prepare)) return
  for (const conversation of corpus.children) {
    const needy = runsFor(config, conversation).filter(({ rule }) => rule.prepare)
    for (const { rule } of needy) await prepareRule(rule, conversation)
  }
}

const checkRules: Plugin<[LintConfig], Corpus> = (config) => (corpus, file) => {
  const findings = file.data.findings!
  for (const conversation of corpus.children) {
    const pointAt = conversation.locator.point
    for (const { rule, options, severityAt } of runsFor(config, conversation)) {
      const about = { options, vocabulary: config.vocabulary, path: file.path, memory: file.data.memory! }
      for (const problem of runRule(rule, conversation, about)) {
        const severity = severityAt('turn' in problem.at ? problem.at.turn : problem.at)
        if (severity !== 'off') findings.push(toFinding(problem, { rule, severity, pointAt, path: file.path }))
      }
    }
  }
}

const sift: Plugin<[LintConfig], Corpus> = (config) => (corpus, file) => {
  const pointAt = locatorOf(String(file), file.data.start).point
  Object.assign(file.data, siftFindings(file.data.findings!, { corpus, config, pointAt }))
}

declare module 'vfile' {
  interface DataMap {
    start: Point
    format: string
    source: Source
    detected: Detected
    scanned: boolean
    findings: Finding[]
    suppressed: Finding[]
    warnings: readonly SourceWarning[]
    memory: RunMemory
  }
}

function fileOf({ text, path, start, format, scanned }: LintInput): VFile {
  return new VFile({ value: text, path, data: { start, format, scanned, findings: [], suppressed: [], warnings: [] } })
}

function toResult(file: VFile, corpus?: Corpus): LintResult {
  const { start, findings = [], suppressed = [], warnings = [] } = file.data
  const { point } = locatorOf(String(file), start)
  return {
    filePath: file.path,
    findings,
    suppressed,
    problems: warnings.map(({ level, message, offset }) => ({ level, message, ...placeAt(offset, point) })),
    format: corpus?.data.format,
    conversations: corpus?.children.length ?? 0,
    turns: corpus?.children.reduce((sum, conversation) => sum + conversation.children.length, 0) ?? 0,
  }
}

function placeAt(offset: number | undefined, point: (offset: number) => Point): { line?: number; column?: number } {
  if (offset === undefined) return {}
  const { line, column } = point(offset)
  return { line, column }
}

const owners = new WeakMap<LintConfig, readonly LexiconOwner[]>()

function ownersOf(config: LintConfig): readonly LexiconOwner[] {
  let known = owners.get(config)
  if (!known) owners.set(config, (known = [...actOwners, ...rulesInUse(config)]))
  return known
}
