import { uuidv7 } from 'uuidv7'
import type { Clock } from '../../domain/clock.ts'
import { CallerError } from '../../domain/errors.ts'
import type { Language } from '../../domain/language.ts'
import type { Db } from '../../storage/open.ts'
import {
  bumpRevision,
  chunksOfEntry,
  deleteEntryRow,
  findEntry,
  findSource,
  findSourceByName,
  insertEntries,
  insertSource,
  listEntries,
  type EntryFilter,
  type EntryWithVariants,
} from '../../storage/knowledge.ts'
import { againIfSwitched, type IndexWriter } from '../index/writer.ts'
import { checkEntry } from '../ingest/check.ts'
import type { KnowledgeLimits } from '../limits.ts'
import { entryChunk } from './entry-chunk.ts'

export interface EntryInput {
  /** Of an entry to change; a new one is made without it. */
  id?: string
  /** The entry that this one is a translation of. */
  translationOf?: string
  language: Language
  section?: string
  question: string
  answer: string
  variants?: string[]
}

export interface Entries {
  /** Stores an entry and makes it findable at once. @throws CallerError naming the field, or not_found */
  saveEntry(input: EntryInput): Promise<EntryWithVariants>
  /** @throws CallerError not_found */
  deleteEntry(id: string): Promise<void>
  listEntries(filter: EntryFilter): Promise<{ entries: EntryWithVariants[]; total: number }>
  /** @throws CallerError not_found */
  getEntry(id: string): Promise<EntryWithVariants>
}

/** Name of the source of entries that were written in the hub. */
const ownEntriesName = 'Entries written here'

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
    const own = await ownSource(db, now)
    const sibling =
      input.translationOf === undefined ? undefined : await found(input.translationOf, 'translationOf')
    return {
      id,
      source_id: sibling?.source_id ?? own,
      generation: sibling?.generation ?? 1,
      external_id: sibling?.external_id ?? id,
      group_key: sibling?.group_key ?? id,
      position: sibling?.position ?? 0,
      created_at: now,
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
        updated_at: now,
        variants: [...new Set(variants)].map((text) => ({
          text,
          origin: fromFile.has(text) ? 'file' : 'operator',
        })),
      }
      const source = await findSource(db, entry.source_id)
      await againIfSwitched(async () => {
        const prepared = await writer.prepare([entryChunk(entry, source?.name ?? '')])
        await db.transaction().execute(async (trx) => {
          if (input.id !== undefined) {
            const now = await found(input.id, 'id', trx)
            if (now.generation !== entry.generation) throw replacedMeanwhile()
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
        await deleteEntryRow(trx, entry.id)
        await bumpRevision(trx)
      })
    },
    listEntries: (filter) => listEntries(db, filter),
    getEntry: (id) => found(id, 'id'),
  }
}

const replacedMeanwhile = () =>
  new CallerError('conflict', 'The file of this entry was replaced meanwhile', {
    field: 'id',
    fix: 'Open the entry again and repeat the change.',
  })

async function ownSource(db: Db, now: number): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const known = await findSourceByName(trx, ownEntriesName)
    if (known !== undefined) return known.id
    const id = uuidv7()
    await insertSource(trx, {
      id,
      kind: 'faq',
      name: ownEntriesName,
      mime: '',
      language: null,
      size: 0,
      hash: '',
      status: 'ready',
      error: null,
      active_generation: 1,
      last_generation: 1,
      created_at: now,
      updated_at: now,
    })
    return id
  })
}
