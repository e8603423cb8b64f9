import { describe, expect, it } from 'vitest'
import { inboundEventSchema, type InboundEvent } from '../../../domain/inbound.ts'
import { parseWebhook } from '../../../channels/whatsapp/webhook.ts'
import {
  businessId,
  bytes,
  change,
  customer,
  customerId,
  messageChange,
  phoneNumberId,
  statusChange,
  valueChange,
  webhook,
  type Json,
} from './payloads.ts'

function only(one: Json): InboundEvent {
  const { events, malformed } = parseWebhook(bytes(webhook(one)), 1763650099000)
  expect(malformed).toEqual([])
  expect(events).toHaveLength(1)
  return inboundEventSchema.parse(events[0])
}

function reasonOf(one: Json): string {
  const { events, malformed } = parseWebhook(bytes(webhook(one)))
  expect(events).toEqual([])
  return malformed[0]?.reason ?? 'nothing was wrong'
}

describe('message types', () => {
  const file = { id: '9001', mime_type: 'image/jpeg', sha256: 'x' }
  it.each<[string, Json, Json]>([
    ['text', { type: 'text', text: { body: 'Ciao' } }, { type: 'text', body: 'Ciao' }],
    [
      'image',
      { type: 'image', image: { ...file, caption: 'la foto' } },
      { type: 'image', mimeType: 'image/jpeg', caption: 'la foto' },
    ],
    [
      'video',
      { type: 'video', video: { ...file, mime_type: 'video/mp4' } },
      { type: 'video', mimeType: 'video/mp4' },
    ],
    [
      'voice message',
      { type: 'audio', audio: { ...file, mime_type: 'audio/ogg; codecs=opus', voice: true } },
      { type: 'audio', mimeType: 'audio/ogg; codecs=opus', voice: true },
    ],
    [
      'audio file',
      { type: 'audio', audio: { ...file, mime_type: 'audio/mpeg' } },
      { type: 'audio', mimeType: 'audio/mpeg', voice: false },
    ],
    [
      'document',
      { type: 'document', document: { ...file, mime_type: 'application/pdf', filename: 'fattura.pdf' } },
      { type: 'document', mimeType: 'application/pdf', filename: 'fattura.pdf' },
    ],
    [
      'sticker',
      { type: 'sticker', sticker: { ...file, mime_type: 'image/webp', animated: false } },
      { type: 'sticker', mimeType: 'image/webp' },
    ],
    [
      'location',
      { type: 'location', location: { latitude: 45.46, longitude: 9.19, name: 'Duomo', address: 'Milano' } },
      { type: 'location', latitude: 45.46, longitude: 9.19, name: 'Duomo', address: 'Milano' },
    ],
    [
      'contacts',
      {
        type: 'contacts',
        contacts: [
          {
            name: { formatted_name: 'Ada B' },
            phones: [{ phone: '+39 02 1', wa_id: '3902' }, { wa_id: '3903' }, {}],
          },
        ],
      },
      { type: 'contacts', contacts: [{ name: 'Ada B', phones: ['+39 02 1', '3903'] }] },
    ],
    [
      'reaction',
      { type: 'reaction', reaction: { message_id: 'wamid.OUT', emoji: '👍' } },
      { type: 'reaction', messageId: 'wamid.OUT', emoji: '👍' },
    ],
    [
      'reaction taken back',
      { type: 'reaction', reaction: { message_id: 'wamid.OUT' } },
      { type: 'reaction', messageId: 'wamid.OUT', emoji: '' },
    ],
    [
      'template button',
      { type: 'button', button: { payload: 'YES-1', text: 'Sì' } },
      { type: 'button_reply', payload: 'YES-1', text: 'Sì' },
    ],
    [
      'reply button',
      { type: 'interactive', interactive: { type: 'button_reply', button_reply: { id: 'a', title: 'A' } } },
      { type: 'interactive_reply', kind: 'button', id: 'a', title: 'A' },
    ],
    [
      'list row',
      {
        type: 'interactive',
        interactive: { type: 'list_reply', list_reply: { id: 'r', title: 'R', description: 'D' } },
      },
      { type: 'interactive_reply', kind: 'list', id: 'r', title: 'R', description: 'D' },
    ],
    [
      'flow',
      {
        type: 'interactive',
        interactive: {
          type: 'nfm_reply',
          nfm_reply: { name: 'flow', body: 'Sent', response_json: '{"flow_token":"t","day":"2026-11-20"}' },
        },
      },
      {
        type: 'interactive_reply',
        kind: 'flow',
        id: 'flow',
        title: 'Sent',
        response: { flow_token: 't', day: '2026-11-20' },
      },
    ],
    [
      'new kind of reply',
      { type: 'interactive', interactive: { type: 'poll_reply' } },
      { type: 'unsupported', detail: 'interactive poll_reply' },
    ],
    [
      'order',
      {
        type: 'order',
        order: {
          catalog_id: 'c',
          text: 'presto',
          product_items: [{ product_retailer_id: 'sku1', quantity: '2', item_price: 9.5, currency: 'EUR' }],
        },
      },
      {
        type: 'order',
        catalogId: 'c',
        note: 'presto',
        items: [{ sku: 'sku1', quantity: 2, unitPrice: 9.5, currency: 'EUR' }],
      },
    ],
    [
      'other system news',
      { type: 'system', system: { type: 'identity_changed', body: 'new code' } },
      { type: 'system', event: 'identity_changed', body: 'new code' },
    ],
    [
      'unsupported',
      {
        type: 'unsupported',
        errors: [
          { code: 131051, title: 'Unsupported', error_data: { details: 'Message type is not supported' } },
        ],
      },
      { type: 'unsupported', detail: 'Message type is not supported' },
    ],
    ['type of the future', { type: 'hologram', hologram: {} }, { type: 'unsupported', detail: 'hologram' }],
    ['empty text', { type: 'text', text: { body: '' } }, { type: 'unsupported', detail: 'an empty text' }],
    [
      'file that Meta could not fetch',
      { type: 'image', image: {}, errors: [{ code: 131052, title: 'Media download error' }] },
      { type: 'unsupported', detail: 'Media download error' },
    ],
  ])('%s', (_, message, content) => {
    const isMedia = ['image', 'video', 'audio', 'document', 'sticker'].includes(String(content['type']))
    expect(only(messageChange(message))).toEqual({
      kind: 'message',
      key: 'wamid.IN1',
      accountId: phoneNumberId,
      phone: `+${customer}`,
      whatsappUserId: null,
      name: 'Giulia',
      providerId: 'wamid.IN1',
      at: 1763650001000,
      content,
      replyTo: null,
      providerMediaId: isMedia ? '9001' : null,
      referral: null,
    })
  })

  it.each<[string, Json, RegExp]>([
    ['text that is no text', { type: 'text', text: { body: 7 } }, /^text\.body/],
    ['body that is a list', { type: 'text', text: [] }, /^text /],
    ['no type', { text: { body: 'x' } }, /^type/],
    ['no time', { type: 'text', text: { body: 'x' }, timestamp: 'yesterday' }, /^timestamp/],
    ['no id', { type: 'text', text: { body: 'x' }, id: 5 }, /^id/],
    ['no coordinates', { type: 'location', location: { latitude: 'north' } }, /^location\.latitude/],
    [
      'a flow that is no JSON',
      { type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply: { response_json: '{' } } },
      /^not JSON/,
    ],
    [
      'a flow nested too deep',
      {
        type: 'interactive',
        interactive: { type: 'nfm_reply', nfm_reply: { response_json: '['.repeat(70) } },
      },
      /^nested/,
    ],
    [
      'an order without prices',
      { type: 'order', order: { catalog_id: 'c', product_items: [{ product_retailer_id: 's' }] } },
      /quantity/,
    ],
  ])('aside: %s', (_, message, reason) => expect(reasonOf(messageChange(message))).toMatch(reason))
})

