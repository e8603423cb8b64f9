import { createHmac } from 'node:crypto'
import { Agent, request } from 'undici'
import type { Json } from '../parse/fields.ts'
import type { State } from './state.ts'

/** Meta gives up after 7 days, and so does the emulator, in its own time. */
const giveUpAfterMs = 7 * 24 * 3_600_000
const longestWaitMs = 60_000
const postsAtOnce = 8
const mostQueued = 200_000
const mostWaitingBatches = 2_000

export interface Change {
  businessId: string
  field: string
  value: Json
}

interface Batch {
  body: Buffer
  signature: string
  size: number
  attempts: number
  since: number
}

/** JSON as Meta signs it: every character beyond ASCII as \uXXXX, in lower case. */
export function escapedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

export function sign(body: Buffer | string, appSecret: string): string {
  return `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`
}

/** Posts changes to the receiver: in batches, signed, and again with back-off until it answers 200. */
export function createWebhooks(state: State) {
  const agent = new Agent({ connections: postsAtOnce, pipelining: 1 })
  let queue: Change[] = []
  let ready: Batch[] = []
  let waiting = 0
  let inFlight = 0
  let timer: NodeJS.Timeout | undefined
  let generation = 0
  let closed = false
  let idle: (() => void)[] = []

  function push(change: Change): void {
    const { webhooks, faults } = state.settings
    if (closed || webhooks.url === null) return state.count('webhooks.unsent')
    if (state.chance(faults.dropWebhooks)) return state.count('webhooks.dropped')
    const copies = state.chance(faults.duplicateWebhooks) ? 2 : 1
    for (let copy = 0; copy < copies; copy++) {
      const delayMs = faults.delayWebhooksMs * state.random()
      if (faults.delayWebhooksMs > 0) {
        const born = generation
        state.timeline.after(delayMs, () => born === generation && enqueue(change))
      } else enqueue(change)
    }
    if (copies === 2) state.count('webhooks.duplicated')
  }

  function enqueue(change: Change): void {
    if (queue.length >= mostQueued) return state.count('webhooks.dropped')
    queue.push(change)
    if (queue.length >= state.settings.webhooks.batchSize && !state.settings.faults.shuffleWebhooks) flush()
    else if (!timer) {
      timer = setTimeout(flush, state.settings.webhooks.batchMs)
      timer.unref()
    }
  }

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    const changes = queue
    queue = []
    if (state.settings.faults.shuffleWebhooks) shuffle(changes, state.random)
    const { batchSize } = state.settings.webhooks
    for (let from = 0; from < changes.length; from += batchSize)
      ready.push(seal(changes.slice(from, from + batchSize)))
    pump()
  }

  function seal(changes: Change[]): Batch {
    const entries = new Map<string, { id: string; time: number; changes: unknown[] }>()
    const time = Math.floor(state.now() / 1000)
    for (const { businessId, field, value } of changes) {
      const entry = entries.get(businessId) ?? { id: businessId, time, changes: [] }
      entry.changes.push({ value, field })
      entries.set(businessId, entry)
    }
    const body = Buffer.from(
      escapedJson({ object: 'whatsapp_business_account', entry: [...entries.values()] }),
    )
    const signature = sign(body, state.options.appSecret)
    return { body, signature, size: changes.length, attempts: 0, since: state.now() }
  }

  function pump(): void {
    while (inFlight < postsAtOnce && ready.length > 0) void post(ready.shift()!, generation)
    if (inFlight === 0 && waiting === 0 && ready.length === 0 && queue.length === 0) {
      for (const done of idle) done()
      idle = []
    }
  }

  async function post(batch: Batch, born: number): Promise<void> {
    inFlight++
    const answered = await deliver(batch)
    inFlight--
    if (born === generation && !answered) retryLater(batch)
    pump()
  }

  async function deliver(batch: Batch): Promise<boolean> {
    const { url, timeoutMs } = state.settings.webhooks
    if (url === null) return true
    state.count('webhooks.posts')
    try {
      const answer = await request(url, {
        method: 'POST',
        dispatcher: agent,
        headers: { 'content-type': 'application/json', 'x-hub-signature-256': batch.signature },
        body: batch.body,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
      })
      await answer.body.dump()
      if (answer.statusCode === 200) state.count('webhooks.changes', batch.size)
      else state.count(`webhooks.status.${answer.statusCode}`)
      return answer.statusCode === 200
    } catch (error) {
      state.count(`webhooks.error.${(error as NodeJS.ErrnoException).code ?? 'unknown'}`)
      return false
    }
  }

  /** In real time, not the emulator's: it is a receiver that we wait for. */
  function retryLater(batch: Batch): void {
    if (closed || waiting >= mostWaitingBatches || state.now() - batch.since > giveUpAfterMs)
      return state.count('webhooks.dropped', batch.size)
    state.count('webhooks.retries')
    const wait = Math.min(state.settings.webhooks.retryMs * 2 ** batch.attempts, longestWaitMs)
    const born = generation
    waiting++
    setTimeout(() => {
      waiting--
      if (born === generation) ready.push({ ...batch, attempts: batch.attempts + 1 })
      pump()
    }, wait).unref()
  }

  return {
    push,
    /** Settles when nothing is queued, under way or waiting for another try. */
    drained(): Promise<void> {
      return new Promise((resolve) => {
        idle.push(resolve)
        if (queue.length > 0) flush()
        else pump()
      })
    },
    /** Asks a receiver to confirm the subscription; the challenge must come back as it was. */
    async handshake(url: string, verifyToken: string): Promise<boolean> {
      const challenge = String(1_000_000_000 + Math.floor(state.random() * 1_000_000_000))
      const target = new URL(url)
      target.searchParams.set('hub.mode', 'subscribe')
      target.searchParams.set('hub.verify_token', verifyToken)
      target.searchParams.set('hub.challenge', challenge)
      const answer = await request(target, {
        dispatcher: agent,
        headersTimeout: state.settings.webhooks.timeoutMs,
      })
      return answer.statusCode === 200 && (await answer.body.text()) === challenge
    },
    /** Forgets what is queued. */
    clear(): void {
      generation++
      queue = []
      ready = []
      clearTimeout(timer)
      timer = undefined
    },
    async close(): Promise<void> {
      closed = true
      this.clear()
      await agent.destroy()
    },
  }
}
export type Webhooks = ReturnType<typeof createWebhooks>

function shuffle(items: unknown[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const kept = items[index]
    items[index] = items[other]
    items[other] = kept
  }
}
