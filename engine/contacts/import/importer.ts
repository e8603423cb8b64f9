import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { day, type Clock } from '../../../domain/clock.ts'
import {
  importPlanSchema,
  noTotals,
  type ImportChoices,
  type ImportConsent,
  type ImportPlan,
} from '../../../domain/contact-import.ts'
import { CallerError } from '../../../domain/errors.ts'
import type { Settings } from '../../../domain/settings.ts'
import type { Actor } from '../../../domain/user.ts'
import {
  advanceImport,
  deleteImport,
  findImport,
  importsInStatus,
  insertImport,
} from '../../../storage/imports.ts'
import { createImportFields, importFields, listExists } from '../../../storage/import-fields.ts'
import type { Db } from '../../../storage/open.ts'
import type { ImportRow } from '../../../storage/schema-contacts.ts'
import type { JobQueue } from '../../jobs/queue.ts'
import type { PhoneReader } from '../phone.ts'
import type { OpenFile } from './encoding.ts'
import { examine, summarise, type Examined } from './examine.ts'
import { planFile } from './file.ts'
import type { JudgedRow } from './judge.ts'
import { newFields, requireKnownFields, requireStartable } from './requirements.ts'
import { runImport } from './run.ts'
import { importPath } from './waiting.ts'

/** Kind of the job that applies or undoes an import; one at a time. */
export const importKind = 'contacts.import'

/** How long a file that was only looked at waits to be imported. */
const keepCheckedMs = day

export interface StartImport {
  consent?: ImportConsent | undefined
  listId?: string | undefined
  tags?: string[] | undefined
}

/**
 * Imports of contacts. checked → running → done | failed | cancelled → undoing → undone. The file lies in `folder`
 * from the check until the import has ended; after that the record of its rows is all that is left of it.
 */
