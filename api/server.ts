import { createServer, type Server } from 'node:http'
import express, { type Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import helmet from 'helmet'
import { systemClock } from '../domain/clock.ts'
import { CallerError } from '../domain/errors.ts'
import type { Hub } from '../operations/hub.ts'
import { createAuth } from './auth.ts'
import { errorHandler, notFound } from './errors.ts'
import { liveStream } from './live.ts'
import { mediaFile } from './media.ts'
import { openApiDocument } from './openapi.ts'
import { operationRoutes } from './operation-routes.ts'
import { tooMany } from './too-many.ts'
import { webPages } from './web.ts'

/** The hub's HTTP server: webhooks first and bare, then the console, the API and the MCP door. */
export function createApi(deps: {
  hub: Hub
  webhooks: Router
  /** Mounted as they are: MCP, and in the sandbox the customer simulator. */
  mounted: { path: string; routes: Router }[]
  webFolder: string
  mediaFolder: string
  uploadLimitBytes: number
  uploadFolder: string
  fileLimitBytes: number
  trustProxy: number
  /** The hub listens on loopback: only names of this machine, or the public one, are asked for. */
  onlyLoopback: boolean
}): Server {
  const { hub } = deps
  const { publicUrl, version } = hub.facts
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', deps.trustProxy)
  app.use('/webhooks', deps.webhooks)
  if (deps.onlyLoopback) app.use(refuseOtherHosts(() => hub.facts.publicUrl))

  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          mediaSrc: ["'self'", 'blob:'],
          objectSrc: ["'none'"],
          baseUri: ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: publicUrl.startsWith('https:'),
      referrerPolicy: { policy: 'no-referrer' },
    }),
  )
  const auth = createAuth({ hub, secure: publicUrl.startsWith('https:'), clock: systemClock })
  let openApi: object | undefined
  app.get('/health', (_request, response) => void response.json({ status: 'ok', version }))
  app.get('/openapi.json', (_request, response) => {
    // Made when it is first asked for: by then the hub knows its own address.
    openApi ??= openApiDocument({ version, publicUrl: hub.facts.publicUrl })
    response.json(openApi)
  })
  for (const { path, routes } of deps.mounted) app.use(path, routes)

  const api = express.Router()
  api.get('/live', liveStream({ hub, auth }))
  api.use(
    rateLimit({
      windowMs: 60_000,
      limit: 1_200,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      handler: tooMany,
    }),
  )
  api.use('/auth', express.json({ limit: '16kb' }), auth.routes)
  api.get('/media/:id', mediaFile({ hub, auth, folder: deps.mediaFolder }))
  const { uploadLimitBytes, uploadFolder, fileLimitBytes } = deps
  api.use(operationRoutes({ hub, auth, uploadLimitBytes, uploadFolder, fileLimitBytes }))
  app.use('/api', api)
  app.use(webPages(deps.webFolder))
  app.use(notFound)
  app.use(errorHandler(hub.log))
  return createServer(app)
}

/** A page elsewhere may point its own name at this machine (DNS rebinding): its requests carry that name. */
function refuseOtherHosts(publicUrl: () => string): express.RequestHandler {
  return (request, _response, next) => {
    const name = request.hostname
    const known =
      name === 'localhost' || name === '[::1]' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name)
    if (known || name === new URL(publicUrl()).hostname) return next()
    next(
      new CallerError('forbidden', `The hub does not answer to the name ${name}`, { fix: 'Set PUBLIC_URL' }),
    )
  }
}
