/**
 * Measures the built package and prints medians: start-up, many drafts beside other tools, the stages of a run, and
 * large files. The texts are made of this project's fixtures; other tools are installed into a temporary folder.
 *
 *     npm run bench
 *     npm run bench -- --runs 5 --no-peers --gigabyte
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { actOwners } from '../acts/index.ts'
import { runsFor } from '../config/settings.ts'
import { buildCorpus } from '../conversation/build.ts'
import type { Corpus } from '../conversation/types.ts'
import { detectFormat, Source } from '../formats/index.ts'
import { analysisOf, isAnalysed } from '../language/analysis.ts'
import { analyseLanguage } from '../language/step.ts'
import { prepareRule, type RunMemory, runRule } from '../rule/run.ts'
import { everyRule, readItems } from './judgement.ts'

const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    runs: { type: 'string', default: '5' },
    drafts: { type: 'string', default: '2000' },
    peers: { type: 'boolean', default: true },
    gigabyte: { type: 'boolean', default: false },
  },
})
const runs = Number(options.runs)
const root = fileURLToPath(new URL('../..', import.meta.url))
const replylint = join(root, 'bin/replylint.js')
const folder = mkdtempSync(join(tmpdir(), 'replylint-bench-'))

/** A module that says, when the process ends, how much memory it took. */
const tellPeak = `data:text/javascript,${encodeURIComponent(
  `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.PEAK,String(process.resourceUsage().maxRSS)))`,
)}`

try {
  const files = writeDrafts(join(folder, 'drafts'), Number(options.drafts))
  measureStart(files[0]!)
  measureDrafts(files)
  await measureStages(files)
  measureLargeFiles()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Replies of our own fixtures, some 1,300 characters a file. Gives the paths. */
function writeDrafts(into: string, count: number): string[] {
  const replies = readItems(join(root, 'fixtures/judgement/train'))
    .filter(({ language }) => language === 'en')
    .flatMap(({ example }) => example.turns.filter(({ role }) => role === 'agent').map(({ text }) => text))
  mkdirSync(into)
  let next = 0
  return Array.from({ length: count }, (_, index) => {
    let text = ''
    while (text.length < 1_300) text += `${replies[next++ % replies.length]}\n\n`
    const path = join(into, `${String(index).padStart(5, '0')}.txt`)
    writeFileSync(path, text)
    return path
  })
}

function measureStart(draft: string): void {
  const [bare, one] = alternate(2 * runs + 1, [
    ['-e', '0'],
    [replylint, draft, '--no-config', '--exit-zero'],
  ])
  print('Start-up', [
    ['node -e 0', `${bare!.toFixed(0)} ms`, ''],
    ['replylint, one draft', `${one!.toFixed(0)} ms`, `${(one! / bare!).toFixed(2)} × node`],
  ])
}

function measureDrafts(files: string[]): void {
  const megabytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0) / 1e6
  const configuration = join(folder, 'every-rule.json')
  writeFileSync(configuration, JSON.stringify({ extends: 'replylint:all' }))
  const commands: Record<string, string[]> = {
    replylint: [replylint, join(folder, 'drafts'), '--no-config', '--exit-zero'],
    'replylint, every rule': [replylint, join(folder, 'drafts'), '--config', configuration, '--exit-zero'],
  }
  const peers = options.peers ? installPeers() : undefined
  if (peers) {
    commands['write-good'] = [join(peers, 'write-good/bin/write-good.js'), ...files]
    commands['textlint, write-good rule'] = [join(peers, 'textlint/bin/textlint.js'), '--rule', 'write-good', ...files]
  }
  const times = alternate(runs, Object.values(commands))
  print(
    `${files.length} drafts, ${megabytes.toFixed(2)} MB`,
    Object.keys(commands).map((name, index) => [
      name,
      `${(times[index]! / 1000).toFixed(2)} s`,
      `${(times[index]! / times[0]!).toFixed(1)} × replylint`,
    ]),
  )
}

/** The folder of the other tools' packages; undefined where they cannot be had. */
function installPeers(): string | undefined {
  const into = join(folder, 'peers')
  const packages = ['textlint@15', 'textlint-rule-write-good@2', 'write-good@1']
  mkdirSync(into)
  try {
    execFileSync('npm', ['install', '--prefix', into, '--no-audit', '--no-fund', '--silent', ...packages])
  } catch {
    console.log('The other tools could not be installed; measured without them.')
    return undefined
  }
  return join(into, 'node_modules')
}

