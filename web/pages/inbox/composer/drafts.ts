import { useSyncExternalStore } from 'react'

/** What is being written, per conversation and kind; kept across reloads and switches. */
export type DraftKind = 'reply' | 'note'

const name = (kind: DraftKind, conversationId: string) => `centralino.draft.${kind}.${conversationId}`
const listeners = new Set<() => void>()

export function readDraft(kind: DraftKind, conversationId: string): string {
  return localStorage.getItem(name(kind, conversationId)) ?? ''
}

export function writeDraft(kind: DraftKind, conversationId: string, text: string): void {
  if (text === '') localStorage.removeItem(name(kind, conversationId))
  else localStorage.setItem(name(kind, conversationId), text)
  for (const listener of listeners) listener()
}

/** Puts text below what is already being written. */
export function addToDraft(conversationId: string, text: string): void {
  const before = readDraft('reply', conversationId)
  writeDraft('reply', conversationId, before === '' ? text : `${before}\n${text}`)
}

export function useDraft(kind: DraftKind, conversationId: string): [string, (text: string) => void] {
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => readDraft(kind, conversationId),
  )
  return [text, (next) => writeDraft(kind, conversationId, next)]
}
