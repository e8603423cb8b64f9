import { expect, test, vi } from 'vitest'
import { templateSyncKind } from '../../../engine/templates/sync-job.ts'
import { scriptedModel } from '../../agents/scripted-model.ts'
import { body, definition } from '../../engine/templates/definitions.ts'
import { testHub } from '../../hub.ts'

interface Template {
  id: string
  status: string
  quality: string
  variables: { key: string; source: string; fallback: string | null }[]
}
interface Saved {
  template: Template
  findings: { rule: string; severity: string; path: string; message: string; fix: string }[]
}

test('over the API: draft, lint, preview for a contact, submit, approval by signed webhook, pause, delete', async () => {
  const hub = await testHub()
  hub.emulator.state.settings.templates.reviewMs = 50
  const { call } = await hub.signedIn('manager')
  const draft = definition({
    variables: { 'body.1': { from: 'contact', field: 'first_name', fallback: 'cliente' } },
  })
  const bad = await call<Saved>('POST', '/templates', {
    ...draft,
    components: [body('{{1}} parte oggi dal magazzino', 'Ada')],
    readerLanguage: 'en',
  })
  expect(bad.status).toBe(200)
  expect(bad.body.findings).toEqual([
    {
      rule: 'variable_edge',
      severity: 'error',
      path: 'components.0.text',
      message: 'The text begins or ends with a variable.',
      fix: 'Put words before the first and after the last.',
    },
  ])
  const { id } = bad.body.template
  expect((await call('POST', `/templates/${id}/submit`)).status).toBe(422)
  const saved = await call<Saved>('POST', '/templates', { ...draft, id })
  expect(saved.body.findings).toEqual([])
  expect(saved.body.template.variables).toContainEqual({
    key: 'body.1',
    kind: 'text',
    example: 'Maria',
    source: 'contact.first_name',
    fallback: 'cliente',
  })

  hub.write('+393331234567', 'Ciao')
  const contactId = await vi.waitFor(async () => {
    const row = await hub.hub.storage.db.selectFrom('contacts').select('id').executeTakeFirstOrThrow()
    await hub.hub.storage.db.updateTable('contacts').set({ name: 'Giulia Neri' }).execute()
    return row.id
  })
  const shown = await call<{ preview: { body: string }; missing: { key: string }[] }>(
    'POST',
    '/templates/preview',
    { id, contactId, values: { 'header.1': '1042' } },
  )
  expect(shown.body.preview.body).toContain('Buongiorno Giulia,')
  expect(shown.body.missing).toEqual([{ key: 'button.0', reason: 'no_value' }])

  expect((await call<Saved>('POST', `/templates/${id}/submit`)).body.template.status).toBe('pending')
  const becomes = (status: string) =>
    vi.waitFor(async () => {
      const { body: read } = await call<{ template: Template }>('GET', `/templates/${id}`)
      expect(read.template.status).toBe(status)
    }, 5_000)
  await becomes('approved')
  hub.emulator.templates.rate([...hub.emulator.state.templates.values()][0]!, 'RED')
  await becomes('paused')
  const { body: read } = await call<{ template: Template; events: { kind: string; value: string }[] }>(
    'GET',
    `/templates/${id}`,
  )
  expect(read.events.map(({ kind, value }) => `${kind} ${value}`).toReversed()).toEqual([
    'status pending',
    'status approved',
    'quality RED',
    'status paused',
  ])
  const listed = await call<{ templates: Template[] }>('GET', '/templates?status=paused&search=MAGAZZINO')
  expect(listed.body.templates.map((one) => one.id)).toEqual([id])
  expect((await call<{ templates: [] }>('GET', '/templates?search=100%25')).body.templates).toEqual([])
  expect((await call('DELETE', `/templates/${id}`)).status).toBe(200)
  expect(hub.emulator.state.templates.size).toBe(0)
  expect((await call<{ templates: [] }>('GET', '/templates')).body.templates).toEqual([])
})

