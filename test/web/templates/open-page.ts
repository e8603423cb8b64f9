import type { Browser, Page } from 'playwright-core'
import type { Role } from '../../../domain/user.ts'
import type { TestHub } from '../../hub.ts'
import { desktop, openPage } from '../browser.ts'

/** A page of the console in front of somebody with a role, and their calls below `/api`. */
export async function openAs(browser: Browser, hub: TestHub, role: Role, path: string, options = desktop) {
  const { cookie, call } = await hub.signedIn(role)
  const page = await openPage(browser, options)
  const [name, value] = cookie.split('=') as [string, string]
  await page.context().addCookies([{ name, value, url: hub.url }])
  await page.goto(hub.url + path)
  return { page, call }
}

/** Writes a marketing template that greets by the first name, with faults: its name, and no way to say stop. */
export async function writeKites(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Kites ready')
  await page.getByRole('radio', { name: 'Marketing' }).click()
  await page.locator('textarea[data-field=body]').fill('Hello ')
  await page.getByRole('button', { name: 'Add a variable' }).click()
  await page.getByRole('menuitem', { name: 'First name' }).click()
  await page.keyboard.type(', the new box kites have come in and are waiting for you here.')
}

/** Whether the page is wider than the screen: it, or what scrolls in it. */
export const overflows = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main > div')].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1,
    ),
  )
