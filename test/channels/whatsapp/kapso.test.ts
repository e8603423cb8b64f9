import { createHmac } from 'node:crypto'
import { WhatsAppClient } from '@kapso/whatsapp-cloud-api'
import { normalizeWebhook, verifySignature as kapsoVerify } from '@kapso/whatsapp-cloud-api/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifySignature } from '../../../channels/whatsapp/webhook.ts'
import { defaultNumber } from '../../../channels/whatsapp/emulator/emulator.ts'
import { appSecret } from './payloads.ts'
import { accessToken, accountId, phone, startWorld, type World } from './world.ts'

/** An independent client, pointed at the emulator: what it cannot do, the emulator has wrong. */
let world: World
let kapso: WhatsAppClient
const to = phone
const phoneNumberId = accountId
const messageOf = (answer: { messages: { id: string }[] }) =>
  world.emulator.state.messages.get(answer.messages[0]?.id ?? '')

beforeAll(async () => {
  world = await startWorld()
  kapso = new WhatsAppClient({ accessToken, baseUrl: world.emulator.url })
  await world.control('POST', `/customers/${phone}/messages`, { text: 'Perché è così? 😀' })
})
afterAll(() => world.close())

describe('sends', () => {
  it('text', async () => {
    const answer = await kapso.messages.sendText({
      phoneNumberId,
      to,
      body: 'Ciao è',
      bizOpaqueCallbackData: 'k-1',
    })
    expect(answer.contacts).toMatchObject([{ input: phone, waId: '393331234567' }])
    expect(messageOf(answer)).toMatchObject({ type: 'text', body: { body: 'Ciao è' }, callbackData: 'k-1' })
  })

  it('buttons, a list and a link button', async () => {
    const buttons = await kapso.messages.sendInteractiveButtons({
      phoneNumberId,
      to,
      bodyText: 'Quale?',
      buttons: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
    })
    expect(messageOf(buttons)).toMatchObject({ type: 'interactive', body: { type: 'button' } })
    const rows = await kapso.messages.sendInteractiveList({
      phoneNumberId,
      to,
      bodyText: 'Quando?',
      buttonText: 'Orari',
      sections: [{ title: 'Lunedì', rows: [{ id: '9', title: '9:00' }] }],
    })
    expect(messageOf(rows)).toMatchObject({ body: { type: 'list', action: { button: 'Orari' } } })
    const link = await kapso.messages.sendInteractiveCtaUrl({
      phoneNumberId,
      to,
      bodyText: 'Segui',
      parameters: { displayText: 'Apri', url: 'https://shop.example/42' },
    })
    expect(messageOf(link)).toMatchObject({ body: { type: 'cta_url' } })
  })

  it('a template that it made itself, after review', async () => {
    const made = await kapso.templates.create({
      businessAccountId: defaultNumber.businessId,
      name: 'parcel_on_its_way',
      language: 'it',
      category: 'UTILITY',
      components: [{ type: 'BODY', text: 'Pacco {{1}} in viaggio.', example: { bodyText: [['7']] } }],
    })
    expect(made.status).toBe('PENDING')
    await world.settled()
    const listed = await kapso.templates.list({ businessAccountId: defaultNumber.businessId })
    expect(listed.data).toMatchObject([{ name: 'parcel_on_its_way', status: 'APPROVED' }])
    const answer = await kapso.messages.sendTemplate({
      phoneNumberId,
      to,
      template: {
        name: 'parcel_on_its_way',
        language: { code: 'it' },
        components: [{ type: 'body', parameters: [{ type: 'text', text: '42' }] }],
      },
    })
    expect(messageOf(answer)).toMatchObject({ body: { rendered: { body: 'Pacco 42 in viaggio.' } } })
  })

  it('a read mark with the typing indicator', async () => {
    const [inbound] = world.emulator.state.log()
    const answer = await kapso.messages.markRead({
      phoneNumberId,
      messageId: inbound?.id ?? '',
      typingIndicator: { type: 'text' },
    })
    expect(answer).toMatchObject({ success: true })
  })

  it('understands our refusals as those of Meta', async () => {
    await world.control('PATCH', '/customers/393339999999', { reachable: false })
    const refused = kapso.messages.sendText({ phoneNumberId, to: '+393339999999', body: 'x' })
    await expect(refused).rejects.toMatchObject({ code: 131026, httpStatus: 400, type: 'OAuthException' })
    const unauthorized = new WhatsAppClient({ accessToken: 'wrong', baseUrl: world.emulator.url })
    await expect(unauthorized.messages.sendText({ phoneNumberId, to, body: 'x' })).rejects.toMatchObject({
      code: 190,
      category: 'authorization',
    })
  })
})

