import { z } from 'zod'
import { marketingConsentSchema, type Contact } from '../domain/contact.ts'
import { languageSchema } from '../domain/language.ts'
import { moment } from './figures.ts'
import type { Quotes } from './quotes.ts'

/** A person as tools show them; their name came from outside. */
export const personShape = z.object({
  contactId: z.string(),
  name: z.string(),
  phone: z.string().optional(),
  language: languageSchema.optional(),
  consent: marketingConsentSchema.describe('To marketing'),
  stopped: z.boolean().describe('Asked for no more messages'),
  blocked: z.boolean(),
  lastWrote: z.string().optional(),
  tags: z.array(z.string()).optional(),
})

export function personOf(
  contact: Contact & { tags?: string[] },
  quote: Quotes['quote'],
): z.output<typeof personShape> {
  return {
    contactId: contact.id,
    name: quote('name', contact.name ?? '', 80),
    phone: contact.phone ?? undefined,
    language: contact.language ?? undefined,
    consent: contact.marketing,
    stopped: contact.stoppedAt !== null,
    blocked: contact.blockedAt !== null,
    lastWrote: contact.lastInboundAt === null ? undefined : moment(contact.lastInboundAt),
    tags: contact.tags,
  }
}
