import { existsSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

interface Scope {
  folder: string
  patterns: Ignore
}

/** What ignore files and the configuration say about paths; rules nearer to a file win over those above. */
export class IgnoreRules {
  private constructor(
    private readonly scopes: readonly Scope[],
    /** Names of the ignore files that are read in each folder. */
    private readonly files: readonly string[],
  ) {}

  /**
   * Rules that hold in `folder`: of the ignore files above (up to the repository's root), and `patterns`.
   * Who names an ignored folder wants it: then `.gitignore` files above say no more.
   */
  static at(
    folder: string,
    files: readonly string[],
    patterns: readonly { patterns: readonly string[]; folder: string }[],
  ): IgnoreRules {
    const given = patterns.map((entry) => ({ folder: entry.folder, patterns: ignore().add([...entry.patterns]) }))
    const above = (names: readonly string[]) => foldersOver(folder).flatMap((at) => readScopes(at, names))
    const rules = new IgnoreRules([...given, ...above(files)], files)
    if (!rules.ignores(folder, true)) return rules
    return new IgnoreRules([...given, ...above(files.filter((file) => file !== '.gitignore'))], files)
  }

  /** These rules and those of the ignore files in the folder itself. */
  within(folder: string): IgnoreRules {
    const own = readScopes(folder, this.files)
    return own.length === 0 ? this : new IgnoreRules([...this.scopes, ...own], this.files)
  }

  /** Whether the path is to be left out; parents are not looked at. */
  ignores(path: string, isFolder: boolean): boolean {
    let ignored = false
    for (const { folder, patterns } of this.scopes) {
      const inside = relative(folder, path).split(sep).join('/')
      if (inside === '' || inside === '..' || inside.startsWith('../') || isAbsolute(inside)) continue
      const verdict = patterns.test(isFolder ? `${inside}/` : inside)
      if (verdict.ignored) ignored = true
      else if (verdict.unignored) ignored = false
    }
    return ignored
  }
}

function readScopes(folder: string, files: readonly string[]): Scope[] {
  const scopes: Scope[] = []
  for (const file of files) {
    const path = join(folder, file)
    if (existsSync(path)) scopes.push({ folder, patterns: ignore().add(readFileSync(path, 'utf8')) })
  }
  return scopes
}

/** The folders a folder lies in, from the repository's root down. */
function foldersOver(folder: string): string[] {
  const folders: string[] = []
  for (let at = folder; !existsSync(join(at, '.git')) && dirname(at) !== at; ) {
    at = dirname(at)
    folders.unshift(at)
  }
  return folders
}
