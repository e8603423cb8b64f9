import { day, type Clock } from '../domain/clock.ts'
import { forgetBulkChanges } from '../storage/bulk-changes.ts'
import { forgetEntriesAside } from '../storage/knowledge/entries-aside.ts'
import { forgetCells } from '../storage/imports.ts'
import { forgetChanges } from '../storage/live.ts'
import type { Db } from '../storage/open.ts'
import { forgetReached } from '../storage/reached.ts'
import { forgetSpending } from '../storage/spending.ts'
import { undoDays } from './contacts/bulk-undo.ts'
import { oldestSlotAt } from './sending/gate/places.ts'

/** Twice the time for which Meta repeats a webhook (7 days): what is older cannot come again as a duplicate. */
const keepEventsMs = 14 * day
/** Changes that a console which was away can still be told of. */
const keepChanges = 5_000
/** How long a deleted FAQ entry can be brought back. */
const keepDeletedEntriesMs = 30 * day
/** How long the rows that an import could not read can be fetched, to be corrected. */
const keepFailedRowsMs = 30 * day
const rowsAtOnce = 2_000

/**
 * Deletes what has served its purpose: processed webhooks (they hold customers' words), cells of rows that could not be
 * imported, files that nobody began to import, what bulk actions too old to undo had changed, old changes, FAQ entries
 * deleted long ago, limits that nobody uses any more. A little at a time, so that no other work waits for it.
 */
export async function keepHouse({
  db,
  clock,
  sweepImports,
}: {
  db: Db
  clock: Clock
  sweepImports(): Promise<void>
}): Promise<void> {
  const now = clock.now()
  for (;;) {
    const old = await db
      .selectFrom('inbound_events')
      .select('id')
      .where('status', 'in', ['processed', 'malformed', 'foreign'])
      .where('received_at', '<', now - keepEventsMs)
      .limit(rowsAtOnce)
      .execute()
    if (old.length > 0) {
      const ids = old.map((row) => row.id)
      await db.deleteFrom('inbound_events').where('id', 'in', ids).execute()
    }
    if (old.length < rowsAtOnce) break
  }
  while ((await forgetEntriesAside(db, now - keepDeletedEntriesMs, rowsAtOnce)) === rowsAtOnce);
  await sweepImports()
  while (await forgetBulkChanges(db, now - undoDays * day));
  await forgetCells(db, { endedBefore: now - keepFailedRowsMs, now, rowsAtOnce })
  await forgetChanges(db, keepChanges)
  await forgetReached(db, now - 2 * day, oldestSlotAt(now - day))
  await forgetSpending(db, now - 90 * day)
  await db
    .deleteFrom('rate_limits')
    .where('tat', '<', now - day)
    .execute()
}
