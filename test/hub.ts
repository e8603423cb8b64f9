import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Emulator } from '../channels/whatsapp/emulator/emulator.ts'
import { readConfig } from '../config.ts'
import type { Role } from '../domain/user.ts'
import { serve, type RunningHub } from '../serve.ts'

export interface TestHub extends RunningHub {
  emulator: Emulator
  /** Signs somebody in with a role and answers with a fetch of theirs below `/api`. */
  signedIn(role: Role, name?: string): Promise<Caller>
  /** Writes as a customer, over the emulator and its signed webhook. */
  write(phone: string, text: string, id?: string): void
  /** Signs a body as Meta does and posts it to the webhook door. */
  webhook(body: string | Buffer, headers?: Record<string, string>): Promise<Response>
  /** What a customer's phone shows of the business, oldest first. */
  phoneShows(phone: string): { id: string | null; text: string; status: string }[]
}

export interface Caller {
  cookie: string
  call<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: T }>
}

/**
 * The whole hub as `npm start` runs it, with its sandbox, on a free port and a database of its own. The demo business
 * is loaded only when asked for. Debouncing is short unless a test sets it.
 */
export async function testHub(
  options: { demo?: boolean; environment?: Record<string, string> } = {},
): Promise<TestHub> {
  const folder = mkdtempSync(join(tmpdir(), 'centralino-'))
  const config = readConfig({
    PORT: '0',
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    DEMO: options.demo ? 'auto' : 'off',
    ...options.environment,
  })
  const running = await serve(config)
  onTestFinished(async () => {
    await running.stop(2_000)
    rmSync(folder, { recursive: true, force: true })
  })
  const { hub, url } = running
  const emulator = running.emulator!
  const number = emulator.state.numbers.values().next().value!
  await hub.settings.update(
    { agent: { debounceMs: 20 } },
    { kind: 'system', id: 'test', name: 'test', permissions: [] },
  )

  let people = 0
  return {
    ...running,
    emulator,

    async signedIn(role, name = role) {
      const { link } = await hub.accounts.invite({ email: `${role}${++people}@shop.example`, name, role })
      const answer = await fetch(`${url}/api/auth/link`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token: new URL(link).searchParams.get('token') }),
      })
      const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!
      return { cookie, call: caller(url, { cookie }) }
    },

    write(phone, text, id) {
      emulator.customers.write(number, emulator.state.customer(phone.slice(1)), { type: 'text', text, id })
    },

    webhook(body, headers = {}) {
      const bytes = Buffer.from(body)
      const secret = emulator.state.options.appSecret
      return fetch(`${url}/webhooks/whatsapp`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(bytes).digest('hex')}`,
          ...headers,
        },
        body: new Uint8Array(bytes),
      })
    },

    phoneShows(phone) {
      return emulator.state
        .thread(number, emulator.state.customer(phone.slice(1)))
        .messages.filter((message) => message.direction === 'out')
        .map((message) => ({
          id: message.callbackData,
          text: (message.body as { body?: string }).body ?? '',
          status: message.status,
        }))
    },
  }
}

export function caller(url: string, headers: Record<string, string>): Caller['call'] {
  return async (method, path, body) => {
    const sent =
      body === undefined
        ? { headers }
        : { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) }
    const answer = await fetch(`${url}/api${path}`, { method, ...sent })
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json') === true
    return { status: answer.status, body: (text === '' ? {} : isJson ? JSON.parse(text) : text) as never }
  }
}
