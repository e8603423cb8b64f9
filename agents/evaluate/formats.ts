import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { sentimentSchema } from '../../domain/agent.ts'
import { CallerError } from '../../domain/errors.ts'
import { languageSchema } from '../../domain/language.ts'

const id = z.union([z.string().min(1), z.number()]).transform(String)
const text = z.string().min(1)
/** One text, or one per language. */
const localised = z.union([text, z.partialRecord(languageSchema, text)])

export const knowledgeSchema = z.array(
  z.object({
    id,
    section: z.union([z.string(), z.partialRecord(languageSchema, z.string())]).optional(),
    question: localised,
    answer: localised,
    variants: z.union([z.array(text), z.partialRecord(languageSchema, z.array(text))]).optional(),
  }),
)
export type KnowledgeFile = z.infer<typeof knowledgeSchema>

export const questionSchema = z.object({
  id,
  lang: languageSchema,
  text,
  expects: z.array(id).min(1),
  history: z.array(z.object({ role: z.enum(['customer', 'agent']), text: z.string() })).optional(),
})
export type Question = z.infer<typeof questionSchema>

export const unanswerableSchema = z.object({ id, lang: languageSchema, text })
export type Unanswerable = z.infer<typeof unanswerableSchema>

export const sentimentLineSchema = z.object({
  id,
  lang: languageSchema,
  text,
  sentiment: sentimentSchema,
  urgent: z.boolean(),
  wants_human: z.boolean(),
})
export type SentimentLine = z.infer<typeof sentimentLineSchema>

export const optOutLineSchema = z.object({
  id,
  lang: languageSchema,
  text,
  intent: z.enum(['stop', 'start', 'none']),
})
export type OptOutLine = z.infer<typeof optOutLineSchema>

/** Reads a JSON file. @throws CallerError that names the file, the field and what was expected. */
export async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  return parsed(await contents(path), schema, basename(path))
}

/** Reads a file of one JSON object a line. @throws CallerError that names the file, the line and the field. */
export async function readLines<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const lines = (await contents(path)).split(/\r?\n/)
  const values: T[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== '') values.push(parsed(line, schema, `${basename(path)} line ${index + 1}`))
  }
  if (values.length === 0)
    throw new CallerError('invalid', `${basename(path)} holds no lines`, {
      fix: 'Write one JSON object a line.',
    })
  return values
}

async function contents(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '')
  } catch (error) {
    throw new CallerError(
      'not_found',
      `${path} cannot be read: ${error instanceof Error ? error.message : 'unknown error'}`,
      {
        fix: 'Check the path after the flag.',
      },
    )
  }
}

function parsed<T>(json: string, schema: z.ZodType<T>, place: string): T {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new CallerError('invalid', `${place} is not JSON: ${error instanceof Error ? error.message : ''}`, {
      fix: 'Each value needs double quotes around names and texts, and no comma at the end.',
    })
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const field = issue?.path.map(String).join('.') ?? ''
  throw new CallerError(
    'invalid',
    `${place}, field ${field === '' ? '(the whole)' : field}: ${issue?.message ?? 'invalid'}`,
    {
      field,
      fix: 'The formats are described in docs/evaluation.md.',
    },
  )
}
