import type { Point, Position } from 'unist'
import { location } from 'vfile-location'
import type { Range } from '../text/offset-map.ts'

/** Turns offsets into points. */
export interface Locator {
  /** Offset in the file of the text's start. */
  base: number
  point(offset: number): Point
  position(range: Range): Position
}

/** The first point of a file. */
export const FILE_START: Point = { line: 1, column: 1, offset: 0 }

/**
 * Makes a locator for a text. `start` is the text's own place, when it is a chunk of a bigger file: all points are then
 * points in that file.
 */
export function locatorOf(text: string, start: Point = FILE_START): Locator {
  const lines = location(text)
  const base = start.offset ?? 0
  const point = (offset: number): Point => {
    const within = lines.toPoint(Math.max(0, Math.min(offset, text.length)))!
    return {
      line: within.line + start.line - 1,
      column: within.line === 1 ? within.column + start.column - 1 : within.column,
      offset: within.offset! + base,
    }
  }
  return { base, point, position: (range) => ({ start: point(range.start), end: point(range.end) }) }
}
