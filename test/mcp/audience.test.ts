import { expect, it } from 'vitest'
import { templateById } from '../../storage/templates.ts'
import { testHub } from '../hub.ts'
import { clientOf } from './clients.ts'

it('writes a template until WhatsApp would take it, and submits it', async () => {
  const hub = await testHub()
  const client = await clientOf(hub, 'write')
  const draft = { name: 'summer_news', language: 'it', category: 'marketing' }
  const bad = await client.call<{ templateId: string; submittable: boolean; findings: { fix: string }[] }>(
    'write_template',
    { ...draft, body: '{{1}} SCONTI!!!' },
  )
  expect(bad.submittable).toBe(false)
  expect(bad.findings.length).toBeGreaterThan(0)
  const { templateId } = bad
  const good = await client.call<{ submittable: boolean }>('write_template', {
    ...draft,
    templateId,
    body: 'Ciao {{1}}, le novità estive sono in negozio da lunedì. Scrivi STOP per non riceverne più.',
    examples: ['Anna'],
  })
  expect(good.submittable).toBe(true)
  const submitted = await client.call<{ status: string }>('submit_template', { templateId })
  expect(['pending', 'approved']).toContain(submitted.status)
  const { templates } = await client.call<{ templates: { name: string; toGive: string[] }[] }>(
    'list_templates',
  )
  expect(templates.find(({ name }) => name === 'summer_news')).toMatchObject({ toGive: ['body.1'] })
})

it('makes a list and saves a segment, and tells what a segment lacks', async () => {
  const hub = await testHub()
  const client = await clientOf(hub, 'write')
  const list = await client.call<{ listId: string }>('label_contacts', {
    action: 'make_list',
    label: 'Friends',
  })
  expect(list.listId).toBeTruthy()
  await client.call('save_contact', { phone: '+39 333 111 3333', consent: 'none', tags: ['vip'] })
  const added = await client.call<{ contacts: number }>('label_contacts', {
    action: 'add_to_list',
    label: 'friends',
    filter: 'tag:vip',
  })
  expect(added.contacts).toBe(1)
  const segment = { action: 'save_segment', label: 'Vips' }
  expect(await client.refusal('label_contacts', segment)).toMatchObject({ code: 'invalid', field: 'filter' })
  const saved = await client.call<{ segmentId: string }>('label_contacts', { ...segment, filter: 'tag:vip' })
  const { segments } = await client.call<{ segments: unknown[] }>('count_segment', {})
  expect(segments).toEqual([{ segmentId: saved.segmentId, name: 'Vips', filter: 'tag:vip' }])
})

it('writes named variables, a file in the header, every button and a carousel', async () => {
  const hub = await testHub()
  const client = await clientOf(hub, 'write')
  const write = async (words: Record<string, unknown>) => {
    const draft = { language: 'en', category: 'marketing', ...words }
    const { templateId } = await client.call<{ templateId: string }>('write_template', draft)
    const row = (await templateById(hub.hub.storage.db, templateId))!
    return { format: row.parameter_format, components: JSON.parse(row.components) as unknown }
  }
  const body = 'Hello {{first_name}}, the new cups are here. Write STOP to end this.'
  expect(
    await write({
      name: 'cups',
      header: { media: 'image', sample: '4::abc' },
      body,
      examples: { first_name: 'Ada' },
      links: [{ label: 'See', url: 'https://shop.example/{{1}}', example: 'https://shop.example/cups' }],
      phone: { label: 'Call', number: '+390000000000' },
      copyCode: 'CUPS10',
    }),
  ).toEqual({
    format: 'named',
    components: [
      { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::abc'] } },
      {
        type: 'BODY',
        text: body,
        example: { body_text_named_params: [{ param_name: 'first_name', example: 'Ada' }] },
      },
      {
        type: 'BUTTONS',
        buttons: [
          {
            type: 'URL',
            text: 'See',
            url: 'https://shop.example/{{1}}',
            example: ['https://shop.example/cups'],
          },
          { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+390000000000' },
          { type: 'COPY_CODE', example: 'CUPS10' },
        ],
      },
    ],
  })
  const card = { media: 'image', sample: '4::abc', body: 'A cup', quickReplies: ['Tell me more'] }
  const carousel = await write({
    name: 'two_cups',
    body: 'Two cups. Write STOP to end.',
    cards: [card, card],
  })
  const shown = {
    components: [
      { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::abc'] } },
      { type: 'BODY', text: 'A cup' },
      { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Tell me more' }] },
    ],
  }
  expect(carousel).toEqual({
    format: 'positional',
    components: [
      { type: 'BODY', text: 'Two cups. Write STOP to end.' },
      { type: 'CAROUSEL', cards: [shown, shown] },
    ],
  })
})
