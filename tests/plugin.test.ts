import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** A project that has installed replylint and the plugin, as npm would lay it out. */
let project: string
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'plugin-'))
  mkdirSync(join(project, 'node_modules'))
  symlinkSync(resolve('.'), join(project, 'node_modules/replylint'), 'dir')
  cpSync('fixtures/plugin', join(project, 'node_modules/replylint-plugin-house'), { recursive: true })
  writeFileSync(join(project, 'package.json'), '{"type": "module"}')
  writeFileSync(join(project, 'reply.md'), 'Please tell me the goods number of your parcel.\n')
})
afterAll(() => rmSync(project, { recursive: true }))

function lint(config: object) {
  writeFileSync(join(project, 'replylint.config.json'), JSON.stringify(config))
  const words = [resolve('bin/replylint.js'), 'reply.md', '--format', 'json']
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8' })
  const messages = stdout ? JSON.parse(stdout)[0].messages : []
  return {
    status,
    stderr,
    found: messages.map((message: any) => `${message.ruleId} ${message.line}:${message.column} ${message.text}`),
  }
}

test('a run loads the plugin the configuration names, with its rules of words and of code', () => {
  const { found, stderr } = lint({
    plugins: ['replylint-plugin-house'],
    rules: { 'house/no-goods-number': 'error', 'house/signed': 'warn' },
  })
  expect(stderr).toBe('')
  expect(found).toEqual([expect.stringContaining('house/signed 1:1'), 'house/no-goods-number 1:20 goods number'])
})

test('a plugin that is not there is an error that names it', () => {
  const { status, stderr } = lint({ plugins: ['replylint-plugin-nowhere'] })
  expect(status).toBe(2)
  expect(stderr).toContain('replylint-plugin-nowhere')
})
