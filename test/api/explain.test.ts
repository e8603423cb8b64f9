import { expect, it, vi } from 'vitest'
import { testHub } from '../hub.ts'

const marta = '+393331110001'

it('explains a person and their messages in the reader’s words', async () => {
  const hub = await testHub()
  await hub.hub.settings.update(
    { business: { name: 'Bottega' } },
    { kind: 'system', id: 'test', name: 'test', permissions: [] },
  )
  hub.write(marta, 'STOP')
  await vi.waitFor(() => expect(hub.phoneShows(marta)).toHaveLength(1), { timeout: 8_000 })
  const { id } = await hub.hub.storage.db.selectFrom('contacts').select('id').executeTakeFirstOrThrow()
  const viewer = await hub.signedIn('viewer')
  const it = await viewer.call<{
    sentence: string
    outcome: string
    messages: { id: string; sentence: string }[]
  }>('GET', `/contacts/${id}/explain?language=it`)
  expect(it.body).toMatchObject({ outcome: 'refuse', reason: 'stopped', rule: 'consent' })
  expect(it.body.sentence).toContain('ha chiesto di non ricevere più messaggi')
  expect(it.body.messages).toHaveLength(1)
  const message = await viewer.call<{ sentence: string; steps: { outcome: string }[] }>(
    'GET',
    `/messages/${it.body.messages[0]!.id}/explain?language=en&timeZone=Europe/Madrid`,
  )
  expect(message.body.sentence).toMatch(/^(Accepted|Sent|Delivered|Read)/)
  expect(message.body.steps.map(({ outcome }) => outcome)).toContain('pass')
  expect(await viewer.call('GET', `/contacts/${id}/explain?timeZone=Mars/Olympus`)).toMatchObject({
    status: 422,
  })
  expect(await viewer.call('GET', '/sends/none/explain')).toMatchObject({ status: 404 })
})
