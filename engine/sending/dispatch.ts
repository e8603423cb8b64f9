import { sql } from 'kysely'
import type { Channel } from '../../channels/channel.ts'
import type { Clock } from '../../domain/clock.ts'
import { ProviderError } from '../../domain/errors.ts'
import type { Logger } from '../../domain/log.ts'
import type { Settings } from '../../domain/settings.ts'
import type { Storage } from '../../storage/open.ts'
import { claimMessages, type Claim, type ClaimedMessage } from './claim.ts'
import type { Ears } from './numbers/hear.ts'
import { recordOutcomes, type Outcome } from './outcome.ts'

/** What of a channel's error may stand in the log: the provider's own words may hold a number or a name. */
function codesOf(error: unknown): object {
  return error instanceof ProviderError ? { action: error.action, code: error.code } : { err: error }
}

interface Dispatcher {
  start(): void
  /** Something was queued. */
  wake(): void
  /** Stops claiming and waits until what is under way was answered and written. */
  stop(): Promise<void>
}

/** A round claims no more than this, so that nothing else waits long for it. */
const batchSize = 128
const idlePollMs = 1_000
/** How long a place that has become free may stay so, for others to become free with it. */
const gatherMs = 10

/**
 * Takes messages from the outbox through the gate to the channel, in rounds: a transaction writes down what the
 * channel answered and claims what comes next; then it is sent. A crash between claim and answer leaves `sending`
 * rows, which the next start turns to `unknown`: never resent blindly.
 */
export function createDispatcher(deps: {
  storage: Storage
  channels: Record<string, Channel>
  settings: () => Settings
  ears: Ears
  clock: Clock
  log: Logger
  worker: string
  /** Sends under way at once. */
  concurrency: number
}): Dispatcher {
  const { storage, channels, clock, log, concurrency } = deps
  const underWay = new Set<Promise<void>>()
  /** Answers that are not written yet: until they are, the person's next message waits. */
  let answered: Outcome[] = []
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

  /** A round waits for the disk: while many sends are under way it serves several that ended, not each. */
  function more(): void {
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
        // What was queued or answered in the same moment goes together.
        await new Promise((resolve) => setImmediate(resolve))
        again = false
        clearTimeout(timer)
        const free = Math.min(concurrency - underWay.size, batchSize)
        if (free <= 0) return
        const { claimed, looked, full: filled } = await round(free)
        for (const [number, until] of filled) full.set(number, until)
        for (const message of claimed) {
          const sending = ask(message).then((outcome) => {
            underWay.delete(sending)
            answered.push(outcome)
            more()
          })
          underWay.add(sending)
        }
        if (looked === free) more()
      }
      const pauseFor = await pauseMs()
      if (!stopped && !again) timer = setTimeout(wake, pauseFor)
    } catch (error) {
      log.error({ err: error }, 'the outbox could not be worked through')
      again = false
      timer = setTimeout(wake, idlePollMs)
    }
  }

  /** The rows that say "about to send" must survive a power cut, so this one commit waits for the disk. */
  async function round(limit: number): Promise<Claim> {
    const outcomes = takeAnswered()
    const settings = deps.settings()
    const now = clock.now()
    for (const [number, until] of full) if (until <= now) full.delete(number)
    const claim = { limit, worker: deps.worker, settings, except: [...full.keys()] }
    try {
      return await storage.durably((db) =>
        db.transaction().execute(async (tx) => {
          await recordOutcomes(tx, outcomes, deps.ears, now)
          return claimMessages(tx, claim, now)
        }),
      )
    } catch (error) {
      // A claim that fails must not keep answers from being written: they would be sent again as unknown.
      await record(outcomes)
      throw error
    }
  }

  function takeAnswered(): Outcome[] {
    const outcomes = answered
    answered = []
    return outcomes
  }

  async function record(outcomes: Outcome[]): Promise<void> {
    if (outcomes.length === 0) return
    try {
      await storage.db.transaction().execute((tx) => recordOutcomes(tx, outcomes, deps.ears, clock.now()))
    } catch (error) {
      answered.unshift(...outcomes)
      throw error
    }
  }

  async function ask(message: ClaimedMessage): Promise<Outcome> {
    const { row, content, to } = message
    try {
      const channel = channels[row.channel]
      if (!channel) throw new Error(`no channel ${row.channel}`)
      const { id, account_id: accountId, reply_to: replyTo } = row
      return { message, receipt: await channel.send({ id, accountId, to, content, replyTo }) }
    } catch (error) {
      log.warn({ ...codesOf(error), message: row.id }, 'the channel did not accept a message')
      return { message, error }
    }
  }

  /** A hub that stops and cannot write an answer leaves the row `sending`: the next start finds it. */
  async function recordLast(): Promise<void> {
    for (let tries = 1; tries <= 3 && answered.length > 0; tries++) {
      try {
        await record(takeAnswered())
      } catch (error) {
        log.error({ err: error }, 'answers of the channel could not be written')
        await new Promise((resolve) => setTimeout(resolve, idlePollMs))
      }
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
      await Promise.all(underWay)
      clearTimeout(gathering)
      await recordLast()
    },
  }
}
