import { parentPort } from 'node:worker_threads'
import { CallerError, type CallerErrorCode, type CallerErrorDetail } from '../../domain/errors.ts'
import type { KnowledgeLimits } from '../limits.ts'
import { readDocument, type Document, type DocumentKind } from './read-document.ts'

export interface Asked {
  kind: DocumentKind
  bytes: Uint8Array
  limits: KnowledgeLimits
}

/** What the thread says of a document; a class does not cross from one thread to another. */
export type Told =
  | { document: Document }
  | { fault: { code: CallerErrorCode; message: string; detail: CallerErrorDetail } }
  | { error: string }

/** The body of the thread: one document after another, each answered. */
parentPort!.on('message', ({ kind, bytes, limits }: Asked) => {
  void readDocument(kind, bytes, limits)
    .then((document): Told => ({ document }), told)
    .then((answer) => parentPort!.postMessage(answer))
})

function told(error: unknown): Told {
  if (!(error instanceof CallerError))
    return { error: error instanceof Error ? error.message : String(error) }
  const { code, message, field, fix, reason, about } = error
  return { fault: { code, message, detail: { field, fix, reason, about } } }
}
