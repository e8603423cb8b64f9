import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { expect, it, onTestFinished, vi } from 'vitest'
import { createWhatsAppClient } from '../../../channels/whatsapp/client.ts'
import { createMediaDownloader, mediaPath } from '../../../engine/inbox/media.ts'
import { contactAt } from '../../../storage/contacts.ts'
import { conversationWith } from '../../../storage/conversations.ts'
import { closing, listening } from '../../channels/whatsapp/world.ts'
import { testClock } from '../../clock.ts'
import { testStorage } from '../../database.ts'

const video = Buffer.alloc(400_000, 7)
Buffer.from('0000001866747970', 'hex').copy(video)

/** A customer's video that the provider hands out as `serve` does, and the hub that fetches it. */
async function world(serve: (response: ServerResponse) => void, facts: object = {}) {
  const server = createServer((request, response) => {
    if (request.url === '/file') return serve(response)
    response.end(JSON.stringify({ url: `${url}/file`, mime_type: 'video/mp4', ...facts }))
  })
  const url = await listening(server)
  const client = createWhatsAppClient({
    baseUrl: url,
    version: 'v25.0',
    accessToken: 't',
    timeoutMs: 2_000,
    resolveMedia: async (id) => id,
  })
  const folder = mkdtempSync(join(tmpdir(), 'centralino-media-'))
  onTestFinished(async () => {
    await client.close()
    await closing(server)
    rmSync(folder, { recursive: true })
  })
  const storage = await testStorage()
  const { db } = storage
  const clock = testClock()
  const now = clock.now()
  const address = { phone: '+393331110001', whatsappUserId: null, name: null }
  const contact = await contactAt(db, address, now)
  const line = { contactId: contact.id, channel: 'whatsapp' as const, accountId: '1' }
  const conversation = await conversationWith(db, line, now)
  const messageId = uuidv7()
  await db
    .insertInto('messages')
    .values({
      id: messageId,
      conversation_id: conversation.id,
      contact_id: contact.id,
      channel: 'whatsapp',
      account_id: '1',
      direction: 'in',
      author: 'customer',
      type: 'video',
      content: '{}',
      category: 'service',
      status: 'received',
      created_at: now,
    })
    .execute()
  const id = uuidv7()
  await db
    .insertInto('media')
    .values({
      id,
      message_id: messageId,
      account_id: '1',
      provider_media_id: '9',
      status: 'pending',
      created_at: now,
    })
    .execute()
  const download = createMediaDownloader({ storage, channels: { whatsapp: client }, folder, clock })
  const row = () => db.selectFrom('media').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return { download: (last = false) => download(id, last), row, path: mediaPath(folder, id) }
}

it('goes to the disk as it comes, and has its name only when it is whole', async () => {
  let held: ServerResponse | undefined
  const { download, row, path } = await world((response) => {
    response.write(video.subarray(0, 300_000))
    held = response
  })
  const done = download()
  await vi.waitFor(() => expect(statSync(`${path}.part`).size).toBe(300_000))
  expect(existsSync(path)).toBe(false)
  held?.end(video.subarray(300_000))
  await done
  expect(readFileSync(path).equals(video)).toBe(true)
  expect(readdirSync(dirname(path))).toHaveLength(1)
  expect(await row()).toMatchObject({
    status: 'stored',
    mime_type: 'video/mp4',
    size: video.length,
    sha256: createHash('sha256').update(video).digest('hex'),
  })
})

it('leaves nothing of a file that broke off, and is tried again', async () => {
  let tries = 0
  const { download, row, path } = await world((response) => {
    if (++tries === 2) return void response.end(video)
    response.writeHead(200, { 'content-length': video.length })
    response.write(video.subarray(0, 1_000), () => response.destroy())
  })
  await expect(download()).rejects.toMatchObject({ action: 'retry' })
  expect(readdirSync(dirname(path))).toEqual([])
  expect((await row()).status).toBe('pending')
  await download()
  expect((await row()).status).toBe('stored')
})

it('leaves nothing of a file that is not what it is said to be', async () => {
  const { download, row, path } = await world((response) => void response.end('MZ and so on'))
  await download()
  expect(await row()).toMatchObject({ status: 'failed', size: null, sha256: null })
  expect(readdirSync(dirname(path))).toEqual([])
})

it('leaves nothing of a file that arrived damaged', async () => {
  const { download, path } = await world((response) => void response.end(video), { sha256: 'beef' })
  await expect(download()).rejects.toMatchObject({ action: 'retry' })
  expect(readdirSync(dirname(path))).toEqual([])
})
