import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../bin/replylint.js', import.meta.url))
const fixtures = fileURLToPath(new URL('../fixtures/cli', import.meta.url))
const blame = 'You should have read the instructions.\n'
const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

interface Options {
  cwd?: string
  input?: string | Buffer
  env?: Record<string, string>
}

/** Runs the built command line. */
function run(words: string[], { cwd = fixtures, input = '', env = {} }: Options = {}) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env
  const options = { cwd, input, env: { ...inherited, ...env }, encoding: 'utf8' as const, maxBuffer: 2 ** 28 }
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], options)
  return { status, stdout, stderr }
}

function runJson(words: string[], options: Options = {}) {
  const result = run([...words, '--format', 'json'], options)
  const files = JSON.parse(result.stdout) as { filePath: string; messages: Record<string, unknown>[] }[]
  const found = files.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, column }) => `${filePath.split('/').at(-1)}:${line}:${column} ${ruleId}`),
  )
  return { ...result, files, found }
}

function folderWith(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'))
  made.push(folder)
  for (const [name, content] of Object.entries({ 'package.json': '{}', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

describe('a run', () => {
  test('tells findings with their place and exits with 1', () => {
    const { status, stdout, stderr } = run(['mixed/blame.md', '--only', 'no-accusation'])
    expect(stdout).toContain('mixed/blame.md')
    expect(stdout).toMatch(/3:1 {2}error [\s\S]*no-accusation/)
    expect(stdout).toContain('✖ 1 error in 1 file with 1 message.')
    expect(stderr).toBe('')
    expect(status).toBe(1)
  })

  test('with nothing to say exits with 0', () => {
    expect(run(['fine/kind.md'])).toMatchObject({ status: 0, stderr: '' })
  })

  test('takes what it recognises of a folder and says how much it passed over', () => {
    const { status, stdout } = run(['mixed', '--only', 'no-accusation'])
    expect(stdout).toContain('2 errors in 3 files')
    expect(stdout).toContain('1 file passed over.')
    expect(status).toBe(1)
  })

  test('takes globs, and each file once', () => {
    const { found } = runJson(['mixed/**/*.{md,ndjson}', 'mixed/blame.md', '--only', 'no-accusation'])
    expect(found).toEqual(['blame.md:3:1 no-accusation', 'blame.ndjson:2:67 no-accusation'])
  })

  test('reads standard input under the name it is given', () => {
    const { found, status } = runJson(['-', '--stdin-filename', 'reply.md', '--only', 'no-accusation'], {
      input: blame,
    })
    expect(found).toEqual(['reply.md:1:1 no-accusation'])
    expect(status).toBe(1)
    expect(run(['--stdin-filename', 'reply.md'], { input: blame }).status).toBe(1)
  })

  test('without arguments lints what the configuration includes, or else what lies below', () => {
    const files = { 'a/x.md': blame, 'b/x.md': blame, 'replylint.config.json': '{"include": ["b"]}' }
    expect(runJson(['--only', 'no-accusation'], { cwd: folderWith(files) }).files).toHaveLength(1)
    expect(runJson(['--no-config', '--only', 'no-accusation'], { cwd: folderWith(files) }).files).toHaveLength(2)
  })

  test('overrides, inputs and ignore of the configuration hold for the files they name', () => {
    const config = {
      ignore: ['old/'],
      overrides: [{ files: 'macros/**', rules: { 'no-accusation': 'off' } }],
    }
    const files = {
      'replylint.config.json': JSON.stringify(config),
      'old/x.md': blame,
      'macros/x.md': blame,
      'x.md': blame,
    }
    expect(runJson(['--only', 'no-accusation', '.'], { cwd: folderWith(files) }).found).toEqual([
      'x.md:1:1 no-accusation',
    ])
  })
})

describe('exit codes and levels', () => {
  const warn = ['--rule', 'no-accusation=warn', '--only', 'no-accusation']

  test('warnings are fine up to --max-warnings', () => {
    expect(run(['mixed', ...warn]).status).toBe(0)
    expect(run(['mixed', ...warn, '--max-warnings', '2']).status).toBe(0)
    expect(run(['mixed', ...warn, '--max-warnings', '1']).status).toBe(1)
  })

  test('--quiet leaves warnings unsaid, but not uncounted', () => {
    const { status, stdout } = run(['mixed', ...warn, '--quiet', '--max-warnings', '0'])
    expect(stdout).not.toContain('no-accusation')
    expect(status).toBe(1)
  })

  test('--exit-zero is for findings, not for trouble', () => {
    expect(run(['mixed', '--exit-zero']).status).toBe(0)
    expect(run(['mixed', 'nope.md', '--exit-zero']).status).toBe(2)
  })

  test('a preset given in a file by --config works', () => {
    const cwd = folderWith({ 'x.md': blame, 'all.json': '{"extends": ["replylint:all"]}' })
    expect(runJson(['--config', 'all.json', 'x.md'], { cwd }).found).toContain('x.md:1:1 no-accusation')
  })
})

describe('wrong use exits with 2 and says what to do', () => {
  test.each([
    [['--colour'], "unknown option '--colour'"],
    [['--format', 'xml'], 'Allowed choices are pretty, json'],
    [['--max-warnings', 'many', 'x'], '--max-warnings many: give a whole number'],
    [['--rule', 'no-accusation', 'mixed'], '--rule no-accusation: write it as'],
    [['--rule', 'no-acusation=off', 'mixed'], 'Did you mean “no-accusation”?'],
    [['--only', 'no-acusation', 'mixed'], 'Did you mean “no-accusation”?'],
    [['--config', 'nope.json', 'mixed'], 'nope.json: there is no such file.'],
    [['-', 'mixed'], '- stands for standard input and comes alone'],
    [['explain', 'no-acusation'], 'Did you mean “no-accusation”?'],
    [['--as', 'nope', 'mixed/blame.md'], 'nope'],
  ])('%j', (words, message) => {
    const { status, stdout, stderr } = run(words)
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/^ +at /m)
    expect(stdout.split('\n').length).toBeLessThan(3)
    expect(status).toBe(2)
  })

  test('a configuration that throws is named', () => {
    const cwd = folderWith({ 'replylint.config.js': `throw new Error('no luck')`, 'x.md': blame })
    const { status, stderr } = run(['x.md'], { cwd })
    expect(stderr).toBe('replylint: replylint.config.js: could not be loaded: no luck (line 1)\n')
    expect(status).toBe(2)
  })
})

describe('bad input is named, exits with 2, and the rest is still linted', () => {
  const bad: [string, string | Buffer, RegExp][] = [
    ['empty.md', '', /empty/],
    ['picture.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /binary file/],
    ['latin.md', Buffer.from('Hola, se\u00f1or.\n\nAdi\u00f3s', 'latin1'), /not valid UTF-8 \(line 1\).*iconv/],
    ['broken.json', '{\n  "turns": [}\n', /broken\.json:2:\d+: /],
  ]
  test.each(bad)('%s', (name, content, message) => {
    const cwd = folderWith({ [name]: content, 'x.md': blame })
    const { status, found, stderr, files } = runJson([name, 'x.md', '--only', 'no-accusation'], { cwd })
    expect(stderr).toMatch(message)
    expect(stderr).toContain(name)
    expect(found).toContain('x.md:1:1 no-accusation')
    expect(files[0]!.messages[0]).toMatchObject({ ruleId: null, fatal: true })
    expect(status).toBe(2)
  })

  test('a path that is not there', () => {
    const { status, stderr } = run(['nope.md', 'fine/kind.md'])
    expect(stderr).toMatch(/^nope\.md: There is no “nope\.md” in /)
    expect(status).toBe(2)
  })

  test('a glob that matches nothing', () => {
    expect(run(['drafts/**/*.md'])).toMatchObject({ status: 2, stderr: expect.stringContaining('matches no file') })
  })

  test('a folder without drafts', () => {
    const cwd = folderWith({ 'src/x.c': 'int x;' })
    expect(run(['src'], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('src: Nothing to lint here.'),
    })
  })

  test('one line of many', () => {
    const line = (id: string) => JSON.stringify({ id, turns: [{ role: 'agent', text: blame }] })
    const cwd = folderWith({ 'x.ndjson': `${line('a')}\n{"id": \n${line('c')}\n` })
    const { status, found, stderr } = runJson(['x.ndjson', '--only', 'no-accusation'], { cwd })
    expect(found.filter((text) => text.endsWith('no-accusation'))).toHaveLength(2)
    expect(stderr).toMatch(/x\.ndjson:2:\d+: /)
    expect(status).toBe(2)
  })

  test('a file that may not be read', () => {
    if (process.getuid?.() === 0) return
    const cwd = folderWith({ 'secret.md': blame })
    chmodSync(join(cwd, 'secret.md'), 0)
    expect(run(['secret.md'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining('may not be read') })
  })

  test('empty and binary files of a folder are passed over', () => {
    const cwd = folderWith({ 'x.md': blame, 'empty.md': '', 'y.md': Buffer.from([1, 0, 2, 0, 3]) })
    expect(run(['.', '--only', 'no-accusation'], { cwd })).toMatchObject({ status: 1, stderr: '' })
  })
})

test('UTF-16 is read, with or without byte order mark', () => {
  const utf16 = Buffer.from(`\ufeff${blame}`, 'utf16le')
  const cwd = folderWith({
    'le.md': utf16,
    'be.md': Buffer.from(utf16).swap16(),
    'bare.md': Buffer.from(blame, 'utf16le'),
  })
  expect(runJson(['.', '--only', 'no-accusation'], { cwd }).found.sort()).toEqual([
    'bare.md:1:1 no-accusation',
    'be.md:1:1 no-accusation',
    'le.md:1:1 no-accusation',
  ])
})

describe('ignore files', () => {
  const files = {
    '.gitignore': 'private/\n*.tmp.md\n',
    '.replylintignore': 'old.md\n',
    'private/x.md': blame,
    'y.tmp.md': blame,
    'old.md': blame,
    'deep/.gitignore': '!z.tmp.md\n',
    'deep/z.tmp.md': blame,
    'node_modules/p/x.md': blame,
    'x.md': blame,
  }

  test('hold on a scan, the nearer over the farther', () => {
    const { found } = runJson(['--only', 'no-accusation', '.'], { cwd: folderWith(files) })
    expect(found).toEqual(['z.tmp.md:1:1 no-accusation', 'x.md:1:1 no-accusation'])
  })

  test('what is named outright is linted whatever .gitignore says, but not against our own', () => {
    const cwd = folderWith(files)
    expect(runJson(['--only', 'no-accusation', 'private', 'y.tmp.md'], { cwd }).found).toHaveLength(2)
    const named = runJson(['old.md'], { cwd })
    expect(named).toMatchObject({ status: 0, found: [] })
    expect(named.stderr).toContain('old.md is ignored')
  })
})

describe('output', () => {
  test('is plain in a pipe and under NO_COLOR, and painted when forced', () => {
    const escapeCode = '\u001b['
    expect(run(['mixed']).stdout).not.toContain(escapeCode)
    expect(run(['mixed'], { env: { NO_COLOR: '1' } }).stdout).not.toContain(escapeCode)
    expect(run(['mixed'], { env: { FORCE_COLOR: '1' } }).stdout).toContain(escapeCode)
    expect(run(['mixed'], { env: { FORCE_COLOR: '0' } }).stdout).not.toContain(escapeCode)
  })

  test('of a machine format is alone on standard output', () => {
    const { stdout, stderr } = run(['nope.md', 'mixed', '--format', 'json'])
    expect(() => JSON.parse(stdout)).not.toThrow()
    expect(stderr).toContain('nope.md')
  })

  test('a reader that goes away ends the run quietly', async () => {
    const text = Array.from({ length: 20_000 }, (_, id) =>
      JSON.stringify({ id: `${id}`, turns: [{ role: 'agent', text: blame }] }),
    )
    const cwd = folderWith({ 'x.ndjson': `${text.join('\n')}\n` })
    const child = spawn(process.execPath, [bin, 'x.ndjson', '--only', 'no-accusation'], { cwd })
    child.stdout.once('data', () => child.stdout.destroy())
    const { stderr } = await ended(child)
    expect(stderr).toBe('')
  })

  test('--version, --help and the list of rules exit with 0', () => {
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
    expect(run(['--help']).stdout).toContain('Examples:')
    expect(run(['rules']).status).toBe(0)
  })

  test('inspect prints the tree a file is read into', () => {
    const { status, stdout } = run(['inspect', 'mixed/macros/blame.ndjson'])
    expect(stdout).toContain('conversation')
    expect(stdout).toContain('manual')
    expect(status).toBe(0)
  })
})

describe('rules', () => {
  test('is a table of a line a rule: level, kinds, languages, what a finding says', () => {
    const [head, ...lines] = run(['rules']).stdout.trimEnd().split('\n')
    expect(head).toMatch(/^rule +level +kinds +languages +what a finding says$/)
    expect(lines).toContainEqual(expect.stringMatching(/^no-accusation +error +all notes +en es it +The reply puts/))
    expect(lines).toContainEqual(expect.stringMatching(/^consistent-formality +warn +all +es it +The reply mixes/))
    expect(lines).toContainEqual(expect.stringMatching(/^no-unkept-promise +error +transcript +en es it +A promise/))
  })

  test('shows the levels of the configuration', () => {
    const cwd = folderWith({ 'replylint.config.json': '{"extends": "replylint:macros"}' })
    expect(run(['rules'], { cwd }).stdout).toMatch(/^no-unkept-promise +off /m)
    expect(run(['rules', '--no-config'], { cwd }).stdout).toMatch(/^no-unkept-promise +error /m)
  })

  test('--json has the same and more for programs', () => {
    const rules: { id: string }[] = JSON.parse(run(['rules', '--json']).stdout)
    const expected = { level: 'error', recommended: 'error', kinds: ['draft', 'template', 'transcript'], notes: true }
    expect(rules.find(({ id }) => id === 'no-accusation')).toMatchObject(expected)
  })
})

describe('explain', () => {
  const sections = ['Why', 'Where', 'Flagged', 'Fine', 'Options', 'Measured', 'Switch it off']

  test('says why, shows examples, options, figures, limits, and how to switch the rule off', () => {
    const { stdout, status } = run(['explain', 'no-cliche'])
    const lines = stdout.split('\n')
    expect(lines.filter((line) => sections.includes(line))).toEqual(sections)
    expect(stdout).toMatch(/^ {2}allow +Wordings that are fine with you\. Default: \[\]\.$/m)
    expect(stdout).toMatch(/^ {2}English +[01]\.\d\d +[01]\.\d\d +\d+$/m)
    expect(stdout).toContain('{"rules":{"no-cliche":"off"}}')
    expect(stdout).toContain('<!-- replylint-disable no-cliche -- why -->')
    expect(status).toBe(0)
  })

  test('puts a wavy line under what is flagged', () => {
    const lines = run(['explain', 'no-cliche', '--lang', 'en']).stdout.split('\n')
    const wavy = lines.findIndex((line) => line.includes('~~~'))
    const [start, end] = [lines[wavy]!.indexOf('~'), lines[wavy]!.lastIndexOf('~') + 1]
    expect(lines[wavy - 1]!.slice(start, end)).toBe('Your time is precious to us')
  })

  test('speaks the language of the user, or the one it is told', () => {
    const inSpanish = expect.stringContaining('Su tiempo es muy valioso')
    const inItalian = expect.stringContaining('Il Suo tempo è prezioso')
    const inEnglish = expect.stringContaining('Your time is precious')
    const say = (env: Record<string, string>, ...more: string[]) =>
      run(['explain', 'no-cliche', ...more], { env: { LC_ALL: '', LC_MESSAGES: '', ...env } }).stdout
    expect(say({ LANG: 'es_AR.UTF-8' })).toEqual(inSpanish)
    expect(say({ LANG: 'es_ES', LC_ALL: 'it_IT.UTF-8' })).toEqual(inItalian)
    expect(say({ LANG: 'C.UTF-8' })).toEqual(inEnglish)
    expect(say({ LANG: 'es_ES.UTF-8' }, '--lang', 'it')).toEqual(inItalian)
    expect(say({ LANG: 'es_ES.UTF-8' })).not.toEqual(inEnglish)
  })

  test('falls back to a language the rule has', () => {
    const { language, flagged } = JSON.parse(run(['explain', 'consistent-formality', '--lang', 'en', '--json']).stdout)
    expect(language).toBe('es')
    expect(flagged.length).toBeGreaterThan(0)
  })

  test('--json tells it all to programs', () => {
    const explained = JSON.parse(run(['explain', 'question-limit', '--json', '--lang', 'it']).stdout)
    expect(explained).toMatchObject({
      id: 'question-limit',
      level: 'warn',
      levels: { recommended: 'warn', macros: 'warn' },
      options: [{ name: 'max', meaning: 'Most questions a reply may ask.', default: 3, value: 3 }],
      language: 'it',
      off: { configuration: { rules: { 'question-limit': 'off' } } },
    })
    expect(explained.measured.map(({ language }: { language: string }) => language).sort()).toEqual(['en', 'es', 'it'])
    expect(explained.flagged[0].text).toContain('agent:')
  })

  test('shows what the configuration sets', () => {
    const rules = { 'question-limit': ['error', { max: 5 }] }
    const cwd = folderWith({ 'replylint.config.json': JSON.stringify({ rules }) })
    const { stdout } = run(['explain', 'question-limit'], { cwd })
    expect(stdout).toMatch(/^ {2}level +error$/m)
    expect(stdout).toMatch(/Default: 3\. Here: 5\./)
  })

  test('keeps to the width it is given', () => {
    for (const id of ['no-unkept-promise', 'timely-reply', 'no-cliche']) {
      const { stdout } = run(['explain', id], { env: { COLUMNS: '60' } })
      const wide = stdout.split('\n').filter((line) => line.length > 60 && !line.includes('{'))
      expect(wide).toEqual([])
    }
  })

  test('is painted where colours are wanted', () => {
    const escapeCode = '\u001b['
    expect(run(['explain', 'no-cliche'], { env: { FORCE_COLOR: '1' } }).stdout).toContain(escapeCode)
    expect(run(['explain', 'no-cliche']).stdout).not.toContain(escapeCode)
  })

  test('a rule or a language that is not there is wrong use', () => {
    expect(run(['explain', 'no-acusation'])).toMatchObject({ status: 2, stdout: '' })
    const { status, stderr } = run(['explain', 'no-cliche', '--lang', 'fr'])
    expect(stderr).toContain('Allowed choices are en, es, it')
    expect(status).toBe(2)
  })
})

describe('large files', () => {
  test('of lines are read piece by piece, with exact places', () => {
    const cwd = folderWith({})
    const path = join(cwd, 'big.ndjson')
    const file = openSync(path, 'w')
    const line = (text: string) => `${JSON.stringify({ turns: [{ role: 'agent', text }] })}\n`
    const lines = 40_000
    writeSync(
      file,
      line('Thank you for the photo, señora; the lamp is on its way 🙂 and arrives on Friday.').repeat(lines),
    )
    writeSync(file, line(blame))
    closeSync(file)
    const { found } = runJson([path, '--only', 'no-accusation'])
    expect(found).toEqual([`big.ndjson:${lines + 1}:35 no-accusation`])
  })
})

/** What a child process has said by its end. */
function ended(child: ChildProcess): Promise<{ status: number | null; stderr: string }> {
  let stderr = ''
  child.stderr?.on('data', (text) => {
    stderr += text
  })
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stderr })))
}
