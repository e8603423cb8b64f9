import { z } from 'zod'
import type { Json } from '../parse/fields.ts'
import type { PhoneNumber } from './model.ts'
import type { State } from './state.ts'

import type { Webhooks } from './webhooks.ts'

const numberSchema = z.strictObject({
  qualityRating: z.enum(['GREEN', 'YELLOW', 'RED', 'UNKNOWN']).optional(),
  throughput: z.enum(['STANDARD', 'HIGH', 'NOT_APPLICABLE']).optional(),
  messagingLimit: z.string().max(40).optional(),
  verifiedName: z.string().min(1).max(200).optional(),
  status: z.string().max(40).optional(),
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

/** Changes a number as Meta does, telling of it where Meta tells of it. */
export function changeNumber(number: PhoneNumber, change: unknown, webhooks: Webhooks): PhoneNumber {
  const before = { ...number }
  Object.assign(number, numberSchema.parse(change))
  const limitMoved = before.messagingLimit !== number.messagingLimit
  if (limitMoved || before.throughput !== number.throughput || before.qualityRating !== number.qualityRating)
    webhooks.push({
      businessId: number.businessId,
      field: 'phone_number_quality_update',
      value: {
        display_phone_number: number.phone,
        event:
          before.throughput !== number.throughput
            ? 'THROUGHPUT_UPGRADE'
            : number.qualityRating === 'RED'
              ? 'FLAGGED'
              : 'UNFLAGGED',
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
