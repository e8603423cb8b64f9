import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { startHub, type HubProcess } from '../../bench/hub-process.ts'
import { createEmulator, defaultNumber, type Emulator } from '../../channels/whatsapp/emulator/emulator.ts'
import { composeHub } from '../../compose.ts'
import { readConfig } from '../../config.ts'
import { systemClock } from '../../domain/clock.ts'
import type { Actor } from '../../domain/user.ts'
import { addPeople, addTemplate, greeting } from '../engine/sending/sends/world.ts'
import { freePort, pause, secrets } from './round.ts'
import { seeded } from './seeded.ts'
import { untilQuiet } from './until-quiet.ts'

export interface BulkOptions {
  seed: number
  people: number
  kills: number
  lostAnswers: number
  note?(line: string): void
}

export interface BulkReport {
  seed: number
  seconds: number
  kills: number
  /** What broke the promise; empty where it was kept. */
  faults: string[]
  /** Messages that reached the emulator, once each. */
  arrived: number
  /** Of messages whose answer was lost: given up as the policy for marketing says, or still to be settled. */
  unknown: number
}

const actor: Actor = { kind: 'system', id: 'torture', name: 'Torture', permissions: [] }
const always = {
  marketingFrom: '00:00',
  marketingUntil: '23:59',
  marketingOnSundays: true,
  marketingOnHolidays: true,
}

/**
 * One trial: a send to many people while answers get lost, and the hub's process killed at moments that the seed
 * decides, from the writing of the audience to the last message. The emulator counts.
 */
export async function runBulk(options: BulkOptions): Promise<BulkReport> {
  const began = performance.now()
  const random = seeded(options.seed)
  const folder = await mkdtemp(join(tmpdir(), 'centralino-bulk-'))
  const dataDir = join(folder, 'data')
  const port = await freePort()
  const emulator = createEmulator({
    ...secrets,
    seed: options.seed,
    webhookUrl: `http://127.0.0.1:${port}/webhooks/whatsapp`,
    settings: {
      limits: { perSecond: null, pairIntervalMs: null },
      webhooks: { batchMs: 20, batchSize: 50, retryMs: 100, timeoutMs: 5_000 },
      faults: {
        duplicateWebhooks: 0.1,
        delayWebhooksMs: 100,
        shuffleWebhooks: true,
        latencyMs: 2,
        latencyJitterMs: 10,
        lostAnswers: options.lostAnswers,
      },
    },
  })
  emulator.state.numbers.get(defaultNumber.id)!.messagingLimit = 'TIER_UNLIMITED'
  emulator.templates.create(defaultNumber.businessId, greeting, true)
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
      WHATSAPP_BUSINESS_ACCOUNT_ID: defaultNumber.businessId,
    }
    await beginSend(environment, options.people)
    hub = await startHub(environment)
    let kills = 0
    while (kills < options.kills && !isOver(dataDir)) {
      await pause(random.between(10, 900))
      await hub.kill9()
      kills++
      options.note?.(`killed ${kills}, ${arrivals(emulator).size} have arrived`)
      hub = await startHub(environment)
    }
    await untilQuiet(emulator, () => (isOver(dataDir) ? '' : JSON.stringify(restOf(dataDir))))
    const judged = judge(emulator, dataDir, options.people)
    return { seed: options.seed, seconds: (performance.now() - began) / 1000, kills, ...judged }
  } catch (error) {
    throw new Error(`bulk send with seed ${options.seed} failed; the hub said:\n${hub?.output() ?? ''}`, {
      cause: error,
    })
  } finally {
    await hub?.kill9()
    await emulator.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Fills the folder of a hub that does not run, and begins the send: its messages are still to be written. */
async function beginSend(environment: Record<string, string>, people: number): Promise<void> {
  const config = readConfig({ ...environment, LOG_LEVEL: 'error' })
  const composed = await composeHub({
    config,
    clock: systemClock,
    ownsAccount: () => true,
    numberIds: () => [defaultNumber.id],
    line: {
      baseUrl: config.whatsapp!.graphUrl,
      accessToken: secrets.accessToken,
      businessId: defaultNumber.businessId,
    },
  })
  const { hub } = composed
  try {
    await hub.settings.update(
      { sending: { ...always, throughputPerSecond: 1_000, unknownAfterMs: 60_000, pairIntervalMs: 0 } },
      actor,
    )
    await hub.numbers.poll()
    const { db } = hub.storage
    await db.updateTable('numbers').set({ throughput_per_second: 400, warm_up_since: null }).execute()
    await addTemplate(db, defaultNumber.businessId)
    for (let from = 0; from < people; from += 500) {
      const page = Array.from({ length: Math.min(500, people - from) }, (_, n) => ({
        phone: phoneOf(from + n),
      }))
      await addPeople(db, page, Date.now())
    }
    const audience = { filter: { all: [] } }
    const budget = { messages: null, costMicros: null }
    const input = { name: 'Torture', audience, templates: [greeting.name], values: {}, numbers: [], budget }
    await hub.sends.start(input, actor)
  } finally {
    await composed.stop()
  }
}

const phoneOf = (n: number) => `+39333${String(1_000_000 + n)}`

/** Messages by phone, as the emulator accepted them. */
function arrivals(emulator: Emulator): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { direction, thread } of emulator.state.log()) {
    if (direction !== 'out') continue
    counts.set(thread.customer.waId, (counts.get(thread.customer.waId) ?? 0) + 1)
  }
  return counts
}

function read<T>(dataDir: string, sql: string): T[] {
  const db = new Sqlite(join(dataDir, 'centralino.db'), { readonly: true })
  try {
    return db.prepare<[], T>(sql).all()
  } finally {
    db.close()
  }
}

/** What has still to be written, sent or read. A message may stand as unknown for good: a person decides. */
const restOf = (dataDir: string) =>
  read<{ what: string; n: number }>(
    dataDir,
    `select status as what, count(*) as n from messages where status in ('queued', 'held', 'sending') group by 1
     union all select status, 1 from sends where status = 'queueing'
     union all select 'events', count(*) from inbound_events where status = 'received' having count(*) > 0`,
  )
const isOver = (dataDir: string) => restOf(dataDir).length === 0

/** Nobody got it twice; whoever did not get it has a row that says unknown or given up, and why. */
function judge(emulator: Emulator, dataDir: string, people: number) {
  const rows = read<{ phone: string; status: string; reason: string | null; ledger: number }>(
    dataDir,
    `select c.phone, m.status, m.reason, (select count(*) from ledger l where l.message_id = m.id) as ledger
     from messages m join contacts c on c.id = m.contact_id where m.send_id is not null`,
  )
  const counts = arrivals(emulator)
  const faults: string[] = []
  if (rows.length !== people) faults.push(`${rows.length} messages for ${people} people`)
  for (const [phone, times] of counts) if (times > 1) faults.push(`${phone} got it ${times} times`)
  let unknown = 0
  for (const { phone, status, reason, ledger } of rows) {
    const times = counts.get(phone.slice(1)) ?? 0
    const gone = ['accepted', 'sent', 'delivered', 'read'].includes(status)
    const givenUp = status === 'unknown' || reason === 'unknown_given_up'
    if (givenUp) unknown++
    if (ledger === 0) faults.push(`${phone} stands as ${status} without a reason in the ledger`)
    if (gone && times !== 1) faults.push(`${phone} stands as ${status} and arrived ${times} times`)
    if (!gone && !givenUp) faults.push(`${phone} stands as ${status}: ${reason}`)
  }
  return { faults: faults.slice(0, 20), arrived: counts.size, unknown }
}
