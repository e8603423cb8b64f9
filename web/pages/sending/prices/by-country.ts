import type { Output } from '../../../api/call.ts'

export type Stored = Output<'sendingPrices'>['prices'][number]
export type Category = Stored['category']

const order: readonly Category[] = ['marketing', 'utility', 'authentication', 'service']

/** The prices of a country side by side; `*`, every other country, comes last. */
export interface CountryPrices {
  country: string
  micros: Partial<Record<Category, number>>
}

/** Prices as a table: countries by their name, the categories that have a price at all, and the one currency. */
export function byCountry(
  prices: readonly Stored[],
  nameOf: (country: string) => string,
): { categories: Category[]; currency: string; rows: CountryPrices[] } {
  const rows = new Map<string, CountryPrices>()
  for (const { country, category, micros } of prices) {
    const row = rows.get(country) ?? { country, micros: {} }
    row.micros[category] = micros
    rows.set(country, row)
  }
  const last = (country: string) => (country === '*' ? 1 : 0)
  return {
    categories: order.filter((category) => prices.some((price) => price.category === category)),
    currency: prices[0]?.currency ?? '',
    rows: [...rows.values()].sort(
      (a, b) => last(a.country) - last(b.country) || nameOf(a.country).localeCompare(nameOf(b.country)),
    ),
  }
}
