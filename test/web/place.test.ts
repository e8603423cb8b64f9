import { describe, expect, test } from 'vitest'
import { type Filter, type Pages, place, type Summary } from '../../web/api/place.ts'

const summary = (id: string, more: Partial<Summary> = {}): Summary => ({
  id,
  contactId: id,
  channel: 'whatsapp',
  accountId: '1',
  state: 'agent',
  operatorId: null,
  language: 'it',
  waitingSince: null,
  windowExpiresAt: null,
  lastMessageAt: 0,
  lastMessagePreview: '',
  lastInboundAt: null,
  unread: 0,
  createdAt: 0,
  contactName: id,
  operatorName: null,
  escalation: null,
  ...more,
})

const list = (pages: Summary[][], more: boolean): Pages => ({
  pages: pages.map((conversations, index) => ({
    conversations,
    nextCursor: more || index < pages.length - 1 ? `after ${index}` : null,
  })),
  pageParams: pages.map((_, index) => index),
})

const ids = (pages: Pages) => pages.pages.map(({ conversations }) => conversations.map(({ id }) => id))
const put = (pages: Pages, filter: Filter, one: Summary) => ids(place(pages, filter, one, 'me'))

const newest = () =>
  list(
    [
      [summary('a', { lastMessageAt: 90 }), summary('b', { lastMessageAt: 80 })],
      [summary('c', { lastMessageAt: 70 }), summary('d', { lastMessageAt: 60 })],
    ],
    true,
  )

describe('a changed conversation in a list of the newest first', () => {
  test('rises to the top when a message came', () => {
    expect(put(newest(), 'all', summary('d', { lastMessageAt: 99 }))).toEqual([['d', 'a', 'b'], ['c']])
  })

  test('stays where it is when only its state changed', () => {
    const changed = summary('c', { lastMessageAt: 70, state: 'operator', operatorId: 'me' })
    expect(put(newest(), 'all', changed)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  test('leaves a list that it no longer belongs to, and enters one that it now does', () => {
    const mine = summary('b', { lastMessageAt: 80, state: 'operator', operatorId: 'me' })
    expect(put(newest(), 'agent', mine)).toEqual([['a'], ['c', 'd']])
    expect(put(list([[]], false), 'mine', mine)).toEqual([['b']])
    expect(put(list([[]], false), 'mine', { ...mine, operatorId: 'other' })).toEqual([[]])
  })

  test('is left for its page where it belongs below what is loaded', () => {
    expect(put(newest(), 'all', summary('z', { lastMessageAt: 10 }))).toEqual(ids(newest()))
  })

  test('does not change a list in place: what is on screen is compared by identity', () => {
    const before = newest()
    const copy = structuredClone(before)
    place(before, 'all', summary('d', { lastMessageAt: 99 }), 'me')
    expect(before).toEqual(copy)
  })
})

describe('a list of those who wait', () => {
  const waiting = (id: string, waitingSince: number) => summary(id, { state: 'waiting', waitingSince })

  test('keeps the longest wait first and takes a new one at its end', () => {
    const pages = list([[waiting('a', 10), waiting('b', 20)]], false)
    expect(put(pages, 'waiting', waiting('c', 30))).toEqual([['a', 'b', 'c']])
    expect(put(pages, 'waiting', waiting('c', 15))).toEqual([['a', 'c', 'b']])
  })

  test('loses who was taken over', () => {
    const pages = list([[waiting('a', 10), waiting('b', 20)]], false)
    expect(put(pages, 'waiting', summary('a', { state: 'operator', operatorId: 'x' }))).toEqual([['b']])
  })
})
