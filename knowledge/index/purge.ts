import type { Db } from '../../storage/open.ts'
import { deleteStaleEntries, staleChunks, type StaleGenerations } from '../../storage/knowledge/stale.ts'
import { pause } from '../pause.ts'
import type { IndexWriter } from './writer.ts'

const stepSize = 100

/** Removes stale generations of a source, in steps short enough for others to get a turn. */
export async function purgeGenerations(deps: {
  db: Db
  writer: IndexWriter
  sourceId: string
  stale: StaleGenerations
}): Promise<void> {
  const { db, writer, sourceId, stale } = deps
  for (let left = true; left;) {
    left = await db.transaction().execute(async (trx) => {
      const ids = await staleChunks(trx, sourceId, stale, stepSize)
      await writer.remove(trx, ids)
      return ids.length === stepSize
    })
    await pause()
  }
  while ((await deleteStaleEntries(db, sourceId, stale, stepSize)) === stepSize) await pause()
}
