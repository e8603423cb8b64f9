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
  page.setDefaultTimeout(40_000)
  await page.goto(hub.url + path, { waitUntil: 'commit' })
  return page
}

const staysWithin = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

describe.skipIf(noBrowser !== null)(`settings in a browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    await needPages()
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  test.each([
    ['1440 pixels', desktop],
    ['a phone', { ...phone, colorScheme: 'dark' as const }],
  ])(
    'sending: a setting is found, bounded, saved and put back at %s',
    async (_, options) => {
      const hub = await testHub()
      const page = await openAs(hub, 'manager', '/settings?tab=sending', options)
      await page.getByRole('searchbox', { name: 'Search the settings' }).fill('block counts')
      const field = page.getByRole('textbox', { name: 'Block rate that counts as red' })
      await field.waitFor()
      expect(await page.locator('[data-setting]').count()).toBe(1)
      await page.getByText('Good practice: Thresholds in use', { exact: false }).waitFor()
      await field.fill('101')
      await page.getByText('Give a number from 0 to 100 %').waitFor()
      expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true)
      await expectAccessible(page)
      expect(await staysWithin(page)).toBe(true)

      await field.fill('3')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText('Saved, and in force').waitFor()
      expect(hub.hub.settings.current().sending.blockRatePercent).toBe(3)
      await page.getByRole('button', { name: 'Back to the default: Block rate that counts as red' }).click()
      expect(await field.inputValue()).toBe('2 %')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByRole('button', { name: 'Save' }).waitFor({ state: 'detached' })
      expect(hub.hub.settings.current().sending.blockRatePercent).toBe(2)
    },
    120_000,
  )

  test('sending: what is not saved is not lost by a slip, and steps are edited', async () => {
    const hub = await testHub()
    const page = await openAs(hub, 'manager', '/settings?tab=sending')
    await page.getByRole('button', { name: 'Remove step 5' }).click()
    await page.getByRole('textbox', { name: 'Step 4: People a day' }).fill('3000')
    await page.getByRole('tab', { name: 'Agent' }).click()
    const asked = page.getByRole('dialog', { name: 'Leave without saving?' })
    await expectAccessible(page)
    await asked.getByRole('button', { name: 'Stay here' }).last().click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved, and in force').waitFor()
    expect(hub.hub.settings.current().sending.warmUpSteps).toEqual([
      { people: 250, days: 7 },
      { people: 500, days: 3 },
      { people: 1_000, days: 4 },
      { people: 3_000, days: 7 },
    ])
    await page.getByRole('tab', { name: 'Agent' }).click()
    await page.getByRole('tab', { name: 'Agent', selected: true }).waitFor()
  }, 120_000)

  test('consent: double opt-in is switched on, and the reminder comes before giving up', async () => {
    const hub = await testHub()
    const page = await openAs(hub, 'manager', '/settings?tab=consent')
    await page.getByRole('switch', { name: 'Consent counts only once it is confirmed' }).check()
    await page.getByRole('textbox', { name: 'Remind once after' }).fill('60')
    await page.getByText('The reminder must come before giving up').first().waitFor()
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true)
    await page.getByRole('textbox', { name: 'Remind once after' }).fill('12')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved, and in force').waitFor()
    expect(hub.hub.settings.current().consent).toMatchObject({ doubleOptIn: true, reminderAfterHours: 12 })
  }, 60_000)

  test('a phone’s bar has five items; the other pages are under More', async () => {
    const hub = await testHub()
    const page = await openAs(hub, 'admin', '/settings', phone)
    const bar = page.getByRole('navigation', { name: 'Main navigation' })
    await bar.getByRole('button', { name: 'More' }).waitFor()
    const items = await bar.locator('a:visible, button:visible').allTextContents()
    expect(items).toEqual(['Inbox', 'Contacts', 'Templates', 'Sending', 'More'])
    await bar.getByRole('button', { name: 'More' }).click()
    const more = page.getByRole('dialog', { name: 'More' })
    await expectAccessible(page)
    await more.getByRole('button', { name: 'Account and preferences' }).waitFor()
    await more.getByRole('link', { name: 'Knowledge' }).click()
    await page.getByRole('heading', { name: 'Knowledge', level: 1 }).waitFor()
    await more.waitFor({ state: 'detached' })
  }, 60_000)
})
