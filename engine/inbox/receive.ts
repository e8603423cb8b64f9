import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { Clock } from '../../domain/clock.ts'
import type { ChannelName } from '../../domain/contact.ts'
import type { InboundEvent } from '../../domain/inbound.ts'
import type { Db, Storage } from '../../storage/open.ts'
import type { InboundEventRow } from '../../storage/schema.ts'
import { statementOverRows } from '../../storage/statement-over-rows.ts'
import type { JobQueue } from '../jobs/queue.ts'

interface ParsedWebhook {
  events: InboundEvent[]
  /** What could not be understood, kept as it came. */
  malformed: { path: string; reason: string; raw: string }[]
}

const rowsPerTransaction = 1_000

type EventRow = Omit<InboundEventRow, 'processed_at'>

const insertNew = statementOverRows<EventRow, { id: string; kind: string }>(
  ['id', 'channel', 'event_key', 'kind', 'payload', 'status', 'error', 'received_at'],
  (values) => sql<{ id: string; kind: string }>`
    insert into inbound_events (id, channel, event_key, kind, payload, status, error, received_at) values ${values}
    on conflict (channel, event_key) do nothing returning id, kind`,
)

/** The rows of one webhook, and whom to tell when they are on the disk. */
interface Arrival {
  rows: EventRow[]
  serialKeys: Map<string, string>
  stored(fresh: number): void
  failed(error: unknown): void
}

/**
 * Stores what a verified webhook holds, and the jobs that will work on it: when this returns it is on the disk, and
 * the provider may be told that it was received. Webhooks that arrive while others are being stored share the next
 * transaction, so that a burst waits for the disk a few times and not once each. A second delivery of the same event
 * adds nothing. Returns how many events were new.
 */
export function createReceiver(deps: {
  storage: Storage
  queue: JobQueue
  /** What is stored of an event's key, so that it is known again and names nobody. */
  hashKey(eventKey: string): string
  clock: Clock
}) {
  let arrivals: Arrival[] = []
  let storing: Promise<void> | undefined

  function wake(): void {
    storing ??= storeAll().finally(() => {
      storing = undefined
      if (arrivals.length > 0) wake()
    })
  }

  async function storeAll(): Promise<void> {
    // Those whose last bytes came in the same turn of the event loop go together.
    await new Promise((resolve) => setImmediate(resolve))
    while (arrivals.length > 0) {
      const group = takeGroup()
      try {
        const fresh = await deps.storage.durably((db) => db.transaction().execute((tx) => store(tx, group)))
        for (const { rows, stored } of group) stored(rows.filter(({ id }) => fresh.has(id)).length)
      } catch (error) {
        for (const { failed } of group) failed(error)
      }
    }
  }

  function takeGroup(): Arrival[] {
    let rows = 0
    const beyond = arrivals.findIndex((arrival) => (rows += arrival.rows.length) > rowsPerTransaction)
    return arrivals.splice(0, beyond === -1 ? arrivals.length : Math.max(1, beyond))
  }

  /** The ids of the rows that were not there before. */
  async function store(tx: Db, group: Arrival[]): Promise<Set<string>> {
    const rows = group.flatMap((arrival) => arrival.rows)
    const fresh = await insertNew(tx, rows)
    const serialKeys = new Map(group.flatMap((arrival) => [...arrival.serialKeys]))
    await deps.queue.enqueue(
      fresh
        .filter((row) => row.kind !== 'malformed')
        .map((row) => ({
          kind: 'inbound.process',
          payload: { eventId: row.id },
          serialKey: serialKeys.get(row.id),
          priority: row.kind === 'message' ? 5 : 7,
        })),
      tx,
    )
    return new Set(fresh.map(({ id }) => id))
  }

  function receive(
    channel: ChannelName,
    webhook: ParsedWebhook,
  ): Promise<{ stored: number; duplicates: number }> {
    const { rows, serialKeys } = rowsOf(channel, webhook, deps.hashKey, deps.clock.now())
    if (rows.length === 0) return Promise.resolve({ stored: 0, duplicates: 0 })
    return new Promise((resolve, reject) => {
      arrivals.push({
        rows,
        serialKeys,
        stored: (fresh) => resolve({ stored: fresh, duplicates: rows.length - fresh }),
        failed: reject,
      })
      wake()
    })
  }

  /** Whether webhooks wait to be stored. */
  return Object.assign(receive, { waiting: () => arrivals.length > 0 })
}

function rowsOf(
  channel: ChannelName,
  webhook: ParsedWebhook,
  hashKey: (eventKey: string) => string,
  now: number,
) {
  const serialKeys = new Map<string, string>()
  const events = webhook.events.map((event): EventRow => {
    const id = uuidv7()
    const serialKey = serialKeyOf(event)
    if (serialKey !== null) serialKeys.set(id, serialKey)
    return {
      id,
      channel,
      event_key: hashKey(event.key),
      kind: event.kind,
      payload: JSON.stringify(event),
      status: 'received',
      error: null,
      received_at: now,
    }
  })
  const malformed = webhook.malformed.map((part): EventRow => ({
    id: uuidv7(),
    channel,
    event_key: `malformed:${uuidv7()}`,
    kind: 'malformed',
    payload: part.raw,
    status: 'malformed',
    error: `${part.path}: ${part.reason}`.slice(0, 500),
    received_at: now,
  }))
  return { rows: [...events, ...malformed], serialKeys }
}

/** One customer's events are worked on one at a time; statuses only move forward, so their order does not matter. */
function serialKeyOf(event: InboundEvent): string | null {
  if (event.kind === 'message' || event.kind === 'preference')
    return `customer:${event.phone ?? event.whatsappUserId}`
  if (event.kind === 'identity') return `customer:${event.from.phone ?? event.from.whatsappUserId}`
  return null
}
