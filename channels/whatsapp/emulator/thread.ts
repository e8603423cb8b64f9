import type { ServerResponse } from 'node:http'
import type { PhoneMessage, Thread } from './model.ts'
import type { State } from './state.ts'

/** What the customer's phone shows: both sides with their ticks, and whether the business is typing. */
export function threadView(state: State, thread: Thread): object {
  const now = state.now()
  return {
    number: thread.number.phone,
    phoneNumberId: thread.number.id,
    business: thread.number.verifiedName,
    customer: {
      phone: `+${thread.customer.waId}`,
      name: thread.customer.name,
      userId: thread.customer.userId,
    },
    typing: thread.typingUntil > now,
    windowUntil: Math.max(thread.windowUntil, thread.freeEntryUntil) || null,
    // A held message has not left Meta, and a failed one never reaches the phone.
    messages: thread.messages.filter(isOnPhone).map(messageView),
  }
}

function isOnPhone(message: PhoneMessage): boolean {
  return message.direction === 'in' || (message.status !== 'failed' && message.status !== 'held')
}

export function messageView(message: PhoneMessage): object {
  const { thread, ...rest } = message
  return { ...rest, to: thread.customer.waId, phoneNumberId: thread.number.id }
}

const heartbeatMs = 15_000

/** Sends the thread as a server-sent event now and whenever it changes, changes of one moment together. */
export function streamThread(state: State, thread: Thread, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  let pending: NodeJS.Immediate | undefined
  let stalled = false
  const send = () => {
    pending = undefined
    // A reader that cannot keep up gets the newest state when it can, not a queue of old ones.
    if (stalled) return
    stalled = !response.write(`event: thread\ndata: ${JSON.stringify(threadView(state, thread))}\n\n`)
  }
  const changed = (which: Thread) => {
    if (which === thread) pending ??= setImmediate(send)
  }
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs)
  heartbeat.unref()
  response.on('drain', () => {
    stalled = false
    changed(thread)
  })
  response.on('close', () => {
    clearInterval(heartbeat)
    clearImmediate(pending)
    state.changes.off('thread', changed)
  })
  state.changes.on('thread', changed)
  send()
}
