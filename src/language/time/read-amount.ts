import { type Atom, skipLinks } from './atoms.ts'
import type { Unit } from './types.ts'

/** An amount of time: "2-3 days" is `{low: 2, high: 3, unit: 'day'}`. */
export interface Amount {
  is: 'amount'
  low: number
  high: number
  unit: Unit
  /** A second, smaller part: "1 hour and 30 minutes". */
  plus?: { amount: number; unit: Unit }
}

/** The most that "a few" of a unit, or its bare plural, may be. */
export const FEW = { second: 60, minute: 15, hour: 6, businessHour: 8, day: 5, businessDay: 5 } as const

/** "a couple of hours", "2-3 days", "between 3 and 5 days", "an hour or two", "1 hour and 30 minutes". */
export function readAmount(
  atoms: readonly Atom[],
  at: number,
): { amount: Amount; next: number; joined?: true } | undefined {
  const first = readCount(atoms, at)
  if (!first) return undefined
  if (first.unit) return withRest(atoms, { is: 'amount', ...first, unit: first.unit }, first.next)
  let { low, high, next } = first
  const joined = readJoined(atoms, next)
  if (joined) {
    high = joined.high
    next = joined.next
  }
  next = skipLinks(atoms, next)
  const unit = joined?.unit ? { unit: joined.unit, next, isOne: false } : readUnit(atoms, next)
  if (!unit || low > high || (low > 1 && unit.isOne && !first.few)) return undefined
  if (first.few && unit.unit in FEW) [low, high] = fewOf(unit.unit, low, high)
  const amount: Amount = { is: 'amount', low, high, unit: unit.unit }
  const rest = withRest(atoms, amount, unit.next)
  return joined ? { ...rest, joined: true } : rest
}

const fewOf = (unit: Unit, low: number, high: number): [number, number] =>
  unit === 'minute' || unit === 'hour' || unit === 'second' ? [low - 1, FEW[unit]] : [low, high]

/** A number or two, with a unit where it is glued to them. */
export interface Count {
  low: number
  high: number
  next: number
  unit?: Unit
  few?: true
}

export function readCount(atoms: readonly Atom[], at: number): Count | undefined {
  const meaning = atoms[at]?.meaning
  if (meaning?.is === 'amount') return { low: meaning.low, high: meaning.high, unit: meaning.unit, next: at + 1 }
  if (meaning?.is === 'number') return { low: meaning.low, high: meaning.high, few: meaning.few, next: at + 1 }
  if (meaning?.is !== 'digits' || meaning.low === undefined || meaning.high === undefined) return undefined
  return { low: meaning.low, high: meaning.high, unit: meaning.unit, next: at + 1 }
}

// "… to 5", "… or three", "… and 5".
export function readJoined(atoms: readonly Atom[], at: number): Count | undefined {
  const joint = atoms[at]?.meaning.is
  return joint === 'to' || joint === 'and' ? readCount(atoms, skipLinks(atoms, at + 1)) : undefined
}

// "a 30 day wait" is no time.
function readUnit(atoms: readonly Atom[], at: number): { unit: Unit; next: number; isOne: boolean } | undefined {
  const meaning = atoms[at]?.meaning
  if (meaning?.is !== 'unit') return undefined
  return { unit: meaning.unit, next: at + 1, isOne: !meaning.plural && meaning.unit !== 'businessHour' }
}

// "… and a half", "a day or two", "2 hours to 3 days", "1 hour and 30 minutes".
function withRest(atoms: readonly Atom[], amount: Amount, at: number): { amount: Amount; next: number; joined?: true } {
  const joint = atoms[at]?.meaning.is
  if (joint === 'half') return { amount: { ...amount, low: amount.low + 0.5, high: amount.high + 0.5 }, next: at + 1 }
  if (joint !== 'to' && joint !== 'and') return { amount, next: at }
  const second = readCount(atoms, skipLinks(atoms, at + 1))
  if (!second) return { amount, next: at }
  const unit = second.unit ? { unit: second.unit, next: second.next } : readUnit(atoms, skipLinks(atoms, second.next))
  if (!unit) {
    const widens = joint === 'to' && second.high > amount.high && second.high <= amount.high + 2
    return widens ? { amount: { ...amount, high: second.high }, next: second.next } : { amount, next: at }
  }
  if (joint === 'and' && SIZE[unit.unit] < SIZE[amount.unit]) {
    return { amount: { ...amount, plus: { amount: second.high, unit: unit.unit } }, next: unit.next }
  }
  if (joint === 'to' && unit.unit === amount.unit && second.high >= amount.low) {
    return { amount: { ...amount, high: second.high }, next: unit.next, joined: true }
  }
  const scale = SIZE[unit.unit] / SIZE[amount.unit]
  if (joint === 'to' && second.high * scale > amount.low) {
    return {
      amount: { is: 'amount', low: amount.low / scale, high: second.high, unit: unit.unit },
      next: unit.next,
      joined: true,
    }
  }
  return { amount, next: at }
}

// In days, to compare units.
const SIZE: Record<Unit, number> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  businessHour: 1 / 8,
  day: 1,
  businessDay: 1,
  week: 7,
  weekend: 7,
  month: 30,
  year: 365,
}

/** The length in days, roughly. */
export const daysOf = (amount: Amount): number => amount.high * SIZE[amount.unit]
