import type { Response } from 'express'
import { conversationOfPhone, takenIn } from '../../storage/simulator.ts'
import type { Db } from '../../storage/open.ts'
import type { EmulatorControl, EmulatorThread } from './emulator.ts'
import { recentOf, shownMessage } from './view.ts'

interface FollowDeps {
  db: Db
  emulator: EmulatorControl
  /** How far the emulator's time is ahead of the wall clock, in milliseconds. */
  offsetMs(): number
}

const pollMs = 600
const heartbeatMs = 15_000
/** The emulator ends a typing indicator by itself after this long. */
const typingMs = 25_000

/** Who answers, and until when the business may write freely, in the wall clock's time. */
export async function stateOf({ db, offsetMs }: FollowDeps, phone: string, windowUntil: number | null) {
  const conversation = await conversationOfPhone(db, phone)
  return {
    state: conversation?.state ?? 'none',
    operatorName: conversation?.operatorName ?? null,
    windowExpiresAt: windowUntil === null ? null : windowUntil - offsetMs(),
  }
}

/**
 * Sends a customer's thread as server-sent events: `message` for each new or changed one, `gone`, `typing` and
 * `state`. Ends with the request, or with the emulator; the browser then connects again.
 */
export async function followThread(deps: FollowDeps, phone: string, response: Response): Promise<void> {
  const left = new AbortController()
  const sent = new Map<string, string>()
  let thread: EmulatorThread | null = null
  let lastState = ''
  let typing = false
  let again: NodeJS.Timeout | undefined
  const send = (event: string, data: unknown) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)

  /** Tells what differs from what the page was told before. */
  async function tell(): Promise<void> {
    if (!thread) return
    const messages = recentOf(thread)
    const waiting = messages.filter(({ direction, status }) => direction === 'in' && status !== 'read')
    const [taken, state] = await Promise.all([
      takenIn(
        deps.db,
        waiting.map(({ id }) => id),
      ),
      stateOf(deps, phone, thread.windowUntil),
    ])
    if (left.signal.aborted) return
    const now = new Set(messages.map(({ id }) => id))
    for (const id of sent.keys()) if (!now.has(id) && sent.delete(id)) send('gone', { id })
    for (const message of messages) {
      const shown = shownMessage(message, taken)
      const text = JSON.stringify(shown)
      if (sent.get(message.id) === text) continue
      sent.set(message.id, text)
      send('message', shown)
    }
    if (thread.typing !== typing) {
      typing = thread.typing
      send('typing', { forMs: typing ? typingMs : 0 })
    }
    const stateText = JSON.stringify(state)
    if (stateText !== lastState) send('state', state)
    lastState = stateText
  }

  /** What the hub did with a message shows in its database: asked while somebody looks, never twice at once. */
  async function poll(): Promise<void> {
    await tell()
    if (!left.signal.aborted) again = setTimeout(() => void poll().catch(stop), pollMs)
  }

  function stop(): void {
    left.abort()
    response.end()
  }

  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  response.flushHeaders()
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs)
  response.on('close', stop)
  try {
    for await (const newest of deps.emulator.follow(phone, left.signal)) {
      const first = thread === null
      thread = newest
      if (first) await poll()
      else await tell()
    }
  } catch (error) {
    if (!left.signal.aborted) throw error
  } finally {
    clearInterval(heartbeat)
    clearTimeout(again)
    stop()
  }
}