describe('who wrote', () => {
  const text = { type: 'text', text: { body: 'x' } }
  const sender = (message: Json, contact: Json | null) => {
    const event = only(messageChange({ ...text, ...message }, contact))
    return 'phone' in event ? [event.phone, event.whatsappUserId, 'name' in event ? event.name : null] : []
  }

  it.each<[string, Json, Json | null, (string | null)[]]>([
    [
      'phone and id',
      { from_user_id: customerId },
      { user_id: customerId },
      [`+${customer}`, customerId, 'Giulia'],
    ],
    [
      'id only',
      { from: undefined, from_user_id: customerId },
      { wa_id: undefined, user_id: customerId, profile: { username: 'giulia_b' } },
      [null, customerId, 'giulia_b'],
    ],
    [
      'id in place of the phone',
      { from: customerId },
      { wa_id: undefined, user_id: customerId },
      [null, customerId, 'Giulia'],
    ],
    ['known by the contact only', { from: undefined }, {}, [`+${customer}`, null, 'Giulia']],
    [
      'phone that the contact adds',
      { from: undefined, from_user_id: customerId },
      { user_id: customerId },
      [`+${customer}`, customerId, 'Giulia'],
    ],
    ['no contact', {}, null, [`+${customer}`, null, null]],
    ["another's contact", {}, { wa_id: '34600000000' }, [`+${customer}`, null, null]],
  ])('%s', (_, message, contact, expected) => expect(sender(message, contact)).toEqual(expected))

  it('nobody: aside', () => {
    expect(reasonOf(messageChange({ ...text, from: undefined }, null))).toMatch(
      /neither a phone nor a user id/,
    )
    expect(reasonOf(messageChange({ ...text, from: 'drop table' }, null))).toMatch(
      /neither a phone nor a user id/,
    )
  })
})

