import { z } from 'zod'
import { operation } from '../operation.ts'

export const knowledgeEmbedding = operation({
  name: 'knowledge.embedding',
  title: 'State of the embeddings',
  description: 'Which embedder search uses, and how far a change to another one has come.',
  permission: 'knowledge:read',
  effect: 'read',
  http: { method: 'GET', path: '/knowledge/embedding' },
  input: z.object({}),
  output: z.object({
    active: z.string().describe('Embedder that serves searches'),
    wanted: z.string().describe('Embedder that the configuration names'),
    done: z.number().int(),
    total: z.number().int(),
  }),
  run: ({ hub }) => hub.knowledge.embeddingState(),
})
