import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import { testHub, type TestHub } from '../hub.ts'
import { desktop, launch, needPages, noBrowser, openPage } from '../web/browser.ts'

const system = { kind: 'system', id: 'test', name: 'test', permissions: [] } as const
const anna = '+393331110009'

async function withForm(doubleOptIn: boolean, origins: string[] = []): Promise<TestHub> {
  const hub = await testHub()
  await hub.hub.settings.update({ consent: { doubleOptIn }, business: { name: 'Bottega' } }, system)
  const number = hub.emulator.state.numbers.values().next().value!
  await hub.hub.storage.db
    .insertInto('numbers')
    .values({
      id: number.id,
      portfolio_id: 'p',
      business_id: number.businessId,
      phone: `+${number.phone}`,
      name: number.verifiedName,
      quality: 'GREEN',
      status: 'CONNECTED',
      throughput_per_second: 80,
      pace: 1,
      warm_up_step: 0,
      created_at: 1,
      updated_at: 1,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const manager = await hub.signedIn('manager')
  const saved = await manager.call('PUT', '/opt-in/forms/news', { name: 'News', tag: 'newsletter', origins })
  expect(saved.status).toBe(200)
  return hub
}

const post = (hub: TestHub, body: Record<string, string>, lang = 'it') =>
  fetch(`${hub.url}/optin/news?lang=${lang}`, { method: 'POST', body: new URLSearchParams(body) })

const contact = (hub: TestHub, phone = anna) =>
  hub.hub.storage.db.selectFrom('contacts').selectAll().where('phone', '=', phone).executeTakeFirst()

it('takes a consent down with the wording that stood beside the box', async () => {
  const hub = await withForm(false)
  const page = await (await fetch(`${hub.url}/optin/news?lang=it`)).text()
  expect(page).toMatch(/<input type="checkbox" name="agreed" value="yes">/)
  const answer = await post(hub, { phone: '333 111 0009', name: 'Anna', agreed: 'yes' })
  expect(await answer.text()).toContain('Grazie, ci siamo!')
  const known = (await contact(hub))!
  expect(known).toMatchObject({ name: 'Anna', language: 'it', marketing: 'granted', country: 'IT' })
  const event = await hub.hub.storage.db
    .selectFrom('consent_events')
    .select(['source', 'wording', 'detail'])
    .where('contact_id', '=', known.id)
    .executeTakeFirstOrThrow()
  expect(event).toMatchObject({ source: 'form', wording: expect.stringContaining('Acconsento a ricevere') })
  expect(JSON.parse(event.detail)).toMatchObject({ form: 'news' })
  const tags = await hub.hub.storage.db.selectFrom('contact_tags').select('tag').execute()
  expect(tags).toEqual([{ tag: 'newsletter' }])
})

it('keeps nothing without the tick, and keeps what was typed in the page', async () => {
  const hub = await withForm(false)
  const answer = await post(hub, { phone: '333 111 0009', name: '<b>Anna</b>' })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('metti la spunta')
  expect(page).toContain('value="&lt;b&gt;Anna&lt;/b&gt;"')
  expect(await contact(hub)).toBeUndefined()
})

it.each([
  [{ phone: 'forty-two', agreed: 'yes' }, 422],
  [{ phone: anna, agreed: 'yes', website: 'https://spam.example' }, 200],
])('keeps nothing of %j', async (body, status) => {
  const hub = await withForm(false)
  const answer = await post(hub, body)
  expect(answer.status).toBe(status)
  expect(await hub.hub.storage.db.selectFrom('consent_events').selectAll().execute()).toEqual([])
})

it('lets who left come back only by writing', async () => {
  const hub = await withForm(false)
  hub.write(anna, 'STOP')
  await vi.waitFor(async () => expect((await contact(hub))?.marketing).toBe('withdrawn'), { timeout: 8_000 })
  const page = await (await post(hub, { phone: anna, agreed: 'yes' })).text()
  expect((await contact(hub))?.marketing).toBe('withdrawn')
  const link = /href="(https:\/\/wa\.me\/[^"]+)"/.exec(page)![1]!
  hub.write(anna, new URL(link.replaceAll('&amp;', '&')).searchParams.get('text')!)
  await vi.waitFor(async () => expect((await contact(hub))?.marketing).toBe('granted'), { timeout: 8_000 })
})

