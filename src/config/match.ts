import { relative, sep } from 'node:path'
import picomatch from 'picomatch'

/**
 * A test of absolute paths against globs that count from a folder. A glob without a slash is matched against
 * the file's name, wherever it lies (`./*.md`: in the folder alone).
 */
export function makeMatcher(globs: readonly string[], folder: string): (path: string) => boolean {
  const matches = globs.map((glob) => {
    const isMatch = picomatch(glob.replace(/^\.\//, ''), { dot: true })
    return glob.includes('/') ? isMatch : (path: string) => isMatch(path.slice(path.lastIndexOf('/') + 1))
  })
  return (path) => {
    const inside = relative(folder, path).split(sep).join('/')
    return matches.some((isMatch) => isMatch(inside))
  }
}
