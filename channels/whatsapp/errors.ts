import { ProviderError, type ProviderAction } from '../../domain/errors.ts'
import { day, minute, second } from '../../domain/clock.ts'

interface Treatment {
  action: ProviderAction
  retryAfterMs?: number
}

const table = new Map<number, Treatment>()
function treat(action: ProviderAction, codes: number[], retryAfterMs?: number): void {
  for (const code of codes) table.set(code, { action, retryAfterMs })
}

treat('retry', [1, 2, 131000, 131016, 133004, 131057, 2494100])
treat('slow_number', [130429])
// The wait is 4^X seconds, X the number of refusals in a row: this is the first of them.
treat('slow_recipient', [131056], 4 * second)
treat('wait', [4, 80007, 132069])
treat('wait', [131049], day)
treat('wait', [134101], 10 * minute)
treat('stop_campaigns', [131048, 131064])
treat('give_up_recipient', [131026, 131050, 131021, 130403, 130497, 131047, 131062, 130472])
treat('reject', [33, 100, 131008, 131009, 131051, 131052, 131053, 132000, 132005, 132012, 132018, 132068])
treat('template_out', [132001, 132007, 132015, 132016, 131063])
treat('halt_account', [0, 190, 3, 10, 131005, 368, 131031, 131037, 131042, 131045, 133000, 133006, 133010])

/** What to do about a Graph API error code, or undefined where the code is not known. Source: Meta, Cloud API error codes. */
export function treatmentOf(code: number): Treatment | undefined {
  return table.get(code) ?? (code >= 200 && code <= 299 ? { action: 'halt_account' } : undefined)
}

/** The class of a failed status webhook; a code that nobody knows must not be retried blindly. */
export function actionOf(code: number): ProviderAction {
  return treatmentOf(code)?.action ?? 'reject'
}

/** The `error` object of a Graph API answer. */
interface GraphErrorBody {
  code: number
  message: string
  transient: boolean
}

function graphErrorOf(body: unknown): GraphErrorBody | null {
  const error = typeof body === 'object' && body !== null ? (body as { error?: unknown }).error : undefined
  if (typeof error !== 'object' || error === null) return null
  const { code, message, is_transient, error_data, error_user_msg } = error as Record<string, unknown>
  if (typeof code !== 'number') return null
  const details =
    typeof error_data === 'object' && error_data !== null
      ? (error_data as { details?: unknown }).details
      : undefined
  const words = [message, details, error_user_msg]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(': ')
  return { code, message: words || `Graph API error ${code}`, transient: is_transient === true }
}

export type AnswerHeaders = Record<string, string | string[] | undefined>

/** Milliseconds that the answer's own headers ask to wait, if they do. */
function headerWaitMs(headers: AnswerHeaders): number | undefined {
  const after = headers['retry-after']
  if (typeof after === 'string') {
    const seconds = Number(after)
    if (Number.isFinite(seconds) && seconds >= 0) return seconds * second
    const date = Date.parse(after)
    if (!Number.isNaN(date)) return Math.max(0, date - Date.now())
  }
  const usage = headers['x-business-use-case-usage']
  const minutes = typeof usage === 'string' ? regainMinutes(usage) : 0
  return minutes > 0 ? minutes * minute : undefined
}

function regainMinutes(header: string): number {
  const found = [...header.matchAll(/"estimated_time_to_regain_access"\s*:\s*(\d{1,6})/g)]
  return Math.max(0, ...found.map((match) => Number(match[1])))
}

/** The error for an answer that is not a success. */
export function errorOfAnswer(status: number, headers: AnswerHeaders, body: unknown): ProviderError {
  const graph = graphErrorOf(body)
  const waitMs = headerWaitMs(headers)
  if (!graph) {
    // Something between us and Meta answered, or a Graph API that broke midway: it may have accepted.
    const message = `WhatsApp answered HTTP ${status} without a Graph API error`
    return new ProviderError(message, { action: actionOfStatus(status, 'unknown'), retryAfterMs: waitMs })
  }
  const known = treatmentOf(graph.code)
  const action = known?.action ?? (graph.transient ? 'retry' : actionOfStatus(status, 'retry'))
  const retryAfterMs = waitMs === undefined ? known?.retryAfterMs : Math.max(waitMs, known?.retryAfterMs ?? 0)
  return new ProviderError(graph.message, { action, code: graph.code, retryAfterMs })
}

function actionOfStatus(status: number, whenBroken: 'retry' | 'unknown'): ProviderAction {
  if (status >= 500 || status === 408) return whenBroken
  if (status === 429) return 'slow_number'
  return status === 401 ? 'halt_account' : 'reject'
}
