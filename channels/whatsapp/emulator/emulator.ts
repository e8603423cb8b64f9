import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { systemClock, type Clock } from '../../../domain/clock.ts'
import { createControl } from './control.ts'
import { createCustomers } from './customers.ts'
import { createGraphApi } from './graph.ts'
import { createHttp } from './server.ts'
import { changedSettings, type Settings } from './settings.ts'
import type { PhoneNumber } from './model.ts'
import { defaultNumber } from './numbers.ts'
import { State } from './state.ts'
import { createSnapshots } from './snapshots.ts'
import { createStatuses } from './statuses.ts'
import { createTemplates } from './templates.ts'
import { createWebhooks } from './webhooks.ts'

export interface EmulatorOptions {
  appSecret: string
  accessToken: string
  verifyToken?: string
  webhookUrl?: string
  clock?: Clock
  /** Fixes what happens by chance. */
  seed?: number
  /** Laid over the defaults of settings.ts. */
  settings?: {
    [Group in keyof Settings]?: Settings[Group] extends object ? Partial<Settings[Group]> : Settings[Group]
  }
  numbers?: Partial<PhoneNumber>[]
  keep?: number
  /** Where customers, threads, templates and the time outlive the process; files do not. */
  stateFile?: string
  keepThreads?: number
}

export { defaultNumber }

/** WhatsApp's Cloud API as a server of its own. Without `stateFile` nothing of it outlives the process. */
export function createEmulator(options: EmulatorOptions) {
  const state = new State({
    appSecret: options.appSecret,
    accessToken: options.accessToken,
    verifyToken: options.verifyToken ?? '',
    clock: options.clock ?? systemClock,
    seed: options.seed ?? randomBytes(4).readUInt32LE(),
    keep: options.keep ?? 50_000,
    keepThreads: options.keepThreads ?? 100_000,
  })
  state.settings = changedSettings(state.settings, options.settings ?? {})
  if (options.webhookUrl !== undefined) state.settings.webhooks.url = options.webhookUrl
  for (const number of options.numbers ?? [{}]) {
    const whole = { ...defaultNumber, ...number }
    state.numbers.set(whole.id, whole)
  }
  const webhooks = createWebhooks(state)
  const statuses = createStatuses(state, webhooks)
  const templates = createTemplates(state, webhooks)
  const customers = createCustomers(state, webhooks, statuses)
  const graph = createGraphApi({ state, statuses, templates, webhooks })
  const server = createHttp({
    state,
    graph,
    control: createControl({ state, customers, templates, webhooks }),
  })
  const snapshots =
    options.stateFile === undefined ? null : createSnapshots(state, statuses, templates, options.stateFile)
  let url = ''

  return {
    state,
    customers,
    templates,
    webhooks,
    get url(): string {
      return url
    },
    /** Starts to listen, on loopback unless told otherwise; port 0 takes a free one. */
    async listen(port = 0, host = '127.0.0.1'): Promise<string> {
      await snapshots?.restore()
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => resolve(server.off('error', reject) && undefined))
      })
      const address = server.address() as AddressInfo
      url = `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
      return url
    },
    async close(): Promise<void> {
      state.timeline.clear()
      await webhooks.close()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await snapshots?.close()
    },
  }
}
export type Emulator = ReturnType<typeof createEmulator>
