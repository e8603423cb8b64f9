import { createServer, type RequestListener } from 'node:http'
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createWhatsAppClient } from '../../../channels/whatsapp/client.ts'
import { actionOf, errorOfAnswer } from '../../../channels/whatsapp/errors.ts'
import { day, minute } from '../../../domain/clock.ts'
import type { ProviderAction } from '../../../domain/errors.ts'
import { accountId, closing, fetched, listening, phone, startWorld, type World } from './world.ts'

const classes: Record<ProviderAction, number[]> = {
  retry: [1, 2, 131000, 131016, 133004, 131057, 2494100],
  slow_number: [130429],
  slow_recipient: [131056],
  wait: [4, 80007, 131049, 132069, 134101],
  stop_campaigns: [131048, 131064],
  give_up_recipient: [131026, 131050, 131021, 130403, 130497, 131047, 131062, 130472],
  reject: [33, 100, 131008, 131009, 131051, 131052, 131053, 132000, 132005, 132012, 132018, 132068],
  template_out: [132001, 132007, 132015, 132016, 131063],
  halt_account: [
    0, 190, 3, 10, 200, 250, 299, 131005, 368, 131031, 131037, 131042, 131045, 133000, 133006, 133010,
  ],
  unknown: [],
}

describe('what to do about a code', () => {
  const rows = Object.entries(classes).flatMap(([action, codes]) =>
    codes.map((code) => [code, action] as const),
  )
  it.each(rows)('%i: %s', (code, action) => {
    expect(actionOf(code)).toBe(action)
    expect(errorOfAnswer(400, {}, { error: { code, message: 'm' } })).toMatchObject({ action, code })
  })

  it('is not guessed for a code that nobody knows', () => {
    expect(actionOf(999_999)).toBe('reject')
    const answer = (status: number, more = {}) =>
      errorOfAnswer(status, {}, { error: { code: 999_999, ...more } }).action
    expect([answer(400), answer(429), answer(401), answer(500)]).toEqual([
      'reject',
      'slow_number',
      'halt_account',
      'retry',
    ])
    expect(answer(400, { is_transient: true })).toBe('retry')
  })

  it('carries how long to wait where that is known', () => {
    const wait = (code: number, headers = {}) => errorOfAnswer(400, headers, { error: { code } }).retryAfterMs
    expect(wait(131049)).toBe(day)
    expect(wait(134101)).toBe(10 * minute)
    expect(wait(131056)).toBe(4000)
    expect(wait(130429, { 'retry-after': '7' })).toBe(7000)
    expect(wait(131049, { 'retry-after': '7' })).toBe(day)
    const usage =
      '{"1":[{"type":"messages","estimated_time_to_regain_access":12},{"estimated_time_to_regain_access":3}]}'
    expect(wait(80007, { 'x-business-use-case-usage': usage })).toBe(12 * minute)
    expect(wait(100)).toBeUndefined()
  })

  it('keeps the words of Meta', () => {
    const body = {
      error: { code: 100, message: '(#100) Invalid parameter', error_data: { details: 'to is wrong' } },
    }
    expect(errorOfAnswer(400, {}, body).message).toBe('(#100) Invalid parameter: to is wrong')
  })

  it.each([
    [502, 'unknown'],
    [504, 'unknown'],
    [408, 'unknown'],
    [429, 'slow_number'],
    [401, 'halt_account'],
    [404, 'reject'],
    [302, 'reject'],
  ])('an answer %i of something in between: %s', (status, action) => {
    for (const body of [undefined, null, 'bad gateway', { error: 'bad gateway' }, { error: { code: '1' } }])
      expect(errorOfAnswer(status, {}, body).action).toBe(action)
  })
})

describe('through the emulator', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
    await world.control('POST', `/customers/${phone}/messages`, { text: 'Ciao' })
  })
  afterEach(() => world.control('PATCH', '/settings', { faults: { errors: [], lostAnswers: 0 } }))
  afterAll(() => world.close())

  const failing = async (fault: object) => {
    await world.control('PATCH', '/settings', { faults: { errors: [fault] } })
    return world.send({ type: 'text', body: 'x' }).catch((error: unknown) => error)
  }

  it.each(
    Object.entries(classes).flatMap(([action, codes]) =>
      codes.slice(0, 2).map((code) => [code, action] as const),
    ),
  )('a refusal with %i is classed %s', async (code, action) =>
    expect(await failing({ code })).toMatchObject({ name: 'ProviderError', action, code }),
  )

  it('a gateway that fails without a word of Meta leaves it open', async () => {
    expect(await failing({ code: 2, status: 502, bare: true })).toMatchObject({ action: 'unknown' })
  })

  it('an answer that is lost after acceptance leaves it open, and the message did go', async () => {
    await world.control('PATCH', '/settings', { faults: { lostAnswers: 1 } })
    const lost = world.send({ type: 'text', body: 'once' }, { id: 'lost-1' })
    await expect(lost).rejects.toMatchObject({ action: 'unknown' })
    await world.settled()
    expect(world.receiver.events).toContainEqual(
      expect.objectContaining({ kind: 'status', messageId: 'lost-1', status: 'sent' }),
    )
  })

  it('a wrong token halts the account', async () => {
    const client = createWhatsAppClient({
      baseUrl: world.emulator.url,
      version: 'v25.0',
      accessToken: 'wrong',
      timeoutMs: 1000,
      resolveMedia: async (id) => id,
    })
    await expect(client.markRead(accountId, 'x', false)).rejects.toMatchObject({
      action: 'halt_account',
      code: 190,
    })
    await client.close()
  })
})

