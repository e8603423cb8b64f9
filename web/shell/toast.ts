import { ApiError } from '../api/error.ts'
import { toasts } from './toast-store.ts'

/** Says that something was done, with a way back where there is one. */
export function said(message: string, undo?: { label: string; act: () => void }): void {
  toasts.show({ kind: 'said', title: message, ...(undo ? { undo } : {}) })
}

/** Says what went wrong, in the hub's own words where it has some. */
export function failed(error: unknown, title?: string): void {
  const message = error instanceof Error ? error.message : String(error)
  const fix = error instanceof ApiError ? error.fix : undefined
  const detail = [title ? message : undefined, fix].filter(Boolean).join('. ')
  toasts.show({ kind: 'failed', title: title ?? message, ...(detail ? { detail } : {}) })
}
