import { expect, test } from 'vitest'
import { sendableSchema } from '../../../domain/message.ts'
import type { TemplateDefinition } from '../../../domain/template.ts'
import { previewTemplate } from '../../../engine/templates/preview.ts'
import type { TemplateFacts } from '../../../engine/templates/read-template.ts'
import { fillTemplate, type TemplateContact } from '../../../engine/templates/render.ts'
import { authentication, body, card, carousel, definition } from './definitions.ts'

const rowOf = ({ parameterFormat, components, variables, ...rest }: TemplateDefinition): TemplateFacts => ({
  ...rest,
  parameter_format: parameterFormat,
  components: JSON.stringify(components),
  variables: JSON.stringify(variables),
})

const anna: TemplateContact = {
  name: 'Anna  Maria Neri',
  phone: '+393331234567',
  fields: {
    city: { type: 'text', text: 'Faenza', number: null },
    since: { type: 'date', text: null, number: Date.UTC(2024, 2, 9) },
    points: { type: 'number', text: null, number: 1240.5 },
    vip: { type: 'boolean', text: null, number: 1 },
  },
}
const nobody: TemplateContact = { name: null, phone: null, fields: {} }

test('positional variables, a header and an address, each from where it is said to come', () => {
  const template = rowOf(
    definition({
      variables: {
        'header.1': { from: 'send' },
        'body.1': { from: 'contact', field: 'first_name', fallback: 'cliente' },
        'button.0': { from: 'fixed', value: '1042' },
      },
    }),
  )
  const { content, missing } = fillTemplate({ template, contact: anna, values: { 'header.1': '1042' } })
  expect(missing).toEqual([])
  expect(sendableSchema.parse(content)).toEqual({
    type: 'template',
    name: 'order_shipped',
    language: 'it',
    components: [
      { type: 'header', parameters: [{ type: 'text', text: '1042' }] },
      { type: 'body', parameters: [{ type: 'text', text: 'Anna' }] },
      { type: 'button', sub_type: 'url', index: '0', parameters: [{ type: 'text', text: '1042' }] },
    ],
  })
  const without = fillTemplate({ template, contact: nobody })
  expect([without.missing, without.reasons]).toEqual([['header.1'], { 'header.1': 'no_value' }])
  expect(without.content.components![1]).toEqual({
    type: 'body',
    parameters: [{ type: 'text', text: 'cliente' }],
  })
})

const named = (text: string, variables: TemplateDefinition['variables']) =>
  rowOf(definition({ parameterFormat: 'named', components: [{ type: 'BODY', text }], variables }))

test.each([
  ['it', ['Faenza', '9 marzo 2024', '1240,5', 'sì']],
  ['en_US', ['Faenza', 'March 9, 2024', '1,240.5', 'yes']],
  ['es', ['Faenza', '9 de marzo de 2024', '1240,5', 'sí']],
])('named variables from fields, in the words of %s', (language, expected) => {
  const keys = ['city', 'since', 'points', 'vip']
  const template = {
    ...named(
      `in {{city}} dal {{since}} con {{points}} punti e {{vip}} sempre`,
      Object.fromEntries(keys.map((key) => [key, { from: 'field' as const, field: key }])),
    ),
    language,
  }
  const { content, missing } = fillTemplate({ template, contact: anna })
  expect(missing).toEqual([])
  expect(content.components).toEqual([
    {
      type: 'body',
      parameters: keys.map((parameter_name, at) => ({ type: 'text', parameter_name, text: expected[at] })),
    },
  ])
  expect(fillTemplate({ template, contact: nobody }).missing).toEqual(keys)
})

test('values come on one line, and what grows over the limit is named', () => {
  const template = named('{{a}}'.padStart(10, 'x') + ' e poi {{b}} fine', {})
  const { content } = fillTemplate({ template, contact: null, values: { a: ' uno\n\tdue     tre ', b: 'b' } })
  expect(content.components![0]!.parameters![0]).toMatchObject({ text: 'uno due tre' })
  const long = fillTemplate({ template, contact: null, values: { a: 'a'.repeat(1_000), b: 'b'.repeat(20) } })
  expect(long.reasons).toEqual({ a: 'too_long' })
  expect(fillTemplate({ template, contact: null, values: { a: '__proto__' } }).missing).toEqual(['b'])
  expect(fillTemplate({ template: named('x {{constructor}} y', {}), contact: anna }).missing).toEqual([
    'constructor',
  ])
})

