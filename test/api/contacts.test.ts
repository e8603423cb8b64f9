import { expect, it, vi } from 'vitest'
import { testHub } from '../hub.ts'

interface Shown {
  contact: { id: string; phone: string; name: string; fields: object; tags: string[]; marketing: string }
  created: boolean
}

async function operator() {
  const hub = await testHub()
  return { hub, db: hub.hub.storage.db, ...(await hub.signedIn('operator')) }
}

it('saves a contact by phone, once, with what was given, and masks it in the audit', async () => {
  const { call, db } = await operator()
  await call('POST', '/fields', { key: 'size', label: 'Size', type: 'choice', choices: ['S', 'L'] })
  await call('POST', '/fields', { key: 'renewal', label: 'Renewal', type: 'date' })
  const made = await call<Shown>('POST', '/contacts', {
    phone: '0039 333 123 9876',
    name: 'Ada',
    fields: { size: 'l', renewal: '2026-06-01' },
    tags: ['vip'],
  })
  expect(made).toMatchObject({
    status: 200,
    body: { created: true, contact: { phone: '+393331239876', country: 'IT', marketing: 'none' } },
  })
  const { id } = made.body.contact
  const again = await call<Shown>('POST', '/contacts', {
    phone: '333 1239876',
    country: 'IT',
    language: 'it',
    fields: { renewal: null },
  })
  expect(again.body).toMatchObject({ created: false, contact: { id, name: 'Ada', language: 'it' } })
  expect((await call<Shown>('GET', `/contacts/${id}`)).body.contact).toMatchObject({
    fields: { size: 'L' },
    tags: ['vip'],
    lists: [],
    consent: [],
    conversations: [],
    messages: { in: 0, out: 0 },
  })
  const audit = await db.selectFrom('audit').selectAll().where('operation', '=', 'contacts.save').execute()
  expect(audit).toHaveLength(2)
  expect(JSON.stringify(audit)).not.toMatch(/Ada|3331239876|2026-06-01/)
  expect(audit[0]!.input).toContain('"fields":["size","renewal"]')
})

it.each<[object, string]>([
  [{ phone: '12' }, 'phone'],
  [{ name: 'Nobody' }, 'phone'],
  [{ phone: '+393331239876', fields: { colour: 'red' } }, 'fields.colour'],
  [{ phone: '+393331239876', fields: { size: 'XXL' } }, 'fields.size'],
  [{ phone: '+393331239876', lists: ['x'] }, 'lists'],
  [{ phone: '+393331239876', timeZone: 'Rome' }, 'timeZone'],
  [{ phone: '+393331239876', consent: { source: 'form', at: 1 } }, 'consent.wording'],
  [{ phone: '+393331239876', consent: { source: 'form', wording: 'Yes', at: 9e12 } }, 'consent.at'],
])('refuses %j by its field and leaves nothing half done', async (input, field) => {
  const { call, db } = await operator()
  await call('POST', '/fields', { key: 'size', label: 'Size', type: 'choice', choices: ['S', 'L'] })
  const answer = await call<{ error: { field: string; fix?: string } }>('POST', '/contacts', input)
  expect([answer.status >= 400 && answer.status < 500, answer.body.error.field]).toEqual([true, field])
  expect(await db.selectFrom('contacts').select('id').execute()).toEqual([])
  expect(await db.selectFrom('consent_events').select('id').execute()).toEqual([])
})

