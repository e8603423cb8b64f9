import type { Language } from '../../../domain/language.ts'
import { ApiError } from '../../api/error.ts'
import { reasonOf } from './by-operation.ts'
import { errorTexts } from './texts.ts'
import type { Words } from './words.ts'

interface ErrorWords {
  message: string
  fix: string | undefined
}

/**
 * What went wrong and what to do, in the reader's language. The hub's own words are English: they stand where it
 * gives no code that is known here, below a line that says the kind of thing it is, and alone until the texts of
 * the language are there.
 */
export function errorWords(
  language: Language,
  error: unknown,
  about: Readonly<Record<string, unknown>> = error instanceof ApiError ? error.about : {},
): ErrorWords {
  if (!(error instanceof ApiError))
    return { message: error instanceof Error ? error.message : String(error), fix: undefined }
  const texts = errorTexts(language)
  if (!texts) return { message: error.message, fix: error.fix }
  const { codes, reasons } = texts
  const known = find(reasons, error.reason ?? reasonOf(error))
  if (known) return filled(known, about)
  const own = [error.message, error.fix].filter(Boolean).join('. ')
  const kind = find(codes, error.code)
  const generic = !['conflict', 'invalid', 'unsupported', 'not_found', 'forbidden', 'too_large'].includes(
    error.code,
  )
  if (!kind) return { message: error.message, fix: error.fix }
  if (generic) return filled(kind, about)
  return language === 'en' ? { message: error.message, fix: error.fix } : { message: kind[0], fix: own }
}

/** The same on one line. */
export function errorLine(language: Language, error: unknown): string {
  const { message, fix } = errorWords(language, error)
  return fix ? `${message}. ${fix}` : message
}

function find(words: Readonly<Record<string, Words>>, code: string | undefined): Words | undefined {
  return code !== undefined && Object.hasOwn(words, code) ? words[code] : undefined
}

function filled([message, fix]: Words, about: Readonly<Record<string, unknown>>): ErrorWords {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(about[name] ?? '…'))
  return { message: fill(message), fix: fix === '' ? undefined : fill(fix) }
}
