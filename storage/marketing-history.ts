import { sql } from 'kysely'
import type { Db } from './open.ts'

/** States in which a message may have reached the person, or will. */
const counted = ['sending', 'unknown', 'accepted', 'sent', 'delivered', 'read'] as const

/** When marketing went to each of these people since a time, from any source, newest first. The literal lets a partial index serve. */
export async function marketingSentTo(
  db: Db,
  contactIds: readonly string[],
  since: number,
): Promise<Map<string, number[]>> {
  const history = new Map<string, number[]>()
  if (contactIds.length === 0) return history
  const rows = await db
    .selectFrom('messages')
    .select(['contact_id', 'claimed_at'])
    .where('contact_id', 'in', [...contactIds])
    .where('category', '=', sql.lit('marketing'))
    .where('claimed_at', '>', since)
    .where('status', 'in', [...counted])
    .orderBy('claimed_at', 'desc')
    .execute()
  for (const { contact_id, claimed_at } of rows) {
    if (claimed_at === null) continue
    const known = history.get(contact_id)
    if (known) known.push(claimed_at)
    else history.set(contact_id, [claimed_at])
  }
  return history
}
