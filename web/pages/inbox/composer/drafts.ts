import { useSyncExternalStore } from 'react'
import type { Personal } from '../../../api/personal.ts'
import { usePersonal } from '../../../shell/personal.ts'

/** What is being written, per conversation and kind; kept across reloads, switches and tabs. */
export type DraftKind = 'reply' | 'note'

const name = (kind: DraftKind, conversationId: string) => `draft.${kind}.${conversationId}`

const readDraft = (personal: Personal, kind: DraftKind, conversationId: string) =>
  personal.getItem(name(kind, conversationId)) ?? ''

function writeDraft(personal: Personal, kind: DraftKind, conversationId: string, text: string): void {
  if (text === '') personal.removeItem(name(kind, conversationId))
  else personal.setItem(name(kind, conversationId), text)
}

/** Puts text below what is already being written. */
export function addToDraft(personal: Personal, conversationId: string, text: string): void {
  const before = readDraft(personal, 'reply', conversationId)
  writeDraft(personal, 'reply', conversationId, before === '' ? text : `${before}\n${text}`)
}

export function useDraft(kind: DraftKind, conversationId: string): [string, (text: string) => void] {
  const personal = usePersonal()
  const text = useSyncExternalStore(personal.subscribe, () => readDraft(personal, kind, conversationId))
  return [text, (next) => writeDraft(personal, kind, conversationId, next)]
}
