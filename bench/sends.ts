import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Pool } from 'undici'
import { createWhatsAppClient } from '../channels/whatsapp/client.ts'
import { defaultNumber } from '../channels/whatsapp/emulator/emulator.ts'
import { payloadOf } from '../channels/whatsapp/payload.ts'
import { hubEnvironment, secrets, startEmulator, type EmulatorProcess } from './emulator-process.ts'
import { accepted, bodyOf, fillOutbox, phoneOf } from './fill-outbox.ts'
import { startHub } from './hub-process.ts'
import { perSecond, share, type Bench, type Row } from './report.ts'

const connections = 64
/** So many numbers that the hub's limit of 1,000 a second and number is not what is measured. */
const numbers = Array.from({ length: 16 }, (_, n) => ({
  id: String(BigInt(defaultNumber.id) + BigInt(n)),
  phone: String(Number(defaultNumber.phone) + n),
}))

const noReceipts = { sentMs: null, deliveredMs: null, readMs: null }
const allReceipts = { sentMs: 40, deliveredMs: 150, readMs: 600 }

/**
 * Messages that wait in the outbox, each to another person with an open window, until the emulator has accepted them
 * all: gate, claim, ledger, request, answer and its commit. Beside it a loop that only posts the same bodies.
 */
export const sends: Bench = {
  name: 'sends',
  async run({ quick, folder, note }) {
    const count = quick ? 1_000 : 10_000
    const rows: Row[] = []
    const bare = { loop: 0, client: 0 }
    for (const what of ['loop', 'client'] as const) {
      note(`${count} messages by ${what === 'loop' ? 'a bare undici loop' : "the hub's client alone"}`)
      const emulator = await emulatorWith({ receipts: noReceipts })
      bare[what] = count / (await inOwnProcess({ what, url: emulator.url, count }))
      emulator.stop()
    }
    for (const [receipts, measured] of [
      [noReceipts, 'from the outbox, no receipts'],
      [allReceipts, 'from the outbox, while three receipts each come in'],
    ] as const) {
      note(`${count} messages ${measured}`)
      const rate = await outbox(join(folder, `data-${rows.length}`), count, receipts)
      rows.push({
        measured: `${count.toLocaleString('en')} messages ${measured}`,
        result: `${perSecond(rate)} (${share(rate / bare.loop)} of the loop)`,
        beside: `bare undici loop: ${perSecond(bare.loop)}; the hub's client alone: ${perSecond(bare.client)}`,
        goal: rows.length === 0 ? 'half of the loop' : '',
        figures: { perSecond: rate, loopPerSecond: bare.loop, clientPerSecond: bare.client },
      })
    }
    return rows
  },
}

function emulatorWith(settings: Parameters<typeof startEmulator>[0]): Promise<EmulatorProcess> {
  return startEmulator(
    { limits: { perSecond: null, pairIntervalMs: null, windowMs: null }, ...settings },
    numbers,
  )
}

/** Sends a second through the whole of a hub that finds the messages waiting when it starts. */
async function outbox(dataDir: string, count: number, receipts: typeof noReceipts | typeof allReceipts) {
  await fillOutbox(dataDir, { count, accountIds: numbers.map(({ id }) => id), perSecond: 1_000 })
  const emulator = await emulatorWith({ receipts: noReceipts })
  const nodeArguments = process.env['BENCH_PROFILE']
    ? ['--cpu-prof', `--cpu-prof-dir=${process.env['BENCH_PROFILE']}`]
    : []
  const hub = await startHub({ DATA_DIR: dataDir, ...hubEnvironment(emulator.url) }, nodeArguments)
  if (receipts === allReceipts)
    await emulator.change({ receipts, webhooks: { url: `${hub.url}/webhooks/whatsapp` } })
  // The first hundreds warm it up; from there to the last.
  const warm = await accepted(emulator, Math.floor(count / 10))
  const done = await accepted(emulator, count)
  await hub.stop()
  emulator.stop()
  return (done.messages - warm.messages) / ((done.at - warm.at) / 1_000)
}

interface Job {
  what: 'loop' | 'client'
  url: string
  count: number
}

const self = fileURLToPath(import.meta.url)

/** Seconds that a job took in a process of its own. */
async function inOwnProcess(job: Job): Promise<number> {
  const child = fork(self, ['send', JSON.stringify(job)], {
    execArgv: ['--import', import.meta.resolve('tsx')],
  })
  const [seconds] = (await once(child, 'message')) as [number]
  child.kill()
  return seconds
}

/** The same bodies as the hub sends, posted by as many connections. */
async function runJob({ what, url, count }: Job): Promise<number> {
  const pool = new Pool(url, { connections, pipelining: 1 })
  const client = createWhatsAppClient({
    baseUrl: url,
    version: 'v25.0',
    accessToken: secrets.accessToken,
    timeoutMs: 20_000,
    connections,
    resolveMedia: async (id) => id,
  })
  const headers = { authorization: `Bearer ${secrets.accessToken}`, 'content-type': 'application/json' }
  const send = async (n: number) => {
    const message = {
      id: `message-${n}`,
      accountId: numbers[n % numbers.length]!.id,
      to: { phone: `+${phoneOf(n)}`, whatsappUserId: null },
      content: { type: 'text', body: bodyOf(n) } as const,
      replyTo: null,
    }
    if (what === 'client') return void (await client.send(message))
    const path = `/v25.0/${message.accountId}/messages`
    const body = JSON.stringify(payloadOf(message, undefined))
    const answer = await pool.request({ method: 'POST', path, headers, body })
    const text = await answer.body.text()
    if (answer.statusCode !== 200) throw new Error(text)
  }
  let next = 0
  let began = performance.now()
  const worker = async (until: number) => {
    while (next < until) await send(next++)
  }
  const warm = Math.floor(count / 10)
  await Promise.all(Array.from({ length: connections }, () => worker(warm)))
  began = performance.now()
  await Promise.all(Array.from({ length: connections }, () => worker(count + warm)))
  const seconds = (performance.now() - began) / 1_000
  await pool.close()
  await client.close()
  return seconds
}

if (process.argv[2] === 'send' && process.argv[1] === self) {
  void runJob(JSON.parse(process.argv[3]!) as Job).then((seconds) => process.send!(seconds))
}
