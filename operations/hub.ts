import type { TemplateWriter } from '../agents/template-writer.ts'
import type { Agent } from '../domain/agent.ts'
import type { Clock } from '../domain/clock.ts'
import type { Logger } from '../domain/log.ts'
import type { Importer } from '../engine/contacts/import/importer.ts'
import type { OptIn } from '../engine/contacts/opt-in.ts'
import type { Bulks } from '../engine/contacts/bulk.ts'
import type { ContactBook } from '../engine/contacts/contact-book.ts'
import type { Erasure } from '../engine/contacts/erase.ts'
import type { Handover } from '../engine/inbox/handover.ts'
import type { JobQueue } from '../engine/jobs/queue.ts'
import type { Live } from '../engine/live.ts'
import type { Sends } from '../engine/sending/sends/sends.ts'
import type { NumberRegistry } from '../engine/sending/numbers/registry.ts'
import type { Settlement } from '../engine/sending/settle.ts'
import type { SettingsStore } from '../engine/settings.ts'
import type { TemplateDesk } from '../engine/templates/desk.ts'
import type { TemplateSync } from '../engine/templates/sync.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Storage } from '../storage/open.ts'
import type { Accounts } from './users/accounts.ts'

/** The parts of the running hub that operations act on. `main.ts` makes it. */
export interface Hub {
  storage: Storage
  clock: Clock
  log: Logger
  settings: SettingsStore
  jobs: JobQueue
  live: Live
  handover: Handover
  sending: Settlement
  numbers: NumberRegistry
  sends: Sends
  knowledge: Knowledge
  agent: Agent
  templates: TemplateDesk
  templateSync: TemplateSync
  /** Null: no language model is configured. */
  writeTemplate: TemplateWriter | null
  accounts: Accounts
  optIn: OptIn
  imports: Importer
  contacts: ContactBook
  bulk: Bulks
  erasure: Erasure
  /** Counters of the webhook door since the start. */
  webhooks: Record<string, number>
  facts: {
    version: string
    startedAt: number
    sandbox: boolean
    model: string
    embedder: string
    database: string
    publicUrl: string
  }
}
