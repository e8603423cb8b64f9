import { sql } from 'kysely'
import type { Db } from '../../storage/open.ts'

export type DueMessage = Awaited<ReturnType<typeof dueOfPriority>>[number]

interface Asked {
  limit: number
  /** Numbers that are left alone. */
  except: string[]
}

/**
 * The next due message of each person and kind who has none under way: replies before single messages before bulk
 * sends, each in order. A bulk send that holds a person's message back keeps no single one, and while one of those is
 * due the bulk send waits, so that the gate sees them one after the other. However many wait for later, only what is
 * due is looked at.
 */
export async function dueMessages(tx: Db, { limit, except }: Asked, now: number): Promise<DueMessage[]> {
  const due: DueMessage[] = []
  for (const priority of await duePriorities(tx, now)) {
    if (due.length >= limit) break
    for (const row of await dueOfPriority(tx, priority, { limit: limit - due.length, except }, now)) {
      due.push(row)
    }
  }
  return due
}

/** The priorities of which something is due, in order: one look at the index for each. */
async function duePriorities(tx: Db, now: number): Promise<number[]> {
  const { rows } = await sql<{ priority: number }>`
    with recursive waiting(priority) as (
      select min(priority) from messages where status in ('queued', 'held')
      union all
      select (
        select min(later.priority) from messages as later
        where later.status in ('queued', 'held') and later.priority > waiting.priority
      ) from waiting where waiting.priority is not null
    )
    select priority from waiting where priority is not null and (
      select min(first.due_at) from messages as first
      where first.status in ('queued', 'held') and first.priority = waiting.priority
    ) <= ${now} order by priority`.execute(tx)
  return rows.map(({ priority }) => priority)
}

/** States stand as literals so that the partial indexes serve. */
function dueOfPriority(tx: Db, priority: number, { limit, except }: Asked, now: number) {
  return tx
    .selectFrom('messages')
    .innerJoin('contacts', 'contacts.id', 'messages.contact_id')
    .innerJoin('conversations', 'conversations.id', 'messages.conversation_id')
    .select([
      'messages.id',
      'messages.conversation_id',
      'messages.contact_id',
      'messages.channel',
      'messages.account_id',
      'messages.author',
      'messages.category',
      'messages.content',
      'messages.reply_to',
      'messages.attempts',
      'messages.created_at',
      'messages.purpose',
      'messages.send_id',
      'messages.template_id',
      'messages.requested_by',
      'messages.cost_micros',
      'messages.error_code',
      'contacts.phone as contact_phone',
      'contacts.whatsapp_user_id as contact_user_id',
      'contacts.blocked_at',
      'contacts.stopped_at',
      'contacts.marketing',
      'contacts.country',
      'contacts.language as contact_language',
      'contacts.time_zone',
      'contacts.last_inbound_at',
      'contacts.last_read_at',
      'conversations.window_expires_at',
      'conversations.unreachable_code',
      'conversations.unreachable_at',
      'conversations.ad_clicked_at',
      'conversations.state',
    ])
    .where('messages.status', 'in', [sql.lit('queued'), sql.lit('held')])
    .where('messages.priority', '=', priority)
    .where('messages.due_at', '<=', now)
    .$if(except.length > 0, (query) => query.where('messages.account_id', 'not in', except))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('messages as under_way')
            .select('under_way.id')
            .whereRef('under_way.contact_id', '=', 'messages.contact_id')
            .where('under_way.status', '=', sql.lit('sending')),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('messages as other')
            .select('other.id')
            .whereRef('other.contact_id', '=', 'messages.contact_id')
            .whereRef('other.category', '=', 'messages.category')
            .where('other.status', 'in', [sql.lit('queued'), sql.lit('held')])
            // What is parked with a paused send has no turn, and keeps nobody's.
            .where('other.due_at', 'is not', null)
            .where(({ eb, and, or }) => {
              const earlier = eb('other.seq', '<', eb.ref('messages.seq'))
              const single = eb('other.send_id', 'is', null)
              const ofBulk = eb('messages.send_id', 'is not', null)
              return or([
                and([earlier, or([single, ofBulk])]),
                and([ofBulk, single, eb('other.due_at', '<=', now)]),
              ])
            }),
        ),
      ),
    )
    .orderBy('messages.due_at')
    .orderBy('messages.seq')
    .limit(limit)
    .execute()
}
