import { get } from 'node:http'
import { expect, it } from 'vitest'
import { operations } from '../../operations/catalogue.ts'
import { caller, testHub } from '../hub.ts'

it('describes every operation in OpenAPI, with its path parameters', async () => {
  const { url } = await testHub()
  const document = (await (await fetch(`${url}/openapi.json`)).json()) as {
    openapi: string
    servers: { url: string }[]
    paths: Record<
      string,
      Record<string, { operationId: string; parameters?: { name: string; in: string }[] }>
    >
  }
  expect(document.openapi).toBe('3.1.0')
  expect(document.servers).toEqual([{ url }])
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  )
  expect(described.map((route) => route.operationId).sort()).toEqual(
    operations.map(({ name }) => name).sort(),
  )
  for (const route of described) {
    const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
    const declared = (route.parameters ?? [])
      .filter((parameter) => parameter.in === 'path')
      .map(({ name }) => name)
    expect([route.operationId, declared]).toEqual([route.operationId, inPath])
  }
})

it('names the field of a bad input and changes nothing', async () => {
  const hub = await testHub()
  const manager = await hub.signedIn('manager')
  const before = await manager.call('GET', '/settings')
  const refused = await manager.call('PATCH', '/settings', { agent: { answerThreshold: 3 } })
  expect(refused).toMatchObject({
    status: 422,
    body: { error: { code: 'invalid', field: 'agent.answerThreshold' } },
  })
  expect(await manager.call('PATCH', '/settings', { agnet: {} })).toMatchObject({ status: 422 })
  expect(
    await manager.call('PATCH', '/settings', { agent: { answerThreshold: 0.2, clarifyThreshold: 0.4 } }),
  ).toMatchObject({ status: 422, body: { error: { field: 'agent.clarifyThreshold' } } })
  expect(
    await manager.call('PATCH', '/settings', {
      business: { hours: { timezone: 'Mars/Base', spans: [], holidays: [] } },
    }),
  ).toMatchObject({
    status: 422,
    body: { error: { field: 'business.hours.timezone' } },
  })
  expect(await manager.call('GET', '/settings')).toEqual(before)
})

it('reads numbers and booleans of a query by the type that the input wants', async () => {
  const hub = await testHub()
  const viewer = await hub.signedIn('viewer')
  expect((await viewer.call('GET', '/escalations?open=false&limit=5')).status).toBe(200)
  expect(await viewer.call('GET', '/escalations?limit=many')).toMatchObject({
    status: 422,
    body: { error: { field: 'limit' } },
  })
})

it('audits what changes something, without the words', async () => {
  const hub = await testHub()
  const manager = await hub.signedIn('manager', 'Giulia')
  await manager.call('POST', '/knowledge/entries', {
    language: 'it',
    question: 'Avete il wifi in negozio?',
    answer: 'Sì, gratuito.',
  })
  await manager.call('POST', '/keys', { name: 'not mine to make' })
  const { body } = await manager.call<{ rows: Record<string, unknown>[] }>('GET', '/audit')
  expect(body.rows).toMatchObject([
    { operation: 'keys.create', outcome: 'refused', input: {} },
    {
      actorName: 'Giulia',
      operation: 'knowledge.saveEntry',
      outcome: 'done',
      input: { language: 'it', question: '25 characters', answer: '13 characters' },
    },
    { operation: 'auth.link', outcome: 'done' },
  ])
})

