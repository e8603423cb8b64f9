import type { OperationKey } from './call.ts'

/** What the hub says of a refusal, as `api/` writes it. */
export interface ErrorFacts {
  code: string
  message: string
  field?: string
  fix?: string
  /** What is wrong as a code of its own, with what it is about: for words in the reader's language. */
  reason?: string
  about?: Readonly<Record<string, unknown>>
  operation?: OperationKey | undefined
}

/** The hub refused, failed, or could not be reached (`code` is `offline`, `status` 0). */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly code: string
  readonly field: string | undefined
  readonly fix: string | undefined
  readonly reason: string | undefined
  readonly about: Readonly<Record<string, unknown>>
  /** What was asked of the hub, where it was an operation. */
  readonly operation: OperationKey | undefined

  constructor(status: number, facts: ErrorFacts, options?: ErrorOptions) {
    super(facts.message, options)
    this.status = status
    this.code = facts.code
    this.field = facts.field
    this.fix = facts.fix
    this.reason = facts.reason
    this.about = facts.about ?? {}
    this.operation = facts.operation
  }
}

/** What a status means where no words come with it. */
const codes: Record<number, string> = { 401: 'unauthenticated', 413: 'too_large', 429: 'rate_limited' }

/** The refusal in a response; a proxy's page or an empty body still gives an error that can be shown. */
export async function readError(response: Response, operation?: OperationKey): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null)
  const facts = body !== null && typeof body === 'object' && 'error' in body ? body.error : null
  if (facts !== null && typeof facts === 'object' && 'message' in facts && 'code' in facts) {
    const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
    const field = 'field' in facts ? text(facts.field) : undefined
    const fix = 'fix' in facts ? text(facts.fix) : undefined
    const reason = 'reason' in facts ? text(facts.reason) : undefined
    const about = 'about' in facts ? facts.about : undefined
    return new ApiError(response.status, {
      operation,
      code: String(facts.code),
      message: String(facts.message),
      ...(field ? { field } : {}),
      ...(fix ? { fix } : {}),
      ...(reason ? { reason } : {}),
      ...(typeof about === 'object' && about !== null ? { about: { ...about } } : {}),
    })
  }
  return new ApiError(response.status, {
    operation,
    code: codes[response.status] ?? 'unexpected',
    message: response.statusText || `HTTP ${response.status}`,
  })
}
