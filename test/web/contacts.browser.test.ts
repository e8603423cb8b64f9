import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../domain/user.ts'
import { addNumber } from '../engine/sending/sends/world.ts'
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

async function seed(hub: TestHub): Promise<void> {
  const { call } = await hub.signedIn('manager', 'Seeder')
  for (const [at, name] of ['Livia Serra', 'Bruno Conti', 'Carla Vidal'].entries()) {
    await call('POST', '/contacts', { phone: `+39347100000${at}`, name, tags: at === 0 ? ['vip'] : [] })
  }
}

describe.skipIf(noBrowser !== null)(`contacts in a browser${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    await needPages()
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  test.each([
    ['1440 pixels', desktop],
    ['a phone', phone],
  ])(
    'people: searched, opened, tagged and explained at %s',
    async (_, options) => {
      const hub = await testHub()
      await seed(hub)
      const page = await openAs(hub, 'manager', '/contacts', options)
      await page.getByRole('searchbox', { name: 'Search' }).fill('livia')
      await page.getByRole('link', { name: 'Bruno Conti' }).waitFor({ state: 'detached' })
      await expectAccessible(page)
      expect(await staysWithin(page)).toBe(true)

      await page.getByRole('link', { name: 'Livia Serra' }).click()
      const drawer = page.getByRole('dialog')
      await drawer.getByText('Would marketing reach them now?').waitFor()
      await drawer.getByText('Without evidence of consent', { exact: false }).waitFor()
      await drawer.getByRole('combobox', { name: 'Tags' }).fill('kites')
      await page.keyboard.press('Enter')
      await expectAccessible(page)
      // The first closes what the field offers, the second the drawer.
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await drawer.waitFor({ state: 'detached' })
      await page
        .getByRole('row', { name: /Livia Serra/ })
        .getByText('kites')
        .waitFor()
    },
    120_000,
  )

  test('people: a filter is pointed at where it fails, and what it finds is tagged at once', async () => {
    const hub = await testHub()
    await seed(hub)
    const page = await openAs(hub, 'manager', '/contacts')
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    const filter = page.getByRole('textbox', { name: 'Only who meets' })
    await filter.fill('tag:vip and lang:it')
    await page.getByText('Character 13: There is no field lang', { exact: false }).waitFor()
    await page.getByRole('link', { name: 'Bruno Conti' }).waitFor()
    await filter.fill('not tag:vip')
    await page.getByText('2 of 3').waitFor()
    await page.getByRole('checkbox', { name: 'Select all shown' }).check()
    await page.getByRole('button', { name: 'Add tags' }).click()
    await page.getByRole('dialog').getByRole('combobox', { name: 'Tags' }).fill('spring')
    await page.keyboard.press('Enter')
    await expectAccessible(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Add tags' }).click()
    await page.getByText('2 contacts changed', { exact: false }).waitFor()
    await page
      .getByRole('row', { name: /Bruno Conti/ })
      .getByText('spring')
      .waitFor()
  }, 120_000)

  test.each([
    ['1440 pixels', desktop],
    ['a phone', phone],
  ])(
    'import: from a file to its undoing at %s',
    async (_, options) => {
      const hub = await testHub()
      await seed(hub)
      const page = await openAs(hub, 'manager', '/contacts?tab=imports', options)
      await page.getByText('No imports yet').waitFor()
      const csv = 'Nome;Telefono;Punti\nDario Però;347 2000001;3\nElena;+39 347 2000002;\nNessuno;12;\n'
      await page
        .locator('input[type=file]')
        .setInputFiles([{ name: 'shop.csv', mimeType: 'text/csv', buffer: Buffer.from(csv, 'latin1') }])
      const start = page.getByRole('button', { name: /^Import \d contacts?$/ })
      await page.getByText('First say where their consent comes from.').waitFor()
      expect(await start.textContent()).toBe('Import 1 contact')
      await page.getByRole('combobox', { name: 'Country of numbers without a prefix' }).fill('Ital')
      await page.getByRole('option', { name: 'Italy' }).click()
      await page.getByRole('button', { name: 'Import 2 contacts' }).waitFor()
      await page.getByRole('cell', { name: 'Dario Però' }).waitFor()
      await page.getByRole('combobox', { name: 'What “Punti” is' }).selectOption('Leave out')
      await page.getByRole('radio', { name: 'They have agreed, and I can say how' }).check()
      await page.getByRole('textbox', { name: 'How they agreed' }).fill('Paper form in the shop')
      await page.getByText('Say on which day they agreed.').waitFor()
      expect(await start.isDisabled()).toBe(true)
      await page.getByLabel('On which day').fill('2026-03-12')
      await expectAccessible(page)
      expect(await staysWithin(page)).toBe(true)
      await start.click()
      await page.getByRole('link', { name: 'Download the rows that were left out' }).waitFor()
      await expectAccessible(page)
      const { call } = await hub.signedIn('manager')
      const agreed = async () =>
        (await call<{ count: number }>('POST', '/segments/count', { filter: 'consent:granted' })).body.count
      expect(await agreed()).toBe(2)

      await page.getByRole('button', { name: 'Undo the import' }).click()
      await page.getByText('2 new contacts go', { exact: false }).waitFor()
      await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click()
      await page.getByText('Undone', { exact: true }).waitFor()
      expect(await agreed()).toBe(0)
    },
    120_000,
  )

  test.each([
    ['1440 pixels', desktop],
    ['a phone', phone],
  ])(
    'segments: one is made from an example, counted and saved at %s',
    async (_, options) => {
      const hub = await testHub()
      await seed(hub)
      const page = await openAs(hub, 'manager', '/contacts?tab=segments', options)
      await page.getByRole('button', { name: 'New segment' }).click()
      await page.getByRole('button', { name: /From Italy, without the tag vip/ }).click()
      await page.getByText('2 contacts meet it now').waitFor()
      await page.getByRole('link', { name: 'Carla Vidal' }).waitFor()
      await page.getByRole('textbox', { name: 'Name' }).fill('Italy without vip')
      await expectAccessible(page)
      expect(await staysWithin(page)).toBe(true)
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.getByRole('link', { name: 'Italy without vip' }).waitFor()
      await expectAccessible(page)
    },
    120_000,
  )

  test('opt-in: a form is made, and gives its page, code and line for a site', async () => {
    const hub = await testHub()
    const page = await openAs(hub, 'manager', '/contacts?tab=optIn')
    await page.getByRole('button', { name: 'New form' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Counter in the shop')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const link = page.getByRole('link', { name: /\/optin\/counter-in-the-shop$/ })
    await link.waitFor()
    await page.getByText('data-form="counter-in-the-shop"', { exact: false }).waitFor()
    const picture = page.getByRole('img', { name: 'QR code: Counter in the shop' })
    expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => true))).toBe(true)
    await expectAccessible(page)
  }, 60_000)

  test.each([
    ['1440 pixels', desktop],
    ['a phone', phone],
  ])(
    'people: what was done to many says its count and effect, and is undone at %s',
    async (_, options) => {
      const hub = await testHub()
      await seed(hub)
      const page = await openAs(hub, 'manager', '/contacts', options)
      await page.getByRole('checkbox', { name: 'Select Bruno Conti' }).check()
      await page.getByRole('button', { name: /^Select all 3$/ }).click()
      await page.getByRole('button', { name: 'Add tags' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText('All 3 contacts get these tags.').waitFor()
      await dialog.getByText('It can be undone for 30 days', { exact: false }).waitFor()
      await dialog.getByRole('combobox', { name: 'Tags' }).fill('vip')
      await page.keyboard.press('Enter')
      await dialog.getByRole('button', { name: 'Add tags' }).click()
      await page.getByText('2 contacts changed, 1 was so already', { exact: false }).waitFor()
      await expectAccessible(page)
      expect(await staysWithin(page)).toBe(true)
      await page.getByRole('button', { name: 'Undo: Adding tags' }).click()
      await page.getByText('2 contacts are as they were', { exact: false }).waitFor()
      const { call } = await hub.signedIn('manager')
      const { body } = await call<{ count: number }>('POST', '/segments/count', { filter: 'tag:vip' })
      expect(body.count).toBe(1)
    },
    120_000,
  )

  test('import: reasons are in the reader’s language, and consent confirmed before is not asked again', async () => {
    const hub = await testHub()
    const { call } = await hub.signedIn('manager')
    await call('PATCH', '/settings', { consent: { doubleOptIn: true } })
    const page = await openAs(hub, 'manager', '/contacts?tab=imports', { ...desktop, locale: 'es-ES' })
    const csv = 'Nombre;Teléfono\nDario;+39 347 2000001\nNadie;12\n'
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'tienda.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }])
    await page
      .getByText(/El número (es demasiado corto|no lleva prefijo)/)
      .first()
      .waitFor()
    await page.getByRole('radio', { name: 'Han aceptado, y puedo decir cómo' }).check()
    await page.getByRole('textbox', { name: 'Cómo aceptaron' }).fill('Boletín de la web')
    await page.getByLabel('Qué día').fill('2026-03-12')
    await page.getByRole('checkbox', { name: 'Ya lo han confirmado' }).check()
    await page.getByText('Escribe las palabras que confirmaron.').waitFor()
    await page.getByRole('textbox', { name: 'Con qué palabras' }).fill('Sí, quiero ofertas')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Importar 1 contacto' }).click()
    await page.getByRole('link', { name: 'Dario' }).waitFor()
    await page.getByText('confirmado', { exact: false }).first().waitFor()
    const { body } = await call<{ count: number }>('POST', '/segments/count', { filter: 'consent:granted' })
    expect(body.count).toBe(1)
  }, 120_000)

  test('a person: evidence as a timeline, their data exported and erased only when asked for', async () => {
    const hub = await testHub()
    const { call } = await hub.signedIn('manager')
    const at = Date.UTC(2026, 2, 12, 10)
    const { body } = await call<{ contact: { id: string } }>('POST', '/contacts', {
      phone: '+393471000009',
      name: 'Nora Pini',
      consent: { source: 'form', wording: 'Yes to offers', at },
    })
    const page = await openAs(hub, 'admin', `/contacts?id=${body.contact.id}`)
    const events = page.getByRole('list', { name: 'Consent, with its evidence' }).getByRole('listitem')
    await events.first().waitFor()
    expect(await events.allTextContents()).toEqual([
      expect.stringMatching(/Agreed to marketing.*Yes to offers.*Mar 12, 2026.*written down /s),
    ])
    await page.getByRole('button', { name: 'Export all that is held' }).click()
    const asked = page.getByRole('dialog', { name: 'Export what is held on Nora Pini?' })
    await expectAccessible(page)
    const saved = page.waitForEvent('download')
    await asked.getByRole('button', { name: 'Save the files' }).click()
    expect((await saved).suggestedFilename()).toContain(body.contact.id)

    await page.getByRole('button', { name: 'Erase this person' }).click()
    const erasing = page.getByRole('dialog', { name: 'Erase Nora Pini?' })
    expect(await erasing.getByRole('button', { name: 'Erase this person' }).isDisabled()).toBe(true)
    await erasing.getByRole('textbox').fill('Nora Pini')
    await erasing.getByRole('button', { name: 'Erase this person' }).click()
    await page.getByText('Erased, with', { exact: false }).waitFor()
    expect((await call('GET', `/contacts/${body.contact.id}`)).status).toBe(404)
  }, 120_000)

  test('opt-in: where there are several numbers, the form says which', async () => {
    const hub = await testHub()
    const { db } = hub.hub.storage
    const { businessId } = hub.emulator.state.numbers.values().next().value!
    await addNumber(db, { id: '990000000000002', phone: '+390287654321', businessId })
    await expect
      .poll(async () => (await db.selectFrom('numbers').select('id').execute()).length, { timeout: 20_000 })
      .toBe(2)
    const page = await openAs(hub, 'manager', '/contacts?tab=optIn')
    await page.getByRole('button', { name: 'New form' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Fair')
    await page.getByRole('combobox', { name: 'WhatsApp number' }).click()
    await page.getByRole('option', { name: /\+390287654321/ }).click()
    const sites = page.getByRole('combobox', { name: 'Sites that may show the box' })
    await sites.fill('shop.example/page')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('“shop.example/page” is no site', { exact: false }).waitFor()
    await expectAccessible(page)
    await sites.press('Backspace')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('link', { name: /wa\.me\/390287654321/ }).waitFor()
  }, 120_000)

  test('who may only read is offered nothing to write', async () => {
    const hub = await testHub()
    await seed(hub)
    const page = await openAs(hub, 'viewer', '/contacts')
    await page.getByRole('link', { name: 'Livia Serra' }).click()
    await page.getByRole('dialog').getByText('Consent, with its evidence').waitFor()
    for (const name of ['New contact', 'Import a file', 'Block', 'Record consent or its end'])
      expect(await page.getByRole('button', { name }).count()).toBe(0)
    expect(await page.getByRole('checkbox', { name: /^Select/ }).count()).toBe(0)
  }, 60_000)
})
