import { join } from 'node:path'
import { createEmulator, defaultNumber } from '../channels/whatsapp/emulator/emulator.ts'
import { benchActor, withClosedHub } from './closed-hub.ts'
import { hubEnvironment, secrets } from './emulator-process.ts'
import { fillKnowledge } from './fill-knowledge.ts'
import { startHub } from './hub-process.ts'
import { createPassages } from './passages.ts'
import { spread } from './percentile.ts'
import { ms, type Bench } from './report.ts'

const chunks = 10_000

/**
 * From a customer's message to the agent's answer at WhatsApp: the webhook is posted, verified, stored, routed; the
 * agent understands, searches and answers; the gate passes it; the request arrives. One process writes and receives,
 * by one clock; the hub is another.
 */
export const webhookToSend: Bench = {
  name: 'webhook-to-send',
  async run({ quick, folder, note }) {
    const dataDir = join(folder, 'data')
    const passages = createPassages(11)
    const known = Array.from({ length: quick ? chunks / 10 : chunks }, () => passages.passage())
    note(`filling the knowledge base with ${known.length} chunks`)
    await withClosedHub(dataDir, async ({ hub }) => {
      await fillKnowledge(hub.knowledge, known)
      await hub.settings.update(
        { agent: { debounceMs: 0 }, sending: { throughputPerSecond: 1_000 } },
        benchActor,
      )
    })

    const emulator = createEmulator({
      ...secrets,
      settings: { limits: { perSecond: null, pairIntervalMs: null }, webhooks: { batchMs: 0 } },
    })
    const hub = await startHub({ DATA_DIR: dataDir, ...hubEnvironment(await emulator.listen()) })
    emulator.state.settings.webhooks.url = `${hub.url}/webhooks/whatsapp`
    const number = emulator.state.numbers.get(defaultNumber.id)!
    const arrived = new Map<string, (at: number) => void>()
    emulator.state.changes.on('thread', ({ customer, messages }) => {
      if (messages.at(-1)?.direction === 'out') arrived.get(customer.waId)?.(performance.now())
    })
    const ask = async (n: number) => {
      const phone = `39333${String(1_000_000 + n)}`
      const arrival = new Promise<number>((resolve) => arrived.set(phone, resolve))
      const text = passages.questionAbout(known[(n * 37) % known.length]!)
      const began = performance.now()
      emulator.customers.write(number, emulator.state.customer(phone), { type: 'text', text })
      const took = (await arrival) - began
      arrived.delete(phone)
      return took
    }
    const questions = quick ? 40 : 400
    note(`${questions} questions, one every 50 ms`)
    for (let n = 0; n < 30; n++) await ask(n)
    const taken: Promise<number>[] = []
    for (let n = 0; n < questions; n++) {
      taken.push(ask(1_000 + n))
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const { p50, p95, p99 } = spread(await Promise.all(taken))
    await hub.kill9()
    const floor = await bareRoundTrip(emulator)
    await emulator.close()
    return [
      {
        measured: `${questions} questions at 20/s, ${known.length.toLocaleString('en')} chunks, debounce off`,
        result: `p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}`,
        beside: `one bare send to the emulator: p50 ${ms(floor)}`,
        goal: 'p50 30 ms, p95 100 ms',
        figures: { p50Ms: p50, p95Ms: p95, p99Ms: p99, bareSendMs: floor },
      },
    ]
  },
}

/** What one send costs by itself, from the same process. */
async function bareRoundTrip(emulator: ReturnType<typeof createEmulator>): Promise<number> {
  const taken: number[] = []
  for (let n = 0; n < 100; n++) {
    const began = performance.now()
    const answer = await fetch(`${emulator.url}/v25.0/${defaultNumber.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secrets.accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        messaging_product: 'whatsapp',
        to: `39333${String(1_000_000 + n)}`,
        type: 'text',
        text: { body: 'x' },
      }),
    })
    await answer.text()
    taken.push(performance.now() - began)
  }
  return spread(taken).p50
}
