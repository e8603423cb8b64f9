import { day, minute } from '../../../domain/clock.ts'

const week = 7 * day

/** A week of a zone: its offset before and from the moment at which it turns; that is never in most weeks. */
interface Week {
  before: number
  turn: number
  after: number
}

interface Zone {
  format: Intl.DateTimeFormat
  weeks: Map<number, Week>
}

/** What the zones of the world are, as Intl knows them; null for a name that is none. */
const zones = new Map<string, Zone | null>()
/** More names than there are zones: somebody makes them up. */
const mostNames = 2_000

function zoneOf(name: string): Zone | null {
  const known = zones.get(name)
  if (known !== undefined) return known
  if (zones.size >= mostNames) zones.clear()
  const zone = openZone(name)
  zones.set(name, zone)
  return zone
}

function openZone(name: string): Zone | null {
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    return { format, weeks: new Map() }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

export const isTimeZone = (name: string) => zoneOf(name) !== null

/** Milliseconds that a zone is ahead of UTC at a time; 0 for a name that is no zone. A map look-up, once a week is known. */
export function offsetAt(name: string, at: number): number {
  const zone = zoneOf(name)
  if (zone === null) return 0
  const index = Math.floor(at / week)
  let known = zone.weeks.get(index)
  if (known === undefined) {
    known = readWeek(zone.format, index * week)
    zone.weeks.set(index, known)
  }
  return at < known.turn ? known.before : known.after
}

/** Zones turn at most once a week and on a full minute: the turn is found by halving. */
function readWeek(format: Intl.DateTimeFormat, start: number): Week {
  const before = readOffset(format, start)
  const after = readOffset(format, start + week)
  if (before === after) return { before, after, turn: Infinity }
  let [low, high] = [start, start + week]
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / 2 / minute) * minute
    if (readOffset(format, middle) === before) low = middle
    else high = middle
  }
  return { before, after, turn: high }
}

function readOffset(format: Intl.DateTimeFormat, at: number): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value)
  const local = Date.UTC(
    parts['year']!,
    parts['month']! - 1,
    parts['day']!,
    parts['hour']!,
    parts['minute']!,
    parts['second']!,
  )
  return local - Math.floor(at / 1_000) * 1_000
}

/** Days since 1 January 1970 on the zone's own calendar, and the milliseconds since its midnight. */
export function localTime(name: string, at: number): { dayNumber: number; sinceMidnight: number } {
  const local = at + offsetAt(name, at)
  const dayNumber = Math.floor(local / day)
  return { dayNumber, sinceMidnight: local - dayNumber * day }
}

/** When the zone's clock shows that time of that day; where the clock skips it, as much later. */
export function instantOf(name: string, dayNumber: number, sinceMidnight: number): number {
  const local = dayNumber * day + sinceMidnight
  const guess = local - offsetAt(name, local)
  return local - offsetAt(name, guess)
}

/** 0 is Sunday. */
export const weekdayOf = (dayNumber: number) => (dayNumber + 4) % 7
