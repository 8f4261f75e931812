import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, extname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ParseError } from 'jsonc-parser'
import { ConfigError } from './error.ts'

/** Reads a configuration file of any kind. `file` is its name in messages. */
export async function loadFile(path: string, file: string): Promise<unknown> {
  const extension = extname(path)
  if (['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'].includes(extension)) return loadModule(path, file)
  const text = readText(path, file)
  if (extension === '.yaml' || extension === '.yml') return parseYaml(text, file)
  if (extension === '.json') {
    const value = await parseJson(text, file)
    return basename(path) === 'package.json' ? (value as { replylint?: unknown } | undefined)?.replylint : value
  }
  return /^\s*\{/.test(text) ? parseJson(text, file) : parseYaml(text, file)
}

/** The default export of a module; TypeScript goes through jiti. Its own errors come back with the file's name. */
export async function loadModule(path: string, file: string): Promise<unknown> {
  try {
    if (/\.[mc]?ts$/.test(path)) return await importByJiti(path)
    const module = await import(pathToFileURL(path).href).catch((error: unknown) => {
      // A module's syntax in a package that does not say "type": "module": Node 20 refuses it, Node 22 takes it.
      if (error instanceof SyntaxError && /import statement|Unexpected token 'export'/.test(error.message)) {
        return importByJiti(path).then((value) => ({ default: value }))
      }
      throw error
    })
    return module.default
  } catch (error) {
    if (error instanceof ConfigError) throw error
    const message = error instanceof Error ? error.message : String(error)
    throw new ConfigError(file, undefined, `could not be loaded: ${message}${placeOf(error, path)}`)
  }
}

/** The file behind a module's name or a path, as seen from the file that names it. */
export async function resolveModule(name: string, from: string, file: string, key: string): Promise<string> {
  try {
    if (/^\.{0,2}[/\\]/.test(name)) return createRequire(from).resolve(resolve(from, '..', name))
    return createRequire(from).resolve(name)
  } catch {
    try {
      return fileURLToPath((await jitiAt(from)).esmResolve(name))
    } catch {
      const advice = /^[./\\]/.test(name)
        ? 'Paths count from the file that names them.'
        : `Is it installed? \`npm install --save-dev ${name}\``
      throw new ConfigError(file, key, `“${name}” is not there. ${advice}`)
    }
  }
}

export async function parseYaml(text: string, file: string): Promise<unknown> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) throw new ConfigError(file, undefined, `is not valid YAML: ${error.message.split('\n')[0]}`)
  return document.toJS()
}

/** JSON in which comments and trailing commas are welcome. */
export async function parseJson(text: string, file: string): Promise<unknown> {
  const { parse, printParseErrorCode } = await import('jsonc-parser')
  const errors: ParseError[] = []
  const value: unknown = parse(text.replace(/^\ufeff/, ' '), errors, {
    allowTrailingComma: true,
    allowEmptyContent: true,
  })
  const [first] = errors
  if (!first) return value
  const before = text.slice(0, first.offset).split('\n')
  const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
  const words = printParseErrorCode(first.error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  throw new ConfigError(`${file}:${place}`, undefined, `is not valid JSON: ${words}.`)
}

function readText(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new ConfigError(file, undefined, `could not be read: ${(error as Error).message}`)
  }
}

async function importByJiti(path: string): Promise<unknown> {
  return (await jitiAt(path)).import(path, { default: true })
}

async function jitiAt(path: string) {
  const { createJiti } = await import('jiti')
  return createJiti(pathToFileURL(path).href, { fsCache: false, interopDefault: true })
}

/** ` (line 3)`: the first line of the file itself in the error's stack. */
function placeOf(error: unknown, path: string): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const at = stack.indexOf(`${basename(path)}:`)
  const line = at < 0 ? undefined : /^:(\d+)/.exec(stack.slice(at + basename(path).length))?.[1]
  return line === undefined ? '' : ` (line ${line})`
}
