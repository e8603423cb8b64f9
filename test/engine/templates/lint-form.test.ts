import { expect, test } from 'vitest'
import type {
  ComponentOf,
  TemplateButton,
  TemplateComponent,
  TemplateDefinition,
} from '../../../domain/template.ts'
import { lintTemplate, type LintRule } from '../../../engine/templates/lint.ts'
import { authentication, body, card, carousel, definition, existing, now } from './definitions.ts'

const lint = (given: TemplateDefinition, others = [] as ReturnType<typeof existing>[]) =>
  lintTemplate({ definition: given, id: 'own', existing: others, now }, 'en')
const rulesOf = (given: TemplateDefinition, others?: ReturnType<typeof existing>[]) =>
  lint(given, others).map(({ rule, path }) => `${rule} ${path}`)

test('what is right has no findings', () => {
  expect(lint(definition())).toEqual([])
  expect(lint(carousel(2))).toEqual([])
  expect(lint(carousel(10))).toEqual([])
  expect(lint(authentication)).toEqual([])
})

test.each<[LintRule, string, Partial<TemplateDefinition>]>([
  ['name_format', 'name', { name: 'Ordine Spedito' }],
  ['name_format', 'name', { name: 'x'.repeat(513) }],
  ['name_says_nothing', 'name', { name: 'test_1' }],
  ['language_unknown', 'language', { language: 'it_XX' }],
])('%s at %s', (rule, path, change) => {
  expect(rulesOf(definition(change))).toEqual([`${rule} ${path}`])
})

test('what the account has already', () => {
  const other = (change: Parameters<typeof existing>[0]) =>
    existing({ parts: [body('Tutt’altra cosa, di cui qui non si parla affatto')], ...change })
  expect(rulesOf(definition(), [other({ name: 'order_shipped' })])).toEqual(['name_taken name'])
  expect(rulesOf(definition(), [other({ name: 'order_shipped', id: 'own' })])).toEqual([])
  expect(rulesOf(definition(), [other({ name: 'order_shipped', status: 'deleted' })])).toEqual([])
  expect(
    rulesOf(definition(), [other({ name: 'order_shipped', language: 'en', category: 'marketing' })]),
  ).toEqual(['name_other_category category'])
  const many = (count: number, change: object) => Array.from({ length: count }, () => other(change))
  expect(rulesOf(definition(), many(249, {}))).toEqual([])
  expect(rulesOf(definition(), many(250, {}))).toEqual(['account_full name'])
  expect(rulesOf(definition(), many(250, { provider_id: null }))).toEqual([])
  expect(rulesOf(definition(), many(99, { submitted_at: now - 1 }))).toEqual([])
  expect(rulesOf(definition(), many(100, { submitted_at: now - 1 }))).toEqual(['created_too_fast name'])
  expect(rulesOf(definition(), many(100, { submitted_at: now - 3_600_000 }))).toEqual([])
})

const words = (count: number) => 'parola '.repeat(Math.ceil(count / 7)).slice(0, count - 1) + '.'

test.each<[string, TemplateComponent[], string[]]>([
  ['body of 1024', [body(words(1024))], []],
  ['body of 1025', [body(words(1025))], ['text_length components.0.text']],
  ['no body', [{ type: 'FOOTER', text: 'x' }], ['body_missing components']],
  ['two bodies', [body('uno'), body('due')], ['component_twice components.1']],
  ['empty body', [body('  ')], ['text_missing components.0.text']],
  ['rows of empty lines', [body('uno\n\n\ndue')], ['text_spacing components.0.text']],
  ['one empty line', [body('uno\n\ndue')], []],
  ['variable first', [body('{{1}}, ecco il tuo ordine', 'Ada')], ['variable_edge components.0.text']],
  ['variable last', [body('ecco il tuo ordine {{1}}', '12')], ['variable_edge components.0.text']],
  [
    'adjacent',
    [body('ecco il tuo ordine, {{1}} {{2}}, di oggi', 'Ada', 'Rossi')],
    ['variable_adjacent components.0.text'],
  ],
  [
    'from two',
    [body('il tuo ordine {{2}} parte', 'a', 'b')],
    ['variable_sequence components.0.text', 'example_extra components.0.example.body_text'],
  ],
  ['spaces in braces', [body('il tuo {{ordine nuovo}} parte')], ['variable_syntax components.0.text']],
  ['unclosed', [body('il tuo {{1 parte')], ['variable_syntax components.0.text']],
  [
    'named in positional',
    [body('il tuo ordine {{nome}} parte', 'Ada')],
    [
      'variable_format components.0.text',
      'example_missing components.0.example.body_text',
      'example_extra components.0.example.body_text',
    ],
  ],
  ['two words for one variable', [body('ordine {{1}} pronto', '12')], ['variable_ratio components.0.text']],
  ['three words for one variable', [body('ordine {{1}} pronto oggi', '12')], []],
  ['no example', [body('il tuo ordine {{1}} parte')], ['example_missing components.0.example.body_text']],
  [
    'too many examples',
    [body('il tuo ordine {{1}} parte', '12', '13')],
    ['example_extra components.0.example.body_text'],
  ],
  [
    'a variable as example',
    [body('il tuo ordine {{1}} parte', '{{1}}')],
    ['example_variable components.0.example.body_text'],
  ],
  [
    'xxx as example',
    [body('il tuo ordine {{1}} parte', 'xxx')],
    ['example_implausible components.0.example.body_text'],
  ],
])('texts: %s', (_, components, found) => {
  expect(rulesOf(definition({ components }))).toEqual(found)
})

