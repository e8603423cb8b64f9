import { afterEach, beforeEach, expect, test } from 'vitest'
import { hour, minute } from '../../../domain/clock.ts'
import { createWhatsAppTemplates, type WhatsAppTemplates } from '../../../channels/whatsapp/templates.ts'
import { defaultNumber } from '../../../channels/whatsapp/emulator/emulator.ts'
import { accessToken, startWorld, type World } from './world.ts'

let world: World
let account: WhatsAppTemplates

beforeEach(async () => {
  world = await startWorld({ settings: { templates: { reviewMs: 10 } as never } })
  account = accountOf(accessToken)
})
afterEach(async () => {
  await account.close()
  await world.close()
})

const accountOf = (token: string) =>
  createWhatsAppTemplates({
    baseUrl: world.emulator.url,
    version: 'v25.0',
    accessToken: token,
    timeoutMs: 5_000,
    businessId: defaultNumber.businessId,
  })
const create = (name: string) =>
  account.create({
    name,
    language: 'it',
    category: 'utility',
    named: false,
    components: [{ type: 'BODY', text: 'Il tuo ordine parte' }],
  })

test('a hundred creations an hour, to the template', async () => {
  for (let n = 0; n < 100; n++) await create(`t_${n}`)
  await expect(create('over')).rejects.toMatchObject({ action: 'reject', code: 100 })
  await world.control('POST', '/advance', { ms: hour - minute })
  await expect(create('over')).rejects.toMatchObject({ action: 'reject' })
  await world.control('POST', '/advance', { ms: 2 * minute })
  await create('over')
  const pages: number[] = []
  for await (const page of account.list()) pages.push(page.length)
  expect(pages).toEqual([100, 1])
})

test('250 an account, until one is deleted', async () => {
  for (let n = 0; n < 250; n++) {
    if (n % 100 === 0) await world.control('POST', '/advance', { hours: 1.1 })
    await create(`t_${n}`)
  }
  await world.control('POST', '/advance', { hours: 1.1 })
  await expect(create('over')).rejects.toThrow('250 templates already')
  const found: string[] = []
  for await (const page of account.list('t_7')) found.push(...page.map(({ providerId }) => providerId))
  expect(found).toHaveLength(1)
  await account.remove('t_7', found[0]!)
  expect(await account.get(found[0]!)).toBeNull()
  await create('over')
})

test('errors are classed: a wrong token halts, what is not there is not there', async () => {
  const stranger = accountOf('wrong')
  await expect(stranger.get('1')).rejects.toMatchObject({ action: 'halt_account', code: 190 })
  await stranger.close()
  await expect(account.remove('none', '1')).rejects.toMatchObject({ action: 'reject', code: 100 })
  await expect(account.edit('1', { components: [] })).rejects.toMatchObject({ action: 'reject' })
})
