import { z } from 'zod'

const figuresShape = z.object({
  sent: z.number(),
  delivered: z.number(),
  read: z.number(),
  answered: z.number(),
  blocked: z.number(),
  reported: z.number().nullable(),
})

export const numberShape = z.object({
  id: z.string(),
  phone: z.string(),
  name: z.string(),
  portfolioId: z.string(),
  businessId: z.string(),
  quality: z.enum(['GREEN', 'YELLOW', 'RED', 'UNKNOWN']),
  status: z.string(),
  /** What WhatsApp allows a second, and the share of it in use after it asked to slow down. */
  throughputPerSecond: z.number(),
  pace: z.number(),
  /** Distinct people in a rolling day outside a window; null: unlimited. */
  limit: z.object({
    people: z.number().nullable(),
    usedByPortfolio: z.number(),
    usedByNumber: z.number(),
    /** Up to which marketing may use it now, over all plans; null: no limit. */
    marketing: z.number().nullable(),
    /** Messages that wait for a place. */
    waiting: z.number(),
  }),
  warmUp: z
    .object({ step: z.number(), people: z.number().nullable(), since: z.number(), endsAt: z.number() })
    .nullable(),
  recovery: z
    .object({ stage: z.string(), since: z.number(), stageSince: z.number(), endsAt: z.number() })
    .nullable(),
  halted: z.object({ since: z.number(), reason: z.string() }).nullable(),
  marketingStoppedUntil: z.number().nullable(),
  /** Own marketing of the last seven days. */
  figures: figuresShape.nullable(),
  /** Newest first. */
  history: z.array(
    z.object({
      at: z.number(),
      kind: z.string(),
      value: z.string(),
      source: z.string(),
      detail: z.record(z.string(), z.unknown()),
    }),
  ),
  checkedAt: z.number().nullable(),
})

export const alertShape = z.object({
  id: z.string(),
  kind: z.string(),
  severity: z.enum(['info', 'warning', 'critical']),
  numberId: z.string().nullable(),
  title: z.string(),
  todo: z.string(),
  facts: z.record(z.string(), z.unknown()),
  at: z.number(),
  acknowledgedAt: z.number().nullable(),
  acknowledgedBy: z.string().nullable(),
})

export const priceShape = z.object({
  country: z
    .string()
    .regex(/^([A-Z]{2}|\*)$/, 'expected two capital letters, or * for every other country')
    .describe('ISO 3166 code, or * for every other country'),
  category: z.enum(['marketing', 'utility', 'authentication', 'service']),
  currency: z.string().regex(/^[A-Z]{3}$/, 'expected three capital letters'),
  micros: z
    .number()
    .int()
    .min(0)
    .max(1_000_000_000)
    .describe('Price of a delivered message in millionths of the unit'),
})
