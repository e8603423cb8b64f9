import { sql } from 'kysely'
import { day } from '../../../domain/clock.ts'
import type { Db } from '../../../storage/open.ts'
import type { NumberFigures } from './state.ts'

/** Quality is judged over seven days, and so are our own figures. */
const figuresMs = 7 * day

/**
 * What became of the number's marketing of the last seven days. A person who stopped marketing (131050), or who cannot
 * be reached any more although messages of this number arrived before (131026), counts as one who blocked, once until
 * messages arrive again.
 */
export async function readFigures(db: Db, numberId: string, now: number): Promise<NumberFigures> {
  const { rows } = await sql<Record<'sent' | 'delivered' | 'read' | 'answered' | 'blocked', number | null>>`
    select count(*) as sent,
      sum(case when m.delivered_at is not null or m.read_at is not null then 1 else 0 end) as delivered,
      sum(case when m.read_at is not null then 1 else 0 end) as read,
      sum(case when c.last_inbound_at > m.claimed_at then 1 else 0 end) as answered,
      sum(case
        when m.error_code = 131050 then 1
        when m.error_code = 131026 and (
          select earlier.delivered_at from messages as earlier
          where earlier.conversation_id = m.conversation_id and earlier.direction = 'out' and earlier.seq < m.seq
            and (earlier.delivered_at is not null or earlier.error_code = 131026)
          order by earlier.seq desc limit 1
        ) is not null then 1 else 0 end) as blocked
    from messages as m inner join contacts as c on c.id = m.contact_id
    where m.category = 'marketing' and m.account_id = ${numberId} and m.claimed_at >= ${now - figuresMs}
      and m.status not in ('queued', 'held', 'refused', 'cancelled')
  `.execute(db)
  const row = rows[0]
  const of = (key: keyof NonNullable<typeof row>) => Number(row?.[key] ?? 0)
  return {
    sent: of('sent'),
    delivered: of('delivered'),
    read: of('read'),
    answered: of('answered'),
    blocked: of('blocked'),
    reported: null,
  }
}
