import { z } from 'zod'
import { filterInput } from './segment.ts'

const id = z.string().min(1).max(60)

/** Who a send is for. Each person gets it once, however often they appear. */
export const audienceSchema = z.union([
  z.strictObject({ contactIds: z.array(id).min(1).max(10_000) }),
  z.strictObject({ listId: id }),
  z.strictObject({ segmentId: id }),
  z.strictObject({ filter: filterInput }),
])
export type Audience = z.infer<typeof audienceSchema>

const amount = z.number().int().min(1).max(1_000_000_000).nullable().default(null)

export const sendInputSchema = z.object({
  name: z.string().trim().min(1).max(120),
  audience: audienceSchema,
  /**
   * Names of approved templates of one category; each person gets one of them, in their language where it exists.
   * Several spread the audience, and less goes to one that people block or report.
   */
  templates: z
    .array(z.string().regex(/^[a-z0-9_]{1,512}$/, 'the name of a template'))
    .min(1)
    .max(10),
  /** For variables whose value is given with the send, by name or position. */
  values: z.record(z.string().max(80), z.string().max(1_024)).default({}),
  /** Provider's ids of the numbers to send from; all that can send where none is given. */
  numbers: z.array(z.string().max(40)).max(20).default([]),
  /** Caps: the send ends where one is reached. Cost in millionths of the currency's unit. */
  budget: z.object({ messages: amount, costMicros: amount }).prefault({}),
})
export type SendInput = z.output<typeof sendInputSchema>

const sendStatuses = ['queueing', 'running', 'paused', 'done', 'cancelled'] as const
export const sendStatusSchema = z.enum(sendStatuses)
export type SendStatus = z.infer<typeof sendStatusSchema>
