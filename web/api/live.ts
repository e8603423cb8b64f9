import { isFresh } from './live-order.ts'

/** What changed in the hub: enough to know which queries to ask again. */
export interface Change {
  topic:
    | 'conversation'
    | 'escalation'
    | 'message'
    | 'send'
    | 'number'
    | 'alert'
    | 'contact'
    | 'import'
    | 'template'
    | 'knowledge'
    | 'settings'
    | 'jobs'
  id: string
}

/** What one tab hears, whichever tab holds the connection. */
type LiveEvent =
  | { kind: 'change'; change: Change; eventId: number }
  | { kind: 'state'; connected: boolean }
  /** Something may have been missed: everything on screen is to be asked again. */
  | { kind: 'reset' }
  /** The hub has closed the stream: whether and as whom one may still come in is to be asked. */
  | { kind: 'closed' }

const channelName = 'centralino.live'

/**
 * The hub's stream of changes, shared by all tabs: a browser allows six connections to a host over HTTP/1.1, so
 * one tab (the holder of a Web Lock) opens the EventSource and tells the others through a BroadcastChannel.
 * Where there are no locks (a page not served over HTTPS or from loopback) each tab connects for itself.
 * Returns the function that leaves.
 */
export function followLive(hear: (event: LiveEvent) => void): () => void {
  const left = new AbortController()
  const channel = new BroadcastChannel(channelName)
  let lastId: number | null = null

  const receive = (event: LiveEvent) => {
    if (event.kind === 'change') {
      if (!isFresh(lastId, event.eventId)) return
      lastId = event.eventId
    }
    if (event.kind === 'reset') lastId = null
    hear(event)
  }
  channel.onmessage = ({ data }: MessageEvent<LiveEvent>) => receive(data)

  const lead = () => {
    const source = new EventSource('/api/live')
    let opened = false
    const tell = (event: LiveEvent) => {
      receive(event)
      channel.postMessage(event)
    }
    source.onopen = () => {
      tell({ kind: 'state', connected: true })
      // What happened before this connection was heard by nobody. When it breaks, the browser reconnects with
      // the last id that it saw, and the hub replays from there.
      if (!opened) tell({ kind: 'reset' })
      opened = true
    }
    source.onerror = () => {
      tell({ kind: 'state', connected: false })
      if (source.readyState === EventSource.CLOSED && !left.signal.aborted) {
        source.close()
        tell({ kind: 'closed' })
        retry = setTimeout(restart, 5_000)
      }
    }
    source.addEventListener('change', ({ data, lastEventId }: MessageEvent<string>) => {
      tell({ kind: 'change', change: JSON.parse(data) as Change, eventId: Number(lastEventId) })
    })
    source.addEventListener('reset', () => tell({ kind: 'reset' }))
    source.addEventListener('closed', () => tell({ kind: 'closed' }))
    return source
  }

  let source: EventSource | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  const restart = () => {
    source = lead()
  }
  const holdUntilLeft = () =>
    new Promise<void>((resolve) => {
      restart()
      left.signal.addEventListener('abort', () => {
        clearTimeout(retry)
        source?.close()
        resolve()
      })
    })

  if ('locks' in navigator) {
    navigator.locks.request(channelName, { signal: left.signal }, holdUntilLeft).catch((error: unknown) => {
      if (!left.signal.aborted) throw error
    })
  } else void holdUntilLeft()

  return () => {
    left.abort()
    channel.close()
  }
}
