import { type Atom, isPause, skipLinks } from './atoms.ts'
import { type Amount, daysOf, FEW, readAmount, readCount, readJoined } from './read-amount.ts'
import { type DateReader, type PointRead, readClock, readPoint, type Tie } from './read-point.ts'
import type { Point, Relation } from './types.ts'

/** What was said, before it is put on the calendar. */
export interface Said {
  start: number
  end: number
  relation?: Relation
  core:
    | Amount
    | { is: 'point'; point: Point; until?: Point }
    | { is: 'vague'; minutes: number }
    | { is: 'recurring'; days: number }
  /** Counts from an event that isn't named as a time. */
  anchored?: true
}

interface TieRead extends Tie {
  next: number
  /** A day was named before. */
  onDay?: boolean
}

/** `from`: where it starts when the words that tie are no part of it ("for monthly updates"). */
type Core = { core: Said['core']; next: number; relation?: Relation; from?: number }

const startsNone = new Set<Atom['meaning']['is']>(['word', 'stop', 'comma', 'none', 'link', 'closer', 'to', 'and'])

// Of two ties these win wherever they stand: "in under", "para antes de".
const STRONG = new Set<Relation>(['within', 'before', 'between'])

/** Reads all times of a row of atoms, in order, none overlapping. */
export function readSaid(atoms: readonly Atom[], dates: DateReader): Said[] {
  const found: Said[] = []
  let at = 0
  while (at < atoms.length) {
    const read = startsNone.has(atoms[at]!.meaning.is) ? undefined : readOne(atoms, at, dates)
    if (read) found.push(read.said)
    at = read ? read.next : at + 1
  }
  return found
}

function readOne(atoms: readonly Atom[], at: number, dates: DateReader): { said: Said; next: number } | undefined {
  const tie = readTie(atoms, at)
  const core = readCore(atoms, tie, dates)
  if (!core) return undefined
  const trailing = readTrailing(atoms, core.next)
  const relation = trailing ? relationWith(trailing.relation, core) : (core.relation ?? tie.relation)
  const next = trailing?.next ?? core.next
  const said: Said = { start: atoms[core.from ?? at]!.start, end: atoms[next - 1]!.end, core: core.core }
  if (relation && (core.core.is !== 'recurring' || relation === 'every')) said.relation = relation
  if (core.core.is === 'amount' && isAnchored(atoms, next, relation)) said.anchored = true
  if (core.core.is === 'vague') delete said.relation
  if (isArticleAlone(atoms, tie, core, relation)) return undefined
  return { said, next }
}

// "2 days ago", but "Friday at the latest" is a deadline; "within" after a point too.
function relationWith(trailing: Relation, core: Core): Relation {
  return trailing === 'within' && core.core.is === 'point' ? 'by' : trailing
}

/** The words that tie: "by", "no later than", "in about". */
function readTie(atoms: readonly Atom[], at: number): TieRead {
  const tie: TieRead = { next: at }
  for (let count = 0; count < 3; count++) {
    const meaning = atoms[tie.next]?.meaning
    if (meaning?.is !== 'relation') break
    if (!tie.relation || tie.relation === 'around' || STRONG.has(meaning.relation)) tie.relation = meaning.relation
    tie.day = meaning.day === true
    if (meaning.clock) tie.clock = meaning.clock
    else delete tie.clock
    tie.next++
  }
  return tie
}

function readCore(atoms: readonly Atom[], tie: TieRead, dates: DateReader): Core | undefined {
  const meaning = atoms[tie.next]?.meaning
  if (meaning === undefined) return undefined
  if (meaning.is === 'vague') return readVague(atoms, tie.next)
  if (meaning.is === 'recurring') {
    return readHours(atoms, { core: { is: 'recurring', days: meaning.days }, next: tie.next + 1, from: tie.next })
  }
  if (meaning.is === 'digits' && meaning.always) return { core: { is: 'recurring', days: 1 }, next: tie.next + 1 }
  const at = tie.relation ? skipLinks(atoms, tie.next) : tie.next
  return readAmountCore(atoms, at, tie) ?? readPointCore(atoms, at, tie, dates) ?? readOpening(atoms, at, tie)
}

