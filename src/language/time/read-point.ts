import { type Atom, isPause, skipLinks } from './atoms.ts'
import type { Clock, Edge, Point, Relation, Unit } from './types.ts'

/**
 * Reads a written-out date: a month with a day and a year where there are any, or a date in digits alone.
 * `ahead`: the date lies after now.
 */
export type DateReader = (
  at: { start: number; end: number },
  ahead: boolean,
  day?: number,
  year?: number,
) => Point['dates']

/** The words before a point: how they tie it, and whether they announce an hour ("entro le"). */
export interface Tie {
  relation?: Relation
  clock?: 'sure' | 'pause'
  /** A number may be a day of the month: "entro il 10". */
  day?: boolean
  /** Days only: the hours after "Monday to Friday, 9 to 17" belong to both. */
  daysOnly?: boolean
}

export interface PointRead {
  point: Point
  next: number
  /** Second half of a range written as one: "9am-5pm". */
  until?: Point
  /** "in giornata": the day named beside it, or today. */
  whole?: boolean
  /** "il lunedì" alone: every Monday. */
  again?: boolean
  /** A clock time after "at". */
  at?: boolean
  /** An hour by its form alone, "10:00", not a number that a word makes one. */
  said?: boolean
}

/** Reads words that add up to one point: "end of next week", "Friday, 3 March at 5 pm", "mañana por la mañana". */
export function readPoint(atoms: readonly Atom[], from: number, tie: Tie, dates: DateReader): PointRead | undefined {
  const read: PointRead = { point: {}, next: from }
  let company = tie.relation !== undefined
  let pieces = 0
  let at = from
  while (pieces < 6) {
    const clockTie = pieces === 0 ? tie.clock : undefined
    const ahead = tie.relation === 'by' || tie.relation === 'before' || tie.relation === 'until'
    const piece = readPiece(atoms, at, {
      company: company || pieces > 0,
      clock: clockTie,
      monthDay: pieces === 0 && tie.relation !== undefined ? (tie.day ? 'any' : 'ordinal') : undefined,
      read,
      dates,
      ahead,
    })
    if (piece?.whole && isDay(read.point)) piece.point = {}
    if (piece && read.whole && isDay(piece.point)) delete read.point.day
    if (!piece || conflicts(read.point, piece.point) || (tie.daysOnly && (piece.point.clock || piece.until))) break
    Object.assign(read.point, mergedPart(read.point, piece.point))
    if (piece.until) read.until = piece.until
    if (piece.at) read.at = true
    if (piece.said) read.said = true
    if (pieces === 0) read.whole = piece.whole
    if (pieces === 0) read.again = piece.again ?? false
    else read.again = false
    read.next = piece.next
    company ||= piece.point.edge === undefined
    pieces++
    at = skipJoints(atoms, piece.next)
    if (read.until) break
  }
  return pieces > 0 && isWhole(read.point) ? read : undefined
}

// "a las 3 de la tarde", "tonight at 9": both stay; a part given twice is the narrower.
function mergedPart(point: Point, more: Point): Point {
  return point.part && more.part
    ? { ...more, part: more.part[1] - more.part[0] < point.part[1] - point.part[0] ? more.part : point.part }
    : more
}

// An edge or a shift needs something to be the edge of.
function isWhole(point: Point): boolean {
  const { day, weekday, monthDay, period, part, clock, dates } = point
  return (
    day !== undefined || monthDay !== undefined || weekday !== undefined || !!period || !!part || !!clock || !!dates
  )
}

interface Around {
  company: boolean
  /** Which numbers may stand alone for a day of the month. */
  monthDay?: 'any' | 'ordinal'
  clock?: 'sure' | 'pause'
  read: PointRead
  dates: DateReader
  ahead: boolean
}

type Piece = PointRead

