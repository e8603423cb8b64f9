import { expect, it } from 'vitest'
import { defaultSettings } from '../../domain/settings.ts'
import { openSettings } from '../../engine/settings.ts'
import { testClock } from '../clock.ts'
import { testStorage } from '../database.ts'

const actor = { kind: 'user', id: 'u', name: 'U', permissions: [] } as const

async function opened() {
  const { db } = await testStorage()
  const store = () => openSettings({ db, clock: testClock() })
  return { settings: await store(), store }
}

it('changes the fields given, at once and for the next start', async () => {
  const { settings, store } = await opened()
  await settings.update({ sending: { marketingPerWeek: 1 } }, actor)
  await settings.update({ consent: { lapseAfterHours: 72 } }, actor)
  const expected = {
    ...defaultSettings,
    sending: { ...defaultSettings.sending, marketingPerWeek: 1 },
    consent: { ...defaultSettings.consent, lapseAfterHours: 72 },
  }
  expect(settings.current()).toEqual(expected)
  expect((await store()).current()).toEqual(expected)
})

it.each([
  [{ consent: { reminderAfterHours: 48 } }, 'consent.lapseAfterHours'],
  [{ consent: { lapseAfterHours: 24 } }, 'consent.lapseAfterHours'],
  [{ agent: { clarifyThreshold: 0.95 } }, 'agent.clarifyThreshold'],
  [{ sending: { marketingFrom: '20:00' } }, 'sending.marketingUntil'],
  [{ sending: { marketingPerWeek: -1 } }, 'sending.marketingPerWeek'],
  [{ sending: { perWeek: 1 } }, 'sending.perWeek'],
  [
    { business: { hours: { ...defaultSettings.business.hours, timezone: 'Rome' } } },
    'business.hours.timezone',
  ],
])('of %j refuses %s, and keeps what was', async (patch, field) => {
  const { settings, store } = await opened()
  await expect(settings.update(patch, actor)).rejects.toMatchObject({ code: 'invalid', field })
  expect(settings.current()).toEqual(defaultSettings)
  expect((await store()).current()).toEqual(defaultSettings)
})

it('starts with a reminder after the lapse, as it could be stored once', async () => {
  const { db } = await testStorage()
  const value = JSON.stringify({ consent: { reminderAfterHours: 72 } })
  await db.insertInto('settings').values({ key: 'settings', value, updated_at: 1, updated_by: 'u' }).execute()
  const settings = await openSettings({ db, clock: testClock() })
  expect(settings.current().consent).toMatchObject({ reminderAfterHours: 72, lapseAfterHours: 48 })
})

it('changes other sections where a stored pair no longer goes together', async () => {
  const { db } = await testStorage()
  const value = JSON.stringify({ agent: { clarifyThreshold: 0.8 } })
  await db.insertInto('settings').values({ key: 'settings', value, updated_at: 1, updated_by: 'u' }).execute()
  const settings = await openSettings({ db, clock: testClock() })
  await settings.update({ sending: { marketingPerWeek: 1 } }, actor)
  expect(settings.current().sending.marketingPerWeek).toBe(1)
  await expect(settings.update({ agent: { name: 'Gina' } }, actor)).rejects.toMatchObject({
    field: 'agent.clarifyThreshold',
  })
})
