import type { Db } from '../../storage/open.ts'
import { deleteStaleEntries, staleChunks } from '../../storage/knowledge.ts'
import { pause } from '../pause.ts'
import type { IndexWriter } from './writer.ts'

const stepSize = 100

/** Removes everything of a source but the generations to keep, in steps short enough for others to get a turn. */
export async function purgeGenerations(deps: {
  db: Db
  writer: IndexWriter
  sourceId: string
  keep: number[]
}): Promise<void> {
  const { db, writer, sourceId } = deps
  // No generation has the number 0.
  const keep = deps.keep.length > 0 ? deps.keep : [0]
  for (let left = true; left;) {
    left = await db.transaction().execute(async (trx) => {
      const ids = await staleChunks(trx, sourceId, keep, stepSize)
      await writer.remove(trx, ids)
      return ids.length === stepSize
    })
    await pause()
  }
  while ((await deleteStaleEntries(db, sourceId, keep, stepSize)) === stepSize) await pause()
}
