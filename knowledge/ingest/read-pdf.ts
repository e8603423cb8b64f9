import { getDocumentProxy } from 'unpdf'
import { CallerError } from '../../domain/errors.ts'
import type { KnowledgeLimits } from '../limits.ts'
import { pdfMarkdown, type PdfLine } from './pdf-markdown.ts'

/** A PDF as Markdown, larger type as headings. @throws CallerError for a damaged, locked or too long one. */
export async function readPdf(bytes: Uint8Array, limits: KnowledgeLimits): Promise<string> {
  const document = await open(bytes)
  try {
    if (document.numPages > limits.pages) {
      throw new CallerError(
        'too_large',
        `The document has ${document.numPages} pages, at most ${limits.pages} are taken`,
        {
          field: 'file',
          fix: 'Split the document, or raise the limit in the settings.',
          reason: 'file_pages',
          about: { pages: document.numPages, most: limits.pages },
        },
      )
    }
    const pages: PdfLine[][] = []
    let characters = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const lines = linesOf(items.flatMap((item) => ('str' in item ? [item] : [])))
      page.cleanup()
      characters += lines.reduce((sum, line) => sum + line.text.length, 0)
      if (characters > limits.characters) break
      pages.push(lines)
    }
    return pdfMarkdown(pages)
  } catch (cause) {
    if (cause instanceof CallerError) throw cause
    throw damaged(cause)
  } finally {
    await document.destroy()
  }
}

interface PdfItem {
  str: string
  hasEOL: boolean
  height: number
  transform: number[]
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 })
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw new CallerError('invalid', 'The document is protected by a password', {
        field: 'file',
        fix: 'Save it without the password and add that.',
        reason: 'file_protected',
      })
    }
    throw damaged(cause)
  }
}

const damaged = (cause: unknown) =>
  new CallerError(
    'invalid',
    `The document cannot be read: ${cause instanceof Error ? cause.message.slice(0, 200) : ''}`,
    {
      field: 'file',
      fix: 'Check that it opens, print it to a new PDF and add that.',
      reason: 'pdf_unreadable',
    },
  )

/** Pieces of text on one height are one line. */
function linesOf(items: PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = []
  let text = ''
  let height = 0
  let y = 0
  const flush = () => {
    if (text.trim() !== '') lines.push({ text: text.replace(/\s+/g, ' ').trim(), height, y })
    text = ''
    height = 0
  }
  for (const { str, hasEOL, height: size, transform } of items) {
    const at = transform[5] ?? 0
    if (text !== '' && Math.abs(at - y) > Math.max(2, height * 0.5)) flush()
    y = at
    text += str
    height = Math.max(height, size)
    if (hasEOL) flush()
  }
  flush()
  return lines
}
