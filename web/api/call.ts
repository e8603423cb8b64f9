import type { z } from 'zod'
import type { catalogue } from '../../operations/catalogue.ts'
import { ApiError, readError } from './error.ts'
import { hearHubTime } from './hub-clock.ts'
import { requestOf } from './request.ts'
import { routes } from './routes.ts'

type Catalogue = typeof catalogue

/** The key of an operation in the catalogue, such as `conversationsTake`. */
export type OperationKey = keyof Catalogue & keyof typeof routes
export type Input<K extends OperationKey> = z.input<Catalogue[K]['input']>
export type Output<K extends OperationKey> = z.output<Catalogue[K]['output']>

/** The input may be left out where every field of it may. */
export type Arguments<K extends OperationKey> =
  Record<string, never> extends Input<K> ? [input?: Input<K>] : [input: Input<K>]

/**
 * Calls an operation of the hub. Throws ApiError for an answer that says no, and for none at all
 * (`code` is then `offline`).
 */
export async function call<K extends OperationKey>(key: K, ...[input]: Arguments<K>): Promise<Output<K>> {
  return send<Output<K>>(requestOf(routes[key], { ...input }), { operation: key })
}

/** `call` that can be given up, for queries. */
export async function callWith<K extends OperationKey>(
  key: K,
  input: Input<K>,
  signal: AbortSignal,
): Promise<Output<K>> {
  return send<Output<K>>(requestOf(routes[key], { ...input }), { operation: key, signal })
}

/** Sends a request to the hub and parses its JSON. */
export async function send<T>(
  { method, url, body }: { method: string; url: string; body: BodyInit | null },
  { operation, signal }: { operation?: OperationKey; signal?: AbortSignal } = {},
): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (typeof body === 'string') headers['content-type'] = 'application/json'
  else if (body !== null) headers['content-type'] = 'application/octet-stream'
  let response: Response
  try {
    response = await fetch(url, {
      method,
      headers,
      body,
      credentials: 'same-origin',
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiError(0, { code: 'offline', message: 'The hub cannot be reached' }, { cause: error })
  }
  hearHubTime(response.headers.get('x-hub-time'))
  if (!response.ok) throw await readError(response, operation)
  if (response.status === 204) return undefined as T
  return (await response.json()) as T
}