it('uploads, describes, downloads and deletes a file', async () => {
  const bytes = Buffer.from('89504e470d0a1a0a00000000', 'hex')
  const { id } = await kapso.media.upload({
    phoneNumberId,
    type: 'image/png',
    file: new Blob([bytes]),
    fileName: 'p.png',
  })
  const facts = await kapso.media.get({ mediaId: id, phoneNumberId })
  expect(facts).toMatchObject({ id, mimeType: 'image/png', messagingProduct: 'whatsapp' })
  const downloaded = await kapso.media.download({ mediaId: id, phoneNumberId, auth: 'always' })
  expect(Buffer.from(downloaded as ArrayBuffer)).toEqual(bytes)
  await kapso.messages.sendImage({ phoneNumberId, to, image: { id } })
  await kapso.media.delete({ mediaId: id, phoneNumberId })
  await expect(kapso.media.get({ mediaId: id, phoneNumberId })).rejects.toMatchObject({
    code: 100,
    errorSubcode: 33,
  })
})

describe('webhooks', () => {
  it('bear signatures that both of us accept, and neither when a byte differs', async () => {
    await world.settled()
    expect(world.receiver.bodies.length).toBeGreaterThan(1)
    for (const [index, rawBody] of world.receiver.bodies.entries()) {
      const signatureHeader = world.receiver.signatures[index]!
      expect(kapsoVerify({ appSecret, rawBody, signatureHeader })).toBe(true)
      const changed = Buffer.concat([rawBody, Buffer.from(' ')])
      expect(kapsoVerify({ appSecret, rawBody: changed, signatureHeader })).toBe(false)
      expect(verifySignature(changed, signatureHeader, appSecret)).toBe(false)
    }
  })

  it('escape what is not ASCII, as Meta does before it signs', () => {
    const body = world.receiver.bodies.map(String).find((one) => one.includes('Perch'))
    expect(body).toContain('Perch\\u00e9 \\u00e8 cos\\u00ec? \\ud83d\\ude00')
    expect(world.receiver.bodies.every((one) => one.every((byte) => byte < 0x80))).toBe(true)
  })

  it('are what it expects to read', () => {
    const read = world.receiver.bodies.map((body) => normalizeWebhook(JSON.parse(body.toString())))
    expect(read.flatMap(({ messages }) => messages)).toContainEqual(
      expect.objectContaining({ type: 'text', text: { body: 'Perché è così? 😀' }, from: '393331234567' }),
    )
    expect(read.flatMap(({ statuses }) => statuses)).toContainEqual(
      expect.objectContaining({
        status: 'delivered',
        recipientId: '393331234567',
        bizOpaqueCallbackData: 'k-1',
      }),
    )
    expect(read.every(({ phoneNumberId: id }) => id === undefined || id === accountId)).toBe(true)
  })

  it('agree on a signature made by hand', () => {
    const rawBody = Buffer.from('{"a":"\\u00e8"}')
    const signatureHeader = `sha256=${createHmac('sha256', appSecret).update(rawBody).digest('hex')}`
    expect([
      kapsoVerify({ appSecret, rawBody, signatureHeader }),
      verifySignature(rawBody, signatureHeader, appSecret),
    ]).toEqual([true, true])
  })
})
