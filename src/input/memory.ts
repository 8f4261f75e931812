import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Heap in use above which garbage is collected, in bytes. */
const enough = 96 * 2 ** 20

let collect: (() => void) | undefined

/**
 * Between two pieces of a large file: V8 by itself lets garbage grow to some 350 MB before it cleans up, on machines
 * with much memory. Cleaning earlier costs a few milliseconds a megabyte read and keeps the peak below 300 MB.
 */
export function relieveMemory(): void {
  if (process.memoryUsage().heapUsed < enough) return
  if (!collect) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  collect()
}
