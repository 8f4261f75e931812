import type { Block, Body, Comment, Inline } from './body.ts'
import { markHistory } from './history.ts'
import { trimRange } from './lines.ts'
import type { Encode, MappedText } from './offset-map.ts'
import { MappedTextBuilder } from './offset-map.ts'

/** What the text to come belongs to. */
export interface Context {
  type: Block['type']
  /** How deep it is quoted. */
  depth: number
}

/**
 * Collects what a reader sees of a marked-up text: words, the breaks between them, and the blocks they make.
 * Breaks wait until words follow, so that none stand at the ends and the strongest of several counts.
 */
export class BodyBuilder {
  private readonly out = new MappedTextBuilder()
  private readonly blocks: Block[] = []
  private readonly inlines: Inline[] = []
  private readonly comments: Comment[] = []
  private readonly openInlines: Inline[] = []
  private open: Block | undefined
  private context: Context = { type: 'paragraph', depth: 0 }
  private newlines = 0
  private breakStart = -1
  private breakEnd = -1
  private spaceStart = -1
  private spaceEnd = -1

  constructor(private readonly raw: MappedText) {}

  /** True where the next words begin a line. */
  get isLineStart(): boolean {
    return this.newlines > 0 || this.out.length === 0
  }

  /** Words that follow belong to this. */
  enter(context: Context): void {
    const { type, depth } = this.context
    if (context.type === type && context.depth === depth) return
    this.context = context
    this.open = undefined
  }

  /** Words from the raw range; of the same length: unit by unit. */
  words(text: string, start: number, end: number): void {
    if (text === '') return
    this.flush()
    const at = this.out.length
    for (const inline of this.openInlines) if (inline.start < 0) inline.start = at
    if (!this.open) {
      const { type, depth } = this.context
      this.open = { type, start: at, end: at, ...(depth > 0 ? { depth } : {}) }
      this.blocks.push(this.open)
    }
    this.out.add(text, start, end)
    this.open.end = this.out.length
  }

  /** White space between words: however much, it shows as one space. */
  space(start: number, end: number): void {
    if (this.spaceStart < 0) this.spaceStart = start
    this.spaceEnd = end
  }

  /** A line break that is written (`<br>`): two of them make an empty line. */
  lineBreak(start: number, end: number): void {
    this.newlines++
    this.spaceStart = -1
    if (this.breakStart < 0 || this.breakStart === this.breakEnd) this.breakStart = start
    this.breakEnd = end
  }

  /** A break that a block makes at its edge: a line's end (1) or an empty line (2), unless there is one already. */
  edge(newlines: 1 | 2, at: number): void {
    this.newlines = Math.max(this.newlines, newlines)
    this.spaceStart = -1
    if (this.breakStart < 0) this.breakStart = this.breakEnd = at
  }

  /** The next words begin a block of their own (a list item). */
  newBlock(): void {
    this.open = undefined
  }

  openInline(type: Inline['type'], url?: string): void {
    this.openInlines.push({ type, start: -1, end: -1, ...(url === undefined ? {} : { url }) })
  }

  closeInline(): void {
    const inline = this.openInlines.pop()
    if (inline && inline.start >= 0 && this.out.length > inline.start)
      this.inlines.push({ ...inline, end: this.out.length })
  }

  comment(value: string, start: number, end: number): void {
    this.comments.push({ value, at: this.out.length, source: this.raw.map.toSource(start, end) })
  }

  build(encode: Encode): Body {
    const { text, map } = this.out.build()
    const trimmed: Block[] = []
    for (const block of this.blocks) {
      const range = trimRange(text, block.start, block.end)
      if (range.end > range.start) trimmed.push({ ...block, ...range })
    }
    const { raw } = this
    return {
      text,
      map: map.through(raw.map),
      encode: raw.encode ? (replacement) => raw.encode!(encode(replacement)) : encode,
      blocks: markHistory(text, trimmed),
      inlines: this.inlines.sort((a, b) => a.start - b.start),
      comments: this.comments,
    }
  }

  private flush(): void {
    if (this.newlines > 0) {
      const isParagraph = this.newlines > 1
      if (this.out.length > 0) this.out.add(isParagraph ? '\n\n' : '\n', this.breakStart, this.breakEnd)
      if (isParagraph && this.open?.type !== 'quote' && this.open?.type !== 'code' && this.open?.type !== 'signature') {
        this.open = undefined
      }
    } else if (this.spaceStart >= 0 && this.out.length > 0) this.out.add(' ', this.spaceStart, this.spaceEnd)
    this.newlines = 0
    this.breakStart = this.breakEnd = this.spaceStart = -1
  }
}
