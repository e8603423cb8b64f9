import { z } from 'zod'
import { fieldValueSchema } from '../../domain/contact-field.ts'
import { contactSchema } from '../../domain/contact.ts'
import { previewMerge } from '../../engine/contacts/duplicates.ts'
import { operation } from '../operation.ts'

export const contactsMergePreview = operation({
  name: 'contacts.mergePreview',
  title: 'See what a merge would do',
  description:
    'The contact as it would be after the merge, and what of the removed one would not be kept. Changes nothing.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/contacts/:keep/merge-preview' },
  input: z.object({
    keep: z.string().describe('Id of the contact that stays'),
    remove: z.string().describe('Id of the contact that becomes part of it'),
  }),
  output: z.object({
    kept: contactSchema,
    gone: contactSchema,
    after: contactSchema
      .pick({
        phone: true,
        whatsappUserId: true,
        name: true,
        language: true,
        country: true,
        timeZone: true,
        marketing: true,
      })
      .extend({
        blocked: z.boolean(),
        stopped: z.boolean(),
        fields: z.record(z.string(), fieldValueSchema),
        tags: z.array(z.string()),
        lists: z.array(z.string()),
      }),
    dropped: z.record(z.string(), z.string()).describe('Values of the removed contact that will be lost'),
    moves: z.object({ messages: z.number().int(), consentEvents: z.number().int() }),
  }),
  run: ({ hub }, { keep, remove }) => previewMerge(hub.storage.db, keep, remove),
})
