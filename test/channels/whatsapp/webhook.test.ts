import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { answerHandshake, parseWebhook, verifySignature } from '../../../channels/whatsapp/webhook.ts'
import { appSecret, bytes, change, messageChange, statusChange, webhook } from './payloads.ts'

describe('signature', () => {
  const body = Buffer.from('{"text":"caff\\u00e8"}')
  const sign = (secret: string) => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`

  it('accepts exactly the bytes that were signed', () => {
    expect(verifySignature(body, sign(appSecret), appSecret)).toBe(true)
    expect(verifySignature(Buffer.from('{"text":"caffè"}'), sign(appSecret), appSecret)).toBe(false)
  })

  it.each([
    ['another secret', sign('other')],
    ['no header', undefined],
    ['an empty header', ''],
    ['no digest', 'sha256='],
    ['a short digest', sign(appSecret).slice(0, -2)],
    ['a long digest', `${sign(appSecret)}00`],
    ['another algorithm', sign(appSecret).replace('sha256', 'sha1')],
    ['no hexadecimal', `sha256=${'z'.repeat(64)}`],
  ])('refuses %s', (_, header) => expect(verifySignature(body, header, appSecret)).toBe(false))

  it('never accepts an empty secret', () => {
    expect(verifySignature(body, sign(''), '')).toBe(false)
  })
})

describe('handshake', () => {
  const query = { 'hub.mode': 'subscribe', 'hub.verify_token': 'token', 'hub.challenge': '1158201444' }

  it('answers the challenge for the right token only', () => {
    expect(answerHandshake(query, 'token')).toBe('1158201444')
    expect(answerHandshake(query, 'other')).toBeNull()
    expect(answerHandshake({ ...query, 'hub.mode': 'unsubscribe' }, 'token')).toBeNull()
    expect(answerHandshake({ ...query, 'hub.verify_token': ['token'] }, 'token')).toBeNull()
    expect(
      answerHandshake({ 'hub.mode': 'subscribe', 'hub.verify_token': '', 'hub.challenge': '1' }, ''),
    ).toBeNull()
  })
})

describe('a batch', () => {
  it('loses nothing but the bad piece, and keeps that aside with its place', () => {
    const good = (id: string) => messageChange({ id, type: 'text', text: { body: id } })
    const value = good('wamid.B')['value'] as { messages: unknown[] }
    value.messages.push(7, {
      from: '393330000001',
      id: 'wamid.C',
      timestamp: '1',
      type: 'text',
      text: { body: 'C' },
    })
    const body = webhook(
      good('wamid.A'),
      'nonsense',
      change('messages', value),
      { field: 'messages' },
      good('wamid.D'),
    )
    const { events, malformed } = parseWebhook(bytes(body))
    expect(events.map((event) => event.key)).toEqual(['wamid.A', 'wamid.B', 'wamid.C', 'wamid.D'])
    expect(malformed.map((piece) => [piece.path, piece.raw])).toEqual([
      ['entry.0.changes.1', '"nonsense"'],
      ['entry.0.changes.2.messages.1', '7'],
      ['entry.0.changes.3', '{"field":"messages"}'],
    ])
  })

  it('takes more changes than Meta promises to send at once', () => {
    const changes = Array.from({ length: 2500 }, (_, index) =>
      statusChange({ id: `wamid.${index}`, status: 'sent' }),
    )
    const { events, malformed } = parseWebhook(bytes(webhook(...changes)))
    expect(events).toHaveLength(2500)
    expect(malformed).toEqual([])
  })

  it('keeps the first pieces that it cannot read, then all of it once, and every good neighbour', () => {
    const bad = Array.from({ length: 1_000 }, () => null)
    const body = bytes(webhook(...bad, statusChange({ id: 'wamid.A', status: 'sent' }), ...bad))
    const { events, malformed } = parseWebhook(body)
    expect(events).toHaveLength(1)
    expect(malformed).toHaveLength(21)
    expect(malformed[19]).toMatchObject({ path: 'entry.0.changes.19', raw: 'null' })
    expect(malformed[20]).toEqual({
      path: '',
      reason: '1980 more pieces that cannot be read',
      raw: body.toString('utf8'),
      pieces: 1_980,
    })
  })

  it('gives a redelivered piece of news its old key, and other news another', () => {
    const news = (event: string) => change('account_update', { event })
    const key = (body: unknown) => parseWebhook(bytes(body)).events[0]?.key
    expect(key(webhook(news('ACCOUNT_RESTRICTION')))).toBe(key(webhook(news('ACCOUNT_RESTRICTION'))))
    expect(key(webhook(news('ACCOUNT_RESTRICTION')))).not.toBe(key(webhook(news('ACCOUNT_VIOLATION'))))
  })
})

describe('hostile bytes', () => {
  const nested = (levels: number) => {
    const inner = `${'['.repeat(levels)}${']'.repeat(levels)}`
    return Buffer.from(
      `{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"x","value":{"a":${inner}}}]}]}`,
    )
  }

  it.each([
    ['nothing', Buffer.alloc(0), /^not JSON/],
    [
      'half a body',
      bytes(webhook(messageChange({ type: 'text', text: { body: 'x' } }))).subarray(0, 90),
      /^not JSON/,
    ],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]), /^not UTF-8/],
    ['UTF-16', Buffer.from('{"object":1}', 'utf16le'), /^not JSON/],
    ['a number', Buffer.from('42'), /^body/],
    ['null', Buffer.from('null'), /^body/],
    ['another object', Buffer.from('{"object":"page","entry":[]}'), /^object/],
    ['no entries', Buffer.from('{"object":"whatsapp_business_account","entry":{}}'), /^entry/],
    ['65 levels', nested(59), /^nested deeper than 64/],
    ['a million levels', Buffer.from('['.repeat(1_000_000)), /^nested deeper than 64/],
  ])('%s: kept aside with the reason', (_, body, reason) => {
    const { events, malformed } = parseWebhook(body)
    expect(events).toEqual([])
    expect(malformed).toHaveLength(1)
    expect(malformed[0]?.reason).toMatch(reason)
  })

  it('keeps bytes that are no text without losing any', () => {
    const body = Buffer.from([0x7b, 0xff, 0x00, 0xc3, 0x28])
    expect(Buffer.from(parseWebhook(body).malformed[0]?.raw ?? '', 'latin1')).toEqual(body)
  })

  it('takes 64 levels, and brackets inside strings', () => {
    expect(parseWebhook(nested(58)).malformed).toEqual([])
    const words = `${'['.repeat(100)}\\"{{\\\\`
    const body = Buffer.from(JSON.stringify(webhook(messageChange({ type: 'text', text: { body: words } }))))
    expect(parseWebhook(body).events[0]).toMatchObject({ content: { type: 'text', body: words } })
  })

  it('drops NUL from the text and nothing else', () => {
    const words = 'a\u0000b\u0007\u200bc \\u0000 \ud83d\ude00'
    const { events } = parseWebhook(bytes(webhook(messageChange({ type: 'text', text: { body: words } }))))
    expect(events[0]).toMatchObject({ content: { body: 'ab\u0007\u200bc \\u0000 \ud83d\ude00' } })
  })

  it('is not fooled by names of the language itself', () => {
    const body =
      '{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[' +
      '{"field":"__proto__","value":{"__proto__":{"polluted":1}}},{"field":"constructor","value":{}},' +
      '{"field":"messages","value":{"metadata":{"phone_number_id":"2"},"messages":[{"from":"393331234567","id":"x","timestamp":"1","type":"toString"}],"statuses":[{"id":"y","status":"constructor","timestamp":"1"}]}}]}]}'
    const { events, malformed } = parseWebhook(Buffer.from(body))
    expect(events.map((event) => event.kind)).toEqual(['account', 'account', 'message'])
    expect(malformed.map((piece) => piece.reason)).toEqual(['unknown status constructor'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
