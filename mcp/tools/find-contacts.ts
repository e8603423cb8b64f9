import { z } from 'zod'
import { contactsList } from '../../operations/contacts/list.ts'
import { personOf, personShape } from '../people.ts'
import { tool } from '../tool.ts'

export const findContacts = tool({
  name: 'find_contacts',
  title: 'Find contacts',
  description:
    'People by part of a name or number, or by a filter such as `tag:vip and (language:it or country:IT) and last_inbound < 30d`. To count an audience use count_segment; for one person’s whole record describe_contact.',
  uses: [contactsList],
  input: z.object({
    search: z.string().max(200).optional(),
    filter: z.string().max(2_000).optional(),
    limit: z.int().min(1).max(50).default(10),
    cursor: z.string().max(1_000).optional().describe('nextCursor of the page before'),
  }),
  output: z.object({
    notice: z.string(),
    contacts: z.array(personShape),
    nextCursor: z.string().optional(),
  }),
  async run({ ask, quote, notice }, input) {
    const { contacts, nextCursor } = await ask(contactsList, input)
    return {
      notice,
      contacts: contacts.map((contact) => personOf(contact, quote)),
      nextCursor: nextCursor ?? undefined,
    }
  },
})
