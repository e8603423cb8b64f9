import { expect, it } from 'vitest'
import { uuidv7 } from 'uuidv7'
import { addNumber, addPeople, addTemplate } from '../engine/sending/sends/world.ts'
import { testHub } from '../hub.ts'

it('says in words who is left out, and names the people behind each number', async () => {
  const hub = await testHub()
  const { db } = hub.hub.storage
  const number = hub.emulator.state.numbers.values().next().value!
  await addNumber(db, {
    id: number.id,
    phone: '+390212345678',
    businessId: number.businessId,
    messagingLimit: 1_000,
  })
  await addTemplate(db, number.businessId)
  const [asked, never] = await addPeople(
    db,
    [
      { phone: '+393331110001', name: 'Ada' },
      { phone: '+393331110002', name: 'Bea', consents: false },
    ],
    hub.hub.clock.now(),
  )
  const manager = await hub.signedIn('manager')
  const audience = { contactIds: [asked!, never!] }
  const made = await manager.call<{ forecast: { excluded: { sentence: string; people: number }[] } }>(
    'POST',
    '/sends/forecast',
    { audience, templates: ['spring_news'], language: 'es' },
  )
  expect(made.body.forecast.excluded).toMatchObject([
    { people: 1, sentence: expect.stringContaining('nunca dio su consentimiento') },
  ])

  const id = uuidv7()
  await manager.call('POST', '/sends', { id, name: 'Spring', audience, templates: ['spring_news'] })
  await expect
    .poll(async () => (await manager.call<{ people: unknown[] }>('GET', `/sends/${id}/people`)).body.people, {
      timeout: 8_000,
    })
    .toHaveLength(2)
  await expect
    .poll(
      async () =>
        (await manager.call('GET', `/sends/${id}/people?status=refused,failed&reason=no_consent&language=en`))
          .body,
      { timeout: 8_000 },
    )
    .toMatchObject({
      people: [{ name: 'Bea', sentence: expect.stringContaining('never consented') }],
      next: null,
    })
  const first = await manager.call<{ people: { contactId: string }[]; next: number }>(
    'GET',
    `/sends/${id}/people?limit=1`,
  )
  const second = await manager.call<{ people: { contactId: string }[] }>(
    'GET',
    `/sends/${id}/people?limit=1&before=${first.body.next}`,
  )
  expect([first, second].map(({ body }) => body.people[0]!.contactId).sort()).toEqual([asked, never].sort())
})

it('tells of every setting of sending its unit, bounds, default and source', async () => {
  const hub = await testHub()
  const manager = await hub.signedIn('manager')
  const { body } = await manager.call<{ fields: { name: string }[] }>('GET', '/settings/sending')
  const settings = hub.hub.settings.current().sending
  expect(body.fields.map(({ name }) => name).sort()).toEqual(Object.keys(settings).sort())
  expect(body.fields.find(({ name }) => name === 'throughputPerSecond')).toMatchObject({
    unit: 'messages per second',
    kind: 'platform',
    default: 80,
    least: 1,
    most: 1_000,
  })
  expect(body.fields.find(({ name }) => name === 'budgetMessagesPerDay')).toMatchObject({
    default: null,
    least: 0,
    most: 1_000_000_000,
  })
})
