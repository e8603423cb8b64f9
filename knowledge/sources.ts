import { createHash } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import type { Clock } from '../domain/clock.ts'
import { CallerError } from '../domain/errors.ts'
import type { Language } from '../domain/language.ts'
import type { Db } from '../storage/open.ts'
import type { KnowledgeSourceRow } from '../storage/schema-knowledge.ts'
import { bumpRevision } from '../storage/knowledge/index-tables.ts'
import {
  deleteSourceRow,
  findSource,
  findSourceByName,
  insertSource,
  storeFile,
  updateSource,
} from '../storage/knowledge/sources.ts'
import { purgeGenerations } from './index/purge.ts'
import type { IndexWriter } from './index/writer.ts'
import { kindOfFile } from './ingest/kind.ts'
import type { KnowledgeLimits } from './limits.ts'

export interface NewFile {
  /** Adding another file under the same name replaces the first. */
  name: string
  bytes: Uint8Array
  mime?: string
  language?: Language
}

export interface Sources {
  /**
   * Stores a file for `ingest`. The same bytes again are no work: the row comes back as it is.
   * @throws CallerError for an empty, oversized or unsupported file.
   */
  addFile(file: NewFile): Promise<KnowledgeSourceRow>
  /** @throws CallerError not_found */
  removeSource(id: string): Promise<void>
}

export function createSources(deps: {
  db: Db
  clock: Clock
  writer: IndexWriter
  limits: KnowledgeLimits
}): Sources {
  const { db, clock, writer, limits } = deps
  return {
    async addFile({ name, bytes, mime = 'application/octet-stream', language }) {
      checkFile(name, bytes, limits)
      kindOfFile(name, mime, bytes)
      const hash = createHash('sha256').update(bytes).digest('hex')
      const now = clock.now()
      return db.transaction().execute(async (trx) => {
        const known = await findSourceByName(trx, name)
        if (known !== undefined && known.kind !== 'file') {
          throw new CallerError('conflict', `"${name}" is the name of the hub's own entries`, {
            field: 'name',
            fix: 'Give the file another name.',
            reason: 'source_name_own',
            about: { name },
          })
        }
        const unchanged =
          known !== undefined &&
          known.hash === hash &&
          (language === undefined || language === known.language)
        if (unchanged && known.status !== 'failed') return known
        const set = {
          mime,
          hash,
          size: bytes.byteLength,
          language: language ?? null,
          status: 'pending',
          error: null,
          done: 0,
          total: 0,
          updated_at: now,
        }
        const id = known?.id ?? uuidv7()
        if (known === undefined) await insertSource(trx, { id, kind: 'file', name, created_at: now, ...set })
        else await updateSource(trx, id, set)
        await storeFile(trx, id, bytes)
        const row = await findSource(trx, id)
        if (row === undefined) throw new Error('A source that was just stored is gone')
        return row
      })
    },
    async removeSource(id) {
      const removed = await db.transaction().execute(async (trx) => {
        const source = await findSource(trx, id)
        if (source === undefined)
          throw new CallerError('not_found', 'There is no such source', { field: 'id' })
        const last_generation = source.last_generation + 1
        // Where the removal stops halfway the same file must be new again, or it could never be added.
        await updateSource(trx, id, {
          active_generation: 0,
          last_generation,
          status: 'failed',
          error: JSON.stringify(halfRemoved),
          hash: '',
          indexed_hash: '',
          updated_at: clock.now(),
        })
        await bumpRevision(trx)
        return last_generation
      })
      /** Whoever adds the source again while it is being emptied keeps it. */
      const deleteEmptied = () =>
        db.transaction().execute(async (trx) => {
          const now = await findSource(trx, id)
          const again = now !== undefined && (now.hash !== '' || now.last_generation !== removed)
          return now === undefined || again || (await deleteSourceRow(trx, id))
        })
      do await purgeGenerations({ db, writer, sourceId: id, stale: { upTo: removed } })
      while (!(await deleteEmptied()))
    },
  }
}

const halfRemoved = {
  code: 'interrupted',
  message: 'The removal of this source was interrupted',
  fix: 'Remove it again, or add its file again.',
  reason: 'source_interrupted',
}

function checkFile(name: string, bytes: Uint8Array, limits: KnowledgeLimits) {
  if (name.trim() === '' || name.length > 255) {
    throw new CallerError('invalid', 'A file needs a name of at most 255 characters', { field: 'name' })
  }
  if (bytes.byteLength === 0) {
    throw new CallerError('invalid', `"${name}" is empty`, {
      field: 'file',
      fix: 'Give a file with text in it.',
      reason: 'file_without_bytes',
    })
  }
  if (bytes.byteLength > limits.fileBytes) {
    throw new CallerError(
      'too_large',
      `"${name}" has ${bytes.byteLength} bytes, at most ${limits.fileBytes} are taken`,
      {
        field: 'file',
        fix: 'Split the file, or raise the limit in the settings.',
        reason: 'file_bytes',
        about: { megabytes: Math.floor(limits.fileBytes / 1e6) },
      },
    )
  }
}
