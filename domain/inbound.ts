import { z } from 'zod'
import { contentSchema } from './message.ts'

/** Who wrote, as the provider names them; a phone, a business-scoped user id, or both. */
const sender = {
  phone: z.string().nullable(),
  whatsappUserId: z.string().nullable(),
  name: z.string().nullable(),
}

/** What a channel's webhook tells the hub, after verification and parsing. `key` is the provider's own identity of it. */
export const inboundEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    key: z.string(),
    accountId: z.string(),
    ...sender,
    providerId: z.string(),
    at: z.number(),
    content: contentSchema,
    replyTo: z.string().nullable(),
    /** A file that waits at the provider. */
    providerMediaId: z.string().nullable(),
    /** The ad that the customer came from, as the provider describes it. */
    referral: z.record(z.string(), z.unknown()).nullable(),
  }),
  z.object({
    kind: z.literal('status'),
    key: z.string(),
    accountId: z.string(),
    providerId: z.string(),
    /** The hub's own message id, which it gave as `biz_opaque_callback_data`. */
    messageId: z.string().nullable(),
    status: z.enum(['sent', 'delivered', 'read', 'failed']),
    at: z.number(),
    errorCode: z.number().nullable(),
    errorDetail: z.string().nullable(),
    pricing: z.record(z.string(), z.unknown()).nullable(),
    phone: z.string().nullable(),
    whatsappUserId: z.string().nullable(),
  }),
  /** The customer's number or user id changed. */
  z.object({
    kind: z.literal('identity'),
    key: z.string(),
    accountId: z.string(),
    from: z.object({ phone: z.string().nullable(), whatsappUserId: z.string().nullable() }),
    to: z.object({ phone: z.string().nullable(), whatsappUserId: z.string().nullable() }),
    at: z.number(),
  }),
  /** The customer stopped or resumed marketing with WhatsApp's own switch. */
  z.object({
    kind: z.literal('preference'),
    key: z.string(),
    accountId: z.string(),
    ...sender,
    marketing: z.enum(['stop', 'resume']),
    at: z.number(),
  }),
  /** Template, quality, limit and account news; `field` is the provider's name of it, `value` its parsed body. */
  z.object({
    kind: z.literal('account'),
    key: z.string(),
    accountId: z.string(),
    field: z.string(),
    value: z.record(z.string(), z.unknown()),
    at: z.number(),
  }),
])
export type InboundEvent = z.infer<typeof inboundEventSchema>
export type InboundMessage = Extract<InboundEvent, { kind: 'message' }>
export type InboundStatus = Extract<InboundEvent, { kind: 'status' }>
