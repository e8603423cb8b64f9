import type pino from 'pino'
import { openAiModel } from './agents/models/openai.ts'
import { createTemplateWriter } from './agents/template-writer.ts'
import { understand } from './agents/understand/understand.ts'
import { composeChannels, type WhatsAppLine } from './compose/channels.ts'
import { composeContacts } from './compose/contacts.ts'
import { openGround } from './compose/ground.ts'
import { composeInbox } from './compose/inbox.ts'
import { composeKnowledge } from './compose/knowledge.ts'
import { version } from './compose/package.ts'
import { composeSending } from './compose/sending.ts'
import { startTimers } from './compose/timers.ts'
import { composeWorkers } from './compose/workers.ts'
import type { Config } from './config.ts'
import { systemClock, type Clock } from './domain/clock.ts'
import type { Localised } from './domain/language.ts'
import { isWorkerAlive, recoverDeadWorkers } from './engine/jobs/embedded.ts'
import { createLive } from './engine/live.ts'
import { pollKind } from './engine/sending/numbers/poll.ts'
import { createTemplateDesk } from './engine/templates/desk.ts'
import { syncJob } from './engine/templates/sync-job.ts'
import { createTemplateSync } from './engine/templates/sync.ts'
import type { Hub } from './operations/hub.ts'
import { enqueueUnfinished } from './operations/knowledge/ingest-job.ts'
import { createAccounts } from './operations/users/accounts.ts'

export { rootFolder, version } from './compose/package.ts'
export type { WhatsAppLine } from './compose/channels.ts'

/** Such as customers begin with. */
const firstWords: Localised = {
  it: 'Buongiorno, vorrei sapere quanto costa',
  en: 'Hello, I would like to know what it costs',
  es: 'Buenos días, quisiera saber cuánto cuesta',
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
  const { config, clock, ownsAccount, numberIds = () => [] } = given
  const ground = await openGround(given)
  const { log, storage, db, jobs, settings, host, database, mediaFolder, importFolder } = ground
  const live = createLive({ db, log })
  const channels = composeChannels(ground, given.line)
  const { templateProvider } = channels
  const templates = createTemplateDesk({ storage, provider: templateProvider, clock })
  const knowing = composeKnowledge(ground)
  const sending = composeSending(ground, { ...channels, numberIds })
  const { dispatcher, settlement, ears } = sending
  const templateSync = createTemplateSync({ storage, provider: templateProvider, ears, clock })
  const people = composeContacts(ground, sending)
  const inbox = await composeInbox(ground, { ...channels, ...knowing, ...sending, ...people, ownsAccount })
  const workers = composeWorkers(ground, { ...inbox, ...knowing, ...sending, ...people, templateSync })

  const publicUrl = { current: config.publicUrl ?? `http://${config.host}:${config.port}` }
  const accounts = createAccounts({ db, clock: systemClock, publicUrl: () => publicUrl.current })
  const hub: Hub = {
    storage,
    clock,
    log,
    settings,
    jobs,
    live,
    handover: inbox.handover,
    sending: settlement,
    sends: sending.sends,
    numbers: sending.numbers,
    knowledge: knowing.knowledge,
    agent: knowing.agent,
    templates,
    templateSync,
    writeTemplate: config.openai ? createTemplateWriter({ model: openAiModel(config.openai) }) : null,
    contacts: people.contacts,
    bulk: people.bulk,
    erasure: people.erasure,
    accounts,
    optIn: people.optIn,
    imports: people.imports,
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
  let stopTimers = () => {}

  return {
    hub,
    receive: inbox.receive,
    channels: channels.channels,
    mediaFolder,
    importFolder,
    connected: workers.connected,

    /** Where the hub turned out to be reachable, once it listens. */
    listening(url: string) {
      if (config.publicUrl === null) publicUrl.current = url
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
      await people.imports.recover()
      workers.start()
      await jobs.enqueue([{ kind: pollKind, payload: {}, dedupeKey: pollKind }])
      dispatcher.start()
      stopTimers = startTimers(ground, { ...sending, ...people, templateSync })
    },

    /** Finishes what is under way for up to `graceMs`, returns the rest to the queue, closes the database. */
    async stop(graceMs = 10_000): Promise<void> {
      stopTimers()
      await workers.stop(graceMs)
      await knowing.documents.close()
      await dispatcher.stop()
      await channels.close()
      await storage.close()
    },
  }
}

export type ComposedHub = Awaited<ReturnType<typeof composeHub>>
