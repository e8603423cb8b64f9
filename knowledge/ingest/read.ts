import { languageSchema, type Language } from '../../domain/language.ts'
import type { KnowledgeLimits } from '../limits.ts'
import { checkText } from './check-text.ts'
import { chunkMarkdown } from './chunk.ts'
import { decodeText } from './decode.ts'
import { documentLanguage } from './detect.ts'
import { kindOfFile } from './kind.ts'
import type { Parsed } from './parsed.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'

interface FileToRead {
  name: string
  mime: string
  bytes: Uint8Array
  /** As the caller said; guessed from the text otherwise. */
  language: string | null
}

interface FileContents {
  parsed: Parsed
  language: Language
}

/** Reads a whole file into entries or passages. @throws CallerError where the file cannot be read or breaks a limit. */
export async function readFile(file: FileToRead, limits: KnowledgeLimits): Promise<FileContents> {
  const kind = kindOfFile(file.name, file.mime, file.bytes)
  const title = file.name.replace(/^.*\//, '').replace(/\.[a-z0-9]+$/i, '')
  const said = languageSchema.safeParse(file.language)
  const languageOf = (text: string) => (said.success ? said.data : documentLanguage(text, 'it'))
  const document = (markdown: string, name = title): FileContents => ({
    parsed: { kind: 'passages', passages: chunkMarkdown(markdown, name) },
    language: languageOf(markdown),
  })

  // The parsers of these take memory that a hub whose knowledge is read already does not need.
  if (kind === 'pdf') {
    const { readPdf } = await import('./read-pdf.ts')
    return document(await readPdf(file.bytes, limits))
  }
  if (kind === 'docx') {
    const { readDocx } = await import('./read-docx.ts')
    return document(await readDocx(file.bytes, limits))
  }
  const text = decodeText(file.bytes)
  checkText(text)
  if (kind === 'html') {
    const { readHtml } = await import('./read-html.ts')
    const page = readHtml(text)
    return document(page.markdown, page.title || title)
  }
  if (kind === 'json' || kind === 'csv') {
    const read = kind === 'json' ? readJson : readCsv
    const language = languageOf(text)
    return { parsed: read(text, title, language, limits), language }
  }
  return document(kind === 'markdown' ? text.replace(/^---\r?\n[^]*?\r?\n---\r?\n/, '') : text)
}
