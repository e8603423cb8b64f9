import { fetch } from 'undici'
import { z } from 'zod'

const threadSchema = z.object({
  typing: z.boolean(),
  windowUntil: z.number().nullable(),
  messages: z.array(
    z.object({
      id: z.string(),
      direction: z.enum(['in', 'out']),
      at: z.number(),
      type: z.string(),
      body: z.unknown(),
      status: z.string(),
      callbackData: z.string().nullable(),
      replyTo: z.string().nullable(),
    }),
  ),
})
export type EmulatorThread = z.infer<typeof threadSchema>

/** The faults that the simulator's page turns, as the emulator's settings name them. */
const faultsSchema = z.object({
  errors: z.array(z.object({ code: z.number() })),
  latencyMs: z.number(),
  lostAnswers: z.number(),
  duplicateWebhooks: z.number(),
  shuffleWebhooks: z.boolean(),
  delayWebhooksMs: z.number(),
})
export type EmulatorFaults = z.infer<typeof faultsSchema>

const answerTimeoutMs = 30_000

/** The emulator refused (`status`), or could not be reached (`status` 502). */
export class EmulatorRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

export type EmulatorControl = ReturnType<typeof emulatorControl>

/** The calls of the emulator's control endpoint (docs/emulator.md) that the simulator needs, and no others. */
export function emulatorControl(emulatorUrl: string) {
  const base = `${emulatorUrl.replace(/\/$/, '')}/_emulator`

  async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
    let response
    try {
      response = await fetch(base + path, {
        method,
        signal: AbortSignal.timeout(answerTimeoutMs),
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      })
    } catch (error) {
      throw new EmulatorRefusal(502, `The WhatsApp emulator cannot be reached: ${reasonOf(error)}`)
    }
    const answer: unknown = await response.json().catch(() => null)
    if (response.ok) return answer
    const told = z.object({ error: z.object({ message: z.string() }) }).safeParse(answer)
    throw new EmulatorRefusal(response.status, told.success ? told.data.error.message : response.statusText)
  }
  const customer = (phone: string) => `/customers/${encodeURIComponent(phone)}`

  return {
    /** The customer writes; the name is what WhatsApp shows the business of them. */
    async write(phone: string, name: string, message: Record<string, unknown>): Promise<{ id: string }> {
      await ask('PATCH', customer(phone), { name })
      return z.object({ id: z.string() }).parse(await ask('POST', `${customer(phone)}/messages`, message))
    },
    thread: async (phone: string) => threadSchema.parse(await ask('GET', `${customer(phone)}/thread`)),
    /** The emulator's own time, which `advance` moves ahead of the wall clock. */
    now: async () => z.object({ now: z.number() }).parse(await ask('GET', '')).now,
    advance: async (hours: number) =>
      z.object({ now: z.number() }).parse(await ask('POST', '/advance', { hours })).now,
    faults: async () => z.object({ faults: faultsSchema }).parse(await ask('GET', '/settings')).faults,
    setFaults: async (faults: EmulatorFaults) =>
      z.object({ faults: faultsSchema }).parse(await ask('PATCH', '/settings', { faults })).faults,

    /** The thread now and after each change, until the signal is given or the emulator hangs up. */
    async *follow(phone: string, signal: AbortSignal): AsyncGenerator<EmulatorThread> {
      const response = await fetch(`${base}${customer(phone)}/stream`, { signal })
      if (!response.ok || !response.body) throw new EmulatorRefusal(response.status, response.statusText)
      const decoder = new TextDecoder()
      let rest = ''
      for await (const bytes of response.body) {
        const events = (rest + decoder.decode(bytes as Uint8Array, { stream: true })).split('\n\n')
        rest = events.pop() ?? ''
        // Each event is the whole thread: of those that came together only the last one counts.
        const newest = events.findLast((event) => event.startsWith('event: thread\n'))
        if (newest) yield threadSchema.parse(JSON.parse(newest.slice(newest.indexOf('data: ') + 6)))
      }
    },
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
