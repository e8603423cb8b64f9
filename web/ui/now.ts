import { useSyncExternalStore } from 'react'
import { hubNow } from '../api/hub-clock.ts'

const listeners = new Set<() => void>()
let now = hubNow()
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  now = hubNow()
  timer ??= setInterval(() => {
    now = hubNow()
    for (const each of listeners) each()
  }, 1_000)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) {
      clearInterval(timer)
      timer = undefined
    }
  }
}

/**
 * The hub's time, in steps of `stepMs`: a component renders again only when its step changes. One timer serves the page.
 */
export function useNow(stepMs = 1_000): number {
  return useSyncExternalStore(subscribe, () => Math.floor(now / stepMs) * stepMs)
}
