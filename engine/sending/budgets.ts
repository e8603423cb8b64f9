import type { SendingSettings } from '../../domain/sending-settings.ts'
import type { StoredSend } from '../../storage/sends.ts'
import type { BudgetCap } from './gate/usage.ts'
import { instantOf, localTime } from './gate/zone-clock.ts'
import type { AskingKey } from './keys.ts'

/** Whose caps a message counts against: those of its send, and of who asked for it. */
export interface Asker {
  send_id: string | null
  requested_by: string | null
}

/** The caps that each message counts against: those of its send, of the key that asked for it, and of the day. */
export function capsOf(
  given: {
    sends: ReadonlyMap<string, StoredSend>
    keys: ReadonlyMap<string, AskingKey>
    settings: SendingSettings
    businessZone: string
  },
  now: number,
): (asker: Asker) => readonly BudgetCap[] {
  const { settings, businessZone } = given
  const { dayNumber } = localTime(businessZone, now)
  const today = { dayNumber, renewsAt: instantOf(businessZone, dayNumber + 1, 0) }
  const sends = capsOfSends(given.sends)
  const keys = capsOfKeys(given.keys, settings, today)
  const { budgetMessagesPerDay: messages, budgetCostMicrosPerDay: costMicros } = settings
  const ofDay: BudgetCap[] =
    messages === null && costMicros === null
      ? []
      : [{ of: 'day', key: `day:${dayNumber}`, messages, costMicros, renewsAt: today.renewsAt }]
  return ({ send_id, requested_by }) => {
    const send = send_id === null ? undefined : sends.get(send_id)
    const key = requested_by === null ? undefined : keys.get(requested_by)
    if (send === undefined && key === undefined) return ofDay
    return [...(send ? [send] : []), ...(key ? [key] : []), ...ofDay]
  }
}

function capsOfSends(sends: ReadonlyMap<string, StoredSend>): Map<string, BudgetCap> {
  return new Map(
    [...sends].map(([id, { budget }]) => {
      const { messages = null, costMicros = null } = budget
      return [id, { of: 'send', key: `send:${id}`, messages, costMicros, renewsAt: null }]
    }),
  )
}

function capsOfKeys(
  keys: ReadonlyMap<string, AskingKey>,
  settings: SendingSettings,
  { dayNumber, renewsAt }: { dayNumber: number; renewsAt: number },
): Map<string, BudgetCap> {
  return new Map(
    [...keys].map(([asker, { id, budget }]) => {
      const messages = budget.messagesPerDay ?? settings.keyMessagesPerDay
      const costMicros = budget.costMicrosPerDay ?? settings.keyCostMicrosPerDay
      return [asker, { of: 'key', key: `key:${id}:${dayNumber}`, messages, costMicros, renewsAt }]
    }),
  )
}
