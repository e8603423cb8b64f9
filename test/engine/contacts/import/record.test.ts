import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { failedRows } from '../../../../engine/contacts/import/failed-rows.ts'
import { exportContacts } from '../../../../engine/contacts/export.ts'
import { csvRow, withoutApostrophe } from '../../../../engine/contacts/csv.ts'
import { importWorld, lines } from './world.ts'

const many = (count: number) =>
  lines(
    'telefono;nome',
    ...Array.from({ length: count }, (_, at) => `+39 333 ${1_000_000 + at};Cliente ${at}`),
  )

const textOf = async (parts: AsyncIterable<string>) => {
  let text = ''
  for await (const part of parts) text += part
  return text
}

it('goes on after a crash behind the last batch that is in, and does no row twice', async () => {
  const world = await importWorld()
  const { id } = await world.check(many(2_300))
  await world.imports.start(
    id,
    { consent: { source: 'paper form', at: 1_600_000_000_000 } },
    { enqueue: false },
  )
  const stop = new AbortController()
  const crash = world.imports.run(id, {
    signal: stop.signal,
    onProgress: (done) => {
      if (done === 1_000) stop.abort(new Error('power cut'))
    },
  })
  await expect(crash).rejects.toThrow('power cut')
  expect(await world.importRow(id)).toMatchObject({ status: 'running', done: 1_000 })
  await Promise.all([world.imports.run(id), world.imports.run(id)])
  expect(await world.importRow(id)).toMatchObject({ status: 'done', done: 2_300, total: 2_300 })
  expect(await world.totals(id)).toEqual({ new: 2_300, updated: 0, duplicate: 0, invalid: 0, empty: 0 })
  expect(await world.people()).toHaveLength(2_300)
  expect(await world.rows(id)).toHaveLength(2_300)
  expect(await world.db.selectFrom('consent_events').select('id').execute()).toHaveLength(2_300)
  expect(existsSync(join(world.folder, 'imports', `${id}.csv`))).toBe(false)
})

it('writes a batch wholly or not at all', async () => {
  const world = await importWorld()
  const { id } = await world.check(many(600))
  await world.imports.start(id, { consent: 'none' }, { enqueue: false })
  await world.db.schema.alterTable('import_rows').renameTo('aside').execute()
  await expect(world.imports.run(id)).rejects.toThrow('import_rows')
  expect(await world.people()).toEqual([])
  expect(await world.importRow(id)).toMatchObject({ status: 'running', done: 0 })
  await world.db.schema.alterTable('aside').renameTo('import_rows').execute()
  await world.imports.run(id)
  expect(await world.people()).toHaveLength(600)
})

it('stops between two batches where somebody cancels it, and can be undone from there', async () => {
  const world = await importWorld()
  const { id } = await world.check(many(1_200))
  await world.imports.start(id, { consent: 'none' }, { enqueue: false })
  let cancelled: Promise<void> | undefined
  await world.imports.run(id, { onProgress: () => (cancelled ??= world.imports.cancel(id)) })
  await cancelled
  expect((await world.importRow(id)).status).toBe('cancelled')
  const people = (await world.people()).length
  expect([500, 1_000]).toContain(people)
  expect(await world.rows(id)).toHaveLength(people)
  await world.undo(id)
  expect(await world.people()).toEqual([])
})

it('says that it failed where its file is gone, at the last attempt', async () => {
  const world = await importWorld()
  const { id } = await world.check(many(1))
  await world.imports.start(id, { consent: 'none' }, { enqueue: false })
  rmSync(join(world.folder, 'imports', `${id}.csv`))
  await expect(world.imports.run(id)).rejects.toThrow('ENOENT')
  expect((await world.importRow(id)).status).toBe('running')
  await expect(world.imports.run(id, { last: true })).rejects.toThrow('ENOENT')
  expect(await world.importRow(id)).toMatchObject({ status: 'failed', error: expect.any(String) as string })
})

