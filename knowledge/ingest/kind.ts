import { CallerError } from '../../domain/errors.ts'

type FileKind = 'pdf' | 'docx' | 'text' | 'markdown' | 'html' | 'csv' | 'json'

const byExtension: Record<string, FileKind> = {
  pdf: 'pdf',
  docx: 'docx',
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
}

const byMime: Record<string, FileKind> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/json': 'json',
}

/** What a file is: by its name, else its media type; the first bytes must agree. @throws CallerError */
export function kindOfFile(name: string, mime: string, bytes: Uint8Array): FileKind {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const kind = byExtension[extension] ?? byMime[mime.split(';')[0]?.trim().toLowerCase() ?? '']
  if (kind === undefined) {
    throw new CallerError('unsupported', `Files of this kind are not read: ${extension || mime}`, {
      field: 'file',
      fix: `Give one of ${Object.keys(byExtension).join(', ')}.`,
      reason: 'file_kind_unknown',
      about: { kind: extension || mime, kinds: Object.keys(byExtension).join(', ') },
    })
  }
  if (!looksLike(kind, bytes)) {
    throw new CallerError(
      'invalid',
      `The file is called ${extension || mime} but its contents are something else`,
      {
        field: 'file',
        fix: 'Save it again, unprotected, in the format of its name, and add it again.',
        reason: 'file_not_what_it_says',
        about: { kind: extension || mime },
      },
    )
  }
  return kind
}

function looksLike(kind: FileKind, bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString(
    'latin1',
  )
  if (kind === 'pdf') return start.includes('%PDF-')
  if (kind === 'docx') return start.startsWith('PK')
  return !/^(?:PK\W|%PDF-)/.test(start)
}
