import type { Response, Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHub, type TestHub } from '../hub.ts'
import { desktop, expectAccessible, launch, needPages, noBrowser, openPage, phone } from './browser.ts'

let browser: Browser

const italian = { ...desktop, locale: 'it-IT' }
const field = (page: Page) => page.getByRole('textbox', { name: 'Scrivi un messaggio' })
const log = (page: Page) => page.getByRole('log', { name: 'Messaggi' })

async function ask(page: Page, words: string): Promise<void> {
  await field(page).fill(words)
  await field(page).press('Enter')
  await log(page).getByText(words).waitFor()
}

async function openSimulator(hub: TestHub, options = italian, path = '/try'): Promise<Page> {
  const page = await openPage(browser, options)
  await page.goto(hub.url + path)
  await field(page).waitFor()
  return page
}

describe.skipIf(noBrowser !== null)(`the simulator in a browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    await needPages()
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  test('a question in Italian is answered, with ticks and the passage it comes from', async () => {
    const hub = await testHub({ demo: true })
    const { call } = await hub.signedIn('viewer')
    await expect
      .poll(
        async () => {
          const { body } = await call<{ sources: { status: string }[] }>('GET', '/knowledge/sources')
          return body.sources.every(({ status }) => status === 'ready')
        },
        { timeout: 30_000 },
      )
      .toBe(true)
    const page = await openSimulator(hub)
    await expectAccessible(page)

    await ask(page, 'Quanto costa la spedizione?')
    await page.getByText('Dalla base di conoscenza').waitFor()
    await log(page).getByText('5,90', { exact: false }).first().waitFor()
    await page.getByText("Risponde l'agente").waitFor()
    expect(await log(page).getByRole('img', { name: 'Letto' }).count()).toBeGreaterThanOrEqual(1)

    await page.getByText('Dalla base di conoscenza').click()
    const passage = page.locator('blockquote').first()
    expect(await passage.locator('cite').textContent()).toContain('spedizione')
    expect(await passage.textContent()).toContain('5,90')
    await expectAccessible(page)
  }, 120_000)

  test('who asks for a person waits for one, and then reads who it is', async () => {
    const hub = await testHub()
    const page = await openSimulator(hub)
    await ask(page, 'Vorrei parlare con una persona')
    await page.getByText('In attesa di una persona').waitFor()
    await page.getByText('Passa a una persona').waitFor()

    const { call } = await hub.signedIn('operator', 'Giulia')
    const { body } = await call<{ conversations: { id: string }[] }>('GET', '/conversations?state=waiting')
    const { id } = body.conversations[0]!
    await call('POST', `/conversations/${id}/take`, {})
    await page.getByText('Risponde Giulia').waitFor()
    await call('POST', `/conversations/${id}/messages`, {
      text: 'Eccomi, sono *Giulia*',
      idempotencyKey: 'reply-0001',
    })
    const words = log(page).locator('strong', { hasText: 'Giulia' })
    await words.waitFor()
    // The newest words are in sight, whatever grew above them meanwhile.
    await expect
      .poll(() =>
        words.evaluate((element) => {
          const bottom = element.closest('.thread')!.getBoundingClientRect().bottom
          return element.getBoundingClientRect().bottom <= bottom
        }),
      )
      .toBe(true)
    await expectAccessible(page)
  }, 120_000)

  test('on a phone: nothing runs over the edge, faults are switched and taken away, a new customer begins', async () => {
    const hub = await testHub()
    const page = await openSimulator(hub, { ...phone, locale: 'it-IT', colorScheme: 'dark' })
    await page.getByRole('button', { name: 'Vorrei parlare con una persona' }).click()
    await page.getByText('In attesa di una persona').waitFor()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(overflow).toBe(false)

    await page.getByRole('button', { name: /^Laboratorio/ }).click()
    const drawer = page.getByRole('dialog', { name: 'Laboratorio' })
    const number = await drawer.locator('.fact b').textContent()
    await drawer.getByRole('switch', { name: 'Webhook doppi' }).check()
    await expect.poll(() => hub.emulator.state.settings.faults.duplicateWebhooks).toBe(1)
    await expectAccessible(page)
    await drawer.getByRole('button', { name: 'Ricomincia da cliente nuovo' }).click()
    await expect.poll(() => hub.emulator.state.settings.faults.duplicateWebhooks).toBe(0)
    await page.getByText('Pronto: scrivi il primo messaggio').waitFor()
    expect(await log(page).textContent()).toBe('')
    await page.getByRole('button', { name: /^Laboratorio/ }).click()
    expect(await page.locator('dialog .fact b').textContent()).not.toBe(number)
  }, 120_000)

  test('a second customer in another tab is somebody else, and English where it is asked for', async () => {
    const hub = await testHub()
    const page = await openSimulator(hub)
    await ask(page, 'Vorrei parlare con una persona')
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Apri un altro cliente in una nuova scheda' }).click(),
    ])
    await field(other).waitFor()
    expect(await log(other).textContent()).toBe('')
    await other.getByRole('radio', { name: 'English' }).check({ force: true })
    await other.getByRole('heading', { name: 'Customer simulator' }).waitFor()
    expect(await other.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Due')
  }, 120_000)

  test('weighs less than 60 kB in all, as it comes over the wire uncompressed', async () => {
    const hub = await testHub()
    const page = await openPage(browser, italian)
    const loaded: Response[] = []
    const note = (response: Response) => {
      if (!response.url().includes('/try/api/')) loaded.push(response)
    }
    page.on('response', note)
    await page.goto(`${hub.url}/try`)
    await field(page).waitFor()
    await page.waitForLoadState('load')
    // What comes later, such as the icon, would still be under way when the page closes.
    page.off('response', note)
    const bodies = await Promise.all(loaded.map((response) => response.body()))
    const total = bodies.reduce((sum, body) => sum + body.length, 0)
    expect(total).toBeGreaterThan(10_000)
    expect(total).toBeLessThan(60_000)
  }, 60_000)
})
