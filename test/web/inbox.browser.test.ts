import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../domain/user.ts'
import { testHub, type TestHub } from '../hub.ts'
import { desktop, expectAccessible, launch, needPages, noBrowser, openPage, phone } from './browser.ts'

const customer = '+393331234567'
/** As the emulator names them. */
const name = 'Customer 4567'
/** Long enough for a busy machine; what is waited for is what counts. */
const soon = { timeout: 15_000 }
let browser: Browser
let people = 0

/** Comes in by a one-time link, as a new colleague does, and chooses a password. */
async function signIn(hub: TestHub, page: Page, colleague: string, role: Role = 'operator'): Promise<void> {
  const { link } = await hub.hub.accounts.invite({
    email: `person${++people}@shop.example`,
    name: colleague,
    role,
  })
  const url = new URL(link)
  await page.goto(`${hub.url}${url.pathname}${url.search}`)
  await page.getByLabel('New password').fill('a sentence is easy')
  await page.getByRole('button', { name: 'Save the password' }).click()
  await page.getByRole('navigation', { name: 'Filter conversations' }).waitFor()
}

const row = (page: Page) => page.getByRole('listitem').filter({ hasText: name })
const thread = (page: Page) => page.getByRole('log', { name: 'Messages' })
const told = (hub: TestHub) => hub.phoneShows(customer).map(({ text }) => text)

