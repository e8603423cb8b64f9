import type { Customer } from './identity.ts'
import type { Configuration, Explanation, Faults, StateOfConversation, ThreadMessage } from './wire.ts'

/** What a customer can send without a file. */
export type CustomerContent =
  | { type: 'text'; body: string; replyTo?: string }
  | {
      type: 'choice'
      kind: 'button' | 'list'
      id: string
      title: string
      description?: string
      replyTo: string
    }

interface StreamHandlers {
  onMessage(message: ThreadMessage): void
  onGone(id: string): void
  onTyping(forMs: number): void
  onState(state: StateOfConversation): void
  onOpen(): void
  onLost(): void
}

/** An answer of the hub that says what went wrong. */
export class Refusal extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export type TryApi = ReturnType<typeof tryApi>

/** The calls of the simulator; `base` is where the hub mounts them. */
export function tryApi(base: string) {
  async function call<T>(path: string, init?: RequestInit): Promise<T> {
    // The header makes every call one that a foreign page cannot send without asking first (CORS).
    const headers = { 'x-centralino-try': '1', ...init?.headers }
    const response = await fetch(base + path, { ...init, headers })
    const body: unknown = await response.json().catch(() => null)
    if (!response.ok) throw new Refusal(response.status, reasonIn(body) ?? response.statusText)
    return body as T
  }
  const post = <T>(path: string, body: unknown) =>
    call<T>(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const query = (values: Record<string, string>) => `?${new URLSearchParams(values)}`

  return {
    configuration: () => call<Configuration>('/configuration'),
    send: (customer: Customer, content: CustomerContent) =>
      post<{ id: string }>('/messages', { ...customer, content }),
    sendFile: (customer: Customer, file: Blob, filename: string, caption = '') =>
      call<{ id: string }>(`/media${query({ ...customer, filename, caption })}`, {
        method: 'POST',
        headers: { 'content-type': file.type || 'application/octet-stream' },
        body: file,
      }),
    mediaUrl: (mediaId: string) => `${base}/media/${encodeURIComponent(mediaId)}`,
    explanation: (hubId: string) => call<Explanation>(`/messages/${encodeURIComponent(hubId)}/source`),
    faults: () => call<{ faults: Faults }>('/faults'),
    setFaults: (faults: Faults) => post<{ faults: Faults }>('/faults', faults),
    advance: (hours: number) => post<{ offsetMs: number }>('/advance', { hours }),
    /** Follows one customer's thread until the returned function is called. */
    follow(phone: string, handlers: StreamHandlers): () => void {
      const events = new EventSource(`${base}/stream${query({ phone })}`)
      const on = <T>(name: string, then: (data: T) => void) =>
        events.addEventListener(name, (event: MessageEvent<string>) => then(JSON.parse(event.data) as T))
      on<ThreadMessage>('message', handlers.onMessage)
      on<{ id: string }>('gone', ({ id }) => handlers.onGone(id))
      on<{ forMs: number }>('typing', ({ forMs }) => handlers.onTyping(forMs))
      on<StateOfConversation>('state', handlers.onState)
      events.addEventListener('open', handlers.onOpen)
      events.addEventListener('error', handlers.onLost)
      return () => events.close()
    },
  }
}

function reasonIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('error' in body)) return null
  const { error } = body
  if (typeof error === 'string') return error
  if (typeof error !== 'object' || error === null || !('message' in error)) return null
  return typeof error.message === 'string' ? error.message : null
}
