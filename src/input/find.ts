import { existsSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { IgnoreRules } from './ignore.ts'

/** A file to lint, or something that was asked for and can't be. */
export type Input = FoundFile | { problem: string; shown: string }

export interface FoundFile {
  path: string
  /** The path as people know it: from where they are. */
  shown: string
  /** The argument that led to it. */
  target: string
  /** What led to it. Only of a file asked for by name do we demand that it can be linted. */
  by: 'name' | 'glob' | 'folder'
}

export interface FindOptions {
  cwd: string
  /** What the configuration ignores, each list with the folder it counts from. */
  ignore: readonly { patterns: readonly string[]; folder: string }[]
  /** Called with each file that an ignore rule keeps out though it was named. */
  onIgnored(shown: string): void
}

/**
 * The files behind the arguments: files themselves, folders with all below, and globs. A file comes once for each
 * argument that leads to it. An argument that leads to nothing gives a problem.
 */
export async function* findInputs(targets: readonly string[], options: FindOptions): AsyncGenerator<Input> {
  for (const target of targets) yield* inputsOf(target, options)
}

async function* inputsOf(target: string, options: FindOptions): AsyncGenerator<Input> {
  const path = resolve(options.cwd, target)
  const stats = statOf(path)
  if (stats?.isDirectory()) yield* inFolder(path, target, options)
  else if (stats) {
    if (await isIgnored(path, options)) options.onIgnored(target)
    else yield { path, shown: target, by: 'name', target }
  } else if (isGlob(target)) yield* matching(target, options)
  else yield { problem: missing(path), shown: target }
}

async function* inFolder(folder: string, target: string, options: FindOptions): AsyncGenerator<Input> {
  const { walk } = await import('./walk.ts')
  const rules = await ignoreRulesAt(folder, options)
  if (rules.ignores(folder, true)) {
    options.onIgnored(target)
    return
  }
  for (const found of walk(folder, rules)) {
    if ('path' in found) yield { path: found.path, shown: shownBelow(target, folder, found.path), by: 'folder', target }
    else yield { problem: found.problem, shown: shownBelow(target, folder, found.folder) }
  }
}

/** A glob is matched against what a walk finds from its last fixed folder on, so that ignored folders stay closed. */
async function* matching(glob: string, options: FindOptions): AsyncGenerator<Input> {
  const [{ walk }, { makeMatcher }] = await Promise.all([import('./walk.ts'), import('../config/match.ts')])
  const base = fixedFolder(glob)
  const folder = resolve(options.cwd, base)
  const matches = makeMatcher([`./${glob.slice(base === '.' ? 0 : base.length).replace(/^\.?\//, '')}`], folder)
  let found = false
  for (const file of statOf(folder)?.isDirectory() ? walk(folder, await ignoreRulesAt(folder, options)) : []) {
    if (!('path' in file) || !matches(file.path)) continue
    found = true
    yield { path: file.path, shown: shownBelow(base, folder, file.path), by: 'glob', target: glob }
  }
  const advice = 'Put quotes round the glob, and mind that it counts from the current folder.'
  if (!found) yield { problem: `The glob matches no file. ${advice}`, shown: glob }
}

async function ignoreRulesAt(folder: string, { ignore }: FindOptions): Promise<IgnoreRules> {
  const { IgnoreRules } = await import('./ignore.ts')
  return IgnoreRules.at(folder, ['.gitignore', '.replylintignore'], ignore)
}

/** A file named outright is linted whatever `.gitignore` says; our own ignore rules still hold. */
async function isIgnored(path: string, { ignore }: FindOptions): Promise<boolean> {
  if (ignore.length === 0 && !hasIgnoreFileAbove(path)) return false
  const { IgnoreRules } = await import('./ignore.ts')
  const folders = foldersAbove(path)
  const rules = IgnoreRules.at(dirname(path), ['.replylintignore'], ignore).within(dirname(path))
  return rules.ignores(path, false) || folders.some((folder) => rules.ignores(folder, true))
}

function hasIgnoreFileAbove(path: string): boolean {
  return foldersAbove(path).some((folder) => existsSync(join(folder, '.replylintignore')))
}

/** The folders a path lies in, up to the repository's root. */
function foldersAbove(path: string): string[] {
  const folders: string[] = []
  for (let at = dirname(path); ; at = dirname(at)) {
    folders.push(at)
    if (existsSync(join(at, '.git')) || dirname(at) === at) return folders
  }
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}

function isGlob(target: string): boolean {
  return /[*?[\]{}!()]/.test(target)
}

/** The part of a glob before the first piece with a special sign. */
function fixedFolder(glob: string): string {
  const pieces = glob.split('/')
  const special = pieces.findIndex((piece) => isGlob(piece))
  return pieces.slice(0, special).join('/') || (isAbsolute(glob) ? '/' : '.')
}

function shownBelow(target: string, folder: string, path: string): string {
  const inside = relative(folder, path)
  return target === '.' || target === './' ? inside : join(target, inside)
}

function missing(path: string): string {
  const folder = dirname(path)
  if (!existsSync(folder)) return `There is no such file, and no folder “${folder}” either.`
  return `There is no “${basename(path)}” in ${folder}. Check the spelling, or give a folder or a glob in quotes.`
}
