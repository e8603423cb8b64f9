/** Titles that Meta gives its codes, with the HTTP status where it is not 400. Source: Meta, Cloud API error codes. */
const known: Record<number, [title: string, status?: number]> = {
  0: ['AuthException', 401],
  1: ['An unknown error occurred', 500],
  2: ['Service temporarily unavailable', 503],
  3: ['API Method', 500],
  4: ['Application request limit reached'],
  10: ['Application does not have permission for this action', 403],
  33: ['Parameter value is not valid'],
  100: ['Invalid parameter'],
  190: ['Invalid OAuth access token', 401],
  200: ['Permissions error', 403],
  368: ['Temporarily blocked for policies violations', 403],
  80007: ['Rate limit issues'],
  130403: ['Request forbidden'],
  130429: ['Rate limit hit'],
  130472: ["User's number is part of an experiment"],
  130497: ['Business account is restricted from messaging users in this country', 403],
  131000: ['Something went wrong', 500],
  131005: ['Access denied', 403],
  131008: ['Required parameter is missing'],
  131009: ['Parameter value is not valid'],
  131016: ['Service unavailable', 500],
  131021: ['Recipient cannot be sender'],
  131026: ['Message undeliverable'],
  131031: ['Account has been locked', 403],
  131037: ['Display name approval is needed'],
  131042: ['Business eligibility payment issue'],
  131045: ['Incorrect certificate', 500],
  131047: ['Re-engagement message'],
  131048: ['Spam rate limit hit'],
  131049: ['Meta chose not to deliver'],
  131050: ['User has stopped marketing messages'],
  131051: ['Unsupported message type'],
  131052: ['Media download error'],
  131053: ['Media upload error'],
  131056: ['(Business Account, Consumer Account) pair rate limit hit'],
  131057: ['Account in maintenance mode', 500],
  132000: ['Number of parameters does not match the expected number of params'],
  132001: ['Template name does not exist in the translation', 404],
  132005: ['Translated text too long'],
  132007: ['Template format character policy violated'],
  132012: ['Parameter format does not match format in the created template'],
  132015: ['Template is paused'],
  132016: ['Template is disabled'],
  133010: ['Phone number not registered'],
}

export function titleOf(code: number): string {
  return known[code]?.[0] ?? 'Generic user error'
}

/** A request that the Graph API turns down; the server renders it once. */
export class Refusal extends Error {
  readonly code: number
  readonly details: string | undefined
  readonly subcode: number | undefined
  readonly status: number
  readonly headers: Record<string, string> | undefined

  constructor(
    code: number,
    details?: string,
    more: { subcode?: number; status?: number; headers?: Record<string, string> } = {},
  ) {
    super(`(#${code}) ${titleOf(code)}`)
    this.code = code
    this.details = details
    this.subcode = more.subcode
    this.status = more.status ?? known[code]?.[1] ?? 400
    this.headers = more.headers
  }

  /** Meta's envelope. */
  body(traceId: string): object {
    return {
      error: {
        message: this.message,
        type: 'OAuthException',
        code: this.code,
        ...(this.details !== undefined && {
          error_data: { messaging_product: 'whatsapp', details: this.details },
        }),
        ...(this.subcode !== undefined && { error_subcode: this.subcode }),
        fbtrace_id: traceId,
      },
    }
  }
}

/** What Meta answers for an object that is not there: HTTP 400, not 404. */
export function missing(id: string): Refusal {
  const details = `Object with ID '${id.slice(0, 80)}' does not exist or cannot be loaded due to missing permissions`
  return new Refusal(100, details, { subcode: 33 })
}

/** A control request that names something that is not there. */
export class NotThere extends Error {}
