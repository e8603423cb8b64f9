import { z } from 'zod'
import type { Json } from '../parse/fields.ts'
import type { PhoneNumber } from './model.ts'
import { peopleOf } from './reach.ts'
import type { State } from './state.ts'
import type { Webhooks } from './webhooks.ts'

const numberSchema = z.strictObject({
  qualityRating: z.enum(['GREEN', 'YELLOW', 'RED', 'UNKNOWN']).optional(),
  throughput: z.enum(['STANDARD', 'HIGH', 'NOT_APPLICABLE']).optional(),
  messagingLimit: z.string().max(40).optional(),
  verifiedName: z.string().min(1).max(200).optional(),
  status: z.string().max(40).optional(),
})

/** The number and account of an emulator that is not told otherwise. */
export const defaultNumber: PhoneNumber = {
  id: '100000000000001',
  businessId: '200000000000001',
  portfolioId: '300000000000001',
  phone: '390200000001',
  verifiedName: 'Centralino',
  qualityRating: 'GREEN',
  throughput: 'STANDARD',
  messagingLimit: 'TIER_1K',
  status: 'CONNECTED',
  spentUntil: 0,
}

/** A further number, of the same account and portfolio where it names no others. */
export const newNumberSchema = numberSchema.extend({
  id: z.string().regex(/^\d{5,20}$/),
  phone: z.string().regex(/^\d{5,20}$/),
  businessId: z
    .string()
    .regex(/^\d{5,20}$/)
    .default(defaultNumber.businessId),
  portfolioId: z
    .string()
    .regex(/^\d{5,20}$/)
    .default(defaultNumber.portfolioId),
})

/** The phone number object, cut to the fields that were asked for. */
export function numberView(number: PhoneNumber, fields: string | null): Json {
  const all: Json = {
    id: number.id,
    verified_name: number.verifiedName,
    display_phone_number: `+${number.phone}`,
    code_verification_status: 'VERIFIED',
    quality_rating: number.qualityRating,
    quality_score: { score: number.qualityRating },
    throughput: { level: number.throughput },
    messaging_limit_tier: number.messagingLimit,
    whatsapp_business_manager_messaging_limit: number.messagingLimit,
    name_status: 'APPROVED',
    platform_type: 'CLOUD_API',
    status: number.status,
    account_mode: 'SANDBOX',
    health_status: {
      can_send_message: number.status === 'CONNECTED' ? 'AVAILABLE' : 'BLOCKED',
      entities: [
        { entity_type: 'PHONE_NUMBER', id: number.id },
        { entity_type: 'WABA', id: number.businessId },
        { entity_type: 'BUSINESS', id: number.portfolioId },
      ],
    },
  }
  return fields === null ? all : chosen(all, fields)
}

export function businessView(state: State, businessId: string, fields: string | null): Json {
  const first = [...state.numbers.values()].find((number) => number.businessId === businessId)
  const all: Json = {
    id: businessId,
    name: first?.verifiedName ?? 'Business',
    currency: 'EUR',
    timezone_id: '1',
    account_review_status: 'APPROVED',
    message_template_namespace: 'emulated',
  }
  return fields === null ? all : chosen(all, fields)
}

function chosen(all: Json, fields: string): Json {
  const wanted = new Set([...fields.split(',').map((field) => field.trim()), 'id'])
  return Object.fromEntries(Object.entries(all).filter(([key]) => wanted.has(key)))
}

/** Changes a number as Meta does, telling of it where Meta tells of it; a limit is its whole portfolio's. */
export function changeNumber(
  state: State,
  number: PhoneNumber,
  change: unknown,
  webhooks: Webhooks,
): PhoneNumber {
  const before = { ...number }
  Object.assign(number, numberSchema.parse(change))
  const limitMoved = before.messagingLimit !== number.messagingLimit
  for (const other of state.numbers.values()) {
    if (other.portfolioId === number.portfolioId) other.messagingLimit = number.messagingLimit
  }
  const event = eventOf(before, number)
  if (event !== null)
    webhooks.push({
      businessId: number.businessId,
      field: 'phone_number_quality_update',
      value: {
        display_phone_number: number.phone,
        event,
        ...(limitMoved && { old_limit: before.messagingLimit }),
        current_limit: number.messagingLimit,
      },
    })
  if (limitMoved)
    webhooks.push({
      businessId: number.businessId,
      field: 'business_capability_update',
      value: {
        max_daily_conversations_per_business: number.messagingLimit,
        max_phone_numbers_per_business: 20,
      },
    })
  return number
}

function eventOf(before: PhoneNumber, after: PhoneNumber): string | null {
  if (before.throughput !== after.throughput) return 'THROUGHPUT_UPGRADE'
  if (before.qualityRating !== after.qualityRating)
    return after.qualityRating === 'RED' ? 'FLAGGED' : 'UNFLAGGED'
  if (before.messagingLimit === after.messagingLimit) return null
  const [from, to] = [peopleOf(before.messagingLimit), peopleOf(after.messagingLimit)]
  return (to ?? Infinity) > (from ?? Infinity) ? 'UPGRADE' : 'DOWNGRADE'
}
