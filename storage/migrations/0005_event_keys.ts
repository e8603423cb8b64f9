import { sql, type Kysely } from 'kysely'
import { eventKeyHasher } from '../hash-key.ts'
import type { Db } from '../open.ts'
import { statementOverRows } from '../statement-over-rows.ts'

const rowsAtOnce = 2_000

const rewrite = statementOverRows<{ id: string; key: string }>(
  ['id', 'key'],
  (values) => sql<never>`
    update inbound_events set event_key = v.column2 from (values ${values}) as v where inbound_events.id = v.column1`,
)

/** Keys of webhooks had people's numbers in them: they become hashes, by which a second delivery is still known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  let hash: ((eventKey: string) => string) | undefined
  for (let after = ''; ;) {
    const { rows } = await sql<{ id: string; key: string }>`
      select id, event_key as key from inbound_events
      where id > ${after} and kind <> 'malformed' and event_key not like 'erased:%'
      order by id limit ${rowsAtOnce}`.execute(db)
    if (rows.length === 0) return
    hash ??= await eventKeyHasher(db as Db, Date.now())
    const hashed = rows.map(({ id, key }) => ({ id, key: hash!(key) }))
    await rewrite(db as Db, hashed)
    after = rows.at(-1)!.id
  }
}
