import type { KnowledgeLimits } from '../limits.ts'
import { checkText } from './check-text.ts'
import { decodeText } from './decode.ts'

/** Kinds of file whose parsers are large, slow on some files, and attacked: see `createDocumentReader`. */
export const documentKinds = ['pdf', 'docx', 'html'] as const
export type DocumentKind = (typeof documentKinds)[number]

export interface Document {
  markdown: string
  /** As the document calls itself. */
  title: string | null
}

export type ReadDocument = (
  kind: DocumentKind,
  bytes: Uint8Array,
  limits: KnowledgeLimits,
) => Promise<Document>

/** A document as Markdown. @throws CallerError where it cannot be read or breaks a limit. */
export const readDocument: ReadDocument = async (kind, bytes, limits) => {
  switch (kind) {
    case 'pdf': {
      const { readPdf } = await import('./read-pdf.ts')
      return { markdown: await readPdf(bytes, limits), title: null }
    }
    case 'docx': {
      const { readDocx } = await import('./read-docx.ts')
      return { markdown: await readDocx(bytes, limits), title: null }
    }
    case 'html': {
      const text = decodeText(bytes)
      checkText(text)
      const { readHtml } = await import('./read-html.ts')
      const { markdown, title } = readHtml(text)
      return { markdown, title: title || null }
    }
  }
}
