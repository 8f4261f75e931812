/** Hours that count, in the wall clock of the conversation. */
export interface BusinessHours {
  from: string
  to: string
  days: number[]
}

interface Time {
  ms: number
  offset?: number
}

const minute = 60_000
const day = 24 * 60 * minute

/** Minutes from one time to another; with business hours, only the minutes within them. */
export function minutesBetween(start: Time, end: Time, hours?: BusinessHours): number {
  if (!hours) return (end.ms - start.ms) / minute
  const shift = (start.offset ?? 0) * minute
  const from = start.ms + shift
  const to = end.ms + shift
  let sum = 0
  for (let midnight = Math.floor(from / day) * day; midnight < to; midnight += day) {
    if (!hours.days.includes(new Date(midnight).getUTCDay())) continue
    const opens = Math.max(from, midnight + msOf(hours.from))
    const closes = Math.min(to, midnight + msOf(hours.to))
    sum += Math.max(0, closes - opens)
  }
  return sum / minute
}

function msOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return (hours * 60 + minutes) * minute
}
