import { sql } from 'kysely'
import type { Db } from './open.ts'
import type { ReachedRow, ReachedSlotRow } from './schema-sending.ts'
import { statementOverRows } from './statement-over-rows.ts'

/** When these people were last reached outside a window, by scope. */
export async function readReached(
  db: Db,
  scopes: readonly string[],
  contactIds: readonly string[],
): Promise<ReachedRow[]> {
  if (scopes.length === 0 || contactIds.length === 0) return []
  return db
    .selectFrom('reached')
    .selectAll()
    .where('scope', 'in', [...scopes])
    .where('contact_id', 'in', [...contactIds])
    .execute()
}

/** How many people hold a place of these scopes, by slot from `from` on, oldest first. */
export async function readSlots(
  db: Db,
  scopes: readonly string[],
  from: number,
): Promise<Map<string, { slot: number; people: number }[]>> {
  const slots = new Map<string, { slot: number; people: number }[]>(scopes.map((scope) => [scope, []]))
  if (scopes.length === 0) return slots
  const rows = await db
    .selectFrom('reached_slots')
    .selectAll()
    .where('scope', 'in', [...scopes])
    .where('slot', '>=', from)
    .orderBy('scope')
    .orderBy('slot')
    .execute()
  for (const { scope, slot, people } of rows) {
    slots.get(scope)!.push({ slot: Number(slot), people: Number(people) })
  }
  return slots
}

export const writeReached = statementOverRows<ReachedRow>(
  ['scope', 'contact_id', 'at'],
  (values) => sql`
    insert into reached (scope, contact_id, at) values ${values}
    on conflict (scope, contact_id) do update set at = excluded.at`,
)

/** Adds to what the slots hold; each slot once in a call. */
export const addToSlots = statementOverRows<ReachedSlotRow>(
  ['scope', 'slot', 'people'],
  (values) => sql`
    insert into reached_slots (scope, slot, people) values ${values}
    on conflict (scope, slot) do update set people = reached_slots.people + excluded.people`,
)

/** Forgets what no limit looks at any more. */
export async function forgetReached(db: Db, before: number, beforeSlot: number): Promise<void> {
  await db.deleteFrom('reached').where('at', '<', before).execute()
  await db.deleteFrom('reached_slots').where('slot', '<', beforeSlot).execute()
}
