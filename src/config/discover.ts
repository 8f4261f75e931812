import { relative } from 'node:path'
import { cosmiconfig } from 'cosmiconfig'
import { ConfigError } from './error.ts'
import { loadFile, parseJson } from './loaders.ts'

/** Looks in these places for a configuration, from a folder upwards to the first with a `package.json`. */
export async function discover(
  cwd: string,
  searchPlaces: string[],
): Promise<{ value: unknown; path: string } | undefined> {
  const nameOf = (path: string) => relative(cwd, path) || path
  const load = (path: string) => loadFile(path, nameOf(path))
  const loaders = Object.fromEntries(
    ['.yaml', '.yml', '.js', '.ts', '.cjs', '.mjs', 'noExt'].map((kind) => [kind, load]),
  )
  const explorer = cosmiconfig('replylint', {
    searchPlaces,
    searchStrategy: 'project',
    // Cosmiconfig takes our key out of `package.json` by itself.
    loaders: { ...loaders, '.json': (path: string, text: string) => parseJson(text, nameOf(path)) },
    cache: false,
  })
  try {
    const found = await explorer.search(cwd)
    return found ? { value: found.config, path: found.filepath } : undefined
  } catch (error) {
    if (error instanceof ConfigError) throw error
    throw new ConfigError(cwd, undefined, error instanceof Error ? error.message : String(error))
  }
}
