import { expect, it, vi } from 'vitest'
import { day, hour, minute } from '../../../domain/clock.ts'
import { testHub } from '../../hub.ts'

const marta = '+393331110001'
const system = { kind: 'system', id: 'test', name: 'test', permissions: [] } as const
const patiently = { timeout: 8_000, interval: 20 }

/** A hub that has heard STOP, and the webhook of words of Marta's that were written at another time. */
async function stopped() {
  const hub = await testHub()
  const { db } = hub.hub.storage
  await hub.hub.settings.update({ agent: { enabled: false } }, system)
  const number = hub.emulator.state.numbers.values().next().value!
  hub.write(marta, 'STOP')
  await vi.waitFor(() => expect(hub.phoneShows(marta)).toHaveLength(1), patiently)
  const contact = () => db.selectFrom('contacts').selectAll().executeTakeFirstOrThrow()
  const conversation = () => db.selectFrom('conversations').selectAll().executeTakeFirstOrThrow()
  async function tells(body: string, at: number) {
    const wa_id = marta.slice(1)
    const id = `wamid.${body}.${at}`
    const timestamp = String(Math.floor(at / 1_000))
    const value = {
      messaging_product: 'whatsapp',
      metadata: { display_phone_number: '390000', phone_number_id: number.id },
      contacts: [{ wa_id, profile: { name: 'Marta' } }],
      messages: [{ from: wa_id, id, timestamp, type: 'text', text: { body } }],
    }
    const entry = [{ id: '1', time: 1, changes: [{ field: 'messages', value }] }]
    await hub.webhook(JSON.stringify({ object: 'whatsapp_business_account', entry }))
    await vi.waitFor(
      () => db.selectFrom('messages').select('id').where('provider_id', '=', id).executeTakeFirstOrThrow(),
      patiently,
    )
  }
  return { hub, contact, conversation, tells }
}

it('does not let a START that a webhook brings late undo the STOP after it', async () => {
  const { hub, contact, conversation, tells } = await stopped()
  const before = { contact: await contact(), conversation: await conversation() }
  await tells('START', hub.hub.clock.now() - 10 * minute)
  expect(await contact()).toMatchObject({
    marketing: 'withdrawn',
    stopped_at: before.contact.stopped_at,
    last_inbound_at: before.contact.last_inbound_at,
  })
  expect(await conversation()).toMatchObject({
    window_expires_at: before.conversation.window_expires_at,
    last_inbound_at: before.conversation.last_inbound_at,
  })
  expect(hub.phoneShows(marta)).toHaveLength(1)
})

it('counts last words and the window from when it was written, and from no time to come', async () => {
  const { hub, contact, conversation, tells } = await stopped()
  hub.emulator.state.timeline.advance(3 * hour)
  const written = Math.floor((hub.hub.clock.now() - hour) / 1_000) * 1_000
  await tells('a che ora aprite?', written)
  expect((await contact()).last_inbound_at).toBe(written + 999)
  expect((await contact()).stopped_at).toBeNull()
  expect((await conversation()).window_expires_at).toBe(written + day)
  await tells('e domani?', hub.hub.clock.now() + 5 * day)
  const now = hub.hub.clock.now()
  expect((await contact()).last_inbound_at).toBeLessThanOrEqual(now)
  expect((await conversation()).window_expires_at).toBeLessThanOrEqual(now + day)
})
