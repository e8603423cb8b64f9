import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inboundEventSchema } from '../../../domain/inbound.ts'
import { parseWebhook } from '../../../channels/whatsapp/webhook.ts'
import { bytes, messageChange, statusChange, valueChange, webhook, type Json } from './payloads.ts'
import { accessToken, accountId, phone, startWorld, type World } from './world.ts'
import { defaultNumber } from '../../../channels/whatsapp/emulator/emulator.ts'

/** A small generator with a fixed seed: what fails once fails always. */
function generator(seed: number) {
  let state = seed
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!
  return { below, pick }
}
type Generator = ReturnType<typeof generator>

const strange: unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  0.5,
  '',
  ' ',
  '\0',
  'x',
  '9'.repeat(400),
  '\ud800',
  '{{1}}',
  '__proto__',
  'constructor',
  [],
  {},
  [[]],
  [null],
  { length: 5 },
  { toString: 1 },
  { __proto__: null },
  '\u202e',
  'NaN',
  '1e999',
  -0,
  [[[[[]]]]],
]

/** Every place of the value that can be changed: a container and its key. */
function places(value: unknown): [Json, string][] {
  if (typeof value !== 'object' || value === null) return []
  const here = Object.keys(value).map((key): [Json, string] => [value as Json, key])
  return [...here, ...Object.values(value).flatMap(places)]
}

/** A copy in which one place, each as likely as another, becomes something strange, goes away or gets a neighbour. */
function mutated(value: unknown, random: Generator): unknown {
  const root = { value: structuredClone(value) }
  const [container, key] = random.pick(places(root))
  const what = random.below(8)
  if (what === 0 && Array.isArray(container)) container.splice(Number(key), 1)
  else if (what === 1 && Array.isArray(container)) container.push(random.pick(strange), container[0])
  else if (what === 0) delete container[key]
  else if (what === 1)
    container[random.pick(['', '__proto__', 'constructor', 'type', '0'])] = random.pick(strange)
  else container[key] = random.pick(strange)
  return root.value
}

function damaged(body: Buffer, random: Generator): Buffer {
  const copy = Buffer.from(body)
  switch (random.below(4)) {
    case 0:
      return copy.subarray(0, random.below(copy.length))
    case 1:
      for (let times = 0; times < 5; times++) copy[random.below(copy.length)] = random.below(256)
      return copy
    case 2:
      return Buffer.concat([
        copy.subarray(0, random.below(copy.length)),
        Buffer.from('['.repeat(random.below(5000))),
      ])
    default:
      return Buffer.concat([copy, copy.subarray(random.below(copy.length))])
  }
}

const file = { id: '1', mime_type: 'image/png', sha256: 'x', caption: 'c' }
const changes = [
  messageChange({ type: 'text', text: { body: 'x' }, context: { id: 'y' }, referral: { source_id: '1' } }),
  messageChange({ type: 'image', image: file }),
  messageChange({
    type: 'contacts',
    contacts: [{ name: { formatted_name: 'A' }, phones: [{ phone: '1' }] }],
  }),
  messageChange({
    type: 'interactive',
    interactive: { type: 'list_reply', list_reply: { id: '1', title: 't' } },
  }),
  messageChange({
    type: 'interactive',
    interactive: { type: 'nfm_reply', nfm_reply: { name: 'f', body: 'b', response_json: '{"a":1}' } },
  }),
  messageChange({
    type: 'order',
    order: {
      catalog_id: 'c',
      product_items: [{ product_retailer_id: 's', quantity: 1, item_price: 1, currency: 'EUR' }],
    },
  }),
  messageChange({ type: 'system', system: { type: 'user_changed_number', wa_id: '393330000000' } }, null),
  statusChange({
    status: 'failed',
    errors: [{ code: 1, error_data: { details: 'd' } }],
    pricing: { billable: true },
  }),
  valueChange('user_preferences', {
    user_preferences: [
      { wa_id: '393330000000', category: 'marketing_messages', value: 'stop', timestamp: 1 },
    ],
  }),
  valueChange('user_id_update', {
    user_id_update: [{ user_id: { previous: 'IT.A', current: 'IT.B' }, timestamp: 1 }],
  }),
  valueChange('account_update', { event: 'x' }),
]

