import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import pino from 'pino'
import { openAiModel } from './agents/models/openai.ts'
import { createTemplateWriter } from './agents/template-writer.ts'
import { createSupportAgent } from './agents/runner.ts'
import { optOutIntent } from './agents/understand/opt-out.ts'
import { understand } from './agents/understand/understand.ts'
import type { Channel } from './channels/channel.ts'
import { createWhatsAppClient } from './channels/whatsapp/client.ts'
import { actionOf } from './channels/whatsapp/errors.ts'
import { createNumberReader } from './channels/whatsapp/numbers.ts'
import { createWhatsAppTemplates } from './channels/whatsapp/templates.ts'
import type { Config } from './config.ts'
import { day, hour, minute, systemClock, type Clock } from './domain/clock.ts'
import type { Localised } from './domain/language.ts'
import { createConsentDesk } from './engine/contacts/consent-desk.ts'
import { createImporter, importKind } from './engine/contacts/import/importer.ts'
import { createOptIn } from './engine/contacts/opt-in.ts'
import { loadPhoneReader } from './engine/contacts/phone.ts'
import { createDoubleOptIn, lapseKind, remindKind } from './engine/contacts/double-opt-in.ts'
import { createAnswerer } from './engine/inbox/answer.ts'
import { createHandover } from './engine/inbox/handover.ts'
import { createMediaDownloader } from './engine/inbox/media.ts'
import { createEventProcessor } from './engine/inbox/process.ts'
import { createReceiver } from './engine/inbox/receive.ts'
import { createEmbeddedQueue, isWorkerAlive, recoverDeadWorkers } from './engine/jobs/embedded.ts'
import { createTurnstile } from './engine/jobs/turnstile.ts'
import { createWorker, type JobHandler } from './engine/jobs/worker.ts'
import { createCompaction } from './engine/compact.ts'
import { bulkKind, createBulk } from './engine/contacts/bulk.ts'
import { createContactBook } from './engine/contacts/contact-book.ts'
import { compactKind, createErasure, forgetFilesKind } from './engine/contacts/erase.ts'
import { createFileRemover } from './engine/contacts/forget-files.ts'
import { keepHouse } from './engine/housekeeping.ts'
import { createLive } from './engine/live.ts'
import { createDispatcher } from './engine/sending/dispatch.ts'
import { createMediaResolver } from './engine/sending/outbound-media.ts'
import { createSends, parkKind, queueKind } from './engine/sending/sends/sends.ts'
import { createAlertDelivery, deliverKind } from './engine/sending/alerts/deliver-job.ts'
import { alertSecret } from './engine/sending/alerts/secret.ts'
import { createNumberNews } from './engine/sending/numbers/news.ts'
import { pollKind } from './engine/sending/numbers/poll.ts'
import { createNumberRegistry } from './engine/sending/numbers/registry.ts'
import { createSettlement } from './engine/sending/settle.ts'
import { openSettings } from './engine/settings.ts'
import { createTemplateDesk } from './engine/templates/desk.ts'
import { createTemplateNews } from './engine/templates/news.ts'
import { syncJob, templateSyncKind } from './engine/templates/sync-job.ts'
import { createTemplateSync } from './engine/templates/sync.ts'
import { createOpenAiEmbedder, formerOpenAiEmbedder } from './knowledge/embed/openai.ts'
import { createKnowledge } from './knowledge/knowledge.ts'
import type { Hub } from './operations/hub.ts'
import { enqueueUnfinished, ingestKind, reembedKind } from './operations/knowledge/ingest-job.ts'
import { createAccounts } from './operations/users/accounts.ts'
import { eventKeyHasher } from './storage/hash-key.ts'
import { noteChange } from './storage/live.ts'
import { migrate } from './storage/migrate.ts'
import { openStorage } from './storage/open.ts'

/** Where package.json stands: this file's folder, or above it where the hub runs as built into `dist/hub`. */
export const rootFolder = folderOfPackage(import.meta.dirname)
export const version = (
  JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8')) as { version: string }
).version

/** Such as customers begin with. */
const firstWords: Localised = {
  it: 'Buongiorno, vorrei sapere quanto costa',
  en: 'Hello, I would like to know what it costs',
  es: 'Buenos días, quisiera saber cuánto cuesta',
}

