import { z } from 'zod'
import { contactSchema } from '../../domain/contact.ts'
import { findContact } from '../../storage/contact-pages.ts'
import { contactOf } from '../../storage/contacts.ts'
import { noteChange } from '../../storage/live.ts'
import { markReachable } from '../../storage/unreachable.ts'
import { operation } from '../operation.ts'
import { contactId } from './shapes.ts'

export const contactsReachAgain = operation({
  name: 'contacts.reachAgain',
  title: 'Try to reach a contact again',
  description:
    'After WhatsApp said that a contact cannot be reached nothing is sent to them by that number until they write. This ends it: the next message is tried.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/contacts/:id/reach-again' },
  input: z.object({ id: contactId }),
  output: z.object({ contact: contactSchema }),
  async run({ hub }, { id }) {
    const { db } = hub.storage
    const contact = contactOf(await findContact(db, id))
    await markReachable(db, id)
    await noteChange(db, [{ topic: 'contact', id }], hub.clock.now())
    return { contact }
  },
})
