import { useSyncExternalStore } from 'react'
import { createOutbox } from './outbox.ts'

/** This browser's own. */
export const outbox = createOutbox(localStorage)

/** What this browser is still sending to a conversation. */
export const useOutgoing = (conversationId: string) =>
  useSyncExternalStore(outbox.subscribe, () => outbox.of(conversationId))
