import { z } from 'zod'
import { contactFieldSchema, fieldKeySchema, fieldTypeSchema } from '../../domain/contact-field.ts'
import { saveField } from '../../storage/contact-fields.ts'
import { operation } from '../operation.ts'

export const fieldsSave = operation({
  name: 'fields.save',
  title: 'Make or change a field of contacts',
  description:
    'The key names it in filters (field.<key>) and templates. A type cannot change, and a choice cannot go, while contacts have values of it.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/fields' },
  input: z
    .object({
      key: fieldKeySchema,
      label: z.string().trim().min(1).max(80),
      type: fieldTypeSchema,
      choices: z.array(z.string().trim().min(1).max(80)).min(1).max(100).optional(),
    })
    .refine(({ type, choices }) => (type === 'choice') === (choices !== undefined), {
      path: ['choices'],
      message: 'choices belong to the type choice, and only to it',
    })
    .refine(({ choices = [] }) => new Set(choices.map((one) => one.toLowerCase())).size === choices.length, {
      path: ['choices'],
      message: 'two choices are the same',
    }),
  output: z.object({ field: contactFieldSchema }),
  run: ({ hub }, { choices = null, ...field }) =>
    hub.storage.db
      .transaction()
      .execute(async (tx) => ({ field: await saveField(tx, { ...field, choices }, hub.clock.now()) })),
})