it('signs in by a link once, and by password afterwards', async () => {
  const { hub, url } = await testHub()
  const { link } = await hub.accounts.invite({ email: 'Ada@shop.example', name: 'Ada', role: 'viewer' })
  const post = (path: string, body: unknown, cookie = '') =>
    fetch(`${url}/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    })
  const token = new URL(link).searchParams.get('token')
  const first = await post('link', { token })
  const cookie = first.headers.getSetCookie()[0]!
  expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/i)
  expect((await post('link', { token })).status).toBe(401)
  expect((await post('password', { password: 'short' }, cookie)).status).toBe(422)
  expect((await post('password', { password: 'long enough now' }, cookie)).status).toBe(200)
  expect((await post('login', { email: 'ada@shop.example', password: 'wrong' })).status).toBe(401)
  expect((await post('login', { email: 'nobody@shop.example', password: 'wrong' })).status).toBe(401)
  const login = await post('login', { email: 'ada@shop.example', password: 'long enough now' })
  expect(login.status).toBe(200)
  const session = login.headers.getSetCookie()[0]!.split(';')[0]!
  expect((await caller(url, { cookie: session })('GET', '/me')).status).toBe(200)
  const weak = await post('password', { password: 'another long one' }, session)
  expect([weak.status, await weak.json()]).toMatchObject([422, { error: { field: 'current' } }])
  const changed = await post(
    'password',
    { password: 'another long one', current: 'long enough now' },
    session,
  )
  expect(changed.status).toBe(200)
  expect((await caller(url, { cookie: cookie.split(';')[0]! })('GET', '/me')).status).toBe(401)
  await post('logout', {}, session)
  expect((await caller(url, { cookie: session })('GET', '/me')).status).toBe(401)
})

it('refuses to act for a page of another site', async () => {
  const hub = await testHub()
  const { cookie } = await hub.signedIn('admin')
  const foreign = caller(hub.url, { cookie, 'sec-fetch-site': 'cross-site' })
  expect((await foreign('POST', '/keys', { name: 'stolen' })).status).toBe(403)
  expect((await foreign('GET', '/keys')).status).toBe(200)
})

it('signs a disabled user out and keeps the last admin', async () => {
  const hub = await testHub()
  const admin = await hub.signedIn('admin')
  const { body: me } = await admin.call<{ id: string }>('GET', '/me')
  const users = (await admin.call<{ users: { id: string; role: string }[] }>('GET', '/users')).body.users
  for (const user of users.filter(({ id, role }) => role === 'admin' && id !== me.id)) {
    expect((await admin.call('PATCH', `/users/${user.id}`, { disabled: true })).status).toBe(200)
  }
  expect(await admin.call('PATCH', `/users/${me.id}`, { role: 'viewer' })).toMatchObject({
    status: 409,
    body: { error: { field: 'role' } },
  })
  const operator = await hub.signedIn('operator')
  const { body: other } = await operator.call<{ id: string }>('GET', '/me')
  await admin.call('PATCH', `/users/${other.id}`, { disabled: true })
  expect((await operator.call('GET', '/me')).status).toBe(401)
})

it('answers a wrong path and a broken body with what to do', async () => {
  const hub = await testHub()
  const { cookie, call } = await hub.signedIn('manager')
  expect(await call('GET', '/nowhere')).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } })
  const broken = await fetch(`${hub.url}/api/knowledge/entries`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: '{"question":',
  })
  expect([broken.status, await broken.json()]).toMatchObject([400, { error: { code: 'invalid' } }])
})

it('streams changes and replays what was missed', async () => {
  const hub = await testHub()
  const { cookie, call } = await hub.signedIn('manager')
  const read = async (headers: Record<string, string>, until: (text: string) => boolean) => {
    const stop = new AbortController()
    const answer = await fetch(`${hub.url}/api/live`, {
      headers: { cookie, ...headers },
      signal: stop.signal,
    })
    let text = ''
    for await (const part of answer.body!) {
      text += Buffer.from(part).toString()
      if (until(text)) break
    }
    stop.abort()
    return text
  }
  const first = read({}, (text) => text.includes('event: change'))
  await new Promise((resolve) => setTimeout(resolve, 100))
  await call('PATCH', '/settings', { agent: { maxClarifications: 1 } })
  const seen = await first
  const start = /id: (\d+)\nevent: ready/.exec(seen)![1]!
  expect(seen).toContain('data: {"topic":"settings","id":"settings"}')
  const replayed = await read({ 'last-event-id': start }, (text) => text.includes('event: change'))
  expect(replayed).toContain('data: {"topic":"settings","id":"settings"}')
  expect(await read({ 'last-event-id': '999999' }, (text) => text.includes('event:'))).toContain(
    'event: reset',
  )
})

it('answers only to names of its own while it listens on loopback', async () => {
  const { url } = await testHub()
  const { port } = new URL(url)
  const ask = (host: string) =>
    new Promise<number>((resolve, reject) => {
      get({ port, path: '/health', headers: { host } }, (answer) => {
        answer.resume()
        resolve(answer.statusCode!)
      }).on('error', reject)
    })
  expect(await ask(`localhost:${port}`)).toBe(200)
  expect(await ask(`rebound.attacker.example:${port}`)).toBe(403)
})

it('says what is wrong as a code with its facts, beside the English', async () => {
  const hub = await testHub()
  const [manager, viewer] = [await hub.signedIn('manager'), await hub.signedIn('viewer')]
  const entry = { language: 'it', question: 'Avete il wifi?', answer: 'Sì.' }
  const refusal = async (body: object, who = manager) =>
    (await who.call('POST', '/knowledge/entries', body)).body['error']
  expect(await refusal({ ...entry, question: 'q'.repeat(1_001) })).toMatchObject({
    code: 'invalid',
    field: 'question',
    reason: 'text_too_long',
    about: { most: 1_000 },
  })
  expect(await refusal({ ...entry, answer: 7 })).toMatchObject({
    field: 'answer',
    reason: 'value_wrong_kind',
  })
  expect(await refusal({ ...entry, answer: undefined })).toMatchObject({ reason: 'value_missing' })
  expect(await refusal(entry, viewer)).toMatchObject({
    code: 'forbidden',
    reason: 'right_missing',
    about: { right: 'knowledge:write' },
  })
})

it('answers too many guesses of a password as a refusal in JSON', async () => {
  const hub = await testHub()
  const guess = async () => {
    const answer = await fetch(`${hub.url}/api/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'ada@shop.example', password: 'wrong' }),
    })
    return { status: answer.status, body: (await answer.json()) as unknown }
  }
  for (let tries = 0; tries < 10; tries++) expect((await guess()).status).toBe(401)
  expect(await guess()).toMatchObject({ status: 429, body: { error: { code: 'rate_limited' } } })
})
