import { uuidv7 } from 'uuidv7'
import type { Clock } from '../../domain/clock.ts'
import type { ChannelName } from '../../domain/contact.ts'
import type { InboundEvent } from '../../domain/inbound.ts'
import type { Storage } from '../../storage/open.ts'
import type { JobQueue } from '../jobs/queue.ts'

export interface ParsedWebhook {
  events: InboundEvent[]
  /** What could not be understood, kept as it came. */
  malformed: { path: string; reason: string; raw: string }[]
}

const rowsPerInsert = 200

/**
 * Stores what a verified webhook holds, and the jobs that will work on it, in one transaction: when this returns
 * the provider may be told that it was received. A second delivery of the same event adds nothing.
 * Returns how many events were new.
 */
export function createReceiver(deps: { storage: Storage; queue: JobQueue; clock: Clock }) {
  return async (
    channel: ChannelName,
    webhook: ParsedWebhook,
  ): Promise<{ stored: number; duplicates: number }> => {
    const now = deps.clock.now()
    const rows = [
      ...webhook.events.map((event) => ({
        id: uuidv7(),
        channel,
        event_key: event.key,
        kind: event.kind,
        payload: JSON.stringify(event),
        status: 'received',
        error: null,
        received_at: now,
      })),
      ...webhook.malformed.map((part) => ({
        id: uuidv7(),
        channel,
        event_key: `malformed:${uuidv7()}`,
        kind: 'malformed',
        payload: part.raw,
        status: 'malformed',
        error: `${part.path}: ${part.reason}`.slice(0, 500),
        received_at: now,
      })),
    ]
    if (rows.length === 0) return { stored: 0, duplicates: 0 }
    const keyOf = new Map(rows.map((row, index) => [row.id, serialKeyOf(webhook.events[index])]))
    const stored = await deps.storage.db.transaction().execute(async (tx) => {
      const fresh: { id: string; kind: string }[] = []
      for (let start = 0; start < rows.length; start += rowsPerInsert) {
        fresh.push(
          ...(await tx
            .insertInto('inbound_events')
            .values(rows.slice(start, start + rowsPerInsert))
            .onConflict((conflict) => conflict.columns(['channel', 'event_key']).doNothing())
            .returning(['id', 'kind'])
            .execute()),
        )
      }
      await deps.queue.enqueue(
        fresh
          .filter((row) => row.kind !== 'malformed')
          .map((row) => ({
            kind: 'inbound.process',
            payload: { eventId: row.id },
            serialKey: keyOf.get(row.id) ?? undefined,
            priority: row.kind === 'message' ? 5 : 7,
          })),
        tx,
      )
      return fresh.length
    })
    return { stored, duplicates: rows.length - stored }
  }
}

/** One customer's events are worked on one at a time; statuses only move forward, so their order does not matter. */
function serialKeyOf(event: InboundEvent | undefined): string | null {
  if (!event) return null
  if (event.kind === 'message' || event.kind === 'preference')
    return `customer:${event.phone ?? event.whatsappUserId}`
  if (event.kind === 'identity') return `customer:${event.from.phone ?? event.from.whatsappUserId}`
  return null
}