function readPiece(atoms: readonly Atom[], at: number, around: Around): Piece | undefined {
  const meaning = atoms[at]?.meaning
  if (meaning === undefined) return undefined
  if (meaning.is === 'edge') return { point: { edge: meaning.edge }, next: skipLinks(atoms, at + 1) }
  if (meaning.is === 'zone')
    return around.read.point.clock ? { point: { zone: meaning.minutes }, next: at + 1 } : undefined
  if (meaning.is === 'shift') return readShifted(atoms, at, meaning.shift)
  if (meaning.is === 'unit' && !meaning.plural) return readPeriod(atoms, at, meaning.unit, around)
  if (meaning.is === 'point') return readNamed(atoms, at, around)
  const date = readDatePiece(atoms, at, around)
  if (date) return date
  if (isMonthDay(atoms, at, around.monthDay))
    return { point: { monthDay: meaning.is === 'digits' ? meaning.monthDay : 1 }, next: at + 1 }
  return readClock(atoms, at, around.clock)
}

// "by the 10th", "entro il 10".
function isMonthDay(atoms: readonly Atom[], at: number, which: 'any' | 'ordinal' | undefined): boolean {
  const meaning = atoms[at]?.meaning
  if (meaning?.is !== 'digits' || !meaning.monthDay || !which || !isPause(atoms, at + 1)) return false
  return which === 'any' || /\D/.test(meaning.key)
}

// "next week", "next Friday", "this weekend".
function readShifted(atoms: readonly Atom[], at: number, shift: number): Piece | undefined {
  const place = skipLinks(atoms, at + 1)
  const meaning = atoms[place]?.meaning
  if (meaning?.is === 'unit' && isPeriod(meaning.unit))
    return { point: { shift, period: meaning.unit }, next: place + 1 }
  if (meaning?.is !== 'point' || meaning.point.weekday === undefined) return undefined
  return { point: { shift, weekday: meaning.point.weekday }, next: place + 1 }
}

// "la semana que viene", "end of the month", "within the week".
function readPeriod(atoms: readonly Atom[], at: number, unit: Unit, around: Around): Piece | undefined {
  if (!isPeriod(unit)) return undefined
  const meaning = atoms[at + 1]?.meaning
  if (meaning?.is === 'shift') return { point: { shift: meaning.shift, period: unit }, next: at + 2 }
  const { point } = around.read
  if (unit === 'weekend' && (around.company || isPause(atoms, at + 1))) return { point: { period: unit }, next: at + 1 }
  if (point.edge && unit === 'day') return { point: { part: EDGES[point.edge] }, next: at + 1 }
  if (point.edge || (around.company && (unit === 'week' || unit === 'month' || unit === 'year'))) {
    return { point: { period: unit }, next: at + 1 }
  }
  return undefined
}

const EDGES: Record<Edge, readonly [number, number]> = { start: [8, 11], middle: [11, 16], end: [17, 24] }

const isPeriod = (unit: Unit): boolean =>
  unit !== 'second' && unit !== 'minute' && unit !== 'hour' && unit !== 'businessHour'

function readNamed(atoms: readonly Atom[], at: number, around: Around): Piece | undefined {
  const atom = atoms[at]!
  if (atom.meaning.is !== 'point') return undefined
  const { point, short, again, whole } = atom.meaning
  const shift = atoms[at + 1]?.meaning
  const named = { ...point }
  let next = at + 1
  if (shift?.is === 'shift' && point.weekday !== undefined) {
    named.shift = shift.shift
    next++
  } else if (
    point.weekday !== undefined &&
    shift?.is === 'digits' &&
    shift.monthDay &&
    !shift.clock &&
    isPause(atoms, at + 2)
  ) {
    if (
      atoms[at + 2]?.meaning.is !== 'month' &&
      atoms[at + 2]?.meaning.is !== 'to' &&
      atoms[at + 2]?.meaning.is !== 'meridiem'
    ) {
      named.monthDay = shift.monthDay
      next++
    }
  }
  if (short && !hasCompany(atoms, at, around, short)) return undefined
  return { point: named, next, whole, again: again === true && next === at + 1 }
}

function hasCompany(atoms: readonly Atom[], at: number, around: Around, short: true | 'capital' | 'day'): boolean {
  const { read } = around
  if (short === 'day') return read.point.day !== undefined || read.point.weekday !== undefined
  if (short === 'capital' && !atoms[at]!.capital) return false
  if (around.company) return true
  const next = atoms[skipJoints(atoms, at + 1)]?.meaning
  return (
    next?.is === 'to' ||
    next?.is === 'point' ||
    next?.is === 'month' ||
    (next?.is === 'digits' && next.low !== undefined)
  )
}

