/**
 * The time zone of a country, where it has one: zones that keep the same time all year count as one, and the first
 * of them stands for all. Null where clocks differ within the country, and for what is no country.
 */
export async function loadCountryZones(): Promise<(country: string) => string | null> {
  const { getCountry, getTimezone } = await import('countries-and-timezones')
  return (country) => {
    const zones = getCountry(country)?.timezones ?? []
    const clocks = new Set(
      zones.map((zone) => {
        const known = getTimezone(zone)
        return `${known?.utcOffset}/${known?.dstOffset}`
      }),
    )
    return clocks.size === 1 ? (zones[0] ?? null) : null
  }
}
