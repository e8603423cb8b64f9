import { CallerError } from '../../domain/errors.ts'
import { languageSchema, type Language } from '../../domain/language.ts'
import type { KnowledgeLimits } from '../limits.ts'
import { chunkMarkdown } from './chunk.ts'
import { decodeText } from './decode.ts'
import { documentLanguage } from './detect.ts'
import { kindOfFile } from './kind.ts'
import type { Parsed } from './parsed.ts'
import { readJson } from './read-json.ts'

export interface FileToRead {
  name: string
  mime: string
  bytes: Uint8Array
  /** As the caller said; guessed from the text otherwise. */
  language: string | null
}

/** Reads a whole file into entries or passages. @throws CallerError where the file cannot be read or breaks a limit. */
export async function readFile(
  file: FileToRead,
  limits: KnowledgeLimits,
): Promise<{ parsed: Parsed; language: Language }> {
  const kind = kindOfFile(file.name, file.mime, file.bytes)
  const said = languageSchema.safeParse(file.language)
  const languageOf = (text: string) => (said.success ? said.data : documentLanguage(text, 'it'))
  const title = file.name.replace(/^.*\//, '').replace(/\.[a-z0-9]+$/i, '')

  const text = decodeText(file.bytes)
  const language = languageOf(text)
  if (kind === 'json') return { parsed: readJson(text, title, language, limits), language }
  return { parsed: { kind: 'passages', passages: chunkMarkdown(text, title) }, language }
}