describe('the parser', () => {
  /** What was read, each event held to the hub's own schema. */
  function read(body: Buffer) {
    const parsed = parseWebhook(body, 1763650000000)
    for (const event of parsed.events) {
      const checked = inboundEventSchema.safeParse(event)
      if (!checked.success) expect({ event, issues: checked.error.issues }).toBeUndefined()
    }
    return parsed
  }

  it('never throws, and what it hands on is what the hub expects', () => {
    const random = generator(20261120)
    let events = 0
    let malformed = 0
    for (let round = 0; round < 3000; round++) {
      let body: unknown = webhook(random.pick(changes), random.pick(changes))
      for (let times = random.below(4); times >= 0; times--) body = mutated(body, random)
      const serialized = bytes(body ?? null)
      const parsed = read(random.below(3) === 0 ? damaged(serialized, random) : serialized)
      events += parsed.events.length
      malformed += parsed.malformed.length
    }
    // The trial is one only where it reaches both sides.
    expect(events).toBeGreaterThan(1000)
    expect(malformed).toBeGreaterThan(1000)
  })

  it('has an answer to whatever stands in each place, and loses no neighbour', () => {
    const neighbour = statusChange({ id: 'wamid.neighbour', status: 'sent' })
    for (const change of changes)
      for (let place = places(change).length - 1; place >= 0; place--)
        for (const wrong of strange) {
          const copy = structuredClone(change)
          const [container, key] = places(copy)[place]!
          container[key] = wrong
          const parsed = read(bytes(webhook(copy, neighbour)))
          expect(parsed.events.map((event) => event.key)).toContain('wamid.neighbour:sent')
        }
  })

  it('reads bytes that are nothing at all', () => {
    const random = generator(7)
    for (let round = 0; round < 500; round++) {
      const noise = Buffer.from(Array.from({ length: random.below(300) }, () => random.below(256)))
      expect(parseWebhook(noise).events).toEqual([])
    }
  })
})

