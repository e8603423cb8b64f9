import { sql } from 'kysely'
import type { Db } from '../../storage/open.ts'
import type { RateLimitRow } from '../../storage/schema.ts'
import { statementOverRows } from '../../storage/statement-over-rows.ts'

/** The limits of the gate that are used up by sending: of a number, and of a number and a person. */
export const numberKeyOf = (row: { account_id: string }) => `number:${row.account_id}`
export const pairKeyOf = (row: { account_id: string; contact_id: string }) =>
  `pair:${row.account_id}:${row.contact_id}`

/** The GCRA times of the numbers and pairs of these messages; a limit that nobody used has none. */
export async function readTats(
  tx: Db,
  rows: { account_id: string; contact_id: string }[],
): Promise<Map<string, number>> {
  const keys = [...new Set(rows.flatMap((row) => [numberKeyOf(row), pairKeyOf(row)]))]
  const known = await tx.selectFrom('rate_limits').select(['key', 'tat']).where('key', 'in', keys).execute()
  return new Map(known.map((row) => [row.key, row.tat]))
}

export const writeTats = statementOverRows<RateLimitRow>(
  ['key', 'tat'],
  (values) =>
    sql`insert into rate_limits (key, tat) values ${values} on conflict (key) do update set tat = excluded.tat`,
)

/** Nothing of this number, or to this person, leaves before; a pause never shortens another. */
export async function block(tx: Db, key: string, tat: number): Promise<void> {
  await tx
    .insertInto('rate_limits')
    .values({ key, tat })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet(({ ref, eb }) => ({
        tat: eb.case().when(ref('rate_limits.tat'), '<', tat).then(tat).else(ref('rate_limits.tat')).end(),
      })),
    )
    .execute()
}
