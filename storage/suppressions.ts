import { createHmac, randomBytes } from 'node:crypto'
import type { Db } from './open.ts'
import type { SuppressionRow } from './schema-contacts.ts'

const key = 'privacy.hash_key'

/**
 * Hashes a phone so that nobody without the hub's own key can try all numbers against it; docs/decisions/0009. The key
 * is made once, when the first person is erased.
 */
export async function phoneHasher(db: Db, now: number): Promise<(phone: string) => string> {
  const secret = (await storedKey(db)) ?? (await newKey(db, now))
  return (phone) => createHmac('sha256', secret).update(phone).digest('hex')
}

async function storedKey(db: Db): Promise<Buffer | null> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst()
  return row ? Buffer.from(JSON.parse(row.value) as string, 'hex') : null
}

async function newKey(db: Db, now: number): Promise<Buffer> {
  const value = JSON.stringify(randomBytes(32).toString('hex'))
  await db
    .insertInto('settings')
    .values({ key, value, updated_at: now, updated_by: 'hub' })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  return (await storedKey(db))!
}

/** Those of the phones whose people were erased, with the last word they had on consent. */
export async function suppressedHashes(
  db: Db,
  phones: readonly string[],
): Promise<Map<string, Pick<SuppressionRow, 'marketing' | 'erased_at'>>> {
  const secret = await storedKey(db)
  if (secret === null || phones.length === 0) return new Map()
  const byHash = new Map(
    phones.map((phone) => [createHmac('sha256', secret).update(phone).digest('hex'), phone]),
  )
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
