import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessToken, accountId, phone, startWorld, type World } from './world.ts'
import { defaultNumber } from '../../../channels/whatsapp/emulator/emulator.ts'
import type { Json } from './payloads.ts'

let world: World
beforeAll(async () => {
  world = await startWorld({ settings: { limits: { pairIntervalMs: null, perSecond: null } } })
  await world.control('POST', `/customers/${phone}/messages`, { text: 'Ciao' })
})
afterAll(() => world.close())

async function post(path: string, body: unknown, method = 'POST') {
  const answer = await fetch(`${world.emulator.url}/v25.0/${path}`, {
    method,
    headers: { authorization: `Bearer ${accessToken}` },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return {
    status: answer.status,
    body: (await answer.json()) as { error?: { code: number; error_data?: { details: string } } } & Json,
  }
}
const send = (message: Json) =>
  post(`${accountId}/messages`, { messaging_product: 'whatsapp', to: phone, ...message })
const interactive = (body: Json) => ({ type: 'interactive', interactive: { body: { text: 'b' }, ...body } })
const long = (length: number) => 'x'.repeat(length)
const reply = (id: string, title: string) => ({ type: 'reply', reply: { id, title } })
const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ id: `r${from + index}`, title: 't' }))
const list = (sections: unknown, button = 'Apri') =>
  interactive({ type: 'list', action: { button, sections } })
const buttons = (...all: unknown[]) => interactive({ type: 'button', action: { buttons: all } })
const cta = (display_text: string, url: string) =>
  interactive({ type: 'cta_url', action: { name: 'cta_url', parameters: { display_text, url } } })
const flow = (parameters: Json) =>
  interactive({
    type: 'flow',
    action: { name: 'flow', parameters: { flow_message_version: '3', flow_cta: 'Via', ...parameters } },
  })
const cards = (count: number) =>
  interactive({
    type: 'carousel',
    action: {
      cards: Array.from({ length: count }, (_, card_index) => ({ card_index, type: 'cta_url', action: {} })),
    },
  })
const link = 'https://files.example/a'

describe('what is at its limit is taken', () => {
  it.each<[string, Json]>([
    ['text of 4096', { type: 'text', text: { body: long(4096) } }],
    ['caption of 1024', { type: 'image', image: { link, caption: long(1024) } }],
    ['3 buttons, title 20, id 256', buttons(reply(long(256), long(20)), reply('b', 'b'), reply('c', 'c'))],
    [
      '10 rows in 2 sections',
      list(
        [
          { title: long(24), rows: rows(5) },
          { title: 'b', rows: rows(5, 5) },
        ],
        long(20),
      ),
    ],
    ['row of 200, 24, 72', list([{ rows: [{ id: long(200), title: long(24), description: long(72) }] }])],
    ['link button of 20', cta(long(20), 'https://shop.example/?q=è')],
    [
      'header and footer of 60',
      interactive({
        type: 'button',
        header: { type: 'text', text: long(60) },
        footer: { text: long(60) },
        action: { buttons: [reply('a', 'a')] },
      }),
    ],
    [
      'product',
      interactive({
        type: 'product',
        body: undefined,
        action: { catalog_id: 'c', product_retailer_id: 'p' },
      }),
    ],
    [
      '30 products',
      interactive({
        type: 'product_list',
        header: { type: 'text', text: 'h' },
        action: {
          catalog_id: 'c',
          sections: [
            {
              title: 's',
              product_items: Array.from({ length: 30 }, (_, index) => ({ product_retailer_id: `p${index}` })),
            },
          ],
        },
      }),
    ],
    ['catalogue', interactive({ type: 'catalog_message', action: { name: 'catalog_message' } })],
    ['carousel of 10', cards(10)],
    ['flow', flow({ flow_id: '1', flow_token: 't', flow_action: 'navigate' })],
    [
      'location request',
      interactive({ type: 'location_request_message', action: { name: 'send_location' } }),
    ],
    ['callback data of 512', { type: 'text', text: { body: 'x' }, biz_opaque_callback_data: long(512) }],
  ])('%s', async (_, message) => {
    const { status, body } = await send(message)
    expect(body.error).toBeUndefined()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      messaging_product: 'whatsapp',
      messages: [{ id: expect.stringMatching(/^wamid\./), message_status: 'accepted' }],
    })
  })
})

