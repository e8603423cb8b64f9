import type { Db } from './open.ts'
import type { PriceRow } from './schema-sending.ts'

export function readPrices(db: Db): Promise<PriceRow[]> {
  return db.selectFrom('prices').selectAll().orderBy('country').orderBy('category').execute()
}

/** Puts this table in the place of the one before: a price that is not in it is no longer known. */
export async function replacePrices(tx: Db, prices: readonly PriceRow[]): Promise<void> {
  await tx.deleteFrom('prices').execute()
  for (let start = 0; start < prices.length; start += 500) {
    await tx
      .insertInto('prices')
      .values(prices.slice(start, start + 500))
      .execute()
  }
}
