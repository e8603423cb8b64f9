import { z } from 'zod'
import { operation } from '../operation.ts'
import { sourceShape } from './shapes.ts'

export const knowledgeSourcesList = operation({
  name: 'knowledge.sources',
  title: 'List knowledge sources',
  description: 'The files and FAQ collections that agents answer from, with their state and progress.',
  permission: 'knowledge:read',
  effect: 'read',
  http: { method: 'GET', path: '/knowledge/sources' },
  input: z.object({}),
  output: z.object({ sources: z.array(sourceShape) }),
  run: async ({ hub }) => ({ sources: await hub.knowledge.listSources() }),
})