describe('what is over it is refused in the shape of Meta', () => {
  it.each<[string, Json, number, RegExp]>([
    ['text of 4097', { type: 'text', text: { body: long(4097) } }, 100, /text\.body.*4096/],
    ['no text', { type: 'text', text: {} }, 131008, /text\.body/],
    ['text that is a number', { type: 'text', text: { body: 7 } }, 100, /must be a string/],
    ['no part of its type', { type: 'text' }, 131008, /text/],
    ['unknown type', { type: 'hologram', hologram: {} }, 131051, /hologram/],
    ['a name of the language', { type: '__proto__' }, 131051, /__proto__/],
    [
      'another product',
      { messaging_product: 'sms', type: 'text', text: { body: 'x' } },
      100,
      /messaging_product/,
    ],
    ['nobody', { to: undefined, type: 'text', text: { body: 'x' } }, 131008, /to/],
    ['no phone number', { to: 'mamma', type: 'text', text: { body: 'x' } }, 131009, /phone number/],
    [
      'an unknown user id',
      { to: undefined, recipient: 'IT.1', type: 'text', text: { body: 'x' } },
      131026,
      /user id/,
    ],
    [
      'callback data of 513',
      { type: 'text', text: { body: 'x' }, biz_opaque_callback_data: long(513) },
      100,
      /512/,
    ],
    [
      'context of nothing',
      { type: 'text', text: { body: 'x' }, context: { message_id: 'wamid.none' } },
      131009,
      /context/,
    ],
    ['caption of 1025', { type: 'image', image: { link, caption: long(1025) } }, 100, /caption.*1024/],
    ['image without a file', { type: 'image', image: {} }, 100, /Exactly one/],
    ['image with two files', { type: 'image', image: { id: '1', link } }, 100, /Exactly one/],
    ['image that is not held', { type: 'image', image: { id: '1' } }, 131053, /not found/],
    ['link that is none', { type: 'image', image: { link: 'javascript:alert(1)' } }, 131009, /URL/],
    ['caption of a sound', { type: 'audio', audio: { link, caption: 'c' } }, 100, /caption/],
    ['filename of an image', { type: 'image', image: { link, filename: 'f' } }, 100, /filename/],
    [
      'coordinates off the globe',
      { type: 'location', location: { latitude: 91, longitude: 0 } },
      131009,
      /latitude/,
    ],
    [
      'reaction to nothing',
      { type: 'reaction', reaction: { message_id: 'wamid.none', emoji: '👍' } },
      131009,
      /message_id/,
    ],
    ['contact without a name', { type: 'contacts', contacts: [{ name: {} }] }, 131008, /formatted_name/],
    [
      '4 buttons',
      buttons(reply('a', 'a'), reply('b', 'b'), reply('c', 'c'), reply('d', 'd')),
      131009,
      /between 1 and 3/,
    ],
    ['no buttons', buttons(), 131009, /between 1 and 3/],
    ['button title of 21', buttons(reply('a', long(21))), 100, /20/],
    ['twice the same title', buttons(reply('a', 'x'), reply('b', 'x')), 131009, /Duplicate/],
    ['button id of 257', buttons(reply(long(257), 'a')), 100, /256/],
    [
      'body of 1025',
      interactive({ type: 'button', body: { text: long(1025) }, action: { buttons: [reply('a', 'a')] } }),
      100,
      /1024/,
    ],
    [
      'header of 61',
      interactive({
        type: 'button',
        header: { type: 'text', text: long(61) },
        action: { buttons: [reply('a', 'a')] },
      }),
      100,
      /60/,
    ],
    [
      'footer of 61',
      interactive({ type: 'button', footer: { text: long(61) }, action: { buttons: [reply('a', 'a')] } }),
      100,
      /60/,
    ],
    [
      '11 rows',
      list([
        { title: 'a', rows: rows(6) },
        { title: 'b', rows: rows(5, 6) },
      ]),
      131009,
      /10 \(11\)/,
    ],
    ['sections without titles', list([{ rows: rows(1) }, { rows: rows(1, 1) }]), 131008, /title/],
    ['list button of 21', list([{ rows: rows(1) }], long(21)), 100, /20/],
    [
      'picture over a list',
      interactive({
        type: 'list',
        header: { type: 'image', image: { link } },
        action: { button: 'b', sections: [{ rows: rows(1) }] },
      }),
      100,
      /header/,
    ],
    ['link button of 21', cta(long(21), link), 100, /20/],
    ['link button to nowhere', cta('Apri', 'shop'), 131009, /URL/],
    [
      'product list without a header',
      interactive({ type: 'product_list', action: { catalog_id: 'c', sections: [] } }),
      131008,
      /header/,
    ],
    ['carousel of 1', cards(1), 131009, /between 2 and 10/],
    ['carousel of 11', cards(11), 131009, /between 2 and 10/],
    ['flow without a flow', flow({}), 131009, /flow_id/],
    ['unknown interactive', interactive({ type: 'poll', action: {} }), 100, /interactive\.type/],
    [
      'template that is not there',
      { type: 'template', template: { name: 'none', language: { code: 'it' } } },
      132001,
      /none/,
    ],
  ])('%s', async (_, message, code, details) => {
    const { status, body } = await send(message)
    expect(body.error).toMatchObject({
      code,
      type: 'OAuthException',
      message: expect.stringMatching(new RegExp(`^\\(#${code}\\) `)),
      error_data: { messaging_product: 'whatsapp', details: expect.stringMatching(details) },
      fbtrace_id: expect.stringMatching(/^A/),
    })
    expect(status).toBe(code === 132001 ? 404 : 400)
  })

  it('objects that are not there are 400 with subcode 33, and a wrong token is 401', async () => {
    expect(await post('999/messages', {})).toMatchObject({
      status: 400,
      body: { error: { code: 100, error_subcode: 33 } },
    })
    expect(await post('999', undefined, 'GET')).toMatchObject({
      status: 400,
      body: { error: { code: 100, error_subcode: 33 } },
    })
    const answer = await fetch(`${world.emulator.url}/v25.0/${accountId}`, {
      headers: { authorization: 'Bearer no' },
    })
    expect([answer.status, ((await answer.json()) as { error: { code: number } }).error.code]).toEqual([
      401, 190,
    ])
  })

  it('takes any version, and no address without one', async () => {
    for (const version of ['v17.0', 'v25.0', 'v99.9']) {
      const answer = await fetch(`${world.emulator.url}/${version}/${accountId}`, {
        headers: { authorization: `Bearer ${accessToken}` },
      })
      expect(answer.status).toBe(200)
    }
    const bare = await fetch(`${world.emulator.url}/${accountId}`, {
      headers: { authorization: `Bearer ${accessToken}` },
    })
    expect(bare.status).toBe(400)
  })
})

