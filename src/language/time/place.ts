import {
  addAmount,
  DAY,
  dateOf,
  dayOf,
  edgeOf,
  endOfDay,
  HOUR,
  MINUTE,
  periodOf,
  type Stretch,
  weekdayOf,
  weekOf,
} from './days.ts'
import type { Said } from './read.ts'
import type { Amount } from './read-amount.ts'
import type { Clock, DayPart, Edge, Point, Relation, Unit } from './types.ts'

/** A clock time without "by" or "before" ("at noon") is kept for so long after it. */
export const CLOCK_GRACE = 5 * MINUTE
/** "Around noon" reaches so far to both sides. */
export const AROUND = 30 * MINUTE

const PARTS_OF_EDGE: Record<'start' | 'middle' | 'end', DayPart> = { start: [8, 11], middle: [11, 16], end: [17, 24] }
const CLOCK_UNITS = new Set<Unit>(['second', 'minute', 'hour'])

/** Puts what was said on the calendar, seen from `now` (ms, local time as if UTC). */
export function placeSaid(said: Said, now: number): Stretch {
  const { core, relation } = said
  if (core.is === 'vague') return [now, now + core.minutes * MINUTE]
  if (core.is === 'recurring') return [now, core.days < 1 ? now + core.days * DAY : endOfDay(now) + core.days * DAY]
  if (core.is === 'amount') return placeAmount(core, relation, now)
  return placeTied(core.point, core.until, relation, now)
}

/** Minutes and hours are counted exactly, longer amounts to the end of their last day. */
function placeAmount(amount: Amount, relation: Relation | undefined, now: number): Stretch {
  const at = (count: number, sign: number): number => {
    const moment = addAmount(now, sign * count, amount.unit)
    return amount.plus ? addAmount(moment, sign * amount.plus.amount, amount.plus.unit) : moment
  }
  const isExact = CLOCK_UNITS.has(amount.unit)
  const { low, high } = amount
  if (relation === 'ago' || relation === 'since') {
    const from = isExact ? at(high, -1) : dayOf(at(high, -1))
    if (relation === 'since') return [from, now]
    return [from, isExact ? at(low, -1) : Math.min(endOfDay(at(low, -1)), now)]
  }
  const latest = isExact ? at(high, 1) : endOfDay(at(high, 1))
  if (
    relation === 'within' ||
    relation === 'by' ||
    relation === 'before' ||
    relation === 'until' ||
    relation === 'lasting'
  ) {
    return [now, latest]
  }
  return [isExact ? at(low, 1) : Math.max(dayOf(at(low, 1)), now), latest]
}

function placeTied(point: Point, until: Point | undefined, relation: Relation | undefined, now: number): Stretch {
  const whole = placePoint(point, now, relation)
  if (until) {
    const rest = placePoint(
      { ...until, ...(until.clock ? daysOf(point) : {}), zone: until.zone ?? point.zone },
      now,
      'by',
    )
    return rest[1] > whole[0] ? [Math.max(whole[0], Math.min(now, rest[1])), rest[1]] : [whole[0], rest[1] + 7 * DAY]
  }
  const [from, to] = whole
  if (relation === 'before') return deadline(now, point.edge || isEndOfDay(point) ? to : from)
  if (relation === 'by' || relation === 'until' || relation === 'within') return deadline(now, to)
  if (relation === 'after') return [from, point.clock || point.part ? Math.max(endOfDay(from), to) : to]
  if (relation === 'since') return from > now ? [from, to] : [from, now]
  if (relation === 'around' && point.clock) return [from - AROUND, from + AROUND]
  const latest = point.clock ? to + CLOCK_GRACE : to
  return [from < now && now < latest ? now : from, latest]
}

const isEndOfDay = (point: Point): boolean => point.part?.[0] === 17 && point.part[1] === 24

const deadline = (now: number, latest: number): Stretch => [Math.min(now, latest), latest]

const daysOf = ({ day, weekday, shift, dates }: Point): Point => ({ day, weekday, shift, dates })

/** The stretch a point covers by itself; a clock time is an instant. */
function placePoint(point: Point, now: number, relation: Relation | undefined): Stretch {
  const base = placeDays(point, now, relation)
  const { clock, part } = point
  if (clock) return placeClock(clock, part, base, now, relation)
  if (part) return placePart(part, base, now, relation)
  if (!base) return [dayOf(now), endOfDay(now)]
  if (!point.edge) return base
  if (base[1] - base[0] <= DAY) return hoursOf(base[0], PARTS_OF_EDGE[point.edge])
  const [from, to] = edgeOf(base, point.edge)
  return [dayOf(from), dayOf(to - 1) + DAY]
}

