import { z } from 'zod'
import { operation } from '../operation.ts'
import { templateId } from './shapes.ts'

export const templatesDelete = operation({
  name: 'templates.delete',
  title: 'Delete a template',
  description:
    'Deletes a draft, or one language of a submitted template at WhatsApp too. What waits to be sent with it is refused. WhatsApp keeps the name of an approved one taken for 30 days.',
  permission: 'templates:write',
  effect: 'destructive',
  http: { method: 'DELETE', path: '/templates/:id' },
  input: z.object({ id: templateId }),
  output: z.object({ deleted: z.literal(true) }),
  async run({ hub }, { id }) {
    await hub.templates.remove(id)
    return { deleted: true as const }
  },
})