describe('templates', () => {
  const path = `${defaultNumber.businessId}/message_templates`
  const body = (words: string, example: Json = { body_text: [['a', 'b', 'c']] }) => [
    { type: 'BODY', text: words, example },
  ]
  const create = (name: string, components: unknown, more: Json = {}) =>
    post(path, { name, language: 'it', category: 'UTILITY', components, ...more })
  const use = (name: string, components?: unknown) =>
    send({
      type: 'template',
      template: { name, language: { code: 'it' }, ...(components !== undefined && { components }) },
    })
  const codeOf = (answer: { body: { error?: { code: number } } }) => answer.body.error?.code ?? 'accepted'
  const words = (...values: string[]) => [
    { type: 'body', parameters: values.map((text) => ({ type: 'text', text })) },
  ]

  it.each<[string, unknown, Json]>([
    ['Bad Name', body('x'), {}],
    ['starts', body('{{1}} ciao'), {}],
    ['ends', body('ciao {{1}}'), {}],
    ['adjacent', body('a {{1}}{{2}} b'), {}],
    ['out_of_order', body('a {{2}} b'), {}],
    ['no_example', [{ type: 'BODY', text: 'a {{1}} b' }], {}],
    ['body_of_1025', body(long(1025)), {}],
    ['header_of_61', [...body('x'), { type: 'HEADER', format: 'TEXT', text: long(61) }], {}],
    ['footer_of_61', [...body('x'), { type: 'FOOTER', text: long(61) }], {}],
    [
      'eleven_buttons',
      [
        ...body('x'),
        { type: 'BUTTONS', buttons: Array.from({ length: 11 }, () => ({ type: 'QUICK_REPLY', text: 'q' })) },
      ],
      {},
    ],
    [
      'three_urls',
      [
        ...body('x'),
        {
          type: 'BUTTONS',
          buttons: Array.from({ length: 3 }, () => ({ type: 'URL', text: 'q', url: link })),
        },
      ],
      {},
    ],
    [
      'label_of_26',
      [...body('x'), { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: long(26) }] }],
      {},
    ],
    ['no_body', [{ type: 'FOOTER', text: 'f' }], {}],
    ['no_category', body('x'), { category: 'SPAM' }],
  ])('%s is refused', async (name, components, more) => {
    expect((await create(name, components, more)).status).toBe(400)
  })

  it('are used once reviewed, filled exactly as they were approved', async () => {
    await world.control('PATCH', '/settings', { templates: { reviewMs: 60_000 } })
    expect(codeOf(await create('shipped', body('Da {{1}} a {{2}} oggi')))).toBe('accepted')
    expect(codeOf(await create('shipped', body('x')))).toBe(100)
    expect(codeOf(await use('shipped', words('a', 'b')))).toBe(132001)
    await world.control('POST', '/advance', { ms: 60_000 })
    expect(codeOf(await use('shipped', words('a', 'b')))).toBe('accepted')
    expect(codeOf(await use('shipped', words('a')))).toBe(132000)
    expect(codeOf(await use('shipped'))).toBe(132000)
    expect(codeOf(await use('shipped', words('a', long(1024))))).toBe(132005)
    await world.settled()
    expect(world.receiver.events).toContainEqual(
      expect.objectContaining({
        field: 'message_template_status_update',
        value: expect.objectContaining({ event: 'APPROVED', message_template_name: 'shipped' }),
      }),
    )
  })

  it('with names, pictures and buttons take those and nothing else', async () => {
    const made = (components: unknown[], name: string, more: Json = {}) =>
      world.control('POST', '/templates', {
        name,
        language: 'it',
        category: 'MARKETING',
        components,
        ...more,
      })
    await made(
      [
        {
          type: 'BODY',
          text: 'Ciao {{nome}} bello',
          example: { body_text_named_params: [{ param_name: 'nome', example: 'Ada' }] },
        },
      ],
      'named',
      { parameter_format: 'NAMED' },
    )
    const named = (parameter_name: string) => [
      { type: 'body', parameters: [{ type: 'text', parameter_name, text: 'Ada' }] },
    ]
    expect(codeOf(await use('named', named('nome')))).toBe('accepted')
    expect(codeOf(await use('named', named('cognome')))).toBe(132012)
    await made(
      [
        { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::a'] } },
        { type: 'BODY', text: 'x' },
      ],
      'pictured',
    )
    expect(codeOf(await use('pictured'))).toBe(132012)
    expect(
      codeOf(await use('pictured', [{ type: 'header', parameters: [{ type: 'image', image: { link } }] }])),
    ).toBe('accepted')
    await made(
      [
        { type: 'BODY', text: 'x' },
        {
          type: 'BUTTONS',
          buttons: [{ type: 'URL', text: 'Apri', url: 'https://shop.example/{{1}}', example: ['42'] }],
        },
      ],
      'linked',
    )
    expect(codeOf(await use('linked'))).toBe(132000)
    expect(
      codeOf(
        await use('linked', [
          { type: 'button', sub_type: 'url', index: '0', parameters: [{ type: 'text', text: '42' }] },
        ]),
      ),
    ).toBe('accepted')
  })

  it('are out when paused or disabled, and held when paced', async () => {
    await world.control('POST', '/templates', {
      name: 'spring',
      language: 'it',
      category: 'MARKETING',
      components: body('x'),
    })
    const change = (to: Json) => world.control('PATCH', '/templates/spring', to)
    await change({ status: 'PAUSED', otherInfo: { title: 'FIRST_PAUSE' }, quality: 'RED' })
    expect(codeOf(await use('spring'))).toBe(132015)
    await change({ status: 'DISABLED' })
    expect(codeOf(await use('spring'))).toBe(132016)
    await change({ status: 'APPROVED', paced: true })
    const held = await world.send({ type: 'template', name: 'spring', language: 'it' }, { id: 'held' })
    expect(held.heldByProvider).toBe(true)
    await change({ status: 'PAUSED' })
    await world.control('POST', '/advance', { ms: 60_000 })
    await world.settled()
    expect(world.receiver.events).toContainEqual(
      expect.objectContaining({ messageId: 'held', status: 'failed', errorCode: 132015 }),
    )
    expect(world.receiver.events).toContainEqual(
      expect.objectContaining({
        field: 'message_template_quality_update',
        value: expect.objectContaining({ new_quality_score: 'RED' }),
      }),
    )
  })

  it('are listed by pages, changed and deleted', async () => {
    for (let index = 0; index < 5; index++) await create(`page_${index}`, body('x'), { language: 'es' })
    const names: unknown[] = []
    let next: string | undefined = `${world.emulator.url}/v25.0/${path}?limit=2&language=es`
    while (next) {
      const answer = await fetch(next, { headers: { authorization: `Bearer ${accessToken}` } })
      const page = (await answer.json()) as { data: { name: string }[]; paging: { next?: string } }
      names.push(...page.data.map(({ name }) => name))
      next = page.paging.next
    }
    expect(names).toEqual(['page_0', 'page_1', 'page_2', 'page_3', 'page_4'])
    expect((await post(`${path}?name=page_0`, undefined, 'DELETE')).body).toEqual({ success: true })
    expect((await post(`${path}?name=page_0`, undefined, 'DELETE')).status).toBe(400)
  })
})
