import { z } from 'zod'
import { contactSchema } from '../../domain/contact.ts'
import { findContact, setBlocked } from '../../storage/contact-pages.ts'
import { contactOf } from '../../storage/contacts.ts'
import { noteChange } from '../../storage/live.ts'
import { operation } from '../operation.ts'
import { contactId } from './shapes.ts'

export const contactsBlock = operation({
  name: 'contacts.block',
  title: 'Block a contact',
  description: 'Nothing is sent to a blocked contact, whoever asks for it; what they write still comes in.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/contacts/:id/block' },
  input: z.object({ id: contactId }),
  output: z.object({ contact: contactSchema }),
  async run({ hub }, { id }) {
    const { db } = hub.storage
    await findContact(db, id)
    await setBlocked(db, [id], true, hub.clock.now())
    await noteChange(db, [{ topic: 'contact', id }], hub.clock.now())
    return { contact: contactOf(await findContact(db, id)) }
  },
})
