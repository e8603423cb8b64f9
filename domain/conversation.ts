import { z } from 'zod'
import { channelNameSchema } from './contact.ts'
import { languageSchema } from './language.ts'

/** agent → waiting (escalated) → operator → agent | resolved; a resolved one opens again when the customer writes. */
export const conversationStateSchema = z.enum(['agent', 'waiting', 'operator', 'resolved'])
export type ConversationState = z.infer<typeof conversationStateSchema>

export const conversationSchema = z.object({
  id: z.string(),
  contactId: z.string(),
  channel: channelNameSchema,
  /** The business's own number on the channel, as the provider names it. */
  accountId: z.string(),
  state: conversationStateSchema,
  operatorId: z.string().nullable(),
  language: languageSchema.nullable(),
  waitingSince: z.number().nullable(),
  /** Until when free-form messages are allowed (24 h from the customer's last message, 72 h after an ad). */
  windowExpiresAt: z.number().nullable(),
  lastMessageAt: z.number(),
  lastMessagePreview: z.string(),
  lastInboundAt: z.number().nullable(),
  unread: z.number().int(),
  createdAt: z.number(),
})
export type Conversation = z.infer<typeof conversationSchema>
