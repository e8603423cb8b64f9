import { expect, it } from 'vitest'
import { uuidv7 } from 'uuidv7'
import { addNumber, addPeople, addTemplate } from '../engine/sending/sends/world.ts'
import { writeLedger } from '../../storage/ledger.ts'
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

it('explains a send with the facts of its decisions and the span in which what waits comes up again', async () => {
  const hub = await testHub()
  const { db } = hub.hub.storage
  const number = hub.emulator.state.numbers.values().next().value!
  await addNumber(db, { id: number.id, phone: '+390212345678', businessId: number.businessId })
  await addTemplate(db, number.businessId)
  const now = hub.hub.clock.now()
  const phones = ['+393331110001', '+393331110002', '+393331110003', '+393331110004']
  const people = await addPeople(
    db,
    phones.map((phone) => ({ phone, consents: false })),
    now,
  )
  const manager = await hub.signedIn('manager')
  const id = uuidv7()
  const audience = { contactIds: people }
  await manager.call('POST', '/sends', { id, name: 'Spring', audience, templates: ['spring_news'] })
  await expect
    .poll(() => db.selectFrom('messages').select('id').where('status', '=', 'refused').execute(), {
      timeout: 8_000,
    })
    .toHaveLength(4)
  const [one, other, third, fourth] = await db.selectFrom('messages').selectAll().orderBy('seq').execute()
  const set = (messageId: string, values: object) =>
    db.updateTable('messages').set(values).where('id', '=', messageId).execute()
  await set(one!.id, { status: 'refused', reason: 'template_unknown' })
  await set(other!.id, { status: 'refused', reason: 'template_unknown' })
  const noon = Date.UTC(2030, 0, 2, 11)
  await set(third!.id, { status: 'held', reason: 'quiet_hours', due_at: noon })
  await set(fourth!.id, { status: 'held', reason: 'quiet_hours', due_at: noon + 3 * 3_600_000 })
  const entry = { at: now, outcome: 'refuse', rule: 'template', reason: 'template_unknown' }
  await writeLedger(db, [
    { ...entry, messageId: one!.id, contactId: people[0]!, facts: { name: 'spring_news', language: 'de' } },
    { ...entry, messageId: other!.id, contactId: people[1]!, facts: { name: 'spring_news', language: 'fr' } },
  ])
  type Explained = { sentence: string; reasons: { reason: string; people: number; sentence: string }[] }
  const { body } = await manager.call<Explained>(
    'GET',
    `/sends/${id}/explain?language=en&timeZone=Europe/Rome`,
  )
  const said = Object.fromEntries(body.reasons.map(({ reason, sentence }) => [reason, sentence]))
  expect(said['template_unknown']).toMatch(
    /template spring_news in this language: (German and French|French and German)\./,
  )
  expect(said['quiet_hours']).toContain('between 2 January at 12:00 and 2 January at 15:00')
  const behind = await manager.call<{ people: { sentence: string }[] }>(
    'GET',
    `/sends/${id}/people?reason=template_unknown&language=en`,
  )
  expect(behind.body.people.map(({ sentence }) => sentence).sort()).toEqual([
    'There is no template spring_news in this language: French.',
    'There is no template spring_news in this language: German.',
  ])
  const person = await manager.call<{ messages: { sentence: string }[] }>(
    'GET',
    `/contacts/${people[0]}/explain?language=en`,
  )
  expect(person.body.messages[0]!.sentence).toContain('in this language: German')

  await set(one!.id, { status: 'failed', reason: 'provider_reject' })
  const error = { ...entry, outcome: 'provider_error', rule: null, reason: 'reject', facts: { code: 131008 } }
  await writeLedger(db, [{ ...error, messageId: one!.id, contactId: people[0]! }])
  const message = await manager.call<{ sentence: string; steps: { sentence: string }[] }>(
    'GET',
    `/messages/${one!.id}/explain?language=en`,
  )
  expect(message.body.sentence).toMatch(/^Failed\. WhatsApp refused the message .* \(error 131008\)\.$/)
  // The hub goes on meanwhile, so that it need not be the last.
  expect(message.body.steps.map(({ sentence }) => sentence)).toContainEqual(
    expect.stringMatching(/^WhatsApp refused the message/),
  )
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
