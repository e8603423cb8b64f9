import { z } from 'zod'
import { contactSchema } from '../../domain/contact.ts'
import { duplicateReasons, findDuplicates } from '../../engine/contacts/duplicates.ts'
import { operation } from '../operation.ts'

export const contactsDuplicates = operation({
  name: 'contacts.duplicates',
  title: 'Find duplicates',
  description:
    'Pairs of contacts that may be one person, surest first. Look at one with contacts.mergePreview, join it with contacts.merge.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/contacts/duplicates' },
  input: z.object({ limit: z.number().int().min(1).max(200).default(50) }),
  output: z.object({
    pairs: z.array(
      z.object({ reason: z.enum(duplicateReasons), contacts: z.tuple([contactSchema, contactSchema]) }),
    ),
  }),
  run: async ({ hub }, { limit }) => ({ pairs: await findDuplicates(hub.storage.db, limit) }),
})
