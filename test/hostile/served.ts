import { createHmac } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { request, type OutgoingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../config.ts'
import { serve } from '../../serve.ts'

export const appSecret = 'secret-of-the-hostile-tests'
export const limitBytes = 300_000

/** A whole hub behind a real port. What it would send goes nowhere: its agent is off. */
export async function servedHub() {
  const folder = await mkdtemp(join(tmpdir(), 'centralino-hostile-'))
  const running = await serve(
    readConfig({
      DATA_DIR: folder,
      PORT: '0',
      DEMO: 'off',
      LOG_LEVEL: 'silent',
      WEBHOOK_LIMIT_BYTES: String(limitBytes),
      WHATSAPP_BASE_URL: 'http://127.0.0.1:9',
      WHATSAPP_ACCESS_TOKEN: 'token',
      WHATSAPP_APP_SECRET: appSecret,
      WHATSAPP_VERIFY_TOKEN: 'verify',
      WHATSAPP_PHONE_NUMBER_ID: '106540352242922',
    }),
  )
  const { hub } = running
  await hub.settings.update(
    { agent: { enabled: false } },
    { kind: 'system', id: 'test', name: 'test', permissions: [] },
  )
  const { db } = hub.storage

  return {
    hub,
    url: running.url,
    port: Number(new URL(running.url).port),
    /** Posts these bytes; the status of the answer, or what became of the connection. */
    post(
      body: Buffer,
      headers: OutgoingHttpHeaders = {},
      path = '/webhooks/whatsapp',
    ): Promise<number | string> {
      return new Promise((resolve) => {
        const call = request(`${running.url}${path}`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(headers['transfer-encoding'] === undefined && { 'content-length': body.length }),
            ...headers,
          },
        })
        call.on('response', (response) => {
          response.resume().on('close', () => resolve(response.statusCode!))
        })
        call.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'))
        call.end(body)
      })
    },
    counters: () => ({ ...hub.webhooks }),
    async rows() {
      const rows = await db
        .selectFrom('inbound_events')
        .select(['kind', 'status', 'error', 'payload'])
        .execute()
      return rows
    },
    async isAlive() {
      const answer = await fetch(`${running.url}/health`)
      return answer.status === 200
    },
    async close() {
      await running.stop(1_000)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
export type ServedHub = Awaited<ReturnType<typeof servedHub>>

export const signature = (body: Buffer, secret = appSecret) =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`

export const signed = (body: Buffer) => ({ 'x-hub-signature-256': signature(body) })
