import { z } from 'zod'
import { bulkActionSchema, bulkStatuses } from '../../domain/bulk.ts'
import { consentKindSchema, consentSourceSchema } from '../../domain/consent.ts'
import { fieldValueSchema } from '../../domain/contact-field.ts'
import { contactSchema } from '../../domain/contact.ts'

export const contactId = z.string().describe('Id of the contact')

/** What proves that a person agreed. */
export const evidenceShape = z
  .strictObject({
    source: consentSourceSchema.describe('How the hub or the business was told'),
    wording: z.string().trim().min(1).max(2_000).describe('The words that the person saw or wrote'),
    at: z.number().int().min(0).describe('When they agreed, in milliseconds since the epoch'),
  })
  .describe('What proves that the person agreed to marketing: the source, the words, the time')

export const contactWithLabels = contactSchema.extend({
  fields: z.record(z.string(), fieldValueSchema),
  tags: z.array(z.string()),
})

export const consentEventShape = z.object({
  id: z.string(),
  kind: consentKindSchema,
  at: z.number(),
  recordedAt: z.number(),
  source: consentSourceSchema,
  channel: z.string().nullable(),
  wording: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
  actorKind: z.string(),
  actorId: z.string(),
})

export const bulkShape = z.object({
  id: z.string(),
  action: bulkActionSchema,
  status: z.enum(bulkStatuses),
  total: z.number().int().describe('How many contacts it concerns'),
  done: z.number().int(),
  changed: z.number().int().describe('Contacts that were not so before'),
  failed: z.number().int().describe('contacts.bulk.errors says which and why'),
  undoable: z.boolean().describe('contacts.bulk.undo takes back what it changed'),
  createdBy: z.object({ kind: z.enum(['user', 'api_key', 'system']), id: z.string() }),
  createdAt: z.number(),
  finishedAt: z.number().nullable(),
})
