import type { Logger } from '../domain/log.ts'
import { changesAfter, changeRange, type LiveEvent } from '../storage/live.ts'
import type { Db } from '../storage/open.ts'

const pollMs = 250

/**
 * Hands changes to consoles. Changes are rows, written with what they tell of by any process; while somebody
 * listens, new ones are read a few times a second and given to all listeners.
 */
export function createLive(deps: { db: Db; log: Logger }) {
  const listeners = new Set<(events: LiveEvent[]) => void>()
  let newest = 0
  let timer: NodeJS.Timeout | undefined
  let polling = false

  async function poll(): Promise<void> {
    if (polling) return
    polling = true
    try {
      const events = await changesAfter(deps.db, newest, 500)
      if (events.length > 0) {
        newest = events.at(-1)!.id
        for (const listener of listeners) listener(events)
      }
    } catch (error) {
      deps.log.error({ err: error }, 'changes could not be read')
    }
    polling = false
    if (listeners.size > 0) timer = setTimeout(() => void poll(), pollMs).unref()
  }

  return {
    /**
     * Listens from now on, first with what came after `lastId` where that is known. `reset` says that too much was
     * missed to be replayed and everything shown must be fetched again.
     */
    async subscribe(
      lastId: number | null,
      listener: (events: LiveEvent[]) => void,
    ): Promise<{ reset: boolean; missed: LiveEvent[]; newest: number; unsubscribe: () => void }> {
      const range = await changeRange(deps.db)
      const replayable =
        lastId !== null &&
        lastId >= range.oldest - 1 &&
        range.newest - lastId <= 500 &&
        lastId <= range.newest
      const missed = replayable ? await changesAfter(deps.db, lastId, 500) : []
      if (listeners.size === 0) newest = missed.at(-1)?.id ?? range.newest
      const from = missed.at(-1)?.id ?? range.newest
      const fresh = (events: LiveEvent[]) => {
        const unseen = events.filter((event) => event.id > from)
        if (unseen.length > 0) listener(unseen)
      }
      listeners.add(fresh)
      if (listeners.size === 1) void poll()
      return {
        reset: lastId !== null && !replayable,
        missed,
        newest: from,
        unsubscribe: () => {
          listeners.delete(fresh)
          if (listeners.size === 0) clearTimeout(timer)
        },
      }
    },
  }
}
export type Live = ReturnType<typeof createLive>