function readVague(atoms: readonly Atom[], at: number): Core | undefined {
  const meaning = atoms[at]!.meaning
  if (meaning.is !== 'vague') return undefined
  if (meaning.pause && !isPause(atoms, at + 1)) return undefined
  return { core: { is: 'vague', minutes: meaning.minutes }, next: at + 1, from: at }
}

function readAmountCore(atoms: readonly Atom[], at: number, tie: TieRead): Core | undefined {
  const shift = readShift(atoms, at)
  const from = shift ? skipLinks(atoms, shift.next) : at
  const read = readAmount(atoms, from) ?? (tie.relation || shift ? readUnitAlone(atoms, from, tie, shift) : undefined)
  if (!read) return undefined
  if (tie.clock === 'sure' && isClockHour(read.amount, tie.relation)) return undefined
  if (read.joined && !tie.relation && !shift && isOpeningHours(read.amount)) {
    return { core: { is: 'recurring', days: 7 }, next: read.next }
  }
  const core: Core = { core: read.amount, next: read.next }
  if (tie.relation === 'every') core.core = { is: 'recurring', days: daysOf(read.amount) }
  if (shift?.shift === 1) core.relation = 'within'
  if (shift?.shift === -1) core.relation = 'since'
  if (read.joined && (tie.relation === 'since' || tie.relation === 'after')) core.relation = 'between'
  return core
}

// "entro le 18 ore"? rather the hour; "entro le 24 ore" and "le prossime 48 ore" are lengths.
const isClockHour = (amount: Amount, relation: Relation | undefined): boolean =>
  amount.unit === 'hour' && amount.low === amount.high && (relation !== 'by' || amount.low < 24)

// "from 9 to 5", "de 9 a 17": plain numbers that look like opening hours.
function readOpening(atoms: readonly Atom[], at: number, tie: TieRead): Core | undefined {
  const isFrom =
    tie.relation === 'after' || tie.relation === 'since' || (!tie.relation && atoms[at - 1]?.meaning.is === 'link')
  const first = isFrom ? readCount(atoms, at) : undefined
  const second = first && !first.unit ? readJoined(atoms, first.next) : undefined
  if (!first || !second || second.unit || !isPause(atoms, second.next)) return undefined
  const isLate =
    (second.high >= 15 && second.high <= 22) || (tie.relation !== undefined && second.high >= 3 && second.high <= 6)
  if (first.low < 7 || first.low > 10 || !isLate) return undefined
  return readHours(atoms, { core: { is: 'recurring', days: 7 }, next: second.next })
}

// "de 9 a 18 h" is no length of time.
const isOpeningHours = ({ low, high, unit }: Amount): boolean =>
  unit === 'hour' && low >= 7 && low <= 10 && high >= 13 && high <= 22

// "in minutes", "the coming days", "within the hour", "the next day or two".
function readUnitAlone(
  atoms: readonly Atom[],
  at: number,
  tie: TieRead,
  shift: { shift: number } | undefined,
): { amount: Amount; next: number; joined?: true } | undefined {
  const meaning = atoms[at]?.meaning
  if (meaning?.is !== 'unit' || shift?.shift === 0) return undefined
  const { unit } = meaning
  if (meaning.plural || unit === 'businessHour') {
    const isTied = (tie.relation === 'in' || tie.relation === 'within') && at === tie.next
    if (!shift && !isTied) return undefined
    return {
      amount: { is: 'amount', low: 1, high: unit in FEW ? FEW[unit as keyof typeof FEW] : 4, unit },
      next: at + 1,
    }
  }
  if (tie.relation === 'every') return { amount: { is: 'amount', low: 1, high: 1, unit }, next: at + 1 }
  const short = unit === 'hour' || unit === 'minute'
  const one: Amount = { is: 'amount', low: 1, high: 1, unit }
  if (short && (tie.relation === 'within' || tie.relation === 'by' || tie.relation === 'in'))
    return { amount: one, next: at + 1 }
  if (!shift) return undefined
  const more = readJoined(atoms, at + 1)
  if (more && !more.unit && more.high <= 3) return { amount: { ...one, high: more.high }, next: more.next }
  return short ? { amount: one, next: at + 1 } : undefined
}

