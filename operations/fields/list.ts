import { z } from 'zod'
import { contactFieldSchema } from '../../domain/contact-field.ts'
import { contactFields, fieldUse } from '../../storage/contact-fields.ts'
import { operation } from '../operation.ts'

export const fieldsList = operation({
  name: 'fields.list',
  title: 'List the fields of contacts',
  description:
    'The business’s own fields with their types and choices, and how many contacts have a value in each.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/fields' },
  input: z.object({}),
  output: z.object({ fields: z.array(contactFieldSchema.extend({ contacts: z.number().int() })) }),
  async run({ hub }) {
    const use = await fieldUse(hub.storage.db)
    const fields = await contactFields(hub.storage.db)
    return { fields: fields.map((field) => ({ ...field, contacts: use.get(field.key) ?? 0 })) }
  },
})