/** "3 March", "March 3rd, 2026", "del 3 al 5 de marzo", "3/4", "in March". */
function readDatePiece(atoms: readonly Atom[], at: number, around: Around): Piece | undefined {
  const meaning = atoms[at]!.meaning
  if (meaning.is === 'month') return readMonthFirst(atoms, at, around)
  if (meaning.is === 'digits' && meaning.date && atoms[at + 1]?.meaning.is !== 'unit') {
    const bare = meaning.key.length < 6
    if (bare && !around.company && atoms[at - 1]?.meaning.is !== 'link') return undefined
    return datePiece(around.dates(atoms[at]!, around.ahead), at + 1)
  }
  return readDayFirst(atoms, at, around)
}

function readDayFirst(atoms: readonly Atom[], at: number, around: Around): Piece | undefined {
  const first = monthDaysOf(atoms, at)
  if (!first) return undefined
  let last = first
  const joint = atoms[first.next]?.meaning.is
  if (joint === 'to' || joint === 'and') last = monthDaysOf(atoms, skipLinks(atoms, first.next + 1)) ?? first
  const place = skipLinks(atoms, last.next)
  if (atoms[place]?.meaning.is !== 'month') return undefined
  return dateOfDays(atoms, place, place + 1, [first.from, last.to], around)
}

function readMonthFirst(atoms: readonly Atom[], at: number, around: Around): Piece | undefined {
  const month = atoms[at]!
  const days = monthDaysOf(atoms, at + 1)
  if (days) {
    const joint = atoms[days.next]?.meaning.is
    const last = joint === 'to' ? (monthDaysOf(atoms, days.next + 1) ?? days) : days
    return dateOfDays(atoms, at, last.next, [days.from, last.to], around)
  }
  const short = month.meaning.is === 'month' ? month.meaning.short : undefined
  if (short === 'day' || (short === 'capital' && !month.capital) || !around.company) return undefined
  const { year, next } = readYear(atoms, at + 1)
  return datePiece(around.dates(month, around.ahead, undefined, year), next)
}

function dateOfDays(
  atoms: readonly Atom[],
  month: number,
  after: number,
  days: [number, number],
  around: Around,
): Piece | undefined {
  const name = atoms[month]!
  if (name.meaning.is === 'month' && name.meaning.short === 'capital' && !name.capital) return undefined
  const { year, next } = readYear(atoms, after)
  const first = around.dates(atoms[month]!, around.ahead, days[0], year)
  const last = days[1] === days[0] ? first : around.dates(atoms[month]!, around.ahead, days[1], year)
  return first && last ? datePiece([first[0], last[1]], next) : undefined
}

function datePiece(dates: Point['dates'], next: number): Piece | undefined {
  return dates ? { point: { dates }, next } : undefined
}

function monthDaysOf(atoms: readonly Atom[], at: number): { from: number; to: number; next: number } | undefined {
  const meaning = atoms[at]?.meaning
  if (meaning?.is === 'number' && meaning.low === meaning.high && meaning.low >= 1 && meaning.low <= 31) {
    return { from: meaning.low, to: meaning.low, next: at + 1 }
  }
  if (meaning?.is !== 'digits') return undefined
  if (meaning.monthDay) return { from: meaning.monthDay, to: meaning.monthDay, next: at + 1 }
  const { low, high, unit } = meaning
  const isRange =
    low !== undefined && high !== undefined && low < high && low >= 1 && high <= 31 && !unit && /[-–]/.test(meaning.key)
  return isRange ? { from: low, to: high, next: at + 1 } : undefined
}

function readYear(atoms: readonly Atom[], at: number): { year?: number; next: number } {
  const place = atoms[at]?.meaning.is === 'comma' ? at + 1 : skipLinks(atoms, at)
  const meaning = atoms[place]?.meaning
  return meaning?.is === 'digits' && meaning.year ? { year: meaning.year, next: place + 1 } : { next: at }
}

