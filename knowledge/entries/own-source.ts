import { uuidv7 } from 'uuidv7'
import { findSourceByName, insertSource, updateSource } from '../../storage/knowledge/sources.ts'
import type { Db } from '../../storage/open.ts'
import type { KnowledgeSourceRow } from '../../storage/schema-knowledge.ts'
import { purgeGenerations } from '../index/purge.ts'
import type { IndexWriter } from '../index/writer.ts'

/** Name of the source of entries that were written in the hub. */
const name = 'Entries written here'

/**
 * The source of entries that were written in the hub, made where there is none. One that is being removed, or whose
 * removal stopped halfway, is emptied of what it held and begins anew.
 */
export async function ownSource(
  deps: { db: Db; writer: IndexWriter },
  now: number,
): Promise<Pick<KnowledgeSourceRow, 'id' | 'active_generation'>> {
  const { db, writer } = deps
  const before = await findSourceByName(db, name)
  if (before !== undefined && before.active_generation > 0) return before
  if (before !== undefined) {
    const stale = { upTo: before.last_generation }
    await purgeGenerations({ db, writer, sourceId: before.id, stale })
  }
  return db.transaction().execute(async (trx) => {
    const known = await findSourceByName(trx, name)
    if (known !== undefined && known.active_generation > 0) return known
    if (known === undefined) {
      const begun = { active_generation: 1, last_generation: 1 }
      const times = { created_at: now, updated_at: now }
      const id = uuidv7()
      const nothing = { mime: '', language: null, size: 0, hash: '', error: null }
      await insertSource(trx, { id, kind: 'faq', name, status: 'ready', ...nothing, ...begun, ...times })
      return { id, active_generation: 1 }
    }
    const generation = known.last_generation + 1
    const begun = { active_generation: generation, last_generation: generation }
    await updateSource(trx, known.id, { ...begun, status: 'ready', error: null, updated_at: now })
    return { id: known.id, active_generation: generation }
  })
}
