import { z } from 'zod'
import { consentHistory } from '../../storage/consent.ts'
import { valuesOf } from '../../storage/contact-fields.ts'
import { contactBelongings, findContact, messageCounts } from '../../storage/contact-pages.ts'
import { contactOf } from '../../storage/contacts.ts'
import { operation } from '../operation.ts'
import { consentEventOf } from './consent-history.ts'
import { consentEventShape, contactId, contactWithLabels } from './shapes.ts'

export const contactsGet = operation({
  name: 'contacts.get',
  title: 'Read a contact',
  description:
    'A person with their fields, tags, lists and conversations, the newest evidence of their consent, and how much was written.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/contacts/:id' },
  input: z.object({ id: contactId }),
  output: z.object({
    contact: contactWithLabels.extend({
      lists: z.array(z.object({ id: z.string(), name: z.string() })),
      conversations: z.array(
        z.object({
          id: z.string(),
          channel: z.string(),
          accountId: z.string(),
          state: z.string(),
          lastMessageAt: z.number(),
        }),
      ),
      consent: z.array(consentEventShape).describe('The newest five pieces of evidence'),
      messages: z.object({ in: z.number().int(), out: z.number().int() }),
    }),
  }),
  async run({ hub }, { id }) {
    const { db } = hub.storage
    const contact = contactOf(await findContact(db, id))
    return {
      contact: {
        ...contact,
        fields: (await valuesOf(db, [id])).get(id)!,
        ...(await contactBelongings(db, id)),
        consent: (await consentHistory(db, id)).slice(0, 5).map(consentEventOf),
        messages: await messageCounts(db, id),
      },
    }
  },
})
