import { uuidv7 } from 'uuidv7'
import type { Clock } from '../../domain/clock.ts'
import { CallerError } from '../../domain/errors.ts'
import type { Language } from '../../domain/language.ts'
import type { Db } from '../../storage/open.ts'
import type { KnowledgeSourceRow } from '../../storage/schema-knowledge.ts'
import { chunksOfEntry } from '../../storage/knowledge/chunks.ts'
import { deleteEntryRow, insertEntries, type EntryWithVariants } from '../../storage/knowledge/entries.ts'
import { bumpRevision } from '../../storage/knowledge/index-tables.ts'
import { findSource, readFile as readStoredFile, updateSource } from '../../storage/knowledge/sources.ts'
import { entryChunk } from '../entries/entry-chunk.ts'
import { purgeGenerations } from '../index/purge.ts'
import { againIfSwitched, type IndexWriter, type NewChunk } from '../index/writer.ts'
import type { KnowledgeLimits } from '../limits.ts'
import { pause } from '../pause.ts'
import { checkParsed } from './check.ts'
import { changedBetween, keptVariants, variantsKey, type KeptVariants } from './kept-variants.ts'
import type { Parsed, ParsedEntry, Passage } from './parsed.ts'
import type { ReadDocument } from './read-document.ts'
import { readFile } from './read.ts'

export interface IngestOptions {
  onProgress?: (progress: { done: number; total: number }) => void
  signal?: AbortSignal
}

/** Chunks embedded and stored in one step: a transaction of some 20 ms. */
const stepSize = 40

export type Ingest = (sourceId: string, options?: IngestOptions) => Promise<KnowledgeSourceRow>

/**
 * Makes a stored file findable. The new generation is built beside the one that serves and replaces it in one
 * transaction; after a crash or failure the old one still serves and running again starts clean.
 * @throws CallerError where the file itself is at fault (the source is then `failed`, with the error in its row);
 *   anything else that goes wrong marks the source and is rethrown for the queue to retry.
 */
export function createIngest(deps: {
  db: Db
  clock: Clock
  writer: IndexWriter
  limits: KnowledgeLimits
  readDocument?: ReadDocument
}): Ingest {
  const { db, clock, writer, limits } = deps

  const build = async (source: KnowledgeSourceRow, options: IngestOptions) => {
    const bytes = await readStoredFile(db, source.id)
    if (bytes === undefined)
      throw new CallerError('not_found', 'The file of this source is gone', { field: 'file' })
    const { parsed, language } = await readFile({ ...source, bytes }, limits, deps.readDocument)
    checkParsed(parsed, limits)
    // Deleted entries of the generation that serves can still be brought back.
    const serving = [source.active_generation, -source.active_generation]
    await purgeGenerations({ db, writer, sourceId: source.id, stale: { except: serving } })

    const generation = source.last_generation + 1
    const total = parsed.kind === 'entries' ? parsed.entries.length : parsed.passages.length
    const started = {
      last_generation: generation,
      status: 'processing',
      done: 0,
      total,
      updated_at: clock.now(),
    }
    await db.transaction().execute(async (trx) => {
      const now = await findSource(trx, source.id)
      if (now === undefined || now.last_generation !== source.last_generation) throw new Superseded()
      await updateSource(trx, source.id, started)
    })
    const requireCurrent = async (trx: Db) => {
      const now = await findSource(trx, source.id)
      if (now === undefined || now.last_generation !== generation) throw new Superseded()
      return now
    }
    let added: KeptVariants = await keptVariants(db, source)
    const entryIds: string[] = []
    const context = (): StepContext => ({ source, generation, language, added, now: clock.now() })

    for (let done = 0; done < total;) {
      options.signal?.throwIfAborted()
      const { entries, chunks } = step(parsed, done, context())
      done = Math.min(done + stepSize, total)
      await againIfSwitched(async () => {
        const prepared = await writer.prepare(chunks, options.signal)
        await db.transaction().execute(async (trx) => {
          await requireCurrent(trx)
          await updateSource(trx, source.id, { done })
          await insertEntries(trx, entries)
          await writer.add(trx, prepared)
        })
      })
      for (const { id } of entries) entryIds.push(id)
      options.onProgress?.({ done, total })
      await pause()
    }

    /** Writes an entry of the new generation again, with the wordings that it got since. */
    const reword = async (position: number) => {
      const { entries, chunks } = step(parsed, position, context(), 1)
      await againIfSwitched(async () => {
        const prepared = await writer.prepare(chunks, options.signal)
        await db.transaction().execute(async (trx) => {
          const before = entryIds[position] ?? ''
          await writer.remove(trx, await chunksOfEntry(trx, before))
          await deleteEntryRow(trx, before)
          await insertEntries(trx, entries)
          await writer.add(trx, prepared)
        })
      })
      for (const { id } of entries) entryIds[position] = id
    }

    /** Returns the wordings that operators changed meanwhile, instead of switching without them. */
    const switchOver = () =>
      db.transaction().execute(async (trx) => {
        const now = await requireCurrent(trx)
        const latest = await keptVariants(trx, source)
        if (changedBetween(added, latest).size > 0) return latest
        const newer = now.hash !== source.hash
        await updateSource(trx, source.id, {
          active_generation: generation,
          indexed_hash: source.hash,
          status: newer ? 'pending' : 'ready',
          error: null,
          updated_at: clock.now(),
        })
        await bumpRevision(trx)
        return undefined
      })
    for (let latest = await switchOver(); latest !== undefined; latest = await switchOver()) {
      options.signal?.throwIfAborted()
      const changed = changedBetween(added, latest)
      added = latest
      if (parsed.kind === 'passages') continue
      for (const [position, entry] of parsed.entries.entries())
        if (changed.has(variantsKey(entry))) await reword(position)
    }
    await purgeGenerations({ db, writer, sourceId: source.id, stale: { except: [generation] } })
  }

  return async (sourceId, options = {}) => {
    const source = await findSource(db, sourceId)
    if (source === undefined) throw new CallerError('not_found', 'There is no such source', { field: 'id' })
    if (source.status === 'ready' && source.indexed_hash === source.hash) return source
    try {
      await build(source, options)
    } catch (error) {
      if (error instanceof Superseded) throw error
      await updateSource(db, sourceId, {
        status: 'failed',
        error: JSON.stringify(describeError(error)),
        updated_at: clock.now(),
      })
      throw error
    }
    return (await findSource(db, sourceId)) ?? source
  }
}

