import { z } from 'zod'
import { languageSchema } from '../../domain/language.ts'
import { operation } from '../operation.ts'
import { enqueueIngest } from './ingest-job.ts'
import { sourceOf, sourceShape } from './shapes.ts'

export const knowledgeSourcesAdd = operation({
  name: 'knowledge.addFile',
  title: 'Add a file to the knowledge base',
  description:
    'PDF, DOCX, text, Markdown, HTML, CSV or JSON. Indexed in the background: follow `status` and `done` in knowledge.sources. A file with the same name replaces the old one when it is ready.',
  permission: 'knowledge:write',
  effect: 'write',
  http: { method: 'POST', path: '/knowledge/sources' },
  upload: true,
  input: z.object({
    name: z.string().trim().min(1).max(240).describe('File name with its extension'),
    language: languageSchema.optional().describe('Detected where not given'),
    bytes: z.instanceof(Uint8Array),
  }),
  output: z.object({ source: sourceShape }),
  async run({ hub }, input) {
    const row = await hub.knowledge.addFile(input)
    await enqueueIngest(hub.jobs, row.id)
    return { source: sourceOf({ ...row, chunks: 0, entries: 0 }, new Set()) }
  },
})
