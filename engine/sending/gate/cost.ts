import type { Category } from '../../../domain/message.ts'

/** Millionths of the currency's unit by `country:category`; `*` stands for every other country. */
export type PriceTable = ReadonlyMap<string, number>

/**
 * What a delivered message costs by the operator's table: service and utility are free in an open window unless the
 * table has a price for them there; what it does not name costs 0. WhatsApp pricing: per delivered message, by
 * category and recipient's country.
 */
export function costOf(
  prices: PriceTable,
  { category, country, windowOpen }: { category: Category; country: string | null; windowOpen: boolean },
): number {
  if (category === 'utility' && windowOpen) return 0
  return prices.get(`${country ?? '*'}:${category}`) ?? prices.get(`*:${category}`) ?? 0
}
