import { storedHasher } from './hash-key.ts'
import type { Db } from './open.ts'
import type { SuppressionRow } from './schema-contacts.ts'

/** Those of the phones, or other addresses, whose people were erased, with the last word they had on consent. */
export async function suppressedHashes(
  db: Db,
  phones: readonly string[],
): Promise<Map<string, Pick<SuppressionRow, 'marketing' | 'erased_at'>>> {
  if (phones.length === 0) return new Map()
  const hash = await storedHasher(db)
  if (hash === null) return new Map()
  const byHash = new Map(phones.map((phone) => [hash(phone), phone]))
  const found = new Map<string, Pick<SuppressionRow, 'marketing' | 'erased_at'>>()
  const hashes = [...byHash.keys()]
  for (let start = 0; start < hashes.length; start += 1_000) {
    const rows = await db
      .selectFrom('suppressions')
      .select(['phone_hash', 'marketing', 'erased_at'])
      .where('phone_hash', 'in', hashes.slice(start, start + 1_000))
      .execute()
    for (const { phone_hash, ...row } of rows) found.set(byHash.get(phone_hash)!, row)
  }
  return found
}

export async function suppress(tx: Db, row: SuppressionRow): Promise<void> {
  const { contact_id, marketing, erased_at } = row
  await tx
    .insertInto('suppressions')
    .values(row)
    .onConflict((conflict) => conflict.column('phone_hash').doUpdateSet({ contact_id, marketing, erased_at }))
    .execute()
}
