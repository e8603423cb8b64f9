import { z } from 'zod'
import { templateCategorySchema, templateStatusSchema } from '../../domain/template.ts'
import { templatesList } from '../../operations/templates/list.ts'
import { tool } from '../tool.ts'

export const listTemplates = tool({
  name: 'list_templates',
  title: 'List message templates',
  description:
    'WhatsApp message templates with their state, words and the variables that a send has to fill. Only approved ones can be sent, with send_template. Write a new one with write_template.',
  uses: [templatesList],
  input: z.object({
    status: templateStatusSchema.optional(),
    search: z.string().max(200).optional().describe('Part of the name or of the words'),
    limit: z.int().min(1).max(50).default(20),
    cursor: z.string().max(200).optional(),
  }),
  output: z.object({
    templates: z.array(
      z.object({
        templateId: z.string(),
        name: z.string(),
        language: z.string(),
        category: templateCategorySchema,
        status: templateStatusSchema,
        quality: z.string(),
        rejected: z.string().optional().describe('Why'),
        body: z.string(),
        toGive: z.array(z.string()).describe('Variables whose values a send must give'),
      }),
    ),
    nextCursor: z.string().optional(),
  }),
  async run({ ask }, input) {
    const { templates, nextCursor } = await ask(templatesList, input)
    return {
      templates: templates.map((template) => ({
        templateId: template.id,
        name: template.name,
        language: template.language,
        category: template.category,
        status: template.status,
        quality: template.quality,
        rejected: template.rejectionReason ?? undefined,
        body: bodyOf(template.components),
        toGive: template.variables
          .filter(({ source, fallback }) => source === 'send' && fallback === null)
          .map(({ key }) => key),
      })),
      nextCursor: nextCursor ?? undefined,
    }
  },
})

export function bodyOf(components: readonly { type: string; text?: unknown }[]): string {
  const body = components.find(({ type }) => type === 'BODY')
  return typeof body?.text === 'string' ? body.text : ''
}
