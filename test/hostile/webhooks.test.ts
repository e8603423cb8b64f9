import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  bytes,
  customer,
  messageChange,
  statusChange,
  valueChange,
  webhook,
} from '../channels/whatsapp/payloads.ts'
import { seeded } from '../torture/seeded.ts'
import { damage, mutate } from './mutate.ts'
import { limitBytes, servedHub, signature, signed, type ServedHub } from './served.ts'

let hub: ServedHub
beforeAll(async () => {
  hub = await servedHub()
})
afterAll(() => hub.close())

let written = 0
const messageOf = (text: string, id = `wamid.H${written++}`) =>
  messageChange({ id, type: 'text', text: { body: text } })
const textWebhook = (text = 'buongiorno', id?: string) => bytes(webhook(messageOf(text, id)))

/** What the counters and the table gained by what was done. */
async function gained(work: () => Promise<unknown>) {
  const [before, rowsBefore] = [hub.counters(), (await hub.rows()).length]
  await work()
  const rows = await hub.rows()
  const counted = Object.entries(hub.counters()).map(([name, n]) => [name, n - before[name]!] as const)
  return {
    counters: Object.fromEntries(counted.filter(([, n]) => n !== 0)),
    rows: rows.slice(rowsBefore),
  }
}

describe('a forged webhook', () => {
  const body = textWebhook()
  it.each<[string, Record<string, string>]>([
    ['without a signature', {}],
    ['with an empty signature', { 'x-hub-signature-256': '' }],
    ['signed with another secret', { 'x-hub-signature-256': signature(body, 'another') }],
    ['signed for other bytes', { 'x-hub-signature-256': signature(textWebhook('altro')) }],
    ['with a signature cut short', { 'x-hub-signature-256': signature(body).slice(0, -2) }],
    ['with a signature that is no hex', { 'x-hub-signature-256': `sha256=${'zz'.repeat(32)}` }],
    ['signed by the older header only', { 'x-hub-signature': signature(body) }],
    ['with two signatures', { 'x-hub-signature-256': `${signature(body)}, ${signature(body)}` }],
  ])('%s is refused with 401, counted, and leaves nothing', async (_, headers) => {
    const { counters, rows } = await gained(async () => expect(await hub.post(body, headers)).toBe(401))
    expect(counters).toEqual({ received: 1, forged: 1 })
    expect(rows).toEqual([])
  })

  it('is refused whatever its body is', async () => {
    for (const strange of [Buffer.alloc(0), Buffer.from('['.repeat(100_000)), Buffer.from([0xff, 0xfe, 0])])
      expect(await hub.post(strange, { 'x-hub-signature-256': signature(Buffer.from('x')) })).toBe(401)
  })
})

describe('a correct webhook', () => {
  it('is stored, and stored once however often it comes', async () => {
    const body = textWebhook()
    const { counters, rows } = await gained(async () => {
      for (let times = 0; times < 5; times++) expect(await hub.post(body, signed(body))).toBe(200)
      const together = Array.from({ length: 20 }, () => hub.post(body, signed(body)))
      expect(new Set(await Promise.all(together))).toEqual(new Set([200]))
    })
    expect(counters).toEqual({ received: 25, stored: 1, duplicates: 24 })
    expect(rows).toHaveLength(1)
  })

  it.each([
    ['as text', { 'content-type': 'text/plain; charset=utf-16' }],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['as nothing known', { 'content-type': 'a/b;c=d;;=' }],
  ])('is taken %s', async (_, headers) => {
    const body = textWebhook()
    const { counters } = await gained(async () =>
      expect(await hub.post(body, { ...signed(body), ...headers })).toBe(200),
    )
    expect(counters).toEqual({ received: 1, stored: 1 })
  })

  it('is taken with a byte order mark, and when its bytes trickle in', async () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), textWebhook()])
    const slow = textWebhook('piano')
    const { counters } = await gained(async () => {
      expect(await hub.post(marked, signed(marked))).toBe(200)
      expect(await trickle(slow)).toMatch(/^HTTP\/1.1 200/)
    })
    expect(counters).toEqual({ received: 2, stored: 2 })
  })

  it('is taken with eight hundred events in it', async () => {
    const body = bytes(webhook(...Array.from({ length: 800 }, () => messageOf('x'))))
    expect(body.length).toBeLessThan(limitBytes)
    const { counters } = await gained(async () => expect(await hub.post(body, signed(body))).toBe(200))
    expect(counters).toEqual({ received: 1, stored: 800 })
  })
})

