/** `npm run build`: bundles the command line and the three doors into `dist/`; with `--types` also their declarations. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'
import { prebuild, withPrebuilt } from './prebuild.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const doors = { cli: 'src/cli/main.ts', index: 'src/index.ts', rule: 'src/rule.ts', testing: 'src/testing.ts' }

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: doors,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Literals become calls of `new RegExp`: see `makeLate`.
  supported: { 'regexp-sticky-and-unicode-flags': false },
  // The UMD builds that `main` leads to hide their requires from the bundler.
  mainFields: ['module', 'main'],
  minify: !process.argv.includes('--readable'),
  keepNames: false,
  chunkNames: 'chunks/[name]-[hash]',
  charset: 'utf8',
  legalComments: 'none',
  // Heavy, and needed for configuration and plugins in TypeScript alone; the dictionaries have licences of their own.
  external: ['jiti', 'typescript', 'dictionary-*'],
  plugins: [withPrebuilt(await prebuild(root))],
  write: false,
  metafile: true,
  logLevel: 'warning',
})
// A build that fails leaves the last one standing.
rmSync(join(root, 'dist'), { recursive: true, force: true })
for (const { path, contents, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, path.endsWith('.js') ? withRequire(makeLate(text)) : contents)
}
writeFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), collectLicences(metafile))
if (process.argv.includes('--meta')) writeFileSync(join(root, 'dist/meta.json'), JSON.stringify(metafile))
if (process.argv.includes('--types')) emitTypes()

/** Some dependencies are CommonJS and require Node's own modules; the one file through which they do needs a `require`. */
function withRequire(code: string): string {
  if (!/typeof require\W/.test(code)) return code
  return `import{createRequire as $from}from'node:module';const require=$from(import.meta.url);${code}`
}

/**
 * Has each pattern with classes of Unicode (`\p{L}`) made when it is first used, and kept. V8 checks literals when it loads
 * a module: of such a class that takes some 50 µs, hundreds of times. Patterns that keep a place in a text are made anew.
 */
function makeLate(code: string): string {
  const names: string[] = []
  const late = code.replace(
    /new RegExp\(("(?:[^"\\]|\\.)*"|`(?:[^`\\$]|\\.)*`), ?"([a-z]*)"\)/g,
    (made, source, flags) => {
      if (!/\\p\{/i.test(source) || /[gy]/.test(flags)) return made
      return `(${names[names.push(`$late${names.length}`) - 1]}??=${made})`
    },
  )
  return names.length > 0 ? `var ${names.join()};${late}` : code
}

/** The licence texts of every package that has code in the bundle. */
function collectLicences(meta: Metafile): string {
  const folders = new Set<string>()
  for (const output of Object.values(meta.outputs)) {
    for (const input of Object.keys(output.inputs)) {
      const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]
      if (folder) folders.add(folder)
    }
  }
  const rule = `\n${'-'.repeat(80)}\n\n`
  return [...folders].sort().map(describeLicence).join(rule)
}

function describeLicence(folder: string): string {
  const path = join(root, folder)
  const { name, version, license, author } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  const file = readdirSync(path).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const holder = typeof author === 'string' ? author : author?.name
  const text = file ? readFileSync(join(path, file), 'utf8').trim() : holder ? `Copyright ${holder}` : ''
  return `${name} ${version} (${typeof license === 'string' ? license : license?.type})\n\n${text}\n`
}

/** Declarations of the doors; takes seconds, so only before packing. */
function emitTypes(): void {
  const compiler = join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin/tsc')
  const entries = Object.values(doors).filter((path) => path !== doors.cli)
  execFileSync(
    process.execPath,
    [
      compiler,
      ...entries,
      'src/config/picomatch.d.ts',
      ...['--ignoreConfig', '--declaration', '--emitDeclarationOnly', '--noEmit', 'false', '--outDir', 'dist/types'],
      ...['--rootDir', '.', '--target', 'es2023', '--module', 'esnext', '--moduleResolution', 'bundler', '--strict'],
      ...['--skipLibCheck', '--allowImportingTsExtensions', '--rewriteRelativeImportExtensions', '--types', 'node'],
      ...['--noUncheckedIndexedAccess', '--verbatimModuleSyntax', '--resolveJsonModule'],
    ],
    { cwd: root, stdio: 'inherit' },
  )
}