test.each([
  [
    'IMAGE',
    'https://belvedere.example/a.jpg',
    { type: 'image', image: { link: 'https://belvedere.example/a.jpg' } },
  ],
  ['DOCUMENT', '123456789', { type: 'document', document: { id: '123456789' } }],
  [
    'LOCATION',
    '44.28, 11.88, Bottega; Via dei Forni 3',
    {
      type: 'location',
      location: { latitude: '44.28', longitude: '11.88', name: 'Bottega', address: 'Via dei Forni 3' },
    },
  ],
] as const)('a header of %s', (format, value, parameter) => {
  const header =
    format === 'LOCATION'
      ? { type: 'HEADER' as const, format }
      : { type: 'HEADER' as const, format, example: { header_handle: ['4::x'] } }
  const template = rowOf(definition({ components: [header, body('Il tuo ordine parte')] }))
  const { content, missing } = fillTemplate({ template, contact: null, values: { header: value } })
  expect([missing, content.components]).toEqual([[], [{ type: 'header', parameters: [parameter] }]])
  const wrong = fillTemplate({ template, contact: null, values: { header: 'javascript:alert(1)' } })
  expect(wrong.missing).toEqual(['header'])
  expect(wrong.content.components).toBeUndefined()
})

test('a carousel has exactly the approved cards, each filled', () => {
  const template = rowOf(carousel(3))
  const keys = [0, 1, 2].flatMap((n) => [`card.${n}.header`, `card.${n}.button.1`])
  expect(fillTemplate({ template, contact: anna }).missing).toEqual(['body.1', ...keys])
  const values = Object.fromEntries(
    keys.map((key) => [key, key.endsWith('header') ? 'https://belvedere.example/a.jpg' : 'blu']),
  )
  const { content, missing } = fillTemplate({
    template,
    contact: anna,
    values: { ...values, 'body.1': 'Anna' },
  })
  expect(missing).toEqual([])
  const cards = content.components![1]!['cards'] as { card_index: number; components: object[] }[]
  expect(cards.map(({ card_index }) => card_index)).toEqual([0, 1, 2])
  expect(cards[2]!.components).toEqual([
    { type: 'header', parameters: [{ type: 'image', image: { link: 'https://belvedere.example/a.jpg' } }] },
    { type: 'button', sub_type: 'url', index: '1', parameters: [{ type: 'text', text: 'blu' }] },
  ])
  expect(sendableSchema.safeParse(content).success).toBe(true)
})

test('codes and parts that the hub does not know', () => {
  const { content, missing } = fillTemplate({
    template: rowOf(authentication),
    contact: null,
    values: { code: '493817' },
  })
  const parameters = [{ type: 'text', text: '493817' }]
  expect([missing, content.components]).toEqual([
    [],
    [
      { type: 'body', parameters },
      { type: 'button', sub_type: 'url', index: '0', parameters },
    ],
  ])
  const coupon = rowOf(
    definition({
      components: [
        body('Ecco il codice'),
        { type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', example: 'A1' }] },
      ],
    }),
  )
  expect(
    fillTemplate({ template: coupon, contact: null, values: { 'button.0': 'ESTATE25' } }).content.components,
  ).toEqual([
    {
      type: 'button',
      sub_type: 'copy_code',
      index: '0',
      parameters: [{ type: 'coupon_code', coupon_code: 'ESTATE25' }],
    },
  ])
  const strange = {
    ...coupon,
    components: JSON.stringify([{ type: 'BODY', text: 'x' }, { type: 'LIMITED_TIME_OFFER' }]),
  }
  expect(fillTemplate({ template: strange, contact: null }).reasons).toEqual({
    LIMITED_TIME_OFFER: 'unknown_component',
  })
})

test('the preview shows what the phone will, with examples where nothing is known', () => {
  const template = {
    ...definition({ variables: { 'body.1': { from: 'contact', field: 'name' } } }),
    unknown: [],
  }
  expect(previewTemplate({ template, contact: anna })).toEqual({
    header: { kind: 'text', value: 'Ordine 1042' },
    body: 'Buongiorno Anna Maria Neri, il tuo ordine è partito oggi dal nostro magazzino.',
    footer: 'Ceramiche Belvedere',
    buttons: [{ kind: 'url', text: 'Segui il pacco', target: 'https://belvedere.example/ordini/1042' }],
    cards: [],
    missing: ['header.1', 'button.0'],
    reasons: { 'header.1': 'no_value', 'button.0': 'no_value' },
  })
  const cups = previewTemplate({ template: { ...carousel(2), unknown: [] }, contact: null })
  expect(cups.cards.map(({ body: words }) => words)).toEqual(
    [card(0), card(1)].map((one) => one.components[1]!.text),
  )
})