/** The row belongs to somebody else by now: it is left as it is. */
class Superseded extends CallerError {
  constructor() {
    super('conflict', 'The source was removed or added again meanwhile', {
      fix: 'Nothing needs doing: the newer version is indexed by its own run.',
    })
  }
}

interface StepContext {
  source: KnowledgeSourceRow
  generation: number
  language: Language
  added: KeptVariants
  now: number
}

function step(
  parsed: Parsed,
  from: number,
  context: StepContext,
  size = stepSize,
): { entries: EntryWithVariants[]; chunks: NewChunk[] } {
  if (parsed.kind === 'passages') {
    const passages = parsed.passages.slice(from, from + size)
    return { entries: [], chunks: passages.map((passage, at) => passageChunk(passage, from + at, context)) }
  }
  const entries = parsed.entries
    .slice(from, from + size)
    .map((entry, at) => entryRow(entry, from + at, context))
  return { entries, chunks: entries.map((entry) => entryChunk(entry, context.source.name)) }
}

function entryRow(entry: ParsedEntry, position: number, { source, generation, added, now }: StepContext) {
  const kept = added.get(variantsKey(entry)) ?? []
  return {
    id: uuidv7(),
    source_id: source.id,
    generation,
    external_id: entry.externalId,
    group_key: entry.groupKey,
    language: entry.language,
    section: entry.section,
    question: entry.question,
    answer: entry.answer,
    position,
    created_at: now,
    updated_at: now,
    variants: [
      ...entry.variants.map((text) => ({ text, origin: 'file' })),
      ...kept.filter((text) => !entry.variants.includes(text)).map((text) => ({ text, origin: 'operator' })),
    ],
  }
}

function passageChunk(
  passage: Passage,
  position: number,
  { source, generation, language }: StepContext,
): NewChunk {
  return {
    source_id: source.id,
    generation,
    entry_id: null,
    group_key: `#${position}`,
    position,
    language,
    title: passage.title,
    section: passage.headings.join(' › '),
    question: '',
    variants: '[]',
    text: passage.text,
    url: passage.url,
  }
}

/** As stored in the row and shown to people: our own faults are named, not described. */
function describeError(error: unknown) {
  if (error instanceof CallerError) {
    const { code, message, field, fix, reason, about } = error
    return { code, message, field, fix, reason, about }
  }
  const aborted = error instanceof Error && error.name === 'AbortError'
  return aborted
    ? {
        code: 'interrupted',
        message: 'Indexing was interrupted',
        fix: 'It starts again by itself.',
        reason: 'indexing_interrupted',
      }
    : {
        code: 'failed',
        message: 'Indexing failed',
        fix: 'It is tried again; the log of the hub has the details.',
        reason: 'indexing_failed',
      }
}
