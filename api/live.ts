import type { RequestHandler } from 'express'
import type { Hub } from '../operations/hub.ts'
import type { LiveEvent } from '../storage/live.ts'
import type { Auth } from './auth.ts'

const keepAliveMs = 20_000

/**
 * What changes, as server-sent events: `change` with topic and id, in order, replayed from `Last-Event-ID`;
 * `reset` where too much was missed and everything shown must be fetched again.
 */
export function liveStream(deps: { hub: Hub; auth: Auth }): RequestHandler {
  return async (request, response) => {
    await deps.auth.authenticate(request)
    const lastId = /^\d{1,15}$/.exec(String(request.headers['last-event-id'] ?? ''))?.[0]
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    })
    const send = (events: LiveEvent[]) => {
      for (const { id, topic, data } of events) {
        response.write(`id: ${id}\nevent: change\ndata: ${JSON.stringify({ topic, id: data })}\n\n`)
      }
      // A reader that does not keep up would hold everything in memory: it reconnects and is replayed.
      if (response.writableLength > 1_000_000) response.destroy()
    }
    const keepAlive = setInterval(() => response.write(': \n\n'), keepAliveMs)
    let unsubscribe = () => {}
    response.on('close', () => {
      clearInterval(keepAlive)
      unsubscribe()
    })
    const subscription = await deps.hub.live.subscribe(lastId === undefined ? null : Number(lastId), send)
    unsubscribe = subscription.unsubscribe
    if (response.closed) return unsubscribe()
    if (subscription.reset) response.write(`id: ${subscription.newest}\nevent: reset\ndata: {}\n\n`)
    else if (lastId === undefined) response.write(`id: ${subscription.newest}\nevent: ready\ndata: {}\n\n`)
    send(subscription.missed)
  }
}
