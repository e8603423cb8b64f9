import { sql } from 'kysely'
import type { Channel } from '../../channels/channel.ts'
import type { Clock } from '../../domain/clock.ts'
import type { Logger } from '../../domain/log.ts'
import type { Content } from '../../domain/message.ts'
import type { Settings } from '../../domain/settings.ts'
import type { Storage } from '../../storage/open.ts'
import { claimMessages, type ClaimedMessage } from './claim.ts'
import { recordOutcomes, type Outcome } from './outcome.ts'

export interface Dispatcher {
  start(): void
  /** Something was queued. */
  wake(): void
  /** Stops claiming and waits until what is under way was answered and written. */
  stop(): Promise<void>
}

const batchSize = 128
const idlePollMs = 1_000

/**
 * Takes messages from the outbox through the gate to the channel: claim in a transaction, send, commit the answer.
 * A crash between claim and commit leaves `sending` rows, which the next start turns to `unknown`: never resent blindly.
 */
export function createDispatcher(deps: {
  storage: Storage
  channels: Record<string, Channel>
  settings: () => Settings
  clock: Clock
  log: Logger
  worker: string
  /** Sends under way at once. */
  concurrency: number
}): Dispatcher {
  const { storage, channels, clock, log, concurrency } = deps
  const underWay = new Set<Promise<void>>()
  let answered: Outcome[] = []
  let flushing: Promise<void> | undefined
  let loop: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let again = false
  let stopped = true

  function wake(): void {
    again = true
    if (stopped) return
    loop ??= pump().finally(() => {
      loop = undefined
      if (again) wake()
    })
  }

  async function pump(): Promise<void> {
    try {
      while (again && !stopped) {
        again = false
        clearTimeout(timer)
        const free = Math.min(concurrency - underWay.size, batchSize)
        if (free <= 0) return
        const { claimed, looked } = await claim(free)
        for (const message of claimed) {
          const sending = send(message).finally(() => {
            underWay.delete(sending)
            wake()
          })
          underWay.add(sending)
        }
        if (looked === free && claimed.length > 0) again = true
      }
      const pauseFor = await pauseMs()
      if (!stopped && !again) timer = setTimeout(wake, pauseFor)
    } catch (error) {
      log.error({ err: error }, 'the outbox could not be read')
      again = false
      timer = setTimeout(wake, idlePollMs)
    }
  }

  /** The row that says "about to send" must survive a power cut, so this one commit waits for the disk. */
  async function claim(limit: number) {
    const settings = deps.settings().sending
    return storage.durably((db) =>
      db
        .transaction()
        .execute((tx) => claimMessages(tx, { limit, worker: deps.worker, settings }, clock.now())),
    )
  }

  async function send(message: ClaimedMessage): Promise<void> {
    const outcome: Outcome = await ask(message)
    answered.push(outcome)
    try {
      do await flush()
      while (answered.includes(outcome))
    } catch (error) {
      log.error({ err: error, message: message.row.id }, 'an answer of the channel could not be written')
    }
  }

  async function ask(message: ClaimedMessage): Promise<Outcome> {
    const { row, to } = message
    try {
      const channel = channels[row.channel]
      if (!channel) throw new Error(`no channel ${row.channel}`)
      const content = JSON.parse(row.content) as Content
      const receipt = await channel.send({
        id: row.id,
        accountId: row.account_id,
        to,
        content,
        replyTo: row.reply_to,
      })
      return { message, receipt }
    } catch (error) {
      log.warn({ err: error, message: row.id }, 'the channel did not accept a message')
      return { message, error }
    }
  }

  /** Answers that came in the same moment are committed together. */
  function flush(): Promise<void> {
    flushing ??= writeAnswers().finally(() => {
      flushing = undefined
    })
    return flushing
  }

  async function writeAnswers(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    const outcomes = answered
    answered = []
    await storage.db
      .transaction()
      .execute((tx) => recordOutcomes(tx, outcomes, deps.settings().sending, clock.now()))
  }

  async function pauseMs(): Promise<number> {
    const row = await storage.db
      .selectFrom('messages')
      .select(({ fn }) => fn.min<number | null>('due_at').as('at'))
      .where('status', 'in', [sql.lit('queued'), sql.lit('held')])
      .executeTakeFirst()
    if (row === undefined || row.at === null) return idlePollMs
    const wait = row.at - clock.now()
    return wait > 0 ? Math.min(wait, idlePollMs) : underWay.size > 0 ? idlePollMs : 20
  }

  return {
    start() {
      stopped = false
      wake()
    },
    wake,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await loop
      clearTimeout(timer)
      await Promise.allSettled(underWay)
    },
  }
}
