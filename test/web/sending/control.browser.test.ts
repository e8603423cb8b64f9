import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addNumber, addPeople, addTemplate, writtenSend } from '../../engine/sending/sends/world.ts'
import { testHub } from '../../hub.ts'
import { desktop, expectAccessible, launch, needPages, noBrowser } from '../browser.ts'
import { openAs, overflows } from '../templates/open-page.ts'

let browser: Browser

describe.skipIf(noBrowser !== null)(`a send under way${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    await needPages()
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  test('is paused and resumed at once, and cancelled only after a question that says whom it costs', async () => {
    const hub = await testHub()
    const { db } = hub.hub.storage
    const now = hub.hub.clock.now()
    await addNumber(db, { id: 'n1', phone: '+390212345678', businessId: 'b' })
    await addTemplate(db, 'b')
    await addPeople(db, [{ phone: '+393331110001' }, { phone: '+393331110002' }], now)
    const id = await writtenSend(db, { templates: ['spring_news'], now })
    await db
      .updateTable('messages')
      .set({ status: 'held', due_at: now + 86_400_000, reason: 'quiet_hours' })
      .execute()
    const status = async () =>
      (await db.selectFrom('sends').select('status').where('id', '=', id).executeTakeFirstOrThrow()).status
    const { page } = await openAs(browser, hub, 'manager', `/sending?send=${id}`, {
      ...desktop,
      colorScheme: 'dark',
    })
    const question = page.getByRole('dialog')
    await page.getByRole('button', { name: 'Cancel the send' }).click()
    await question.getByText('2 people who wait will not get it', { exact: false }).waitFor()
    await question.getByRole('button', { name: 'Leave it' }).last().click()
    await question.waitFor({ state: 'detached' })
    expect(await status()).toBe('running')

    await page.getByRole('button', { name: 'Pause', exact: true }).click()
    await page.getByText('Paused: nothing more leaves').waitFor()
    expect(await status()).toBe('paused')
    await page.setViewportSize({ width: 390, height: 844 })
    await expectAccessible(page)
    expect(await overflows(page)).toBe(false)
    await page.setViewportSize({ width: 1440, height: 900 })
    // What was said takes itself back too.
    await page.getByRole('button', { name: 'Resume' }).last().click()
    await expect.poll(status, { timeout: 10_000 }).not.toBe('paused')
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor()

    await page.getByRole('button', { name: 'Cancel the send' }).click()
    await question.getByRole('button', { name: 'Cancel the send' }).click()
    await page.getByText('The send is cancelled').waitFor()
    expect(await status()).toBe('cancelled')
  }, 120_000)

  test('prices are loaded from a table, whose faults are named by their line, and stand by country', async () => {
    const hub = await testHub()
    const { page } = await openAs(browser, hub, 'admin', '/sending?tab=prices')
    await page.getByText('No prices loaded').waitFor()
    await page.getByRole('button', { name: 'Load prices' }).click()
    const table = page.getByRole('textbox', { name: 'Table' })
    await table.fill('IT;marketing;EUR;0,0572\nxx1;utility;EUR;0,01')
    await page.getByText('Line 2: the country is two letters such as IT, or *').waitFor()
    expect(await page.getByRole('button', { name: 'Put them in place' }).isEnabled()).toBe(false)
    await expectAccessible(page)
    await table.fill('IT;marketing;EUR;0,0572\n*;utility;EUR;0,01')
    await page.getByRole('button', { name: 'Put them in place' }).click()
    const row = page.getByRole('row', { name: /Italy/ })
    await row.getByText('€0.0572').waitFor()
    await expectAccessible(page)
  }, 120_000)
})