test('named variables', () => {
  const named = (text: string, params: string[]) =>
    rulesOf(
      definition({
        parameterFormat: 'named',
        components: [
          {
            type: 'BODY',
            text,
            example: { body_text_named_params: params.map((param_name) => ({ param_name, example: 'Ada' })) },
          },
        ],
      }),
    )
  expect(named('il pacco di {{first_name}} parte', ['first_name'])).toEqual([])
  expect(named('il pacco di {{Nome}} parte', ['Nome'])).toEqual(['variable_format components.0.text'])
  expect(named('il pacco di {{1}} parte', ['1'])).toEqual(['variable_format components.0.text'])
  expect(named('il pacco di {{nome}} parte', [])).toEqual([
    'example_missing components.0.example.body_text_named_params',
  ])
})

type Header = ComponentOf<'HEADER'>
const header = (text: string, ...examples: string[]): Header => ({
  type: 'HEADER',
  format: 'TEXT',
  text,
  ...(examples.length > 0 && { example: { header_text: examples } }),
})

test.each<[string, TemplateComponent, string[]]>([
  ['header of 60', header('x'.repeat(60)), []],
  ['header of 61', header('x'.repeat(61)), ['text_length components.1.text']],
  ['two variables', header('{{1}} e {{2}}', 'a', 'b'), ['variable_count components.1.text']],
  ['an emoji', header('Partito 🚚'), ['text_charset components.1.text']],
  ['bold', header('*Partito*'), ['text_charset components.1.text']],
  ['two lines', header('uno\ndue'), ['text_charset components.1.text']],
  [
    'no sample',
    { type: 'HEADER', format: 'VIDEO' },
    ['media_sample_missing components.1.example.header_handle'],
  ],
  ['a place', { type: 'HEADER', format: 'LOCATION' }, []],
  ['footer of 60', { type: 'FOOTER', text: 'x'.repeat(60) }, []],
  ['footer of 61', { type: 'FOOTER', text: 'x'.repeat(61) }, ['text_length components.1.text']],
  [
    'a variable in the footer',
    { type: 'FOOTER', text: 'di {{1}} oggi' },
    ['variable_count components.1.text'],
  ],
  [
    'a time in the footer',
    { type: 'FOOTER', text: 'oggi', code_expiration_minutes: 5 },
    ['authentication_only components.1'],
  ],
])('around the body: %s', (_, component, found) => {
  expect(rulesOf(definition({ components: [body('Il tuo ordine parte'), component] }))).toEqual(found)
})

const reply = (text: string): TemplateButton => ({ type: 'QUICK_REPLY', text })
const link = (url: string, example?: string): TemplateButton => ({
  type: 'URL',
  text: url.slice(-20).replace(/[{}]/g, ''),
  url,
  ...(example !== undefined && { example }),
})
const replies = (count: number) => Array.from({ length: count }, (_, index) => reply(`Risposta ${index}`))
const call = (phone_number: string): TemplateButton => ({
  type: 'PHONE_NUMBER',
  text: 'Chiama',
  phone_number,
})