describe('the emulator', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld({
      settings: { limits: { windowMs: null, pairIntervalMs: null, perSecond: null } },
    })
    await world.control('POST', '/templates', {
      name: 'tried',
      language: 'it',
      category: 'UTILITY',
      components: [{ type: 'BODY', text: 'x {{1}} y', example: {} }],
    })
  })
  afterAll(() => world.close())

  function raw(
    method: string,
    path: string,
    body: Buffer,
    headers: Record<string, string> = {},
  ): Promise<number> {
    return new Promise((resolve, reject) => {
      const call = request(
        world.emulator.url + path,
        {
          method,
          headers: { authorization: `Bearer ${accessToken}`, 'content-length': body.length, ...headers },
        },
        (response) => {
          response.resume().on('end', () => resolve(response.statusCode ?? 0))
        },
      )
      call.on('error', reject)
      call.end(body)
    })
  }

  const link = 'https://files.example/a'
  const base = { messaging_product: 'whatsapp', to: phone, biz_opaque_callback_data: 'x', context: undefined }
  const sends: Json[] = [
    { ...base, type: 'text', text: { body: 'x', preview_url: true } },
    { ...base, type: 'image', image: { link, caption: 'c' } },
    { ...base, type: 'contacts', contacts: [{ name: { formatted_name: 'A' } }] },
    { ...base, type: 'location', location: { latitude: 1, longitude: 2 } },
    { ...base, type: 'reaction', reaction: { message_id: 'x', emoji: 'y' } },
    {
      ...base,
      type: 'interactive',
      interactive: {
        type: 'button',
        header: { type: 'image', image: { link } },
        body: { text: 'b' },
        action: { buttons: [{ type: 'reply', reply: { id: 'a', title: 'b' } }] },
      },
    },
    {
      ...base,
      type: 'interactive',
      interactive: {
        type: 'list',
        body: { text: 'b' },
        action: { button: 'b', sections: [{ title: 's', rows: [{ id: 'a', title: 'b' }] }] },
      },
    },
    {
      ...base,
      type: 'interactive',
      interactive: {
        type: 'flow',
        body: { text: 'b' },
        action: { name: 'flow', parameters: { flow_message_version: '3', flow_id: '1', flow_cta: 'c' } },
      },
    },
    {
      ...base,
      type: 'template',
      template: {
        name: 'tried',
        language: { code: 'it' },
        components: [{ type: 'body', parameters: [{ type: 'text', text: 't' }] }],
      },
    },
    { messaging_product: 'whatsapp', status: 'read', message_id: 'x', typing_indicator: { type: 'text' } },
  ]
  const template = {
    name: 'made',
    language: 'it',
    category: 'UTILITY',
    components: [
      { type: 'BODY', text: 'a {{1}} b', example: {} },
      { type: 'BUTTONS', buttons: [{ type: 'URL', text: 't', url: link }] },
    ],
  }

  it('answers whatever it is sent, by acceptance or by refusal', async () => {
    const random = generator(42)
    const seen = new Map<number, number>()
    for (let round = 0; round < 1500; round++) {
      const isTemplate = random.below(5) === 0
      let value: unknown = isTemplate ? { ...template, name: `made_${round}` } : random.pick(sends)
      for (let times = random.below(3); times > 0; times--) value = mutated(value, random)
      const serialized = bytes(value ?? null)
      const body = random.below(6) === 0 ? damaged(serialized, random) : serialized
      const path = isTemplate ? `${defaultNumber.businessId}/message_templates` : `${accountId}/messages`
      const status = await raw('POST', `/v25.0/${path}`, body)
      seen.set(status, (seen.get(status) ?? 0) + 1)
    }
    expect(world.emulator.state.counters['emulator.errors']).toBeUndefined()
    expect([...seen.keys()].toSorted()).toEqual([200, 400, 404])
    expect(seen.get(200)).toBeGreaterThan(100)
  })

  it('answers whatever stands in each place of a request', async () => {
    let round = 0
    for (const value of [...sends, template])
      for (let place = places(value).length - 1; place >= 0; place--)
        for (const wrong of [{ toString: 1 }, null, 7, [], 'x']) {
          const copy = structuredClone(
            value === template ? { ...template, name: `placed_${round++}` } : value,
          )
          const [container, key] = places(copy)[place]!
          container[key] = wrong
          const path =
            value === template ? `${defaultNumber.businessId}/message_templates` : `${accountId}/messages`
          await raw('POST', `/v25.0/${path}`, bytes(copy))
        }
    expect(world.emulator.state.counters['emulator.errors']).toBeUndefined()
  })

  it.each<[string, string, string, Buffer, Record<string, string>]>([
    [
      'half a form',
      'POST',
      `/v25.0/${accountId}/media`,
      Buffer.from('--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nxx'),
      { 'content-type': 'multipart/form-data; boundary=b' },
    ],
    [
      'a form without a boundary',
      'POST',
      `/v25.0/${accountId}/media`,
      Buffer.from('x'),
      { 'content-type': 'multipart/form-data' },
    ],
    [
      'a form of nothing',
      'POST',
      `/v25.0/${accountId}/media`,
      Buffer.alloc(0),
      { 'content-type': 'multipart/form-data; boundary=b' },
    ],
    ['a broken escape', 'GET', '/v25.0/%E0%A4%A', Buffer.alloc(0), {}],
    ['a long address', 'GET', `/v25.0/${'9'.repeat(5000)}`, Buffer.alloc(0), {}],
    ['many slashes', 'GET', '//////', Buffer.alloc(0), {}],
    ['a strange host', 'GET', '/v25.0/1', Buffer.alloc(0), { host: 'a b<>' }],
    ['100,000 levels', 'POST', `/v25.0/${accountId}/messages`, Buffer.from('['.repeat(100_000)), {}],
    ['an unknown method', 'PUT', `/v25.0/${accountId}/messages`, Buffer.from('{}'), {}],
    ['a file that is not there', 'GET', '/_media/1?token=', Buffer.alloc(0), {}],
  ])('refuses %s', async (_, method, path, body, headers) => {
    const status = await raw(method, path, body, headers)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(world.emulator.state.counters['emulator.errors']).toBeUndefined()
  })

  it('refuses what is larger than it takes', async () => {
    const outcome = await raw(
      'POST',
      `/v25.0/${accountId}/messages`,
      Buffer.alloc(3 * 1024 * 1024, 32),
    ).catch(() => 413)
    expect(outcome).toBe(413)
  })
})
