import { createRequire } from 'node:module'
import type Holidays from 'date-holidays'
import { day } from '../../../domain/clock.ts'

/** The package's rules for all countries are a second of start-up that most processes never need. */
const load = createRequire(import.meta.url)
let loaded: typeof Holidays | undefined

const byYear = new Map<string, ReadonlySet<number>>()

/** Whether a day, counted since 1 January 1970, is a public holiday in the whole country (ISO 3166 code). */
export function isNationalHoliday(country: string, dayNumber: number): boolean {
  const year = new Date(dayNumber * day).getUTCFullYear()
  const key = `${country}:${year}`
  let days = byYear.get(key)
  if (days === undefined) {
    days = readHolidays(country, year)
    byYear.set(key, days)
  }
  return days.has(dayNumber)
}

function readHolidays(country: string, year: number): ReadonlySet<number> {
  loaded ??= load('date-holidays') as typeof Holidays
  if (!/^[A-Z]{2}$/.test(country)) return new Set()
  const calendar = new loaded(country)
  const days = new Set<number>()
  for (const { date, start, end, type } of calendar.getHolidays(year)) {
    if (type !== 'public') continue
    const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / day
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / day))
    for (let offset = 0; offset < length; offset++) days.add(first + offset)
  }
  return days
}
