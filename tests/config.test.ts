import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { afterAll, describe, expect, test } from 'vitest'
import { loadConfiguration } from '../src/config/load.ts'
import { didYouMean, nearest } from '../src/config/nearest.ts'
import type { Flags } from '../src/config/resolve.ts'
import { mayHaveConfig } from '../src/config/search.ts'
import { rulesInUse, runsFor, settingsFor } from '../src/config/settings.ts'
import type { Facts, LintConfig } from '../src/config/types.ts'
import type { Conversation } from '../src/conversation/types.ts'
import type { Rule, Severity } from '../src/rule/types.ts'

const fixtures = fileURLToPath(new URL('../fixtures/config', import.meta.url))
const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

/** A folder with these files, apart from every other configuration. */
function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'config-'))
  made.push(folder)
  for (const [name, text] of Object.entries({ 'package.json': '{}', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

function ruleNamed(id: string, severity: Severity, more: Partial<Rule> = {}): Rule {
  const kinds = ['draft', 'template', 'transcript'] as const
  return { id, severity, summary: '', reason: '', kinds, languages: ['en'], examples: [], check: () => [], ...more }
}

const limit = v.object({ most: v.optional(v.pipe(v.number(), v.minValue(1, 'must be 1 or more')), 3) })
const rules = [
  ruleNamed('no-shouting', 'error'),
  ruleNamed('no-cliche', 'warn'),
  ruleNamed('question-limit', 'warn', { options: limit, strict: 'error' }),
  ruleNamed('jargon', 'info'),
  ruleNamed('greeting', 'off'),
  ruleNamed('only-in-all', 'off', { strict: 'off' }),
]

const byKind = [
  ruleNamed('no-cliche', 'warn'),
  ruleNamed('sentence-length', 'off'),
  ruleNamed('only-in-all', 'off', { strict: 'off' }),
  ruleNamed('greeting-by-name', 'off'),
  ruleNamed('spelling', 'warn'),
  ruleNamed('no-unkept-promise', 'error', { kinds: ['transcript'] }),
  ruleNamed('no-unbacked-eta', 'warn', { kinds: ['draft', 'template'] }),
  ruleNamed('need-restated', 'warn', { kinds: ['draft', 'transcript'] }),
  ruleNamed('question-answered', 'off', { kinds: ['draft', 'transcript'] }),
  ruleNamed('no-duplicate-reply', 'warn', { kinds: ['template'] }),
]

async function load(files: Record<string, string>, flags: Flags & { config?: string | false } = {}) {
  return loadConfiguration({ cwd: folderWith(files), builtIn: rules, ...flags })
}

async function levelsOf(files: Record<string, string>, flags: Flags & { config?: string | false } = {}) {
  const facts: Facts = { kind: 'draft' }
  return levels((await load(files, flags)).forFile('/x.md'), facts)
}

function levels(config: LintConfig, facts: Facts): Record<string, Severity> {
  return Object.fromEntries([...settingsFor(config, facts)].map(([id, { severity }]) => [id, severity]))
}

async function failureOf(files: Record<string, string>, flags: Flags & { config?: string | false } = {}) {
  return load(files, flags).then(
    () => 'no failure',
    (error: Error) => error.message,
  )
}

const json = (value: unknown) => ({ 'replylint.config.json': JSON.stringify(value) })
const noneBut = (id: string, level: string) => JSON.stringify({ extends: [], rules: { [id]: level } })

describe('presets', () => {
  test('without a configuration the recommended levels hold', async () => {
    const expected = { 'no-shouting': 'error', 'no-cliche': 'warn', jargon: 'info', greeting: 'off' }
    expect(await levelsOf({})).toMatchObject(expected)
  })

  test('strict raises what a rule lets it raise, and leaves to `all` what is only for `all`', async () => {
    expect(await levelsOf(json({ extends: 'replylint:strict' }))).toEqual({
      'no-shouting': 'error',
      'no-cliche': 'warn',
      'question-limit': 'error',
      jargon: 'warn',
      greeting: 'warn',
      'only-in-all': 'off',
    })
  })

  test('all has every rule on', async () => {
    const on = Object.values(await levelsOf(json({ extends: ['replylint:all'] })))
    expect(on).not.toContain('off')
    expect(on).not.toContain('info')
  })

  describe('for one kind of conversation', () => {
    const levelsUnder = async (...names: string[]) => {
      const cwd = folderWith(json({ extends: names.map((name) => `replylint:${name}`) }))
      const configuration = await loadConfiguration({ cwd, builtIn: byKind })
      return Object.fromEntries(configuration.rules.map(({ rule, severity }) => [rule.id, severity]))
    }

    test('leave out what never looks at that kind', async () => {
      expect(await levelsUnder('drafts')).toMatchObject({ 'no-cliche': 'warn', 'no-unkept-promise': 'off' })
      expect(await levelsUnder('macros')).toMatchObject({ 'no-duplicate-reply': 'warn', 'need-restated': 'off' })
      expect(await levelsUnder('transcripts')).toMatchObject({ 'no-unkept-promise': 'error', 'no-unbacked-eta': 'off' })
    })

    test('drafts hint at what is only for strict, but not at what is only for all', async () => {
      expect(await levelsUnder('drafts')).toMatchObject({ 'sentence-length': 'info', 'only-in-all': 'off' })
    })

    test('macros are held to the strict levels, and to what they promise and spell as errors', async () => {
      const expected = {
        'sentence-length': 'warn',
        'no-unbacked-eta': 'error',
        spelling: 'error',
        'greeting-by-name': 'info',
      }
      expect(await levelsUnder('macros')).toMatchObject(expected)
    })

    test('transcripts say more of what became of questions and less of form', async () => {
      const expected = { 'question-answered': 'warn', spelling: 'info', 'no-cliche': 'info', 'sentence-length': 'off' }
      expect(await levelsUnder('transcripts')).toMatchObject(expected)
    })

    test('can be put together: the last has the word on the rules it knows', async () => {
      expect(await levelsUnder('transcripts', 'drafts', 'macros')).toMatchObject({
        'no-unkept-promise': 'error',
        'need-restated': 'warn',
        'no-duplicate-reply': 'warn',
        'no-cliche': 'warn',
      })
    })
  })

  test('an empty `extends` starts from nothing', async () => {
    expect(new Set(Object.values(await levelsOf(json({ extends: [] }))))).toEqual(new Set(['off']))
  })
})

describe('a configuration is found', () => {
  const yaml = 'extends: []\nrules:\n  no-cliche: error\n'
  const module = `export default { extends: [], rules: { 'no-cliche': 'error' } }`
  const files: Record<string, string> = {
    'replylint.config.json': noneBut('no-cliche', 'error'),
    'replylint.config.yaml': yaml,
    'replylint.config.yml': yaml,
    'replylint.config.js': module,
    'replylint.config.mjs': module,
    'replylint.config.cjs': `module.exports = { extends: [], rules: { 'no-cliche': 'error' } }`,
    'replylint.config.ts': `const level: string = 'error'\nexport default { extends: [], rules: { 'no-cliche': level } }`,
    '.replylintrc': yaml,
    '.replylintrc.json': `// why\n${noneBut('no-cliche', 'error')}`,
    '.replylintrc.yaml': yaml,
    '.config/replylintrc.json': noneBut('no-cliche', 'error'),
    'package.json': `{"replylint": ${noneBut('no-cliche', 'error')}}`,
  }
  test.each(Object.keys(files))('in %s', async (name) => {
    expect(await levelsOf({ [name]: files[name]! })).toMatchObject({ 'no-cliche': 'error', 'no-shouting': 'off' })
  })

  test('in a folder above, up to the first package.json and no further', async () => {
    const folder = folderWith({ ...json({ extends: [] }), 'in/side/x': '', 'other/package.json': '{}' })
    const at = async (cwd: string) => (await loadConfiguration({ cwd, builtIn: rules })).rules[0]!.severity
    expect(await at(join(folder, 'in/side'))).toBe('off')
    expect(await at(join(folder, 'other'))).toBe('error')
  })

  test('with --config, whatever its name; and not at all with --no-config', async () => {
    const files = { 'mine.json': noneBut('no-cliche', 'info'), ...json({ extends: [] }) }
    expect(await levelsOf(files, { config: 'mine.json' })).toMatchObject({ 'no-cliche': 'info' })
    expect(await levelsOf(files, { config: false })).toMatchObject({ 'no-cliche': 'warn' })
  })

  test('cosmiconfig is left unloaded only where it would find nothing', () => {
    expect(mayHaveConfig(folderWith({}))).toBe(false)
    expect(mayHaveConfig(folderWith({ 'package.json': '{"devDependencies": {"replylint": "^1"}}' }))).toBe(false)
    expect(mayHaveConfig(folderWith({ 'package.json': '{"replylint": {}}' }))).toBe(true)
    expect(mayHaveConfig(folderWith({ '.replylintrc': '' }))).toBe(true)
  })
})

describe('layers', () => {
  test('later ones win, and a bare level keeps the options given before', async () => {
    const configuration = await load({
      'base.json': '{"rules": {"question-limit": ["warn", {"most": 5}], "no-cliche": "off"}}',
      ...json({ extends: ['replylint:recommended', './base.json'], rules: { 'question-limit': 'error' } }),
    })
    const settings = settingsFor(configuration.forFile('/x.md'), { kind: 'draft' })
    expect(settings.get('question-limit')).toMatchObject({ severity: 'error', options: { most: 5 } })
    expect(settings.get('no-cliche')).toMatchObject({ severity: 'off' })
  })

  test('options left out have their defaults', async () => {
    const settings = settingsFor((await load({})).forFile('/x.md'), { kind: 'draft' })
    expect(settings.get('question-limit')!.options).toEqual({ most: 3 })
  })

  test('an installed module can be extended and plugged in', async () => {
    const configuration = await load({
      'node_modules/shared/package.json': '{"name": "shared", "type": "module", "exports": {"import": "./index.js"}}',
      'node_modules/shared/index.js': 'export default { extends: [], rules: {"jargon": "error"} }',
      ...json({ extends: 'shared' }),
    })
    expect(configuration.rules.find(({ rule }) => rule.id === 'jargon')!.severity).toBe('error')
  })

  test('extending in a circle is told', async () => {
    const files = { 'a.json': '{"extends": "./b.json"}', 'b.json': '{"extends": "./a.json"}' }
    expect(await failureOf({ ...files, ...json({ extends: './a.json' }) })).toBe(
      'a.json: extends: comes round in a circle.',
    )
  })
})

describe('plugins', () => {
  const plugin = `export default {
    name: 'shop',
    rules: [{ id: 'no-upsell', severity: 'warn', kinds: ['draft'], languages: ['en'], examples: [], check: () => [] }],
  }`

  test('bring rules under their name, from JavaScript and TypeScript', async () => {
    for (const name of ['plugin.js', 'plugin.ts']) {
      const files = { [name]: plugin, ...json({ plugins: [`./${name}`], rules: { 'shop/no-upsell': 'error' } }) }
      expect(await levelsOf(files)).toMatchObject({ 'shop/no-upsell': 'error', 'no-shouting': 'error' })
    }
  })

  test('that are missing, or no plugins, are told with what to do', async () => {
    expect(await failureOf(json({ plugins: ['replylint-shop'] }))).toBe(
      'replylint.config.json: plugins[0]: “replylint-shop” is not there. Is it installed? `npm install --save-dev replylint-shop`',
    )
    expect(await failureOf({ 'x.js': 'export default 3', ...json({ plugins: ['./x.js'] }) })).toMatch(
      'plugins[0]: a plugin has to export {name, rules} by default.',
    )
  })
})

describe('overrides', () => {
  test('hold for the files, kinds, channels, roles and languages they name', async () => {
    const configuration = await load(
      json({
        overrides: [
          { files: 'macros/**/*.json', rules: { 'no-cliche': 'error' } },
          { kind: 'template', rules: { greeting: 'warn' } },
          { channel: ['chat', 'sms'], language: 'es', rules: { 'no-shouting': 'warn' } },
          { role: 'bot', rules: { 'question-limit': ['error', { most: 1 }] } },
        ],
      }),
    )
    const draft = configuration.forFile('/elsewhere/x.md')
    expect(levels(draft, { kind: 'draft' })['no-cliche']).toBe('warn')
    expect(levels(draft, { kind: 'template' }).greeting).toBe('warn')
    expect(levels(draft, { kind: 'draft', channel: 'chat' })['no-shouting']).toBe('error')
    expect(levels(draft, { kind: 'draft', channel: 'chat', language: 'es' })['no-shouting']).toBe('warn')
    const bot = settingsFor(draft, { kind: 'draft', role: 'bot' }).get('question-limit')!
    expect(bot).toMatchObject({ severity: 'error', options: { most: 1 } })
    expect(rulesInUse(draft).map(({ id }) => id)).toContain('greeting')
  })

  test('by files count from the folder of the configuration; files with equal settings share them', async () => {
    const cwd = folderWith(json({ overrides: [{ files: ['macros/**', '*.hbs'], rules: { 'no-cliche': 'error' } }] }))
    const configuration = await loadConfiguration({ cwd, builtIn: rules })
    const at = (path: string) => configuration.forFile(join(cwd, path))
    expect(levels(at('macros/de/x.json'), { kind: 'draft' })['no-cliche']).toBe('error')
    expect(levels(at('deep/down/x.hbs'), { kind: 'draft' })['no-cliche']).toBe('error')
    expect(levels(at('drafts/x.md'), { kind: 'draft' })['no-cliche']).toBe('warn')
    expect(at('drafts/x.md')).toBe(at('drafts/y.md'))
    expect(at('macros/x.json')).not.toBe(at('drafts/y.md'))
  })

  test('by role run a rule once for each set of options', async () => {
    const { forFile } = await load(
      json({ overrides: [{ role: 'bot', rules: { 'question-limit': ['error', { most: 1 }] } }] }),
    )
    const turns = ['customer', 'agent', 'bot'].map((role, index) => ({ type: 'turn', role, index }))
    const conversation = { kind: 'transcript', children: turns } as unknown as Conversation
    const runs = runsFor(forFile('/x.md'), conversation).filter(({ rule }) => rule.id === 'question-limit')
    const said = runs.map(({ options, severityAt }) => [options.most, ...conversation.children.map(severityAt)])
    expect(said).toEqual([
      [3, 'warn', 'warn', 'off'],
      [1, 'off', 'off', 'error'],
    ])
  })
})

describe('the command line', () => {
  test('has the last word on levels, over overrides too', async () => {
    const files = json({ overrides: [{ kind: 'draft', rules: { 'no-cliche': 'error' } }] })
    expect(await levelsOf(files, { levels: new Map([['no-cliche', 'off']]) })).toMatchObject({ 'no-cliche': 'off' })
  })

  test('--only runs a rule that is off, and no other', async () => {
    expect(await levelsOf({}, { only: ['greeting'] })).toEqual({ greeting: 'warn' })
  })

  test('names of rules are checked', async () => {
    expect(await failureOf({}, { only: ['no-clichee'] })).toMatch('Did you mean “no-cliche”?')
    expect(await failureOf({}, { levels: new Map([['jargn', 'off']]) })).toMatch(
      '--rule: jargn: there is no such rule.',
    )
  })
})

describe('what is wrong is named with file, key and the nearest known name', () => {
  test.each<[string, unknown, string]>([
    ['a key', { ruls: {} }, 'ruls: there is no such key. Did you mean “rules”?'],
    [
      'a rule',
      { rules: { 'no-shoutng': 'off' } },
      'rules.no-shoutng: there is no such rule. Did you mean “no-shouting”?',
    ],
    [
      'a level',
      { rules: { jargon: 'wran' } },
      'rules.jargon: must be "off", "info", "warn" or "error", or [level, {options}], not "wran". Did you mean “warn”?',
    ],
    [
      'an option',
      { rules: { 'question-limit': ['warn', { mots: 1 }] } },
      'rules.question-limit[1].mots: `question-limit` has no such option. Did you mean “most”?',
    ],
    [
      "an option's value",
      { rules: { 'question-limit': ['warn', { most: 0 }] } },
      'rules.question-limit[1].most: must be 1 or more',
    ],
    [
      'a preset',
      { extends: 'replylint:strickt' },
      'extends: there is no preset “replylint:strickt”. Did you mean “replylint:strict”?',
    ],
    [
      'a file',
      { extends: './nope.json' },
      'extends: “./nope.json” is not there. Paths count from the file that names them.',
    ],
    [
      'a key of an override',
      { overrides: [{ fils: 'x', rules: {} }] },
      'overrides[0].fils: there is no such key. Did you mean “files”?',
    ],
    ['an override without rules', { overrides: [{ kind: 'draft' }] }, 'overrides[0].rules: is missing.'],
    [
      'a kind',
      { overrides: [{ kind: ['draft', 'drft'], rules: {} }] },
      'overrides[0].kind: must be "draft", "template" or "transcript", not "drft". Did you mean “draft”?',
    ],
    [
      "a plugin's rule",
      { rules: { 'shop/x': 'off' } },
      'rules.shop/x: there is no such rule. Is the plugin “shop” in `plugins`?',
    ],
    ['a list', [], 'must be an object, not a list.'],
  ])('%s', async (_, value, message) => {
    expect(await failureOf(json(value))).toBe(`replylint.config.json: ${message}`)
  })

  test('a configuration that throws is named with the line', async () => {
    const message = await failureOf({ 'replylint.config.mjs': `\n\nthrow new Error('no luck')` })
    expect(message).toBe('replylint.config.mjs: could not be loaded: no luck (line 3)')
    expect(await failureOf({ 'replylint.config.ts': `throw new Error('no luck')` })).toMatch(
      /^replylint.config.ts: .*no luck/,
    )
  })

  test('broken JSON and YAML are named with the place', async () => {
    expect(await failureOf({ 'replylint.config.json': '{\n  "rules": {,}\n}' })).toMatch(
      /^replylint\.config\.json:2:13: is not valid JSON/,
    )
    expect(await failureOf({ '.replylintrc.yaml': 'rules: [a\nb: }' })).toMatch(
      /^\.replylintrc\.yaml: is not valid YAML/,
    )
  })

  test('a missing --config', async () => {
    expect(await failureOf({}, { config: 'nope.json' })).toBe('nope.json: there is no such file.')
  })
})

test('a configuration of its own kind stands in fixtures and works', async () => {
  const configuration = await loadConfiguration({ cwd: fixtures, builtIn: rules, config: 'shop.yaml' })
  expect(configuration.forFile(join(fixtures, 'exports/x.json')).input).toEqual({ format: 'native', agent: ['Ada'] })
  expect(configuration.include).toEqual(['drafts'])
})

test('the nearest name is near', () => {
  expect(nearest('no-acusation', ['no-accusation', 'no-cliche'])).toBe('no-accusation')
  expect(nearest('fr', ['en', 'es', 'it'])).toBeUndefined()
  expect(didYouMean('xyzzy', ['no-accusation'])).toBe('')
})
