import { expect, it, onTestFinished } from 'vitest'
import { createNumberReader } from '../../../channels/whatsapp/numbers.ts'
import { defaultNumber } from '../../../channels/whatsapp/emulator/emulator.ts'
import { accessToken, accountId, startWorld, type World } from './world.ts'

const [second, hour, day] = [1_000, 3_600_000, 86_400_000]
const offer = { type: 'template', name: 'offer', language: 'it' } as const
const to = (person: number) => ({ to: { phone: `+39333000${1_000 + person}`, whatsappUserId: null } })
const beside = { ...defaultNumber, id: '100000000000002', phone: '390200000002' }

async function world() {
  let now = Date.UTC(2026, 4, 6, 10, 0)
  const started: World = await startWorld({
    clock: { now: () => now },
    numbers: [{ messagingLimit: 'TIER_250' }, { ...beside, messagingLimit: 'TIER_250' }],
    settings: { limits: { perSecond: null, messagingLimit: true }, quality: { leastMessages: 10 } },
  })
  onTestFinished(started.close)
  await started.control('POST', '/templates', {
    name: 'offer',
    language: 'it',
    category: 'MARKETING',
    components: [{ type: 'BODY', text: 'Sconti per chi arriva presto' }],
  })
  const codeOf = (person: number, number = accountId) =>
    started.send(offer, { ...to(person), accountId: number }).then(
      () => 'accepted',
      (error: { code?: number }) => error.code,
    )
  const quality = async (id = accountId) => (await reader.read(id)).quality
  const reader = createNumberReader({
    baseUrl: started.emulator.url,
    version: 'v25.0',
    accessToken,
    timeoutMs: 5_000,
  })
  onTestFinished(reader.close)
  return { ...started, codeOf, quality, reader, advance: (ms: number) => void (now += ms) }
}

it('refuses the person too many of a portfolio in a day, from whichever of its numbers', async () => {
  const { codeOf, control, advance } = await world()
  await codeOf(0)
  advance(hour)
  for (let person = 1; person < 250; person++) await codeOf(person, person % 2 ? accountId : beside.id)
  expect(await codeOf(250, beside.id)).toBe(131048)
  expect(await codeOf(7)).toBe('accepted')
  await control('POST', `/customers/${to(251).to.phone}/messages`, { text: 'Ciao' })
  expect(await codeOf(251)).toBe('accepted')

  advance(day - hour - 1)
  expect(await codeOf(250)).toBe(131048)
  advance(1)
  expect(await codeOf(250)).toBe('accepted')
  expect(await codeOf(252)).toBe(131048)
  expect(await control('GET', '/portfolios')).toEqual({
    portfolios: [
      { id: defaultNumber.portfolioId, limit: 250, reached: 250, numbers: [accountId, beside.id] },
    ],
  })
  await control('PATCH', `/numbers/${beside.id}`, { messagingLimit: 'TIER_1K' })
  expect(await codeOf(252)).toBe('accepted')
})

it('loses quality by blocks and reports, and gets it back as they grow old', async () => {
  const { codeOf, control, quality, advance, settled, receiver } = await world()
  for (let person = 0; person < 100; person++) await codeOf(person)
  const complain = (person: number, report: boolean) =>
    control('POST', `/customers/${to(person).to.phone}/block`, { report })
  expect(await quality()).toBe('GREEN')
  await complain(0, false)
  expect(await quality()).toBe('YELLOW')
  expect(await quality(beside.id)).toBe('GREEN')
  expect(await codeOf(0)).toBe(131026)
  await complain(1, true)
  expect(await quality()).toBe('RED')
  await settled()
  const told = receiver.events.map((event) => event.kind === 'account' && event.value['event'])
  expect(told.filter(Boolean)).toEqual(['UNFLAGGED', 'FLAGGED'])
  advance(8 * day)
  for (let person = 100; person < 110; person++) await codeOf(person)
  expect(await quality()).toBe('GREEN')
  await control('POST', `/customers/${to(0).to.phone}/unblock`)
  expect(await codeOf(0)).toBe('accepted')
})

it('tells what a number is, and to which account and portfolio it belongs', async () => {
  const { reader, control, codeOf, advance } = await world()
  expect(await reader.read(beside.id)).toEqual({
    id: beside.id,
    phone: '+390200000002',
    name: 'Centralino',
    quality: 'GREEN',
    status: 'CONNECTED',
    throughput: 'STANDARD',
    limit: 'TIER_250',
    businessId: defaultNumber.businessId,
    portfolioId: defaultNumber.portfolioId,
    health: 'AVAILABLE',
  })
  await control('PATCH', `/numbers/${accountId}`, { status: 'BANNED' })
  expect((await reader.read(accountId)).health).toBe('BLOCKED')
  expect(await codeOf(1)).toBe(131031)
  advance(second)
  const added = { id: '100000000000003', phone: '390200000003', portfolioId: '300000000000009' }
  await control('POST', '/numbers', added)
  expect(await reader.read(added.id)).toMatchObject({ portfolioId: '300000000000009', limit: 'TIER_1K' })
  await expect(reader.read('1')).rejects.toMatchObject({ action: 'reject' })
})
