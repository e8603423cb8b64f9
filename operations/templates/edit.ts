import { z } from 'zod'
import { componentsSchema, templateCategorySchema, variablesSchema } from '../../domain/template.ts'
import { operation } from '../operation.ts'
import { findingShape, readerLanguage, readVersion, templateId, templateOf, templateShape } from './shapes.ts'

export const templatesEdit = operation({
  name: 'templates.edit',
  title: 'Edit a submitted template',
  description:
    'Changes an approved, rejected or paused template and sends it to the review again, during which it cannot be sent. `variables` alone are the hub’s own and need no review. WhatsApp takes one edit a day and ten in 30 days of an approved template.',
  permission: 'templates:write',
  effect: 'write',
  http: { method: 'PATCH', path: '/templates/:id' },
  input: z.object({
    id: templateId,
    components: componentsSchema.optional(),
    variables: variablesSchema.optional(),
    category: templateCategorySchema.optional().describe('Only of a rejected one'),
    version: readVersion,
    readerLanguage,
  }),
  output: z.object({
    template: templateShape,
    findings: z.array(findingShape),
    reviewed: z.boolean().describe('It went to the review again'),
  }),
  async run({ hub }, { id, version, readerLanguage: reader, components, variables, category }) {
    const language = reader ?? hub.settings.current().business.language
    const change = {
      ...(components && { components }),
      ...(variables && { variables }),
      ...(category && { category }),
    }
    const { template, ...done } = await hub.templates.edit(id, change, language, version)
    return { template: templateOf(template), ...done }
  },
})
