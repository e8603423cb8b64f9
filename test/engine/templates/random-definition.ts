import type { Seeded } from '../../torture/seeded.ts'

/** Template definitions by chance: most parts right, some wrong in the ways that people get them wrong. */
export function randomDefinition(random: Seeded): Record<string, unknown> {
  const named = random.next() < 0.3
  const category = random.pick(['marketing', 'marketing', 'utility', 'utility', 'authentication'])
  const components: unknown[] = []
  if (category === 'authentication' && random.next() < 0.9) components.push(...authentication(random))
  else if (random.next() < 0.2) {
    components.push(body(random, named))
    if (random.next() < 0.1) components.push({ type: 'FOOTER', text: 'Saluti' })
    components.push(carousel(random, named))
  } else {
    if (random.next() < 0.5) components.push(header(random, named))
    if (random.next() < 0.97) components.push(body(random, named))
    if (random.next() < 0.5) components.push({ type: 'FOOTER', text: text(random, 60) })
    if (random.next() < 0.6) components.push({ type: 'BUTTONS', buttons: buttons(random, 4) })
    if (random.next() < 0.03) components.push(random.pick(components.length > 0 ? components : [null]))
  }
  return {
    name:
      random.next() < 0.95 ? `t_${random.below(1e9)}` : random.pick(['Ordine', 'a b', 'é', 'x'.repeat(600)]),
    language: random.pick([
      'it',
      'en',
      'en_US',
      'es',
      'it',
      'en',
      random.pick(['xx', 'IT', 'it-IT', 'it_it']),
    ]),
    category,
    ...(random.next() < 0.95 && { parameterFormat: named ? 'named' : 'positional' }),
    components,
  }
}

const pieces = [
  'il tuo ordine',
  'parte',
  'oggi',
  'your parcel',
  'leaves',
  'mañana',
  'llega',
  'alle nove',
  'e poi',
  'con noi',
]
const oddPieces = [
  '\n',
  '\n\n\n',
  '*',
  '_x_',
  '🎁',
  '!!!',
  '{{',
  '}}',
  '{1}',
  'GRATIS',
  '      ',
  '\t',
  '{{ 1 }}',
  '{{a b}}',
  '`',
]

function text(random: Seeded, most: number): string {
  const words = Array.from({ length: random.between(1, 9) }, () =>
    random.next() < 0.01 ? random.pick(oddPieces) : random.pick(pieces),
  )
  const all = words.join(' ')
  const wanted = random.next() < 0.04 ? most + random.between(0, 1) : random.next() < 0.02 ? 0 : all.length
  return all.padEnd(wanted, 'x').slice(0, Math.min(wanted, most + 1))
}

function filled(random: Seeded, named: boolean, most: number, limit: number) {
  const count = random.below(most + 1)
  const names = Array.from({ length: count }, (_, index) =>
    random.next() < 0.03
      ? random.pick(['3', 'Nome', 'x y', '0'])
      : named
        ? `name_${index}`
        : String(index + 1),
  )
  let words = random.next() < 0.97 ? text(random, limit) : ''
  for (const name of names)
    words += random.next() < 0.97 ? ` {{${name}}} ${text(random, 30)} ${text(random, 30)}` : `{{${name}}}`
  const examples = names.map(() => (random.next() < 0.97 ? random.pick(['Maria', '1042', '12 maggio']) : ''))
  if (random.next() < 0.03) examples.pop()
  if (random.next() < 0.03) examples.push('di più')
  return {
    words,
    positional: examples,
    params: examples.map((example, index) => ({ param_name: names[index] ?? 'altro', example })),
    bare: names.length === 0 || random.next() < 0.03,
  }
}

function header(random: Seeded, named: boolean): unknown {
  const format = random.pick([
    'TEXT',
    'TEXT',
    'IMAGE',
    'VIDEO',
    'DOCUMENT',
    'LOCATION',
    random.pick(['GIF', 'TEXT']),
  ])
  if (format !== 'TEXT')
    return { type: 'HEADER', format, ...(random.next() < 0.95 && { example: { header_handle: ['4::x'] } }) }
  const { words, positional, params, bare } = filled(random, named, random.next() < 0.1 ? 2 : 1, 20)
  const example = named ? { header_text_named_params: params } : { header_text: positional }
  return { type: 'HEADER', format, text: words, ...(!bare && { example }) }
}

