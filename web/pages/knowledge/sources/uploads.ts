import type { Chosen } from './accept.ts'

export interface Upload {
  id: string
  chosen: Chosen
  state: 'queued' | 'sending' | 'failed'
  /** Sent so far, 0 to 1. */
  share: number
  /** Why the hub refused it. */
  error: unknown
}

export type UploadChange =
  | { kind: 'added'; id: string; chosen: Chosen }
  | { kind: 'progress'; id: string; share: number }
  | { kind: 'failed'; id: string; error: unknown }
  | { kind: 'done' | 'dismissed'; id: string }

/** A file that is sent leaves the list: the hub then shows it as a source. */
export function changeUploads(uploads: readonly Upload[], change: UploadChange): readonly Upload[] {
  const { id } = change
  switch (change.kind) {
    case 'added':
      // The same name again stands for the newer file.
      return [
        ...uploads.filter(({ chosen, state }) => state !== 'failed' || chosen.name !== change.chosen.name),
        { id, chosen: change.chosen, state: 'queued', share: 0, error: null },
      ]
    case 'progress':
      return uploads.map((upload) =>
        upload.id === id ? { ...upload, state: 'sending', share: change.share } : upload,
      )
    case 'failed':
      return uploads.map((upload) =>
        upload.id === id ? { ...upload, state: 'failed', error: change.error } : upload,
      )
    case 'done':
    case 'dismissed':
      return uploads.filter((upload) => upload.id !== id)
  }
}
