import type { Json } from '../parse/fields.ts'
import type { PhoneNumber, State } from './state.ts'

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
