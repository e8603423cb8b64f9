import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createWhatsAppClient } from '../../../channels/whatsapp/client.ts'
import { kindOfType, maxBytesOf, sniff } from '../../../channels/whatsapp/media-rules.ts'
import { accountId, closing, fetched, listening, outgoing, phone, startWorld, type World } from './world.ts'

const heads: Record<string, string> = {
  'image/jpeg': 'ffd8ffe000104a464946',
  'image/png': '89504e470d0a1a0a0000',
  'image/webp': '524946460000000057454250',
  'audio/ogg': '4f67675300',
  'audio/mpeg': '494433040000',
  'audio/amr': '2321414d520a',
  'audio/aac': 'fff15080',
  'video/mp4': '0000001866747970',
  'application/pdf': '255044462d312e37',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '504b03041400',
  'application/msword': 'd0cf11e0a1b11ae1',
}
const file = (mimeType: string, size = 64) => {
  const bytes = Buffer.alloc(size)
  Buffer.from(heads[mimeType] ?? '', 'hex').copy(bytes)
  return { bytes, mimeType, filename: 'f' }
}
const upload = ({ bytes, mimeType, filename }: { bytes: Buffer; mimeType: string; filename: string }) =>
  world.client.uploadMedia(accountId, outgoing(bytes, mimeType, filename))

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.close())

describe('files there and back', () => {
  it.each(Object.keys(heads))('%s', async (mimeType) => {
    const { providerMediaId } = await upload(file(mimeType))
    const back = await fetched(world.client, providerMediaId)
    expect(back.mimeType).toBe(mimeType)
    expect(Buffer.compare(back.bytes, file(mimeType).bytes)).toBe(0)
  })

  it('keeps every byte of a form whose file looks like a form', async () => {
    const bytes = Buffer.from('a\r\n--centralino\r\n\r\n--\r\n\0\xff', 'latin1')
    const { providerMediaId } = await upload({
      bytes,
      mimeType: 'text/plain',
      filename: 'x"\r\ny.txt',
    })
    expect((await fetched(world.client, providerMediaId)).bytes).toEqual(bytes)
  })

  it('fetches what a customer sent', async () => {
    world.receiver.events.length = 0
    const { bytes } = file('image/jpeg')
    const sent = {
      type: 'image',
      caption: 'rotto',
      file: { base64: bytes.toString('base64'), mimeType: 'image/jpeg' },
    }
    await world.control('POST', `/customers/${phone}/messages`, sent)
    await world.settled()
    const event = world.receiver.events.find((one) => one.kind === 'message')
    expect(event?.kind === 'message' && event.content).toMatchObject({ type: 'image', caption: 'rotto' })
    const back = await fetched(world.client, (event?.kind === 'message' && event.providerMediaId) || '')
    expect(back.bytes).toEqual(bytes)
  })

  it('asks for a fresh address, which the old one is not after five minutes', async () => {
    const { providerMediaId } = await upload(file('image/png'))
    const headers = { authorization: 'Bearer token-of-the-tests' }
    const facts = (await (
      await fetch(`${world.emulator.url}/v25.0/${providerMediaId}`, { headers })
    ).json()) as { url: string }
    expect((await fetch(facts.url)).status).toBe(401)
    expect((await fetch(facts.url, { headers })).status).toBe(200)
    await world.control('POST', '/advance', { ms: 5 * 60_000 })
    expect((await fetch(facts.url, { headers })).status).toBe(404)
    await expect(fetched(world.client, providerMediaId)).resolves.toMatchObject({
      mimeType: 'image/png',
    })
  })
})

describe('refused before they go out', () => {
  it.each<[string, { bytes: Buffer; mimeType: string; filename: string }]>([
    ['an image over 5 MB', file('image/jpeg', maxBytesOf.image + 1)],
    ['a sound over 16 MB', file('audio/ogg', maxBytesOf.audio + 1)],
    ['a sticker over 500 KB', file('image/webp', maxBytesOf.sticker + 1)],
    ['a type that WhatsApp does not take', { ...file('image/png'), mimeType: 'image/gif' }],
    ['an empty file', { bytes: Buffer.alloc(0), mimeType: 'text/plain', filename: 'e' }],
    ['a page said to be a picture', { bytes: Buffer.from('<html>'), mimeType: 'image/png', filename: 'p' }],
    [
      'a program said to be a document',
      { bytes: Buffer.from('MZ\x90\0'), mimeType: 'application/pdf', filename: 'p' },
    ],
    [
      'a program said to be a text',
      { bytes: Buffer.from('\x7fELF\x02', 'latin1'), mimeType: 'text/plain', filename: 'p' },
    ],
  ])('%s', async (_, bad) => {
    const before = world.emulator.state.counters['media.uploaded']
    await expect(upload(bad)).rejects.toMatchObject({
      action: 'reject',
      code: 131053,
    })
    expect(world.emulator.state.counters['media.uploaded']).toBe(before)
  })

  it('takes a file of exactly the limit', async () => {
    await expect(upload(file('image/jpeg', maxBytesOf.image))).resolves.toBeTruthy()
  })
})

