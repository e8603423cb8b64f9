import type { ThreadItem } from '../../../api/thread.ts'
import { startOfDay } from '../../../i18n/time.ts'
import type { Outgoing } from '../composer/outbox.ts'

type MessageItem = Extract<ThreadItem, { kind: 'message' }>

/** What stands in a thread, one below the other. */
export type Row =
  | { kind: 'day'; key: string; at: number }
  | { kind: 'unread'; key: string }
  | { kind: 'message'; key: string; item: MessageItem; first: boolean; last: boolean }
  | { kind: 'note'; key: string; item: Extract<ThreadItem, { kind: 'note' }> }
  | { kind: 'escalation'; key: string; item: Extract<ThreadItem, { kind: 'escalation' }> }
  | { kind: 'outgoing'; key: string; item: Outgoing }

const groupMs = 5 * 60_000

/**
 * A thread as rows: a separator where a day begins in the reader's zone, one before what was unread on opening,
 * messages of one author within a few minutes as a group, and last what this browser is still sending.
 */
export function rowsOf(
  items: readonly ThreadItem[],
  outgoing: readonly Outgoing[],
  firstUnreadId: string | null,
): Row[] {
  const rows: Row[] = []
  let day = Number.NaN
  items.forEach((item, index) => {
    const itemDay = startOfDay(item.at)
    const newDay = itemDay !== day
    if (newDay) rows.push({ kind: 'day', key: `day:${itemDay}`, at: item.at })
    day = itemDay
    const unread = item.id === firstUnreadId
    if (unread) rows.push({ kind: 'unread', key: 'unread' })
    const key = `${item.kind}:${item.id}`
    if (item.kind !== 'message') {
      rows.push(item.kind === 'note' ? { kind: 'note', key, item } : { kind: 'escalation', key, item })
      return
    }
    const [before, after] = [items[index - 1], items[index + 1]]
    const first = newDay || unread || !together(before, item)
    const last =
      after === undefined ||
      startOfDay(after.at) !== itemDay ||
      after.id === firstUnreadId ||
      !together(item, after)
    rows.push({ kind: 'message', key, item, first, last })
  })
  for (const item of outgoing) rows.push({ kind: 'outgoing', key: `outgoing:${item.key}`, item })
  return rows
}

function together(a: ThreadItem | undefined, b: ThreadItem): boolean {
  return (
    a?.kind === 'message' &&
    b.kind === 'message' &&
    a.message.direction === b.message.direction &&
    a.message.author === b.message.author &&
    a.authorName === b.authorName &&
    b.at - a.at < groupMs
  )
}

/** The first of the last `count` messages of the customer: where the reader left off. */
export function firstUnread(items: readonly ThreadItem[], count: number): string | null {
  if (count <= 0) return null
  const incoming = items.filter((item) => item.kind === 'message' && item.message.direction === 'in')
  return incoming.at(-count)?.id ?? null
}
