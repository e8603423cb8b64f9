import { expect, it } from 'vitest'
import { testHub } from '../hub.ts'

interface Made {
  key: { id: string; permissions: string[] }
  secret: string
}

it('changes name, send switch and budget of a key, which holds from the next request on and is audited', async () => {
  const hub = await testHub()
  const admin = await hub.signedIn('admin', 'Giulia')
  const { body: made } = await admin.call<Made>('POST', '/keys', { name: 'Shop', access: 'write' })
  const { key, secret } = made
  const asked = () =>
    fetch(`${hub.url}/api/sends`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: '{}',
    }).then(({ status }) => status)
  expect(await asked()).toBe(403)

  const path = `/keys/${key.id}`
  const budget = { messagesPerDay: 50, costMicrosPerDay: null }
  const { body: changed } = await admin.call<Made>('PATCH', path, { name: 'Till', send: true, budget })
  expect(changed).toMatchObject({ key: { name: 'Till', budget } })
  expect(changed.key.permissions.sort()).toEqual([...key.permissions, 'sending:send'].sort())
  // It may ask now; what it asked lacks everything.
  expect(await asked()).toBe(422)

  const { body: off } = await admin.call<Made>('PATCH', path, { send: false })
  expect(off).toMatchObject({ key: { name: 'Till', budget, permissions: key.permissions } })
  expect(await asked()).toBe(403)
  const { body: standard } = await admin.call<Made>('PATCH', path, { budget: null })
  expect(standard).toMatchObject({ key: { budget: null } })

  const rows = await hub.hub.storage.db.selectFrom('audit').selectAll().execute()
  expect(rows.filter(({ operation }) => operation === 'keys.update')).toHaveLength(3)
  const manager = await hub.signedIn('manager', 'Giulia')
  expect((await manager.call('PATCH', path, { send: true })).status).toBe(403)
  await admin.call('DELETE', path)
  expect(await admin.call('PATCH', path, { send: true })).toMatchObject({ status: 409 })
  expect((await admin.call('PATCH', '/keys/none', { send: true })).status).toBe(404)
})
