import { join } from 'node:path'
import { defaultNumber } from '../channels/whatsapp/emulator/emulator.ts'
import { eventKeyHasher } from '../storage/hash-key.ts'
import { startBareExpress } from './bare-express.ts'
import { benchActor, withClosedHub } from './closed-hub.ts'
import { hubEnvironment, secrets, startEmulator } from './emulator-process.ts'
import { generate, newWamid, signedRequest, type Answered, type Load } from './generator.ts'
import { startHub } from './hub-process.ts'
import { spread } from './percentile.ts'
import { ms, perSecond, share, type Bench, type Row } from './report.ts'

const connections = 64

/**
 * Signed webhooks at the hub's door, each its own request, one in four a customer's message and the others receipts
 * of messages that the hub sent: what 80 messages a second with their three receipts each come to. The work behind
 * the door goes on meanwhile, as it does in life: every message is stored, routed and answered by the agent.
 */
export const webhookIntake: Bench = {
  name: 'webhook-intake',
  async run({ quick, folder, note }) {
    const seconds = quick ? 2 : 10
    const steady = { count: 320 * seconds, perSecond: 320, what: `320/s for ${seconds} s` }
    const burst = {
      count: quick ? 2_000 : 20_000,
      perSecond: null,
      what: `as fast as it goes, ${connections} connections`,
    }
    const rows: Row[] = []
    for (const load of [steady, burst]) {
      note(load.what)
      const dataDir = join(folder, `data-${rows.length}`)
      const sent = await prepare(dataDir, Math.ceil(load.count / 4))
      const requests = events(load.count, sent).map((body) => signedRequest(body, secrets.appSecret))

      const bare = await startBareExpress()
      const beside = await generate({ ...load, url: bare.url, requests, connections })
      bare.stop()

      const emulator = await startEmulator({ limits: { perSecond: null, pairIntervalMs: null } })
      const hub = await startHub({ DATA_DIR: dataDir, ...hubEnvironment(emulator.url) })
      const url = `${hub.url}/webhooks/whatsapp`
      await generate({ url, requests: warmUp(), connections: 4, perSecond: 100 })
      const hubAnswered = await generate({ ...load, url, requests, connections })
      await hub.kill9()
      emulator.stop()
      const lost = load.count - (await countStored(dataDir, requests))
      rows.push(rowOf(load, hubAnswered, beside, lost))
    }
    return rows
  },
}

function rowOf(
  load: { what: string; perSecond: Load['perSecond']; count: number },
  hub: Answered,
  bare: Answered,
  lost: number,
): Row {
  const accepted = hub.statuses['200'] ?? 0
  const rate = { hub: load.count / hub.seconds, bare: load.count / bare.seconds }
  const [ours, theirs] = [spread(hub.latencies), spread(bare.latencies)]
  const open = load.perSecond === null
  return {
    measured: load.what,
    result: `${perSecond(rate.hub)}, p50 ${ms(ours.p50)}, p99 ${ms(ours.p99)}, lost ${lost}${accepted === load.count ? '' : `, ${load.count - accepted} not answered 200`}`,
    beside: `bare Express: ${perSecond(rate.bare)}, p50 ${ms(theirs.p50)}, p99 ${ms(theirs.p99)}${open ? `; the hub reaches ${share(rate.hub / rate.bare)}` : ''}`,
    goal: open ? 'lost 0; half of bare Express' : 'lost 0',
    figures: {
      requestsPerSecond: rate.hub,
      p50Ms: ours.p50,
      p99Ms: ours.p99,
      lost,
      refused: load.count - accepted,
      barePerSecond: rate.bare,
      bareP50Ms: theirs.p50,
      bareP99Ms: theirs.p99,
    },
  }
}

interface Sent {
  id: string
  providerId: string
  phone: string
}

