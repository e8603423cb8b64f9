import type { SendingSettings } from '../../domain/sending-settings.ts'
import type { StoredSend } from '../../storage/sends.ts'
import type { Db } from '../../storage/open.ts'
import type { BudgetCap } from './gate/usage.ts'
import { instantOf, localTime } from './gate/zone-clock.ts'

/** Whose caps a message counts against: those of its send, and of who asked for it. */
export interface Asker {
  send_id: string | null
  requested_by: string | null
}

/** The caps that each message counts against: those of its send, of the key that asked for it, and of the day. */
export async function readCaps(
  tx: Db,
  rows: readonly Asker[],
  found: ReadonlyMap<string, StoredSend>,
  settings: SendingSettings,
  businessZone: string,
  now: number,
): Promise<(row: Asker) => readonly BudgetCap[]> {
  const { dayNumber } = localTime(businessZone, now)
  const renewsAt = instantOf(businessZone, dayNumber + 1, 0)
  const sends = capsOfSends(found)
  const keys = await capsOfKeys(tx, rows, settings, dayNumber, renewsAt)
  const { budgetMessagesPerDay: messages, budgetCostMicrosPerDay: costMicros } = settings
  const ofDay: BudgetCap[] =
    messages === null && costMicros === null
      ? []
      : [{ of: 'day', key: `day:${dayNumber}`, messages, costMicros, renewsAt }]
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

const keyPrefix = 'api_key:'

async function capsOfKeys(
  tx: Db,
  rows: readonly Asker[],
  settings: SendingSettings,
  dayNumber: number,
  renewsAt: number,
): Promise<Map<string, BudgetCap>> {
  const askers = new Set(rows.flatMap(({ requested_by }) => (requested_by === null ? [] : [requested_by])))
  const ids = [...askers]
    .filter((asker) => asker.startsWith(keyPrefix))
    .map((asker) => asker.slice(keyPrefix.length))
  if (ids.length === 0) return new Map()
  const keys = await tx.selectFrom('api_keys').select(['id', 'budget']).where('id', 'in', ids).execute()
  return new Map(
    keys.map(({ id, budget }) => {
      const own = JSON.parse(budget ?? '{}') as {
        messagesPerDay?: number | null
        costMicrosPerDay?: number | null
      }
      const messages = own.messagesPerDay ?? settings.keyMessagesPerDay
      const costMicros = own.costMicrosPerDay ?? settings.keyCostMicrosPerDay
      return [
        `${keyPrefix}${id}`,
        { of: 'key', key: `key:${id}:${dayNumber}`, messages, costMicros, renewsAt },
      ]
    }),
  )
}
