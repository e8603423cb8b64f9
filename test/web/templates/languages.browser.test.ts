import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { body, carousel, definition } from '../../engine/templates/definitions.ts'
import { testHub } from '../../hub.ts'
import { expectAccessible, launch, needPages, noBrowser } from '../browser.ts'
import { openAs, overflows } from './open-page.ts'

let browser: Browser

describe.skipIf(noBrowser !== null)(`the list of templates${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    await needPages()
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  test('languages of a name stand together; a refusal says what to do; a draft goes with a warning', async () => {
    const hub = await testHub()
    Object.assign(hub.emulator.state.settings.templates, {
      reviewMs: 20,
      verdict: 'REJECTED',
      reason: 'TAG_CONTENT_MISMATCH',
    })
    const { page, call } = await openAs(browser, hub, 'manager', '/knowledge')
    const saved = await call<{ template: { id: string } }>('POST', '/templates', definition())
    await call('POST', `/templates/${saved.body.template.id}/submit`)
    await call('POST', '/templates', definition({ language: 'en', components: [body('Hello to you all')] }))
    await call('POST', '/templates', carousel(2))
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${hub.url}/templates`)
    const group = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'order_shipped' }) })
    await group.getByText('2 languages').waitFor()
    await group.getByText('Its words are not in its language', { exact: false }).waitFor()
    await expectAccessible(page)
    expect(await overflows(page)).toBe(false)

    await group.getByRole('link', { name: /Italian/ }).click()
    await page.getByText('Write every part in the language of the template', { exact: false }).waitFor()
    await expectAccessible(page)
    expect(await overflows(page)).toBe(false)
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByText('WhatsApp has never seen it.', { exact: false }).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('heading', { name: 'Templates' }).waitFor()
    await page.getByText('3 templates').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: /cups/ }).click()
    await page.getByRole('button', { name: 'Continue the draft' }).click()
    await page.getByRole('region', { name: 'Card 2' }).waitFor()
    await expectAccessible(page)
    expect(await overflows(page)).toBe(false)
  }, 120_000)

  test('who may only read is offered nothing to write', async () => {
    const hub = await testHub()
    const { page } = await openAs(browser, hub, 'viewer', '/templates')
    await page.getByText('A manager can write the first one here.').waitFor()
    expect(await page.getByRole('button', { name: /New template|Compare/ }).count()).toBe(0)
  }, 60_000)
})
