import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ImportChoices } from '../../../../domain/contact-import.ts'
import { defaultSettings } from '../../../../domain/settings.ts'
import type { Actor } from '../../../../domain/user.ts'
import { createImporter, type StartImport } from '../../../../engine/contacts/import/importer.ts'
import { loadPhoneReader } from '../../../../engine/contacts/phone.ts'
import { createEmbeddedQueue } from '../../../../engine/jobs/embedded.ts'
import { findImport } from '../../../../storage/imports.ts'
import { testClock } from '../../../clock.ts'
import { testStorage } from '../../../database.ts'

export const importer: Actor = { kind: 'user', id: 'anna', name: 'Anna', permissions: [] }

/** An importer over a database and a folder of its own. */
export async function importWorld(options: { databaseFile?: string; doubleOptIn?: boolean } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'centralino-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const storage = await testStorage(options.databaseFile)
  const clock = testClock()
  const jobs = createEmbeddedQueue({ db: storage.db, clock, worker: 'test:1:a' })
  const { consent } = defaultSettings
  const settings = { consent: { ...consent, doubleOptIn: options.doubleOptIn ?? false } }
  const imports = createImporter({
    storage,
    clock,
    jobs,
    folder: join(folder, 'imports'),
    phones: loadPhoneReader,
    settings: () => settings,
  })
  const { db } = storage
  let files = 0

  return {
    storage,
    db,
    clock,
    jobs,
    folder,
    imports,

    check(file: string | Uint8Array, choices: Partial<ImportChoices> = {}) {
      const path = join(folder, `upload-${++files}`)
      writeFileSync(path, file)
      const chosen: ImportChoices = { country: 'IT', createFields: false, ...choices }
      return imports.check(path, { name: 'shop.csv', choices: chosen, actor: importer })
    },

    /** Checks, starts and runs to the end. */
    async import(
      file: string | Uint8Array,
      choices: Partial<ImportChoices> = {},
      start: StartImport = { consent: 'none' },
    ) {
      const { id } = await this.check(file, choices)
      await imports.start(id, start, { enqueue: false })
      await imports.run(id)
      return id
    },

    async undo(id: string) {
      await imports.undo(id, { enqueue: false })
      await imports.run(id)
    },

    importRow: async (id: string) => (await findImport(db, id))!,
    totals: async (id: string) => JSON.parse((await findImport(db, id))!.totals) as Record<string, number>,
    rows: (id: string) =>
      db.selectFrom('import_rows').selectAll().where('import_id', '=', id).orderBy('row').execute(),

    /** All that is known of people, without ids and times. */
    async people() {
      const contacts = await db.selectFrom('contacts').selectAll().orderBy('phone').execute()
      const values = await db.selectFrom('contact_values').selectAll().orderBy('field').execute()
      const tags = await db.selectFrom('contact_tags').selectAll().orderBy('tag').execute()
      const members = await db.selectFrom('list_members').selectAll().execute()
      return contacts.map(({ id, phone, name, language, country, time_zone, marketing }) => ({
        phone,
        name,
        language,
        country,
        time_zone,
        marketing,
        values: Object.fromEntries(
          values
            .filter((row) => row.contact_id === id)
            .map(({ field, text, number }) => [field, text ?? number]),
        ),
        tags: tags.filter((row) => row.contact_id === id).map(({ tag }) => tag),
        lists: members.filter((row) => row.contact_id === id).map(({ list_id }) => list_id),
      }))
    },
  }
}

/** Lines as a file, without the indentation of the test. */
export const lines = (...all: string[]) => `${all.join('\n')}\n`
