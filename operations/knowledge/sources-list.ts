import { z } from 'zod'
import { operation } from '../operation.ts'
import { demoSources } from '../hub/demo.ts'
import { sourceOf, sourceShape } from './shapes.ts'

export const knowledgeSourcesList = operation({
  name: 'knowledge.sources',
  title: 'List knowledge sources',
  description: 'The files and FAQ collections that agents answer from, with their state and progress.',
  permission: 'knowledge:read',
  effect: 'read',
  http: { method: 'GET', path: '/knowledge/sources' },
  input: z.object({
    offset: z.number().int().min(0).default(0),
    limit: z.number().int().min(1).max(200).default(100),
  }),
  output: z.object({ sources: z.array(sourceShape), total: z.number().int() }),
  async run({ hub }, page) {
    const { sources, total } = await hub.knowledge.listSources(page)
    const demo = await demoSources(hub.storage.db)
    return { sources: sources.map((row) => sourceOf(row, demo)), total }
  },
})