describe.skipIf(noBrowser !== null)(`the inbox in a browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    await needPages()
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  test('an escalation arrives, is taken over, answered and handed back, by keyboard', async () => {
    const hub = await testHub()
    const page = await openPage(browser, desktop)
    await signIn(hub, page, 'Ada')
    await expectAccessible(page)

    hub.write(customer, 'I want to talk to a person')
    await row(page).getByText('Wants a person').waitFor()
    await expect.poll(() => page.title(), soon).toBe('(1) Centralino')
    await page.keyboard.press('j')
    await page.getByText('The customer asked for a person.').waitFor()
    await page.getByText('The customer is waiting. Take over to write.').waitFor()
    expect(await page.getByPlaceholder(/^Write to/).count()).toBe(0)
    await expectAccessible(page)

    await page.keyboard.press('t')
    const field = page.getByPlaceholder(/^Write to/)
    await field.waitFor()
    await page.keyboard.press('r')
    // Every letter here is a shortcut elsewhere on the page.
    await page.keyboard.type('the kite? here, try not to jerk it')
    await page.keyboard.press('Enter')
    await thread(page).getByText('the kite? here, try not to jerk it').waitFor()
    await expect.poll(() => told(hub), soon).toContain('the kite? here, try not to jerk it')
    await thread(page).getByRole('img', { name: 'Read' }).last().waitFor()
    expect(await field.inputValue()).toBe('')

    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.keyboard.type('prefers the blue one')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await thread(page).getByText('Note by Ada').waitFor()

    await page.keyboard.press('Escape')
    await page.keyboard.press('h')
    await page.getByText('Handed back to the agent', { exact: true }).waitFor()
    await page.getByRole('tab', { name: 'Reply' }).click()
    await page.getByText('The agent is answering. Take over to write to the customer.').waitFor()
    expect(told(hub).join('\n')).not.toContain('prefers the blue one')
    expect(told(hub).filter((text) => text.startsWith('the kite'))).toHaveLength(1)
  }, 120_000)

  test('on a phone: list, thread, details, take over, answer, resolve', async () => {
    const hub = await testHub()
    hub.write(customer, 'Vorrei parlare con una persona, per favore')
    const page = await openPage(browser, { ...phone, colorScheme: 'dark' })
    await signIn(hub, page, 'Ada')
    await row(page).getByText('Wants a person').waitFor()
    await expectAccessible(page)
    await row(page).getByRole('link').click()

    await thread(page).getByText('Vorrei parlare con una persona').waitFor()
    expect(await row(page).isVisible()).toBe(false)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Details' }).click()
    await page.getByText('The customer asked for a person.').waitFor()
    expect(await thread(page).isVisible()).toBe(false)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Hide details' }).click()

    await page.getByRole('button', { name: 'Take over' }).last().click()
    await page.getByPlaceholder(/^Write to/).fill('Eccomi, sono Ada')
    await page.getByRole('button', { name: 'Send' }).click()
    await expect.poll(() => told(hub), soon).toContain('Eccomi, sono Ada')
    await page.getByRole('button', { name: 'Resolve' }).click()
    await page.getByText('This conversation is resolved.', { exact: false }).waitFor()
    await page.getByRole('link', { name: 'Back to the list' }).click()
    await row(page).getByText('Resolved').waitFor()
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(sideways).toBe(false)
  }, 120_000)

  test('two colleagues: one wins, the other is told who, and both see the same', async () => {
    const hub = await testHub()
    const [ada, bruno] = [await openPage(browser, desktop), await openPage(browser, desktop)]
    // Bruno's page hears of no change: it is as stale as a page can be.
    await bruno.route('**/api/live', (route) => route.abort())
    await signIn(hub, ada, 'Ada')
    await signIn(hub, bruno, 'Bruno')
    await bruno.getByText('Connection to the hub lost.', { exact: false }).waitFor()
    hub.write(customer, 'Quiero hablar con una persona')
    await row(ada).getByRole('link').click()
    await bruno.reload()
    await row(bruno).getByRole('link').click()
    await bruno.getByRole('button', { name: 'Take over' }).first().waitFor()

    await ada.getByRole('button', { name: 'Take over' }).first().click()
    await ada.getByPlaceholder(/^Write to/).waitFor()
    await bruno.getByRole('button', { name: 'Take over' }).first().click()
    await bruno.getByRole('alert').getByText('Ada has already taken it over', { exact: false }).waitFor()
    await bruno.getByText('Ada has taken over and alone may write to the customer.').waitFor()
    expect(await bruno.getByPlaceholder(/^Write to/).count()).toBe(0)
  }, 120_000)

  test('a reply that the hub did not get stays, says so, and is sent once when tried again', async () => {
    const hub = await testHub()
    const page = await openPage(browser, desktop)
    await signIn(hub, page, 'Ada')
    hub.write(customer, 'I want to talk to a person')
    await row(page).getByRole('link').click()
    await page.getByRole('button', { name: 'Take over' }).first().click()
    await page.getByPlaceholder(/^Write to/).fill('are you there?')

    // The hub gets the first try, its answer is lost: the worst case for sending twice.
    let lost = false
    await page.route('**/api/conversations/*/messages', async (route) => {
      if (lost) return route.continue()
      lost = true
      await route.fetch()
      await route.abort()
    })
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('Not sent').waitFor()
    await page.reload()
    await page.getByText('Not sent').waitFor()
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByText('Not sent').waitFor({ state: 'detached' })
    await thread(page).getByText('are you there?').waitFor()
    await expect.poll(() => told(hub).filter((text) => text === 'are you there?'), soon).toHaveLength(1)
  }, 120_000)

  test('the missing answer is added with the operator’s own words, as long as the hub takes', async () => {
    const hub = await testHub()
    hub.write(customer, 'Do you mend kites that are torn in three places?')
    const page = await openPage(browser, desktop)
    await signIn(hub, page, 'Ada', 'manager')
    await row(page).getByRole('link').click()
    await page.getByRole('button', { name: 'Take over' }).first().click()
    await page.getByPlaceholder(/^Write to/).fill('Yes, within a week.')
    await page.keyboard.press('Enter')
    await thread(page).getByText('Yes, within a week.').waitFor()

    await page.getByRole('button', { name: 'Add the missing answer' }).click()
    const question = page.getByLabel('Question', { exact: true })
    expect(await question.inputValue()).toBe('Do you mend kites that are torn in three places?')
    await question.fill('q'.repeat(1_001))
    await page.getByText('1 character too many').waitFor()
    await page.getByRole('button', { name: 'Use your last reply' }).click()
    expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true)
    await question.fill('q'.repeat(1_000))
    await page.getByText('0 characters left').waitFor()
    await expectAccessible(page)
    await page.keyboard.press('Control+Enter')
    await page.getByText('Saved. The agents answer from it now.').waitFor()
    const { entries } = await hub.hub.knowledge.listEntries({ limit: 5, offset: 0 })
    expect(entries).toMatchObject([{ question: 'q'.repeat(1_000), answer: 'Yes, within a week.' }])
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect
      .poll(async () => (await hub.hub.knowledge.listEntries({ limit: 5, offset: 0 })).total, soon)
      .toBe(0)
  }, 120_000)

  test('the list is one stop of the Tab key, and the arrows move in it', async () => {
    const hub = await testHub()
    for (const last of [1, 2, 3]) hub.write(`+39333123450${last}`, 'I want to talk to a person')
    const page = await openPage(browser, desktop)
    await signIn(hub, page, 'Ada')
    const rows = page.getByRole('listitem')
    await expect.poll(() => rows.count(), soon).toBe(3)
    await page.getByRole('link', { name: /Resolved$/ }).focus()
    const focused = () =>
      rows.evaluateAll((items) => items.findIndex((item) => item.contains(document.activeElement)))
    await page.keyboard.press('Tab')
    expect(await focused()).toBe(0)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(2)
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe(1)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Take over' }).first().waitFor()
    await rows.nth(1).getByRole('link').focus()
    await page.keyboard.press('Tab')
    expect(await focused()).toBe(-1)
  }, 120_000)

  test('all tabs share one stream of changes, and it passes on when its tab closes', async () => {
    const hub = await testHub()
    const first = await openPage(browser, desktop)
    const streams: string[] = []
    first.context().on('request', (request) => {
      if (request.url().endsWith('/api/live')) streams.push(request.url())
    })
    await signIn(hub, first, 'Ada')
    await expect.poll(() => streams.length, soon).toBe(1)
    const second = await first.context().newPage()
    await second.goto(`${hub.url}/inbox`)
    await second.getByText('No conversations yet').waitFor()
    hub.write(customer, 'I want to talk to a person')
    for (const page of [first, second]) await row(page).waitFor()
    expect(streams).toHaveLength(1)

    await first.close()
    await expect.poll(() => streams.length, soon).toBe(2)
    hub.write('+393339999999', 'I want to talk to a person')
    await second.getByRole('listitem').filter({ hasText: 'Customer 9999' }).waitFor()
  }, 120_000)
})
