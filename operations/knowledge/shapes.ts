import { z } from 'zod'
import { languageSchema, type Language } from '../../domain/language.ts'
import { defaultLimits } from '../../knowledge/limits.ts'
import type { Hit } from '../../knowledge/search/search.ts'
import type { EntryWithVariants } from '../../storage/knowledge/entries.ts'
import type { SourceListing } from '../../storage/knowledge/sources.ts'

export const sourceShape = z.object({
  id: z.string(),
  kind: z.enum(['file', 'faq']),
  name: z.string(),
  mimeType: z.string().nullable(),
  size: z.number().nullable().describe('Bytes'),
  language: languageSchema.nullable(),
  status: z.enum(['pending', 'processing', 'ready', 'failed']),
  error: z.string().nullable().describe('Why it failed and what to do'),
  problem: z
    .object({
      code: z.string(),
      message: z.string(),
      fix: z.string().optional(),
      reason: z.string().optional(),
      about: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    })
    .nullable()
    .describe('The same in parts, with a code that other languages say in their own words'),
  done: z.number().int().describe('Pieces indexed so far'),
  total: z.number().int().nullable().describe('Pieces to index, once known'),
  chunks: z.number().int(),
  entries: z.number().int().describe('FAQ entries in it'),
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
  updatedAt: z.number().describe('Also the version of the entry'),
})

const question = z.string().trim().min(1).max(defaultLimits.questionCharacters)

/** What a person or a model writes of an entry: as much as a file may hold, so that its entries can be changed too. */
export const entryInput = {
  section: z.string().trim().max(defaultLimits.questionCharacters).nullable().optional(),
  language: languageSchema,
  question,
  answer: z.string().trim().min(1).max(defaultLimits.answerCharacters),
  variants: z.array(question).max(defaultLimits.variants).default([]),
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

export function sourceOf(row: SourceListing, demo: ReadonlySet<string>): z.output<typeof sourceShape> {
  const problem = row.error === null ? null : problemOf(row.error)
  return {
    id: row.id,
    kind: row.kind === 'faq' ? 'faq' : 'file',
    name: row.name,
    mimeType: row.mime === '' ? null : row.mime,
    size: row.kind === 'file' ? row.size : null,
    language: row.language as Language | null,
    status: row.status as z.output<typeof sourceShape>['status'],
    error: problem && [problem.message, problem.fix].filter(Boolean).join('. '),
    problem,
    done: row.done,
    total: row.total === 0 ? null : row.total,
    chunks: Number(row.chunks),
    entries: Number(row.entries),
    demo: demo.has(row.id),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

function problemOf(json: string): NonNullable<z.output<typeof sourceShape>['problem']> {
  const { code, message, fix, reason, about } = JSON.parse(json) as NonNullable<
    z.output<typeof sourceShape>['problem']
  >
  return { code, message, fix, reason, about }
}

export function entryOf(row: EntryWithVariants): z.output<typeof entryShape> {
  return {
    id: row.id,
    sourceId: row.source_id,
    key: row.external_id === row.id ? null : row.external_id,
    section: row.section === '' ? null : row.section,
    language: row.language as Language,
    question: row.question,
    answer: row.answer,
    variants: row.variants.map((variant) => variant.text),
    updatedAt: row.updated_at,
  }
}

export function hitOf(hit: Hit): z.output<typeof hitShape> {
  return {
    chunkId: String(hit.chunkId),
    sourceId: hit.sourceId,
    entryId: hit.entryId,
    title: hit.question === '' ? [hit.title, hit.section].filter(Boolean).join(' › ') : hit.question,
    text: hit.answer === '' ? hit.text : hit.answer,
    language: hit.language,
    score: hit.score,
    url: hit.url,
  }
}
