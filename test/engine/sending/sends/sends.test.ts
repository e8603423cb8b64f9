import { expect, it, vi } from 'vitest'
import { day } from '../../../../domain/clock.ts'
import { testHub, type Caller, type TestHub } from '../../../hub.ts'
import { addNumber, addPeople, addTemplate, greeting } from './world.ts'

interface Send {
  id: string
  status: string
  planned: number
  queued: number
  counts: { status: string; reason: string | null; messages: number }[]
}

const phone = (n: number) => `+3933300${String(n).padStart(5, '0')}`
/** A Wednesday at ten in Rome. */
const morning = Date.UTC(2026, 11, 2, 9, 0)

async function shop(people: number): Promise<{ hub: TestHub; ids: string[] }> {
  const hub = await testHub()
  const { db } = hub.hub.storage
  hub.emulator.state.timeline.advance(morning - hub.hub.clock.now())
  const number = hub.emulator.state.numbers.values().next().value!
  await addNumber(db, { id: number.id, phone: `+${number.phone}`, businessId: number.businessId })
  await addTemplate(db, number.businessId)
  hub.emulator.templates.create(number.businessId, greeting, true)
  const ids = await addPeople(
    db,
    Array.from({ length: people }, (_, n) => ({ phone: phone(n), name: n === 0 ? 'Anna Bruni' : null })),
    morning - day,
  )
  return { hub, ids }
}

const input = { name: 'Spring', templates: [greeting.name], audience: { filter: { all: [] } } }

const until = async (hub: TestHub, manager: Caller, id: string, status: string): Promise<Send> =>
  vi.waitFor(
    async () => {
      await hub.hub.sends.finish()
      const { body } = await manager.call<{ send: Send }>('GET', `/sends/${id}`)
      expect(body.send.status).toBe(status)
      return body.send
    },
    { timeout: 10_000, interval: 100 },
  )

it('writes one message to each person, with their name, once', async () => {
  const { hub } = await shop(30)
  const manager = await hub.signedIn('manager')
  const { body } = await manager.call<{ id: string }>('POST', '/sends/forecast', input)
  const started = await manager.call<{ send: Send }>('POST', '/sends', { ...input, id: body.id })
  expect(started).toMatchObject({ status: 200, body: { send: { planned: 30 } } })
  await manager.call('POST', '/sends', { ...input, id: body.id })
  await vi.waitFor(
    () =>
      expect(Array.from({ length: 30 }, (_, n) => hub.phoneShows(phone(n)).length)).toEqual(
        Array(30).fill(1),
      ),
    { timeout: 15_000 },
  )
  const rendered = hub.emulator.state
    .thread(hub.emulator.state.numbers.values().next().value!, hub.emulator.state.customer(phone(0).slice(1)))
    .messages.map(({ body: shown }) => JSON.stringify(shown))
  expect(rendered.join()).toContain('Ciao Anna,')
  const done = await until(hub, manager, body.id, 'done')
  expect(done.queued).toBe(30)
})

it('leaves the conversations of people who never answered out of the inbox', async () => {
  const { hub, ids } = await shop(3)
  const manager = await hub.signedIn('manager')
  const { body } = await manager.call<{ send: Send }>('POST', '/sends', input)
  await until(hub, manager, body.send.id, 'done')
  const states = await hub.hub.storage.db
    .selectFrom('conversations')
    .select('state')
    .where('contact_id', 'in', ids)
    .execute()
  expect(states).toEqual(Array(3).fill({ state: 'resolved' }))
})

it('pauses, resumes where it was, and cancels', async () => {
  const { hub } = await shop(1_200)
  const manager = await hub.signedIn('manager')
  const { body } = await manager.call<{ send: Send }>('POST', '/sends', input)
  const { id } = body.send
  const paused = await manager.call<{ send: Send }>('POST', `/sends/${id}/pause`)
  expect(paused.body.send.status).toBe('paused')
  await vi.waitFor(async () => {
    const waiting = await hub.hub.storage.db
      .selectFrom('messages')
      .select('id')
      .where('send_id', '=', id)
      .where('status', 'in', ['queued', 'sending'])
      .execute()
    expect(waiting).toEqual([])
  }, 10_000)
  const before = await manager.call<{ send: Send }>('GET', `/sends/${id}`)
  await manager.call('POST', `/sends/${id}/resume`)
  await vi.waitFor(
    async () => {
      const { send } = (await manager.call<{ send: Send }>('GET', `/sends/${id}`)).body
      expect(send.queued).toBe(1_200)
      expect(send.status).toBe('running')
    },
    { timeout: 20_000, interval: 100 },
  )
  expect(before.body.send.queued).toBeLessThanOrEqual(1_200)
  await manager.call('POST', `/sends/${id}/cancel`)
  const cancelled = await vi.waitFor(
    async () => {
      const { send } = (await manager.call<{ send: Send }>('GET', `/sends/${id}`)).body
      const open = send.counts.filter(({ status }) => ['queued', 'held', 'sending'].includes(status))
      expect(open).toEqual([])
      return send
    },
    { timeout: 20_000, interval: 100 },
  )
  expect(cancelled.counts).toContainEqual(
    expect.objectContaining({ status: 'cancelled', reason: 'send_cancelled' }),
  )
  expect(await manager.call('POST', `/sends/${id}/resume`)).toMatchObject({
    status: 409,
    body: { error: { message: 'The send is cancelled' } },
  })
})

it('refuses an empty audience, and a template that is not approved', async () => {
  const { hub } = await shop(1)
  const manager = await hub.signedIn('manager')
  const nobody = { ...input, audience: { filter: { field: 'tag', op: 'is', value: 'none' } } }
  expect(await manager.call('POST', '/sends', nobody)).toMatchObject({
    status: 409,
    body: { error: { field: 'audience' } },
  })
  await hub.hub.storage.db.updateTable('templates').set({ status: 'paused' }).execute()
  expect(await manager.call('POST', '/sends', input)).toMatchObject({
    status: 409,
    body: { error: { field: 'templates' } },
  })
  expect(await (await hub.signedIn('operator')).call('POST', '/sends', input)).toMatchObject({ status: 403 })
})
