import type { RequestHandler } from 'express'
import { CallerError } from '../domain/errors.ts'
import type { Hub } from '../operations/hub.ts'
import type { LiveEvent } from '../storage/live.ts'
import type { Auth } from './auth.ts'

/**
 * What changes, as server-sent events: `change` with topic and id, in order, replayed from `Last-Event-ID`;
 * `reset` where too much was missed and everything shown must be fetched again. Ends, with `closed` as its last
 * event, when the reader signs out, is disabled or gets other rights, at once; and with an expired session within
 * `keepAliveMs`. Whoever may still come in reconnects by itself and is replayed.
 */
export function liveStream(deps: {
  hub: Hub
  auth: Pick<Auth, 'authenticate'>
  keepAliveMs?: number
}): RequestHandler {
  const { hub, auth, keepAliveMs = 20_000 } = deps
  return async (request, response) => {
    const reader = await auth.authenticate(request)
    const lastId = /^\d{1,15}$/.exec(String(request.headers['last-event-id'] ?? ''))?.[0]
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    })
    const mayStillRead = async () => {
      try {
        const now = await auth.authenticate(request)
        return now.permissions.toSorted().join() === reader.permissions.toSorted().join()
      } catch (error) {
        if (!(error instanceof CallerError)) hub.log.error({ err: error }, 'a session could not be checked')
        return false
      }
    }
    const endUnlessAllowed = async () => {
      if ((await mayStillRead()) || response.writableEnded) return
      response.end('event: closed\ndata: {}\n\n')
    }
    const send = (events: LiveEvent[]) => {
      if (events.some(({ topic, data }) => topic === 'session' && data === reader.id)) void endUnlessAllowed()
      for (const { id, topic, data } of events) {
        if (topic === 'session' || response.writableEnded) continue
        response.write(`id: ${id}\nevent: change\ndata: ${JSON.stringify({ topic, id: data })}\n\n`)
      }
      // A reader that does not keep up would hold everything in memory: it reconnects and is replayed.
      if (response.writableLength > 1_000_000) response.destroy()
    }
    const keepAlive = setInterval(() => {
      // What waits for a slow reader is still on its way after the end; a word more would be an error that nobody takes.
      if (response.writableEnded) return
      response.write(': \n\n')
      void endUnlessAllowed()
    }, keepAliveMs)
    let unsubscribe = () => {}
    const stop = () => {
      clearInterval(keepAlive)
      unsubscribe()
    }
    response.on('close', stop)
    response.on('finish', stop)
    const subscription = await hub.live.subscribe(lastId === undefined ? null : Number(lastId), send)
    unsubscribe = subscription.unsubscribe
    if (response.closed || response.writableEnded) return unsubscribe()
    if (subscription.reset) response.write(`id: ${subscription.newest}\nevent: reset\ndata: {}\n\n`)
    else if (lastId === undefined) response.write(`id: ${subscription.newest}\nevent: ready\ndata: {}\n\n`)
    send(subscription.missed)
    // Whoever signed out between the first look and the subscription was not heard.
    await endUnlessAllowed()
  }
}