it('keeps what a message answers and the ad that it came from', () => {
  const referral = {
    source_url: 'https://fb.me/x',
    source_id: '1',
    source_type: 'ad',
    headline: 'H',
    ctwa_clid: 'c',
  }
  const event = only(
    messageChange({
      type: 'text',
      text: { body: 'x' },
      context: { from: '39', id: 'wamid.OUT9', forwarded: true },
      referral,
    }),
  )
  expect(event).toMatchObject({ replyTo: 'wamid.OUT9', referral })
})

describe('identity', () => {
  const system = (body: Json, message: Json = {}) =>
    messageChange({ type: 'system', system: body, ...message }, null)
  it.each<[string, Json, Json, Json]>([
    [
      'new number',
      system({ type: 'user_changed_number', wa_id: '393339999999', body: 'b' }),
      { phone: `+${customer}`, whatsappUserId: null },
      { phone: '+393339999999', whatsappUserId: null },
    ],
    [
      'new number, older spelling',
      system({ type: 'user_changed_number', new_wa_id: '393339999999' }),
      { phone: `+${customer}`, whatsappUserId: null },
      { phone: '+393339999999', whatsappUserId: null },
    ],
    [
      'new number and id',
      system({
        type: 'user_changed_number',
        wa_id: '393339999999',
        user_id: 'IT.NEW',
        previous_user_id: customerId,
      }),
      { phone: `+${customer}`, whatsappUserId: customerId },
      { phone: '+393339999999', whatsappUserId: 'IT.NEW' },
    ],
    [
      'new id',
      system(
        { type: 'user_changed_user_id', user_id: 'IT.NEW', previous_user_id: customerId },
        { from: undefined },
      ),
      { phone: null, whatsappUserId: customerId },
      { phone: null, whatsappUserId: 'IT.NEW' },
    ],
    [
      'user_id_update',
      valueChange('user_id_update', {
        user_id_update: [
          { wa_id: customer, user_id: { previous: customerId, current: 'IT.NEW' }, timestamp: '1763650001' },
        ],
      }),
      { phone: `+${customer}`, whatsappUserId: customerId },
      { phone: `+${customer}`, whatsappUserId: 'IT.NEW' },
    ],
  ])('%s', (_, one, from, to) => {
    expect(only(one)).toMatchObject({
      kind: 'identity',
      accountId: phoneNumberId,
      from,
      to,
      at: 1763650001000,
    })
  })

  it('aside where an end of it is missing', () => {
    expect(reasonOf(system({ type: 'user_changed_number' }))).toMatch(/identity change/)
    expect(reasonOf(valueChange('user_id_update', { user_id_update: [{}] }))).toMatch(/user_id_update/)
  })
})

