import { z } from 'zod'
import { contactSchema } from '../../domain/contact.ts'
import { findContact, setBlocked } from '../../storage/contact-pages.ts'
import { contactOf } from '../../storage/contacts.ts'
import { noteChange } from '../../storage/live.ts'
import { operation } from '../operation.ts'
import { contactId } from './shapes.ts'

export const contactsUnblock = operation({
  name: 'contacts.unblock',
  title: 'Unblock a contact',
  description: 'The contact may be written to again, as far as consent and the window allow.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/contacts/:id/unblock' },
  input: z.object({ id: contactId }),
  output: z.object({ contact: contactSchema }),
  async run({ hub }, { id }) {
    const { db } = hub.storage
    await findContact(db, id)
    await setBlocked(db, [id], false, hub.clock.now())
    await noteChange(db, [{ topic: 'contact', id }], hub.clock.now())
    return { contact: contactOf(await findContact(db, id)) }
  },
})
