import type { InboundEvent } from '../../../domain/inbound.ts'
import { errorDetail, parseContent } from './content.ts'
import {
  list,
  number,
  object,
  objects,
  phone,
  required,
  timeMs,
  Unreadable,
  userId,
  word,
  type Json,
} from './fields.ts'

/** Names by phone and by user id, from the `contacts` of a change. */
export interface Senders {
  byKey: Map<string, Json>
  /** The only contact of the change: it names a sender who has neither phone nor id in the message. */
  single: Json | undefined
}

export function sendersOf(contacts: unknown): Senders {
  const byKey = new Map<string, Json>()
  const known = objects(contacts)
  for (const contact of known) {
    for (const key of [phone(contact['wa_id']), userId(contact['user_id'])]) if (key) byKey.set(key, contact)
  }
  return { byKey, single: known.length === 1 ? known[0] : undefined }
}

/** Who sent it: a phone, a business-scoped user id, or both; at least one. */
export function senderOf(from: unknown, fromUserId: unknown, senders: Senders) {
  const givenPhone = phone(from)
  // Where no phone may be shared, `from` has been seen to carry the user id itself.
  const givenId = userId(fromUserId) ?? userId(from)
  const contact =
    senders.byKey.get(givenPhone ?? '') ??
    senders.byKey.get(givenId ?? '') ??
    (givenPhone || givenId ? undefined : senders.single)
  const sender = {
    phone: givenPhone ?? phone(contact?.['wa_id']),
    whatsappUserId: givenId ?? userId(contact?.['user_id']),
  }
  if (!sender.phone && !sender.whatsappUserId)
    throw new Unreadable('neither a phone nor a user id of the sender')
  const profile = object(contact?.['profile'])
  return { ...sender, name: word(profile?.['name']) ?? word(profile?.['username']) ?? null }
}

export function parseMessage(raw: unknown, accountId: string, senders: Senders): InboundEvent {
  const message = required(object(raw), 'message')
  const id = required(word(message['id']), 'id')
  const at = required(timeMs(message['timestamp']), 'timestamp')
  if (message['type'] === 'system') {
    const change = identityChange(message)
    if (change) return { kind: 'identity', key: id, accountId, at, ...change }
  }
  const { content, providerMediaId } = parseContent(message)
  return {
    kind: 'message',
    key: id,
    accountId,
    ...senderOf(message['from'], message['from_user_id'], senders),
    providerId: id,
    at,
    content,
    replyTo: word(object(message['context'])?.['id']) ?? null,
    providerMediaId,
    referral: object(message['referral']) ?? null,
  }
}

/** `user_changed_number` and `user_changed_user_id`; the older spellings of their fields are read too. */
function identityChange(message: Json) {
  const system = required(object(message['system']), 'system')
  const type = word(system['type'])
  const isNumber = type === 'user_changed_number' || type === 'customer_changed_number'
  if (!isNumber && type !== 'user_changed_user_id') return null
  const from = {
    phone: phone(message['from']) ?? phone(system['customer']),
    whatsappUserId:
      userId(system['previous_user_id']) ?? userId(message['from_user_id']) ?? userId(message['from']),
  }
  const to = {
    phone: phone(system['wa_id']) ?? phone(system['new_wa_id']) ?? (isNumber ? null : from.phone),
    whatsappUserId: userId(system['user_id']),
  }
  if ((!from.phone && !from.whatsappUserId) || (!to.phone && !to.whatsappUserId))
    throw new Unreadable('an identity change without its old or its new identity')
  return { from, to }
}

const statuses = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  played: 'read',
  failed: 'failed',
} as const

export function parseStatus(raw: unknown, accountId: string, senders: Senders): InboundEvent {
  const status = required(object(raw), 'status')
  const id = required(word(status['id']), 'id')
  const name = required(word(status['status']), 'status')
  if (!Object.hasOwn(statuses, name)) throw new Unreadable(`unknown status ${name.slice(0, 40)}`)
  const recipient = phone(status['recipient_id'])
  const error = object(list(status['errors'])[0])
  const contact = senders.byKey.get(recipient ?? '')
  return {
    kind: 'status',
    key: `${id}:${name}`,
    accountId,
    providerId: id,
    messageId: word(status['biz_opaque_callback_data']) ?? null,
    status: statuses[name as keyof typeof statuses],
    at: required(timeMs(status['timestamp']), 'timestamp'),
    errorCode: number(error?.['code']) ?? null,
    errorDetail: errorDetail(status['errors']) ?? null,
    pricing: object(status['pricing']) ?? null,
    phone: recipient,
    whatsappUserId:
      userId(status['recipient_user_id']) ?? userId(status['recipient_id']) ?? userId(contact?.['user_id']),
  }
}
