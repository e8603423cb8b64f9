import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import express from 'express'

const self = fileURLToPath(import.meta.url)

/** The least that a webhook handler can do: read the body, answer 200, forget it. In a process of its own. */
export async function startBareExpress(): Promise<{ url: string; stop(): void }> {
  const child = fork(self, ['serve'], { execArgv: ['--import', import.meta.resolve('tsx')] })
  const [port] = (await once(child, 'message')) as [number]
  return { url: `http://127.0.0.1:${port}/webhooks/whatsapp`, stop: () => void child.kill() }
}

if (process.argv[2] === 'serve' && process.argv[1] === self) {
  const app = express()
  app.post('/webhooks/whatsapp', express.raw({ type: () => true }), (_request, response) => {
    response.sendStatus(200)
  })
  const server = app.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port))
}
