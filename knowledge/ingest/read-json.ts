import { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { languages, languageSchema, type Language } from '../../domain/language.ts'
import type { KnowledgeLimits } from '../limits.ts'
import type { Parsed, ParsedEntry } from './parsed.ts'
import { rowPassages } from './rows.ts'

const text = z.union([
  z.string(),
  z.record(languageSchema, z.string()).or(z.partialRecord(languageSchema, z.string())),
])
const variants = z.union([z.array(z.string()), z.partialRecord(languageSchema, z.array(z.string()))])
const faqEntry = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  section: text.optional(),
  question: text,
  answer: text,
  variants: variants.optional(),
  language: languageSchema.optional(),
})

/**
 * An array of FAQ entries (one language, or each text by language), or of any objects: those become rows.
 * @throws CallerError naming the element and what was expected of it.
 */
export function readJson(source: string, name: string, language: Language, limits: KnowledgeLimits): Parsed {
  try {
    return readList(source, name, language, limits)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new CallerError('invalid', 'The JSON file is nested too deeply to be read', {
      field: 'file',
      fix: 'Give an array of entries, or of objects whose fields hold text and numbers.',
      reason: 'json_no_list',
    })
  }
}

function readList(source: string, name: string, language: Language, limits: KnowledgeLimits): Parsed {
  const parsed = parse(source)
  const list = Array.isArray(parsed)
    ? parsed
    : isObject(parsed)
      ? Object.values(parsed).find(Array.isArray)
      : undefined
  if (!Array.isArray(list) || !list.every(isObject)) {
    throw new CallerError('invalid', 'The JSON file is not an array of objects', {
      field: 'file',
      fix: 'Give an array of entries with question and answer, or of objects whose fields are the columns of a table.',
      reason: 'json_no_list',
    })
  }
  if (list.length > limits.rows) {
    throw new CallerError(
      'too_large',
      `The file has ${list.length} elements, at most ${limits.rows} are taken`,
      {
        field: 'file',
        fix: 'Split the file.',
        reason: 'file_rows',
        about: { most: limits.rows },
      },
    )
  }
  if (!list.some((element) => 'question' in element && 'answer' in element)) {
    return { kind: 'passages', passages: rowPassages(list.map(cells), name) }
  }
  return { kind: 'entries', entries: list.flatMap((element, at) => readEntry(element, at, language)) }
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch (cause) {
    if (cause instanceof RangeError) throw cause
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new CallerError('invalid', `The file is not valid JSON: ${why.slice(0, 200)}`, {
      field: 'file',
      fix: 'Check the file with a JSON validator and add it again.',
      reason: 'json_malformed',
    })
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const cells = (element: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(element).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value ?? ''),
    ]),
  )

function readEntry(element: Record<string, unknown>, at: number, fallback: Language): ParsedEntry[] {
  const result = faqEntry.safeParse(element)
  if (!result.success) {
    const issue = result.error.issues[0]
    throw new CallerError('invalid', `Entry ${at + 1}: ${issue?.message ?? 'malformed'}`, {
      field: ['entries', at, ...(issue?.path ?? [])].join('.'),
      fix: 'Question, answer and section are text, or text by language (it, en, es); variants is a list of texts.',
      reason: 'json_entry',
      about: { entry: at + 1 },
    })
  }
  const entry = result.data
  const id = String(entry.id ?? at + 1)
  const own = entry.language ?? fallback
  const inLanguage = (value: z.infer<typeof text> | undefined, language: Language) =>
    value === undefined ? '' : typeof value === 'string' ? value : (value[language] ?? '')
  const spoken =
    typeof entry.question === 'string'
      ? [own]
      : languages.filter((l) => inLanguage(entry.question, l).trim() !== '')
  return spoken.map((language) => ({
    externalId: id,
    groupKey: id,
    language,
    section: inLanguage(entry.section, language),
    question: inLanguage(entry.question, language),
    answer: inLanguage(entry.answer, language),
    variants: Array.isArray(entry.variants) ? entry.variants : (entry.variants?.[language] ?? []),
  }))
}
