import { z } from 'zod'
import { operation } from '../operation.ts'
import { findingShape, readerLanguage, templateId, templateOf, templateShape } from './shapes.ts'

export const templatesSubmit = operation({
  name: 'templates.submit',
  title: 'Submit a template for review',
  description:
    'Sends a draft to WhatsApp. Refused while the lint finds an error. The review takes minutes, at most a day: follow `status` in templates.get.',
  permission: 'templates:write',
  effect: 'write',
  http: { method: 'POST', path: '/templates/:id/submit' },
  input: z.object({ id: templateId, readerLanguage }),
  output: z.object({ template: templateShape, findings: z.array(findingShape).describe('Warnings') }),
  async run({ hub }, { id, readerLanguage: reader }) {
    const language = reader ?? hub.settings.current().business.language
    const { template, findings } = await hub.templates.submit(id, language)
    return { template: templateOf(template), findings }
  },
})
