/**
 * The way back from a decoded text to its source.
 *
 * A decoder (JSON string, HTML, Markdown …) gives a text and an `OffsetMap`; maps compose, so that a word inside `<b>`
 * inside an HTML body inside an escaped JSON string still knows its place in the file. All offsets are 0-based UTF-16 units.
 */
export interface Range {
  start: number
  end: number
}

/** A text decoded from some source, with the way back. */
export interface MappedText {
  text: string
  map: OffsetMap
  /** The inverse of the decoding, for replacements: writes a text the way the source needs it. Absent = as it is. */
  encode?: Encode
}

/** Writes text so that decoding gives it back (`"` as `\\"` inside JSON, `<` as `&lt;` inside HTML). */
export type Encode = (text: string) => string

/**
 * One run of the map: text `[from, next.from)` came from source `[start, end)`.
 * A run is *even* when both have the same length and correspond unit by unit; otherwise it is one atom
 * (`&amp;` for `&`, a whole tag for the line break it stands for).
 */
export class OffsetMap {
  private constructor(
    /** Text offset at which each run starts, ascending; one more at the end: the text's length. */
    private readonly from: readonly number[],
    private readonly start: readonly number[],
    private readonly end: readonly number[],
  ) {}

  /** A text that is its source, from offset `at` on. */
  static identity(length: number, at = 0): OffsetMap {
    return new OffsetMap([0, length], [at], [at + length])
  }

  /** Length of the decoded text. */
  get length(): number {
    return this.from.at(-1) ?? 0
  }

  /**
   * The source range of the text range `[start, end)`: from the first unit's source to the last unit's, whatever lies between.
   * An empty range gives the place before `start`'s source (or after the last unit's, at the end of the text).
   */
  toSource(start: number, end: number): Range {
    if (this.start.length === 0) return { start: 0, end: 0 }
    if (end <= start) {
      const at = start >= this.length && this.length > 0 ? this.unit(this.length - 1).end : this.unit(start).start
      return { start: at, end: at }
    }
    return { start: this.unit(start).start, end: this.unit(end - 1).end }
  }

  /** True when the source of `[start, end)` holds nothing but this text: safe to replace as one piece. */
  isWhole(start: number, end: number): boolean {
    let run = this.runAt(start)
    for (let next = run + 1; next < this.start.length && this.from[next]! < end; run = next++) {
      if (this.end[run] !== this.start[next]) return false
    }
    const first = this.runAt(start)
    const last = this.runAt(Math.max(start, end - 1))
    return (this.isEven(first) || this.from[first] === start) && (this.isEven(last) || this.from[last + 1] === end)
  }

  /** The map of the text range `[start, end)` alone. */
  slice(start: number, end: number): OffsetMap {
    const builder = new MapBuilder()
    this.eachRun(start, end, (length, from, to) => builder.add(length, from, to))
    return builder.build()
  }

  /** Composes: this map leads from a text to a middle text, `outer` from the middle text to its source. */
  through(outer: OffsetMap): OffsetMap {
    if (outer.start.length === 1 && outer.isEven(0)) return this.shifted(outer.start[0]!)
    const builder = new MapBuilder()
    this.eachRun(0, this.length, (length, from, to) => {
      if (to - from === length) outer.eachRun(from, to, (l, f, t) => builder.add(l, f, t))
      else {
        const range = outer.toSource(from, to)
        builder.add(length, range.start, range.end)
      }
    })
    return builder.build()
  }

  /** Calls `visit` for each run of the text range `[start, end)`, cut to it: its length, source range and text offset. */
  eachRun(start: number, end: number, visit: (length: number, start: number, end: number, at: number) => void): void {
    for (let run = this.runAt(start); run < this.start.length && this.from[run]! < end; run++) {
      const a = Math.max(start, this.from[run]!)
      const b = Math.min(end, this.from[run + 1]!)
      if (b <= a) continue
      const shift = this.start[run]! - this.from[run]!
      if (this.isEven(run)) visit(b - a, a + shift, b + shift, a)
      else visit(b - a, this.start[run]!, this.end[run]!, a)
    }
  }

  /** Through a source that is a plain stretch of its own source: the usual case, and for long texts the costly one. */
  private shifted(by: number): OffsetMap {
    if (by === 0) return this
    const shift = (offset: number) => offset + by
    return new OffsetMap(this.from, this.start.map(shift), this.end.map(shift))
  }

  private isEven(run: number): boolean {
    return this.end[run]! - this.start[run]! === this.from[run + 1]! - this.from[run]!
  }

  private unit(offset: number): Range {
    const run = this.runAt(offset)
    if (!this.isEven(run)) return { start: this.start[run]!, end: this.end[run]! }
    const at = this.start[run]! + offset - this.from[run]!
    return { start: at, end: at + 1 }
  }

  /** Index of the run that holds the text offset (the last one at or past the end). */
  private runAt(offset: number): number {
    let low = 0
    let high = this.start.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.from[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** @internal For `MapBuilder`. */
  static of(from: number[], start: number[], end: number[]): OffsetMap {
    return new OffsetMap(from, start, end)
  }
}

/** Builds a map run by run; even neighbours become one. */
export class MapBuilder {
  private readonly from: number[] = []
  private readonly start: number[] = []
  private readonly end: number[] = []
  private length = 0

  /** The next `length` units of text came from source `[start, end)`. */
  add(length: number, start: number, end: number): this {
    if (length === 0) return this
    const last = this.start.length - 1
    const isEven = end - start === length
    const lastIsEven = last >= 0 && this.end[last]! - this.start[last]! === this.length - this.from[last]!
    if (isEven && lastIsEven && this.end[last] === start) this.end[last] = end
    else {
      this.from.push(this.length)
      this.start.push(start)
      this.end.push(end)
    }
    this.length += length
    return this
  }

  build(): OffsetMap {
    return OffsetMap.of([...this.from, this.length], this.start, this.end)
  }
}

/** Collects decoded text and its map together. */
export class MappedTextBuilder {
  private readonly parts: string[] = []
  private readonly map = new MapBuilder()
  length = 0

  /** Text that came from source `[start, end)`. */
  add(text: string, start: number, end: number): this {
    this.parts.push(text)
    this.map.add(text.length, start, end)
    this.length += text.length
    return this
  }

  build(): MappedText {
    return { text: this.parts.join(''), map: this.map.build() }
  }
}
