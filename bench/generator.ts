import { fork } from 'node:child_process'
import { createHmac, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Pool } from 'undici'

/** Requests to post, made before the clock runs so that making them is not measured. */
export interface Load {
  url: string
  requests: { headers: Record<string, string>; body: string }[]
  connections: number
  /** Posts on a fixed timetable, however slow the answers; as fast as the connections allow where null. */
  perSecond: number | null
}

export interface Answered {
  /** Milliseconds by request: from the moment at which it was due to the end of its answer. */
  latencies: number[]
  statuses: Record<string, number>
  seconds: number
}

const self = fileURLToPath(import.meta.url)

/** Runs a load in a process of its own, so that making it takes nothing from the process that is measured. */
export async function generate(load: Load): Promise<Answered> {
  const child = fork(self, ['generate'], { execArgv: ['--import', import.meta.resolve('tsx')] })
  const ended = once(child, 'exit')
  try {
    const answer = once(child, 'message')
    child.send(load)
    const [answered] = (await Promise.race([
      answer,
      ended.then(([code]) => {
        throw new Error(`the load generator ended with ${String(code)}`)
      }),
    ])) as [Answered]
    return answered
  } finally {
    child.kill()
  }
}

export function signedRequest(body: string, appSecret: string): Load['requests'][number] {
  const signature = createHmac('sha256', appSecret).update(body).digest('hex')
  return {
    headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` },
    body,
  }
}

export const newWamid = () => `wamid.${randomBytes(18).toString('base64url')}`

async function post(load: Load): Promise<Answered> {
  const { origin, pathname } = new URL(load.url)
  const pool = new Pool(origin, { connections: load.connections, pipelining: 1 })
  const latencies: number[] = []
  const statuses: Record<string, number> = {}
  const one = async (at: number, dueAt: number) => {
    let status = 'error'
    try {
      const answer = await pool.request({ path: pathname, method: 'POST', ...load.requests[at]! })
      await answer.body.dump()
      status = String(answer.statusCode)
    } catch (error) {
      status = error instanceof Error ? error.message : String(error)
    }
    statuses[status] = (statuses[status] ?? 0) + 1
    latencies.push(performance.now() - dueAt)
  }
  const began = performance.now()
  if (load.perSecond === null) {
    let next = 0
    const worker = async () => {
      while (next < load.requests.length) await one(next++, performance.now())
    }
    await Promise.all(Array.from({ length: load.connections }, worker))
  } else {
    const everyMs = 1_000 / load.perSecond
    const underWay: Promise<void>[] = []
    for (let at = 0; at < load.requests.length;) {
      const due = Math.min(load.requests.length, Math.floor((performance.now() - began) / everyMs) + 1)
      for (; at < due; at++) underWay.push(one(at, began + at * everyMs))
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    await Promise.all(underWay)
  }
  const seconds = (performance.now() - began) / 1_000
  await pool.close()
  return { latencies, statuses, seconds }
}

if (process.argv[2] === 'generate' && process.argv[1] === self) {
  process.once('message', (load: Load) => {
    void post(load).then((answered) => process.send!(answered))
  })
}
