/**
 * Whether an event is heard for the first time. Ids grow; after a reconnect the hub replays from the last one that
 * the browser saw, so that some come twice.
 */
export function isFresh(lastId: number | null, eventId: number): boolean {
  return lastId === null || !Number.isFinite(eventId) || eventId > lastId
}

/** Collects what arrives within a moment and hands it over once, the last of each key. */
export function collector<T>(
  waitMs: number,
  keyOf: (item: T) => string,
  hand: (items: T[]) => void,
): (item: T) => void {
  let items = new Map<string, T>()
  let timer: ReturnType<typeof setTimeout> | undefined
  return (item) => {
    items.set(keyOf(item), item)
    timer ??= setTimeout(() => {
      timer = undefined
      const batch = [...items.values()]
      items = new Map()
      hand(batch)
    }, waitMs)
  }
}
