import { expect, test } from 'vitest'
import { createOutbox, type Outgoing } from '../../web/pages/inbox/composer/outbox.ts'

function memory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
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
  const storage = memory()
  createOutbox(storage).put(reply('k1'))
  expect(createOutbox(storage).of('c1')).toEqual([reply('k1', { state: 'failed' })])
})

test('a retry replaces the failed try; a confirmed reply leaves', () => {
  const outbox = createOutbox(memory())
  outbox.put(reply('k1', { state: 'failed', error: 'no' }))
  outbox.put(reply('k1'))
  expect(outbox.of('c1')).toEqual([reply('k1')])
  outbox.remove('k1')
  expect(outbox.of('c1')).toEqual([])
})

test('each conversation sees its own, the same array until something changes', () => {
  const outbox = createOutbox(memory())
  let told = 0
  outbox.subscribe(() => (told += 1))
  outbox.put(reply('k1'))
  outbox.put(reply('k2', { conversationId: 'c2' }))
  expect(outbox.of('c1')).toBe(outbox.of('c1'))
  expect(outbox.of('c2').map(({ key }) => key)).toEqual(['k2'])
  expect(told).toBe(2)
})
