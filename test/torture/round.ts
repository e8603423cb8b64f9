import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { startHub, type HubProcess } from '../../bench/hub-process.ts'
import { createEmulator, defaultNumber } from '../../channels/whatsapp/emulator/emulator.ts'
import type { Emulator } from '../../channels/whatsapp/emulator/emulator.ts'
import { openShop, questions, resendUnknown } from './business.ts'
import { judge, type Judgement, type Written } from './judge.ts'
import { untilQuiet } from './until-quiet.ts'
import { seeded, type Seeded } from './seeded.ts'

export interface RoundOptions {
  seed: number
  /** Customers' messages; a tenth of the customers write a second one. */
  messages: number
  kills: number
  /** Share of the accepted sends whose answer the hub never gets. */
  lostAnswers: number
  /** Whether, at the end, a person has what is unknown sent again. */
  settle: boolean
  note?(line: string): void
}

export interface RoundReport {
  seed: number
  kills: string[]
  seconds: number
  /** At the end of the burst: everything stands as the issue asks, `unknown` allowed. */
  afterBurst: Judgement
  /** After what was unknown was sent again: nothing is. */
  afterSettling: Judgement | null
}

export const secrets = {
  appSecret: 'torture-secret',
  accessToken: 'torture-token',
  verifyToken: 'torture-verify',
}

/**
 * One trial: a burst of customers' messages by webhooks that are doubled, delayed and shuffled, while the hub's
 * process is killed at moments that the seed decides, and started again. The emulator is the witness.
 */
