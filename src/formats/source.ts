import type { Point } from 'unist'
import type { Kind, LanguageCode, Role } from '../conversation/types.ts'
import type { MappedText } from '../text/offset-map.ts'
import { OffsetMap } from '../text/offset-map.ts'

/** A trouble that did not stop the reading; an error means that a part was not read. */
export interface SourceWarning {
  level: 'error' | 'warning'
  message: string
  /** Offset in the source's text. */
  offset?: number
}

/** What the configuration says about a file that cannot say it by itself. */
export interface SourceHints {
  /** Names of the people who write for us, of customers, of bots. */
  agent?: string[]
  customer?: string[]
  bot?: string[]
  kind?: Kind
  channel?: string
  platform?: string
  language?: LanguageCode
}

/** The role a name has by the hints, if any. */
export function roleByHints(hints: SourceHints, name: string | undefined): Role | undefined {
  if (!name) return undefined
  const wanted = name.trim().toLowerCase()
  const roles = ['agent', 'customer', 'bot'] as const
  return roles.find((role) => hints[role]?.some((known) => known.trim().toLowerCase() === wanted))
}

/** One file's text (or one chunk of it), as the formats see it. */
export class Source {
  readonly warnings: SourceWarning[] = []
  private readonly kept = new Map<string, unknown>()

  constructor(
    /** The text without byte order mark; line ends as they are. */
    readonly text: string,
    /** Path as the user gave it; `<stdin>` otherwise. */
    readonly path: string,
    readonly hints: SourceHints = {},
  ) {}

  /** Lower-case extension without the dot. */
  get extension(): string {
    return /\.([^./\\]+)$/.exec(this.path)?.[1]?.toLowerCase() ?? ''
  }

  /** File name without folders and extension. */
  get stem(): string {
    return (this.path.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]+$/, '') || this.path
  }

  /** The whole text, mapped to itself. */
  get whole(): MappedText {
    return this.slice(0, this.text.length)
  }

  slice(start: number, end: number): MappedText {
    return { text: this.text.slice(start, end), map: OffsetMap.identity(end - start, start) }
  }

  /** Keeps a costly reading (a parsed JSON tree) for `detect` and `read` to share. */
  once<T>(key: string, make: () => T): T {
    if (!this.kept.has(key)) this.kept.set(key, make())
    return this.kept.get(key) as T
  }

  warn(message: string, offset?: number): void {
    this.warnings.push({ level: 'warning', message, offset })
  }

  /** A part (one conversation, one line) can't be read; the rest still is. */
  fail(message: string, offset?: number): void {
    this.warnings.push({ level: 'error', message, offset })
  }
}

export { SourceError } from '../text/source-error.ts'
export type { Point }
