/** Compiles the phrases of the built-in acts and rules for the bundle, and lays out the scores, so that a run needn't. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'
import { rules } from '../../rules/index.ts'
import { actOwners } from '../acts/index.ts'
import type { LanguageCode } from '../conversation/types.ts'
import type { LexiconOwner, LexiconTable } from '../language/lexicon.ts'
import { loadScores } from '../language/load-scores.ts'
import { openLanguage } from '../language/open.ts'
import type { Phrase } from '../language/phrase.ts'
import type { ScoreTables } from '../language/scores.ts'
import { tabulateLexicon } from '../language/tabulate.ts'

const languages: readonly LanguageCode[] = ['en', 'es', 'it']
const words = /[\\/](?:rules|src[\\/]acts)[\\/][^\\/]+[\\/](?:en|es|it)\.ts$/

/** What goes into the bundle in place of the phrases. */
export interface Prebuilt {
  tables: ReadonlyMap<LanguageCode, LexiconTable>
  scores: ReadonlyMap<LanguageCode, ScoreTables>
  /** The files the phrases come from. */
  files: ReadonlySet<string>
}

/** Lays out the scores, and compiles every phrase file that holds one owner's phrases and nothing else; the others are bundled as they are. */
export async function prebuild(root: string): Promise<Prebuilt> {
  const files = new Set<string>()
  const tables = new Map<LanguageCode, LexiconTable>()
  const scores = new Map<LanguageCode, ScoreTables>()
  for (const code of languages) {
    const owners = new Map<string, readonly Phrase[]>()
    for (const owner of [...actOwners, ...rules] as LexiconOwner[]) {
      const phrases = owner.lexicon?.[code]
      const file = join(root, folderOf(owner.id), `${code}.ts`)
      if (!phrases || !existsSync(file)) continue
      const exported: Record<string, unknown> = await import(pathToFileURL(file).href)
      if (Object.keys(exported).length > 1 || exported[code] !== phrases) continue
      owners.set(owner.id, phrases)
      files.add(file)
    }
    scores.set(code, await loadScores[code]())
    tables.set(code, tabulateLexicon(owners, (await openLanguage(code)).vocabulary))
  }
  return { tables, scores, files }
}

function folderOf(owner: string): string {
  return owner.startsWith('act:') ? `src/acts/${owner.slice('act:'.length)}` : `rules/${owner}`
}

/** Puts the tables into the bundle, each in a chunk of its own with its arrays in files, and takes the phrases out. */
export function withPrebuilt({ tables, scores, files }: Prebuilt): Plugin {
  const arrays = new Map<string, Uint8Array>()
  return {
    name: 'prebuilt',
    setup(build) {
      const root = build.initialOptions.absWorkingDir!
      build.onLoad({ filter: words }, ({ path }) => {
        if (!files.has(path)) return undefined
        const code = path.slice(-'en.ts'.length, -'.ts'.length)
        const from = join(root, 'src/language/prebuilt.ts')
        return { contents: `export { prebuiltWords as ${code} } from ${JSON.stringify(from)}` }
      })
      build.onLoad({ filter: /[\\/]src[\\/]language[\\/]prebuilt\.ts$/ }, () => ({
        contents: `export const prebuiltWords = []; export const prebuiltLexicons = ${loadersOf('phrases')}`,
      }))
      build.onLoad({ filter: /[\\/]src[\\/]language[\\/]load-scores\.ts$/ }, () => ({
        contents: `export const loadScores = ${loadersOf('scores')}`,
      }))
      build.onResolve({ filter: /^prebuilt:/ }, ({ path }) => ({
        path: path.slice('prebuilt:'.length),
        namespace: 'prebuilt',
      }))
      build.onLoad({ filter: /.*/, namespace: 'prebuilt' }, ({ path }) => {
        const [what, code] = path.split('-') as ['phrases' | 'scores', LanguageCode]
        return { contents: writeTable((what === 'scores' ? scores : tables).get(code), path, arrays) }
      })
      build.onEnd(({ outputFiles }) => {
        for (const [name, contents] of arrays)
          outputFiles!.push({
            path: join(root, build.initialOptions.outdir!, 'tables', name),
            contents,
            hash: '',
            text: '',
          })
      })
    },
  }
}

function loadersOf(what: 'phrases' | 'scores'): string {
  const loaders = languages.map((code) => `${code}: async () => (await import('prebuilt:${what}-${code}')).table`)
  return `{${loaders.join()}}`
}

/** A module that holds a table. Its typed arrays are read from files, which takes no compiling. */
function writeTable(table: unknown, name: string, arrays: Map<string, Uint8Array>): string {
  let count = 0
  const written = JSON.stringify(table, (_key, value: unknown) => {
    if (!(value instanceof Int32Array || value instanceof Uint8Array)) return value
    const file = `${name}-${++count}`
    arrays.set(file, new Uint8Array(value.buffer))
    return { read: value.constructor.name, file }
  })
  return `import { readFileSync } from 'node:fs'
    function read(make, file) {
      const { buffer, byteOffset, length } = readFileSync(new URL('../tables/' + file, import.meta.url))
      return new make(buffer, byteOffset, length / make.BYTES_PER_ELEMENT)
    }
    export const table = ${written.replace(/\{"read":"(\w+)","file":("[\w-]+")\}/g, 'read($1,$2)')}`
}
