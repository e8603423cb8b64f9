import { z } from 'zod'
import { languageSchema } from './language.ts'

export const channelNames = ['whatsapp', 'sms', 'webchat'] as const
export const channelNameSchema = z.enum(channelNames)
export type ChannelName = z.infer<typeof channelNameSchema>

/**
 * A person the business talks with. `phone` is E.164 with its plus sign; `whatsappUserId` is Meta's
 * business-scoped user id (`CC.` and up to 128 alphanumerics). At least one of the two is set.
 */
export const contactSchema = z.object({
  id: z.string(),
  phone: z.string().nullable(),
  whatsappUserId: z.string().nullable(),
  name: z.string().nullable(),
  language: languageSchema.nullable(),
  blockedAt: z.number().nullable(),
  createdAt: z.number(),
})
export type Contact = z.infer<typeof contactSchema>

/** How a customer is addressed on a channel; either part may be missing, never both. */
export interface Address {
  phone: string | null
  whatsappUserId: string | null
}
