import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { testHub, type TestHub } from '../hub.ts'

interface Checked {
  id: string
  totals: Record<string, number>
  columns: { target: string }[]
  firstRows: { result: string; phone: string | null; reason: string | null }[]
}

const folderOf = ({ hub }: TestHub) => join(dirname(hub.facts.database), 'imports')

async function upload(hub: TestHub, cookie: string, file: string, query = 'name=shop.csv&country=IT') {
  const answer = await fetch(`${hub.url}/api/contacts/imports?${query}`, {
    method: 'POST',
    body: file,
    headers: { cookie },
  })
  return { status: answer.status, body: (await answer.json()) as Checked & { error: { code: string } } }
}

it('takes a file from the look at it to its contacts, and back', async () => {
  const hub = await testHub()
  const { cookie, call } = await hub.signedIn('manager')
  const file = 'nome;telefono\nAnna;333 1234567\nUgo;12\nIda;0039 333 1234567\n'
  const { status, body } = await upload(hub, cookie, file)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    totals: { new: 1, duplicate: 1, invalid: 1 },
    columns: [{ target: 'name' }, { target: 'phone' }],
    firstRows: [
      { phone: '+393331234567' },
      { reason: 'Il numero è troppo corto' },
      { result: 'duplicate', duplicateOf: 1 },
    ],
  })
  const path = `/contacts/imports/${body.id}`
  const again = await call<Checked>('POST', `${path}/check`, { country: 'IT', columns: ['ignore', 'phone'] })
  expect(again.body.columns).toMatchObject([{ target: 'ignore' }, { target: 'phone' }])
  expect(await call('POST', `${path}/start`, {})).toMatchObject({
    status: 422,
    body: { error: { field: 'consent' } },
  })
  const consent = { source: 'modulo in negozio', wording: 'Sì alle offerte', at: Date.UTC(2024, 0, 1) }
  expect((await call('POST', `${path}/start`, { consent })).status).toBe(200)
  await vi.waitFor(async () =>
    expect((await call(`GET`, path)).body).toMatchObject({ import: { status: 'done', done: 3 } }),
  )
  expect((await call('GET', path)).body).toMatchObject({
    import: { totals: { new: 1, invalid: 1 }, consent },
    reasons: [{ code: 'phone_too_short', rows: 1 }],
  })
  expect((await call('GET', `${path}/rows?outcome=invalid`)).body).toMatchObject({
    rows: [{ row: 2, cells: ['Ugo', '12'] }],
  })
  expect((await call('GET', '/contacts/imports')).body).toMatchObject({
    imports: [{ id: body.id }],
    nextCursor: null,
  })
  expect(readdirSync(folderOf(hub))).toEqual([])

  const failed = await fetch(`${hub.url}/api${path}/failed.csv`, { headers: { cookie } })
  expect(failed.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(failed.headers.get('content-disposition')).toBe('attachment; filename=shop-failed.csv')
  expect(await failed.text()).toContain('Ugo;12;Il numero è troppo corto')
  const exported = await fetch(`${hub.url}/api/contacts/export.csv`, { headers: { cookie } })
  expect(await exported.text()).toContain("'+393331234567,,,IT,,granted")
  const some = (filter: string) =>
    fetch(`${hub.url}/api/contacts/export.csv?separator=semicolon&filter=${encodeURIComponent(filter)}`, {
      headers: { cookie },
    })
  expect(await (await some('country:IT')).text()).toContain("'+393331234567;;;IT;;granted")
  expect(await (await some('country:ES')).text()).not.toContain('+393331234567')
  expect((await some('country:')).status).toBe(422)
  const audited = await hub.hub.storage.db.selectFrom('audit').select('operation').execute()
  expect(audited.map(({ operation }) => operation)).toEqual(
    expect.arrayContaining(['contacts.export', 'contacts.import.start']),
  )

  expect((await call('POST', `${path}/undo`)).status).toBe(200)
  await vi.waitFor(async () =>
    expect((await call('GET', path)).body).toMatchObject({ import: { status: 'undone' } }),
  )
  expect(await hub.hub.storage.db.selectFrom('contacts').selectAll().execute()).toEqual([])
})

it('refuses who may not, what is too large and what is no table, and keeps no file of theirs', async () => {
  const hub = await testHub({ environment: { IMPORT_LIMIT_BYTES: '2000' } })
  const viewer = await hub.signedIn('viewer')
  const operator = await hub.signedIn('operator')
  expect((await upload(hub, viewer.cookie, 'telefono\n333 1234567\n')).status).toBe(403)
  expect(await upload(hub, operator.cookie, 'x'.repeat(2_001))).toMatchObject({
    status: 413,
    body: { error: { field: 'file' } },
  })
  expect(await upload(hub, operator.cookie, '%PDF-1.7')).toMatchObject({ status: 415 })
  expect(await upload(hub, operator.cookie, '')).toMatchObject({ status: 422 })
  expect(await upload(hub, operator.cookie, 'a', 'name=x&country=Italy')).toMatchObject({
    status: 422,
    body: { error: { field: 'country' } },
  })
  const outside = await upload(hub, operator.cookie, 'telefono\n333 1234567\n', 'name=x&file=/etc/passwd')
  expect(outside.body.totals).toMatchObject({ invalid: 1 })
  expect(existsSync('/etc/passwd')).toBe(true)
  expect(readdirSync(folderOf(hub))).toEqual([`${outside.body.id}.csv`])
})
