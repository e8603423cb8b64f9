import type { Permission } from '../../domain/user.ts'
import type { KeyBudget } from '../../storage/api-keys.ts'
import type { Db } from '../../storage/open.ts'

/** An API key that asked for messages, as far as they depend on it. */
export interface AskingKey {
  id: string
  /** It was not revoked, and its send switch is on. */
  maySend: boolean
  budget: Partial<KeyBudget>
}

const prefix = 'api_key:'
const mayDo: Permission = 'sending:send'

/** Who asked for a message, as `requested_by` names keys. */
export const askerOfKey = (keyId: string) => `${prefix}${keyId}`

/** The keys among these askers, by asker; one that is gone may send nothing. */
export async function readAskingKeys(
  db: Db,
  askers: readonly (string | null)[],
): Promise<Map<string, AskingKey>> {
  const ids = [...new Set(askers)].flatMap((asker) =>
    asker?.startsWith(prefix) ? [asker.slice(prefix.length)] : [],
  )
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('api_keys')
    .select(['id', 'budget', 'permissions', 'revoked_at'])
    .where('id', 'in', ids)
    .execute()
  const gone = ids.map((id): [string, AskingKey] => [askerOfKey(id), { id, maySend: false, budget: {} }])
  const known = rows.map(({ id, budget, permissions, revoked_at }): [string, AskingKey] => [
    askerOfKey(id),
    {
      id,
      maySend: revoked_at === null && (JSON.parse(permissions) as Permission[]).includes(mayDo),
      budget: JSON.parse(budget ?? '{}') as Partial<KeyBudget>,
    },
  ])
  return new Map([...gone, ...known])
}
