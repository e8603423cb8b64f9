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

const stored = 'centralino.outbox'
const nothing: readonly Outgoing[] = []

/**
 * Replies that the hub has not confirmed, kept across reloads: what an operator has written is never lost, and a
 * retry with the same key never sends twice.
 */
export function createOutbox(storage: Pick<Storage, 'getItem' | 'setItem'>) {
  let items = read()
  const listeners = new Set<() => void>()

  function read(): Outgoing[] {
    const text = storage.getItem(stored)
    const kept = text === null ? [] : (JSON.parse(text) as Outgoing[])
    // The page that was sending these is gone: whether they arrived is found out by trying again.
    return kept.map((item) => ({ ...item, state: 'failed' }))
  }

  function write(next: Outgoing[]): void {
    items = next
    storage.setItem(stored, JSON.stringify(items))
    for (const listener of listeners) listener()
  }

  let byConversation = new Map<string, readonly Outgoing[]>()
  let grouped: Outgoing[] | undefined

  return {
    of(conversationId: string): readonly Outgoing[] {
      if (grouped !== items) {
        grouped = items
        byConversation = new Map()
        for (const item of items) {
          byConversation.set(item.conversationId, [...(byConversation.get(item.conversationId) ?? []), item])
        }
      }
      return byConversation.get(conversationId) ?? nothing
    },
    put(item: Outgoing): void {
      write([...items.filter(({ key }) => key !== item.key), item])
    },
    remove(key: string): void {
      write(items.filter((item) => item.key !== key))
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
