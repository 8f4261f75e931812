const startsAfter = 1000
const pause = 100

export interface Progress {
  /** Before a file, or a piece of one that begins at this line. */
  step(path: string, line?: number): void
  /** Before anything else is written, and at the end. */
  clear(): void
}

/** One line on standard error that says how far a run is; silent when it is short or nobody looks. */
export function openProgress(): Progress {
  if (!process.stderr.isTTY) return { step: () => {}, clear: () => {} }
  let files = 0
  let current = ''
  let shownAt = Date.now() + startsAfter - pause
  let isShown = false
  return {
    step(path, at) {
      if (path !== current) files++
      current = path
      const now = Date.now()
      if (now - shownAt < pause) return
      shownAt = now
      isShown = true
      const line = `${files} ${files === 1 ? 'file' : 'files'} · ${path}${at === undefined ? '' : `:${at}`}`
      process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`)
    },
    clear() {
      if (isShown) process.stderr.write('\r\u001b[K')
      isShown = false
    },
  }
}
