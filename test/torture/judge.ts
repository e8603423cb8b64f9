import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Emulator } from '../../channels/whatsapp/emulator/emulator.ts'
import { doublesOf } from '../../channels/whatsapp/emulator/doubles.ts'

/** A customer's message as it was written. */
export interface Written {
  id: string
  phone: string
  text: string
}

export interface Judgement {
  /** What broke the promise; empty where it was kept. */
  faults: string[]
  customers: number
  messages: number
  answers: number
  /** Messages whose answer stands as unknown, and says so. */
  unknown: number
  /** Sends that were unknown for a time and were settled by their status. */
  settledByStatus: number
}

interface OutRow {
  id: string
  provider_id: string | null
  status: string
  reason: string | null
  attempts: number
  idempotency_key: string
  sent_at: number | null
  delivered_at: number | null
  read_at: number | null
  conversation_id: string
  phone: string
}

/**
 * Holds the hub's database against what the emulator saw: every message stored once, every one answered by exactly
 * one message that the customer got exactly once, or whose row is `unknown` with the ledger telling why.
 */
export function judge(emulator: Emulator, dataDir: string, written: readonly Written[]): Judgement {
  const db = new Sqlite(join(dataDir, 'centralino.db'), { readonly: true })
  const all = <T>(sql: string) => db.prepare<[], T>(sql).all()
  const faults: string[] = []
  const fault = (text: string) => void (faults.length < 50 && faults.push(text))
  try {
    checkFile(db, fault)

    const inbound = all<{ seq: number; provider_id: string; conversation_id: string; phone: string }>(
      `select m.seq, m.provider_id, m.conversation_id, c.phone from messages m
       join contacts c on c.id = m.contact_id where m.direction = 'in' order by m.seq`,
    )
    const stored = groupBy(inbound, ({ provider_id }) => provider_id)
    for (const { id } of written)
      if (stored.get(id)?.length !== 1) fault(`message ${id} is stored ${stored.get(id)?.length ?? 0} times`)
    if (stored.size !== written.length) fault(`${stored.size} messages stored, ${written.length} written`)

    const out = all<OutRow>(
      `select m.id, m.provider_id, m.status, m.reason, m.attempts, m.idempotency_key, m.sent_at, m.delivered_at,
         m.read_at, m.conversation_id, c.phone
       from messages m join contacts c on c.id = m.contact_id where m.direction = 'out' order by m.seq`,
    )
    checkAnswers(inbound, out, fault)
    checkDelivery(emulator, out, fault)

    const why = new Map(
      all<{ message_id: string; outcomes: string }>(
        `select message_id, group_concat(outcome) as outcomes from ledger group by message_id`,
      ).map((row) => [row.message_id, row.outcomes.split(',')]),
    )
    for (const { id, status } of out) {
      const outcomes = why.get(id) ?? []
      if (!outcomes.includes('pass')) fault(`message ${id} was sent without the gate's pass in the ledger`)
      if (status === 'unknown' && !outcomes.includes('unknown'))
        fault(`${id} is unknown and nothing says why`)
    }
    for (const { kind, error, n } of all<{ kind: string; error: string; n: number }>(
      `select kind, error, count(*) as n from jobs where state = 'dead' group by kind, error`,
    ))
      fault(`${n} dead jobs of ${kind}: ${error}`)

    return {
      faults,
      customers: new Set(written.map(({ phone }) => phone)).size,
      messages: written.length,
      answers: out.length,
      unknown: out.filter(({ status }) => status === 'unknown').length,
      settledByStatus: out.filter(
        ({ id, status }) => status !== 'unknown' && why.get(id)?.includes('unknown') === true,
      ).length,
    }
  } finally {
    db.close()
  }
}

type Fault = (text: string) => void

function checkFile(db: Sqlite.Database, fault: Fault): void {
  const integrity = db.pragma('integrity_check', { simple: true })
  if (integrity !== 'ok') fault(`integrity_check: ${String(integrity)}`)
  const loose = db.pragma('foreign_key_check') as unknown[]
  if (loose.length > 0) fault(`${loose.length} rows refer to rows that are not there`)
}

/** The key of an answer names the newest message that it answers: the answers must part all messages between them. */
function checkAnswers(
  inbound: { seq: number; conversation_id: string }[],
  out: OutRow[],
  fault: Fault,
): void {
  const answeredUpTo = new Map<string, number[]>()
  for (const { conversation_id, idempotency_key } of out) {
    const seq = Number(/^turn:.*:(\d+)$/.exec(idempotency_key)?.[1])
    answeredUpTo.set(conversation_id, [...(answeredUpTo.get(conversation_id) ?? []), seq])
  }
  const conversations = groupBy(inbound, ({ conversation_id }) => conversation_id)
  for (const [conversation, messages] of conversations) {
    const seqs = new Set(messages.map(({ seq }) => seq))
    const ends = answeredUpTo.get(conversation) ?? []
    if (Math.max(...seqs) !== Math.max(0, ...ends))
      fault(`conversation ${conversation} is not answered to its end`)
    if (new Set(ends).size !== ends.length) fault(`conversation ${conversation} was answered twice`)
    for (const end of ends)
      if (!seqs.has(end)) fault(`conversation ${conversation} has an answer to no message of its own`)
  }
}

/** Each answer against what the customer's phone shows. */
function checkDelivery(emulator: Emulator, out: OutRow[], fault: Fault): void {
  const seen = groupBy(
    [...emulator.state.log()].filter(({ direction }) => direction === 'out'),
    ({ callbackData }) => callbackData ?? '',
  )
  const { byCallbackData, byContent } = doublesOf(emulator.state.log())
  for (const { key, times } of [...byCallbackData, ...byContent])
    fault(`the customer got ${times} times: ${key.slice(0, 120)}`)
  for (const row of out) {
    const message = seen.get(row.id)?.[0]
    seen.delete(row.id)
    if (!message) {
      if (row.status !== 'unknown') fault(`${row.id} is ${row.status}, and the customer never got it`)
      continue
    }
    if (`+${message.thread.customer.waId}` !== row.phone) fault(`${row.id} went to somebody else`)
    // Every receipt has arrived by now: both sides must say the same.
    if (row.status !== message.status) fault(`${row.id} is ${row.status}, its receipts say ${message.status}`)
    if (row.provider_id !== message.id) fault(`${row.id} has not the provider's id of its message`)
    if (row.sent_at === null || row.delivered_at === null || row.read_at === null)
      fault(`${row.id} lacks the time of a receipt`)
  }
  for (const id of seen.keys()) fault(`the customer got ${id}, which the hub does not know`)
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
