import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { IgnoreRules } from './ignore.ts'

/** What is never looked into, whatever the ignore files say. */
const neverEntered = new Set(['node_modules', '.git', '.hg', '.svn'])

/** A file, or a folder that can't be looked into. */
export type Walked = { path: string } | { folder: string; problem: string }

/**
 * Every file below a folder that no ignore file speaks against, in the order of the alphabet. Links to folders are not
 * followed: they may lead in a circle.
 */
export function* walk(folder: string, rules: IgnoreRules): Generator<Walked> {
  const entries = readFolder(folder)
  if (typeof entries === 'string') {
    yield { folder, problem: entries }
    return
  }
  const own = rules.within(folder)
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!neverEntered.has(entry.name) && !own.ignores(path, true)) yield* walk(path, own)
    } else if ((entry.isFile() || isLinkToFile(entry, path)) && !own.ignores(path, false)) yield { path }
  }
}

function readFolder(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    return `The folder cannot be looked into: ${(error as Error).message}.`
  }
}

function isLinkToFile(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() && Boolean(statSync(path, { throwIfNoEntry: false })?.isFile())
}
