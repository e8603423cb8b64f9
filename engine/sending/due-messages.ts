import { sql } from 'kysely'
import type { Db } from '../../storage/open.ts'

export type DueMessage = Awaited<ReturnType<typeof dueMessages>>[number]

/**
 * The next due message of each person and kind who has none under way: replies before single messages before bulk
 * sends, each in order. States stand as literals so that the partial indexes serve.
 */
export function dueMessages(tx: Db, { limit, except }: { limit: number; except: string[] }, now: number) {
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
      'messages.requested_by',
      'messages.cost_micros',
      'messages.error_code',
      'contacts.phone as contact_phone',
      'contacts.whatsapp_user_id as contact_user_id',
      'contacts.blocked_at',
      'contacts.stopped_at',
      'contacts.marketing',
      'contacts.country',
      'contacts.time_zone',
      'contacts.last_inbound_at',
      'contacts.last_read_at',
      'conversations.window_expires_at',
      'conversations.state',
    ])
    .where('messages.status', 'in', [sql.lit('queued'), sql.lit('held')])
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
          selectFrom('messages as earlier')
            .select('earlier.id')
            .whereRef('earlier.contact_id', '=', 'messages.contact_id')
            .whereRef('earlier.category', '=', 'messages.category')
            .whereRef('earlier.seq', '<', 'messages.seq')
            .where('earlier.status', 'in', [sql.lit('queued'), sql.lit('held')]),
        ),
      ),
    )
    .orderBy('messages.priority')
    .orderBy('messages.due_at')
    .orderBy('messages.seq')
    .limit(limit)
    .execute()
}
