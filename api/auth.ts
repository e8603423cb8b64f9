import { hash, verify } from '@node-rs/argon2'
import { parseCookie, stringifySetCookie } from 'cookie'
import express, { type Request, type Response, type Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { z } from 'zod'
import { day, minute, type Clock } from '../domain/clock.ts'
import { CallerError } from '../domain/errors.ts'
import type { Actor } from '../domain/user.ts'
import type { Hub } from '../operations/hub.ts'
import { refusalOf } from '../operations/input-refusal.ts'
import { actorOf, hashToken, newToken } from '../operations/users/accounts.ts'
import { writeAudit } from '../storage/audit.ts'
import { noteChange } from '../storage/live.ts'
import type { UserRow } from '../storage/schema.ts'
import { userOf } from '../storage/users.ts'
import { tooMany } from './too-many.ts'

const sessionMs = 30 * day
const cookieName = 'centralino_session'
/** Verified where no such user exists, so that the answer takes as long as for a wrong password. */
const nobody = hash('no user has this password')

const loginSchema = z.object({ email: z.string().max(200), password: z.string().max(200) })
const linkSchema = z.object({ token: z.string().min(20).max(100) })
const passwordSchema = z.object({
  password: z.string().min(10, 'use at least 10 characters').max(200),
  /** The one so far; not asked of who has just come in by a link. */
  current: z.string().max(200).optional(),
})
/** How long after signing in by a link a new password needs no old one. */
const linkFreshMs = 15 * minute

/** Who comes in: sessions of people by cookie, keys of machines by bearer token. */
/** `clock` is the real one: a simulated day must sign nobody out. */
export function createAuth(deps: { hub: Hub; secure: boolean; clock: Clock }) {
  const { hub, clock } = deps
  const { db } = hub.storage

  /** Throws CallerError `unauthenticated`. */
  async function authenticate(request: Request): Promise<Actor> {
    const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
    if (bearer !== undefined) {
      const actor = await hub.accounts.actorOfKey(bearer)
      if (actor) return actor
      throw new CallerError('unauthenticated', 'The API key is not known or was revoked', {
        fix: 'Make a key in the console under Settings, API keys',
      })
    }
    const user = await sessionOf(request)
    if (!user) {
      throw new CallerError('unauthenticated', 'Nobody is signed in', {
        fix: 'Sign in to the console, or send an API key as a bearer token',
      })
    }
    refuseCrossSite(request)
    return actorOf(user)
  }

  async function sessionOf(request: Request) {
    const token = parseCookie(request.headers.cookie ?? '')[cookieName]
    if (!token) return null
    const row = await db
      .selectFrom('sessions')
      .innerJoin('users', 'users.id', 'sessions.user_id')
      .selectAll('users')
      .select(['token_hash', 'by_link', 'sessions.created_at as signed_in_at'])
      .where('token_hash', '=', hashToken(token))
      .where('expires_at', '>', clock.now())
      .where('disabled_at', 'is', null)
      .executeTakeFirst()
    return row ?? null
  }

  async function signIn(request: Request, response: Response, user: UserRow, byLink: boolean): Promise<void> {
    const token = newToken()
    const now = clock.now()
    await db.deleteFrom('sessions').where('expires_at', '<', now).execute()
    // Whoever was signed in in this browser no longer is: their stream of changes ends.
    await endSession(request)
    await db
      .insertInto('sessions')
      .values({
        token_hash: hashToken(token),
        user_id: user.id,
        created_at: now,
        expires_at: now + sessionMs,
        by_link: byLink ? 1 : 0,
      })
      .execute()
    setCookie(response, token, sessionMs / 1_000)
    await record(user, byLink ? 'auth.link' : 'auth.login', null)
    response.json({ user: userOf(user), hasPassword: user.password_hash !== null })
  }

  function record(
    user: Pick<UserRow, 'id' | 'name'>,
    operation: string,
    error: string | null,
  ): Promise<void> {
    const actor: Actor = { kind: 'user', id: user.id, name: user.name, permissions: [] }
    const outcome = error === null ? 'done' : 'refused'
    return writeAudit(db, { actor, operation, input: {}, outcome, error }, clock.now())
  }

  /** Tells the streams of changes that are open, in every process. */
  const signedOut = (userId: string) => noteChange(db, [{ topic: 'session', id: userId }], clock.now())

  async function endSession(request: Request): Promise<void> {
    const token = parseCookie(request.headers.cookie ?? '')[cookieName]
    if (!token) return
    const ended = await db
      .deleteFrom('sessions')
      .where('token_hash', '=', hashToken(token))
      .returning('user_id')
      .executeTakeFirst()
    if (ended) await signedOut(ended.user_id)
  }

  function setCookie(response: Response, value: string, maxAge: number): void {
    response.setHeader(
      'Set-Cookie',
      stringifySetCookie(cookieName, value, {
        httpOnly: true,
        sameSite: 'strict',
        secure: deps.secure,
        path: '/',
        maxAge,
      }),
    )
  }

  const routes: Router = express.Router()
  routes.use(
    rateLimit({
      windowMs: 60_000,
      limit: 30,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      handler: tooMany,
    }),
  )
  routes.use((request, _response, next) => {
    refuseCrossSite(request)
    next()
  })

  const guesses = rateLimit({
    windowMs: 15 * minute,
    limit: 10,
    skipSuccessfulRequests: true,
    keyGenerator: ({ body, headers }: Request) =>
      String((body as { email?: unknown } | undefined)?.email ?? headers.cookie).toLowerCase(),
    legacyHeaders: false,
    handler: tooMany,
  })
  routes.post('/login', guesses, async (request, response) => {
    const { email, password } = parse(loginSchema, request.body)
    const user = await db
      .selectFrom('users')
      .selectAll()
      .where('email', '=', email.trim().toLowerCase())
      .where('disabled_at', 'is', null)
      .executeTakeFirst()
    const right = await verify(user?.password_hash ?? (await nobody), password)
    if (!user?.password_hash || !right) {
      if (user) await record(user, 'auth.login', 'wrong password')
      throw new CallerError('unauthenticated', 'E-mail or password is wrong', {
        fix: 'Try again, or ask an administrator for a sign-in link',
        reason: 'sign_in_wrong',
      })
    }
    await signIn(request, response, user, false)
  })

  routes.post('/link', async (request, response) => {
    const { token } = parse(linkSchema, request.body)
    const now = clock.now()
    const used = await db
      .updateTable('login_links')
      .set({ used_at: now })
      .where('token_hash', '=', hashToken(token))
      .where('used_at', 'is', null)
      .where('expires_at', '>', now)
      .returning('user_id')
      .executeTakeFirst()
    const user =
      used &&
      (await db
        .selectFrom('users')
        .selectAll()
        .where('id', '=', used.user_id)
        .where('disabled_at', 'is', null)
        .executeTakeFirst())
    if (!user) {
      throw new CallerError('unauthenticated', 'The link was used already or has expired', {
        fix: 'Ask for a new one, or run: npm run hub -- link',
        reason: 'link_used',
      })
    }
    await signIn(request, response, user, true)
  })

  routes.post('/password', guesses, async (request, response) => {
    const session = await sessionOf(request)
    if (!session) throw new CallerError('unauthenticated', 'Nobody is signed in', { fix: 'Sign in first' })
    const { password, current } = parse(passwordSchema, request.body)
    const fresh = session.by_link === 1 && session.signed_in_at > clock.now() - linkFreshMs
    if (session.password_hash !== null && !fresh) {
      const right = current !== undefined && (await verify(session.password_hash, current))
      if (!right) {
        await record(session, 'auth.password', 'wrong password')
        const missing = current === undefined
        throw new CallerError('invalid', `The current password is ${missing ? 'missing' : 'wrong'}`, {
          field: 'current',
          fix: 'Ask an administrator for a sign-in link if you have forgotten it',
          reason: missing ? 'current_password_missing' : 'current_password_wrong',
        })
      }
    }
    await db
      .updateTable('users')
      .set({ password_hash: await hash(password) })
      .where('id', '=', session.id)
      .execute()
    await db
      .deleteFrom('sessions')
      .where('user_id', '=', session.id)
      .where('token_hash', '<>', session.token_hash)
      .execute()
    await signedOut(session.id)
    await record(session, 'auth.password', null)
    response.json({ user: userOf(session) })
  })

  routes.post('/logout', async (request, response) => {
    await endSession(request)
    setCookie(response, '', 0)
    response.json({})
  })

  return { authenticate, routes }
}

export type Auth = ReturnType<typeof createAuth>

/** A page of another site may not act with the cookie of ours, whatever the browser thinks of SameSite. */
function refuseCrossSite(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = request.headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return
  throw new CallerError('forbidden', 'This request comes from another site')
}

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body, { reportInput: true })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  throw new CallerError('invalid', issue.message, {
    field: issue.path.join('.') || undefined,
    ...refusalOf(issue),
  })
}