it('confirms a pending consent by the message that the link writes', async () => {
  const hub = await withForm(true)
  const page = await (await post(hub, { phone: anna, agreed: 'yes' })).text()
  expect(page).toContain('Manca un passo')
  expect((await contact(hub))?.marketing).toBe('pending')
  hub.write(anna, 'Vorrei ricevere le novità di Bottega #news.qr')
  await vi.waitFor(async () => expect((await contact(hub))?.marketing).toBe('granted'), { timeout: 8_000 })
  const sources = await hub.hub.storage.db
    .selectFrom('consent_events')
    .select('source')
    .orderBy('id')
    .execute()
  expect(sources.map(({ source }) => source)).toEqual(['form', 'qr'])
})

it('draws the code of its link, and is gone once it is closed', async () => {
  const hub = await withForm(false)
  const code = await fetch(`${hub.url}/optin/news/qr.svg`)
  expect(code.headers.get('content-type')).toContain('image/svg+xml')
  expect(await code.text()).toContain('<svg')
  await (await hub.signedIn('manager')).call('DELETE', '/opt-in/forms/news')
  expect((await fetch(`${hub.url}/optin/news`)).status).toBe(404)
})

it('answers other sites only where the form names them', async () => {
  const hub = await withForm(false, ['https://shop.example'])
  const from = (origin: string) => fetch(`${hub.url}/optin/news/texts?lang=en`, { headers: { origin } })
  const allowed = await from('https://shop.example')
  expect(allowed.headers.get('access-control-allow-origin')).toBe('https://shop.example')
  expect(await allowed.json()).toMatchObject({ wording: expect.stringContaining('I agree') })
  expect((await from('https://other.example')).status).toBe(403)
})

beforeAll(async () => {
  if (!noBrowser) await needPages()
}, 120_000)

it.skipIf(noBrowser)('opts in from the page of a shop elsewhere', { timeout: 60_000 }, async () => {
  const shop = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(shopPage)
  })
  let shopPage = ''
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void shop.close())
  const shopUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`
  const hub = await withForm(false, [shopUrl])
  const { forms } = (
    await (await hub.signedIn('viewer')).call<{ forms: { widget: string }[] }>('GET', '/opt-in/forms')
  ).body
  shopPage = `<!doctype html><html lang="es"><title>Shop</title><body><h1>Shop</h1>${forms[0]!.widget}</body></html>`

  const browser = await launch()
  onTestFinished(() => browser.close())
  const page = await openPage(browser, desktop)
  await page.goto(shopUrl)
  await page.getByLabel('Número de WhatsApp').fill('+34 612 345 678')
  await page.getByRole('button', { name: 'Quiero recibirlas' }).click()
  await page.getByText('Necesitamos tu consentimiento').waitFor()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Quiero recibirlas' }).click()
  await page.getByText('¡Gracias, ya está!').waitFor()
  expect(await contact(hub, '+34612345678')).toMatchObject({ marketing: 'granted', language: 'es' })
})

it('does not take back by a form who had left and was erased', async () => {
  const hub = await withForm(false)
  const { call } = await hub.signedIn('manager')
  await post(hub, { phone: '333 111 0009', agreed: 'yes' })
  const { id } = (await contact(hub))!
  const left = { kind: 'withdrawn', source: 'operator', wording: 'On the phone', at: hub.hub.clock.now() }
  expect((await call('POST', `/contacts/${id}/consent`, left)).status).toBe(200)
  expect((await call('DELETE', `/contacts/${id}`)).status).toBe(200)
  const answer = await post(hub, { phone: '333 111 0009', agreed: 'yes' })
  expect(await answer.text()).toContain('wa.me')
  expect(await contact(hub)).toMatchObject({ marketing: 'none' })
})

it('tells a widget that asks too often so in words that it can show, and which field is wrong', async () => {
  const hub = await withForm(false)
  const send = (body: object) =>
    fetch(`${hub.url}/optin/news`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const wrong = await send({ phone: anna, agreed: true, name: 'x'.repeat(200) })
  expect(await wrong.json()).toMatchObject({ error: { code: 'invalid', field: 'name' } })
  for (let tries = 0; tries < 9; tries++) await send({ phone: anna })
  const refused = await send({ phone: anna, agreed: true })
  expect(refused.status).toBe(429)
  expect(await refused.json()).toMatchObject({ error: { code: 'rate_limited', fix: expect.any(String) } })
  expect(await contact(hub)).toBeUndefined()
})
