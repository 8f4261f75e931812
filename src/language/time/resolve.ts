import type { LanguageCode, TurnTime } from '../../conversation/types.ts'
import { readAtoms } from './atoms.ts'
import { readDate } from './calendar.ts'
import { MINUTE } from './days.ts'
import { placeSaid } from './place.ts'
import { readSaid, type Said } from './read.ts'
import type { DateReader } from './read-point.ts'
import type { TimeExpression, TimeKind } from './types.ts'

export { loadTimes } from './calendar.ts'
export { mayHoldDate, mayHoldTime } from './detect.ts'
export type { Relation, TimeExpression, TimeKind } from './types.ts'

/** What `resolveTime` needs beside the text. `start` and `end` narrow it to a stretch of the text. */
export interface TimeSettings {
  language: LanguageCode
  /** When it was written: what "tomorrow" counts from, and the zone of hours without one. */
  now: TurnTime
  start?: number
  end?: number
}

/**
 * Finds the times of a text and puts them on the calendar; offsets count in `text`, instants are milliseconds as in
 * `now.ms`, in order, none overlapping. Where people may mean more than one time, `latest` is the last of them:
 *
 * - "by Friday", "today", "in 2 days": to the end of that local day; "within 24 hours": to the millisecond;
 * - "before Friday": to its start; "before the end of Friday": to its end; "before lunch": to its start (13:00; 14:00 in Spanish);
 * - "end of day": to midnight, for an evening reply keeps the word; "close of business": 18:00;
 * - morning ends at 12:00 (13:00 in Spanish and Italian), afternoon at 18:00 (20:00, 19:00), evening and night at midnight;
 * - "at noon": with `CLOCK_GRACE`; "by noon": without; "around noon": with `AROUND`;
 * - weeks end on Sunday; working days are Monday to Friday, holidays unknown;
 * - "3/4" in English: the later of its two readings; an hour from 1 to 6 alone is in the afternoon;
 * - vague: "one moment" 10 minutes, "right away" 1 hour, "soon" 1 day, "as soon as possible" 3 days;
 * - recurring: when it is first due.
 *
 * A written-out date (`mayHoldDate`) needs `await loadTimes(language)` before; without, it throws.
 */
export function resolveTime(text: string, settings: TimeSettings): TimeExpression[] {
  const { language, now, start = 0, end = text.length } = settings
  const offset = now.offset ?? 0
  const local = now.ms + offset * MINUTE
  const dates: DateReader = (at, ahead, day, year) =>
    readDate(dateWords(text.slice(at.start, at.end), day, year), language, local, ahead)
  const found: TimeExpression[] = []
  for (const said of readSaid(readAtoms(text, language, start, end), dates)) {
    const east = zoneOf(said, now) ?? offset
    const [from, to] = placeSaid(said, local)
    const latest = to - east * MINUTE
    const earliest = Math.min(from === local ? now.ms : from - east * MINUTE, latest)
    if (!Number.isFinite(earliest) || !Number.isFinite(latest)) continue
    const expression: TimeExpression = {
      start: said.start,
      end: said.end,
      kind: kindOf(said),
      earliest,
      latest,
      zone: zoneNote(said, now),
    }
    if (said.relation) expression.relation = said.relation === 'since' && earliest > now.ms ? 'after' : said.relation
    found.push(expression)
  }
  return found
}

const dateWords = (name: string, day: number | undefined, year: number | undefined): string =>
  [day, name, year].filter((word) => word !== undefined).join(' ')

// A zone in the text says nothing where ours is unknown.
function zoneOf(said: Said, now: TurnTime): number | undefined {
  return said.core.is === 'point' && !now.floating ? said.core.point.zone : undefined
}

function zoneNote(said: Said, now: TurnTime): TimeExpression['zone'] {
  if (now.floating) return 'floating'
  if (zoneOf(said, now) !== undefined) return 'text'
  return now.offset === undefined ? 'utc' : 'turn'
}

function kindOf(said: Said): TimeKind {
  const { core, relation } = said
  if (said.anchored || core.is === 'vague') return 'vague'
  if (core.is === 'recurring') return 'recurring'
  if (core.is === 'amount') return 'duration'
  if (relation === 'by' || relation === 'before' || relation === 'until') return 'deadline'
  return core.point.part && !core.point.clock ? 'dayPart' : 'date'
}
