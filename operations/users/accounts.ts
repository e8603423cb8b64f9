import { createHash, randomBytes } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { day, type Clock } from '../../domain/clock.ts'
import { CallerError } from '../../domain/errors.ts'
import {
  readPermissions,
  rolePermissions,
  type Actor,
  type Permission,
  type Role,
  type User,
} from '../../domain/user.ts'
import { apiKeyOf, type ApiKey, type KeyBudget } from '../../storage/api-keys.ts'
import { noteChange } from '../../storage/live.ts'
import type { Db } from '../../storage/open.ts'
import type { ApiKeyRow, UserRow } from '../../storage/schema.ts'
import { findUser, userOf } from '../../storage/users.ts'

/** A key sees what its maker's business does, not who its people are. */
const keyReads: readonly Permission[] = [
  ...readPermissions.filter((permission) => permission !== 'users:read' && permission !== 'audit:read'),
  'agents:try',
]
/**
 * The write switch adds what can be taken back. Conversations are for people who are signed in; settings, users, keys
 * and the erasure of people too.
 */
const keyWrites: readonly Permission[] = [...keyReads, 'contacts:write', 'templates:write', 'knowledge:write']
/** The send switch, by itself: reaching customers is no part of writing. */
const keySends: readonly Permission[] = ['sending:send']