test.each<[string, TemplateButton[], string[]]>([
  ['none', [], ['button_count']],
  ['ten', replies(10), ['buttons_many']],
  ['eleven', replies(11), ['button_count', 'button_kind_count']],
  ['label of 25', [reply('x'.repeat(25))], []],
  ['label of 26', [reply('x'.repeat(26))], ['button_label']],
  ['a variable in a label', [reply('Sì {{1}}')], ['button_label_charset']],
  ['an emoji in a label', [reply('Sì 👍')], ['button_label_charset']],
  ['twice the same label', [reply('Sì'), reply('sì')], ['button_label_twice']],
  ['replies apart', [reply('Sì'), link('https://a.example/1'), reply('No')], ['button_order']],
  ['three addresses', [1, 2, 3].map((n) => link(`https://a.example/${n}`)), ['button_kind_count']],
  ['no scheme', [link('a.example')], ['button_url']],
  ['a script', [link('javascript:alert(1)')], ['button_url']],
  ['variable in the middle', [link('https://a.example/{{1}}/x', 'a')], ['button_url_variable']],
  ['address without example', [link('https://a.example/{{1}}')], ['example_missing']],
  ['a chat', [link('https://wa.me/390212345678')], ['button_url_chat']],
  ['a phone', [call('+390212345678')], []],
  ['no phone', [call('chiamaci')], ['button_phone']],
  ['two phones', [call('+390212345678'), { ...call('+390212345679'), text: 'Altro' }], ['button_kind_count']],
  ['a long code', [{ type: 'COPY_CODE', example: 'A'.repeat(16) }], ['button_code', 'button_code_category']],
  ['a code', [{ type: 'COPY_CODE', example: ['ESTATE25'] }], ['button_code_category']],
  ['a flow', [{ type: 'FLOW', text: 'Prenota', flow_id: '1' }], []],
  ['no flow', [{ type: 'FLOW', text: 'Prenota' }], ['button_flow']],
  ['two flows', [{ type: 'FLOW', text: 'Prenota', flow_id: '1', flow_name: 'x' }], ['button_flow']],
  ['a catalogue with others', [{ type: 'CATALOG', text: 'Vedi' }, reply('No')], ['button_alone']],
  ['an access code', [{ type: 'OTP', otp_type: 'COPY_CODE' }], ['authentication_only']],
])('buttons: %s', (_, buttons, found) => {
  const components = [body('Il tuo ordine parte'), { type: 'BUTTONS' as const, buttons }]
  const rules = lint(definition({ components })).map(({ rule }) => rule)
  expect(rules.toSorted()).toEqual(found.toSorted())
})

test('carousels', () => {
  const cards = (...given: ReturnType<typeof card>[]) =>
    rulesOf({ ...carousel(2), components: [carousel(2).components[0]!, { type: 'CAROUSEL', cards: given }] })
  const path = 'components.1.cards'
  expect(cards(card(0))).toEqual([`carousel_cards ${path}`])
  expect(cards(...Array.from({ length: 11 }, (_, n) => card(n)))).toEqual([`carousel_cards ${path}`])
  const [head, words, buttons] = card(1).components
  const other = (...components: unknown[]) => ({ components }) as ReturnType<typeof card>
  expect(cards(card(0), other(words, buttons))).toEqual([`card_header ${path}.1`, `cards_differ ${path}.1`])
  expect(cards(card(0), other(head, words))).toEqual([`button_count ${path}.1`, `cards_differ ${path}.1`])
  expect(cards(card(0), other(head, { type: 'BODY', text: 'x'.repeat(161) }, buttons))).toEqual([
    `text_length ${path}.1.components.1.text`,
  ])
  const calls = { type: 'BUTTONS', buttons: [{ type: 'CATALOG', text: 'Vedi' }] }
  expect(cards(other(head, words, calls), other(head, words, calls))).toEqual([
    `card_button ${path}.0.components.2.buttons.0`,
    `card_button ${path}.1.components.2.buttons.0`,
  ])
  const footed = carousel(2)
  footed.components.push({ type: 'FOOTER', text: 'Rispondi STOP' })
  expect(rulesOf(footed)).toEqual(['carousel_parts components.2'])
})

test.each<[string, TemplateComponent[], string[]]>([
  [
    'own words',
    [body('Il codice è tuo'), authentication.components[2]!],
    ['authentication_form components.0.text'],
  ],
  ['no button', [{ type: 'BODY' }], ['authentication_button components']],
  [
    'another button',
    [{ type: 'BODY' }, { type: 'BUTTONS', buttons: [reply('Sì')] }],
    ['authentication_button components.1.buttons'],
  ],
  [
    '91 minutes',
    [{ type: 'BODY' }, { type: 'FOOTER', code_expiration_minutes: 91 }, authentication.components[2]!],
    ['authentication_minutes components.1.code_expiration_minutes'],
  ],
  [
    'no app',
    [{ type: 'BODY' }, { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'ONE_TAP' }] }],
    ['authentication_app components.1.buttons.0'],
  ],
])('authentication: %s', (_, components, found) => {
  expect(rulesOf({ ...authentication, components })).toEqual(found)
})

test('a source for a variable that is not there', () => {
  const variables = { 'body.2': { from: 'send' as const } }
  expect(rulesOf(definition({ variables }))).toEqual(['variable_source_unused variables.body.2'])
})
