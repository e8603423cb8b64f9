import { z } from 'zod'
import { sentimentSchema } from '../../domain/agent.ts'
import { contactSchema } from '../../domain/contact.ts'
import { conversationSchema } from '../../domain/conversation.ts'
import { messageSchema } from '../../domain/message.ts'

/** A conversation as a list shows it. */
export const conversationSummary = conversationSchema.extend({
  contactName: z.string().describe('The name, or the number where no name is known'),
  operatorName: z.string().nullable(),
  escalation: z
    .object({ reason: z.string(), sentiment: sentimentSchema, urgent: z.boolean() })
    .nullable()
    .describe('The open escalation, where there is one'),
})

export const escalationShape = z.object({
  id: z.string(),
  conversationId: z.string(),
  reason: z.string(),
  summary: z.string(),
  question: z.string().describe("The customer's words that were not answered"),
  sentiment: sentimentSchema,
  sentimentHistory: z
    .array(z.number())
    .describe('Score of each of the customer’s turns, −1 to 1, oldest first'),
  urgent: z.boolean(),
  confidence: z.number().nullable(),
  threshold: z.number().nullable(),
  parts: z.record(z.string(), z.number()),
  sources: z.array(
    z.object({
      chunkId: z.string(),
      sourceId: z.string(),
      entryId: z.string().nullable(),
      title: z.string(),
      text: z.string(),
      score: z.number(),
      url: z.string().nullable(),
    }),
  ),
  turnId: z.string().nullable(),
  openedAt: z.number(),
  claimedBy: z.string().nullable(),
  claimedAt: z.number().nullable(),
  closedAt: z.number().nullable(),
  outcome: z.string().nullable(),
})

/** One line of a thread: a message, a note that only operators see, or something that happened. */
export const threadItem = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    at: z.number(),
    id: z.string(),
    seq: z.number(),
    message: messageSchema,
    authorName: z.string().nullable(),
    media: z
      .object({
        id: z.string(),
        status: z.enum(['pending', 'stored', 'failed']),
        mimeType: z.string().nullable(),
        filename: z.string().nullable(),
        size: z.number().nullable(),
        error: z.string().nullable(),
      })
      .nullable(),
    /** For an agent's answer: how sure it was and what it quoted. */
    turn: z
      .object({ id: z.string(), confidence: z.number(), decision: z.string(), sources: z.array(z.string()) })
      .nullable(),
  }),
  z.object({
    kind: z.literal('note'),
    at: z.number(),
    id: z.string(),
    authorName: z.string(),
    body: z.string(),
  }),
  z.object({
    kind: z.literal('escalation'),
    at: z.number(),
    id: z.string(),
    reason: z.string(),
    closedAt: z.number().nullable(),
    outcome: z.string().nullable(),
    claimedByName: z.string().nullable(),
  }),
])

export const conversationDetail = z.object({
  conversation: conversationSummary,
  contact: contactSchema,
  escalation: escalationShape.nullable().describe('The open escalation, or the last one'),
  permissions: z.object({
    /** Whether the caller may write to the customer now, and where not, why. */
    reply: z.boolean(),
    replyRefusal: z.enum(['not_taken', 'held_by_other', 'window_closed', 'not_permitted']).nullable(),
  }),
})

export const conversationId = z.string().describe('Id of the conversation')

export const seenSeq = z
  .number()
  .int()
  .min(0)
  .optional()
  .describe('`seq` of the newest message that the caller has seen; everything so far where not given')