/** Only the hash of a token is stored: who reads the database cannot sign in with it. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')
export const newToken = () => randomBytes(32).toString('base64url')

/** People and keys: who may come in. */
export function createAccounts(deps: { db: Db; clock: Clock; publicUrl: () => string }) {
  const { db, clock } = deps

  async function loginLink(userId: string): Promise<string> {
    const user = await findUser(db, userId)
    if (user.disabled_at !== null) {
      throw new CallerError('conflict', 'The user is disabled', { field: 'id', fix: 'Enable the user first' })
    }
    const token = newToken()
    await db.deleteFrom('login_links').where('expires_at', '<', clock.now()).execute()
    await db
      .insertInto('login_links')
      .values({ token_hash: hashToken(token), user_id: userId, expires_at: clock.now() + day, used_at: null })
      .execute()
    return `${deps.publicUrl()}/login?token=${token}`
  }

  return {
    loginLink,

    /** On the first start there is nobody: makes the first admin. Null where users exist. */
    async firstAdmin(): Promise<string | null> {
      const known = await db.selectFrom('users').select('id').limit(1).executeTakeFirst()
      if (known) return null
      const user = await insertUser({ email: 'admin@localhost.localdomain', name: 'Admin', role: 'admin' })
      return user.id
    },

    async invite(input: { email: string; name: string; role: Role }): Promise<{ user: User; link: string }> {
      const user = await insertUser(input)
      return { user: userOf(user), link: await loginLink(user.id) }
    },

    /** Throws CallerError `conflict` where no active admin would be left. */
    async update(input: {
      id: string
      name?: string | undefined
      role?: Role | undefined
      disabled?: boolean | undefined
    }): Promise<User> {
      return db.transaction().execute(async (tx) => {
        const user = await findUser(tx, input.id)
        const next: UserRow = {
          ...user,
          name: input.name ?? user.name,
          role: input.role ?? user.role,
          disabled_at: input.disabled === undefined ? user.disabled_at : input.disabled ? clock.now() : null,
        }
        const loses = user.role === 'admin' && user.disabled_at === null
        if (loses && (next.role !== 'admin' || next.disabled_at !== null))
          await requireOtherAdmin(tx, user.id)
        await tx
          .updateTable('users')
          .set({ name: next.name, role: next.role, disabled_at: next.disabled_at })
          .where('id', '=', user.id)
          .execute()
        if (next.disabled_at !== null)
          await tx.deleteFrom('sessions').where('user_id', '=', user.id).execute()
        if (next.role !== user.role || next.disabled_at !== user.disabled_at)
          await noteChange(tx, [{ topic: 'session', id: user.id }], clock.now())
        return userOf(next)
      })
    },

    async createKey(
      input: { name: string; access: 'read' | 'write'; send?: boolean; budget?: KeyBudget | null },
      actor: Actor,
    ): Promise<{ key: ApiKey; secret: string }> {
      const secret = `cen_${newToken()}`
      const row: ApiKeyRow = {
        id: uuidv7(),
        name: input.name,
        key_hash: hashToken(secret),
        prefix: secret.slice(0, 10),
        permissions: JSON.stringify([
          ...(input.access === 'write' ? keyWrites : keyReads),
          ...(input.send ? keySends : []),
        ]),
        created_by: actor.id,
        created_at: clock.now(),
        last_used_at: null,
        revoked_at: null,
        budget: input.budget ? JSON.stringify(input.budget) : null,
      }
      await db.insertInto('api_keys').values(row).execute()
      return { key: apiKeyOf(row), secret }
    },

    /** Throws CallerError where it is not there or was revoked. */
    async updateKey(
      id: string,
      input: { name?: string | undefined; send?: boolean | undefined; budget?: KeyBudget | null | undefined },
    ): Promise<ApiKey> {
      return db.transaction().execute(async (tx) => {
        const row = await tx.selectFrom('api_keys').selectAll().where('id', '=', id).executeTakeFirst()
        if (!row) throw new CallerError('not_found', 'No such key', { field: 'id' })
        if (row.revoked_at !== null)
          throw new CallerError('conflict', 'The key was revoked', { field: 'id', fix: 'Make a new key' })
        const { permissions, budget } = apiKeyOf(row)
        const others = permissions.filter((permission) => !keySends.includes(permission))
        const sends = input.send ?? others.length < permissions.length
        const given = input.budget === undefined ? budget : input.budget
        const next: ApiKeyRow = {
          ...row,
          name: input.name ?? row.name,
          permissions: JSON.stringify([...others, ...(sends ? keySends : [])]),
          budget: given === null ? null : JSON.stringify(given),
        }
        await tx
          .updateTable('api_keys')
          .set({ name: next.name, permissions: next.permissions, budget: next.budget })
          .where('id', '=', id)
          .execute()
        await noteChange(tx, [{ topic: 'session', id }], clock.now())
        return apiKeyOf(next)
      })
    },

    async revokeKey(id: string): Promise<ApiKey> {
      const row = await db
        .updateTable('api_keys')
        .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(clock.now())) }))
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst()
      if (!row) throw new CallerError('not_found', 'No such key', { field: 'id' })
      await noteChange(db, [{ topic: 'session', id }], clock.now())
      return apiKeyOf(row)
    },

    /** The caller behind a bearer key, or null. */
    async actorOfKey(secret: string): Promise<Actor | null> {
      const row = await db
        .selectFrom('api_keys')
        .selectAll()
        .where('key_hash', '=', hashToken(secret))
        .where('revoked_at', 'is', null)
        .executeTakeFirst()
      if (!row) return null
      const now = clock.now()
      if (row.last_used_at === null || row.last_used_at < now - 60_000) {
        await db.updateTable('api_keys').set({ last_used_at: now }).where('id', '=', row.id).execute()
      }
      return { kind: 'api_key', id: row.id, name: row.name, permissions: apiKeyOf(row).permissions }
    },
  }

  async function insertUser(input: { email: string; name: string; role: Role }): Promise<UserRow> {
    const row: UserRow = {
      id: uuidv7(),
      email: input.email.trim().toLowerCase(),
      name: input.name,
      role: input.role,
      password_hash: null,
      disabled_at: null,
      created_at: clock.now(),
    }
    const inserted = await db
      .insertInto('users')
      .values(row)
      .onConflict((conflict) => conflict.column('email').doNothing())
      .executeTakeFirst()
    if (inserted.numInsertedOrUpdatedRows === 0n) {
      throw new CallerError('conflict', 'Somebody has this e-mail address already', {
        field: 'email',
        reason: 'email_taken',
      })
    }
    return row
  }
}

export type Accounts = ReturnType<typeof createAccounts>

export function actorOf(user: UserRow): Actor {
  return { kind: 'user', id: user.id, name: user.name, permissions: rolePermissions[user.role as Role] }
}

async function requireOtherAdmin(tx: Db, userId: string): Promise<void> {
  const other = await tx
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'admin')
    .where('disabled_at', 'is', null)
    .where('id', '<>', userId)
    .limit(1)
    .executeTakeFirst()
  if (!other) {
    throw new CallerError('conflict', 'This is the last active admin', {
      field: 'role',
      fix: 'Make somebody else admin first',
      reason: 'last_admin',
    })
  }
}
