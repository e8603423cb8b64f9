import { useSyncExternalStore } from 'react'
import type { Personal } from '../../../api/personal.ts'
import { usePersonal } from '../../../shell/personal.ts'
import { createOutbox, type Outbox, type Outgoing } from './outbox.ts'

const outboxes = new WeakMap<Personal, Outbox>()

/** The signed-in user's own. */
export function useOutbox(): Outbox {
  const personal = usePersonal()
  let outbox = outboxes.get(personal)
  if (!outbox) outboxes.set(personal, (outbox = createOutbox(personal)))
  return outbox
}

/** What this browser is still sending to a conversation. */
export function useOutgoing(conversationId: string): readonly Outgoing[] {
  const outbox = useOutbox()
  return useSyncExternalStore(outbox.subscribe, () => outbox.of(conversationId))
}
