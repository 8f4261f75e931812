import type { CalendarDate, Edge, Unit } from './types.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** A stretch of time, in milliseconds of local time counted as if it were UTC. */
export type Stretch = [earliest: number, latest: number]

export const dayOf = (local: number): number => Math.floor(local / DAY) * DAY
export const endOfDay = (local: number): number => dayOf(local) + DAY
export const weekdayOf = (local: number): number => new Date(local).getUTCDay()

/** The Monday that starts the week. */
export const weekOf = (local: number): number => dayOf(local) - ((weekdayOf(local) + 6) % 7) * DAY

/** Adds months; 31 January and a month is the last of February. */
export function addMonths(local: number, months: number): number {
  const date = new Date(local)
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate()
  return first + (Math.min(date.getUTCDate(), last) - 1) * DAY + (local - dayOf(local))
}

/** The day on which the given number of working days (Monday to Friday) after this day is full. */
export function addWorkingDays(local: number, count: number): number {
  const step = count < 0 ? -DAY : DAY
  let day = dayOf(local)
  // Past a year's worth the weeks are skipped whole.
  let left = Math.min(Math.ceil(Math.abs(count)), 1e6)
  const weeks = Math.max(Math.floor(left / 5) - 1, 0)
  day += weeks * 7 * step
  left -= weeks * 5
  while (left > 0) {
    day += step
    if (isWorkingDay(day)) left--
  }
  return day
}

const isWorkingDay = (local: number): boolean => weekdayOf(local) % 6 !== 0

/** Adds an amount; days and longer keep the hour of the day. */
export function addAmount(local: number, amount: number, unit: Unit): number {
  if (unit === 'second') return local + amount * 1000
  if (unit === 'minute') return local + amount * MINUTE
  if (unit === 'hour') return local + amount * HOUR
  if (unit === 'businessHour') return addWorkingDays(local, amount / 8)
  if (unit === 'businessDay') return addWorkingDays(local, amount)
  if (unit === 'week' || unit === 'weekend') return local + amount * 7 * DAY
  if (unit === 'month' || unit === 'year') {
    const months = amount * (unit === 'year' ? 12 : 1)
    return addMonths(local, Math.trunc(months)) + (months % 1) * 30 * DAY
  }
  return local + amount * DAY
}

/** This, next or last week, month … as a whole. */
export function periodOf(local: number, unit: Unit, shift: number): Stretch {
  if (unit === 'week') return lasting(weekOf(local) + shift * 7 * DAY, 7 * DAY)
  if (unit === 'weekend') return lasting(weekOf(local) + (5 + shift * 7) * DAY, 2 * DAY)
  if (unit === 'businessDay') return lasting(addWorkingDays(local, shift), DAY)
  if (unit === 'day') return lasting(dayOf(local) + shift * DAY, DAY)
  const date = new Date(local)
  const year = date.getUTCFullYear()
  if (unit === 'year') return [Date.UTC(year + shift, 0), Date.UTC(year + shift + 1, 0)]
  if (unit === 'month') return monthOf(year, date.getUTCMonth() + 1 + shift)
  return [local, addAmount(local, 1, unit)]
}

/** A calendar day, or the month where no day is given. */
export function dateOf({ year, month, day }: CalendarDate): Stretch {
  return day === undefined ? monthOf(year, month) : lasting(Date.UTC(year, month - 1, day), DAY)
}

/** The first, middle or last part of a stretch; an end is the last day of a long one, the last hours of a day. */
export function edgeOf([from, to]: Stretch, edge: Edge): Stretch {
  const third = (to - from) / 3
  if (edge === 'start') return [from, from + third]
  if (edge === 'middle') return [from + third, to - third]
  return [to - third, to]
}

const monthOf = (year: number, month: number): Stretch => [Date.UTC(year, month - 1), Date.UTC(year, month)]
const lasting = (from: number, length: number): Stretch => [from, from + length]
