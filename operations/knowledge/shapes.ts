import { z } from 'zod'
import { languageSchema } from '../../domain/language.ts'

export const sourceShape = z.object({
  id: z.string(),
  kind: z.enum(['file', 'faq']),
  name: z.string(),
  mimeType: z.string().nullable(),
  size: z.number().nullable().describe('Bytes'),
  language: languageSchema.nullable(),
  status: z.enum(['pending', 'processing', 'ready', 'failed']),
  error: z.string().nullable().describe('Why it failed and what to do'),
  done: z.number().int().describe('Pieces indexed so far'),
  total: z.number().int().nullable().describe('Pieces to index, once known'),
  chunks: z.number().int(),
  demo: z.boolean().describe('Belongs to the demo business'),
  createdAt: z.number(),
  updatedAt: z.number(),
})

export const entryShape = z.object({
  id: z.string(),
  sourceId: z.string(),
  key: z.string().nullable().describe('The id that the entry had where it came from; translations share it'),
  section: z.string().nullable(),
  language: languageSchema,
  question: z.string(),
  answer: z.string(),
  variants: z.array(z.string()),
  updatedAt: z.number(),
})

/** What a person or a model writes of an entry. */
export const entryInput = {
  section: z.string().trim().max(120).nullable().optional(),
  language: languageSchema,
  question: z.string().trim().min(3).max(500),
  answer: z.string().trim().min(1).max(8_000),
  variants: z.array(z.string().trim().min(1).max(500)).max(50).default([]),
}

export const hitShape = z.object({
  chunkId: z.string(),
  sourceId: z.string(),
  entryId: z.string().nullable(),
  title: z.string(),
  text: z.string(),
  language: languageSchema.nullable(),
  score: z.number().describe('0 to 1'),
  url: z.string().nullable(),
})
