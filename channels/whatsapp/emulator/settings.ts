import { z } from 'zod'

const ms = z
  .number()
  .min(0)
  .max(7 * 24 * 3_600_000)
const chance = z.number().min(0).max(1)

const faultSchema = z.object({
  /** Graph code to answer with, or to fail with by webhook. */
  code: z.number().int(),
  by: z.enum(['answer', 'webhook']).default('answer'),
  /** HTTP status in place of the code's own; `bare` leaves the Graph body out. */
  status: z.number().int().min(400).max(599).optional(),
  bare: z.boolean().default(false),
  retryAfterSeconds: z.number().optional(),
  /** Recipients (digits or user ids) that it strikes; all where absent. */
  recipients: z.array(z.string()).max(10_000).optional(),
  chance: chance.default(1),
  /** Strikes left; without end where absent. */
  times: z.number().int().min(1).optional(),
})
export type Fault = z.infer<typeof faultSchema>

/** Everything about the emulator that a test or a person may turn, with what it starts with. */
export const settingsSchema = z.strictObject({
  receipts: z
    .strictObject({
      sentMs: ms.nullable().default(40),
      deliveredMs: ms.nullable().default(150),
      /** null: the customer reads only when told to. */
      readMs: ms.nullable().default(600),
    })
    .prefault({}),
  limits: z
    .strictObject({
      /** Messages a second of a number, in and out; null: no limit. */
      perSecond: z.number().min(1).nullable().default(80),
      pairIntervalMs: ms.nullable().default(6000),
      pairBurst: z.number().int().min(1).default(45),
      windowMs: ms.nullable().default(24 * 3_600_000),
      /** Whether the messaging limit of a portfolio refuses, with 131048. */
      messagingLimit: z.boolean().default(true),
      /** Whether 131047, 131026 and their like are answered, or come later as a failed status. */
      recipientErrorsBy: z.enum(['answer', 'webhook']).default('answer'),
    })
    .prefault({}),
  webhooks: z
    .strictObject({
      url: z.url().nullable().default(null),
      batchMs: ms.default(20),
      batchSize: z.number().int().min(1).max(1000).default(100),
      retryMs: ms.default(1000),
      timeoutMs: ms.default(10_000),
    })
    .prefault({}),
  templates: z
    .strictObject({
      reviewMs: ms.default(2000),
      verdict: z.enum(['APPROVED', 'REJECTED']).default('APPROVED'),
      /** Reason of a rejection. */
      reason: z.string().min(1).max(100).default('INVALID_FORMAT'),
      /** Whether the review moves promotional utility templates to marketing. */
      recategorises: z.boolean().default(true),
      /** Whether a template whose quality falls to RED is paused, and disabled the third time. */
      pausesAtRed: z.boolean().default(true),
      perAccount: z.number().int().min(1).default(250),
      createdPerHour: z.number().int().min(1).default(100),
      /** Sends of a paced template are held this long. */
      pacingMs: ms.default(5000),
    })
    .prefault({}),
  quality: z
    .strictObject({
      /** Whether blocks and reports move the quality rating by themselves. */
      auto: z.boolean().default(true),
      /** Shares of complaints in what was sent, newer weighing more, from which a number is YELLOW and RED. */
      yellowRate: chance.default(0.01),
      redRate: chance.default(0.03),
      /** A number that sent less is judged as if it had sent this much. */
      leastMessages: z.number().int().min(1).default(50),
    })
    .prefault({}),
  faults: z
    .strictObject({
      errors: z.array(faultSchema).max(100).default([]),
      latencyMs: ms.default(0),
      latencyJitterMs: ms.default(0),
      /** Share of sends that are accepted and whose answer never comes: the connection is cut. */
      lostAnswers: chance.default(0),
      duplicateWebhooks: chance.default(0),
      dropWebhooks: chance.default(0),
      delayWebhooksMs: ms.default(0),
      shuffleWebhooks: z.boolean().default(false),
    })
    .prefault({}),
  /** Business-scoped user ids of customers who have no setting of their own. */
  userIds: z.enum(['none', 'with_phone', 'only']).default('none'),
})
export type Settings = z.infer<typeof settingsSchema>

/** Lays a partial change over the settings, one level deep; throws zod's error where a value does not fit. */
export function changedSettings(current: Settings, change: unknown): Settings {
  const patch = z.record(z.string(), z.unknown()).parse(change)
  const merged: Record<string, unknown> = { ...current }
  for (const [key, value] of Object.entries(patch)) {
    const group = (current as Record<string, unknown>)[key]
    const both = typeof group === 'object' && typeof value === 'object' && value !== null
    merged[key] = both ? { ...group, ...value } : value
  }
  return settingsSchema.parse(merged)
}