describe('on the wire', () => {
  async function sendTo(baseUrl: string, signal?: AbortSignal): Promise<unknown> {
    const client = createWhatsAppClient({
      baseUrl,
      version: 'v25.0',
      accessToken: 't',
      timeoutMs: 150,
      resolveMedia: async (id) => id,
    })
    const message = {
      id: 'm',
      accountId,
      to: { phone, whatsappUserId: null },
      content: { type: 'text' as const, body: 'x' },
      replyTo: null,
    }
    const outcome = await client.send(message, signal).catch((error: unknown) => error)
    await client.close()
    return outcome
  }

  async function answeredBy(listener: RequestListener, signal?: AbortSignal): Promise<unknown> {
    const server = createServer(listener)
    const outcome = await sendTo(await listening(server), signal)
    await closing(server)
    return outcome
  }

  it('retries what was never sent', async () => {
    const server = createServer()
    const url = await listening(server)
    await closing(server)
    expect(await sendTo(url)).toMatchObject({ action: 'retry' })
    expect(await sendTo('http://no-such-host.invalid')).toMatchObject({ action: 'retry' })
    expect(await sendTo(url, AbortSignal.abort())).toMatchObject({ action: 'retry' })
  })

  it.each<[string, RequestListener]>([
    [
      'a connection that is cut after the request',
      (request) => void request.on('data', () => request.socket.destroy()),
    ],
    [
      'half an answer',
      (_, response) =>
        void response.writeHead(200, { 'content-length': 100 }).write('{', () => response.destroy()),
    ],
    ['no answer in time', () => {}],
    ['an answer that is no JSON', (_, response) => void response.end('<html>')],
    ['an answer that names no message', (_, response) => void response.end('{"messages":[]}')],
    ['an answer without an end', (_, response) => void response.end(Buffer.alloc(5 * 1024 * 1024, 32))],
  ])('leaves open: %s', async (_, listener) => {
    expect(await answeredBy(listener)).toMatchObject({ action: 'unknown' })
  })

  it('leaves open what the caller gives up while it is under way', async () => {
    const abort = new AbortController()
    const outcome = answeredBy((request) => void request.on('data', () => abort.abort()), abort.signal)
    expect(await outcome).toMatchObject({ action: 'unknown' })
  })

  it('never hands the token to a plain address that is not the configured one', async () => {
    let asked = 0
    const elsewhere = createServer((_, response) => void response.end(String(++asked)))
    const url = await listening(elsewhere)
    const server = createServer(
      (_, response) => void response.end(JSON.stringify({ url, mime_type: 'image/png' })),
    )
    const client = createWhatsAppClient({
      baseUrl: await listening(server),
      version: 'v25.0',
      accessToken: 't',
      timeoutMs: 1000,
      resolveMedia: async (id) => id,
    })
    await expect(fetched(client, '1')).rejects.toMatchObject({ action: 'reject' })
    expect(asked).toBe(0)
    await client.close()
    await closing(server)
    await closing(elsewhere)
  })
})

it('the emulator outlives requests that break off', async () => {
  const world = await startWorld()
  const { port } = new URL(world.emulator.url)
  const half = connect(Number(port), '127.0.0.1')
  await new Promise<void>((resolve) =>
    half.write(
      `POST /v25.0/${accountId}/messages HTTP/1.1\r\nhost: x\r\nauthorization: Bearer token-of-the-tests\r\ncontent-length: 99\r\n\r\n{`,
      () => resolve(),
    ),
  )
  half.destroy()
  await world.control('POST', `/customers/${phone}/messages`, { text: 'Ciao' })
  await expect(world.send({ type: 'text', body: 'x' })).resolves.toMatchObject({ phone })
  expect(world.emulator.state.counters['emulator.errors']).toBeUndefined()
  await world.close()
})
