import { z } from 'zod'
import { operation } from '../operation.ts'
import { contactId } from './shapes.ts'

export const contactsErase = operation({
  name: 'contacts.erase',
  title: 'Erase a person',
  description:
    'Removes everything that is held on a person: messages, files, notes, fields, tags, what imports and webhooks kept. What stays proves consent and names nobody, and keeps imports from bringing them back as opted in. Cannot be undone.',
  permission: 'contacts:erase',
  effect: 'destructive',
  http: { method: 'DELETE', path: '/contacts/:id' },
  input: z.object({ id: contactId }),
  output: z.object({
    messages: z.number().int().describe('Messages removed'),
    files: z.number().int().describe('Files removed'),
  }),
  run: ({ hub }, { id }) => hub.erasure.erase(id),
})