/** The days meant, or nothing when only an hour or part of the day is named. */
function placeDays(point: Point, now: number, relation: Relation | undefined): Stretch | undefined {
  const { day, weekday, shift, period, dates } = point
  if (dates) return [dateOf(dates[0])[0], dateOf(dates[1])[1]]
  if (day !== undefined) return [dayOf(now) + day * DAY, endOfDay(now) + day * DAY]
  if (weekday !== undefined && period) {
    const from = weekOf(periodOf(now, period, shift ?? 0)[0]) + ((weekday + 6) % 7) * DAY
    return [from, from + DAY]
  }
  const numbered = placeNumbered(weekday, point.monthDay, now)
  if (numbered) return numbered
  if (weekday !== undefined) return placeWeekday(weekday, shift, now, relation)
  return period ? placePeriod(period, shift, point.edge, now) : undefined
}

// "at the start of the week", said on its Friday, is the next week's.
function placePeriod(period: Unit, shift: number | undefined, edge: Edge | undefined, now: number): Stretch {
  const stretch = periodOf(now, period, shift ?? 0)
  const isOver = edge !== undefined && shift === undefined && edgeOf(stretch, edge)[1] <= now
  return isOver ? periodOf(now, period, 1) : stretch
}

// "Sunday 8": the nearest day that is both, from a week back on; "the 10th": the coming one.
function placeNumbered(weekday: number | undefined, monthDay: number | undefined, now: number): Stretch | undefined {
  if (monthDay === undefined) return undefined
  const first = weekday === undefined ? dayOf(now) : dayOf(now) - 7 * DAY
  for (let day = first; day < now + 60 * DAY; day += DAY) {
    if (new Date(day).getUTCDate() === monthDay && (weekday === undefined || weekdayOf(day) === weekday))
      return [day, day + DAY]
  }
  return undefined
}

/**
 * The coming such day. Said on that very day it may be today or in a week, and "next Friday" in a week with a Friday
 * still to come may be either: then from the first to the last.
 */
function placeWeekday(
  weekday: number,
  shift: number | undefined,
  now: number,
  relation: Relation | undefined,
): Stretch {
  const today = dayOf(now)
  const ahead = (weekday - weekdayOf(now) + 7) % 7
  const back = (weekdayOf(now) - weekday + 7) % 7 || 7
  if (shift === -1 || relation === 'since') return [today - back * DAY, today - (back - 1) * DAY]
  if (shift === 0) return [today + ahead * DAY, today + (ahead + 1) * DAY]
  const first = today + ahead * DAY
  if (shift === 1) {
    const inNextWeek = weekOf(now) + (7 + ((weekday + 6) % 7)) * DAY
    return [ahead === 0 ? inNextWeek : first, inNextWeek + DAY]
  }
  return ahead === 0 ? [first, first + 8 * DAY] : [first, first + DAY]
}

function placePart(part: DayPart, base: Stretch | undefined, now: number, relation: Relation | undefined): Stretch {
  if (base) return [base[0] + part[0] * HOUR, base[1] - DAY + part[1] * HOUR]
  const today = hoursOf(dayOf(now), part)
  const isOver = (relation === 'before' ? today[0] : today[1]) <= now
  return isOver ? hoursOf(endOfDay(now), part) : today
}

const hoursOf = (day: number, [from, to]: DayPart): Stretch => [day + from * HOUR, day + to * HOUR]

function placeClock(
  clock: Clock,
  part: DayPart | undefined,
  base: Stretch | undefined,
  now: number,
  relation: Relation | undefined,
): Stretch {
  const today = dayOf(now)
  const fitted = fitPart(clock, part)
  if (base) {
    const isToday = base[0] === today && base[1] === today + DAY
    let minutes = fitted.open && fitted.minutes < 7 * 60 ? fitted.minutes + 720 : fitted.minutes
    if (isToday && fitted.open && today + minutes * MINUTE < now && fitted.minutes === minutes) minutes += 720
    return [base[0] + minutes * MINUTE, base[1] - DAY + minutes * MINUTE]
  }
  if (relation === 'since') {
    const at = today + fitted.minutes * MINUTE
    return at > now ? [at - DAY, at - DAY] : [at, at]
  }
  const choices = fitted.open ? [fitted.minutes, fitted.minutes + 720] : [fitted.minutes]
  if (fitted.open && fitted.minutes < 7 * 60) choices.shift()
  choices.push(...choices.map((minutes) => minutes + 1440))
  const minutes = choices.find((choice) => today + choice * MINUTE >= now) ?? choices.at(-1)!
  return [today + minutes * MINUTE, today + minutes * MINUTE]
}

// "3 in the afternoon" is 15:00; "12 at night" is midnight.
function fitPart(clock: Clock, part: DayPart | undefined): Clock {
  if (!clock.open || !part) return clock
  const { minutes } = clock
  if (part[0] >= 18) return { minutes: minutes >= 5 * 60 || part[0] < 20 ? minutes + 720 : minutes + 1440 }
  if (part[0] >= 12) return { minutes: minutes < 720 ? minutes + 720 : minutes }
  return { minutes: part[1] <= 6 && minutes >= 720 ? minutes - 720 : minutes }
}
