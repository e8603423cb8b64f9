import express, { type ErrorRequestHandler, type Router } from 'express'
import type { WhatsAppConfig } from '../config.ts'
import { answerHandshake, parseWebhook, verifySignature } from '../channels/whatsapp/webhook.ts'
import type { createReceiver } from '../engine/inbox/receive.ts'

/** What came to the webhook door since the start, by what became of it. */
export function newWebhookCounters() {
  return { received: 0, stored: 0, duplicates: 0, malformed: 0, forged: 0, too_large: 0, unreadable: 0 }
}

/**
 * `/webhooks/whatsapp`: the handshake, and events: verified over the bytes of the wire, stored, answered 200.
 * Work comes later. Anything but 200 makes Meta send it again, so 5xx means that it could not be stored.
 */
export function webhookRoutes(deps: {
  whatsapp: Pick<WhatsAppConfig, 'appSecret' | 'verifyToken'>
  receive: ReturnType<typeof createReceiver>
  counters: ReturnType<typeof newWebhookCounters>
  limitBytes: number
}): Router {
  const { whatsapp, counters } = deps
  const routes = express.Router()

  routes.get('/whatsapp', (request, response) => {
    const challenge = answerHandshake(request.query, whatsapp.verifyToken)
    if (challenge === null) return void response.sendStatus(403)
    response.type('text/plain').send(challenge)
  })

  routes.post(
    '/whatsapp',
    express.raw({ type: () => true, limit: deps.limitBytes, inflate: false }),
    async (request, response) => {
      counters.received++
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      if (!verifySignature(body, request.get('x-hub-signature-256'), whatsapp.appSecret)) {
        counters.forged++
        return void response.sendStatus(401)
      }
      const webhook = parseWebhook(body)
      const { stored, duplicates } = await deps.receive('whatsapp', webhook)
      counters.stored += stored
      counters.duplicates += duplicates
      counters.malformed += webhook.malformed.reduce((sum, { pieces = 1 }) => sum + pieces, 0)
      response.status(200).end()
    },
  )

  const unreadable: ErrorRequestHandler = (
    error: { status?: number; type?: string },
    _request,
    response,
    next,
  ) => {
    const status = error.status
    if (status === undefined || status >= 500) return next(error)
    counters.received++
    if (status === 413) counters.too_large++
    else counters.unreadable++
    response.sendStatus(status)
  }
  routes.use(unreadable)
  return routes
}
