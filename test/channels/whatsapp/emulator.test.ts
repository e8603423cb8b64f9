import { request as httpRequest } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hour, minute, second } from '../../../domain/clock.ts'
import type { Content } from '../../../domain/message.ts'
import { defaultNumber } from '../../../channels/whatsapp/emulator/emulator.ts'
import { accessToken, accountId, phone, startWorld, type World } from './world.ts'

const text: Content = { type: 'text', body: 'x' }
const other = { to: { phone: '+393330000009', whatsappUserId: null } }

/** A clock that stands still until it is moved. */
let now = 0
const clock = { now: () => now }
let world: World

async function start(options: Parameters<typeof startWorld>[0] = {}): Promise<void> {
  now = 1_763_650_000_000
  world = await startWorld({ clock, ...options })
}
const write = (words = 'Ciao', who = phone) =>
  world.control('POST', `/customers/${who}/messages`, { text: words })
const codeOf = (sending: Promise<unknown>) =>
  sending.then(
    () => 'accepted',
    (error: { code?: number }) => error.code,
  )
const graph = async (method: string, path: string, body?: unknown) => {
  const answer = await fetch(`${world.emulator.url}/v25.0/${path}`, {
    method,
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}
afterEach(() => world.close())

describe('the service window', () => {
  it('opens for exactly 24 hours with what the customer writes', async () => {
    await start()
    expect(await codeOf(world.send(text))).toBe(131047)
    await write()
    expect(await codeOf(world.send(text))).toBe('accepted')
    await world.control('POST', '/advance', { ms: 24 * hour - 1 })
    expect(await codeOf(world.send(text))).toBe('accepted')
    await world.control('POST', '/advance', { ms: 1 })
    expect(await codeOf(world.send(text))).toBe(131047)
    expect(await codeOf(world.send(text, other))).toBe(131047)
  })

  it('is 72 hours once an ad click is answered', async () => {
    await start()
    const referral = { source_type: 'ad', source_id: '1' }
    await world.control('POST', `/customers/${phone}/messages`, { text: 'Ciao', referral })
    await world.control('POST', '/advance', { hours: 1 })
    await world.send(text)
    await world.control('POST', '/advance', { ms: 72 * hour - 1 })
    expect(await codeOf(world.send(text))).toBe('accepted')
    await world.control('POST', '/advance', { ms: 1 })
    expect(await codeOf(world.send(text))).toBe(131047)
  })

  it('can be refused later, by a failed status', async () => {
    await start({ settings: { limits: { recipientErrorsBy: 'webhook' } } })
    const { providerId } = await world.send(text, { id: 'late' })
    await world.control('POST', '/advance', { ms: 100 })
    await world.settled()
    expect(world.receiver.events).toMatchObject([
      { kind: 'status', providerId, messageId: 'late', status: 'failed', errorCode: 131047 },
    ])
  })
})

describe('limits, to the message', () => {
  it('one customer: a burst of 45, then one in 6 seconds', async () => {
    await start()
    await write()
    for (let sent = 0; sent < 45; sent++) await world.send(text)
    expect(await codeOf(world.send(text))).toBe(131056)
    now += 6 * second - 1
    expect(await codeOf(world.send(text))).toBe(131056)
    now += 1
    expect(await codeOf(world.send(text))).toBe('accepted')
    expect(await codeOf(world.send(text))).toBe(131056)
    await write('Ciao', other.to.phone)
    expect(await codeOf(world.send(text, other))).toBe('accepted')
  })

  it('one number: 80 in a second, what comes in included', async () => {
    await start({ settings: { limits: { pairIntervalMs: null } } })
    await write()
    for (let sent = 0; sent < 79; sent++) await world.send(text)
    expect(await codeOf(world.send(text))).toBe(130429)
    now += 13
    expect(await codeOf(world.send(text))).toBe('accepted')
    expect(await codeOf(world.send(text))).toBe(130429)
  })
})

describe('customers', () => {
  beforeEach(() => start())

  it('who cannot be reached, who stopped marketing, and who is the business itself', async () => {
    await write()
    const offer = {
      name: 'offer',
      language: 'it',
      category: 'MARKETING',
      components: [{ type: 'BODY', text: 'Sconti' }],
    }
    await world.control('POST', '/templates', offer)
    const template: Content = { type: 'template', name: 'offer', language: 'it' }
    expect(await codeOf(world.send(template))).toBe('accepted')
    await world.control('POST', `/customers/${phone}/preferences`, { marketing: 'stop' })
    expect(await codeOf(world.send(template))).toBe(131050)
    expect(await codeOf(world.send(text))).toBe('accepted')
    await world.control('PATCH', `/customers/${phone}`, { reachable: false })
    expect(await codeOf(world.send(text))).toBe(131026)
    const self = { to: { phone: `+${defaultNumber.phone}`, whatsappUserId: null } }
    expect(await codeOf(world.send(text, self))).toBe(131021)
    await world.settled()
    expect(world.receiver.events).toContainEqual(
      expect.objectContaining({ kind: 'preference', marketing: 'stop', phone }),
    )
  })

  it('who change their number or user id', async () => {
    await world.control('PATCH', `/customers/${phone}`, { userIds: 'with_phone' })
    await world.control('POST', `/customers/${phone}/number`, { to: '+393338888888' })
    await world.control('PATCH', '/customers/393330000005', { userIds: 'only' })
    await world.control('POST', '/customers/393330000005/number', { to: '393330000006' })
    await world.settled()
    expect(world.receiver.events).toMatchObject([
      {
        kind: 'identity',
        from: { phone },
        to: { phone: '+393338888888', whatsappUserId: expect.stringMatching(/^IT\./) },
      },
      {
        kind: 'identity',
        from: { phone: null, whatsappUserId: expect.any(String) },
        to: { phone: null, whatsappUserId: expect.any(String) },
      },
    ])
  })

  it('write every type, each readable by the hub', async () => {
    const bodies: Record<string, unknown> = {
      location: { latitude: 45, longitude: 9 },
      contacts: [{ name: { formatted_name: 'Ada' }, phones: [{ phone: '1' }] }],
      reaction: { message_id: 'wamid.x', emoji: '👍' },
      button: { payload: 'p', text: 't' },
      interactive: { type: 'list_reply', list_reply: { id: 'a', title: 'A' } },
      order: {
        catalog_id: 'c',
        product_items: [{ product_retailer_id: 's', quantity: 1, item_price: 2, currency: 'EUR' }],
      },
    }
    for (const [type, body] of Object.entries(bodies))
      await world.control('POST', `/customers/${phone}/messages`, { type, body })
    await world.control('POST', `/customers/${phone}/messages`, {
      type: 'unsupported',
      errors: [{ code: 131051, title: 'no' }],
    })
    await world.control('POST', `/customers/${phone}/messages`, { text: 'in reply', replyTo: 'wamid.y' })
    await world.settled()
    const contents = world.receiver.events.map(
      (event) => event.kind === 'message' && [event.content.type, event.replyTo],
    )
    expect(contents).toEqual([
      ['location', null],
      ['contacts', null],
      ['reaction', null],
      ['button_reply', null],
      ['interactive_reply', null],
      ['order', null],
      ['unsupported', null],
      ['text', 'wamid.y'],
    ])
  })
})

describe('the thread that the phone shows', () => {
  beforeEach(() => start())

  it('has both sides with their ticks, and reads when told to', async () => {
    await write('Buongiorno')
    await world.send({ type: 'text', body: 'Salve' })
    const ticks = async () => {
      const { messages } = (await world.control('GET', `/customers/${phone}/thread`)) as {
        messages: { status: string }[]
      }
      return messages.map(({ status }) => status)
    }
    expect(await ticks()).toEqual(['received', 'accepted'])
    await world.control('POST', '/advance', { ms: 1 })
    expect(await ticks()).toEqual(['received', 'sent'])
    await world.control('POST', '/advance', { ms: 1 })
    expect(await ticks()).toEqual(['received', 'delivered'])
    expect(await world.control('POST', `/customers/${phone}/read`)).toEqual({ read: 1 })
    expect(await ticks()).toEqual(['received', 'read'])
    await world.settled()
    const statuses = world.receiver.events.flatMap((event) => (event.kind === 'status' ? event.status : []))
    expect(statuses).toEqual(['sent', 'delivered', 'read'])
  })

  it('ends typing after 25 seconds', async () => {
    const { id } = await write()
    await world.client.markRead(accountId, String(id), true)
    now += 25 * second - 1
    expect(await world.control('GET', `/customers/${phone}/thread`)).toMatchObject({ typing: true })
    now += 1
    expect(await world.control('GET', `/customers/${phone}/thread`)).toMatchObject({ typing: false })
  })

  it('streams itself as it changes', async () => {
    const states: { messages: unknown[] }[] = []
    const seen = new Promise<void>((resolve) => {
      const stream = httpRequest(`${world.emulator.url}/_emulator/customers/${phone}/stream`, (response) => {
        let pending = ''
        response.on('data', (chunk: Buffer) => {
          pending += chunk.toString()
          const events = pending.split('\n\n')
          pending = events.pop() ?? ''
          for (const event of events) {
            const data = /^data: (.*)$/m.exec(event)?.[1]
            if (data) states.push(JSON.parse(data) as { messages: unknown[] })
          }
          if (states.length === 1) void write('Eccomi')
          if (states.at(-1)?.messages.length === 1) resolve(void stream.destroy())
        })
      }).on('error', () => resolve())
      stream.end()
    })
    await seen
    expect(states.at(-1)?.messages).toMatchObject([{ direction: 'in', body: { body: 'Eccomi' } }])
  })
})

describe('webhooks', () => {
  const burst = (size: number) =>
    Promise.all(Array.from({ length: size }, (_, index) => write(String(index))))
  const words = () =>
    world.receiver.events.flatMap((event) =>
      event.kind === 'message' && event.content.type === 'text' ? event.content.body : [],
    )

  it('go out in batches of at most their size', async () => {
    await start({ settings: { webhooks: { batchMs: 60_000, batchSize: 10, retryMs: 5 } } })
    await burst(25)
    await world.settled()
    expect(words()).toHaveLength(25)
    const sizes = world.receiver.bodies.map(
      (body) => (JSON.parse(body.toString()) as { entry: { changes: unknown[] }[] }).entry[0]?.changes.length,
    )
    expect(sizes.toSorted()).toEqual([10, 10, 5])
  })

  it('come again until they are taken, in bytes that did not change', async () => {
    await start()
    world.receiver.status = 503
    await write('insistent')
    while ((world.emulator.state.counters['webhooks.status.503'] ?? 0) < 3)
      await new Promise((resolve) => setTimeout(resolve, 2))
    world.receiver.status = 200
    await world.settled()
    expect(words()).toEqual(['insistent'])
    expect(world.emulator.state.counters['webhooks.retries']).toBeGreaterThanOrEqual(3)
  })

  it('come twice, out of order or not at all when told to', async () => {
    await start()
    const faults = (settings: object) => world.control('PATCH', '/settings', { faults: settings })
    await faults({ duplicateWebhooks: 1 })
    await write('twice')
    await world.settled()
    expect(words()).toEqual(['twice', 'twice'])
    await faults({ duplicateWebhooks: 0, dropWebhooks: 1 })
    await write('never')
    await faults({ dropWebhooks: 0, shuffleWebhooks: true })
    await world.control('PATCH', '/settings', { webhooks: { batchMs: 60_000 } })
    world.receiver.events.length = 0
    await burst(20)
    await world.settled()
    const order = words()
    expect(order).not.toEqual(order.toSorted((a, b) => Number(a) - Number(b)))
    expect(order.toSorted((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 20 }, (_, index) => String(index)),
    )
  })

  it('come late when told to', async () => {
    await start({ settings: { faults: { delayWebhooksMs: minute } } })
    await write('late')
    await world.settled()
    expect(words()).toEqual([])
    await world.control('POST', '/advance', { ms: minute })
    await world.settled()
    expect(words()).toEqual(['late'])
  })

  it('are pointed at an address only when that confirms', async () => {
    await start()
    const subscribe = (url: string) =>
      graph('POST', `${defaultNumber.businessId}/subscribed_apps`, {
        override_callback_uri: url,
        verify_token: 'v',
      })
    expect((await subscribe(world.receiver.url)).body).toMatchObject({
      error: { code: 100, error_subcode: 2200 },
    })
    expect(world.emulator.state.settings.webhooks.url).toBe(world.receiver.url)
    expect(await world.control('POST', '/handshake')).toMatchObject({ confirmed: false })
  })

  it('tell of quality, limits, templates and whatever else is asked for', async () => {
    await start()
    await world.control('PATCH', `/numbers/${accountId}`, {
      qualityRating: 'RED',
      messagingLimit: 'TIER_250',
    })
    await world.control('POST', '/events', {
      field: 'account_update',
      value: { event: 'ACCOUNT_RESTRICTION' },
    })
    await world.settled()
    expect(world.receiver.events.map((event) => event.kind === 'account' && event.field)).toEqual([
      'phone_number_quality_update',
      'business_capability_update',
      'account_update',
    ])
    expect((await graph('GET', `${accountId}?fields=quality_rating,messaging_limit_tier`)).body).toEqual({
      id: accountId,
      quality_rating: 'RED',
      messaging_limit_tier: 'TIER_250',
    })
    expect((await graph('GET', `${defaultNumber.businessId}/phone_numbers`)).body).toMatchObject({
      data: [{ id: accountId }],
    })
  })
})

describe('faults', () => {
  it('strike the recipients, share and times that they name', async () => {
    await start({ settings: { limits: { windowMs: null, pairIntervalMs: null, perSecond: null } } })
    const errors = [
      { code: 131026, recipients: ['393330000009'] },
      { code: 131016, times: 2 },
    ]
    await world.control('PATCH', '/settings', { faults: { errors } })
    expect(await codeOf(world.send(text, other))).toBe(131026)
    const codes = [
      await codeOf(world.send(text)),
      await codeOf(world.send(text)),
      await codeOf(world.send(text)),
    ]
    expect(codes).toEqual([131016, 131016, 'accepted'])
    await world.control('PATCH', '/settings', { faults: { errors: [{ code: 2, chance: 0.3 }] } })
    const outcomes: unknown[] = []
    for (let sent = 0; sent < 200; sent++) outcomes.push(await codeOf(world.send(text)))
    const struck = outcomes.filter((code) => code === 2).length
    expect(struck).toBeGreaterThan(30)
    expect(struck).toBeLessThan(90)
  })

  it('by webhook: accepted, then failed', async () => {
    await start({ settings: { limits: { windowMs: null } } })
    await world.control('PATCH', '/settings', { faults: { errors: [{ code: 131049, by: 'webhook' }] } })
    await world.send(text, { id: 'f' })
    await world.control('POST', '/advance', { ms: 10 })
    await world.settled()
    expect(world.receiver.events).toMatchObject([{ status: 'failed', errorCode: 131049, messageId: 'f' }])
  })
})

describe('the control endpoint', () => {
  beforeEach(() => start({ settings: { limits: { windowMs: null, pairIntervalMs: null } } }))

  it('counts doubles by the id that the sender gave and by what they say', async () => {
    await world.send({ type: 'text', body: 'a' }, { id: 'one' })
    await world.send({ type: 'text', body: 'a' }, { id: 'two' })
    await world.send({ type: 'text', body: 'b' }, { id: 'two' })
    expect(await world.control('GET', '/doubles')).toEqual({
      accepted: 3,
      byCallbackData: [{ key: 'two', times: 2 }],
      byContent: [{ key: '393331234567 text {"body":"a","preview_url":false}', times: 2 }],
    })
    const { messages } = (await world.control('GET', '/log?limit=2')) as {
      messages: { callbackData: string }[]
    }
    expect(messages.map(({ callbackData }) => callbackData)).toEqual(['two', 'two'])
  })

  it('forgets everything on reset but how it is set', async () => {
    await write()
    await world.control('POST', '/reset')
    expect(await world.control('GET', '/')).toMatchObject({
      customers: 0,
      threads: 0,
      messages: 0,
      counters: {},
    })
    expect(world.emulator.state.settings.limits.windowMs).toBeNull()
  })

  it.each([
    ['PATCH', '/settings', { receipts: { sentMs: 'soon' } }, 422],
    ['PATCH', '/settings', { colour: 'red' }, 422],
    ['POST', `/customers/${phone}/messages`, { type: 7 }, 422],
    ['POST', '/customers/nobody/messages', { text: 'x' }, 404],
    ['POST', '/customers/%E0%A4%A/messages', { text: 'x' }, 422],
    ['PATCH', '/numbers/1', {}, 404],
    ['PATCH', '/templates/none', {}, 404],
    ['GET', '/nothing', undefined, 404],
  ])('%s %s says what is wrong', async (method, path, body, status) => {
    const answer = await fetch(`${world.emulator.url}/_emulator${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ error: { message: expect.any(String) } })
  })

  it('is closed to pages of other hosts', async () => {
    const asked = (origin: string) =>
      fetch(`${world.emulator.url}/_emulator/counters`, { headers: { origin } })
    expect((await asked('https://evil.example')).status).toBe(403)
    const own = await asked('http://localhost:3000')
    expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'http://localhost:3000',
    ])
  })
})

it('remembers no more than it is told to', async () => {
  await start({ keep: 20, keepThreads: 5, settings: { limits: { windowMs: null, perSecond: null } } })
  for (let index = 0; index < 60; index++)
    await write(String(index), `3933300${String(index % 12).padStart(5, '0')}`)
  const { state } = world.emulator
  expect(state.threads.size).toBe(5)
  expect(state.customers.size).toBe(5)
  expect([...state.log()]).toHaveLength(20)
  expect(state.messages.size).toBeLessThanOrEqual(20)
})
