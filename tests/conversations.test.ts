import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { loadConfiguration } from '../src/config/load.ts'
import type { Finding } from '../src/findings/types.ts'
import { lintText, readText } from '../src/lint.ts'

const root = 'fixtures/conversations'
const languages = ['en', 'es', 'it'] as const
const configuration = await loadConfiguration({ cwd: '.', config: false, builtIn: rules })

/** Findings that fine conversations get and should not; each is a fault of its rule. */
const knownAlarms: Record<string, string[]> = JSON.parse(readFileSync(`${root}/fine/known-alarms.json`, 'utf8'))

const filesOf = (folder: string): string[] => readdirSync(`${root}/${folder}`).map((name) => `${folder}/${name}`)
const readInput = (file: string) => ({ path: file, text: readFileSync(`${root}/${file}`, 'utf8') })

async function findingsIn(file: string): Promise<Finding[]> {
  const { findings, problems } = await lintText(readInput(file), configuration.forFile(file))
  expect(problems).toEqual([])
  return findings
}

const wordsOf = ({ wholeTurn, text }: Finding): string => (wholeTurn ? '(the whole reply)' : text.replace(/\s+/g, ' '))

describe.each(languages)('conversations in “%s”', (language) => {
  const fine = filesOf(`fine/${language}`)
  const flawed = filesOf(`flawed/${language}`)

  test('are many enough, fine and flawed, and come from several helpdesks and pens', () => {
    expect(fine.length).toBeGreaterThanOrEqual(8)
    expect(flawed.length).toBeGreaterThanOrEqual(8)
    expect(new Set(fine.map(extname))).toEqual(new Set(['.txt', '.md', '.json']))
  })

  test.each([...fine, ...flawed])('%s is a whole conversation in its language', async (file) => {
    const corpus = await readText(readInput(file), configuration.forFile(file))
    expect(corpus.children).toHaveLength(1)
    const { children: turns, language: main } = corpus.children[0]!
    expect(main).toBe(language)
    expect(turns.length).toBeGreaterThanOrEqual(4)
    expect(turns.length).toBeLessThanOrEqual(14)
    expect(new Set(turns.map(({ role }) => role))).toEqual(new Set(['customer', 'agent']))
  })

  test.each(fine)('%s gives no finding', async (file) => {
    const found = (await findingsIn(file)).map((finding) => `${finding.ruleId}: ${wordsOf(finding)}`)
    const known = knownAlarms[file.slice('fine/'.length)] ?? []
    expect(found, 'what is gone is taken off known-alarms.json; what is new is for its rule to mend').toEqual(known)
  })

  test.each(flawed)('%s gives the findings of its snapshot', async (file) => {
    const findings = await findingsIn(file)
    expect(findings.length, 'a flawed conversation shows a flaw').toBeGreaterThan(0)
    const name = basename(file, extname(file))
    await expect(findings.map(describeFinding).join('')).toMatchFileSnapshot(
      `../${root}/findings/${language}/${name}.txt`,
    )
  })
})

test('every known alarm is that of a conversation', () => {
  const files = languages.flatMap((language) => filesOf(`fine/${language}`)).map((file) => file.slice('fine/'.length))
  expect(files).toEqual(expect.arrayContaining(Object.keys(knownAlarms)))
})

/** `12  error  no-accusation  You should have read …` */
function describeFinding(finding: Finding): string {
  const { line } = finding.place.start
  return `${String(line).padStart(4)}  ${finding.severity.padEnd(5)}  ${finding.ruleId.padEnd(20)}  ${wordsOf(finding)}\n`
}
