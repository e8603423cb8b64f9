import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mergeNewest, newestSeq, prepend, type Thread, type ThreadItem } from '../../web/api/thread.ts'
import { firstUnread, rowsOf } from '../../web/pages/inbox/thread/rows.ts'

type MessageItem = Extract<ThreadItem, { kind: 'message' }>

function message(seq: number, more: Partial<MessageItem['message']> = {}, at = seq * 1_000): MessageItem {
  return {
    kind: 'message',
    at,
    id: `m${seq}`,
    seq,
    authorName: null,
    media: null,
    turn: null,
    message: {
      id: `m${seq}`,
      conversationId: 'c',
      contactId: 'p',
      channel: 'whatsapp',
      direction: 'in',
      author: 'customer',
      authorId: null,
      content: { type: 'text', body: `text ${seq}` },
      category: 'service',
      status: 'received',
      reason: null,
      errorCode: null,
      providerId: null,
      replyTo: null,
      turnId: null,
      dueAt: null,
      createdAt: at,
      sentAt: null,
      deliveredAt: null,
      readAt: null,
      ...more,
    },
  }
}

const page = (from: number, to: number, previous: number | null): Thread => ({
  items: Array.from({ length: to - from + 1 }, (_, index) => message(from + index)),
  previous,
})
const seqs = (thread: Thread) => thread.items.map((item) => (item.kind === 'message' ? item.seq : item.id))

describe('reading the newest page again', () => {
  test('keeps older pages, takes new messages and new states', () => {
    const loaded = prepend(page(11, 20, 11), page(1, 10, null))
    const newest = page(13, 22, 13)
    newest.items[0] = message(13, { status: 'read' })
    const merged = mergeNewest(loaded, newest)
    expect(seqs(merged)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1))
    expect(merged.previous).toBeNull()
    expect((merged.items[12] as MessageItem).message.status).toBe('read')
  })

  test('does not show a hole where more came than a page holds', () => {
    const merged = mergeNewest(page(1, 10, null), page(31, 40, 31))
    expect(seqs(merged)[0]).toBe(31)
    expect(merged.previous).toBe(31)
  })

  test('an older page that overlaps is set before without doubles', () => {
    expect(seqs(prepend(page(5, 8, 5), page(3, 6, 3)))).toEqual([3, 4, 5, 6, 7, 8])
  })
})

describe('rows', () => {
  const zone = process.env['TZ']
  beforeAll(() => {
    process.env['TZ'] = 'Europe/Rome'
  })
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })
  const at = (text: string) => new Date(text).getTime()

  test('begin each day of the reader’s zone with its name', () => {
    const items = [
      message(1, {}, at('2026-05-01T23:58:00')),
      message(2, {}, at('2026-05-02T00:01:00')),
      message(3, {}, at('2026-05-02T00:02:00')),
    ]
    const rows = rowsOf(items, [], null)
    expect(rows.map(({ kind }) => kind)).toEqual(['day', 'message', 'day', 'message', 'message'])
    const shapes = rows.flatMap((row) => (row.kind === 'message' ? [[row.first, row.last]] : []))
    expect(shapes).toEqual([
      [true, true],
      [true, false],
      [false, true],
    ])
  })

  test('part authors, long pauses and what was unread', () => {
    const agent = { direction: 'out', author: 'agent' } as const
    const items = [message(1), message(2, agent), message(3, agent), message(4), message(5, {}, 900_000)]
    const groups = rowsOf(items, [], null).filter((row) => row.kind === 'message' && row.first)
    expect(groups.map(({ key }) => key)).toEqual(['message:m1', 'message:m2', 'message:m4', 'message:m5'])
    const unread = firstUnread(items, 2)
    expect(unread).toBe('m4')
    expect(rowsOf(items, [], unread).map(({ key }) => key)).toContain('unread')
    expect(firstUnread(items, 0)).toBeNull()
  })

  test('end with what is still being sent', () => {
    const outgoing = { key: 'k', conversationId: 'c', text: 'x', at: 0, state: 'sending' } as const
    expect(rowsOf([message(1)], [outgoing], null).at(-1)).toMatchObject({ kind: 'outgoing' })
  })
})

test('the newest message seen is the newest that the hub has numbered', () => {
  const items = [message(3), message(4), message(Number.MAX_SAFE_INTEGER)]
  expect(newestSeq({ items, previous: null })).toBe(4)
  expect(newestSeq({ items: [], previous: null })).toBeUndefined()
  expect(newestSeq(undefined)).toBeUndefined()
})
