import { once } from 'node:events'
import type { ChalkInstance } from 'chalk'
import { plain } from '../reporters/index.ts'
import type { Paint } from '../reporters/report.ts'

/** Text is held back until so much is there: a write costs more than a few lines. */
const bufferLength = 2 ** 16

export interface Terminal {
  /** To standard output; resolves when the reader has kept up. */
  write(text: string): Promise<void>
  /** A line to standard error. */
  note(line: string): void
  /** Hands over what `write` has held back. */
  flush(): Promise<void>
  width: number
  /** False in a pipe or a file. */
  isTerminal: boolean
  paint(): Promise<Paint>
}

/** The process's own streams. A reader that goes away (`| head`) ends the run quietly. */
export function openTerminal(): Terminal {
  const { stdout, stderr } = process
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
  let held: string[] = []
  let heldLength = 0
  const flush = async () => {
    if (heldLength === 0) return
    const text = held.join('')
    held = []
    heldLength = 0
    if (!stdout.write(text)) await once(stdout, 'drain')
  }
  return {
    async write(text) {
      held.push(text)
      heldLength += text.length
      if (heldLength >= bufferLength || stdout.isTTY) await flush()
    },
    note: (line) => void stderr.write(`${line}\n`),
    flush,
    isTerminal: Boolean(stdout.isTTY),
    width: stdout.columns || Number(process.env.COLUMNS) || 100,
    paint: choosePaint,
  }
}

/** Chalk itself knows nothing of NO_COLOR and asks the environment even when told what to do, so we decide. */
export function colourLevel(env: NodeJS.ProcessEnv, isTerminal: boolean): 0 | 1 | 2 | 3 | 'detect' {
  const forced = env.FORCE_COLOR
  if (forced !== undefined) {
    if (forced === 'false' || forced === '0') return 0
    return forced === '2' ? 2 : forced === '3' ? 3 : 1
  }
  if (env.NO_COLOR || env.TERM === 'dumb' || !isTerminal) return 0
  return 'detect'
}

async function choosePaint(): Promise<Paint> {
  const level = colourLevel(process.env, Boolean(process.stdout.isTTY))
  if (level === 0) return plain
  const { default: chalk, Chalk } = await import('chalk')
  const painter: ChalkInstance = level === 'detect' ? chalk : new Chalk({ level })
  return {
    error: painter.red,
    warn: painter.yellow,
    info: painter.blue,
    good: painter.green,
    dim: painter.dim,
    bold: painter.bold,
    underline: painter.underline,
  }
}
