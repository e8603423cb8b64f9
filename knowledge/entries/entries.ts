import { uuidv7 } from 'uuidv7'
import type { Clock } from '../../domain/clock.ts'
import { CallerError } from '../../domain/errors.ts'
import type { Language } from '../../domain/language.ts'
import type { Db } from '../../storage/open.ts'
import { chunksOfEntry } from '../../storage/knowledge/chunks.ts'
import {
  deleteEntryRow,
  findEntry,
  insertEntries,
  listEntries,
  type EntryFilter,
  type EntryWithVariants,
} from '../../storage/knowledge/entries.ts'
import { bringEntryBack, findEntryAside, setEntryAside } from '../../storage/knowledge/entries-aside.ts'
import { bumpRevision } from '../../storage/knowledge/index-tables.ts'
import { findSource } from '../../storage/knowledge/sources.ts'
import { againIfSwitched, type IndexWriter } from '../index/writer.ts'
import { checkEntry } from '../ingest/check.ts'
import type { KnowledgeLimits } from '../limits.ts'
import { entryChunk } from './entry-chunk.ts'
import { ownSource } from './own-source.ts'

export interface EntryInput {
  /** Of an entry to change; a new one is made without it. */
  id?: string
  /** `updated_at` of the entry as the writer read it: whoever changed it since is not overwritten unseen. */
  version?: number
  /** The entry that this one is a translation of. */
  translationOf?: string
  language: Language
  section?: string
  question: string
  answer: string
  variants?: string[]
}

export interface Entries {
  /**
   * Stores an entry and makes it findable at once.
   * @throws CallerError naming the field, not_found, or conflict where `version` is not the newest
   */
  saveEntry(input: EntryInput): Promise<EntryWithVariants>
  /** @throws CallerError not_found */
  deleteEntry(id: string): Promise<void>
  /**
   * Brings a deleted entry back as it was: id, wordings, place among its translations, date.
   * @throws CallerError not_found where it was not deleted, or its file was replaced or removed since
   */
  restoreEntry(id: string): Promise<EntryWithVariants>
  listEntries(filter: EntryFilter): Promise<{ entries: EntryWithVariants[]; total: number }>
  /** @throws CallerError not_found */
  getEntry(id: string): Promise<EntryWithVariants>
}

export function createEntries(deps: {
  db: Db
  clock: Clock
  writer: IndexWriter
  limits: KnowledgeLimits
}): Entries {
  const { db, clock, writer, limits } = deps
  const found = async (id: string, field: string, on: Db = db) => {
    const entry = await findEntry(on, id)
    if (entry === undefined) throw new CallerError('not_found', 'There is no such entry', { field })
    return entry
  }

  /** The source, generation and position that the saved entry takes. */
  const placeOf = async (input: EntryInput, now: number) => {
    if (input.id !== undefined) return found(input.id, 'id')
    const id = uuidv7()
    const own = await ownSource({ db, writer }, now)
    const sibling =
      input.translationOf === undefined ? undefined : await found(input.translationOf, 'translationOf')
    return {
      id,
      source_id: sibling?.source_id ?? own.id,
      generation: sibling?.generation ?? own.active_generation,
      external_id: sibling?.external_id ?? id,
      group_key: sibling?.group_key ?? id,
      position: sibling?.position ?? 0,
      created_at: now,
      updated_at: 0,
      variants: [],
    }
  }

  return {
    async saveEntry(input) {
      const { language, question, answer, section = '', variants = [] } = input
      checkEntry({ question, answer, section, variants }, limits)
      const now = clock.now()
      const place = await placeOf(input, now)
      const fromFile = new Set(place.variants.filter((v) => v.origin === 'file').map((v) => v.text))
      const entry: EntryWithVariants = {
        ...place,
        language,
        section,
        question,
        answer,
        // Two saves within a millisecond are two versions.
        updated_at: Math.max(now, place.updated_at + 1),
        variants: [...new Set(variants)].map((text) => ({
          text,
          origin: fromFile.has(text) ? 'file' : 'operator',
        })),
      }
      const source = await findSource(db, entry.source_id)
      await againIfSwitched(async () => {
        const prepared = await writer.prepare([entryChunk(entry, source?.name ?? '')])
        await db.transaction().execute(async (trx) => {
          const serving = await findSource(trx, entry.source_id)
          if (serving?.active_generation !== entry.generation) throw replacedMeanwhile()
          if (input.id !== undefined) {
            const current = await found(input.id, 'id', trx)
            if (input.version !== undefined && input.version !== current.updated_at) throw changedMeanwhile()
            entry.updated_at = Math.max(entry.updated_at, current.updated_at + 1)
            await writer.remove(trx, await chunksOfEntry(trx, entry.id))
            await deleteEntryRow(trx, entry.id)
          }
          await insertEntries(trx, [entry])
          await writer.add(trx, prepared)
          await bumpRevision(trx)
        })
      })
      return entry
    },
    async deleteEntry(id) {
      await db.transaction().execute(async (trx) => {
        const entry = await found(id, 'id', trx)
        await writer.remove(trx, await chunksOfEntry(trx, entry.id))
        await setEntryAside(trx, entry.id, clock.now())
        await bumpRevision(trx)
      })
    },
    async restoreEntry(id) {
      const deleted = async (on: Db) => {
        const entry = await findEntryAside(on, id)
        if (entry === undefined) throw notRestorable()
        return entry
      }
      const now = clock.now()
      const before = await deleted(db)
      const entry = { ...before, updated_at: Math.max(now, before.updated_at + 1) }
      const source = await findSource(db, entry.source_id)
      await againIfSwitched(async () => {
        const prepared = await writer.prepare([entryChunk(entry, source?.name ?? '')])
        await db.transaction().execute(async (trx) => {
          await deleted(trx)
          await bringEntryBack(trx, entry)
          await writer.add(trx, prepared)
          await bumpRevision(trx)
        })
      })
      return entry
    },
    listEntries: (filter) => listEntries(db, filter),
    getEntry: (id) => found(id, 'id'),
  }
}

const replacedMeanwhile = () =>
  new CallerError('conflict', 'The source of this entry was replaced or removed meanwhile', {
    field: 'id',
    fix: 'Open the entry again and repeat the change.',
    reason: 'entry_source_replaced',
  })

const changedMeanwhile = () =>
  new CallerError('conflict', 'Somebody has changed this entry meanwhile', {
    field: 'version',
    fix: 'Read it again, and save with its `updatedAt` as `version`.',
    reason: 'entry_changed',
  })

const notRestorable = () =>
  new CallerError('not_found', 'There is no deleted entry of this id that could come back', {
    field: 'id',
    fix: 'Where its file was replaced or removed since, add the entry anew.',
    reason: 'entry_not_back',
  })
