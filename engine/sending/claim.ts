import { sql } from 'kysely'
import { previewOf, type Content } from '../../domain/message.ts'
import type { Settings } from '../../domain/settings.ts'
import { writeLedger, type LedgerEntry } from '../../storage/ledger.ts'
import { noteChange } from '../../storage/live.ts'
import type { Db } from '../../storage/open.ts'
import { statementOverRows } from '../../storage/statement-over-rows.ts'
import { dueMessages, type DueMessage } from './due-messages.ts'
import { decide } from './gate/decide.ts'
import { gatherFacts } from './gather-facts.ts'

/** A message that passed the gate and is now `sending`, with where it goes. */
export interface ClaimedMessage {
  row: DueMessage
  content: Content
  to: { phone: string | null; whatsappUserId: string | null }
}

export interface Claim {
  claimed: ClaimedMessage[]
  looked: number
  /** Numbers that are at their limit, and when they have room again. */
  full: Map<string, number>
}

/**
 * Inside a transaction: takes due messages in order, asks the gate about each, and writes what it said. Those that
 * passed are `sending` when it commits. Numbers in `except` are left alone. A person's next message of a kind is not
 * taken before the earlier one.
 */
export async function claimMessages(
  tx: Db,
  deps: { limit: number; worker: string; settings: Settings; except: string[] },
  now: number,
): Promise<Claim> {
  const rows = await dueMessages(tx, deps, now)
  const full = new Map<string, number>()
  const claimed: ClaimedMessage[] = []
  if (rows.length === 0) return { claimed, looked: 0, full }
  const facts = await gatherFacts(tx, rows, deps.settings, now)
  const ledger: LedgerEntry[] = []
  const stopped: Stopped[] = []
  const changed = new Set<string>()
  const served = new Set<string>()
  const costs = new Map<string, number>()
  const rewritten: Rewritten[] = []

  for (const row of rows) {
    if (served.has(row.contact_id) || full.has(row.account_id)) continue
    const asked = facts.ask(row)
    const { message, stop, chosen } = asked
    if (stop !== null) {
      stopped.push({ id: row.id, ...stop.set })
      const { outcome, rule, reason } = stop
      const { account_id: accountId, category } = row
      const of = { messageId: row.id, contactId: row.contact_id, accountId, category }
      ledger.push({ ...of, at: now, outcome, rule, reason })
      changed.add(row.conversation_id)
      continue
    }
    const verdict = decide(message, asked.facts, now)
    // What waits for the number's turn keeps its place and its state: nothing was decided on it.
    if (verdict.outcome === 'hold' && verdict.rule === 'throughput') {
      full.set(row.account_id, verdict.until)
      continue
    }
    if (chosen !== null) {
      rewritten.push({
        id: row.id,
        content: JSON.stringify(chosen.content),
        text: previewOf(chosen.content),
        template: chosen.templateId,
      })
    }
    const { outcome, rule } = verdict
    const { accountId, category } = message
    const entry = {
      messageId: row.id,
      contactId: row.contact_id,
      at: now,
      outcome,
      rule,
      accountId,
      category,
    }
    if (verdict.outcome === 'pass') {
      facts.use(asked)
      served.add(row.contact_id)
      const to = { phone: row.contact_phone, whatsappUserId: row.contact_user_id }
      claimed.push({ row, content: message.content, to })
      costs.set(row.id, row.cost_micros ?? asked.facts.costMicros)
      ledger.push(entry)
      continue
    }
    if (verdict.outcome === 'hold') facts.hold(asked, verdict.reason)
    const until = verdict.outcome === 'hold' ? verdict.until : null
    const status = until === null ? 'refused' : 'held'
    stopped.push({ id: row.id, status, reason: verdict.reason, due_at: until })
    ledger.push({ ...entry, reason: verdict.reason, facts: verdict.facts, until })
    changed.add(row.conversation_id)
  }

  await writeClaims(
    tx,
    claimed.map(({ row }) => ({ id: row.id, worker: deps.worker, now, cost: costs.get(row.id)! })),
  )
  await writeStopped(tx, stopped)
  await writeRewritten(tx, rewritten)
  await facts.write()
  await writeLedger(tx, ledger)
  await noteChange(
    tx,
    [...changed].map((id) => ({ topic: 'conversation' as const, id })),
    now,
  )
  return { claimed, looked: rows.length, full }
}

const writeClaims = statementOverRows<{ id: string; worker: string; now: number; cost: number }>(
  ['id', 'worker', 'now', 'cost'],
  (values) => sql`
    update messages set status = 'sending', reason = null, attempts = attempts + 1,
      claimed_by = v.column2, claimed_at = cast(v.column3 as bigint), cost_micros = cast(v.column4 as bigint)
    from (values ${values}) as v where messages.id = v.column1`,
)

interface Stopped {
  id: string
  status: 'queued' | 'held' | 'refused' | 'cancelled'
  reason: string | null
  due_at: number | null
}

const writeStopped = statementOverRows<Stopped>(
  ['id', 'status', 'reason', 'due_at'],
  (values) => sql`
    update messages set status = v.column2, reason = v.column3, due_at = cast(v.column4 as bigint)
    from (values ${values}) as v where messages.id = v.column1`,
)

interface Rewritten {
  id: string
  content: string
  text: string
  template: string
}

const writeRewritten = statementOverRows<Rewritten>(
  ['id', 'content', 'text', 'template'],
  (values) => sql`
    update messages set content = v.column2, text = v.column3, template_id = v.column4
    from (values ${values}) as v where messages.id = v.column1`,
)
