import { languageSchema, type Language } from '../../domain/language.ts'
import type { KnowledgeLimits } from '../limits.ts'
import { checkText } from './check-text.ts'
import { chunkMarkdown } from './chunk.ts'
import { decodeText } from './decode.ts'
import { documentLanguage } from './detect.ts'
import { kindOfFile } from './kind.ts'
import type { Parsed } from './parsed.ts'
import { readCsv } from './read-csv.ts'
import { documentKinds, readDocument, type ReadDocument } from './read-document.ts'
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
export async function readFile(
  file: FileToRead,
  limits: KnowledgeLimits,
  asDocument: ReadDocument = readDocument,
): Promise<FileContents> {
  const kind = kindOfFile(file.name, file.mime, file.bytes)
  const title = file.name.replace(/^.*\//, '').replace(/\.[a-z0-9]+$/i, '')
  const said = languageSchema.safeParse(file.language)
  const languageOf = (text: string) => (said.success ? said.data : documentLanguage(text, 'it'))
  const document = (markdown: string, name = title): FileContents => ({
    parsed: { kind: 'passages', passages: chunkMarkdown(markdown, name) },
    language: languageOf(markdown),
  })

  const documentKind = documentKinds.find((each) => each === kind)
  if (documentKind !== undefined) {
    const { markdown, title: own } = await asDocument(documentKind, file.bytes, limits)
    return document(markdown, own ?? title)
  }
  const text = decodeText(file.bytes)
  checkText(text)
  if (kind === 'json' || kind === 'csv') {
    const read = kind === 'json' ? readJson : readCsv
    const language = languageOf(text)
    return { parsed: read(text, title, language, limits), language }
  }
  return document(kind === 'markdown' ? text.replace(/^---\r?\n[^]*?\r?\n---\r?\n/, '') : text)
}