function readPointCore(atoms: readonly Atom[], at: number, tie: TieRead, dates: DateReader): Core | undefined {
  const first = readPoint(atoms, at, tie, dates)
  if (!first) return undefined
  const relation = first.at && !tie.relation ? { relation: 'at' as const } : {}
  const range = readUntil(atoms, first, tie, dates)
  if (range) return readHours(atoms, range)
  if (tie.relation === 'between' && !isDateRange(first.point) && !first.point.part) return undefined
  if (isDateRange(first.point))
    return { core: { is: 'point', point: first.point }, next: first.next, relation: 'between' }
  if (tie.relation === 'every') {
    return { core: { is: 'recurring', days: first.point.weekday === undefined ? 1 : 7 }, next: first.next }
  }
  if (first.again && !tie.relation) return { core: { is: 'recurring', days: 7 }, next: first.next }
  return (
    readHourAfter(atoms, first, tie, dates) ?? {
      core: { is: 'point', point: first.point },
      next: first.next,
      ...relation,
    }
  )
}

// "dal 3 al 5 marzo".
const isDateRange = ({ dates, clock }: Point): boolean =>
  dates !== undefined &&
  !clock &&
  dates[0].day !== undefined &&
  dates[0].month === dates[1].month &&
  dates[0].day !== dates[1].day

/** "tomorrow before 12", "Friday between 10 and 12", "domani entro le 18": the hour has a tie of its own. */
function readHourAfter(atoms: readonly Atom[], first: PointRead, tie: TieRead, dates: DateReader): Core | undefined {
  if (!hasDay(first.point) || first.point.clock || first.point.part) return undefined
  if (tie.relation !== undefined && tie.relation !== 'at' && tie.relation !== 'by') return undefined
  const inner = readTie(atoms, atoms[first.next]?.meaning.is === 'comma' ? first.next + 1 : first.next)
  if (inner.relation === undefined) return undefined
  const from = skipLinks(atoms, inner.next)
  inner.onDay = true
  let hour = readPointCore(atoms, from, inner, dates)
  if (hour?.core.is === 'recurring') hour = readPointCore(atoms, from, { ...inner, relation: 'between' }, dates)
  if (hour?.core.is !== 'point' || hasDay(hour.core.point) || !(hour.core.point.clock || hour.core.point.part))
    return undefined
  const { point, until } = hour.core
  return {
    core: { is: 'point', point: { ...first.point, ...point }, until },
    next: hour.next,
    relation: hour.relation ?? inner.relation,
  }
}

/** The second half of "Monday to Friday", "from 9 to 17", "between 10 and 12". */
function readUntil(atoms: readonly Atom[], first: PointRead, tie: TieRead, dates: DateReader): Core | undefined {
  const { point } = first
  const between = tie.relation === 'between' || (tie.relation === 'in' && tie.clock === undefined)
  let next = first.next
  let until = first.until
  let isSaid = first.said === true
  if (!until) {
    const joint = atoms[next]?.meaning
    const joins = joint?.is === 'to' || (joint?.is === 'and' && between) || isUntil(joint)
    const startsHours = tie.clock !== undefined && point.clock !== undefined && joint?.is === 'clock'
    if (!joins && !startsHours) return undefined
    const from = skipLinks(atoms, joins ? next + 1 : next)
    const clock = point.clock ? ('pause' as const) : undefined
    const second = readPoint(atoms, from, { relation: 'until', clock, daysOnly: !point.clock }, dates)
    if (!second || !isLike(point, second.point)) return undefined
    until = second.point
    next = second.next
    isSaid ||= second.said === true
  }
  const isOr = !first.until && isEither(atoms[first.next]?.meaning)
  const opening = !between && !isOr && (point.clock ? !hasDay(point) && !hasDay(until) : point.weekday !== undefined)
  // "a number between 1 and 10" needs a day to be hours.
  const isCounted = tie.clock === 'pause' && point.clock && !isSaid
  if (isCounted && !tie.onDay && !hasDay(point) && !hasDay(until)) return undefined
  if (opening) return { core: { is: 'recurring', days: 7 }, next }
  return { core: { is: 'point', point: { ...point, ...dayOf(until, point) }, until }, next, relation: 'between' }
}

// "between 10 and 12 tomorrow": the day belongs to both.
const dayOf = (until: Point, point: Point): Point =>
  point.clock && until.clock && !hasDay(point) && hasDay(until) ? daysIn(until) : {}

