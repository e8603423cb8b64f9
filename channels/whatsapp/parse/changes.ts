import { createHash } from 'node:crypto'
import type { InboundEvent } from '../../../domain/inbound.ts'
import { list, object, phone, required, timeMs, Unreadable, userId, word, type Json } from './fields.ts'
import { parseMessage, parseStatus, senderOf, sendersOf } from './messages.ts'

/** One change of a batch, with what its entry says of it. */
export interface Change {
  field: string
  value: Json
  /** The business account, which names events that belong to no phone number. */
  entryId: string
  entryTime: unknown
  receivedAt: number
}

/** Takes one piece at a time: a bad piece goes aside and leaves its neighbours alone. */
export type Take = (path: string, raw: unknown, read: () => InboundEvent) => void

/** News has no id of its own: the same field, value and time is the same news. */
function keyOf(field: string, value: unknown, time: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify([field, value, time ?? null]))
  return `${field}:${hash.digest('base64url').slice(0, 32)}`
}

function accountOf(change: Change): string {
  return required(
    word(object(change.value['metadata'])?.['phone_number_id']) ?? word(change.entryId),
    'phone_number_id',
  )
}

const readers: Record<string, (change: Change, path: string, take: Take) => void> = {
  messages: readMessages,
  user_preferences: readPreferences,
  user_id_update: readUserIds,
}

/** Reads a change into events. Every field but the customers' own is news of the account, known to us or not. */
export function readChange(change: Change, path: string, take: Take): void {
  const reader = Object.hasOwn(readers, change.field) ? readers[change.field] : undefined
  if (reader) reader(change, path, take)
  else take(path, change.value, () => accountEvent(change, change.field, change.value))
}

function accountEvent(change: Change, field: string, value: Json): InboundEvent {
  return {
    kind: 'account',
    key: keyOf(field, value, change.entryTime),
    accountId: accountOf(change),
    field,
    value,
    at: timeMs(value['timestamp']) ?? timeMs(change.entryTime) ?? change.receivedAt,
  }
}

function readMessages(change: Change, path: string, take: Take): void {
  const { value } = change
  const senders = sendersOf(value['contacts'])
  const accountId = accountOf(change)
  for (const [index, raw] of list(value['messages']).entries())
    take(`${path}.messages.${index}`, raw, () => parseMessage(raw, accountId, senders))
  for (const [index, raw] of list(value['statuses']).entries())
    take(`${path}.statuses.${index}`, raw, () => parseStatus(raw, accountId, senders))
  if (Array.isArray(value['errors']))
    take(`${path}.errors`, value['errors'], () => accountEvent(change, 'errors', { errors: value['errors'] }))
  const known = ['messages', 'statuses', 'errors'].filter((part) => value[part] !== undefined)
  if (!known.some((part) => Array.isArray(value[part])) || known.some((part) => !Array.isArray(value[part])))
    throw new Unreadable('messages, statuses or errors should be an array')
}

function readPreferences(change: Change, path: string, take: Take): void {
  const senders = sendersOf(change.value['contacts'])
  const items = required(asList(change.value['user_preferences']), 'user_preferences')
  for (const [index, raw] of items.entries()) {
    take(`${path}.user_preferences.${index}`, raw, () => {
      const item = required(object(raw), 'user_preferences[]')
      const choice = word(item['value'])
      if (item['category'] !== 'marketing_messages' || (choice !== 'stop' && choice !== 'resume'))
        return accountEvent(change, change.field, item)
      return {
        kind: 'preference',
        key: keyOf(change.field, item, change.entryTime),
        accountId: accountOf(change),
        ...senderOf(item['wa_id'], item['user_id'], senders),
        marketing: choice,
        at: timeMs(item['timestamp']) ?? timeMs(change.entryTime) ?? change.receivedAt,
      }
    })
  }
}

function readUserIds(change: Change, path: string, take: Take): void {
  const items = required(asList(change.value['user_id_update']), 'user_id_update')
  for (const [index, raw] of items.entries()) {
    take(`${path}.user_id_update.${index}`, raw, () => {
      const item = required(object(raw), 'user_id_update[]')
      const ids = object(item['user_id'])
      const previous = userId(ids?.['previous']) ?? userId(item['previous_user_id'])
      const current = userId(ids?.['current']) ?? userId(item['current_user_id']) ?? userId(item['user_id'])
      const number = phone(item['wa_id'])
      if (!current || (!previous && !number)) throw new Unreadable('user_id_update without its ids')
      return {
        kind: 'identity',
        key: keyOf(change.field, item, change.entryTime),
        accountId: accountOf(change),
        from: { phone: number, whatsappUserId: previous },
        to: { phone: number, whatsappUserId: current },
        at: timeMs(item['timestamp']) ?? timeMs(change.entryTime) ?? change.receivedAt,
      }
    })
  }
}

function asList(value: unknown): unknown[] | undefined {
  return Array.isArray(value) ? value : undefined
}
