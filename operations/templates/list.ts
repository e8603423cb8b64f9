import { z } from 'zod'
import { templateCategorySchema, templateQualitySchema, templateStatusSchema } from '../../domain/template.ts'
import { listTemplates } from '../../storage/templates.ts'
import { operation } from '../operation.ts'
import { templateOf, templateShape } from './shapes.ts'

export const templatesList = operation({
  name: 'templates.list',
  title: 'List message templates',
  description:
    'Templates with their status, quality and variables, those that changed last first. Only approved ones can be sent. Deleted ones are left out unless `status` asks for them. Page on with `cursor`.',
  permission: 'templates:read',
  effect: 'read',
  http: { method: 'GET', path: '/templates' },
  input: z.object({
    status: templateStatusSchema.optional(),
    category: templateCategorySchema.optional(),
    quality: templateQualitySchema.optional(),
    language: z.string().max(20).optional(),
    search: z.string().max(200).optional().describe('Part of the name or of the words'),
    cursor: z.string().max(200).optional(),
    limit: z.number().int().min(1).max(100).default(50),
  }),
  output: z.object({ templates: z.array(templateShape), nextCursor: z.string().nullable() }),
  async run({ hub }, input) {
    const { rows, nextCursor } = await listTemplates(hub.storage.db, input)
    return { templates: rows.map(templateOf), nextCursor }
  },
})
