import type { AddressInfo } from 'node:net'
import express from 'express'
import { tryRoutes } from '../../api/try.ts'
import { createEmulator, defaultNumber } from '../../channels/whatsapp/emulator/emulator.ts'
import { createWhatsAppClient } from '../../channels/whatsapp/client.ts'
import type { Content } from '../../domain/message.ts'
import { migrate } from '../../storage/migrate.ts'
import { openStorage } from '../../storage/open.ts'

export const phone = '+447700900123'
const accountId = defaultNumber.id

/** A message as the page gets it. */
export interface Shown {
  id: string
  from: string
  status: string
  hubId: string | null
  content: Record<string, unknown>
}

interface Answer<T> {
  status: number
  body: T
  headers: Headers
}

/** The simulator's routes over the real emulator and a real database; the hub is played by the test. */
export async function startTryWorld() {
  const emulator = createEmulator({
    appSecret: 'secret',
    accessToken: 'token',
    seed: 7,
    settings: { receipts: { sentMs: 1, deliveredMs: 2, readMs: null }, limits: { pairIntervalMs: null } },
  })
  const emulatorUrl = await emulator.listen()
  const storage = openStorage(':memory:')
  await migrate(storage.db)
  const client = createWhatsAppClient({
    baseUrl: emulatorUrl,
    version: 'v25.0',
    accessToken: 'token',
    timeoutMs: 3_000,
    resolveMedia: async (id) => id,
  })
  const app = express()
  app.use(
    '/try',
    tryRoutes({
      emulatorUrl,
      db: storage.db,
      business: () => ({ name: 'Bottega Nespolo', language: 'it' }),
      downloadMedia: client.downloadMedia,
      page: new URL('../../web/try.html', import.meta.url).pathname,
    }),
  )
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/try`

  async function ask<T = Record<string, unknown>>(path: string, init: RequestInit = {}): Promise<Answer<T>> {
    const response = await fetch(base + path, {
      ...init,
      headers: { 'x-centralino-try': '1', ...init.headers },
    })
    const body = (await response.json().catch(() => null)) as T
    return { status: response.status, body, headers: response.headers }
  }

  const post = <T = Record<string, unknown>>(path: string, body: unknown) =>
    ask<T>(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  return {
    base,
    db: storage.db,
    emulator,
    client,
    ask,
    post,
    say: (body: string) =>
      post<{ id: string }>('/api/messages', { phone, name: 'Ada', content: { type: 'text', body } }),
    thread: async () =>
      (await ask<{ messages: Shown[] }>(`/api/thread?phone=${encodeURIComponent(phone)}`)).body.messages,
    stream: () => `${base}/api/stream?phone=${encodeURIComponent(phone)}`,
    /** As before the first message. */
    async empty(): Promise<void> {
      emulator.state.reset()
      for (const table of ['messages', 'conversations', 'contacts', 'turns', 'users'] as const) {
        await storage.db.deleteFrom(table).execute()
      }
    },
    /** The business sends, as the hub would. */
    send: (id: string, content: Content, replyTo: string | null = null) =>
      client.send({ id, accountId, to: { phone, whatsappUserId: null }, content, replyTo }),
    /** The hub shows the blue ticks, and that it is writing. */
    read: (providerId: string) => client.markRead(accountId, providerId, true),
    async close() {
      server.closeAllConnections()
      server.close()
      await client.close()
      await emulator.close()
      await storage.close()
    },
  }
}

/** Reads a stream of server-sent events until it has what `enough` asks for. */
export async function events(
  url: string,
  enough: (seen: { event: string; data: Record<string, unknown> }[]) => boolean,
): Promise<{ event: string; data: Record<string, unknown> }[]> {
  const left = new AbortController()
  const response = await fetch(url, { signal: AbortSignal.any([left.signal, AbortSignal.timeout(8_000)]) })
  const seen: { event: string; data: Record<string, unknown> }[] = []
  let rest = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + chunk).split('\n\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(part) ?? []
      if (event && data) seen.push({ event, data: JSON.parse(data) as Record<string, unknown> })
    }
    if (enough(seen)) break
  }
  left.abort()
  return seen
}
