import { z } from 'zod'
import { languageSchema } from '../../domain/language.ts'
import { operation } from '../operation.ts'
import { hitOf, hitShape } from './shapes.ts'

export const knowledgeSearch = operation({
  name: 'knowledge.search',
  title: 'Search the knowledge base',
  description: 'The passages that an agent would answer from, best first, with their scores.',
  permission: 'knowledge:read',
  effect: 'read',
  http: { method: 'GET', path: '/knowledge/search' },
  input: z.object({
    query: z.string().trim().min(1).max(1_000),
    language: languageSchema.optional().describe('Preferred language of the passages'),
    limit: z.number().int().min(1).max(20).default(5),
  }),
  output: z.object({ hits: z.array(hitShape), ms: z.number() }),
  async run({ hub }, { query, language, limit }) {
    const preferred = language ?? hub.settings.current().business.language
    const { hits, ms } = await hub.knowledge.search(query, { language: preferred, limit })
    return { hits: hits.map(hitOf), ms }
  },
})