/** "at 3", "a las 15:30", "alle 3 e mezza", "3 pm"; `tie` says whether the word before announced an hour. */
export function readClock(atoms: readonly Atom[], at: number, tie: 'sure' | 'pause' | undefined): Piece | undefined {
  let intro = tie
  let plus = 0
  let place = at
  const word = atoms[place]?.meaning
  if (word?.is === 'clock') {
    intro = word.sure ? 'sure' : 'pause'
    plus = word.plus ?? 0
    if (plus) intro = 'sure'
    place++
  } else if (intro) place = skipLinks(atoms, place)
  const atom = atoms[place]?.meaning
  const hour = clockIn(atom, intro)
  if (!hour) return undefined
  let next = place + 1
  let clock: Clock = { ...hour.clock, minutes: hour.clock.minutes + plus }
  let isSaid = hour.said
  if (atoms[next]?.meaning.is === 'unit' && intro && hour.clock.minutes % 60 === 0 && isHours(atoms[next]!)) {
    next++
    isSaid = true
  }
  for (let count = 0; count < 2; count++) {
    const more = atoms[next]?.meaning
    if (more?.is === 'half') clock = { ...clock, minutes: clock.minutes + 30 }
    else if (more?.is === 'later') clock = { ...clock, minutes: clock.minutes + more.minutes }
    else if (more?.is === 'meridiem' && !hour.article && clock.minutes < 13 * 60)
      clock = withHalf(clock, more.afternoon)
    else break
    isSaid = true
    next++
  }
  if (hour.article && !isSaid && !isDayPart(atoms[next])) return undefined
  if (!isSaid && !(intro === 'sure' || (intro === 'pause' && isPause(atoms, next)))) return undefined
  const piece: Piece = { point: { clock }, next, at: word?.is === 'clock', said: isSaid || intro === 'sure' }
  if (hour.until) piece.until = { clock: hour.until }
  return piece
}

// "a la una" alone is left: "una" is first of all an article.
const isDayPart = (atom: Atom | undefined): boolean =>
  atom?.meaning.is === 'point' && atom.meaning.point.part !== undefined

function isHours(atom: Atom): boolean {
  return atom.meaning.is === 'unit' && atom.meaning.unit === 'hour'
}

function withHalf(clock: Clock, afternoon: boolean | undefined): Clock {
  if (afternoon === undefined) return clock
  return { minutes: (clock.minutes % 720) + (afternoon ? 720 : 0) }
}

// `said`: an hour by its form alone.
function clockIn(
  meaning: Atom['meaning'] | undefined,
  intro: 'sure' | 'pause' | undefined,
): { clock: Clock; said: boolean; until?: Clock; article?: true } | undefined {
  if (meaning?.is === 'number' && meaning.low === meaning.high && Number.isInteger(meaning.low) && meaning.low <= 24) {
    return { clock: hourClock(meaning.low), said: false, article: meaning.article }
  }
  if (meaning?.is !== 'digits') return undefined
  if (meaning.clock) return { clock: meaning.clock, said: true, until: meaning.until }
  if (meaning.dotted && intro) return { clock: meaning.dotted, said: false }
  const { low, high, unit, key } = meaning
  if (low === undefined || low !== high || low > 24 || !Number.isInteger(low)) return undefined
  if (unit === 'hour' && !intro) return undefined
  return unit === undefined || unit === 'hour' ? { clock: hourClock(low, key), said: unit === 'hour' } : undefined
}

const hourClock = (hour: number, key = ''): Clock => ({
  minutes: hour * 60,
  open: hour >= 1 && hour <= 12 && !key.startsWith('0'),
})

function conflicts(point: Point, more: Point): boolean {
  if (more.clock && point.clock) return true
  if (more.day !== undefined && point.day !== undefined) return more.day !== point.day
  if (more.period && (point.period || point.day !== undefined)) return true
  if (more.shift !== undefined && point.shift !== undefined) return true
  if (more.edge && Object.keys(point).length > 0) return true
  return isDay(more) && isDay(point) && !(more.dates || point.dates) && !(more.period || point.period)
}

const isDay = (point: Point): boolean =>
  point.day !== undefined || point.weekday !== undefined || point.dates !== undefined

// "Friday, 3 March", "mañana, a las 10", "lunes día 3".
function skipJoints(atoms: readonly Atom[], at: number): number {
  let next = at
  if (atoms[next]?.meaning.is === 'comma') next++
  next = skipLinks(atoms, next)
  const meaning = atoms[next]?.meaning
  const inner =
    meaning?.is === 'relation' && (meaning.relation === 'at' || meaning.relation === 'around') && !meaning.clock
  return inner ? skipLinks(atoms, next + 1) : next
}
