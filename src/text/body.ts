import type { MappedText, OffsetMap, Range } from './offset-map.ts'

/** What a stretch of a message is. Ranges are offsets in the body's decoded text. */
export interface Block extends Range {
  type: 'paragraph' | 'heading' | 'listItem' | 'quote' | 'code' | 'signature'
  /** Of a quote: how often it is quoted; 1 = the message this one answers. */
  depth?: number
  /** Of a quote that is the history of the mail: the quoted words alone, without `On … wrote:` or the header lines. */
  words?: Range
}

/** Words that are not language: inline code, the address behind a link. URLs and e-mails in the text are found later. */
export interface Inline extends Range {
  type: 'code' | 'link'
  /** The link's target. */
  url?: string
}

/** A comment of the markup (`<!-- … -->`), which has no text of its own in the body. */
export interface Comment {
  /** What stands between the comment's marks. */
  value: string
  /** The place in the body's text where it stood. */
  at: number
  /** Its range in the source file, marks included. */
  source: Range
}

/** A message as a reader sees it: decoded text, its map to the file, its blocks in order. */
export interface Body extends MappedText {
  blocks: Block[]
  inlines: Inline[]
  comments: Comment[]
}

/** A decoder from a raw, already mapped text (of a JSON string, a file …) to a body. */
export type BodyDecoder = (raw: MappedText) => Body

export type { MappedText, OffsetMap, Range }
