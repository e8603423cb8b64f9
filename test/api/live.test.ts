import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createAuth } from '../../api/auth.ts'
import { liveStream } from '../../api/live.ts'
import { day } from '../../domain/clock.ts'
import { CallerError } from '../../domain/errors.ts'
import { noteChange } from '../../storage/live.ts'
import { permissions } from '../../domain/user.ts'
import { testClock } from '../clock.ts'
import { testHub, type TestHub } from '../hub.ts'

/** The stream of one reader: what it was told, and whether it has ended. */
async function reading({ url }: Pick<TestHub, 'url'>, headers: Record<string, string>) {
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  const response = await fetch(`${url}/api/live`, { headers, signal: stop.signal })
  const body = response.body!.getReader()
  let told = ''
  /** Reads on until the words have come, or the stream has ended. */
  const until = async (words: string) => {
    while (!told.includes(words)) {
      const { done, value } = await body.read()
      if (done) return 'ended'
      told += Buffer.from(value).toString()
    }
    return 'told'
  }
  expect(await until('event: ready')).toBe('told')
  return { until, told: () => told }
}

const tell = (hub: TestHub, id: string) =>
  noteChange(hub.hub.storage.db, [{ topic: 'conversation', id }], hub.hub.clock.now())

it('ends when its reader signs out, and no other one does', async () => {
  const hub = await testHub()
  const [giulia, luca] = [await hub.signedIn('operator'), await hub.signedIn('operator')]
  const [hers, his] = [
    await reading(hub, { cookie: giulia.cookie }),
    await reading(hub, { cookie: luca.cookie }),
  ]
  await giulia.call('POST', '/auth/logout')
  expect(await hers.until('later')).toBe('ended')
  await tell(hub, 'later')
  expect(await his.until('later')).toBe('told')
  expect(his.told()).not.toContain('session')
  const again = await fetch(`${hub.url}/api/live`, { headers: { cookie: giulia.cookie } })
  expect(again.status).toBe(401)
})

it('says that it closes when the session has expired, and not before', async () => {
  const hub = await testHub()
  const clock = testClock(Date.now())
  const auth = createAuth({ hub: hub.hub, secure: false, clock })
  const door = express()
    .get('/api/live', liveStream({ hub: hub.hub, auth, keepAliveMs: 20 }))
    .listen(0)
  onTestFinished(() => void door.close())
  const url = `http://127.0.0.1:${(door.address() as AddressInfo).port}`
  const { cookie } = await hub.signedIn('operator')
  const stream = await reading({ url }, { cookie })
  clock.advance(30 * day - 60_000)
  await tell(hub, 'still')
  expect(await stream.until('still')).toBe('told')
  clock.advance(120_000)
  expect(await stream.until('event: closed')).toBe('told')
  expect(await stream.until('later')).toBe('ended')
})

it('ends when somebody else signs in in the same browser', async () => {
  const hub = await testHub()
  const giulia = await hub.signedIn('operator')
  const stream = await reading(hub, { cookie: giulia.cookie })
  const { link } = await hub.hub.accounts.invite({ email: 'luca@shop.example', name: 'Luca', role: 'viewer' })
  const token = new URL(link).searchParams.get('token')
  await giulia.call('POST', '/auth/link', { token })
  expect(await stream.until('later')).toBe('ended')
  expect((await giulia.call('GET', '/me')).status).toBe(401)
})

it('goes on in the other browser of somebody who signs out in one', async () => {
  const hub = await testHub()
  const giulia = await hub.signedIn('operator')
  const me = (await giulia.call<{ id: string }>('GET', '/me')).body
  const token = new URL(await hub.hub.accounts.loginLink(me.id)).searchParams.get('token')
  const answer = await fetch(`${hub.url}/api/auth/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  const other = await reading(hub, { cookie: answer.headers.getSetCookie()[0]!.split(';')[0]! })
  const first = await reading(hub, { cookie: giulia.cookie })
  await giulia.call('POST', '/auth/logout')
  expect(await first.until('later')).toBe('ended')
  await tell(hub, 'later')
  expect(await other.until('later')).toBe('told')
})

it.each([{ disabled: true }, { role: 'viewer' }])(
  'ends when an admin changes its reader: %j',
  async (change) => {
    const hub = await testHub()
    const admin = await hub.signedIn('admin')
    const operator = await hub.signedIn('operator')
    const { body } = await operator.call<{ id: string }>('GET', '/me')
    const stream = await reading(hub, { cookie: operator.cookie })
    await admin.call('PATCH', `/users/${body.id}`, { name: 'Giulia' })
    await tell(hub, 'between')
    expect(await stream.until('between')).toBe('told')
    await admin.call('PATCH', `/users/${body.id}`, change)
    expect(await stream.until('later')).toBe('ended')
  },
)

it('ends when its key is revoked', async () => {
  const hub = await testHub()
  const actor = { kind: 'system' as const, id: 'test', name: 'test', permissions }
  const { key, secret } = await hub.hub.accounts.createKey({ name: 'reads', access: 'read' }, actor)
  const stream = await reading(hub, { authorization: `Bearer ${secret}` })
  await hub.hub.accounts.revokeKey(key.id)
  expect(await stream.until('later')).toBe('ended')
})

it('ends once, however many looks find at the same time that its reader may not come in', async () => {
  const { hub } = await testHub()
  const reader = { kind: 'user' as const, id: 'u', name: 'Giulia', permissions }
  const asked: ((error: Error) => void)[] = []
  const errors: Error[] = []
  let allowed = 2
  const authenticate = async () =>
    allowed-- > 0 ? reader : new Promise<never>((_, refuse) => asked.push(refuse))
  const door = express()
    .get(
      '/api/live',
      (_request, response, next) => {
        response.on('error', (error) => errors.push(error))
        next()
      },
      liveStream({ hub, auth: { authenticate }, keepAliveMs: 5 }),
    )
    .listen(0)
  onTestFinished(() => void door.close())
  const stream = await reading({ url: `http://127.0.0.1:${(door.address() as AddressInfo).port}` }, {})
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1))
  for (const refuse of asked) refuse(new CallerError('unauthenticated', 'The session has ended'))
  expect(await stream.until('later')).toBe('ended')
  expect(errors).toEqual([])
})
