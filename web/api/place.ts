import type { Output } from './call.ts'

export type Summary = Output<'conversationsList'>['conversations'][number]

/** Which list of conversations: the filter tabs of the inbox. */
export type Filter = 'all' | 'waiting' | 'mine' | 'agent' | 'resolved'

/** Pages of a list as the query cache holds them. */
export interface Pages {
  pages: Output<'conversationsList'>[]
  pageParams: unknown[]
}

export function belongs(filter: Filter, summary: Summary, me: string): boolean {
  if (filter === 'all') return true
  if (filter === 'mine') return summary.state === 'operator' && summary.operatorId === me
  return summary.state === filter
}

/** The order of a list, as the hub sorts it: those waiting longest first, else the newest first. */
function before(filter: Filter, a: Summary, b: Summary): boolean {
  if (filter === 'waiting') {
    const [left, right] = [a.waitingSince ?? 0, b.waitingSince ?? 0]
    return left === right ? a.id < b.id : left < right
  }
  return a.lastMessageAt === b.lastMessageAt ? a.id > b.id : a.lastMessageAt > b.lastMessageAt
}

/**
 * Puts a changed conversation where it now belongs in a loaded list, without asking for the list again: a list of
 * thousands is loaded page by page, and refetching them for every message would cost as many requests. One that
 * belongs below what is loaded is left for its page.
 */
export function place(list: Pages, filter: Filter, summary: Summary, me: string): Pages {
  const present = list.pages.some((page) => page.conversations.some(({ id }) => id === summary.id))
  const wanted = belongs(filter, summary, me)
  if (!present && !wanted) return list
  const pages = list.pages.map((page) => ({
    ...page,
    conversations: page.conversations.filter(({ id }) => id !== summary.id),
  }))
  if (!wanted) return { ...list, pages }
  for (const page of pages) {
    const index = page.conversations.findIndex((other) => before(filter, summary, other))
    if (index >= 0) {
      page.conversations.splice(index, 0, summary)
      return { ...list, pages }
    }
  }
  const last = pages.at(-1)
  if (last && (last.nextCursor === null || present)) last.conversations.push(summary)
  return { ...list, pages }
}
