import { detect } from 'tinyld'
import { languageSchema, languages, type Language } from '../../domain/language.ts'

/** The language of a document, from its beginning; `fallback` where it cannot be told. */
export function documentLanguage(text: string, fallback: Language): Language {
  const found = languageSchema.safeParse(detect(text.slice(0, 4_000), { only: [...languages] }))
  return found.success ? found.data : fallback
}