export async function runRound(options: RoundOptions): Promise<RoundReport> {
  const began = performance.now()
  const random = seeded(options.seed)
  const note = (line: string) =>
    options.note?.(`${((performance.now() - began) / 1000).toFixed(1)} s  ${line}`)
  const folder = await mkdtemp(join(tmpdir(), 'centralino-torture-'))
  const dataDir = join(folder, 'data')
  const port = await freePort()
  const emulator = createEmulator({
    ...secrets,
    seed: options.seed,
    webhookUrl: `http://127.0.0.1:${port}/webhooks/whatsapp`,
    settings: {
      limits: { perSecond: null, pairIntervalMs: null },
      webhooks: { batchMs: 20, batchSize: 20, retryMs: 100, timeoutMs: 5_000 },
      faults: {
        duplicateWebhooks: 0.1,
        delayWebhooksMs: 200,
        shuffleWebhooks: true,
        latencyMs: 2,
        latencyJitterMs: 20,
        lostAnswers: options.lostAnswers,
      },
    },
  })
  let hub: HubProcess | undefined
  try {
    const environment = {
      DATA_DIR: dataDir,
      PORT: String(port),
      WHATSAPP_BASE_URL: await emulator.listen(),
      WHATSAPP_ACCESS_TOKEN: secrets.accessToken,
      WHATSAPP_APP_SECRET: secrets.appSecret,
      WHATSAPP_VERIFY_TOKEN: secrets.verifyToken,
      WHATSAPP_PHONE_NUMBER_ID: defaultNumber.id,
    }
    await openShop(dataDir)
    note('the folder is filled')
    hub = await startHub(environment)
    note('the hub is up')
    const burst = writeBurst(emulator, options.messages, random, await questions())

    const kills: string[] = []
    for (let kill = 0; kill < options.kills; kill++) {
      const moment = nextMoment(random, options.messages / (options.kills + 1))
      await reached(emulator, hub, moment)
      await hub.kill9()
      kills.push(moment.name)
      note(`killed ${moment.name}`)
      hub = await startHub(environment)
      note('up again')
    }
    const written = await burst
    await untilQuiet(emulator, underWay(emulator, dataDir, written.length))
    note('quiet')
    const afterBurst = judge(emulator, dataDir, written)

    let afterSettling: Judgement | null = null
    if (options.settle && afterBurst.unknown > 0) {
      await hub.stop()
      await resendUnknown(dataDir)
      hub = await startHub(environment)
      await untilQuiet(emulator, underWay(emulator, dataDir, written.length))
      afterSettling = judge(emulator, dataDir, written)
    }
    return {
      seed: options.seed,
      kills,
      seconds: (performance.now() - began) / 1000,
      afterBurst,
      afterSettling,
    }
  } catch (error) {
    throw new Error(`round with seed ${options.seed} failed; the hub said:\n${hub?.output() ?? ''}`, {
      cause: error,
    })
  } finally {
    await hub?.kill9()
    await emulator.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Every customer writes one message within some seconds, one in ten a second one soon after or much later. */
async function writeBurst(
  emulator: Emulator,
  messages: number,
  random: Seeded,
  asked: string[],
): Promise<Written[]> {
  const number = emulator.state.numbers.get(defaultNumber.id)!
  const written: Written[] = []
  const write = (phone: string, which: number) => {
    const customer = emulator.state.customer(phone)
    const text = asked[which % asked.length]!
    const { id } = emulator.customers.write(number, customer, { type: 'text', text })
    written.push({ id, phone, text })
  }
  const seconds: { phone: string; which: number; at: number }[] = []
  for (let n = 0; written.length + seconds.length < messages; n++) {
    const phone = `39333${String(1_000_000 + n)}`
    const which = random.below(asked.length)
    write(phone, which)
    if (random.next() < 0.1 && written.length + seconds.length < messages)
      seconds.push({ phone, which: which + 1, at: n + random.pick([1, 10, 150]) })
    for (const due of seconds.filter(({ at }) => at <= n)) {
      write(due.phone, due.which)
      seconds.splice(seconds.indexOf(due), 1)
    }
    if (n % 25 === 24) await pause(25)
  }
  for (const late of seconds) write(late.phone, late.which)
  return written
}

interface Moment {
  name: string
  /** Counted from when the hub is up. */
  afterMs: number
  /** Kill on this acceptance, in the very moment in which the hub cannot have heard of it. */
  onAccepted: number
}

/** A moment in time, or the moment at which the emulator accepts a send. */
function nextMoment(random: Seeded, share: number): Moment {
  if (random.next() < 0.5) {
    const afterMs = random.between(20, 2_500)
    return { name: `${afterMs} ms after the start`, afterMs, onAccepted: Infinity }
  }
  const onAccepted = random.between(1, Math.max(1, Math.floor(share)))
  return { name: `on acceptance ${onAccepted} after the start`, afterMs: 5_000, onAccepted }
}

function reached(emulator: Emulator, hub: HubProcess, moment: Moment): Promise<void> {
  const { state } = emulator
  const before = state.counters['messages.accepted'] ?? 0
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      state.changes.off('thread', look)
      resolve()
    }
    const look = () => {
      if ((state.counters['messages.accepted'] ?? 0) + 1 - before < moment.onAccepted) return
      // Within the request: the answer has not been written.
      process.kill(hub.pid, 'SIGKILL')
      done()
    }
    const timer = setTimeout(done, moment.afterMs)
    if (moment.onAccepted < Infinity) state.changes.on('thread', look)
  })
}

/** What is under way between the emulator and the hub, or nothing. */
const underWay = (emulator: Emulator, dataDir: string, messages: number) => () =>
  rest(dataDir, messages) || unread(emulator)

/** Receipts that are still to come, or nothing. */
function unread(emulator: Emulator): string {
  const n = [...emulator.state.log()].filter((m) => m.direction === 'out' && m.status !== 'read').length
  return n === 0 ? '' : `${n} messages are not read`
}

/** What the hub has still to do, or nothing. */
function rest(dataDir: string, messages: number): string {
  const db = new Sqlite(join(dataDir, 'centralino.db'), { readonly: true })
  try {
    const count = (sql: string) => db.prepare<[], { n: number }>(sql).get()!.n
    const found = {
      jobs: count(`select count(*) as n from jobs where state in ('ready', 'running')`),
      events: count(`select count(*) as n from inbound_events where status = 'received'`),
      outbox: count(
        `select count(*) as n from messages where direction = 'out' and status in ('queued', 'held', 'sending')`,
      ),
      missing: messages - count(`select count(*) as n from messages where direction = 'in'`),
    }
    return Object.values(found).some((n) => n > 0) ? JSON.stringify(found) : ''
  } finally {
    db.close()
  }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
