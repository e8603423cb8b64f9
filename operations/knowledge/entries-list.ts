import { z } from 'zod'
import { languageSchema } from '../../domain/language.ts'
import { operation } from '../operation.ts'
import { entryShape } from './shapes.ts'

export const knowledgeEntriesList = operation({
  name: 'knowledge.entries',
  title: 'List FAQ entries',
  description: 'Questions with their answers and variants. Page on with `cursor`.',
  permission: 'knowledge:read',
  effect: 'read',
  http: { method: 'GET', path: '/knowledge/entries' },
  input: z.object({
    search: z.string().max(200).optional(),
    language: languageSchema.optional(),
    cursor: z.string().max(200).optional(),
    limit: z.number().int().min(1).max(100).default(50),
  }),
  output: z.object({
    entries: z.array(entryShape),
    nextCursor: z.string().nullable(),
    total: z.number().int(),
  }),
  run: ({ hub }, input) => hub.knowledge.listEntries(input),
})
