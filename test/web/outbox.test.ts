import { expect, test } from 'vitest'
import { createPersonalStorage } from '../../web/api/personal.ts'
import { createOutbox, type Outgoing } from '../../web/pages/inbox/composer/outbox.ts'
import { browserStorage } from './storage.ts'

/** A user's part of a browser, for as many tabs as ask for it. */
function browser() {
  const { storage } = browserStorage()
  const kept = createPersonalStorage(storage, new EventTarget())
  return { kept, tab: () => createOutbox(kept.of('ada')) }
}

const reply = (key: string, more: Partial<Outgoing> = {}): Outgoing => ({
  key,
  conversationId: 'c1',
  text: `words ${key}`,
  at: 1,
  state: 'sending',
  ...more,
})

test('a reply that was under way when the page closed comes back with its key, as not confirmed', () => {
  const { tab } = browser()
  tab().put(reply('k1'))
  const after = tab()
  expect(after.of('c1')).toEqual([reply('k1', { state: 'failed' })])
  after.put(reply('k1'))
  expect(after.of('c1')).toEqual([reply('k1')])
})

test('a retry replaces the failed try; a confirmed reply leaves', () => {
  const outbox = browser().tab()
  outbox.put(reply('k1'))
  outbox.fail('k1', 'no')
  expect(outbox.of('c1')).toEqual([reply('k1', { state: 'failed', error: 'no' })])
  outbox.put(reply('k1'))
  expect(outbox.of('c1')).toEqual([reply('k1')])
  outbox.remove('k1')
  expect(outbox.of('c1')).toEqual([])
})

test('each conversation sees its own, the same array until something changes', () => {
  const outbox = browser().tab()
  let told = 0
  outbox.subscribe(() => (told += 1))
  outbox.put(reply('k1'))
  outbox.put(reply('k2', { conversationId: 'c2' }))
  expect(outbox.of('c1')).toBe(outbox.of('c1'))
  expect(outbox.of('c2').map(({ key }) => key)).toEqual(['k2'])
  expect(told).toBe(2)
})

test('two tabs show the same and lose nothing of each other', () => {
  const { tab } = browser()
  const [first, second] = [tab(), tab()]
  first.put(reply('k1'))
  expect(second.of('c1')).toEqual([reply('k1')])
  second.put(reply('k2'))
  first.fail('k1', 'no')
  expect(second.of('c1')).toEqual([reply('k2'), reply('k1', { state: 'failed', error: 'no' })].toReversed())
})

test('what a sign-out took away does not come back when its try fails afterwards', () => {
  const { kept, tab } = browser()
  const outbox = tab()
  outbox.put(reply('k1'))
  kept.forgetAllBut(null)
  expect(outbox.of('c1')).toEqual([])
  outbox.fail('k1', 'signed out')
  expect(outbox.of('c1')).toEqual([])
  expect(kept.of('ada').getItem('outbox')).toBeNull()
})