function body(random: Seeded, named: boolean): unknown {
  const { words, positional, params, bare } = filled(random, named, 3, 1024)
  const example = named ? { body_text_named_params: params } : { body_text: [positional] }
  return { type: 'BODY', text: words, ...(!bare && { example }) }
}

function buttons(random: Seeded, most: number): unknown[] {
  const kinds = [
    'QUICK_REPLY',
    'QUICK_REPLY',
    'URL',
    'URL',
    'PHONE_NUMBER',
    'COPY_CODE',
    'FLOW',
    'CATALOG',
    'VOICE_CALL',
    'OTP',
  ]
  const count = random.next() < 0.03 ? random.pick([0, 11]) : random.between(1, most)
  return Array.from({ length: count }, (_, index) => {
    const label =
      random.next() < 0.95
        ? `Etichetta ${index}`
        : random.pick(['', 'x'.repeat(26), 'Sì 👍', 'a {{1}}', 'Etichetta 0'])
    return button(random, random.next() < 0.5 ? 'QUICK_REPLY' : random.pick(kinds), label)
  })
}

function button(random: Seeded, type: string, label: string): unknown {
  switch (type) {
    case 'URL': {
      const url = random.pick([
        'https://a.example/x',
        'https://a.example/{{1}}',
        'https://a.example/{{1}}',
        'https://wa.me/39',
        'x',
        'https://a.example/{{1}}/y',
      ])
      return { type, text: label, url, ...(random.next() < 0.9 && { example: ['42'] }) }
    }
    case 'PHONE_NUMBER':
      return {
        type,
        text: label,
        phone_number: random.pick(['+390212345678', '390212345678', 'chiama', '1']),
      }
    case 'COPY_CODE':
      return { type, example: random.pick(['ESTATE25', 'ESTATE25', ['ESTATE25'], '', 'A'.repeat(16)]) }
    case 'FLOW':
      return {
        type,
        text: label,
        ...random.pick([{ flow_id: '1' }, { flow_name: 'a' }, {}, { flow_id: '1', flow_json: '{}' }]),
      }
    case 'OTP':
      return { type, otp_type: 'COPY_CODE' }
    default:
      return { type, text: label }
  }
}

function carousel(random: Seeded, named: boolean): unknown {
  const shared = buttons(random, 2)
  const cards = Array.from({ length: random.pick([1, 2, 3, 10, 11]) }, () => ({
    components: [
      {
        type: 'HEADER',
        format: random.next() < 0.98 ? 'IMAGE' : 'VIDEO',
        example: { header_handle: ['4::x'] },
      },
      ...(random.next() < 0.98
        ? [random.next() < 0.9 ? { type: 'BODY', text: text(random, 160) } : body(random, named)]
        : []),
      ...(random.next() < 0.98
        ? [{ type: 'BUTTONS', buttons: random.next() < 0.98 ? shared : buttons(random, 2) }]
        : []),
    ],
  }))
  return { type: 'CAROUSEL', cards }
}

function authentication(random: Seeded): unknown[] {
  const otp = random.pick([
    { type: 'OTP', otp_type: 'COPY_CODE' },
    { type: 'OTP', otp_type: 'ONE_TAP', supported_apps: [{ package_name: 'a.b', signature_hash: 'x' }] },
    { type: 'OTP', otp_type: random.pick(['ONE_TAP', 'SMS']) },
    { type: 'QUICK_REPLY', text: 'Sì' },
  ])
  return [
    { type: 'BODY', ...(random.next() < 0.1 && { text: 'codice' }), add_security_recommendation: true },
    ...(random.next() < 0.5
      ? [{ type: 'FOOTER', code_expiration_minutes: random.pick([1, 10, 90, 0, 91]) }]
      : []),
    ...(random.next() < 0.9 ? [{ type: 'BUTTONS', buttons: [otp] }] : []),
  ]
}
