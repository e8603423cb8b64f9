import { z } from 'zod'
import { valuesOf } from '../../storage/contact-fields.ts'
import { tagsOf } from '../../storage/contact-labels.ts'
import { contactSorts, listContacts } from '../../storage/contact-pages.ts'
import { compileFilter } from '../../engine/contacts/segments.ts'
import { operation } from '../operation.ts'
import { readFilterOf } from '../segments/read-filter.ts'
import { contactWithLabels } from './shapes.ts'

export const contactsList = operation({
  name: 'contacts.list',
  title: 'List contacts',
  description:
    'People, by what is searched for (part of a name, a number in any writing, a text in their fields) and by a filter such as `tag:vip and language:it`. Page on with `cursor`.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/contacts' },
  input: z.object({
    search: z.string().max(200).optional(),
    filter: z.string().max(8_000).optional().describe('In words, as segments are written'),
    sort: z.enum(contactSorts).default('newest'),
    cursor: z.string().max(1_000).optional(),
    limit: z.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ contacts: z.array(contactWithLabels), nextCursor: z.string().nullable() }),
  async run({ hub }, { filter, ...page }) {
    const { db } = hub.storage
    const read = filter === undefined ? null : await readFilterOf(hub, filter)
    const where = read === null ? undefined : compileFilter(read.filter, read.context)
    const { contacts, nextCursor } = await listContacts(db, { ...page, where })
    const ids = contacts.map(({ id }) => id)
    const [values, tags] = [await valuesOf(db, ids), await tagsOf(db, ids)]
    return {
      contacts: contacts.map((contact) => ({
        ...contact,
        fields: values.get(contact.id)!,
        tags: tags.get(contact.id)!,
      })),
      nextCursor,
    }
  },
})
