import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHub } from '../hub.ts'
import { expectAccessible, launch, noBrowser, openPage, phone } from './browser.ts'

let browser: Browser

describe.skipIf(noBrowser !== null)(
  `the opt-in page in a browser${noBrowser ? ` (${noBrowser})` : ''}`,
  () => {
    beforeAll(async () => {
      browser = await launch()
    }, 60_000)
    afterAll(() => browser?.close())

    test('takes what is typed on it, after saying what has to be mended', async () => {
      const hub = await testHub()
      const { call } = await hub.signedIn('manager')
      const form = { name: 'Counter', texts: {}, listId: null, tag: null, origins: [] }
      await call('PUT', '/opt-in/forms/counter', { slug: 'counter', ...form })
      const page = await openPage(browser, { ...phone, colorScheme: 'dark' })
      await page.goto(`${hub.url}/optin/counter?lang=es`)
      await page.getByLabel('Número de WhatsApp').fill('+39 347 1000123')
      await page.getByRole('button').click()
      await page.getByText('Necesitamos tu consentimiento: marca la casilla.').waitFor()
      await expectAccessible(page)
      await page.getByRole('checkbox').check()
      await page.getByRole('button').click()
      await page.getByLabel('Número de WhatsApp').waitFor({ state: 'detached' })
      await expectAccessible(page)
      const { body } = await call<{ contacts: { phone: string }[] }>('GET', '/contacts?search=1000123')
      expect(body.contacts).toMatchObject([{ phone: '+393471000123' }])
    }, 60_000)
  },
)
