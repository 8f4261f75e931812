import type { Flags } from '../config/resolve.ts'
import { UsageError } from './exit.ts'

/** Options that decide on the configuration, as commander gives them. */
export interface ConfigOptions {
  /** A path; `false` after `--no-config`; `true` when nothing was said. */
  config: string | boolean
  only?: string[]
  rule?: string[]
}

/** The same, as the configuration wants it. */
export function readConfigOptions(options: ConfigOptions): Flags & { config?: string | false } {
  const config = options.config === true ? undefined : options.config
  const only = options.only?.flatMap((names) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  )
  return { config, only, levels: new Map(options.rule?.map(readLevel)) }
}

function readLevel(text: string): [string, 'off' | 'info' | 'warn' | 'error'] {
  const [, id, level] = /^(.+)[=:](off|info|warn|error)$/.exec(text) ?? []
  if (!id) throw new UsageError(`--rule ${text}: write it as <rule>=<off|info|warn|error>, as in --rule no-cliche=off.`)
  return [id, level as 'off']
}

/** For options that may come several times. */
export function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value]
}

export function readCount(text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count >= 0 && text.trim() !== '') return count
  throw new UsageError(`--max-warnings ${text}: give a whole number, as in --max-warnings 10.`)
}
