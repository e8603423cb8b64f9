import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../domain/user.ts'
import { testHub, type TestHub } from '../hub.ts'
import { desktop, expectAccessible, launch, needPages, noBrowser, openPage, phone } from './browser.ts'

let browser: Browser

async function openAs(hub: TestHub, role: Role, path: string, options = desktop): Promise<Page> {
  const { cookie } = await hub.signedIn(role)
  const page = await openPage(browser, options)
  const [name, value] = cookie.split('=') as [string, string]
  await page.context().addCookies([{ name, value, url: hub.url }])
  await page.goto(hub.url + path)
  return page
}

describe.skipIf(noBrowser !== null)(`pages in a browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    await needPages()
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  test('knowledge: files are read or refused with a reason, and go with a warning', async () => {
    const hub = await testHub()
    const page = await openAs(hub, 'manager', '/knowledge')
    await page.getByText('Nothing to answer from yet').waitFor()
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        { name: 'prices.csv', mimeType: 'text/csv', buffer: Buffer.from('item,price\nKite,30\nString,4\n') },
        { name: 'broken.pdf', mimeType: 'application/pdf', buffer: Buffer.from('not a pdf') },
      ])
    const source = page.getByRole('listitem').filter({ hasText: 'prices.csv' })
    await source.getByText('Ready').waitFor()
    await page.getByRole('alert').getByText('its contents are something else', { exact: false }).waitFor()
    await expectAccessible(page)

    await source.getByRole('button', { name: 'Remove prices.csv' }).click()
    await page.getByText('The agents stop answering from it at once.', { exact: false }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await source.waitFor({ state: 'detached' })
  }, 120_000)

  test('knowledge: a question is written by keyboard, found, deleted and brought back', async () => {
    const hub = await testHub()
    const page = await openAs(hub, 'manager', '/knowledge?tab=entries')
    await page.getByRole('button', { name: 'Add a question' }).first().click()
    await page.getByLabel('Question', { exact: true }).fill('Do you mend kites?')
    await page.getByLabel('Answer', { exact: true }).fill('Yes, within a week, for 12 euros.')
    await page.getByLabel('Way to ask it, no. 1').fill('Can you repair my kite?')
    await page.keyboard.press('Enter')
    await page.keyboard.type('My kite is torn')
    await expectAccessible(page)
    await page.keyboard.press('Control+Enter')
    const row = page.getByRole('button', { name: /Do you mend kites\?/ })
    await row.getByText('+ 2 ways to ask it').waitFor()

    await row.click()
    await page.getByRole('button', { name: 'Delete' }).click()
    await row.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await row.getByText('+ 2 ways to ask it').waitFor()

    await page.getByRole('tab', { name: 'Try a search' }).click()
    await page.getByRole('textbox', { name: 'Ask as a customer would' }).fill('repair my kite')
    await page.getByRole('heading', { name: 'Do you mend kites?' }).waitFor()
    await expectAccessible(page)
  }, 120_000)

  test('knowledge: who may only read is offered nothing to write', async () => {
    const hub = await testHub()
    const page = await openAs(hub, 'viewer', '/knowledge')
    await page.getByText('A manager can add files and questions here.').waitFor()
    expect(await page.getByRole('button', { name: 'Add a question' }).count()).toBe(0)
    expect(await page.locator('input[type=file]').count()).toBe(0)
  }, 60_000)

  test('playground: the trace says what was decided and why, and the chat outlives a reload', async () => {
    const hub = await testHub()
    const page = await openAs(hub, 'operator', '/playground', { ...phone, colorScheme: 'dark' })
    await page.getByRole('textbox', { name: 'Write as a customer' }).fill('I want to talk to a person!')
    await page.keyboard.press('Enter')
    const trace = page.getByRole('region', { name: 'Trace' })
    await trace.getByText('The customer asked for a person.').waitFor()
    await trace.getByText('In a real chat this conversation would now wait for a person.').waitFor()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
    await page.reload()
    await trace.getByText('The customer asked for a person.').waitFor()
    expect(hub.emulator.state.messages.size).toBe(0)
  }, 60_000)

  test('settings: hours are checked before they are saved, and are in force at once', async () => {
    const hub = await testHub()
    const page = await openAs(hub, 'manager', '/settings')
    await page.getByRole('button', { name: 'Add hours on Monday' }).click()
    await page.getByRole('textbox', { name: 'Monday: closes' }).fill('8')
    await page.keyboard.press('Tab')
    await page.getByText('Monday: closing must come after opening').waitFor()
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true)
    await page.getByRole('textbox', { name: 'Monday: closes' }).fill('6.30 pm')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved, and in force').waitFor()
    expect(hub.hub.settings.current().business.hours.spans).toEqual([
      { day: 1, opens: '09:00', closes: '18:30' },
    ])
    await expectAccessible(page)
  }, 60_000)

  test('settings: a key is shown once, works, and is refused when revoked', async () => {
    const hub = await testHub()
    const page = await openAs(hub, 'admin', '/settings?tab=keys')
    await page.getByRole('button', { name: 'Make a key' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Laptop')
    await page.getByRole('dialog').getByRole('button', { name: 'Make a key' }).click()
    const secret = await page.locator('[role=dialog] code').first().textContent()
    await expectAccessible(page)
    const status = async () =>
      (await fetch(`${hub.url}/api/me`, { headers: { authorization: `Bearer ${secret}` } })).status
    expect(await status()).toBe(200)
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('button', { name: 'Revoke Laptop' }).click()
    await page.getByRole('button', { name: 'Revoke', exact: true }).click()
    await page.getByText('Revoked', { exact: true }).waitFor()
    expect(await status()).toBe(401)
    expect(await page.content()).not.toContain(secret)
  }, 60_000)

  test('settings: every part stands on a phone', async () => {
    const hub = await testHub()
    const page = await openAs(hub, 'admin', '/settings', phone)
    for (const tab of ['Business', 'Agent', 'Sending', 'Consent', 'Users', 'API keys', 'Hub', 'Audit log']) {
      await page.getByRole('tab', { name: tab }).click()
      await page.getByRole('tab', { name: tab, selected: true }).waitFor()
      await page.locator('[class*=Skeleton]').first().waitFor({ state: 'detached' })
      await expectAccessible(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
    }
  }, 120_000)

  test('the API reference opens the operation that its address names', async () => {
    const hub = await testHub()
    const page = await openPage(browser, desktop)
    await page.goto(`${hub.url}/api/docs#knowledge.saveEntry`)
    const operation = page.locator('[id="knowledge.saveEntry"]')
    await operation.getByText("-d '{", { exact: false }).waitFor()
    await expectAccessible(page)
    await page.getByRole('searchbox').fill('take over')
    await page.getByText('/api/conversations/{id}/take').waitFor()
    expect(await operation.isVisible()).toBe(false)
  }, 60_000)
})
