import { z } from 'zod'
import { consentSourceSchema } from '../../domain/consent.ts'
import { languageSchema } from '../../domain/language.ts'
import { contactsSave } from '../../operations/contacts/save.ts'
import { personOf, personShape } from '../people.ts'
import { tool } from '../tool.ts'

export const saveContact = tool({
  name: 'save_contact',
  title: 'Save a contact',
  description:
    'Makes a contact, or changes the one with this phone; what is left out stays. Say where consent to marketing comes from, or `none`: never invent it. With `none` the person gets answers and no marketing.',
  uses: [contactsSave],
  input: z.object({
    phone: z.string().max(40).describe('With its country code, such as +39 333 111 2222'),
    name: z.string().trim().min(1).max(200).optional(),
    language: languageSchema.optional(),
    fields: z
      .record(z.string().max(60), z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .optional()
      .describe('Custom fields by key; null empties'),
    tags: z.array(z.string().max(60)).max(50).optional().describe('Added to what is there'),
    consent: z.union([
      z.literal('none'),
      z.object({
        source: consentSourceSchema.exclude(['timer', 'provider_error', 'whatsapp_preference', 'button']),
        wording: z.string().trim().min(1).max(2_000).describe('What the person saw or wrote'),
        at: z.iso.datetime({ offset: true }).describe('When they agreed'),
      }),
    ]),
  }),
  output: z.object({ notice: z.string(), created: z.boolean(), person: personShape }),
  async run({ ask, quote, notice }, { consent, ...input }) {
    const { contact, created } = await ask(contactsSave, {
      ...input,
      ...(consent !== 'none' && { consent: { ...consent, at: Date.parse(consent.at) } }),
    })
    return { notice, created, person: personOf(contact, quote) }
  },
})
