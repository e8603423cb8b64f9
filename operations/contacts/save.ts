import { z } from 'zod'
import { tagSchema } from '../../domain/bulk.ts'
import { fieldValueSchema } from '../../domain/contact-field.ts'
import { contactSchema } from '../../domain/contact.ts'
import { languageSchema } from '../../domain/language.ts'
import { operation } from '../operation.ts'
import { evidenceShape } from './shapes.ts'

export const contactsSave = operation({
  name: 'contacts.save',
  title: 'Save a contact',
  description:
    'Makes a contact, or changes the one with this id or phone: saving twice is saving once. What is not given stays, null empties. Tags and lists are added to. Consent to marketing needs its evidence; without it the contact is saved and gets no marketing.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/contacts' },
  personal: ['phone', 'name', 'fields', 'consent'],
  input: z.object({
    id: z.string().optional(),
    phone: z
      .string()
      .max(40)
      .optional()
      .describe('With its country code, or national together with `country`'),
    name: z.string().trim().min(1).max(200).nullable().optional(),
    language: languageSchema.nullable().optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'two capital letters such as IT')
      .nullable()
      .optional(),
    timeZone: z.string().max(60).nullable().optional().describe('IANA name such as Europe/Rome'),
    fields: z
      .record(z.string().max(60), fieldValueSchema.nullable())
      .refine((fields) => Object.keys(fields).length <= 100, 'at most 100 fields')
      .optional()
      .describe('By key, each as its field’s type wants it; null empties'),
    tags: z.array(tagSchema).max(50).optional(),
    lists: z.array(z.string()).max(50).optional().describe('Ids of lists'),
    consent: evidenceShape.optional(),
  }),
  output: z.object({ contact: contactSchema, created: z.boolean() }),
  run: ({ hub, actor }, input) => hub.contacts.save(input, actor),
})
