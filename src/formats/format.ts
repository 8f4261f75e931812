import type { FrontMatterDirective, Kind, LanguageCode, Role, TurnTime, Visibility } from '../conversation/types.ts'
import type { Body } from '../text/body.ts'
import type { Range } from '../text/offset-map.ts'
import type { Source } from './source.ts'

/**
 * A format turns a source into conversations. One file a format; `formats/index.ts` holds the table to pick from,
 * in the order of detection.
 */
export interface Format {
  /** Stable name, as in `--as zendesk-ticket` and `inspect`. */
  id: string
  /** What people call it. */
  title: string
  /** Which files are worth opening on a folder scan: extensions without the dot. */
  extensions: string[]
  /** Why the source is in this format, in a few words ("first comment has author_id and html_body"), or undefined when it is not. */
  detect(source: Source): string | undefined
  /** A weaker reason, good enough for a file the user names but not for one found on a folder scan. */
  guess?(source: Source): string | undefined
  /** Loads the parsers that reading this source needs; `detectFormat` does it. */
  load?(source: Source): Promise<void>
  /**
   * Reads it. Throws `SourceError` where nothing can be read; a part that can't be read goes to `source.fail`, lesser
   * troubles to `source.warn`.
   */
  read(source: Source): Iterable<RawConversation>
}

/** A conversation as a format found it; `conversation/build.ts` makes the tree of it (order, blocks, quoted history). */
export interface RawConversation {
  /** Default: draft when one agent turn stands at the end and no turn has a time; else transcript. */
  kind?: Kind
  /** Default: the file's name without extension, or its line in the file (`#3`). */
  id?: string
  title?: string
  channel?: string
  platform?: string
  language?: LanguageCode
  status?: string
  directives?: (Omit<FrontMatterDirective, 'position'> & { source: Range })[]
  turns: RawTurn[]
  /** Its range in the file. */
  source: Range
}

export interface RawTurn {
  role: Role
  /** Default: public. */
  visibility?: Visibility
  author?: string
  at?: TurnTime
  draft?: true
  body: Body
  /** Its range in the file (the whole message, or the body where nothing wider is known). */
  source: Range
}