describe('statuses', () => {
  const pricing = { billable: true, pricing_model: 'PMP', type: 'regular', category: 'service' }
  it.each([
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'read'],
    ['played', 'read'],
  ])('%s', (status, expected) => {
    expect(only(statusChange({ status, biz_opaque_callback_data: 'm1', pricing }))).toEqual({
      kind: 'status',
      key: `wamid.OUT1:${status}`,
      accountId: phoneNumberId,
      providerId: 'wamid.OUT1',
      messageId: 'm1',
      status: expected,
      at: 1763650002000,
      errorCode: null,
      errorDetail: null,
      pricing,
      phone: `+${customer}`,
      whatsappUserId: null,
    })
  })

  it('failed, with its error', () => {
    const errors = [
      {
        code: 131047,
        title: 'Re-engagement message',
        message: 'm',
        error_data: { details: 'More than 24 hours' },
      },
    ]
    expect(only(statusChange({ status: 'failed', errors }))).toMatchObject({
      status: 'failed',
      errorCode: 131047,
      errorDetail: 'More than 24 hours',
      messageId: null,
    })
  })

  it('without a phone', () => {
    const one = statusChange({ status: 'sent', recipient_id: undefined, recipient_user_id: customerId })
    expect(only(one)).toMatchObject({ phone: null, whatsappUserId: customerId })
    expect(only(statusChange({ status: 'sent', recipient_id: undefined }))).toMatchObject({
      phone: null,
      whatsappUserId: null,
    })
  })

  it('of an unknown name: aside', () =>
    expect(reasonOf(statusChange({ status: 'teleported' }))).toMatch(/teleported/))
})

describe('preferences', () => {
  const preference = (item: Json) =>
    valueChange('user_preferences', {
      contacts: [{ profile: { name: 'Giulia' }, wa_id: customer }],
      user_preferences: [{ wa_id: customer, category: 'marketing_messages', timestamp: 1763650003, ...item }],
    })

  it.each(['stop', 'resume'])('%s', (value) => {
    expect(only(preference({ value, detail: 'd' }))).toMatchObject({
      kind: 'preference',
      marketing: value,
      phone: `+${customer}`,
      name: 'Giulia',
      at: 1763650003000,
    })
  })

  it('of a user without a phone', () => {
    const event = only(preference({ value: 'stop', wa_id: undefined, user_id: customerId }))
    expect(event).toMatchObject({ phone: null, whatsappUserId: customerId })
  })

  it('of another category is news of the account', () => {
    expect(only(preference({ value: 'stop', category: 'calls' }))).toMatchObject({
      kind: 'account',
      field: 'user_preferences',
    })
  })
})

describe('news of the account', () => {
  it.each([
    [
      'message_template_status_update',
      {
        event: 'PAUSED',
        message_template_id: 1,
        message_template_name: 'n',
        reason: 'NONE',
        other_info: { title: 'FIRST_PAUSE' },
      },
    ],
    [
      'message_template_quality_update',
      { previous_quality_score: 'GREEN', new_quality_score: 'YELLOW', message_template_id: 1 },
    ],
    [
      'template_category_update',
      { message_template_id: 1, previous_category: 'UTILITY', new_category: 'MARKETING' },
    ],
    [
      'phone_number_quality_update',
      { display_phone_number: '39', event: 'DOWNGRADE', current_limit: 'TIER_1K' },
    ],
    ['business_capability_update', { max_daily_conversations_per_business: 'TIER_10K' }],
    ['account_update', { event: 'ACCOUNT_RESTRICTION', restriction_info: [] }],
    ['a_field_of_the_future', { x: 1 }],
  ])('%s', (field, value) => {
    const event = only(change(field, value))
    expect(event).toMatchObject({ kind: 'account', accountId: businessId, field, value, at: 1763650000000 })
  })

  it.each(['smb_message_echoes', 'history'])('%s belongs to its number', (field) => {
    const value = {
      message_echoes: [{ from: '39', to: customer, id: 'wamid.E', type: 'text', text: { body: 'x' } }],
    }
    expect(only(valueChange(field, value))).toMatchObject({
      kind: 'account',
      accountId: phoneNumberId,
      field,
      value,
    })
  })

  it('errors of the number itself', () => {
    const errors = [{ code: 130429, title: 'Rate limit hit' }]
    expect(only(valueChange('messages', { errors }))).toMatchObject({
      kind: 'account',
      field: 'errors',
      value: { errors },
    })
  })

  it('without a time bears the time that it came', () => {
    const body = {
      object: 'whatsapp_business_account',
      entry: [{ id: businessId, changes: [change('x', {})] }],
    }
    expect(parseWebhook(bytes(body), 1763650099000).events[0]?.at).toBe(1763650099000)
  })
})
