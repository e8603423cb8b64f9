import type { Readable } from 'node:stream'
import { Agent, type Dispatcher } from 'undici'
import { ProviderError } from '../../domain/errors.ts'
import { errorOfAnswer, type AnswerHeaders } from './errors.ts'

export interface GraphOptions {
  /** Such as `https://graph.facebook.com`, without the version. */
  baseUrl: string
  version: string
  accessToken: string
  /** Longest wait for a connection, for an answer's head and between its parts. */
  timeoutMs: number
  /** Sends in flight at once; the rest wait in line. */
  connections?: number
  /** In place of the pool that is made otherwise; closed by whoever made it. */
  dispatcher?: Dispatcher
}

export interface GraphAnswer {
  status: number
  headers: AnswerHeaders
  bytes: Buffer
}

export interface GraphRequest {
  method: 'GET' | 'POST' | 'DELETE'
  /** Path under `{baseUrl}/{version}/`, or an absolute address. */
  target: string
  body?: string | Buffer | Readable
  contentType?: string
  headers?: Record<string, string>
  /** Of a body that is read while it is sent. */
  contentLength?: number
  signal?: AbortSignal
  /** The body is refused, and the connection dropped, as soon as it is longer than this. */
  maxBytes?: number
  /** Takes the body of a 200 piece by piece in place of the answer's `bytes`; the connection waits for it. */
  receive?: (bytes: Buffer) => Promise<void>
}

const answerLimit = 4 * 1024 * 1024

/** HTTP to the Graph API over kept-alive connections. Errors come out as ProviderError. */
export function createGraph(options: GraphOptions) {
  const base = new URL(options.baseUrl)
  const prefix = `${base.pathname.replace(/\/$/, '')}/${options.version}/`
  const agent =
    options.dispatcher ??
    new Agent({
      connections: options.connections ?? 64,
      pipelining: 1,
      connect: { timeout: options.timeoutMs },
    })
  const authorization = `Bearer ${options.accessToken}`

  function request(call: GraphRequest): Promise<GraphAnswer> {
    const address = call.target.includes('://') ? new URL(call.target) : null
    if (address && address.protocol !== 'https:' && address.origin !== base.origin)
      return Promise.reject(
        new ProviderError(`refusing to send the access token to ${address.origin}`, { action: 'reject' }),
      )
    const headers: Record<string, string> = { ...call.headers, authorization }
    if (call.contentType) headers['content-type'] = call.contentType
    if (call.contentLength !== undefined) headers['content-length'] = String(call.contentLength)
    const dispatch = {
      origin: address?.origin ?? base.origin,
      path: address ? address.pathname + address.search : prefix + call.target,
      method: call.method,
      headers,
      body: call.body ?? null,
      headersTimeout: options.timeoutMs,
      bodyTimeout: options.timeoutMs,
    }
    return new Promise((resolve, reject) => exchange(agent, dispatch, call, resolve, reject))
  }

  return {
    request,
    /** The JSON of a successful answer. */
    async json(call: GraphRequest): Promise<unknown> {
      return readJson(await request(call))
    },
    async close(): Promise<void> {
      if (!options.dispatcher) await agent.close()
    },
  }
}
export type Graph = ReturnType<typeof createGraph>

export function readJson(answer: GraphAnswer): unknown {
  const body = parsed(answer.bytes)
  if (answer.status < 200 || answer.status > 299) throw errorOfAnswer(answer.status, answer.headers, body)
  return body
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    // A proxy's page or half an answer: the caller sees that there is no object.
    return undefined
  }
}

/**
 * One exchange. undici's dispatch tells when a request goes onto the wire: a failure before that moment cannot have
 * been accepted (`retry`), one after it may have been (`unknown`).
 */
function exchange(
  agent: Dispatcher,
  dispatch: Dispatcher.DispatchOptions,
  call: GraphRequest,
  resolve: (answer: GraphAnswer) => void,
  reject: (error: unknown) => void,
): void {
  const { signal, maxBytes = answerLimit } = call
  let written = false
  let controller: Dispatcher.DispatchController | undefined
  let status = 0
  let headers: AnswerHeaders = {}
  let size = 0
  const chunks: Buffer[] = []
  let refused: { error: unknown } | undefined
  const fail = (error: Error) => {
    signal?.removeEventListener('abort', abort)
    // Whoever takes the body could not: that is no fault of the provider's.
    if (refused) return reject(refused.error)
    const action = written ? 'unknown' : 'retry'
    const message = written ? 'the answer was lost' : 'the request was not sent'
    const failure =
      error instanceof ProviderError
        ? error
        : new ProviderError(`${message}: ${error.message}`, { action }, { cause: error })
    reject(failure)
  }
  const abort = () => {
    const reason = new Error('aborted by the caller')
    if (controller) controller.abort(reason)
    else fail(reason)
  }
  const handOver = (receive: (bytes: Buffer) => Promise<void>, chunk: Buffer) => {
    // A resumed connection that has nothing yet says so with no bytes: pausing for those would never end.
    if (chunk.length === 0) return
    controller?.pause()
    receive(chunk).then(
      () => {
        if (!controller?.aborted) controller?.resume()
      },
      (error: unknown) => {
        refused = { error }
        controller?.abort(new Error('the body was refused'))
      },
    )
  }
  if (signal?.aborted) return abort()
  signal?.addEventListener('abort', abort, { once: true })
  agent.dispatch(dispatch, {
    onRequestStart(started) {
      controller = started
      if (signal?.aborted) started.abort(new Error('aborted by the caller'))
      else written = true
    },
    onResponseStart(_, statusCode, answerHeaders) {
      status = statusCode
      headers = answerHeaders
      const declared = Number(answerHeaders['content-length'])
      if (declared > maxBytes) controller?.abort(tooLong(maxBytes, call.method))
    },
    onResponseData(_, chunk) {
      size += chunk.length
      if (size > maxBytes) controller?.abort(tooLong(maxBytes, call.method))
      else if (call.receive && status === 200) handOver(call.receive, chunk)
      else chunks.push(chunk)
    },
    onResponseEnd() {
      signal?.removeEventListener('abort', abort)
      resolve({ status, headers, bytes: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) })
    },
    onResponseError: (_, error) => fail(error),
  })
}

/** A file that is too long stays too long; an answer to a send that cannot be read leaves the send open. */
function tooLong(limit: number, method: GraphRequest['method']): ProviderError {
  const facts =
    method === 'GET' ? ({ action: 'reject', code: 131052 } as const) : ({ action: 'unknown' } as const)
  return new ProviderError(`the answer is longer than ${limit} bytes`, facts)
}
