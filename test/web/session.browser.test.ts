import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHub, type TestHub } from '../hub.ts'
import { desktop, expectAccessible, launch, needPages, noBrowser, openPage } from './browser.ts'

const customer = '+393331234567'
const password = 'a sentence is easy'
const soon = { timeout: 15_000 }
let browser: Browser

const email = (name: string) => `${name.toLowerCase()}@shop.example`

/** A colleague with a password. */
async function colleague(hub: TestHub, name: string): Promise<string> {
  const { user, link } = await hub.hub.accounts.invite({ email: email(name), name, role: 'operator' })
  const post = (path: string, body: object, cookie = '') =>
    fetch(`${hub.url}/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    })
  const come = await post('link', { token: new URL(link).searchParams.get('token') })
  const cookie = come.headers.getSetCookie()[0]!.split(';')[0]!
  expect((await post('password', { password }, cookie)).status).toBe(200)
  return user.id
}

async function enter(page: Page, name: string): Promise<void> {
  await page.getByLabel('Email').fill(email(name))
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** As an administrator does it in the settings. */
async function change(hub: TestHub, { id, disabled }: { id: string; disabled: boolean }): Promise<void> {
  const admin = await hub.signedIn('admin')
  expect((await admin.call('PATCH', `/users/${id}`, { disabled })).status).toBe(200)
}

const inbox = (page: Page) => page.getByRole('navigation', { name: 'Filter conversations' })
const signIn = (page: Page) => page.getByRole('heading', { name: 'Sign in' })
const field = (page: Page) => page.getByPlaceholder(/^Write to/)

/** A second tab of the same browser, with its own account of where it was led. */
async function tabOf(context: BrowserContext, address: string): Promise<{ tab: Page; visits: string[] }> {
  const tab = await context.newPage()
  await tab.goto(address)
  await inbox(tab).waitFor()
  const visits: string[] = []
  tab.on('framenavigated', () => visits.push(new URL(tab.url()).pathname))
  return { tab, visits }
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Account and preferences' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await signIn(page).waitFor()
}

describe.skipIf(noBrowser !== null)(`sessions in a browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    await needPages()
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  test('two tabs: what one does the other shows; a sign-out leaves nothing to the next at the desk', async () => {
    const hub = await testHub()
    await colleague(hub, 'Ada')
    await colleague(hub, 'Bruno')
    hub.write(customer, 'I want to talk to a person')
    const first = await openPage(browser, desktop)
    await first.goto(`${hub.url}/inbox`)
    await enter(first, 'Ada')
    await first.getByRole('listitem').filter({ hasText: 'Wants a person' }).getByRole('link').click()
    await first.getByRole('button', { name: 'Take over' }).first().waitFor()
    const { tab: second, visits } = await tabOf(first.context(), first.url())

    await first.getByRole('button', { name: 'Take over' }).first().click()
    await field(second).waitFor()
    await field(first).fill('Dear Livia, between us')
    await expect.poll(() => field(second).inputValue(), soon).toBe('Dear Livia, between us')
    await second.reload()
    expect(await field(second).inputValue()).toBe('Dear Livia, between us')

    await second.getByRole('tab', { name: 'Note' }).click()
    visits.length = 0
    await signOut(first)
    await signIn(second).waitFor()
    expect(visits).toEqual(['/login'])
    const kept = await second.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
    expect(kept).not.toContain('Livia')
    await first.goBack()
    await expect.poll(() => new URL(first.url()).searchParams.get('next'), soon).toMatch(/^\/inbox/)
    await signIn(first).waitFor()

    await enter(first, 'Bruno')
    await inbox(second).waitFor()
    expect(new URL(second.url()).pathname).toMatch(/^\/inbox\/./)
    await second.getByText('Ada has taken over and alone may write to the customer.').waitFor()
    expect(await second.content()).not.toContain('Livia')
  }, 120_000)

  test('a revoked session leads every tab to the sign-in once, at once, and back; drafts wait for their writer', async () => {
    const hub = await testHub()
    const ada = await colleague(hub, 'Ada')
    hub.write(customer, 'I want to talk to a person')
    const first = await openPage(browser, desktop)
    await first.goto(`${hub.url}/inbox`)
    await enter(first, 'Ada')
    await first.getByRole('listitem').filter({ hasText: 'Wants a person' }).getByRole('link').click()
    await first.getByRole('button', { name: 'Take over' }).first().click()
    await field(first).fill('half a sentence')
    const { tab: second, visits } = await tabOf(first.context(), `${hub.url}/inbox?filter=mine`)
    const asked: string[] = []
    second.on('response', (answer) => {
      if (answer.status() === 401) asked.push(answer.url())
    })

    const streams = first.context().waitForEvent('requestfinished', {
      predicate: (request) => request.url().endsWith('/api/live'),
      timeout: 15_000,
    })
    await change(hub, { id: ada, disabled: true })
    await streams
    for (const tab of [first, second]) await signIn(tab).waitFor()
    expect(visits).toEqual(['/login'])
    expect(asked.length).toBeLessThanOrEqual(1)
    await expectAccessible(second)

    await change(hub, { id: ada, disabled: false })
    await enter(second, 'Ada')
    await inbox(second).waitFor()
    expect(new URL(second.url()).search).toBe('?filter=mine')
    await expect.poll(() => field(first).inputValue(), soon).toBe('half a sentence')
  }, 120_000)

  test('a link that was used a while ago asks for the current password; a wrong one is told at its field', async () => {
    const hub = await testHub()
    const ada = await colleague(hub, 'Ada')
    const page = await openPage(browser, desktop)
    const link = new URL(await hub.hub.accounts.loginLink(ada))
    await page.goto(`${hub.url}${link.pathname}${link.search}`)
    await page.getByLabel('New password').fill('another sentence')
    expect(await page.getByLabel('Current password').count()).toBe(0)
    await hub.hub.storage.db
      .updateTable('sessions')
      .set({ created_at: Date.now() - 16 * 60_000 })
      .execute()
    await page.getByRole('button', { name: 'Save the password' }).click()
    await page.getByText('more than 15 minutes ago', { exact: false }).waitFor()
    await page.getByLabel('Current password').fill('not that one')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await page.getByText('This is not your current password.', { exact: false }).waitFor()
    await page.getByLabel('Current password').fill(password)
    await page.keyboard.press('Enter')
    await inbox(page).waitFor()

    await page.getByRole('button', { name: 'Account and preferences' }).click()
    await page.getByRole('menuitem', { name: 'Change password' }).click()
    await page.getByLabel('Current password').fill('another sentence')
    await page.getByLabel('New password').fill('a third sentence')
    await page.getByRole('button', { name: 'Save the password' }).click()
    await page.getByText('Your password is changed').waitFor()
    await inbox(page).waitFor()
  }, 120_000)
})
