import type { Json } from '../parse/fields.ts'
import { titleOf } from './refusal.ts'
import type { PhoneMessage, PhoneNumber } from './model.ts'
import type { State } from './state.ts'
import type { Webhooks } from './webhooks.ts'

export type ReceiptStatus = 'sent' | 'delivered' | 'read' | 'failed'

const rank: Record<PhoneMessage['status'], number> = {
  held: 0,
  accepted: 0,
  sent: 1,
  delivered: 2,
  read: 3,
  failed: 4,
  received: 4,
}

export function metadataOf(number: PhoneNumber) {
  return { display_phone_number: number.phone, phone_number_id: number.id }
}

/** Walks accepted messages through their receipts and tells the business of each. */
export function createStatuses(state: State, webhooks: Webhooks) {
  function tell(message: PhoneMessage, status: ReceiptStatus, pricing: Json | undefined): void {
    const { number, customer } = message.thread
    const userIds = state.userIdsOf(customer)
    webhooks.push({
      businessId: number.businessId,
      field: 'messages',
      value: {
        messaging_product: 'whatsapp',
        metadata: metadataOf(number),
        statuses: [
          {
            id: message.id,
            status,
            timestamp: String(Math.floor(state.now() / 1000)),
            ...(userIds !== 'only' && { recipient_id: customer.waId }),
            ...(userIds !== 'none' && { recipient_user_id: customer.userId }),
            ...(message.callbackData !== null && { biz_opaque_callback_data: message.callbackData }),
            ...(pricing && status !== 'failed' && { pricing }),
            ...(status === 'failed' && { errors: [webhookError(message.errorCode ?? 131000)] }),
          },
        ],
      },
    })
  }

  function move(message: PhoneMessage, status: ReceiptStatus, pricing?: Json): void {
    if (rank[status] <= rank[message.status]) return
    message.status = status
    state.count(`statuses.${status}`)
    tell(message, status, pricing)
    state.changed(message.thread)
  }

  return {
    move,
    fail(message: PhoneMessage, code: number): void {
      message.errorCode = code
      move(message, 'failed')
    },
    /** The life of a message that nothing stands in the way of; a reaction is only ever sent. */
    start(message: PhoneMessage, pricing?: Json): void {
      const { sentMs, deliveredMs, readMs } = state.settings.receipts
      const later = (delayMs: number | null, status: ReceiptStatus) => {
        if (delayMs !== null) state.timeline.after(delayMs, () => move(message, status, pricing))
      }
      later(sentMs, 'sent')
      if (message.type === 'reaction') return
      later(deliveredMs, 'delivered')
      later(readMs, 'read')
    },
  }
}
export type Statuses = ReturnType<typeof createStatuses>

function webhookError(code: number) {
  const title = titleOf(code)
  return {
    code,
    title,
    message: title,
    error_data: { details: title },
    href: 'https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/',
  }
}
