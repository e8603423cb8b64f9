import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { mediaPath } from '../../../engine/inbox/media.ts'
import { suppressedHashes } from '../../../storage/suppressions.ts'
import { testHub, type TestHub } from '../../hub.ts'
import { placesOf } from './places.ts'

const phone = '+393331239876'
const name = 'Ermenegilda Quaranta'
const words = ['vorticella', 'zibaldone', 'sciabordio']
const needles = [phone.slice(1), '333 123 9876', name, 'IT.E9876', 'gilda@shop.example', ...words]

const mentions = (hub: TestHub) => placesOf(hub, needles)

const inFiles = (file: string) =>
  [file, `${file}-wal`].filter(existsSync).flatMap((one) => {
    const bytes = readFileSync(one).toString('latin1').toLowerCase()
    return needles.filter((needle) => bytes.includes(needle.toLowerCase()))
  })

async function known(hub: TestHub) {
  const { db } = hub.hub.storage
  const { call } = await hub.signedIn('manager')
  const system = { kind: 'system', id: 'test', name: 'test', permissions: [] } as const
  await hub.hub.settings.update({ agent: { enabled: false } }, system)
  hub.write(phone, `Buongiorno, la ${words[0]} non gira`)
  hub.write('+393330000001', 'Buongiorno, quanto costa la spedizione?')
  await vi.waitFor(
    async () => {
      const events = await db.selectFrom('inbound_events').select('status').execute()
      expect(events).toEqual([{ status: 'processed' }, { status: 'processed' }])
    },
    { timeout: 15_000, interval: 100 },
  )
  await call('POST', '/fields', { key: 'email', label: 'E-mail', type: 'text' })
  const list = await call<{ id: string }>('POST', '/lists', { name: 'Newsletter' })
  const saved = await call<{ contact: { id: string } }>('POST', '/contacts', {
    phone: '333 123 9876',
    country: 'IT',
    name,
    fields: { email: 'gilda@shop.example' },
    tags: ['vip'],
    lists: [list.body.id],
    consent: { source: 'operator', wording: `${name} said yes at the ${words[1]}`, at: 1_000 },
  })
  expect(saved.status).toBe(200)
  const { id } = saved.body.contact
  const conversation = await db
    .selectFrom('conversations')
    .selectAll()
    .where('contact_id', '=', id)
    .executeTakeFirstOrThrow()
  const media = `media-${id}`
  const file = mediaPath(join(dirname(hub.hub.facts.database), 'media'), media)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, words[2]!)
  const [message] = await db
    .selectFrom('messages')
    .select('id')
    .where('conversation_id', '=', conversation.id)
    .execute()
  await db
    .insertInto('media')
    .values({ id: media, message_id: message!.id, account_id: '1', status: 'stored', created_at: 1 })
    .execute()
  await db
    .insertInto('turns')
    .values({
      id: 't',
      conversation_id: conversation.id,
      agent: 'support',
      model: 'embedded',
      decision: 'answer',
      reason: 'r',
      confidence: 1,
      sentiment: 'neutral',
      sentiment_score: 0,
      trace: JSON.stringify({ query: words[1] }),
      tokens_in: 0,
      tokens_out: 0,
      ms: 1,
      created_at: 1,
    })
    .execute()
  await db
    .insertInto('notes')
    .values({ id: 'n', conversation_id: conversation.id, user_id: 'u', body: words[2]!, created_at: 1 })
    .execute()
  await db.updateTable('contacts').set({ whatsapp_user_id: 'IT.E9876' }).where('id', '=', id).execute()
  await db
    .insertInto('import_rows')
    .values([
      { import_id: 'i', row: 1, outcome: 'updated', contact_id: id, before: `{"name":"${name}"}` },
      { import_id: 'i', row: 2, outcome: 'invalid', cells: '["333 123 9876","?"]', reason: 'x' },
    ] as never)
    .execute()
  await db
    .insertInto('audit')
    .values({
      id: 'a',
      at: 1,
      actor_kind: 'user',
      actor_id: 'u',
      actor_name: 'U',
      operation: 'old.save',
      input: JSON.stringify({ who: { phone, name }, n: 1 }),
      outcome: 'done',
      error: `no ${phone}`,
    })
    .execute()
  await db
    .insertInto('jobs')
    .values({
      id: 'dead',
      kind: 'inbound.process',
      payload: '{}',
      serial_key: `customer:${phone}`,
      priority: 1,
      state: 'dead',
      run_at: 1,
      max_attempts: 1,
      created_at: 1,
    })
    .execute()
  return { call, id, file }
}

