import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import type { Channel } from '../channels/channel.ts'
import { bareType, incomingLimit, kindOfType } from '../channels/whatsapp/media-rules.ts'
import { CallerError } from '../domain/errors.ts'
import type { Language } from '../domain/language.ts'
import type { Db } from '../storage/open.ts'
import { explainMessage } from '../storage/simulator.ts'
import { emulatorControl } from './try/emulator.ts'
import { followThread, stateOf } from './try/follow.ts'
import { tryRefusals } from './try/refusals.ts'
import {
  advanceSchema,
  faultsSchema,
  mediaQuery,
  phoneQuery,
  writeSchema,
  writtenOf,
} from './try/requests.ts'
import { emulatorFaults, explanationOf, pageFaults, recentOf, shownMessage } from './try/view.ts'

interface TryDeps {
  /** Where the emulator listens; nothing else is ever asked. */
  emulatorUrl: string
  db: Db
  business(): { name: string; language: Language }
  /** Fetches a file from the provider, as the channel does. */
  downloadMedia: Channel['downloadMedia']
  /** The built page: dist/web/try.html. */
  page: string
}

const mostStreams = 60
const largestFile = 16 * 1024 * 1024
/** Shown in the page as they are; anything else is a download. */
const shownTypes = /^(image\/(jpeg|png|webp)|audio\/(ogg|aac|mp4|mpeg|amr)|video\/(mp4|3gpp))$/

/**
 * The customer simulator, mounted at `/try` in the sandbox only: the page, and the few calls through which it plays
 * a customer of the emulator and asks the hub why it answered as it did. It knows no session: whoever reaches the
 * sandbox may play.
 */
export function tryRoutes({ emulatorUrl, db, business, downloadMedia, page }: TryDeps): Router {
  const emulator = emulatorControl(emulatorUrl)
  let offsetMs = 0
  let streams = 0
  const deps = { db, emulator, offsetMs: () => offsetMs }
  const json = express.json({ limit: '32kb', type: 'application/json' })
  const router = express.Router()

  router.get('/', (_request, response) => response.sendFile(page))

  router.use('/api', (request, response, next) => {
    response.set('cache-control', 'no-store')
    next(
      isOwnPage(request) ? undefined : new CallerError('forbidden', 'Only the simulator’s page may do this'),
    )
  })

  router.get('/api/configuration', (_request, response) => {
    const { name, language } = business()
    response.json({ business: name, language, consoleUrl: '/' })
  })

  router.get('/api/thread', async (request, response) => {
    const { phone } = phoneQuery.parse(request.query)
    const thread = await emulator.thread(phone)
    const nothing = new Set<string>()
    response.json({ messages: recentOf(thread).map((message) => shownMessage(message, nothing)) })
  })

  router.get('/api/state', async (request, response) => {
    const { phone } = phoneQuery.parse(request.query)
    const { windowUntil } = await emulator.thread(phone)
    response.json(await stateOf(deps, phone, windowUntil))
  })

  router.get('/api/stream', async (request, response) => {
    const { phone } = phoneQuery.parse(request.query)
    if (streams >= mostStreams) throw new CallerError('rate_limited', 'Too many simulators are open')
    offsetMs = (await emulator.now()) - Date.now()
    streams++
    await followThread(deps, phone, response).finally(() => streams--)
  })

  router.post('/api/messages', json, async (request, response) => {
    const { phone, name, content } = writeSchema.parse(request.body)
    response.json(await emulator.write(phone, name, writtenOf(content)))
  })

  router.post(
    '/api/media',
    express.raw({ limit: largestFile, type: () => true }),
    async (request, response) => {
      const { phone, name, filename, caption } = mediaQuery.parse(request.query)
      response.json(
        await emulator.write(phone, name, {
          ...fileOf(request, filename),
          ...(caption ? { caption } : {}),
        }),
      )
    },
  )

  router.get('/api/media/:id', async (request, response) => {
    const { id } = request.params
    if (!/^[\w-]{1,100}$/.test(id)) throw new CallerError('not_found', 'No such file')
    const parts: Uint8Array[] = []
    const { mimeType } = await downloadMedia(id, async (bytes) => void parts.push(bytes))
    const type = bareType(mimeType)
    response.set({
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': shownTypes.test(type) ? 'inline' : 'attachment',
    })
    response.end(Buffer.concat(parts))
  })

  router.get('/api/messages/:messageId/source', async (request, response) => {
    response.json(explanationOf(await explainMessage(db, request.params.messageId)))
  })

  router.get('/api/faults', async (_request, response) => {
    response.json({ faults: pageFaults(await emulator.faults()) })
  })

  router.post('/api/faults', json, async (request, response) => {
    const wanted = emulatorFaults(faultsSchema.parse(request.body))
    response.json({ faults: pageFaults(await emulator.setFaults(wanted)) })
  })

  router.post('/api/advance', json, async (request, response) => {
    const { hours } = advanceSchema.parse(request.body)
    offsetMs = (await emulator.advance(hours)) - Date.now()
    response.json({ offsetMs })
  })

  router.use('/api', (_request: Request, _response: Response, next: NextFunction) =>
    next(new CallerError('not_found', 'The simulator has no such call')),
  )
  router.use(tryRefusals)
  return router
}

/** What changes something carries a header that a foreign page cannot send without being asked for leave first. */
function isOwnPage(request: Request): boolean {
  return request.method === 'GET' || request.get('x-centralino-try') !== undefined
}

function fileOf(request: Request, filename: string): Record<string, unknown> {
  const mimeType = bareType(request.get('content-type') ?? '')
  const kind = kindOfType(mimeType)
  const body: unknown = request.body
  if (!kind) {
    throw new CallerError('unsupported', `WhatsApp takes no file of type ${mimeType || 'unknown'}`, {
      field: 'content-type',
      fix: 'Send a JPEG, PNG, PDF, Office, text, audio or MP4 file',
    })
  }
  if (!Buffer.isBuffer(body) || body.length === 0) {
    throw new CallerError('invalid', 'The file is empty', { field: 'body' })
  }
  if (body.length > incomingLimit(mimeType)) {
    const megabytes = Math.round(incomingLimit(mimeType) / 1024 / 1024)
    throw new CallerError('too_large', `WhatsApp takes at most ${megabytes} MB of ${kind}`, { field: 'body' })
  }
  return {
    type: kind,
    file: { base64: body.toString('base64'), mimeType, filename },
    ...(kind === 'audio' ? { voice: true } : {}),
  }
}
