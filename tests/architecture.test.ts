import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** Who may import whom inside `src`: a folder (or file) and what it may reach besides itself. */
const mayImport: Record<string, readonly string[]> = {
  text: [],
  conversation: ['text', 'formats'],
  formats: ['text', 'conversation'],
  language: ['text', 'conversation'],
  acts: ['language', 'conversation', 'text', 'rule'],
  rule: ['acts', 'language', 'conversation', 'text'],
  config: ['rule', 'formats', 'conversation'],
  findings: ['rule', 'config', 'conversation', 'text'],
  input: ['text', 'formats', 'config'],
  reporters: ['findings', 'conversation', 'rule', 'text'],
  cli: [
    'input',
    'config',
    'formats',
    'findings',
    'reporters',
    'rule',
    'lint.ts',
    'inspect.ts',
    'rules',
    'conversation',
    'text',
    'fixtures',
    'package.json',
  ],
  build: [
    'acts',
    'language',
    'conversation',
    'config',
    'rule',
    'findings',
    'lint.ts',
    'rules',
    'text',
    'formats',
    'package.json',
  ],
  'lint.ts': ['acts', 'config', 'conversation', 'findings', 'formats', 'language', 'rule'],
  'inspect.ts': ['acts', 'config', 'conversation', 'language', 'lint.ts'],
  'index.ts': ['config', 'findings', 'lint.ts', 'rules', 'formats'],
  'rule.ts': ['acts', 'conversation', 'language', 'rule', 'text'],
  'testing.ts': ['config', 'findings', 'lint.ts', 'rule'],
}

/** Only these may use Node's modules and globals; all else runs in a browser too. */
const onNode = new Set(['cli', 'input', 'config', 'build', 'index.ts'])

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
)
const importsOf = (path: string): string[] =>
  [
    ...readFileSync(path, 'utf8')
      .replace(/`(?:\\.|[^`\\])*`/g, '``')
      .matchAll(/^(?:(?:import|export|\}) [^'`\n]*from |import )'([^']+)'|import\('([^']+)'\)/gm),
  ].map((match) => match[1] ?? match[2]!)

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(40)
})

test.each(files)('src/%s imports only what its folder may', (file) => {
  const home = file.split('/')[0]!
  const allowed = mayImport[home]
  expect(allowed, `add “${home}” to the table of this test, and to src/README.md`).toBeDefined()
  for (const target of importsOf(join('src', file))) {
    if (target.startsWith('node:')) {
      expect(onNode.has(home), `src/${file} imports ${target}: keep Node out of the core`).toBe(true)
    } else if (target.startsWith('.')) {
      const reached = relative('.', join('src', dirname(file), target)).split('/')
      const place = reached[0] === 'src' ? reached[1]! : reached[0]!
      expect([home, ...allowed!], `src/${file} imports ${target}`).toContain(place)
    }
  }
})

test.each(files.filter((file) => !onNode.has(file.split('/')[0]!)))('src/%s uses no global of Node', (file) => {
  expect(readFileSync(join('src', file), 'utf8')).not.toMatch(/\b(?:process\.|Buffer\.|__dirname|require\()/)
})

const ruleFiles = readdirSync('rules', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && file.includes('/'),
)

test('there are rules to look at', () => {
  expect(ruleFiles.length).toBeGreaterThan(7)
})

test.each(ruleFiles)('rules/%s comes in through the door for rules', (file) => {
  for (const target of importsOf(join('rules', file))) {
    const isOwn = target.startsWith('./') && !target.includes('..')
    expect(isOwn || target === 'replylint/rule' || target === 'valibot', `rules/${file} imports ${target}`).toBe(true)
  }
})
