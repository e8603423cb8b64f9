import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPeople, addTemplate } from '../../engine/sending/sends/world.ts'
import { testHub, type TestHub } from '../../hub.ts'
import { desktop, expectAccessible, launch, needPages, noBrowser, openPage, phone } from '../browser.ts'

let browser: Browser

/** A hub at noon with an approved template and three people, of whom one never consented; a manager looks at it. */
async function shop(path: string, options = desktop): Promise<{ hub: TestHub; page: Page }> {
  const hub = await testHub()
  const { db } = hub.hub.storage
  const number = hub.emulator.state.numbers.values().next().value!
  const noon = { marketingFrom: '00:00', marketingUntil: '23:59', marketingOnSundays: true }
  await hub.hub.settings.update(
    { sending: { ...noon, marketingOnHolidays: true } },
    { kind: 'system', id: 'test', name: 'test', permissions: [] },
  )
  await addTemplate(db, number.businessId)
  const now = hub.hub.clock.now()
  await addPeople(
    db,
    [
      { phone: '+393331110001', name: 'Ada' },
      { phone: '+393331110002', name: 'Bea' },
      { phone: '+393331110003', name: 'Ciro', consents: false },
    ],
    now,
  )
  const { cookie } = await hub.signedIn('manager')
  const page = await openPage(browser, options)
  const [name, value] = cookie.split('=') as [string, string]
  await page.context().addCookies([{ name, value, url: hub.url }])
  await page.goto(hub.url + path)
  return { hub, page }
}

describe.skipIf(noBrowser !== null)(`sending in a browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    await needPages()
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  test('a send: chosen, forecast, confirmed by number of people; its people and the ledger tell why', async () => {
    const { hub, page } = await shop('/sending')
    await page.getByText('Nothing sent to many people yet').waitFor()
    await page.getByRole('link', { name: 'New send' }).first().click()
    await page.getByRole('checkbox', { name: /spring_news/ }).check()
    await page.getByText('A filter', { exact: true }).click()
    await page.getByRole('textbox', { name: 'A filter' }).fill('everyone')
    await page.getByText('3 people', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'See the forecast' }).click()
    await page.getByRole('heading', { name: '2 of 3 people will get it' }).waitFor()
    await page.getByText('The person never consented to marketing.', { exact: false }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Send to 2 people…' }).click()
    expect(await hub.hub.storage.db.selectFrom('sends').selectAll().execute()).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Send to 2 people' }).click()
    await page.getByRole('region', { name: 'How far it is' }).waitFor()
    await page.getByRole('button', { name: /The person never consented/ }).click()
    await page.getByRole('dialog').getByRole('link', { name: 'Ciro' }).waitFor()
    await expectAccessible(page)

    await page.goto(`${hub.url}/sending?tab=ledger&outcome=refuse`)
    await page.getByRole('button', { name: /Ciro/ }).click()
    await page
      .getByRole('dialog')
      .getByText('Not sent. The person never consented', { exact: false })
      .waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await expectAccessible(page)
  }, 120_000)

  test('a number that was halted says what to do, and is resumed after a question, on a phone', async () => {
    const { hub, page } = await shop('/sending?tab=numbers', { ...phone, colorScheme: 'dark' })
    const { db } = hub.hub.storage
    await db.updateTable('numbers').set({ halted_at: 1, halt_reason: 'code_131042' }).execute()
    await page.reload()
    const card = page.getByRole('article').filter({ hasText: 'People reached in 24 hours' })
    await card.getByText('WhatsApp cannot collect the payment', { exact: false }).waitFor()
    await card.getByText('WhatsApp error 131042').waitFor()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
    await card.getByRole('button', { name: 'Resume' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Resume' }).click()
    await card.getByRole('button', { name: 'Resume' }).waitFor({ state: 'detached' })
    const { halted_at } = await db.selectFrom('numbers').select('halted_at').executeTakeFirstOrThrow()
    expect(halted_at).toBeNull()
  }, 120_000)
})
