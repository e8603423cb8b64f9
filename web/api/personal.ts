/** What a browser keeps of one user, as that user sees it. */
export interface Personal {
  getItem(name: string): string | null
  setItem(name: string, text: string): void
  removeItem(name: string): void
  /** Called when any of it may have changed, in this tab or another. */
  subscribe(listener: () => void): () => void
}

const prefix = 'centralino.of.'

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/**
 * Drafts, unsent replies, chats: what one person has written and the next one at the same desk must not find. Every
 * name carries its user; `forgetAllBut` leaves nothing of anybody else.
 */
export function createPersonalStorage(storage: Kept, otherTabs: Pick<EventTarget, 'addEventListener'>) {
  const listeners = new Set<() => void>()
  const changed = () => {
    for (const listener of listeners) listener()
  }
  otherTabs.addEventListener('storage', (event) => {
    const { key } = event as StorageEvent
    if (key === null || key.startsWith(prefix)) changed()
  })

  return {
    of(userId: string): Personal {
      const keyOf = (name: string) => `${prefix}${userId}.${name}`
      return {
        getItem: (name) => storage.getItem(keyOf(name)),
        setItem(name, text) {
          storage.setItem(keyOf(name), text)
          changed()
        },
        removeItem(name) {
          storage.removeItem(keyOf(name))
          changed()
        },
        subscribe(listener) {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
      }
    },

    forgetAllBut(userId: string | null): void {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
      for (const key of keys) {
        if (key.startsWith(prefix) && !(userId !== null && key.startsWith(`${prefix}${userId}.`))) {
          storage.removeItem(key)
        }
      }
      changed()
    },
  }
}

export type PersonalStorage = ReturnType<typeof createPersonalStorage>