/** A thousand a second, the most that a number is given, at a quarter of a second each. */
const sendsAtOnce = 256

/** How WhatsApp is reached: Meta, or an emulator. */
export interface WhatsAppLine {
  baseUrl: string
  accessToken: string
  /** The business account that holds the templates; null: they are drafts only. */
  businessId?: string | null
}

/**
 * Constructs the hub in reading order: storage, queue, settings, channels, knowledge, agent, engine. Nothing runs
 * yet: `start` begins to work through jobs and the outbox, `stop` finishes or returns what was claimed.
 */
export async function composeHub(given: {
  config: Config
  clock: Clock
  line: WhatsAppLine
  /** The business's numbers, as the provider names them. */
  ownsAccount(accountId: string): boolean
  /** Those that the hub sends from, to ask the provider about. */
  numberIds?: () => readonly string[]
  /** Counters that the webhook door keeps. */
  webhooks?: Record<string, number>
  logTo?: pino.DestinationStream
}) {
  const { config, clock, line } = given
  const log = pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: config.logLevel === 'debug' ? pino.stdSerializers.err : withoutPersonalData },
    },
    given.logTo ?? pino.destination({ sync: true }),
  )
  const dataFolder = resolve(config.dataDir)
  const mediaFolder = join(dataFolder, 'media')
  const importFolder = join(dataFolder, 'imports')
  mkdirSync(mediaFolder, { recursive: true })
  const database = join(dataFolder, 'centralino.db')
  const storage = openStorage(database)
  await migrate(storage.db)
  const { db } = storage

  const host = hostname()
  const worker = `${host}:${process.pid}:${randomBytes(4).toString('hex')}`
  const jobs = createEmbeddedQueue({ db, clock, worker })
  const settings = await openSettings({ db, clock })
  const live = createLive({ db, log })
  const turns = new Map<string, () => void>()

  const whatsapp = createWhatsAppClient({
    baseUrl: line.baseUrl,
    version: config.graphVersion,
    accessToken: line.accessToken,
    timeoutMs: 20_000,
    connections: sendsAtOnce,
    resolveMedia: createMediaResolver({ db, folder: mediaFolder, channel: () => whatsapp }),
  })
  const channels: Record<string, Channel> = { whatsapp }
  const templateProvider =
    line.businessId === undefined || line.businessId === null
      ? null
      : createWhatsAppTemplates({
          baseUrl: line.baseUrl,
          version: config.graphVersion,
          accessToken: line.accessToken,
          timeoutMs: 20_000,
          businessId: line.businessId,
        })
  const templates = createTemplateDesk({ storage, provider: templateProvider, clock })
  const templateSync = createTemplateSync({ storage, provider: templateProvider, clock })

  const knowledge = createKnowledge({
    storage,
    clock,
    embedder: config.openaiEmbedding ? createOpenAiEmbedder(config.openaiEmbedding) : undefined,
    formerEmbedder: (key) => formerOpenAiEmbedder(key, config.embeddingServers),
  })
  const agent = createSupportAgent({
    analyser: knowledge.analyser,
    retriever: knowledge,
    settings: settings.current,
    model: config.openai ? openAiModel(config.openai) : 'embedded',
    clock,
    log,
  })

  const ears = { settings: () => settings.current().sending, queue: jobs }
  const dispatcher = createDispatcher({
    storage,
    channels,
    settings: settings.current,
    ears,
    clock,
    log,
    worker,
    concurrency: sendsAtOnce,
  })
  const wakeSender = dispatcher.wake
  const settlement = createSettlement({
    storage,
    settings: settings.current,
    ears,
    actionOf,
    clock,
    wake: wakeSender,
  })
  const numberReader = createNumberReader({
    baseUrl: line.baseUrl,
    version: config.graphVersion,
    accessToken: line.accessToken,
    timeoutMs: 20_000,
  })
  const numbers = createNumberRegistry({
    storage,
    source: numberReader,
    ids: given.numberIds ?? (() => []),
    ears,
    clock,
    log,
    wake: wakeSender,
  })
  const deliverAlert = createAlertDelivery({
    db,
    settings: settings.current,
    secret: () => alertSecret(db, clock.now()),
  })
  const doubleOptIn = createDoubleOptIn({
    storage,
    queue: jobs,
    settings: settings.current,
    clock,
    wakeSender,
  })
  let phoneReader: ReturnType<typeof loadPhoneReader> | undefined
  const readPhone = () => (phoneReader ??= loadPhoneReader())
  const contacts = createContactBook({ storage, settings: settings.current, readPhone, clock })
  const compaction = createCompaction({ storage, clock })
  const erasure = createErasure({ storage, jobs, importFolder, clock, compactAt: compaction.dueAt })
  const bulk = createBulk({ storage, jobs, erasure, clock })
  const forgetFiles = createFileRemover({ folder: mediaFolder, importFolder })
  const optIn = createOptIn({
    storage,
    settings: settings.current,
    doubleOptIn,
    readPhone,
    clock,
    wakeSender,
  })
  const imports = createImporter({
    storage,
    clock,
    jobs,
    folder: importFolder,
    phones: readPhone,
    settings: settings.current,
  })
  const consent = createConsentDesk({ settings: settings.current, readIntent: optOutIntent, optIn, clock })
  const sends = createSends({
    storage,
    queue: jobs,
    settings: settings.current,
    clock,
    wakeSender,
  })
  const handover = createHandover({
    storage,
    channels,
    clock,
    log,
    turns,
    queue: jobs,
    settings: settings.current,
    wakeSender,
  })
  const receive = createReceiver({
    storage,
    queue: jobs,
    hashKey: await eventKeyHasher(db, clock.now()),
    clock,
  })
  const processEvent = createEventProcessor({
    storage,
    queue: jobs,
    settlement,
    consent,
    doubleOptIn,
    templateNews: createTemplateNews({ queue: jobs, clock }),
    numberNews: createNumberNews(ears),
    settings: settings.current,
    ownsAccount: given.ownsAccount,
    clock,
    wakeSender,
  })
  const answer = createAnswerer({
    storage,
    channels,
    agent,
    settings: settings.current,
    clock,
    log,
    turns,
    wakeSender,
  })
  const downloadMedia = createMediaDownloader({ storage, channels, folder: mediaFolder, clock })

  const indexing = async (id: string, work: (onProgress: () => void) => Promise<void>) => {
    const changed = () => noteChange(db, [{ topic: 'knowledge', id }], clock.now())
    await work(() => {
      changed().catch((error: unknown) => log.error({ err: error }, 'progress could not be told'))
    })
    await changed()
  }
  // Node accepts one connection per turn of the event loop: where one came, others may stand behind it.
  const connections = { accepted: 0, seen: 0 }
  const turnstile = createTurnstile({
    urgent() {
      const came = connections.accepted > connections.seen
      connections.seen = connections.accepted
      return came || receive.waiting()
    },
  })
  // What may wait for a model or a download must not hold up what comes in: a worker each.
  const workers = [
    worked(8, { 'inbound.process': (payload) => processEvent(String(payload['eventId'])) }),
    worked(12, {
      'conversation.turn': (payload, { signal, job }) =>
        answer(String(payload['conversationId']), signal, job.attempt >= job.maxAttempts),
    }),
    worked(2, {
      [queueKind]: (payload, { signal }) => sends.queueAll(String(payload['sendId']), signal),
      [parkKind]: (payload, { signal }) => sends.park(String(payload['sendId']), signal),
      [remindKind]: (payload) => doubleOptIn.later(remindKind, payload),
      [lapseKind]: (payload) => doubleOptIn.later(lapseKind, payload),
      'media.download': (payload, { job }) =>
        downloadMedia(String(payload['mediaId']), job.attempt >= job.maxAttempts),
      [pollKind]: () => numbers.poll(),
      [deliverKind]: (payload) => deliverAlert(String(payload['alertId'])),
      [templateSyncKind]: async () => {
        await templateSync.syncAll()
      },
      [ingestKind]: (payload, { signal }) => {
        const sourceId = String(payload['sourceId'])
        return indexing(sourceId, async (onProgress) => {
          await knowledge.ingest(sourceId, { signal, onProgress })
        })
      },
      [reembedKind]: (_payload, { signal }) =>
        indexing('index', (onProgress) => knowledge.reembed({ signal, onProgress })),
    }),
    worked(1, {
      [importKind]: (payload, { signal, job }) =>
        imports.run(String(payload['importId']), { signal, last: job.attempt >= job.maxAttempts }),
    }),
    worked(1, {
      [bulkKind]: (payload, { signal }) => bulk.run(String(payload['bulkId']), signal),
      [forgetFilesKind]: (payload) => forgetFiles(payload),
      [compactKind]: () => compaction.run(),
    }),
  ]
  function worked(concurrency: number, handlers: Record<string, JobHandler>) {
    return createWorker({ queue: jobs, handlers, clock, log, concurrency, turnstile })
  }

  const publicUrl = { current: config.publicUrl ?? `http://${config.host}:${config.port}` }
  const accounts = createAccounts({ db, clock: systemClock, publicUrl: () => publicUrl.current })
  const hub: Hub = {
    storage,
    clock,
    log,
    settings,
    jobs,
    live,
    handover,
    sending: settlement,
    sends,
    numbers,
    knowledge,
    agent,
    templates,
    templateSync,
    writeTemplate: config.openai ? createTemplateWriter({ model: openAiModel(config.openai) }) : null,
    contacts,
    bulk,
    erasure,
    accounts,
    optIn,
    imports,
    webhooks: given.webhooks ?? {},
    facts: {
      version,
      startedAt: clock.now(),
      sandbox: config.whatsapp === null,
      model: config.openai ? config.openai.model : 'embedded',
      embedder: config.openaiEmbedding ? config.openaiEmbedding.model : 'embedded',
      database,
      get publicUrl() {
        return publicUrl.current
      },
    },
  }

  const every = (ms: number, what: string, work: () => Promise<void>) =>
    setInterval(() => {
      work().catch((error: unknown) => log.error({ err: error }, `${what} failed`))
    }, ms)
  let timers: NodeJS.Timeout[] = []

  return {
    hub,
    receive,
    channels,
    mediaFolder,
    importFolder,
    /** Where the hub turned out to be reachable, once it listens. */
    listening(url: string) {
      if (config.publicUrl === null) publicUrl.current = url
    },

    /** A connection was accepted: work lets those behind it in. */
    connected() {
      connections.accepted++
    },

    async start(): Promise<void> {
      const jobsBack = await recoverDeadWorkers(db, host)
      const unknown = await settlement.recover((holder) => isWorkerAlive(holder, host))
      if (jobsBack + unknown > 0) log.warn({ jobs: jobsBack, unknown }, 'took up what a crashed process left')
      // Read once what customers will most likely write in, so that the first of them does not wait for it.
      const { language } = settings.current().business
      understand(firstWords[language], { language, defaultLanguage: language })
      await enqueueUnfinished(hub)
      if (templateProvider !== null) await jobs.enqueue([syncJob()])
      await imports.recover()
      for (const each of workers) each.start()
      await jobs.enqueue([{ kind: pollKind, payload: {}, dedupeKey: pollKind }])
      dispatcher.start()
      timers = [
        every(2_000, 'ending sends', () => sends.finish()),
        every(5_000, 'looking after unknown sends', () => settlement.reconcile()),
        every(5_000, 'reading the settings', () => settings.reload()),
        every(minute, 'looking after templates', () => templateSync.poll()),
        every(day, 'comparing the templates', () => jobs.enqueue([syncJob()])),
        every(10_000, 'looking after the numbers', () => numbers.tick()),
        every(5 * minute, 'asking about the numbers', () => numbers.poll()),
        every(hour, 'housekeeping', () => keepHouse({ db, clock, sweepImports: () => imports.sweep() })),
      ]
    },

    /** Finishes what is under way for up to `graceMs`, returns the rest to the queue, closes the database. */
    async stop(graceMs = 10_000): Promise<void> {
      timers.forEach(clearInterval)
      await Promise.all(workers.map((each) => each.stop(graceMs)))
      await dispatcher.stop()
      await whatsapp.close()
      await numberReader.close()
      await templateProvider?.close()
      await storage.close()
    },
  }
}

/** Texts of errors may quote a customer or a number; what stays is which error it was and where it came from. */
function withoutPersonalData(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const { action, code, status } = error as { action?: unknown; code?: unknown; status?: unknown }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { type: error.name, action, code, status, stack: frames.slice(0, 12).join('\n') }
}

export type ComposedHub = Awaited<ReturnType<typeof composeHub>>

function folderOfPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : folderOfPackage(dirname(folder))
}
