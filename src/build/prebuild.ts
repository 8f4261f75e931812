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
import type { ScoreTable, ScoreTables } from '../language/scores.ts'
import { tabulateLexicon } from '../language/tabulate.ts'

const languages: readonly LanguageCode[] = ['en', 'es', 'it']
const words = /[\\/](?:rules|src[\\/]acts)[\\/][^\\/]+[\\/](?:en|es|it)\.ts$/

/** What goes into the bundle in place of the phrases. */
export interface Prebuilt {
  tables: ReadonlyMap<LanguageCode, LexiconTable>
  /** The files the phrases come from. */
  files: ReadonlySet<string>
}

/** Compiles every phrase file that holds one owner's phrases and nothing else; the others are bundled as they are. */
export async function prebuildLexicons(root: string): Promise<Prebuilt> {
  const files = new Set<string>()
  const tables = new Map<LanguageCode, LexiconTable>()
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
    tables.set(code, tabulateLexicon(owners, (await openLanguage(code)).vocabulary))
  }
  return { tables, files }
}

function folderOf(owner: string): string {
  return owner.startsWith('act:') ? `src/acts/${owner.slice('act:'.length)}` : `rules/${owner}`
}

/** Puts the tables into the bundle, each in a chunk of its own, and takes the phrases out. */
export function withPrebuilt({ tables, files }: Prebuilt): Plugin {
  return {
    name: 'prebuilt',
    setup(build) {
      build.onLoad({ filter: words }, ({ path }) => {
        if (!files.has(path)) return undefined
        const code = path.slice(-'en.ts'.length, -'.ts'.length)
        const from = join(build.initialOptions.absWorkingDir!, 'src/language/prebuilt.ts')
        return { contents: `export { prebuiltWords as ${code} } from ${JSON.stringify(from)}`, loader: 'ts' }
      })
      build.onLoad({ filter: /[\\/]src[\\/]language[\\/]prebuilt\.ts$/ }, () => ({
        contents: prebuiltModule,
        loader: 'ts',
      }))
      build.onResolve({ filter: /^prebuilt:/ }, ({ path }) => ({
        path: path.slice('prebuilt:'.length),
        namespace: 'prebuilt',
      }))
      build.onLoad({ filter: /.*/, namespace: 'prebuilt' }, ({ path }) => ({
        contents: `export const table = ${JSON.stringify(tables.get(path as LanguageCode))}`,
        loader: 'js',
      }))
    },
  }
}

const prebuiltModule = `
export const prebuiltWords = []
export const prebuiltLexicons = {
  ${languages.map((code) => `${code}: async () => (await import('prebuilt:${code}')).table`).join(',\n  ')}
}`

/** Puts the scores into files beside the bundle, and what reads them into the bundle. */
export function withScores(root: string): Plugin {
  const sides: readonly (keyof ScoreTables)[] = ['customer', 'ours']
  return {
    name: 'scores',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]language[\\/]load-scores\.ts$/ }, () => ({
        contents: `export const loadScores = {
          ${languages.map((code) => `${code}: async () => (await import('scores:${code}')).tables`).join(',\n')}
        }`,
      }))
      build.onResolve({ filter: /^scores:/ }, ({ path }) => ({
        path: path.slice('scores:'.length),
        namespace: 'scores',
      }))
      build.onLoad({ filter: /.*/, namespace: 'scores' }, async ({ path: code }) => {
        const tables = await loadScores[code as LanguageCode]()
        return {
          contents: `import { readFileSync } from 'node:fs'
            const read = (file) => readFileSync(new URL('../scores/' + file, import.meta.url))
            export const tables = {
              ${sides.map((side) => `get ${side}() { return ${readerOf(tables[side], `${code}-${side}`)} }`).join(',\n')}
            }`,
          loader: 'js',
        }
      })
      build.onEnd(async ({ outputFiles }) => {
        for (const code of languages) {
          const tables = await loadScores[code]()
          for (const side of sides) {
            const path = join(root, 'dist/scores', `${code}-${side}`)
            outputFiles!.push({ path, contents: tables[side].bytes, hash: '', text: '' })
          }
        }
      })
    },
  }
}

function readerOf({ bytes: _, ...table }: ScoreTable, file: string): string {
  return JSON.stringify({ ...table, bytes: '' }).replace('"bytes":""', `"bytes":read(${JSON.stringify(file)})`)
}
