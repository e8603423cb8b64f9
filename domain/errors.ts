/**
 * Errors are classed by who must act. They are thrown where found and turned into a response once per face.
 * Anything else that is thrown is our bug.
 */
export class CallerError extends Error {
  override readonly name = 'CallerError'
  readonly code: CallerErrorCode
  /** Path of the offending field, such as `entries.3.question`. */
  readonly field: string | undefined
  /** What the caller can do about it, in one sentence. */
  readonly fix: string | undefined
  /** What is wrong as a code of its own, such as `list_name_taken`, for who says it in another language. */
  readonly reason: string | undefined
  /** What stands in the message besides: a name, a place, a count. */
  readonly about: Readonly<Record<string, string | number>> | undefined

  constructor(code: CallerErrorCode, message: string, more: CallerErrorDetail = {}) {
    super(message)
    this.code = code
    this.field = more.field
    this.fix = more.fix
    this.reason = more.reason
    this.about = more.about
  }
}

export interface CallerErrorDetail {
  field?: string
  fix?: string
  reason?: string
  about?: Record<string, string | number>
}

export type CallerErrorCode =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'too_large'
  | 'unsupported'
  | 'rate_limited'

/** HTTP status of each code. */
export const callerErrorStatus: Record<CallerErrorCode, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  rate_limited: 429,
}

/** The person who runs the hub must act: wrong configuration, full disk, missing credential. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
  readonly fix: string | undefined

  constructor(message: string, fix?: string, options?: ErrorOptions) {
    super(message, options)
    this.fix = fix
  }
}

/** What a sender does about an answer of the provider; the classes of the provider's error table. */
export type ProviderAction =
  | 'retry' // with back-off
  | 'slow_number' // retry, and slow the whole number down
  | 'slow_recipient' // retry this recipient later, others go on
  | 'wait' // retry after `retryAfterMs`, once
  | 'stop_campaigns' // spam limits: alert, stop bulk sending on the number
  | 'give_up_recipient' // never again to this recipient for this kind
  | 'reject' // our request is wrong: refuse, do not retry
  | 'template_out' // the template is paused, disabled or missing
  | 'halt_account' // token, permission, payment, ban: nothing can be sent
  | 'unknown' // the answer was lost: the message may or may not have been accepted

/** The provider (WhatsApp, a model's API) refused or failed. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError'
  readonly action: ProviderAction
  readonly code: number | undefined
  readonly retryAfterMs: number | undefined

  constructor(
    message: string,
    facts: { action: ProviderAction; code?: number; retryAfterMs?: number },
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.action = facts.action
    this.code = facts.code
    this.retryAfterMs = facts.retryAfterMs
  }
}
