import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { defaultSettings } from '../../domain/settings.ts'
import { createImporter } from '../../engine/contacts/import/importer.ts'
import { exportContacts } from '../../engine/contacts/export.ts'
import { loadPhoneReader } from '../../engine/contacts/phone.ts'
import { createEmbeddedQueue } from '../../engine/jobs/embedded.ts'
import { listImports, reasonsOf } from '../../storage/imports.ts'
import { testClock } from '../clock.ts'
import { testStorage } from '../database.ts'
import { importer, lines } from '../engine/contacts/import/world.ts'
import { postgresForTests } from './postgres.ts'

const postgres = postgresForTests()

it.each([
  ['SQLite', async () => (await testStorage()).db],
  ['PostgreSQL', postgres],
] as const)(
  'an import goes in and comes out again the same on %s',
  { timeout: 60_000 },
  async (_name, openDb) => {
    const db = await openDb()
    const folder = mkdtempSync(join(tmpdir(), 'centralino-import-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const clock = testClock()
    const jobs = createEmbeddedQueue({ db, clock, worker: 'test:1:a' })
    const imports = createImporter({
      storage: { db },
      clock,
      jobs,
      folder,
      phones: loadPhoneReader,
      settings: () => defaultSettings,
    })
    await db
      .insertInto('lists')
      .values({ id: 'l', name: 'Clienti', description: null, created_at: 0 })
      .execute()
    await db
      .insertInto('contact_fields')
      .values({ key: 'points', label: 'Punti', type: 'number', choices: null, created_at: 0 })
      .execute()
    const imported = async (...rows: string[]) => {
      const path = join(folder, 'upload')
      writeFileSync(path, lines('telefono;nome;tags;points', ...rows))
      const { id } = await imports.check(path, {
        name: 'a.csv',
        choices: { country: 'IT', createFields: false },
        actor: importer,
      })
      await imports.start(
        id,
        { consent: { source: 'paper form', at: 1_600_000_000_000 }, listId: 'l' },
        { enqueue: false },
      )
      await imports.run(id)
      return id
    }
    const exported = async (selection: Parameters<typeof exportContacts>[1]) => {
      let text = ''
      for await (const part of await exportContacts({ db, clock }, selection, ';')) text += part
      return text.trim().split('\r\n').slice(1).sort()
    }
    await imported('333 1234567;Anna;oro;5')
    const before = await exported({})
    const id = await imported('333 1234567;Anna Maria;roma;7,5', '333 1234568;Ugo;;', '12;;;')
    expect(await exported({ listId: 'l' })).toEqual([
      "'+393331234567;Anna Maria;;IT;;granted;oro|roma;Clienti;7.5",
      "'+393331234568;Ugo;;IT;;granted;;Clienti;",
    ])
    const filter = JSON.stringify({ field: 'name', op: 'is', value: 'Ugo' })
    await db
      .insertInto('segments')
      .values({ id: 's', name: 's', filter, created_at: 0, updated_at: 0 })
      .execute()
    expect(await exported({ segmentId: 's' })).toHaveLength(1)
    expect(await reasonsOf(db, id)).toEqual([{ reason: 'phone_too_short', rows: 1 }])
    clock.advance(1_000)
    await imports.undo(id, { enqueue: false })
    await imports.run(id)
    expect(await exported({})).toEqual(before)
    expect((await listImports(db, { limit: 1 })).imports).toHaveLength(1)
  },
)
