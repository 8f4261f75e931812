import type { TurnTime } from '../../conversation/types.ts'

export type TimeKind = 'deadline' | 'duration' | 'date' | 'dayPart' | 'vague' | 'recurring'

/**
 * How the words tie to the time: "on Friday" (at), "in 2 hours", "within 2 hours", "by Friday", "before Friday", "until Friday",
 * "after Friday", "since Friday", "2 days ago", "for 2 days" (lasting), "at least 2 days", "every 2 days".
 */
export type Relation =
  | 'at'
  | 'in'
  | 'within'
  | 'by'
  | 'before'
  | 'until'
  | 'after'
  | 'since'
  | 'ago'
  | 'lasting'
  | 'atLeast'
  | 'around'
  | 'between'
  | 'every'

/** A time found in a text. Offsets count in the text; instants are milliseconds as in `TurnTime.ms`. */
export interface TimeExpression {
  start: number
  end: number
  kind: TimeKind
  /** The first instant meant. */
  earliest: number
  /** The last instant at which a promise with this time is still kept. Before `now`: the time is past. */
  latest: number
  /** Absent for a bare time ("Friday", "2-3 days"). */
  relation?: Relation
  /** In which zone it was read: named in the text, the turn's offset, UTC, or unknown local time. */
  zone: 'text' | 'turn' | 'utc' | 'floating'
}

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'businessHour'
  | 'day'
  | 'businessDay'
  | 'week'
  | 'weekend'
  | 'month'
  | 'year'

/** Hours of the day, local: `[8, 12]`; 24 is the midnight that ends the day. */
export type DayPart = readonly [from: number, to: number]
export type Edge = 'start' | 'middle' | 'end'

/** A calendar day, or a whole month where `day` is absent. Months count from 1. */
export interface CalendarDate {
  year: number
  month: number
  day?: number
}

/** What is known of a point in time; words next to each other add to one another. */
export interface Point {
  /** Days from today. */
  day?: number
  /** 0 = Sunday. */
  weekday?: number
  /** "Sunday 8": the day of a month not named. */
  monthDay?: number
  /** -1 last, 0 this, 1 next: of the weekday or the period. */
  shift?: number
  period?: Unit
  edge?: Edge
  part?: DayPart
  clock?: Clock
  /** From the first to the last day meant; one day is both. */
  dates?: readonly [CalendarDate, CalendarDate]
  /** Minutes east of UTC, when the text names a zone. */
  zone?: number
}

/** Minutes after midnight; `open` when it may mean morning or evening ("at 9"). */
export interface Clock {
  minutes: number
  open?: boolean
}

/**
 * What a phrase of the lexicon means.
 * `short` asks for company: a relation, a day number, a further word of time, and for `capital` an upper-case letter
 * ("on Sun", "3 mar"). `pause` asks for the end of a clause ("one second", not "one second e-mail").
 * `day`: a number may be a day of the month ("entro il 10"). `whole`: the day as a whole, today where none is named.
 * `again`: alone it recurs ("il lunedì"). `anchor`: counts from an event we don't know ("2 days after the delivery").
 */
export type Meaning =
  | { is: 'number'; low: number; high: number; article?: true; few?: true }
  | { is: 'unit'; unit: Unit; plural?: true }
  | { is: 'amount'; low: number; high: number; unit: Unit }
  | { is: 'half' }
  | { is: 'later'; minutes: number }
  | { is: 'relation'; relation: Relation; clock?: 'sure' | 'pause'; day?: true }
  | { is: 'trailing'; relation: Relation }
  | { is: 'anchor' }
  | { is: 'clock'; sure?: true; plus?: number }
  | { is: 'meridiem'; afternoon?: boolean }
  | { is: 'point'; point: Point; short?: true | 'capital' | 'day'; again?: true; whole?: true }
  | { is: 'month'; short?: 'day' | 'capital' }
  | { is: 'shift'; shift: number }
  | { is: 'edge'; edge: Edge }
  | { is: 'vague'; minutes: number; pause?: true }
  | { is: 'recurring'; days: number }
  | { is: 'zone'; minutes: number }
  | { is: 'to'; or?: true }
  | { is: 'and' }
  | { is: 'link'; anchor?: true }
  | { is: 'closer' }
  | { is: 'none' }

/**
 * The words of one language. A pattern is words with alternatives: `(next|coming) week`, `by (the|)`.
 * Words are lower case without accents, apostrophes are spaces; the longest pattern wins.
 */
export type TimeWords = readonly (readonly [pattern: string, meaning: Meaning])[]

export type { TurnTime }
