/** A word to the reader that goes away by itself. */
export interface Toast {
  id: number
  kind: 'said' | 'failed'
  title: string
  detail?: string
  undo?: { label: string; act: () => void }
}

const most = 3

/** The toasts on screen, the newest last. What has an undo stays longer, what failed longest. */
export function createToasts(later: (act: () => void, ms: number) => unknown) {
  let toasts: readonly Toast[] = []
  let next = 1
  const held = new Set<number>()
  const listeners = new Set<() => void>()

  const change = (to: readonly Toast[]) => {
    toasts = to
    for (const listener of listeners) listener()
  }
  const remove = (id: number) => change(toasts.filter((toast) => toast.id !== id))
  const expire = (id: number, ms: number) => later(() => (held.has(id) ? expire(id, 1_000) : remove(id)), ms)

  return {
    all: () => toasts,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show(toast: Omit<Toast, 'id'>): void {
      const id = next++
      change([...toasts, { ...toast, id }].slice(-most))
      expire(id, toast.kind === 'failed' ? 12_000 : toast.undo ? 8_000 : 4_000)
    },
    remove,
    /** While the pointer or the focus is on it, a toast stays. */
    hold: (id: number, on: boolean) => void (on ? held.add(id) : held.delete(id)),
  }
}

export const toasts = createToasts((act, ms) => setTimeout(act, ms))
