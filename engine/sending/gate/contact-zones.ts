import { createRequire } from 'node:module'
import type countries from 'countries-and-timezones'
import { day } from '../../../domain/clock.ts'
import { isTimeZone, offsetAt } from './zone-clock.ts'

const load = createRequire(import.meta.url)
let loaded: typeof countries | undefined
const byCountry = new Map<string, readonly string[]>()

/**
 * The zones that a person may be in: the one that was given, else all of the country's, else the business's own.
 * Hours that must hold for the person must hold in each.
 */
export function zonesOf(
  contact: { timeZone: string | null; country: string | null },
  businessZone: string,
): readonly string[] {
  if (contact.timeZone !== null && isTimeZone(contact.timeZone)) return [contact.timeZone]
  if (contact.country === null) return [businessZone]
  const zones = zonesOfCountry(contact.country)
  return zones.length > 0 ? zones : [businessZone]
}

/** One zone for each clock that a country has: zones that agree all through a year are one. */
export function zonesOfCountry(country: string): readonly string[] {
  let zones = byCountry.get(country)
  if (zones === undefined) {
    zones = readZones(country)
    byCountry.set(country, zones)
  }
  return zones
}

function readZones(country: string): readonly string[] {
  loaded ??= load('countries-and-timezones') as typeof countries
  const year = Date.UTC(2026, 0, 1)
  const clocks = new Map<string, string>()
  for (const { name } of loaded.getTimezonesForCountry(country) ?? []) {
    if (!isTimeZone(name)) continue
    const clock = Array.from({ length: 52 }, (_, week) => offsetAt(name, year + week * 7 * day)).join()
    if (!clocks.has(clock)) clocks.set(clock, name)
  }
  return [...clocks.values()]
}
