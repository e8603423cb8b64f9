import { CallerError } from '../domain/errors.ts'
import type { Role, User } from '../domain/user.ts'
import type { Db } from './open.ts'
import type { UserRow } from './schema.ts'

export function userOf(row: UserRow): User {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role as Role,
    disabledAt: row.disabled_at,
    createdAt: row.created_at,
  }
}

export async function listUsers(db: Db): Promise<User[]> {
  const rows = await db.selectFrom('users').selectAll().orderBy('created_at').execute()
  return rows.map(userOf)
}

/** Throws CallerError `not_found`. */
export async function findUser(db: Db, id: string): Promise<UserRow> {
  const row = await db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new CallerError('not_found', 'No such user', { field: 'id' })
  return row
}
