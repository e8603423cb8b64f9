import { sql } from 'kysely'
import type { SendingSettings } from '../../domain/sending-settings.ts'
import type { Db } from '../../storage/open.ts'
import type { RateLimitRow } from '../../storage/schema.ts'
import { statementOverRows } from '../../storage/statement-over-rows.ts'
import { numberKey, pairKey } from './gate/usage.ts'

/** The GCRA times of the numbers and pairs of these messages; a limit that nobody used has none. */
export async function readTats(
  tx: Db,
  rows: readonly { account_id: string; contact_id: string }[],
): Promise<Map<string, number>> {
  const keys = [
    ...new Set(rows.flatMap((row) => [numberKey(row.account_id), pairKey(row.account_id, row.contact_id)])),
  ]
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

/** What comes in takes from the number's throughput as well. WhatsApp Cloud API, throughput. */
export async function countInbound(
  tx: Db,
  accountId: string,
  { throughputPerSecond }: SendingSettings,
  now: number,
): Promise<void> {
  const at = sql`cast(${now} as double precision)`
  const perSecond = sql`coalesce((select throughput_per_second from numbers where id = ${accountId}), ${throughputPerSecond})`
  await sql`
    insert into rate_limits (key, tat) values (${numberKey(accountId)}, ${at} + 1000.0 / ${perSecond})
    on conflict (key) do update set
      tat = case when rate_limits.tat < ${at} then excluded.tat else rate_limits.tat + excluded.tat - ${at} end
  `.execute(tx)
}
