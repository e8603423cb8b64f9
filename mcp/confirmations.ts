import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { minute, type Clock } from '../domain/clock.ts'
import { CallerError } from '../domain/errors.ts'

/** What somebody agrees to, by the names under which a refusal tells what of it has changed. */
export type Subject = Readonly<Record<string, unknown>>

export interface Confirmations {
  /** A token that stands for exactly this subject. */
  issue(subject: Subject): { token: string; expiresAt: number }
  /**
   * Uses the token up. Throws CallerError where it is not ours, too old, used, or for another subject; of one of ours
   * it names the parts that changed.
   */
  redeem(token: string, subject: Subject): void
}

const lifetimeMs = 5 * minute
const markBytes = 3
const markLetters = 4

/**
 * The second step of what cannot be undone, for clients that cannot ask a person during a call. A token is
 * signed with a key that lives and dies with the process, holds five minutes and works once.
 */
export function createConfirmations({ clock }: { clock: Clock }) {
  const key = randomBytes(32)
  /** Nonces of redeemed tokens, until they would have expired anyway. */
  const used = new Map<string, number>()

  const sign = (...what: unknown[]) => createHmac('sha256', key).update(JSON.stringify(what)).digest()

  /** A mark of each part, in order: too short to prove anything, enough to tell which one moved. */
  const marksOf = (scope: string, nonce: string, subject: Subject) =>
    Object.entries(subject).map(([name, part]) =>
      sign('part', scope, nonce, name, part).subarray(0, markBytes).toString('base64url'),
    )

  /** The confirmations of one caller at one tool: nobody else's tokens are valid there. */
  return (scope: string): Confirmations => ({
    issue(subject) {
      const expiresAt = clock.now() + lifetimeMs
      const expiry = expiresAt.toString(36)
      const nonce = randomBytes(9).toString('base64url')
      const mac = sign(scope, expiry, nonce, subject).toString('base64url')
      return { token: `${expiry}.${nonce}.${mac}.${marksOf(scope, nonce, subject).join('')}`, expiresAt }
    },

    redeem(token, subject) {
      const [expiry = '', nonce = '', mac = '', marks = ''] = token.split('.')
      const given = Buffer.from(mac, 'base64url')
      const wanted = sign(scope, expiry, nonce, subject)
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
        const now = marksOf(scope, nonce, subject)
        throw refusal(`The token does not stand for this as it is now${changeOf(marks, now, subject)}`)
      }
      const expiresAt = Number.parseInt(expiry, 36)
      const now = clock.now()
      if (expiresAt <= now) throw refusal('The token has expired')
      if (used.has(nonce)) throw refusal('The token was used already')
      for (const [old, until] of used) if (until <= now) used.delete(old)
      used.set(nonce, expiresAt)
    },
  })
}

/** Which parts have another mark now, in words; nothing where the token has no such marks or all are other ones. */
function changeOf(marks: string, now: readonly string[], subject: Subject): string {
  const changed = Object.keys(subject).filter(
    (_, at) => marks.slice(at * markLetters, (at + 1) * markLetters) !== now[at],
  )
  if (changed.length === 0 || changed.length === now.length) return ''
  return `: what changed is ${changed.join(', ')}`
}

const refusal = (message: string) =>
  new CallerError('conflict', message, {
    field: 'confirmToken',
    fix: 'Call again without confirmToken, show the person what would happen, and pass on the new token if they agree',
  })
