import { z } from 'zod'
import { contactSchema } from '../../domain/contact.ts'
import { merge } from '../../engine/contacts/duplicates.ts'
import { operation } from '../operation.ts'

export const contactsMerge = operation({
  name: 'contacts.merge',
  title: 'Merge two contacts',
  description:
    'Makes one contact of two: messages, evidence, fields, tags and lists go over, what both have is that of `keep`. A withdrawal or a block of either holds. Cannot be undone: look at contacts.mergePreview first.',
  permission: 'contacts:write',
  effect: 'destructive',
  http: { method: 'POST', path: '/contacts/:keep/merge' },
  input: z.object({
    keep: z.string().describe('Id of the contact that stays'),
    remove: z.string().describe('Id of the contact that becomes part of it'),
  }),
  output: z.object({ contact: contactSchema }),
  run: async ({ hub, actor }, input) => ({
    contact: await merge(hub.storage, input, actor, hub.clock.now()),
  }),
})
