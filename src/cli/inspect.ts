import { resolve } from 'node:path'
import { rules } from '../../rules/index.ts'
import { loadConfiguration } from '../config/load.ts'
import { readStream, readText } from '../input/read.ts'
import { inspectText } from '../inspect.ts'
import { exit, UsageError } from './exit.ts'
import { type ConfigOptions, readConfigOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

/** Prints the tree a file is read into. */
export async function inspect(
  file: string,
  options: ConfigOptions & { as?: string; stdinFilename?: string },
  terminal: Terminal,
): Promise<number> {
  const configuration = await loadConfiguration({ cwd: process.cwd(), builtIn: rules, ...readConfigOptions(options) })
  const path = file === '-' ? (options.stdinFilename ?? '<stdin>') : file
  try {
    const text = file === '-' ? await readStream(process.stdin) : readText(file)
    const tree = await inspectText({ text, path, format: options.as }, configuration.forFile(resolve(path)))
    await terminal.write(`${tree.trimEnd()}\n`)
    return exit.fine
  } catch (error) {
    if (error instanceof Error && ['DecodeError', 'SourceError'].includes(error.name)) {
      throw new UsageError(`${path}: ${error.message}`)
    }
    throw error
  }
}
