import type { Turn } from '../conversation/types.ts'
import { findPlaceholders } from '../text/placeholders.ts'
import type { Opaque } from './tokens.ts'

/** The stretches of a turn that are no language: placeholders and inline code, in order, without overlaps. */
export function opaqueRanges(turn: Turn): Opaque[] {
  const ranges: Opaque[] = turn.inlines
    .filter((inline) => inline.type === 'code')
    .map(({ start, end }) => ({ start, end, kind: 'source' }))
  if (/[{[%#$<]/.test(turn.text)) {
    for (const { start, end } of findPlaceholders(turn.text)) ranges.push({ start, end, kind: 'placeholder' })
  }
  if (ranges.length < 2) return ranges
  ranges.sort((a, b) => a.start - b.start)
  return ranges.filter((range, index) => index === 0 || range.start >= ranges[index - 1]!.end)
}