/** A hub that has sent messages, whose receipts will come. */
async function prepare(dataDir: string, messages: number): Promise<Sent[]> {
  return withClosedHub(dataDir, async ({ hub }) => {
    await hub.knowledge.saveEntry({
      language: 'it',
      question: 'Quanto costa la spedizione?',
      answer: 'La spedizione in Italia costa 5 euro e arriva in due giorni lavorativi.',
    })
    await hub.settings.update(
      { agent: { debounceMs: 0 }, sending: { throughputPerSecond: 1_000 } },
      benchActor,
    )
    const now = Date.now()
    const sent = Array.from({ length: messages }, (_, n) => ({
      id: `sent-${n}`,
      providerId: newWamid(),
      phone: `39320${String(1_000_000 + n)}`,
    }))
    await hub.storage.db.transaction().execute(async (tx) => {
      for (const { id, providerId, phone } of sent) {
        await tx
          .insertInto('contacts')
          .values({ id: `c-${id}`, phone: `+${phone}`, created_at: now, marketing: 'none', updated_at: now })
          .execute()
        const line = { channel: 'whatsapp', account_id: defaultNumber.id, contact_id: `c-${id}` }
        await tx
          .insertInto('conversations')
          .values({
            id: `v-${id}`,
            ...line,
            state: 'agent',
            last_message_at: now,
            last_message_preview: 'x',
            unread: 0,
            handled_seq: 0,
            clarifications: 0,
            created_at: now,
            updated_at: now,
          })
          .execute()
        await tx
          .insertInto('messages')
          .values({
            id,
            ...line,
            conversation_id: `v-${id}`,
            direction: 'out',
            author: 'operator',
            type: 'text',
            content: JSON.stringify({ type: 'text', body: 'Il pacco è partito.' }),
            text: 'Il pacco è partito.',
            category: 'service',
            status: 'accepted',
            provider_id: providerId,
            created_at: now,
          })
          .execute()
      }
    })
    return sent
  })
}

/** Messages and receipts in turn, as Meta writes them. */
function events(count: number, sent: Sent[]): string[] {
  const at = String(Math.floor(Date.now() / 1_000))
  return Array.from({ length: count }, (_, n) => {
    const round = Math.floor(n / 4)
    const kind = (['message', 'sent', 'delivered', 'read'] as const)[n % 4]!
    if (kind === 'message') return webhook(messageOf(`39333${String(1_000_000 + round)}`, at))
    const { id, providerId, phone } = sent[round]!
    const status = { id: providerId, status: kind, timestamp: at, recipient_id: phone }
    return webhook({ statuses: [{ ...status, biz_opaque_callback_data: id }] })
  })
}

function messageOf(phone: string, at: string) {
  const text = { body: 'Buongiorno, quanto costa la spedizione?' }
  return {
    contacts: [{ profile: { name: 'Cliente' }, wa_id: phone }],
    messages: [{ from: phone, id: newWamid(), timestamp: at, type: 'text', text }],
  }
}

function webhook(value: object): string {
  const metadata = { display_phone_number: defaultNumber.phone, phone_number_id: defaultNumber.id }
  const change = { field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } }
  return JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [{ id: defaultNumber.businessId, changes: [change] }],
  })
}

function warmUp() {
  const at = String(Math.floor(Date.now() / 1_000))
  return Array.from({ length: 100 }, (_, n) =>
    signedRequest(webhook(messageOf(`39340${String(1_000_000 + n)}`, at)), secrets.appSecret),
  )
}

/** How many of the events stand in the database of the hub, which was killed after its last answer. */
async function countStored(dataDir: string, requests: Load['requests']): Promise<number> {
  const keys = requests.map(({ body }) => {
    const value = (JSON.parse(body) as WebhookBody).entry[0].changes[0].value
    const [message, status] = [value.messages?.[0], value.statuses?.[0]]
    return message ? message.id : `${status!.id}:${status!.status}`
  })
  return withClosedHub(dataDir, async ({ hub }) => {
    const rows = await hub.storage.db.selectFrom('inbound_events').select('event_key').execute()
    const stored = new Set(rows.map((row) => row.event_key))
    const hash = await eventKeyHasher(hub.storage.db, hub.clock.now())
    return keys.filter((key) => stored.has(hash(key))).length
  })
}

interface WebhookBody {
  entry: [
    { changes: [{ value: { messages?: { id: string }[]; statuses?: { id: string; status: string }[] } }] },
  ]
}
