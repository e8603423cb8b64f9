import { z } from 'zod'
import { languageSchema } from './language.ts'

const channelNames = ['whatsapp', 'sms', 'webchat'] as const
export const channelNameSchema = z.enum(channelNames)
export type ChannelName = z.infer<typeof channelNameSchema>

/**
 * A person the business talks with. `phone` is E.164 with its plus sign; `whatsappUserId` is Meta's
 * business-scoped user id (`CC.` and up to 128 alphanumerics). At least one of the two is set.
 */
/** What the consent events of a contact come to; domain/consent.ts derives it. */
export const marketingConsentSchema = z.enum(['none', 'pending', 'granted', 'withdrawn'])
export type MarketingConsent = z.infer<typeof marketingConsentSchema>

export const contactSchema = z.object({
  id: z.string(),
  phone: z.string().nullable(),
  whatsappUserId: z.string().nullable(),
  name: z.string().nullable(),
  language: languageSchema.nullable(),
  /** ISO 3166 code; from the phone where nothing better is known. */
  country: z.string().nullable(),
  /** IANA name where it was given; else the gate takes the country's. */
  timeZone: z.string().nullable(),
  marketing: marketingConsentSchema,
  marketingAt: z.number().nullable(),
  /** They asked to be left alone: nothing is sent until they write or opt in again. */
  stoppedAt: z.number().nullable(),
  blockedAt: z.number().nullable(),
  lastInboundAt: z.number().nullable(),
  lastOutboundAt: z.number().nullable(),
  lastReadAt: z.number().nullable(),
  createdAt: z.number(),
})
export type Contact = z.infer<typeof contactSchema>

/** How a customer is addressed on a channel; either part may be missing, never both. */
export interface Address {
  phone: string | null
  whatsappUserId: string | null
}
