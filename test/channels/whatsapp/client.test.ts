import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Content } from '../../../domain/message.ts'
import { accountId, outgoing, phone, startWorld, type World } from './world.ts'

let world: World
let inboundId: string
let imageId: string
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

beforeAll(async () => {
  world = await startWorld({ settings: { limits: { pairIntervalMs: null, perSecond: null } } })
  const written = await world.control('POST', `/customers/${phone}/messages`, { text: 'Buongiorno' })
  inboundId = String(written['id'])
  imageId = (await world.client.uploadMedia(accountId, outgoing(png, 'image/png', 'a"b.png'))).providerMediaId
  await world.control('POST', '/templates', {
    name: 'order_ready',
    language: 'it',
    category: 'UTILITY',
    components: [{ type: 'BODY', text: 'Ordine {{1}} pronto.', example: { body_text: [['7']] } }],
  })
})
afterAll(() => world.close())

describe('sends every kind that a business can send', () => {
  const link = 'https://files.example/a.bin'
  const kinds: [string, () => Content, object][] = [
    [
      'text',
      () => ({ type: 'text', body: 'Ciao è 😀', previewUrl: true }),
      { body: 'Ciao è 😀', preview_url: true },
    ],
    [
      'image of the hub',
      () => ({ type: 'image', mediaId: `hub-${imageId}`, caption: 'c' }),
      { caption: 'c' },
    ],
    ['image by link', () => ({ type: 'image', link }), { link }],
    ['video', () => ({ type: 'video', link, caption: 'v' }), { link, caption: 'v' }],
    ['audio', () => ({ type: 'audio', link, voice: true }), { link, voice: true }],
    ['document', () => ({ type: 'document', link, filename: 'f.pdf' }), { link, filename: 'f.pdf' }],
    ['sticker', () => ({ type: 'sticker', link }), { link }],
    [
      'location',
      () => ({ type: 'location', latitude: 45.4, longitude: 9.1, name: 'n', address: 'a' }),
      { latitude: 45.4, longitude: 9.1, name: 'n', address: 'a' },
    ],
    [
      'contacts',
      () => ({ type: 'contacts', contacts: [{ name: 'Ada', phones: ['+3902'] }] }),
      { contacts: [{ name: { formatted_name: 'Ada', first_name: 'Ada' }, phones: [{ phone: '+3902' }] }] },
    ],
    ['reaction', () => ({ type: 'reaction', messageId: inboundId, emoji: '👍' }), { emoji: '👍' }],
    [
      'buttons',
      () => ({ type: 'buttons', header: 'h', body: 'b', footer: 'f', buttons: [{ id: '1', title: 'Sì' }] }),
      {
        type: 'button',
        header: { type: 'text', text: 'h' },
        body: { text: 'b' },
        footer: { text: 'f' },
        action: { buttons: [{ type: 'reply', reply: { id: '1', title: 'Sì' } }] },
      },
    ],
    [
      'list',
      () => ({
        type: 'list',
        body: 'b',
        button: 'Apri',
        sections: [{ title: 's', rows: [{ id: 'r', title: 't' }] }],
      }),
      {
        type: 'list',
        action: { button: 'Apri', sections: [{ title: 's', rows: [{ id: 'r', title: 't' }] }] },
      },
    ],
    [
      'cta',
      () => ({ type: 'cta', body: 'b', label: 'Apri', url: 'https://shop.example/' }),
      {
        type: 'cta_url',
        action: { name: 'cta_url', parameters: { display_text: 'Apri', url: 'https://shop.example/' } },
      },
    ],
    [
      'template',
      () => ({
        type: 'template',
        name: 'order_ready',
        language: 'it',
        components: [{ type: 'body', parameters: [{ type: 'text', text: '42' }] }],
      }),
      { name: 'order_ready', rendered: { body: 'Ordine 42 pronto.' } },
    ],
  ]
  it.each(kinds)('%s', async (_, content, body) => {
    const receipt = await world.send(content(), { id: 'hub-message', replyTo: inboundId })
    const message = world.emulator.state.messages.get(receipt.providerId)
    expect(message).toMatchObject({ direction: 'out', callbackData: 'hub-message', body })
    expect(message?.thread.customer.waId).toBe('393331234567')
    expect(message?.replyTo).toBe(content().type === 'reaction' ? null : inboundId)
    expect(receipt).toMatchObject({ heldByProvider: false, phone })
  })

  it('refuses what only comes in, and a file that is nowhere', async () => {
    await expect(world.send({ type: 'unsupported', detail: 'x' })).rejects.toMatchObject({ action: 'reject' })
    await expect(world.send({ type: 'image' })).rejects.toMatchObject({ action: 'reject' })
    const nobody = { to: { phone: null, whatsappUserId: null } }
    await expect(world.send({ type: 'text', body: 'x' }, nobody)).rejects.toMatchObject({ action: 'reject' })
  })
})

it('ties every status to the message by the id that it sent along', async () => {
  world.receiver.events.length = 0
  const receipt = await world.send({ type: 'text', body: 'x' }, { id: 'hub-77' })
  await world.settled()
  const statuses = world.receiver.events.filter(
    (event) => event.kind === 'status' && event.providerId === receipt.providerId,
  )
  expect(statuses).toMatchObject([
    { status: 'sent', messageId: 'hub-77', phone, pricing: { pricing_model: 'PMP', category: 'service' } },
    { status: 'delivered', messageId: 'hub-77', phone },
  ])
})

it('reaches a customer who shows no phone by the user id', async () => {
  await world.control('PATCH', '/customers/393330000002', { userIds: 'only' })
  await world.control('POST', '/customers/393330000002/messages', { text: 'Salve' })
  await world.settled()
  const inbound = world.receiver.events.find((event) => event.kind === 'message' && event.phone === null)
  const whatsappUserId = inbound?.kind === 'message' ? inbound.whatsappUserId : null
  expect(whatsappUserId).toMatch(/^IT\.[0-9A-F]{20}$/)
  const receipt = await world.send(
    { type: 'text', body: 'Salve a Lei' },
    { to: { phone: null, whatsappUserId } },
  )
  expect(receipt).toMatchObject({ phone: null, whatsappUserId })
  await world.settled()
  const status = world.receiver.events.find(
    (event) => event.kind === 'status' && event.providerId === receipt.providerId,
  )
  expect(status).toMatchObject({ phone: null, whatsappUserId })
})

it('marks as read and shows that it is typing', async () => {
  await world.client.markRead(accountId, inboundId, true)
  const thread = await world.control('GET', `/customers/${phone}/thread`)
  expect(thread['typing']).toBe(true)
  expect(thread['messages']).toContainEqual(expect.objectContaining({ id: inboundId, status: 'read' }))
  await world.send({ type: 'text', body: 'x' })
  expect((await world.control('GET', `/customers/${phone}/thread`))['typing']).toBe(false)
  await expect(world.client.markRead(accountId, 'wamid.nobody', false)).rejects.toMatchObject({
    code: 131009,
  })
})
