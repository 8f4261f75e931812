import type { Paragraph as NlcstParagraph, Sentence } from 'nlcst'
import type { Node, Position } from 'unist'
import type { Comment, Inline } from '../text/body.ts'
import type { Encode, OffsetMap } from '../text/offset-map.ts'
import type { Locator } from './locate.ts'

/**
 * The conversation tree: a unist tree whose lower floors are nlcst.
 * Every `position` is in the original file (1-based lines and columns in UTF-16 units, 0-based offsets).
 */
export type Kind = 'draft' | 'template' | 'transcript'
export type Role = 'customer' | 'agent' | 'bot' | 'system'
export type Visibility = 'public' | 'internal'
export type LanguageCode = 'en' | 'es' | 'it'

/** One file. */
export interface Corpus extends Node {
  type: 'corpus'
  children: Conversation[]
  data: CorpusData
  position?: Position
}

export interface CorpusData {
  /** Id of the format it was read as. */
  format: string
  /** Why it was taken for that format. */
  because: string
}

export interface Conversation extends Node {
  type: 'conversation'
  kind: Kind
  id: string
  title?: string
  channel?: string
  platform?: string
  /** The main language, when the format or the detection says. */
  language?: LanguageCode
  status?: string
  /** What the file itself says about rules: `replylint` key of the front matter. */
  directives?: FrontMatterDirective[]
  children: Turn[]
  position: Position
  /** Turns offsets of its source into points of the file; `positionOf` and `sourceRangeOf` use it. */
  locator: Locator
}

/** A rule switched off for the whole conversation by the front matter. */
export interface FrontMatterDirective {
  rules: string[] | 'all'
  reason?: string
  position: Position
}

/** What one person said at once. */
export interface Turn extends Node {
  type: 'turn'
  role: Role
  visibility: Visibility
  author?: string
  /** An instant, or local time that floats where the format gives no zone. */
  at?: TurnTime
  /** A reply not sent yet. */
  draft?: true
  /** Set by the language step. */
  language?: LanguageCode
  /** The decoded text of the turn, as a reader sees it. Offsets of spans count in it. */
  text: string
  /** From `text` to the file. */
  map: OffsetMap
  /** Writes a replacement the way the file needs it; absent = as it is. */
  encode?: Encode
  inlines: Inline[]
  comments: Comment[]
  /** 0-based place in reading order. */
  index: number
  conversation: Conversation
  children: Block[]
  position: Position
}

export interface TurnTime {
  /** Milliseconds since the epoch; for floating times as if they were UTC: only differences are safe. */
  ms: number
  /** Minutes east of UTC, when the format says. Absent = UTC given by `Z`, or floating. */
  offset?: number
  floating?: true
}

export type Block = Paragraph | Quote | Code | Signature

interface BlockNode extends Node {
  /** Offsets in the turn's text. */
  start: number
  end: number
  position: Position
}

/** Our words: paragraphs, headings and list items. Its sentences grow on demand (`sentenceTree`). */
export interface Paragraph extends BlockNode {
  type: 'paragraph'
  as: 'paragraph' | 'heading' | 'listItem'
  children: Sentence[]
}

/** Somebody else's words inside this turn: context, never linted as ours. */
export interface Quote extends BlockNode {
  type: 'quote'
  value: string
}

export interface Code extends BlockNode {
  type: 'code'
  value: string
}

export interface Signature extends BlockNode {
  type: 'signature'
  value: string
}

/** A stretch of a turn's text: what findings point at and what acts cover. */
export interface Span {
  turn: Turn
  start: number
  end: number
}

export type { NlcstParagraph, Position, Sentence }
