import type { Permission } from '../domain/user.ts'
import type { Db } from './open.ts'
import type { ApiKeyRow } from './schema.ts'

/** What a key may send in a day of the business's zone; null: the hub's default. Cost in millionths of the currency. */
export interface KeyBudget {
  messagesPerDay: number | null
  costMicrosPerDay: number | null
}

export function apiKeyOf(row: ApiKeyRow) {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    permissions: JSON.parse(row.permissions) as Permission[],
    budget: row.budget === null ? null : (JSON.parse(row.budget) as KeyBudget),
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  }
}
export type ApiKey = ReturnType<typeof apiKeyOf>

export async function listApiKeys(db: Db): Promise<ApiKey[]> {
  const rows = await db.selectFrom('api_keys').selectAll().orderBy('created_at', 'desc').execute()
  return rows.map(apiKeyOf)
}
