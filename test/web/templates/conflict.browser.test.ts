import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { body, definition } from '../../engine/templates/definitions.ts'
import { testHub } from '../../hub.ts'
import { expectAccessible, launch, needPages, noBrowser } from '../browser.ts'
import { openAs } from './open-page.ts'

let browser: Browser

describe.skipIf(noBrowser !== null)(`two on one draft${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    await needPages()
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  test('a save over another’s is refused, what was typed stays, and one chooses', async () => {
    const hub = await testHub()
    const { page, call } = await openAs(browser, hub, 'manager', '/knowledge')
    const words = (text: string) => ({ ...definition({ language: 'en', components: [body(text)] }) })
    const first = await call<{ template: { id: string } }>('POST', '/templates', words('Hello to you all'))
    const { id } = first.body.template
    const stored = async () =>
      (await call<{ template: { components: { text: string }[] } }>('GET', `/templates/${id}`)).body.template
        .components[0]!.text
    await page.goto(`${hub.url}/templates/${id}?edit=true`)
    const text = page.locator('textarea[data-field=body]')
    await text.fill('Mine, all mine')

    await call('POST', '/templates', { ...words('Hers came first'), id })
    const conflict = page.getByRole('alert').filter({ hasText: 'Somebody saved this template' })
    await conflict.getByText('Hers came first').waitFor()
    await expectAccessible(page)
    await page.keyboard.press('Control+s')
    await page.getByText('choose above whose text to go on from', { exact: false }).waitFor()
    expect([await stored(), await text.inputValue()]).toEqual(['Hers came first', 'Mine, all mine'])
    await conflict.getByRole('button', { name: 'Keep mine' }).click()
    await page.keyboard.press('Control+s')
    await page.getByText('Draft saved').waitFor()
    expect(await stored()).toBe('Mine, all mine')

    await call('POST', '/templates', { ...words('Hers again'), id })
    await text.fill('Mine once more')
    await conflict.getByRole('button', { name: 'Go on from theirs' }).click()
    expect(await text.inputValue()).toBe('Hers again')
    await conflict.waitFor({ state: 'detached' })
  }, 120_000)
})
