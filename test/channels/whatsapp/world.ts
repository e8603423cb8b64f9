import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createWhatsAppClient, type WhatsAppClient } from '../../../channels/whatsapp/client.ts'
import {
  createEmulator,
  defaultNumber,
  type Emulator,
  type EmulatorOptions,
} from '../../../channels/whatsapp/emulator/emulator.ts'
import { parseWebhook, verifySignature } from '../../../channels/whatsapp/webhook.ts'
import type { InboundEvent } from '../../../domain/inbound.ts'
import type { Content } from '../../../domain/message.ts'
import type { OutboundMessage, OutgoingFile } from '../../../channels/channel.ts'
import { appSecret } from './payloads.ts'

export const accessToken = 'token-of-the-tests'
export const accountId = defaultNumber.id
export const phone = '+393331234567'

export interface Receiver {
  url: string
  /** Every event that came under a right signature, in its order. */
  events: InboundEvent[]
  bodies: Buffer[]
  signatures: string[]
  /** What to answer; 200 unless set. */
  status: number
  close(): Promise<void>
}

/** A webhook receiver as a hub is one: checks, parses, answers. */
export async function startReceiver(): Promise<Receiver> {
  const receiver: Receiver = {
    url: '',
    events: [],
    bodies: [],
    signatures: [],
    status: 200,
    close: async () => {},
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks)
      const header = request.headers['x-hub-signature-256'] as string | undefined
      if (!verifySignature(body, header, appSecret)) return response.writeHead(401).end()
      if (receiver.status === 200) {
        receiver.bodies.push(body)
        receiver.signatures.push(header!)
        const { events, malformed } = parseWebhook(body)
        if (malformed.length > 0)
          throw new Error(`the emulator wrote what we cannot read: ${malformed[0]?.reason}`)
        receiver.events.push(...events)
      }
      response.writeHead(receiver.status).end()
    })
  })
  receiver.url = await listening(server)
  receiver.close = () => closing(server)
  return receiver
}

export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

export function closing(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

export interface World {
  emulator: Emulator
  client: WhatsAppClient
  receiver: Receiver
  send(content: Content, more?: Partial<OutboundMessage>): ReturnType<WhatsAppClient['send']>
  /** A call of the control endpoint. */
  control(method: string, path: string, body?: unknown): Promise<Record<string, unknown>>
  /** Waits until every webhook that is due has been taken. */
  settled(): Promise<void>
  close(): Promise<void>
}

export async function startWorld(options: Partial<EmulatorOptions> = {}): Promise<World> {
  const receiver = await startReceiver()
  const emulator = createEmulator({
    appSecret,
    accessToken,
    verifyToken: 'verify-token',
    webhookUrl: receiver.url,
    seed: 7,
    ...options,
    settings: {
      receipts: { sentMs: 1, deliveredMs: 2, readMs: null },
      webhooks: { batchMs: 1, retryMs: 5 },
      templates: { reviewMs: 1 },
      ...options.settings,
    },
  })
  const baseUrl = await emulator.listen()
  const client = createWhatsAppClient({
    baseUrl,
    version: 'v25.0',
    accessToken,
    timeoutMs: 5000,
    resolveMedia: async (mediaId) => mediaId.replace('hub-', ''),
  })
  let sequence = 0
  return {
    emulator,
    client,
    receiver,
    send: (content, more = {}) =>
      client.send({
        id: `m${++sequence}`,
        accountId,
        to: { phone, whatsappUserId: null },
        content,
        replyTo: null,
        ...more,
      }),
    async control(method, path, body) {
      const answer = await fetch(`${baseUrl}/_emulator${path}`, {
        method,
        ...(body !== undefined && {
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
      })
      return (await answer.json()) as Record<string, unknown>
    },
    async settled() {
      await new Promise((resolve) => setTimeout(resolve, 30))
      await emulator.webhooks.drained()
    },
    async close() {
      await client.close()
      await emulator.close()
      await receiver.close()
    },
  }
}

/** A file as the channel is given it, in pieces. */
export function outgoing(bytes: Buffer, mimeType: string, filename: string | null = 'f'): OutgoingFile {
  return {
    mimeType,
    filename,
    size: bytes.length,
    async *read() {
      for (let at = 0; at < bytes.length; at += 7_000) yield bytes.subarray(at, at + 7_000)
    },
  }
}

/** A file as the channel hands it over, put together. */
export async function fetched(client: WhatsAppClient, providerMediaId: string) {
  const parts: Uint8Array[] = []
  const facts = await client.downloadMedia(providerMediaId, async (bytes) => void parts.push(bytes))
  return { ...facts, bytes: Buffer.concat(parts) }
}
