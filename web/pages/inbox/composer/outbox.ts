import type { Personal } from '../../../api/personal.ts'

/** A reply on its way from this browser to the hub. */
export interface Outgoing {
  /** The idempotency key: however often it is tried, the hub sends it once. */
  key: string
  conversationId: string
  text: string
  at: number
  state: 'sending' | 'failed'
  error?: string
}

const stored = 'outbox'
const nothing: readonly Outgoing[] = []

/**
 * Replies of one user that the hub has not confirmed, kept across reloads: what an operator has written is never
 * lost, and a retry with the same key never sends twice. All tabs of the browser show and change the same ones.
 */
export function createOutbox(personal: Personal) {
  let text: string | null = null
  let items: readonly Outgoing[] = []
  let byConversation = new Map<string, readonly Outgoing[]>()
  /** The page that was sending these is gone: whether they arrived is found out by trying again. */
  const orphans = new Set(read().flatMap(({ key, state }) => (state === 'sending' ? [key] : [])))

  /** As it stands in the browser now, another tab's changes included. */
  function read(): readonly Outgoing[] {
    const now = personal.getItem(stored)
    if (now === text) return items
    text = now
    items = now === null ? nothing : (JSON.parse(now) as Outgoing[])
    byConversation = new Map()
    return items
  }

  function write(next: readonly Outgoing[]): void {
    if (next.length === 0) personal.removeItem(stored)
    else personal.setItem(stored, JSON.stringify(next))
  }

  return {
    of(conversationId: string): readonly Outgoing[] {
      const all = read()
      let own = byConversation.get(conversationId)
      if (!own) {
        own = all
          .filter((item) => item.conversationId === conversationId)
          .map((item) => (orphans.has(item.key) ? { ...item, state: 'failed' } : item))
        byConversation.set(conversationId, own)
      }
      return own
    },
    put(item: Outgoing): void {
      orphans.delete(item.key)
      byConversation = new Map()
      write([...read().filter(({ key }) => key !== item.key), item])
    },
    /** Of one that was taken away meanwhile, by a sign-out for one, nothing comes back. */
    fail(key: string, error: string): void {
      write(read().map((item) => (item.key === key ? { ...item, state: 'failed' as const, error } : item)))
    },
    remove(key: string): void {
      write(read().filter((item) => item.key !== key))
    },
    subscribe: personal.subscribe,
  }
}

export type Outbox = ReturnType<typeof createOutbox>
