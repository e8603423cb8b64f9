import { z } from 'zod'
import { templatesSubmit } from '../../operations/templates/submit.ts'
import { tool } from '../tool.ts'

export const submitTemplate = tool({
  name: 'submit_template',
  title: 'Submit a template for review',
  description:
    'Sends a draft to WhatsApp for review, which takes minutes to a day; follow its status with list_templates. Refused while write_template finds an error. Show the draft to the person first.',
  uses: [templatesSubmit],
  input: z.object({ templateId: z.string().max(80) }),
  output: z.object({
    name: z.string(),
    language: z.string(),
    status: z.string(),
    warnings: z.array(z.string()),
  }),
  fields: { id: 'templateId' },
  afterError: { not_found: 'list_templates', conflict: 'list_templates', invalid: 'write_template' },
  async run({ ask }, { templateId }) {
    const { template, findings } = await ask(templatesSubmit, { id: templateId, readerLanguage: 'en' })
    return {
      name: template.name,
      language: template.language,
      status: template.status,
      warnings: findings.map(({ message }) => message),
    }
  },
})