/** What each stage takes on all drafts, in one warm process. */
async function measureStages(files: string[]): Promise<void> {
  const texts = files.map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  const config = everyRule()
  const owners = [...actOwners, ...config.rules.map(({ rule }) => rule)]
  const laps: Record<string, number[]> = { parse: [], language: [], match: [], rules: [] }
  for (let run = 0; run < runs + 1; run++) {
    const corpora: Corpus[] = []
    await lap(laps.parse!, async () => {
      for (const { path, text } of texts) {
        const source = new Source(text, path)
        const { format, because } = (await detectFormat(source))!
        corpora.push(buildCorpus(source, format, because))
      }
    })
    await lap(laps.language!, async () => {
      for (const corpus of corpora) await analyseLanguage(corpus, config.languages, owners)
    })
    const turns = corpora.flatMap((corpus) => corpus.children.flatMap(({ children }) => children)).filter(isAnalysed)
    await lap(laps.match!, () => {
      for (const turn of turns) for (const { id } of owners) analysisOf(turn).phrases(id)
    })
    const conversations = corpora.flatMap((corpus) => corpus.children)
    const memory: RunMemory = new Map()
    for (const { rule } of config.rules) for (const each of conversations) await prepareRule(rule, each)
    await lap(laps.rules!, () => {
      for (const conversation of conversations)
        for (const { rule, options } of runsFor(config, conversation))
          [...runRule(rule, conversation, { options, vocabulary: [], path: '', memory })]
    })
  }
  print(
    'Stages, every rule, warm',
    // The first run compiles the phrases.
    Object.entries(laps).map(([name, times]) => [name, `${median(times.slice(1)).toFixed(0)} ms`, '']),
  )
}

async function lap(times: number[], work: () => void | Promise<void>): Promise<void> {
  const started = performance.now()
  await work()
  times.push(performance.now() - started)
}

function measureLargeFiles(): void {
  const rows: string[][] = []
  for (const megabytes of options.gigabyte ? [1, 10, 100, 1000] : [1, 10, 100]) {
    const path = join(folder, `${megabytes}.ndjson`)
    writeTickets(path, megabytes)
    const { milliseconds, peak } = runOnce(['--import', tellPeak, replylint, path, '--no-config', '--exit-zero'])
    rmSync(path)
    rows.push([
      `${megabytes} MB of NDJSON`,
      `${(milliseconds / 1000).toFixed(2)} s`,
      `${(milliseconds / megabytes).toFixed(0)} ms a MB, peak ${peak.toFixed(0)} MB`,
    ])
  }
  print('Large files, one run each', rows)
}

/** Conversations of the fixtures, one a line, again and again. */
function writeTickets(path: string, megabytes: number): void {
  const lines = readItems(join(root, 'fixtures/judgement/train')).map(({ id, example }) =>
    JSON.stringify({ id, turns: example.turns.map(({ role, text }) => ({ role, text })) }),
  )
  const block = Buffer.from(`${lines.join('\n')}\n`)
  const file = openSync(path, 'w')
  for (let left = megabytes * 1e6; left > 0; left -= block.length) {
    const end = left >= block.length ? block.length : block.indexOf('\n', left) + 1 || block.length
    writeSync(file, block, 0, end)
  }
  closeSync(file)
}

/** Medians of commands run in turn, so that a slow minute hits all of them. */
function alternate(count: number, commands: string[][]): number[] {
  const times: number[][] = commands.map(() => [])
  for (const command of commands) runOnce(command)
  for (let run = 0; run < count; run++)
    for (const [index, command] of commands.entries()) times[index]!.push(runOnce(command).milliseconds)
  return times.map(median)
}

/** Runs Node with these arguments: wall time, and peak memory in MB where `tellPeak` was imported. */
function runOnce(command: string[]): { milliseconds: number; peak: number } {
  const peakFile = join(folder, 'peak')
  const started = performance.now()
  const { error } = spawnSync(process.execPath, command, {
    stdio: 'ignore',
    env: { ...process.env, PEAK: peakFile },
  })
  if (error) throw error
  const milliseconds = performance.now() - started
  return { milliseconds, peak: command.includes(tellPeak) ? Number(readFileSync(peakFile, 'utf8')) / 1000 : 0 }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}

function print(title: string, rows: readonly string[][]): void {
  console.log(`\n${title}`)
  for (const [name, value, note] of rows) console.log(`  ${name!.padEnd(28)}${value!.padStart(10)}   ${note}`)
}
