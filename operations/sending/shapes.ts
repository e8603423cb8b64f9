import { z } from 'zod'
import { sayHalt } from '../../domain/halt-texts.ts'
import type { Language } from '../../domain/language.ts'
import type { NumberDescription } from '../../engine/sending/numbers/describe.ts'

const figuresShape = z.object({
  sent: z.number(),
  delivered: z.number(),
  read: z.number(),
  answered: z.number(),
  blocked: z.number(),
  reported: z.number().nullable(),
})

const haltShape = z.object({
  reason: z.string().describe('As the ledger and the alerts name it'),
  why: z.string().describe('The reason in words'),
  todo: z.string().describe('What to do about it'),
  code: z.string().nullable().describe("WhatsApp's own error code"),
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
  halted: haltShape.extend({ since: z.number() }).nullable(),
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
      why: z.string().nullable().describe('Of a halt, its reason in words'),
    }),
  ),
  checkedAt: z.number().nullable(),
})

/** A number with its halts in the reader's words. */
export function shownNumber(number: NumberDescription, language: Language): z.infer<typeof numberShape> {
  const { halted, history } = number
  return {
    ...number,
    halted: halted && { ...halted, ...sayHalt(halted.reason, language) },
    history: history.map((event) => ({
      ...event,
      why: event.kind === 'halt' && event.value !== 'released' ? sayHalt(event.value, language).why : null,
    })),
  }
}

export const alertShape = z.object({
  id: z.string(),
  kind: z.string(),
  severity: z.enum(['info', 'warning', 'critical']),
  numberId: z.string().nullable(),
  title: z.string(),
  todo: z.string(),
  code: z.string().nullable().describe("WhatsApp's own error code, where it is about one"),
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
