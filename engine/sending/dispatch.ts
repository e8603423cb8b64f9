import { sql } from 'kysely'
import type { Channel } from '../../channels/channel.ts'
import type { Clock } from '../../domain/clock.ts'
import { ProviderError } from '../../domain/errors.ts'
import type { Logger } from '../../domain/log.ts'
import type { Content } from '../../domain/message.ts'
import type { Settings } from '../../domain/settings.ts'
import type { Storage } from '../../storage/open.ts'
import { claimMessages, type ClaimedMessage } from './claim.ts'
import { recordOutcomes, type Outcome } from './outcome.ts'

/** What of a channel's error may stand in the log: the provider's own words may hold a number or a name. */
function codesOf(error: unknown): object {
  return error instanceof ProviderError ? { action: error.action, code: error.code } : { err: error }
}

export interface Dispatcher {
  start(): void
  /** Something was queued. */
  wake(): void
  /** Stops claiming and waits until what is under way was answered and written. */
  stop(): Promise<void>
}

const batchSize = 128
const idlePollMs = 1_000
/** How long a place that has become free may stay so, for others to become free with it. */
const gatherMs = 5

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
  let gathering: NodeJS.Timeout | undefined
  let again = false
  let stopped = true
  /** Numbers that are at their limit, and when they have room again. */
  const full = new Map<string, number>()

  function wake(): void {
    again = true
    if (stopped) return
    loop ??= pump().finally(() => {
      loop = undefined
      if (again) wake()
    })
  }

  /** A claim waits for the disk: while many sends are under way it takes the places of several, not of each that ends. */
  function ended(): void {
    if (underWay.size <= concurrency / 2) {
      clearTimeout(gathering)
      gathering = undefined
      wake()
    } else
      gathering ??= setTimeout(() => {
        gathering = undefined
        wake()
      }, gatherMs)
  }

  async function pump(): Promise<void> {
    try {
      while (again && !stopped) {
        again = false
        clearTimeout(timer)
        const free = Math.min(concurrency - underWay.size, batchSize)
        if (free <= 0) return
        for (const [number, until] of full) if (until <= clock.now()) full.delete(number)
        const { claimed, looked, full: filled } = await claim(free)
        for (const [number, until] of filled) full.set(number, until)
        for (const message of claimed) {
          const sending = send(message).finally(() => {
            underWay.delete(sending)
            ended()
          })
          underWay.add(sending)
        }
        if (looked === free && claimed.length + filled.size > 0) again = true
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
        .execute((tx) =>
          claimMessages(tx, { limit, worker: deps.worker, settings, except: [...full.keys()] }, clock.now()),
        ),
    )
  }

  /** Sends, and does not end before the answer is written: while it is not, the person's next message waits. */
  async function send(message: ClaimedMessage): Promise<void> {
    const outcome: Outcome = await ask(message)
    answered.push(outcome)
    for (let tries = 1; ; tries++) {
      try {
        await flush()
        if (!answered.includes(outcome)) return
      } catch (error) {
        log.error({ err: error, message: message.row.id }, 'an answer of the channel could not be written')
        // A hub that stops leaves the row `sending`: the next start finds it.
        if (stopped && tries >= 3) return
        await new Promise((resolve) => setTimeout(resolve, idlePollMs))
      }
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
      log.warn({ ...codesOf(error), message: row.id }, 'the channel did not accept a message')
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
    if (outcomes.length === 0) return
    try {
      await storage.db
        .transaction()
        .execute((tx) => recordOutcomes(tx, outcomes, deps.settings().sending, clock.now()))
    } catch (error) {
      answered.unshift(...outcomes)
      throw error
    }
  }

  async function pauseMs(): Promise<number> {
    const now = clock.now()
    const row = await storage.db
      .selectFrom('messages')
      .select(({ fn }) => fn.min<number | null>('due_at').as('at'))
      .where('status', 'in', [sql.lit('queued'), sql.lit('held')])
      .where('due_at', '>', now)
      .executeTakeFirst()
    // What is due and was not taken waits for its person's earlier message, which wakes the loop, or for its number.
    const next = Math.min(row?.at ?? Infinity, ...full.values())
    return Math.min(Math.max(next - now, 1), idlePollMs)
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
      clearTimeout(gathering)
      await loop
      clearTimeout(timer)
      await Promise.allSettled(underWay)
    },
  }
}
