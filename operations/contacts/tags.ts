import { z } from 'zod'
import { tagsInUse } from '../../storage/contact-labels.ts'
import { operation } from '../operation.ts'

export const contactsTags = operation({
  name: 'contacts.tags',
  title: 'List tags',
  description: 'Every tag in use with how many contacts have it.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/contacts/tags' },
  input: z.object({ limit: z.number().int().min(1).max(5_000).default(1_000) }),
  output: z.object({ tags: z.array(z.object({ tag: z.string(), contacts: z.number().int() })) }),
  run: async ({ hub }, { limit }) => ({ tags: await tagsInUse(hub.storage.db, limit) }),
})