describe('a signed webhook that cannot be read', () => {
  const good = webhook(messageOf('x'))
  it.each<[string, Buffer, string]>([
    ['empty', Buffer.alloc(0), 'not JSON'],
    ['cut short', textWebhook().subarray(0, 100), 'not JSON'],
    ['in UTF-16', Buffer.from(JSON.stringify(good), 'utf16le'), 'not JSON'],
    ['in Latin-1', Buffer.from(JSON.stringify(webhook(messageOf('perché'))), 'latin1'), 'not UTF-8'],
    ['gzipped without saying so', gzipSync(bytes(good)), 'not UTF-8'],
    ['nested 100,000 levels deep', Buffer.from('['.repeat(100_000)), 'nested deeper'],
    ['nested where a text should be', bytes(good).subarray(0, -1), 'not JSON'],
    ['null', Buffer.from('null'), 'body'],
    ['a number', Buffer.from('1e999'), 'body'],
    ['a text', Buffer.from('"webhook"'), 'body'],
    ['a list', Buffer.from('[{}]'), 'body'],
    ['of another product', bytes({ object: 'page', entry: [] }), 'whatsapp_business_account'],
    ['without entries', bytes({ object: 'whatsapp_business_account', entry: {} }), 'entry'],
  ])('(%s) is acknowledged, counted and set aside', async (_, body, reason) => {
    const { counters, rows } = await gained(async () => expect(await hub.post(body, signed(body))).toBe(200))
    expect(counters).toEqual({ received: 1, stored: 1, malformed: 1 })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ kind: 'malformed', status: 'malformed' })
    expect(rows[0]!.error).toContain(reason)
  })

  it('in parts loses those parts only', async () => {
    const body = bytes(
      webhook(
        messageOf('uno'),
        messageChange({ id: 7, type: 'text', text: { body: 'x' } }),
        null,
        { field: 'messages', value: 'x' },
        statusChange({ status: 'imagined' }),
        messageOf('due'),
      ),
    )
    const { counters, rows } = await gained(async () => expect(await hub.post(body, signed(body))).toBe(200))
    expect(counters).toEqual({ received: 1, stored: 6, malformed: 4 })
    expect(rows.filter(({ kind }) => kind === 'message')).toHaveLength(2)
    expect(rows.filter(({ status }) => status === 'malformed')).toHaveLength(4)
  })

  it('with twenty thousand of nothing in a list is set aside', async () => {
    const body = bytes({
      object: 'whatsapp_business_account',
      entry: Array.from({ length: 20_000 }, () => 0),
    })
    const { counters, rows } = await gained(async () => expect(await hub.post(body, signed(body))).toBe(200))
    expect(counters['malformed']).toBe(20_000)
    expect(rows).toHaveLength(21)
    expect(rows.filter(({ error }) => error?.includes('19980 more pieces'))).toHaveLength(1)
    expect(await hub.isAlive()).toBe(true)
  })
})

describe('a request that is no webhook', () => {
  it('is refused with 413 where it is too large, whether it says so or not', async () => {
    const body = Buffer.alloc(limitBytes + 1, 32)
    const { counters, rows } = await gained(async () => {
      expect([413, 'EPIPE', 'ECONNRESET']).toContain(await hub.post(body, signed(body)))
      const chunked = { ...signed(body), 'transfer-encoding': 'chunked' }
      expect([413, 'EPIPE', 'ECONNRESET']).toContain(await hub.post(body, chunked))
    })
    expect(counters).toEqual({ received: 2, too_large: 2 })
    expect(rows).toEqual([])
  })

  it('is refused with 415 where it is compressed', async () => {
    const body = gzipSync(textWebhook())
    const { counters } = await gained(async () =>
      expect(await hub.post(body, { ...signed(body), 'content-encoding': 'gzip' })).toBe(415),
    )
    expect(counters).toEqual({ received: 1, unreadable: 1 })
  })

  it('is counted where it breaks off, and keeps nobody waiting while it does not', async () => {
    const body = textWebhook()
    const head = `POST /webhooks/whatsapp HTTP/1.1\r\nhost: x\r\nx-hub-signature-256: ${signature(body)}\r\ncontent-length: ${body.length}\r\n\r\n`
    const stalled = connect(hub.port, '127.0.0.1')
    stalled.on('error', () => stalled.destroy())
    stalled.write(head)
    stalled.write(body.subarray(0, 50))
    const { counters } = await gained(async () => {
      const other = textWebhook()
      expect(await hub.post(other, signed(other))).toBe(200)
      stalled.destroy()
      await vi.waitFor(() => expect(hub.counters()['unreadable']).toBeGreaterThan(1))
    })
    expect(counters).toEqual({ received: 2, stored: 1, unreadable: 1 })
  })

  it.each([
    ['noise', '\0\x01\x02\x03\r\n\r\n'],
    [
      'two lengths',
      'POST /webhooks/whatsapp HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ncontent-length: 9\r\n\r\nabc',
    ],
    [
      'a length that is no number',
      'POST /webhooks/whatsapp HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n',
    ],
    ['endless headers', `POST /webhooks/whatsapp HTTP/1.1\r\nhost: x\r\na: ${'a'.repeat(40_000)}\r\n\r\n`],
    ['a broken escape', 'POST /webhooks/%E0%A4%A HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n'],
  ])('(%s) is refused, and the hub goes on', async (_, request) => {
    expect(await talk(request)).toMatch(/^HTTP\/1.1 4\d\d/)
    expect(await hub.isAlive()).toBe(true)
  })

  it('gets no challenge without the token', async () => {
    const ask = async (query: string) => (await fetch(`${hub.url}/webhooks/whatsapp?${query}`)).status
    expect(await ask('hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=1')).toBe(403)
    expect(await ask('hub.mode=subscribe&hub.verify_token[]=verify&hub.challenge=1')).toBe(403)
    expect(await ask('hub.mode=subscribe&hub.verify_token=verify&hub.challenge=1')).toBe(200)
  })
})

