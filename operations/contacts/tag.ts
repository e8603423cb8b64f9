import { z } from 'zod'
import { tagSchema } from '../../domain/bulk.ts'
import { tagContacts, tagsOf, untagContacts } from '../../storage/contact-labels.ts'
import { findContact } from '../../storage/contact-pages.ts'
import { noteChange } from '../../storage/live.ts'
import { operation } from '../operation.ts'
import { contactId } from './shapes.ts'

export const contactsTag = operation({
  name: 'contacts.tag',
  title: 'Tag a contact',
  description: 'Adds and removes tags of one contact. For many contacts use contacts.bulk.start.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/contacts/:id/tags' },
  input: z.object({
    id: contactId,
    add: z.array(tagSchema).max(50).default([]),
    remove: z.array(tagSchema).max(50).default([]),
  }),
  output: z.object({ tags: z.array(z.string()) }),
  run: ({ hub }, { id, add, remove }) =>
    hub.storage.db.transaction().execute(async (tx) => {
      await findContact(tx, id)
      await tagContacts(tx, [id], add)
      await untagContacts(tx, [id], remove)
      await noteChange(tx, [{ topic: 'contact', id }], hub.clock.now())
      return { tags: (await tagsOf(tx, [id])).get(id)! }
    }),
})
