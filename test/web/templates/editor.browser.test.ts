import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testHub } from '../../hub.ts'
import { expectAccessible, launch, needPages, noBrowser, phone } from '../browser.ts'
import { openAs, overflows, writeKites } from './open-page.ts'

let browser: Browser

describe.skipIf(noBrowser !== null)(`templates in a browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    await needPages()
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  test('a draft with faults is mended, submitted, and its approval arrives by itself', async () => {
    const hub = await testHub()
    hub.emulator.state.settings.templates.reviewMs = 1_500
    const { page, call } = await openAs(browser, hub, 'manager', '/templates')
    await page.getByText('No templates yet').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'New template' }).click()
    await writeKites(page)
    const phoneOf = page.getByRole('region', { name: 'Preview' })
    await phoneOf.getByText('Hello Maria, the new box kites', { exact: false }).waitFor()

    const found = page.getByRole('region', { name: 'What WhatsApp would say' })
    await found.getByText('name_format').waitFor()
    await page.getByRole('button', { name: 'Submit…' }).click()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await found.getByText('opt_out_missing').click()
    await expectAccessible(page)
    await found.getByRole('button', { name: 'Tidy the name' }).click()
    await found.getByRole('button', { name: 'Add how to say stop' }).click()
    await phoneOf.getByText('Reply STOP to get no more messages').waitFor()
    await found.getByText('Nothing to complain about.').waitFor()

    await page.keyboard.press('Control+s')
    await page.getByText('Draft saved').waitFor()
    await page.getByRole('button', { name: 'Submit…' }).click()
    await page.getByText('WhatsApp reads “kites_ready” in English', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Submit', exact: true }).click()
    await page.getByText('WhatsApp is reading it.', { exact: false }).waitFor()
    await page.getByText('It can be sent.').waitFor()
    await page.getByText('Status: Approved').waitFor()
    await expectAccessible(page)
    const { body: list } = await call<{ templates: { name: string; sources: unknown }[] }>(
      'GET',
      '/templates',
    )
    expect(list.templates).toMatchObject([
      { name: 'kites_ready', status: 'approved', sources: { first_name: { from: 'contact' } } },
    ])
  }, 120_000)

  test('on a phone: unsaved words are not left by accident, and are kept by staying', async () => {
    const hub = await testHub()
    const { page } = await openAs(browser, hub, 'manager', '/templates/new', {
      ...phone,
      colorScheme: 'dark',
    })
    await writeKites(page)
    await expectAccessible(page)
    expect(await overflows(page)).toBe(false)
    await page.getByRole('link', { name: 'Contacts' }).click()
    await page.getByRole('dialog').getByText('What you changed since the last save is lost.').waitFor()
    expect(new URL(page.url()).pathname).toBe('/templates/new')
    await page.getByRole('button', { name: 'Keep writing' }).last().click()
    expect(await page.locator('textarea[data-field=body]').inputValue()).toContain(
      'Hello {{first_name}}, the',
    )
    await page.getByRole('link', { name: 'Contacts' }).click()
    await page.getByRole('button', { name: 'Leave', exact: true }).click()
    await page.waitForURL(`${hub.url}/contacts**`)
  }, 120_000)
})