describe('two thousand webhooks, each wrong in its own way', () => {
  const changes = (n: number) => [
    messageChange({
      id: `wamid.T${n}`,
      type: 'text',
      text: { body: 'dove è?' },
      context: { id: 'wamid.X' },
    }),
    messageChange({ id: `wamid.I${n}`, type: 'image', image: { id: '1', caption: 'foto' } }),
    messageChange({
      id: `wamid.B${n}`,
      type: 'interactive',
      interactive: { type: 'button_reply', button_reply: { id: 'a', title: 'Sì' } },
    }),
    messageChange({
      id: `wamid.S${n}`,
      type: 'system',
      system: { type: 'user_changed_number', wa_id: '393330000001' },
    }),
    statusChange({
      id: `wamid.F${n}`,
      status: 'failed',
      errors: [{ code: 131026, error_data: { details: 'x' } }],
    }),
    valueChange('user_preferences', {
      user_preferences: [{ wa_id: customer, category: 'marketing_messages', value: 'stop', timestamp: n }],
    }),
    valueChange('account_update', { event: 'x' }),
  ]

  it('are each refused or stored, never answered 5xx, and worked through to the end', async () => {
    const random = seeded(20_261_120)
    const seen = new Map<number | string, number>()
    const { counters, rows } = await gained(async () => {
      for (let round = 0; round < 40; round++) {
        const posts = Array.from({ length: 50 }, async (_, n) => {
          const two = [0, 1].map(() => random.pick(changes(round * 50 + n)))
          const mutated = bytes(mutate(webhook(...two), random) ?? null)
          const body = random.next() < 0.2 ? damage(mutated, random) : mutated
          const forged = random.next() < 0.2
          const status = await hub.post(
            body,
            forged ? { 'x-hub-signature-256': signature(body, 'no') } : signed(body),
          )
          expect(status).toBe(forged ? 401 : 200)
          seen.set(status, (seen.get(status) ?? 0) + 1)
        })
        await Promise.all(posts)
      }
    })
    expect(counters['received']).toBe(2_000)
    expect(counters['forged']).toBe(seen.get(401))
    expect(counters['stored']).toBe(rows.length)
    expect(rows.filter(({ status }) => status === 'malformed')).toHaveLength(counters['malformed']!)
    // The trial is one only where it reaches both sides.
    expect(counters['malformed']).toBeGreaterThan(500)
    expect(rows.length - counters['malformed']!).toBeGreaterThan(500)
    expect(await hub.isAlive()).toBe(true)

    await vi.waitFor(
      async () => {
        const left = (await hub.rows()).filter(({ status }) => status === 'received')
        expect(left).toEqual([])
      },
      { timeout: 60_000, interval: 200 },
    )
    expect(await hub.hub.jobs.listDead(100)).toEqual([])
  }, 120_000)
})

/** A correct webhook in ten pieces with pauses between them; the head of the answer. */
function trickle(body: Buffer): Promise<string> {
  const head = `POST /webhooks/whatsapp HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx-hub-signature-256: ${signature(body)}\r\ncontent-length: ${body.length}\r\n\r\n`
  return talk(head, body)
}

function talk(head: string, body?: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(hub.port, '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')))
    socket.on('data', () => socket.end())
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(answer))
    socket.write(head)
    if (!body) return
    const size = Math.ceil(body.length / 10)
    const send = (from: number) => {
      socket.write(body.subarray(from, from + size))
      if (from + size < body.length) setTimeout(send, 5, from + size)
    }
    send(0)
  })
}