it('takes consent with its evidence alone, lets double opt-in wait, and shows the history', async () => {
  const { hub, call } = await operator()
  const consent = { source: 'form', wording: 'Send me offers', at: 1_000 }
  const made = await call<Shown>('POST', '/contacts', { phone: '+393331239876', consent })
  expect(made.body.contact).toMatchObject({ marketing: 'granted', marketingAt: 1_000 })
  const path = `/contacts/${made.body.contact.id}/consent`
  const withdrawn = { kind: 'withdrawn', source: 'operator', wording: 'On the phone', at: 2_000 }
  expect((await call<Shown>('POST', path, withdrawn)).body.contact.marketing).toBe('withdrawn')
  expect((await call<{ events: object[] }>('GET', path)).body.events).toMatchObject([
    { kind: 'withdrawn', wording: 'On the phone', actorKind: 'user' },
    { kind: 'given', source: 'form', wording: 'Send me offers', at: 1_000 },
  ])
  await hub.hub.settings.update(
    { consent: { doubleOptIn: true } },
    { kind: 'system', id: 'test', name: 'test', permissions: [] },
  )
  const other = await call<Shown>('POST', '/contacts', { phone: '+393331239877', consent })
  expect(other.body.contact.marketing).toBe('pending')
})

it('refuses to change a type or lose a choice that is in use', async () => {
  const { call } = await operator()
  const field = { key: 'size', label: 'Size', type: 'choice', choices: ['S', 'L'] }
  await call('POST', '/fields', field)
  await call('POST', '/contacts', { phone: '+393331239876', fields: { size: 'S' } })
  const refusal = (body: object) => ({ status: 409, body: { error: body } })
  expect(await call('POST', '/fields', { ...field, choices: ['L'] })).toMatchObject(
    refusal({ field: 'choices' }),
  )
  expect(await call('POST', '/fields', { key: 'size', label: 'Size', type: 'text' })).toMatchObject(
    refusal({ field: 'type' }),
  )
  expect((await call('POST', '/fields', { ...field, choices: ['S', 'XL'] })).status).toBe(200)
  expect(await call('GET', '/fields')).toMatchObject({ body: { fields: [{ key: 'size', contacts: 1 }] } })
  await call('POST', '/segments', { name: 'Small', filter: 'field.size:S' })
  expect((await call('DELETE', '/fields/size')).status).toBe(409)
})

it('counts a segment while it is written, saves it, and does something to all of it', async () => {
  const { call, hub } = await operator()
  for (const n of [1, 2, 3])
    await call('POST', '/contacts', { phone: `+39333123987${n}`, tags: n < 3 ? ['vip'] : [] })
  const list = await call<{ id: string }>('POST', '/lists', { name: 'Old customers' })
  const filter = 'tag:vip and not list:"Old customers"'
  expect(await call('POST', '/segments/count', { filter })).toMatchObject({
    body: { count: 2, text: filter, sample: [{}, {}] },
  })
  expect(await call('POST', '/segments/count', { filter: 'tag:vip and' })).toMatchObject({
    status: 422,
    body: { error: { field: 'filter', message: 'At character 12: A condition is missing' } },
  })
  const saved = await call<{ segment: { id: string } }>('POST', '/segments', { name: 'VIP', filter })
  const { id } = saved.body.segment
  const bulk = await call<{ bulk: { id: string } }>('POST', '/contacts/bulk', {
    action: { do: 'addToList', listId: list.body.id },
    segmentId: id,
  })
  await vi.waitFor(async () =>
    expect((await call('GET', `/contacts/bulk/${bulk.body.bulk.id}`)).body).toMatchObject({
      bulk: { status: 'done', changed: 2 },
    }),
  )
  expect((await call('POST', '/segments/count', { segmentId: id })).body).toMatchObject({ count: 0 })
  expect((await call('GET', '/lists')).body).toMatchObject({ lists: [{ members: 2 }] })
  expect((await call('DELETE', `/lists/${list.body.id}`)).status).toBe(409)
  const listed = await call<{ contacts: { phone: string }[] }>(
    'GET',
    `/contacts?${new URLSearchParams({ filter: 'list:"Old customers"', search: '333 123', sort: 'name' })}`,
  )
  expect(listed.body.contacts).toHaveLength(2)
  const erase = { action: { do: 'erase' }, segmentId: id }
  expect((await call('POST', '/contacts/bulk', erase)).status).toBe(403)
  expect((await (await hub.signedIn('manager')).call('POST', '/contacts/bulk', erase)).status).toBe(200)
})
