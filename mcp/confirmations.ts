import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { minute, type Clock } from '../domain/clock.ts'
import { CallerError } from '../domain/errors.ts'

export interface Confirmations {
  /** A token that stands for exactly this subject. */
  issue(subject: unknown): { token: string; expiresAt: number }
  /** Uses the token up. Throws CallerError where it is not ours, too old, used, or for another subject. */
  redeem(token: string, subject: unknown): void
}

const lifetimeMs = 5 * minute

/**
 * The second step of what cannot be undone, for clients that cannot ask a person during a call. A token is
 * signed with a key that lives and dies with the process, holds five minutes and works once.
 */
export function createConfirmations({ clock }: { clock: Clock }) {
  const key = randomBytes(32)
  /** Nonces of redeemed tokens, until they would have expired anyway. */
  const used = new Map<string, number>()

  const sign = (scope: string, expiry: string, nonce: string, subject: unknown) =>
    createHmac('sha256', key)
      .update(JSON.stringify([scope, expiry, nonce, subject]))
      .digest()

  /** The confirmations of one caller at one tool: nobody else's tokens are valid there. */
  return (scope: string): Confirmations => ({
    issue(subject) {
      const expiresAt = clock.now() + lifetimeMs
      const expiry = expiresAt.toString(36)
      const nonce = randomBytes(9).toString('base64url')
      const mac = sign(scope, expiry, nonce, subject).toString('base64url')
      return { token: `${expiry}.${nonce}.${mac}`, expiresAt }
    },

    redeem(token, subject) {
      const now = clock.now()
      const [expiry = '', nonce = '', mac = ''] = token.split('.')
      const given = Buffer.from(mac, 'base64url')
      const wanted = sign(scope, expiry, nonce, subject)
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
        throw refusal('The token does not stand for this as it is now')
      }
      const expiresAt = Number.parseInt(expiry, 36)
      if (expiresAt <= now) throw refusal('The token has expired')
      if (used.has(nonce)) throw refusal('The token was used already')
      for (const [old, until] of used) if (until <= now) used.delete(old)
      used.set(nonce, expiresAt)
    },
  })
}

const refusal = (message: string) =>
  new CallerError('conflict', message, {
    field: 'confirmToken',
    fix: 'Call again without confirmToken, show the person what would happen, and pass on the new token if they agree',
  })