const hasDay = ({ day, weekday, dates, period }: Point): boolean =>
  day !== undefined || weekday !== undefined || dates !== undefined || period !== undefined

const daysIn = ({ day, weekday, shift, dates }: Point): Point => ({ day, weekday, shift, dates })

const isEither = (meaning: Atom['meaning'] | undefined): boolean => meaning?.is === 'to' && meaning.or === true

const isUntil = (meaning: Atom['meaning'] | undefined): boolean =>
  meaning?.is === 'relation' && meaning.relation === 'until'

const isLike = (a: Point, b: Point): boolean =>
  (a.clock === undefined) === (b.clock === undefined) &&
  (a.clock !== undefined || (a.weekday === undefined) === (b.weekday === undefined))

// Opening hours go on: "Mon–Fri, 9–17", "from 9 to 5, Monday to Friday".
function readHours(atoms: readonly Atom[], range: Core): Core {
  if (range.core.is !== 'recurring') return range
  let next = range.next
  for (let count = 0; count < 3; count++) {
    const from = skipTies(atoms, next)
    const more = readHourRange(atoms, from) ?? readDayRange(atoms, from)
    if (!more) break
    next = more
  }
  return { ...range, next }
}

function readHourRange(atoms: readonly Atom[], at: number): number | undefined {
  const meaning = atoms[at]?.meaning
  if (
    meaning?.is === 'digits' &&
    (meaning.until || ((meaning.key.includes('-') || meaning.key.includes('–')) && meaning.high))
  )
    return at + 1
  const first = readClock(atoms, at, 'sure')
  if (!first) return undefined
  const from = skipTies(atoms, first.next)
  return readClock(atoms, from, 'sure')?.next ?? first.next
}

function readDayRange(atoms: readonly Atom[], at: number): number | undefined {
  const isDay = (place: number) => {
    const meaning = atoms[place]?.meaning
    return meaning?.is === 'point' && meaning.point.weekday !== undefined
  }
  if (!isDay(at)) return undefined
  const second = atoms[at + 1]?.meaning.is === 'to' ? skipLinks(atoms, at + 2) : at
  return isDay(second) ? second + 1 : at + 1
}

function skipTies(atoms: readonly Atom[], at: number): number {
  let next = at
  while (next < at + 4) {
    const is = atoms[next]?.meaning.is
    if (is !== 'link' && is !== 'comma' && is !== 'relation' && is !== 'to' && is !== 'clock' && is !== 'and') break
    next++
  }
  return next
}

function readTrailing(atoms: readonly Atom[], at: number): { relation: Relation; next: number } | undefined {
  const place = atoms[at]?.meaning.is === 'comma' ? at + 1 : at
  const meaning = atoms[place]?.meaning
  if (meaning?.is === 'trailing') return { relation: meaning.relation, next: place + 1 }
  const isBound = meaning?.is === 'relation' && (meaning.relation === 'within' || meaning.relation === 'by')
  const after = atoms[place + 1]?.meaning.is
  if (isBound && (after === undefined || after === 'stop')) return { relation: meaning.relation, next: place + 1 }
  return undefined
}

function readShift(atoms: readonly Atom[], at: number): { shift: number; next: number } | undefined {
  const place = skipLinks(atoms, at)
  const meaning = atoms[place]?.meaning
  return meaning?.is === 'shift' ? { shift: meaning.shift, next: place + 1 } : undefined
}

// "within 30 days of purchase", "2 hours before the flight".
function isAnchored(atoms: readonly Atom[], at: number, relation: Relation | undefined): boolean {
  const meaning = atoms[at]?.meaning
  if (meaning?.is === 'anchor') return true
  if (meaning?.is === 'link') return meaning.anchor === true && relation !== undefined
  if (meaning?.is !== 'relation') return false
  return ['after', 'before', 'since'].includes(meaning.relation) && atoms[at + 1] !== undefined
}

// "an hour", "one day" without a word that ties it counts nothing.
function isArticleAlone(atoms: readonly Atom[], tie: TieRead, core: Core, relation: Relation | undefined): boolean {
  if (relation !== undefined || core.core.is !== 'amount' || core.core.high !== 1) return false
  const meaning = atoms[tie.next]?.meaning
  return meaning?.is === 'number' && meaning.article === true
}