test('pages go through all templates, each once', async () => {
  const hub = await testHub()
  const { call } = await hub.signedIn('manager')
  for (let n = 0; n < 7; n++) await call('POST', '/templates', definition({ name: `page_${n}` }))
  const seen: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: { body: { templates: Template[]; nextCursor: string | null } } = await call(
      'GET',
      `/templates?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`,
    )
    seen.push(...page.body.templates.map(({ id }) => id))
    cursor = page.body.nextCursor
  }
  expect([seen.length, new Set(seen).size]).toEqual([7, 7])
})

test('at the start the hub takes up the templates that the account has', async () => {
  const hub = await testHub()
  hub.emulator.templates.create(
    '200000000000001',
    { name: 'from_before', language: 'it', category: 'UTILITY', components: [body('Ciao a te')] },
    true,
  )
  const { call } = await hub.signedIn('manager')
  await hub.hub.jobs.enqueue([{ kind: templateSyncKind, payload: {} }])
  await vi.waitFor(async () => {
    const { body: list } = await call<{ templates: { name: string; status: string }[] }>('GET', '/templates')
    expect(list.templates).toMatchObject([{ name: 'from_before', status: 'approved' }])
  }, 5_000)
  expect((await call('POST', '/templates/sync')).body).toEqual({ seen: 1, adopted: 0, gone: 0 })
})

const brief = { brief: 'Avvisa che il pacco è pronto da ritirare in negozio', language: 'it' }

test('a suggestion is held to its schema and to the lint; a useless answer is asked for again, once', async () => {
  const good = {
    name: 'pacco_pronto',
    category: 'utility',
    header: null,
    body: 'Ciao {{first_name}}, il tuo pacco è pronto: ti aspettiamo in negozio.',
    footer: null,
    buttons: [{ type: 'phone', text: 'Chiama', value: '+390546123456' }],
    variables: [{ name: 'first_name', example: 'Maria' }],
  }
  const model = await scriptedModel([
    () => ({ say: 'Certo! Ecco qua.' }),
    (request) => {
      expect(request.messages.at(-1)!.content).toContain('cannot be used')
      return { say: `\`\`\`json\n${JSON.stringify(good)}\n\`\`\`` }
    },
    () => ({ say: JSON.stringify({ ...good, name: 'Pacco Pronto!', body: 'CLICCA QUI SUBITO' }) }),
    () => ({ say: '{}' }),
    () => ({ say: '{"body":7}' }),
  ])
  const hub = await testHub({ environment: { OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: 'scripted' } })
  const { call } = await hub.signedIn('manager')
  const { status, body: made } = await call<{ definition: object; findings: { rule: string }[] }>(
    'POST',
    '/templates/suggest',
    brief,
  )
  expect([status, made.findings]).toEqual([200, []])
  expect(made.definition).toEqual({
    name: 'pacco_pronto',
    language: 'it',
    category: 'utility',
    parameterFormat: 'named',
    components: [
      {
        type: 'BODY',
        text: good.body,
        example: { body_text_named_params: [{ param_name: 'first_name', example: 'Maria' }] },
      },
      { type: 'BUTTONS', buttons: [{ type: 'PHONE_NUMBER', text: 'Chiama', phone_number: '+390546123456' }] },
    ],
    variables: { first_name: { from: 'contact', field: 'first_name' } },
  })
  const bad = await call<{ findings: { rule: string }[] }>('POST', '/templates/suggest', brief)
  expect(bad.body.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['name_format', 'spam_phrase', 'shouting']),
  )
  expect((await call('POST', '/templates/suggest', brief)).status).toBe(502)
  await model.finish()
})

test('without a model the answer says what to configure', async () => {
  const hub = await testHub()
  const { call } = await hub.signedIn('manager')
  expect((await call('POST', '/templates/suggest', brief)).body).toMatchObject({
    error: { code: 'unsupported', fix: expect.stringContaining('OPENAI_API_KEY') },
  })
})

test('a sample over the API', async () => {
  const hub = await testHub()
  const { cookie } = await hub.signedIn('manager')
  const send = (name: string, bytes: Buffer) =>
    fetch(`${hub.url}/api/templates/samples?name=${name}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    })
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const answer = await send('a.png', png)
  expect([answer.status, await answer.json()]).toEqual([200, { handle: expect.stringMatching(/^4::/) }])
  expect((await send('a.exe', png)).status).toBe(422)
  expect((await send('a.pdf', png)).status).toBe(422)
})
