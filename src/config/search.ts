import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const formats = ['json', 'yaml', 'yml', 'js', 'ts', 'cjs', 'mjs']

/** File names in which a configuration is looked for, in each folder, in this order. */
export const searchPlaces = [
  'package.json',
  '.replylintrc',
  ...formats.map((format) => `.replylintrc.${format}`),
  '.config/replylintrc',
  ...formats.map((format) => `.config/replylintrc.${format}`),
  ...formats.map((format) => `replylint.config.${format}`),
]

/**
 * True when cosmiconfig might find something. It walks the same folders (up to the first with a `package.json`) and
 * reads names only, since loading cosmiconfig for nothing would cost a short run a good part of its time.
 */
export function mayHaveConfig(from: string): boolean {
  for (let folder = from; ; folder = dirname(folder)) {
    const names = namesIn(folder)
    if (names.has('.config') || searchPlaces.some((place) => place !== 'package.json' && names.has(place))) return true
    if (names.has('package.json') && mentionsUs(join(folder, 'package.json'))) return true
    if (names.has('package.json') || names.has('package.yaml') || dirname(folder) === folder) return false
  }
}

function namesIn(folder: string): Set<string> {
  try {
    return new Set(readdirSync(folder))
  } catch {
    return new Set()
  }
}

function mentionsUs(path: string): boolean {
  try {
    const text = readFileSync(path, 'utf8')
    if (!/"(replylint|cosmiconfig)"\s*:/.test(text)) return false
    const content = JSON.parse(text)
    return 'replylint' in content || 'cosmiconfig' in content
  } catch {
    return true
  }
}