describe('downloads that lie', () => {
  let server: Server
  let written = 0
  afterEach(() => closing(server))

  const clientOf = (baseUrl: string) =>
    createWhatsAppClient({
      baseUrl,
      version: 'v25.0',
      accessToken: 't',
      timeoutMs: 2000,
      resolveMedia: async (id) => id,
    })

  async function download(facts: object, body: Buffer | 'endless', headers: Record<string, string> = {}) {
    written = 0
    server = createServer((request, response) => {
      if (request.url !== '/file') return void response.end(JSON.stringify({ url: `${url}/file`, ...facts }))
      response.writeHead(200, headers)
      if (body !== 'endless') return void response.end(body)
      const pour = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65536, 1))) written += 65536
      }
      response.on('drain', pour)
      pour()
    })
    const url = await listening(server)
    const client = clientOf(url)
    const outcome = await fetched(client, '1').catch((error: unknown) => error)
    await client.close()
    return outcome
  }

  const png = file('image/png').bytes
  it('a declared size over the limit is not fetched', async () => {
    expect(
      await download({ mime_type: 'image/png', file_size: maxBytesOf.image + 1 }, 'endless'),
    ).toMatchObject({ action: 'reject', code: 131052 })
    expect(written).toBe(0)
  })

  it('a stream longer than it said is cut off at the limit', async () => {
    expect(await download({ mime_type: 'image/png', file_size: 10 }, 'endless')).toMatchObject({
      action: 'reject',
      code: 131052,
    })
    expect(written).toBeLessThan(maxBytesOf.image * 2)
  })

  it('a reader that is slow is waited for, with one piece in its hands', async () => {
    server = createServer((request, response) => {
      if (request.url !== '/file')
        return void response.end(JSON.stringify({ url: `${url}/file`, mime_type: 'video/mp4' }))
      response.end(file('video/mp4', 12_000_000).bytes)
    })
    const url = await listening(server)
    const client = clientOf(url)
    let inHand = 0
    let largest = 0
    let size = 0
    const { sha256 } = await client.downloadMedia('1', async (bytes) => {
      largest = Math.max(largest, ++inHand)
      await new Promise((resolve) => setImmediate(resolve))
      size += bytes.length
      inHand--
    })
    expect([largest, size]).toEqual([1, 12_000_000])
    expect(sha256).toBe(createHash('sha256').update(file('video/mp4', 12_000_000).bytes).digest('hex'))
    await client.close()
  })

  it('a reader that fails is told its own error', async () => {
    server = createServer((request, response) => {
      if (request.url !== '/file')
        return void response.end(JSON.stringify({ url: `${url}/file`, mime_type: 'image/png' }))
      response.end(png)
    })
    const url = await listening(server)
    const client = clientOf(url)
    const full = new Error('the disk is full')
    await expect(client.downloadMedia('1', () => Promise.reject(full))).rejects.toBe(full)
    await client.close()
  })

  it('bytes of another kind are refused', async () => {
    expect(await download({ mime_type: 'image/png' }, Buffer.from('MZ...'))).toMatchObject({
      action: 'reject',
      code: 131052,
    })
  })

  it('a damaged file is fetched again', async () => {
    const sha256 = createHash('sha256').update(png).digest()
    expect(await download({ mime_type: 'image/png', sha256: sha256.toString('hex') }, png)).toMatchObject({
      mimeType: 'image/png',
    })
    await closing(server)
    expect(await download({ mime_type: 'image/png', sha256: sha256.toString('base64') }, png)).toMatchObject({
      mimeType: 'image/png',
    })
    await closing(server)
    expect(await download({ mime_type: 'image/png', sha256: 'beef' }, png)).toMatchObject({ action: 'retry' })
  })
})

it('tells files by their first bytes', () => {
  expect(Object.keys(heads).map((type) => sniff(file(type).bytes))).not.toContain(undefined)
  expect(sniff(Buffer.from('Ciao'))).toBeUndefined()
  expect(sniff(Buffer.alloc(0))).toBeUndefined()
  expect(kindOfType('audio/ogg; codecs=opus')).toBe('audio')
  expect(kindOfType('__proto__')).toBeUndefined()
})
