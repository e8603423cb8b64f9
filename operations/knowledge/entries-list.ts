import { z } from 'zod'
import { languageSchema } from '../../domain/language.ts'
import { operation } from '../operation.ts'
import { entryOf, entryShape } from './shapes.ts'

export const knowledgeEntriesList = operation({
  name: 'knowledge.entries',
  title: 'List FAQ entries',
  description: 'Questions with their answers and variants. Page on with `offset`.',
  permission: 'knowledge:read',
  effect: 'read',
  http: { method: 'GET', path: '/knowledge/entries' },
  input: z.object({
    search: z.string().max(200).optional(),
    language: languageSchema.optional(),
    sourceId: z.string().optional(),
    offset: z.number().int().min(0).default(0),
    limit: z.number().int().min(1).max(100).default(50),
  }),
  output: z.object({ entries: z.array(entryShape), total: z.number().int() }),
  async run({ hub }, { search, ...filter }) {
    const { entries, total } = await hub.knowledge.listEntries({ ...filter, text: search })
    return { entries: entries.map(entryOf), total }
  },
})
