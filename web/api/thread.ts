import type { Output } from './call.ts'

export type Thread = Output<'conversationsThread'>
export type ThreadItem = Thread['items'][number]

const itemKey = (item: ThreadItem) => `${item.kind}:${item.id}`

/**
 * The newest page laid over what was loaded before: read again after every change, while the older pages stay.
 * Where more has come than one page holds, the older pages are dropped rather than shown with a hole.
 */
export function mergeNewest(loaded: Thread | undefined, newest: Thread): Thread {
  if (!loaded) return newest
  const fresh = new Set(newest.items.map(itemKey))
  const overlap = loaded.items.findIndex((item) => fresh.has(itemKey(item)))
  if (overlap < 0 && newest.previous !== null) return newest
  const from = newest.items[0]?.at ?? 0
  const older = loaded.items.filter((item) => !fresh.has(itemKey(item)) && item.at <= from)
  if (older.length === 0) return newest
  return { items: [...older, ...newest.items], previous: loaded.previous }
}

/** An older page set before what is loaded. */
export function prepend(loaded: Thread, older: Thread): Thread {
  const known = new Set(loaded.items.map(itemKey))
  return {
    items: [...older.items.filter((item) => !known.has(itemKey(item))), ...loaded.items],
    previous: older.previous,
  }
}

/** `seq` of the newest message that is loaded; a reply that the hub has not numbered yet does not count. */
export function newestSeq(thread: Thread | undefined): number | undefined {
  const seqs = (thread?.items ?? []).flatMap((item) =>
    item.kind === 'message' && item.seq !== Number.MAX_SAFE_INTEGER ? [item.seq] : [],
  )
  return seqs.length === 0 ? undefined : Math.max(...seqs)
}
