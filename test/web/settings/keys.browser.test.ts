import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHub } from '../../hub.ts'
import { desktop, expectAccessible, launch, needPages, noBrowser, openPage } from '../browser.ts'

let browser: Browser

describe.skipIf(noBrowser !== null)(`keys in a browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    await needPages()
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  test('a key gets another name, its send switch and a budget of the day', async () => {
    const hub = await testHub()
    const admin = await hub.signedIn('admin')
    await admin.call('POST', '/keys', { name: 'Till' })
    const page = await openPage(browser, desktop)
    const [name, value] = admin.cookie.split('=') as [string, string]
    await page.context().addCookies([{ name, value, url: hub.url }])
    page.setDefaultTimeout(40_000)
    await page.goto(`${hub.url}/settings?tab=keys`, { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Change Till' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Counter')
    await page.getByRole('switch', { name: 'May send to customers' }).click()
    await page.getByRole('textbox', { name: 'Messages a day' }).fill('50')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('“Counter” was changed').waitFor()
    const { body } = await admin.call<{ keys: unknown[] }>('GET', '/keys')
    expect(body.keys).toMatchObject([
      {
        name: 'Counter',
        budget: { messagesPerDay: 50, costMicrosPerDay: null },
        permissions: expect.arrayContaining(['sending:send']),
      },
    ])
  }, 120_000)
})
