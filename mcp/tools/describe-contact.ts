import { z } from 'zod'
import { contactsGet } from '../../operations/contacts/get.ts'
import { contactsExplain } from '../../operations/explain/contact.ts'
import { moment } from '../figures.ts'
import { personOf, personShape } from '../people.ts'
import { tool } from '../tool.ts'

export const describeContact = tool({
  name: 'describe_contact',
  title: 'Describe a contact',
  description:
    'One person: fields, tags, lists, the evidence of their consent, and in a sentence whether marketing would reach them now and why. Find contactId with find_contacts; read their words with read_conversation.',
  uses: [contactsGet, contactsExplain],
  input: z.object({ contactId: z.string().max(60) }),
  output: z.object({
    notice: z.string(),
    person: personShape,
    country: z.string().optional(),
    timeZone: z.string().optional(),
    fields: z.string().describe('Custom fields as JSON'),
    lists: z.array(z.string()),
    conversations: z.array(z.object({ conversationId: z.string(), state: z.string() })),
    marketingNow: z.string(),
    evidence: z.array(
      z.object({ kind: z.string(), at: z.string(), source: z.string(), wording: z.string().optional() }),
    ),
  }),
  fields: { id: 'contactId' },
  afterError: { not_found: 'find_contacts' },
  async run({ ask, quote, notice }, { contactId }) {
    const { contact } = await ask(contactsGet, { id: contactId })
    const { sentence } = await ask(contactsExplain, { id: contactId, language: 'en' })
    return {
      notice,
      person: personOf(contact, quote),
      country: contact.country ?? undefined,
      timeZone: contact.timeZone ?? undefined,
      fields: quote('fields', JSON.stringify(contact.fields), 1_000),
      lists: contact.lists.map(({ name }) => name),
      conversations: contact.conversations.map(({ id, state }) => ({ conversationId: id, state })),
      marketingNow: sentence,
      evidence: contact.consent.map(({ kind, at, source, wording }) => ({
        kind,
        at: moment(at),
        source,
        wording: wording === null ? undefined : quote('wording', wording, 200),
      })),
    }
  },
})