it('forgets a file that nobody came back for', async () => {
  const world = await importWorld()
  await world.check(many(1))
  world.clock.advance(25 * 3_600_000)
  await world.imports.sweep()
  expect(readdirSync(join(world.folder, 'imports'))).toEqual([])
  expect(await world.db.selectFrom('imports').selectAll().execute()).toEqual([])
})

it('removes what uploads that broke off left, and nothing that is still awaited', async () => {
  const world = await importWorld()
  const { id } = await world.check(many(1))
  const at = (name: string) => join(world.folder, 'imports', name)
  for (const name of ['upload-old', 'upload-young']) writeFileSync(at(name), 'x')
  for (const name of ['upload-old', `${id}.csv`]) utimesSync(at(name), 0, 0)
  await world.imports.recover()
  expect(readdirSync(join(world.folder, 'imports')).sort()).toEqual([`${id}.csv`, 'upload-young'].sort())
})

it('gives the failed rows back as a file with the reason, that can be imported again', async () => {
  const world = await importWorld()
  const id = await world.import(
    lines('nome;telefono', 'Anna;333 12', '=HYPERLINK("x");333 1234567', '"Neri; Ugo";;extra', '=1+1;+39 12'),
  )
  const { filename, text } = await failedRows(world.db, id, 'it')
  const csv = await textOf(text)
  expect(filename).toBe('shop-failed.csv')
  expect(csv).toBe(
    [
      '\ufeffnome;telefono;3;Motivo',
      'Anna;333 12;;Il numero è troppo corto',
      '"Neri; Ugo";;extra;Manca il numero di telefono',
      "'=1+1;'+39 12;;Il numero è troppo corto",
      '',
    ].join('\r\n'),
  )
  const again = await world.import(
    csv.replace("'+39 12;", "'+39 347 1234567;").replace('Anna;333 12;', 'Anna;333 7654321;'),
  )
  expect(await world.totals(again)).toMatchObject({ new: 2, invalid: 1 })
  expect((await world.people()).map(({ name }) => name)).toEqual(['=HYPERLINK("x")', 'Anna', '=1+1'])
})

it.each([
  '=1+1',
  '+39333',
  '-2',
  '@SUM(A1)',
  '\tx',
  '\rx',
  ' =1',
  '"=1"',
  "'=1",
  '＝1',
  '\u200b=1',
  '" =cmd|x',
])('a cell %j is no formula in the file, and itself after the way back', (cell) => {
  const [text = ''] = [csvRow([cell])]
  const opened = text
    .replace(/\r\n$/, '')
    .replace(/^"([\s\S]*)"$/, '$1')
    .replaceAll('""', '"')
  expect(opened.startsWith("'")).toBe(true)
  expect(withoutApostrophe(opened)).toBe(cell)
})

it('exports contacts so that importing them changes nothing', async () => {
  const world = await importWorld()
  await world.import(
    lines(
      'telefono;nome;tags;email;lingua',
      '333 1234567;"Rossi; ""Mario""";oro|roma;=cmd@shop.example;it',
      '333 1234568;-Ugo;;;',
    ),
  )
  const before = await world.people()
  const csv = await textOf(await exportContacts(world, {}, ','))
  expect(csv).toContain("'+393331234567")
  const id = await world.import(csv)
  expect(await world.totals(id)).toEqual({ new: 0, updated: 0, duplicate: 2, invalid: 0, empty: 0 })
  expect(await world.people()).toEqual(before)
  const { id: one } = await world.db
    .selectFrom('contacts')
    .select('id')
    .where('name', '=', '-Ugo')
    .executeTakeFirstOrThrow()
  expect((await textOf(await exportContacts(world, { ids: [one] }, ';'))).trim().split('\r\n')).toHaveLength(
    2,
  )
  await expect(exportContacts(world, { listId: 'x' }, ',')).rejects.toMatchObject({ code: 'not_found' })
})
