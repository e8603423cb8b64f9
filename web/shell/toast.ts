import { errorWords } from '../i18n/errors/error-words.ts'
import { shownLanguage } from '../i18n/language.tsx'
import { toasts } from './toast-store.ts'

/** Says that something was done, with a way back where there is one. */
export function said(message: string, undo?: { label: string; act: () => void }): void {
  toasts.show({ kind: 'said', title: message, ...(undo ? { undo } : {}) })
}

/** Says what went wrong and what to do, in the reader's language; a text is shown as it is. */
export function failed(error: unknown, title?: string): void {
  const { message, fix } = errorWords(shownLanguage(), error)
  const detail = [title ? message : undefined, fix].filter(Boolean).join('. ')
  toasts.show({ kind: 'failed', title: title ?? message, ...(detail ? { detail } : {}) })
}
