import { day, minute } from '../../../domain/clock.ts'
import type { Settings } from '../../../domain/settings.ts'
import { zonesOf } from './contact-zones.ts'
import { isNationalHoliday } from './holidays.ts'
import { instantOf, localTime, weekdayOf } from './zone-clock.ts'

type MarketingHours = Pick<
  Settings['sending'],
  'marketingFrom' | 'marketingUntil' | 'marketingOnSundays' | 'marketingOnHolidays'
>

/** What holds from `from` until before `until`. Closed hours that never end are looked at again at `until`. */
interface Span {
  open: boolean
  from: number
  until: number
  /** Closed: there is no hour that suits all zones that the person may be in. */
  never: boolean
}

/** Longer than any run of holidays and Sundays. */
const daysAhead = 21
const mostSpans = 5_000
const spansBySettings = new WeakMap<MarketingHours, Map<string, Span>>()

/**
 * Whether marketing may reach a person at `now` by the clock on their wall, and until when that holds. People who
 * live by the same clock share the answer while it holds.
 */
export function marketingHours(
  contact: { timeZone: string | null; country: string | null },
  businessZone: string,
  settings: MarketingHours,
  now: number,
): Span {
  let spans = spansBySettings.get(settings)
  if (spans === undefined || spans.size > mostSpans) {
    spans = new Map()
    spansBySettings.set(settings, spans)
  }
  const key = `${contact.timeZone}|${contact.country}|${businessZone}`
  const known = spans.get(key)
  if (known !== undefined && known.from <= now && now < known.until) return known
  const span = spanAt(zonesOf(contact, businessZone), contact.country, settings, now)
  spans.set(key, span)
  return span
}

/** The first moment from `at` on at which marketing may reach the person; `at` itself where no hour ever suits. */
export function nextMarketingHour(
  contact: { timeZone: string | null; country: string | null },
  businessZone: string,
  settings: MarketingHours,
  at: number,
): number {
  const span = spanAt(zonesOf(contact, businessZone), contact.country, settings, at)
  return span.open || span.never ? at : span.until
}

function spanAt(
  zones: readonly string[],
  country: string | null,
  settings: MarketingHours,
  now: number,
): Span {
  const opens = firstCommon(zones, country, settings, now)
  if (opens === null) return { open: false, from: now, until: now + day, never: true }
  if (opens > now) return { open: false, from: now, until: opens, never: false }
  const closes = Math.min(...zones.map((zone) => inZone(zone, country, settings, now).until))
  return { open: true, from: now, until: closes, never: false }
}

/** The first moment from `now` on at which it is open in every zone. */
function firstCommon(
  zones: readonly string[],
  country: string | null,
  settings: MarketingHours,
  now: number,
): number | null {
  let at = now
  while (at <= now + daysAhead * day) {
    let latest = at
    for (const zone of zones) {
      const { open, until } = inZone(zone, country, settings, at)
      if (!open) latest = Math.max(latest, until)
    }
    if (latest === at) return at
    at = latest
  }
  return null
}

function inZone(zone: string, country: string | null, settings: MarketingHours, now: number) {
  const { dayNumber, sinceMidnight } = localTime(zone, now)
  const [from, until] = [sinceMidnightOf(settings.marketingFrom), sinceMidnightOf(settings.marketingUntil)]
  const quiet = isQuietDay(dayNumber, country, settings)
  if (!quiet && sinceMidnight >= from && sinceMidnight < until) {
    return { open: true, until: instantOf(zone, dayNumber, until) }
  }
  let next = quiet || sinceMidnight >= until ? dayNumber + 1 : dayNumber
  while (next < dayNumber + daysAhead && isQuietDay(next, country, settings)) next++
  return { open: false, until: instantOf(zone, next, from) }
}

function isQuietDay(dayNumber: number, country: string | null, settings: MarketingHours): boolean {
  if (!settings.marketingOnSundays && weekdayOf(dayNumber) === 0) return true
  return !settings.marketingOnHolidays && country !== null && isNationalHoliday(country, dayNumber)
}

function sinceMidnightOf(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * minute
}