export function createImporter(deps: {
  storage: { db: Db }
  clock: Clock
  jobs: JobQueue
  folder: string
  phones: () => Promise<PhoneReader>
  settings: () => Pick<Settings, 'consent'>
}) {
  const { storage, clock, jobs, folder } = deps
  const { db } = storage
  const fileOf = (id: string) => importPath(folder, id)
  const openFile =
    (path: string): OpenFile =>
    () =>
      createReadStream(path)

  /** What a file would do, batch by batch; writes nothing. */
  async function* examineFile(open: OpenFile, choices: ImportChoices, to: Partial<ImportPlan> = {}) {
    const phones = await deps.phones()
    const fields = await importFields(db)
    const plan = { ...(await planFile(open, { choices, fields, phones })), ...to }
    requireKnownFields(plan, new Set(fields.map(({ key }) => key)))
    yield* examine(db, open, { plan, fields, phones, now: clock.now() })
  }

  async function wanted(id: string): Promise<ImportRow> {
    const row = await findImport(db, id)
    if (!row) throw new CallerError('not_found', 'There is no such import', { field: 'id' })
    return row
  }

  const importer = {
    /** What the file at `path` would do, batch by batch; writes nothing. */
    examine: (path: string, choices: ImportChoices) => examineFile(openFile(path), choices),

    /** A copy of a file for `check` to take over. */
    async copy(path: string): Promise<string> {
      await mkdir(folder, { recursive: true })
      const copied = join(folder, `upload-${uuidv7()}`)
      await copyFile(path, copied)
      return copied
    },

    /** Takes over the file at `path`, looks at all of its rows and keeps it for `start`. */
    async check(
      path: string,
      given: { name: string; choices: ImportChoices; actor: Actor; onRows?: (rows: JudgedRow[]) => void },
    ): Promise<Examined & { id: string }> {
      await importer.sweep()
      const id = uuidv7()
      await mkdir(folder, { recursive: true })
      await rename(path, fileOf(id))
      try {
        const examined = await summarise(examineFile(openFile(fileOf(id)), given.choices), given.onRows)
        const { plan, totals, rows } = examined
        await insertImport(db, {
          id,
          name: given.name,
          status: 'checked',
          error: null,
          done: 0,
          total: rows,
          options: JSON.stringify(plan),
          totals: JSON.stringify(totals),
          created_by: `${given.actor.kind}:${given.actor.id}`,
          created_at: clock.now(),
          finished_at: null,
        })
        return { id, ...examined }
      } catch (error) {
        await rm(fileOf(id), { force: true })
        throw error
      }
    },

    /** Looks at a file that was checked with other choices. */
    async recheck(id: string, choices: ImportChoices): Promise<Examined & { id: string }> {
      const row = await wanted(id)
      if (row.status !== 'checked') throw notAnyMore(row)
      const examined = await summarise(examineFile(openFile(fileOf(id)), choices))
      const { plan, totals, rows } = examined
      const kept = await advanceImport(
        db,
        id,
        { status: 'checked' },
        { options: JSON.stringify(plan), totals, total: rows },
      )
      if (!kept) throw notAnyMore(await wanted(id))
      return { id, ...examined }
    },

    /**
     * Begins an import that was checked. With `enqueue: false` the caller runs it.
     * @throws CallerError where nothing says where consent comes from, or no column holds phones
     */
    async start(id: string, given: StartImport, { enqueue = true } = {}): Promise<void> {
      const row = await wanted(id)
      if (row.status !== 'checked') throw notAnyMore(row)
      const plan = importPlanSchema.parse(JSON.parse(row.options))
      const now = clock.now()
      const listId = given.listId ?? null
      const { consent } = given
      requireStartable(plan, consent, now)
      const confirmed = consent === 'none' || consent?.confirmed === true
      if (listId !== null && !(await listExists(db, listId))) {
        throw new CallerError('not_found', 'There is no such list', { field: 'listId' })
      }
      const complete: ImportPlan = {
        ...plan,
        consent: consent!,
        needsConfirmation: deps.settings().consent.doubleOptIn && !confirmed,
        listId,
        tags: [...new Set(given.tags ?? [])],
      }
      const begun = await db.transaction().execute(async (tx) => {
        const moved = await advanceImport(
          tx,
          id,
          { status: 'checked' },
          { status: 'running', options: JSON.stringify(complete), totals: noTotals, done: 0 },
        )
        if (!moved) return false
        await createImportFields(tx, newFields(complete), now)
        if (enqueue) await enqueueRun(tx, id)
        return true
      })
      if (!begun) throw notAnyMore(await wanted(id))
    },

    /** Goes on with an import where its record ends, until it is through or somebody cancels it. Safe to run twice. */
    async run(
      id: string,
      run: { signal?: AbortSignal; last?: boolean; onProgress?: (done: number) => void } = {},
    ): Promise<void> {
      try {
        await runImport({ db, clock, phones: deps.phones, open: openFile(fileOf(id)), ...run }, id)
      } catch (error) {
        if (!run.signal?.aborted && (run.last === true || error instanceof CallerError)) {
          const why =
            error instanceof CallerError ? error.message : 'Something went wrong in the hub; it is in the log'
          const at = { finished_at: clock.now() }
          await advanceImport(
            db,
            id,
            { status: ['running', 'undoing'] },
            { status: 'failed', error: why, ...at },
          )
        }
        if (!(error instanceof CallerError)) throw error
      }
      const row = await findImport(db, id)
      if (row?.status !== 'running') await rm(fileOf(id), { force: true })
    },

    /** Stops an import between two batches; what is in stays in, and can be undone. */
    async cancel(id: string): Promise<void> {
      const row = await wanted(id)
      const at = { finished_at: clock.now() }
      const stopped = await advanceImport(
        db,
        id,
        { status: ['running', 'checked'] },
        { status: 'cancelled', ...at, ...(row.status === 'checked' && { totals: noTotals }) },
      )
      if (!stopped) throw notAnyMore(row)
      await rm(fileOf(id), { force: true })
    },

    /** Begins to take an import back. */
    async undo(id: string, { enqueue = true } = {}): Promise<void> {
      const begun = await db.transaction().execute(async (tx) => {
        const ended = { status: ['done', 'cancelled', 'failed'] as const }
        const moved = await advanceImport(tx, id, ended, { status: 'undoing', done: 0, error: null })
        if (moved && enqueue) await enqueueRun(tx, id)
        return moved
      })
      if (!begun) throw notAnyMore(await wanted(id))
    },

    /** At start: imports that a crash left, and files that nobody came back for. */
    async recover(): Promise<void> {
      for (const { id } of await importsInStatus(db, ['running', 'undoing'])) await enqueueRun(db, id)
      await importer.sweep()
    },

    /** Forgets files that were only looked at a day ago, and what uploads that broke off left. */
    async sweep(): Promise<void> {
      const waiting = await importsInStatus(db, ['checked', 'running'])
      const old = waiting.filter(
        ({ status, created_at }) => status === 'checked' && created_at < clock.now() - keepCheckedMs,
      )
      for (const { id } of old) {
        await rm(fileOf(id), { force: true })
        await deleteImport(db, id)
      }
      await mkdir(folder, { recursive: true })
      const kept = new Set(waiting.map(({ id }) => `${id}.csv`))
      for (const name of await readdir(folder)) {
        const path = join(folder, name)
        // Files have the machine's time, whatever clock the hub goes by; another process may be writing a young one.
        const { mtimeMs = Infinity } = (await stat(path).catch(() => null)) ?? {}
        if (!kept.has(name) && mtimeMs < Date.now() - keepCheckedMs) await rm(path, { force: true })
      }
    },
  }

  async function enqueueRun(tx: Db, id: string): Promise<void> {
    await jobs.enqueue(
      [
        {
          kind: importKind,
          payload: { importId: id },
          serialKey: importKind,
          dedupeKey: `${importKind}:${id}`,
          priority: 20,
          maxAttempts: 5,
        },
      ],
      tx,
    )
  }

  return importer
}

export type Importer = ReturnType<typeof createImporter>

function notAnyMore({ status }: Pick<ImportRow, 'status'>): CallerError {
  return new CallerError('conflict', `The import is ${status}`, {
    field: 'id',
    fix: 'Look at it again: what can be done with it depends on its status',
    reason: 'import_moved_on',
  })
}