it('leaves nothing of a person but what proves consent, in no table and in no free page of the file', async () => {
  const hub = await testHub({ demo: true })
  const { db } = hub.hub.storage
  const { call, id, file } = await known(hub)
  const before = mentions(hub)
  for (const table of ['contacts', 'messages', 'inbound_events', 'import_rows', 'audit', 'jobs', 'notes'])
    expect([table, before.some((place) => place.startsWith(`${table}.`))]).toEqual([table, true])
  expect(inFiles(hub.hub.facts.database)).toEqual(expect.arrayContaining([name, words[0]]))

  const exported = await call<{ data: Record<string, unknown[]>; text: string }>(
    'POST',
    `/contacts/${id}/export`,
  )
  for (const part of ['messages', 'notes', 'consent', 'imports', 'turns', 'files'])
    expect([part, exported.body.data[part]!.length > 0]).toEqual([part, true])
  expect(exported.body.text).toContain(words[0])

  await vi.waitFor(
    async () => {
      const erased = await call('DELETE', `/contacts/${id}`)
      expect(erased).toMatchObject({ status: 200, body: { files: 1 } })
    },
    { timeout: 10_000, interval: 200 },
  )
  expect(mentions(hub)).toEqual([])
  await vi.waitFor(
    async () => {
      const jobs = await db
        .selectFrom('jobs')
        .select('kind')
        .where('run_at', '<=', hub.hub.clock.now())
        .execute()
      expect(jobs).toEqual([])
    },
    { timeout: 10_000, interval: 50 },
  )
  expect(inFiles(hub.hub.facts.database)).toEqual([])
  expect(existsSync(file)).toBe(false)

  expect(await db.selectFrom('consent_events').selectAll().execute()).toMatchObject([
    { contact_id: id, kind: 'given', at: 1_000, wording: null, phone_hash: expect.any(String) as string },
  ])
  const others = await db.selectFrom('messages').select('id').execute()
  expect(others).toHaveLength(1)
  expect(await db.selectFrom('contacts').select('phone').execute()).toEqual([{ phone: '+393330000001' }])
  expect((await call('DELETE', `/contacts/${id}`)).status).toBe(404)
}, 40_000)

it('does not let old evidence bring back who withdrew, but lets them come back by themselves', async () => {
  const hub = await testHub()
  const { db } = hub.hub.storage
  const { call } = await hub.signedIn('manager')
  const evidence = { source: 'form', wording: 'Yes, send me offers', at: 5 }
  const made = await call<{ contact: { id: string } }>('POST', '/contacts', { phone, consent: evidence })
  const { id } = made.body.contact
  await call('POST', `/contacts/${id}/consent`, {
    kind: 'withdrawn',
    source: 'operator',
    wording: 'By phone',
    at: 9,
  })
  await call('DELETE', `/contacts/${id}`)
  const [hashed] = await db.selectFrom('suppressions').selectAll().execute()
  expect(hashed).toMatchObject({ marketing: 'withdrawn' })
  expect(hashed!.phone_hash).toMatch(/^[0-9a-f]{64}$/)
  expect([...(await suppressedHashes(db, [phone, '+393330000002'])).keys()]).toEqual([phone])

  const again = { phone, consent: { ...evidence, at: 7 } }
  expect(await call('POST', '/contacts', again)).toMatchObject({
    status: 409,
    body: { error: { field: 'consent.at' } },
  })
  const plain = await call<{ contact: { id: string; marketing: string } }>('POST', '/contacts', { phone })
  expect(plain.body.contact.marketing).toBe('none')
  expect(plain.body.contact.id).not.toBe(id)
  const wordings = await db.selectFrom('consent_events').select(['kind', 'wording']).orderBy('at').execute()
  expect(wordings).toEqual([
    { kind: 'given', wording: 'Yes, send me offers' },
    { kind: 'withdrawn', wording: null },
  ])
})

it('waits for a message that is leaving, and cancels those that wait', async () => {
  const hub = await testHub()
  const { db } = hub.hub.storage
  const { call } = await hub.signedIn('manager')
  const made = await call<{ contact: { id: string } }>('POST', '/contacts', { phone })
  const { id } = made.body.contact
  await db
    .insertInto('conversations')
    .values({
      id: 'c',
      contact_id: id,
      channel: 'whatsapp',
      account_id: '1',
      state: 'agent',
      last_message_at: 1,
      last_message_preview: '',
      unread: 0,
      handled_seq: 0,
      clarifications: 0,
      created_at: 1,
      updated_at: 1,
    } as never)
    .execute()
  const message = (status: string, dueAt: number | null) => ({
    id: status,
    conversation_id: 'c',
    contact_id: id,
    channel: 'whatsapp',
    account_id: '1',
    direction: 'out',
    author: 'system',
    type: 'text',
    content: '{"type":"text","body":"x"}',
    category: 'service',
    status,
    due_at: dueAt,
    claimed_by: status === 'sending' ? 'w' : null,
    claimed_at: status === 'sending' ? hub.hub.clock.now() : null,
    created_at: 1,
  })
  const later = hub.hub.clock.now() + 3_600_000
  await db
    .insertInto('messages')
    .values([message('sending', null), message('held', later)])
    .execute()
  expect((await call('DELETE', `/contacts/${id}`)).status).toBe(409)
  expect(await db.selectFrom('messages').select('id').execute()).toHaveLength(2)
  await db.updateTable('messages').set({ status: 'sent' }).where('id', '=', 'sending').execute()
  expect((await call('DELETE', `/contacts/${id}`)).status).toBe(200)
  expect(await db.selectFrom('messages').select('id').execute()).toEqual([])
})
