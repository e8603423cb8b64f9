import type { Permission } from '../domain/user.ts'
import type { Db } from './open.ts'
import type { ApiKeyRow } from './schema.ts'

export function apiKeyOf(row: ApiKeyRow) {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    permissions: JSON.parse(row.permissions) as Permission[],
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
