import type { InboundEvent } from '../../../domain/inbound.ts'
import { qualityOf } from './rows.ts'
import type { NumberNews } from './state.ts'
import { limitOf, throughputOf } from './tiers.ts'

type AccountNews = Extract<InboundEvent, { kind: 'account' }>

/** Whom news is about: one number by its digits, or all of the business account. */
interface ReadNews {
  phone: string | null
  news: NumberNews
}

const word = (value: unknown) => (typeof value === 'string' ? value : undefined)
const part = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** What the provider's webhook says of numbers, or null where it concerns none. Source: Meta, webhooks reference. */
export function readNews({ field, value }: Pick<AccountNews, 'field' | 'value'>): ReadNews | null {
  const phone = digitsOf(value['display_phone_number'])
  const told = { kind: 'told', source: 'webhook' } as const
  switch (field) {
    case 'phone_number_quality_update': {
      const { event } = value
      const messagingLimit = limitOf(value['max_daily_conversations_per_business'] ?? value['current_limit'])
      const quality = event === 'FLAGGED' ? 'RED' : qualityOf(value['quality_rating'])
      const throughputPerSecond = event === 'THROUGHPUT_UPGRADE' ? throughputOf('HIGH') : undefined
      return {
        phone,
        news: {
          ...told,
          ...(messagingLimit !== undefined && { messagingLimit }),
          ...(quality !== undefined && { quality }),
          ...(throughputPerSecond !== undefined && { throughputPerSecond }),
        },
      }
    }
    case 'business_capability_update': {
      const messagingLimit = limitOf(
        value['max_daily_conversations_per_business'] ?? value['max_daily_conversation_per_phone'],
      )
      return messagingLimit === undefined ? null : { phone: null, news: { ...told, messagingLimit } }
    }
    case 'account_update':
      return accountNews(value, phone)
    default:
      return null
  }
}

function accountNews(value: Record<string, unknown>, phone: string | null): ReadNews | null {
  if (value['event'] === 'ACCOUNT_RESTRICTION' && !stopsReplies(value)) {
    return { phone, news: { kind: 'spam_limit', code: null } }
  }
  const restriction = restrictionOf(value)
  return restriction === undefined ? null : { phone, news: { kind: 'told', source: 'webhook', restriction } }
}

/** Restrictions come in kinds; that on messages which the business begins leaves replies alone. */
function stopsReplies(value: Record<string, unknown>): boolean {
  const kinds = Array.isArray(value['restriction_info'])
    ? value['restriction_info'].map((info) => word(part(info)['restriction_type']))
    : []
  return kinds.length === 0 || kinds.some((kind) => kind !== 'RESTRICTED_BIZ_INITIATED_MESSAGING')
}

/** Why the account cannot send, null where it can again, undefined where the news is about something else. */
function restrictionOf(value: Record<string, unknown>): string | null | undefined {
  const event = word(value['event'])
  const ban = word(part(value['ban_info'])['waba_ban_state'])
  switch (event) {
    case 'DISABLED_UPDATE':
      return ban === 'REINSTATE' ? null : ban === 'SCHEDULE_FOR_DISABLE' ? undefined : 'account_disabled'
    case 'ACCOUNT_RESTRICTION':
      return 'account_restricted'
    case 'ACCOUNT_DELETED':
      return 'account_deleted'
    case 'ACCOUNT_RESTRICTION_LIFTED':
    case 'ACCOUNT_REINSTATED':
      return null
    default:
      return undefined
  }
}

function digitsOf(value: unknown): string | null {
  const digits = (word(value) ?? '').replace(/\D/g, '')
  return digits === '' ? null : digits
}
