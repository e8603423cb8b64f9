import { expect, test } from 'vitest'
import { comeBackTo } from '../../web/api/come-back.ts'
import { createSession } from '../../web/api/session.ts'

/** Tabs of one browser; each notes what it was made to do. */
function browser(count: number) {
  const channels: { onmessage: ((event: MessageEvent) => unknown) | null }[] = []
  const kept = { forgotten: [] as (string | null)[] }
  const tabs = Array.from({ length: count }, () => {
    const did: string[] = []
    const channel = {
      onmessage: null as ((event: MessageEvent) => unknown) | null,
      postMessage: (data: unknown) => {
        for (const other of channels) if (other !== channel) other.onmessage?.({ data } as MessageEvent)
      },
    }
    channels.push(channel)
    const session = createSession({
      tabs: channel as never,
      kept: [{ forgetAllBut: (userId) => void kept.forgotten.push(userId) }],
      toSignIn: (comeBack) => void did.push(comeBack ? 'sign-in, come back' : 'sign-in'),
      comeIn: () => void did.push('come in'),
      begin: () => void did.push('begin anew'),
    })
    return { session, did }
  })
  return { tabs, kept }
}

test('signing out in one tab leads every tab to the sign-in and forgets what was kept', () => {
  const { tabs, kept } = browser(3)
  const [first, second, third] = tabs as [(typeof tabs)[0], (typeof tabs)[0], (typeof tabs)[0]]
  for (const { session } of tabs) session.isOf('ada')
  kept.forgotten.length = 0
  first.session.left()
  expect(first.did).toEqual(['sign-in'])
  expect([second.did, third.did]).toEqual([['sign-in, come back'], ['sign-in, come back']])
  expect(new Set(kept.forgotten)).toEqual(new Set([null]))
})

test('a session that ended is told once, and keeps what its user has not sent', () => {
  const { tabs, kept } = browser(2)
  const [first, second] = tabs as [(typeof tabs)[0], (typeof tabs)[0]]
  for (const { session } of tabs) session.isOf('ada')
  first.session.ended()
  // The other tab hears it from the hub, too.
  second.session.ended()
  first.session.ended()
  expect(new Set([...first.did, ...second.did])).toEqual(new Set(['sign-in, come back']))
  expect(second.did).toHaveLength(2)
  expect(kept.forgotten).not.toContain(null)
})

test('a sign-in brings the other tabs in; those of somebody else begin anew', () => {
  const { tabs, kept } = browser(2)
  const [first, second] = tabs as [(typeof tabs)[0], (typeof tabs)[0]]
  first.session.entered('ada')
  expect(second.did).toEqual(['come in'])
  first.session.entered('bruno')
  expect(second.did).toEqual(['come in', 'begin anew', 'come in'])
  expect(kept.forgotten.at(-1)).toBe('bruno')
})

test('a hub that names somebody else than before makes the tab begin anew', () => {
  const { tabs } = browser(1)
  const { session, did } = tabs[0]!
  session.isOf('ada')
  session.isOf('ada')
  expect(did).toEqual([])
  session.isOf('bruno')
  expect(did).toEqual(['begin anew'])
})

test.each([
  ['/settings?tab=keys', '/settings?tab=keys'],
  ['/inbox/c1', '/inbox/c1'],
  ['//evil.example', '/inbox'],
  ['/\\evil.example', '/inbox'],
  ['https://evil.example', '/inbox'],
  ['/login?next=/login', '/inbox'],
  [undefined, '/inbox'],
])('after a sign-in that was asked for by %j comes %j', (next, page) => {
  expect(comeBackTo(next)).toBe(page)
})
