import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { DestinationStream } from 'pino'
import { optInRoutes } from './api/opt-in.ts'
import { createApi } from './api/server.ts'
import { tryRoutes } from './api/try.ts'
import { newWebhookCounters, webhookRoutes } from './api/webhooks.ts'
import { createEmulator, defaultNumber } from './channels/whatsapp/emulator/emulator.ts'
import { composeHub, rootFolder } from './compose.ts'
import { isLoopback, type Config } from './config.ts'
import { systemClock } from './domain/clock.ts'
import { OperatorError } from './domain/errors.ts'
import { mcpRoutes } from './mcp/http.ts'
import { loadDemo } from './operations/hub/demo.ts'

/** Starts the whole hub: engine, API, console; without WhatsApp credentials its own emulator, simulator and demo too. */
export async function serve(config: Config, logTo?: DestinationStream) {
  const secrets = { appSecret: newSecret(), accessToken: newSecret(), verifyToken: newSecret() }
  const emulator =
    config.whatsapp === null
      ? createEmulator({ ...secrets, stateFile: join(config.dataDir, 'emulator.json') })
      : null
  const emulatorUrl = (await emulator?.listen()) ?? ''
  const whatsapp = config.whatsapp ?? { ...secrets, graphUrl: emulatorUrl }
  const counters = newWebhookCounters()
  const composed = await composeHub({
    config,
    webhooks: counters,
    clock: emulator ? { now: () => emulator.state.now() } : systemClock,
    line: {
      baseUrl: whatsapp.graphUrl,
      accessToken: whatsapp.accessToken,
      businessId: emulator ? defaultNumber.businessId : (config.whatsapp?.businessAccountId ?? null),
    },
    ownsAccount: (id) => emulator?.state.numbers.has(id) ?? config.whatsapp!.phoneNumberIds.includes(id),
    numberIds: () => (emulator ? [...emulator.state.numbers.keys()] : config.whatsapp!.phoneNumberIds),
    logTo,
  })
  const { hub } = composed
  const webFolder = join(rootFolder, 'dist/web')

  const server = createApi({
    hub,
    webhooks: webhookRoutes({
      whatsapp,
      receive: composed.receive,
      counters,
      limitBytes: config.webhookLimitBytes,
    }),
    mounted: [
      { path: '/optin', routes: optInRoutes({ hub }) },
      { path: '/', routes: mcpRoutes({ hub, publicUrl: () => hub.facts.publicUrl }) },
      ...(emulator && config.simulator ? [{ path: '/try', routes: simulator() }] : []),
    ],
    webFolder,
    mediaFolder: composed.mediaFolder,
    uploadLimitBytes: config.uploadLimitBytes,
    uploadFolder: composed.importFolder,
    fileLimitBytes: config.importLimitBytes,
    trustProxy: config.trustProxy,
    onlyLoopback: isLoopback(config.host),
  })
  function simulator() {
    return tryRoutes({
      emulatorUrl,
      db: hub.storage.db,
      business: () => hub.settings.current().business,
      downloadMedia: composed.channels['whatsapp']!.downloadMedia,
      page: join(webFolder, 'try.html'),
    })
  }

  server.on('connection', composed.connected)
  await listen(server, config)
  const { port } = server.address() as AddressInfo
  const url = `http://${reachable(config.host)}:${port}`
  composed.listening(url)
  if (emulator) emulator.state.settings.webhooks.url = `${url}/webhooks/whatsapp`

  if (emulator && config.demo) await loadDemo(hub, join(rootFolder, 'demo'))
  await composed.start()
  const firstAdmin = await hub.accounts.firstAdmin()

  return {
    hub,
    url,
    emulator,
    emulatorUrl,
    receive: composed.receive,
    /** On the first start: the link that signs the first admin in, once. */
    signInLink: firstAdmin === null ? null : await hub.accounts.loginLink(firstAdmin),
    async stop(graceMs?: number): Promise<void> {
      server.close()
      server.closeIdleConnections()
      await composed.stop(graceMs)
      server.closeAllConnections()
      await emulator?.close()
    },
  }
}

export type RunningHub = Awaited<ReturnType<typeof serve>>

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = new OperatorError(
        `Port ${port} on ${host} is taken`,
        'Set PORT to another, or stop what uses it',
      )
      reject(error.code === 'EADDRINUSE' ? taken : error)
    })
    server.listen(port, host, resolve)
  })
}

/** The address under which this machine reaches a listener on `host`. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

const newSecret = () => randomBytes(16).toString('hex')
