import { expect, test } from 'vitest'
import { hour, minute } from '../../../domain/clock.ts'
import { ProviderError } from '../../../domain/errors.ts'
import { templateSyncKind } from '../../../engine/templates/sync-job.ts'
import { authentication, body, carousel, definition } from './definitions.ts'
import { businessId, templateWorld } from './template-world.ts'

test('from a draft to approval, told by webhook, once however often it is told', async () => {
  const w = await templateWorld()
  const { id } = await w.desk.save(definition(), null)
  const { template, findings } = await w.desk.submit(id, 'it')
  expect(findings).toEqual([])
  expect(template).toMatchObject({ status: 'pending', business_id: businessId })
  expect(template.provider_id).not.toBeNull()
  await w.advance(minute)
  expect(await w.hear()).toBe(1)
  expect(await w.desk.find(id)).toMatchObject({
    status: 'approved',
    category: 'utility',
    rejection_reason: null,
  })
  expect(await w.history(id)).toEqual(['status pending own', 'status approved webhook'])
  const live = await w.storage.db
    .selectFrom('live_events')
    .select('data')
    .where('topic', '=', 'template')
    .execute()
  expect(new Set(live.map(({ data }) => data))).toEqual(new Set([id]))
  expect(live.length).toBeGreaterThanOrEqual(3)
})

test('every form that the lint lets pass is taken by the review', async () => {
  const w = await templateWorld()
  for (const given of [{ ...carousel(2), name: 'two_cups' }, carousel(10), authentication]) {
    const { id } = await w.desk.save(given, null)
    expect((await w.desk.submit(id, 'en')).template.status).toBe('pending')
  }
})

test('a draft with an error stays here, and says what to mend', async () => {
  const w = await templateWorld()
  const { id } = await w.desk.save(
    definition({ components: [body('{{1}} è partito oggi dal magazzino', 'Ada')] }),
    null,
  )
  await expect(w.desk.submit(id, 'es')).rejects.toMatchObject({
    code: 'invalid',
    field: 'components.0.text',
    message: 'El texto empieza o acaba con una variable.',
  })
  expect((await w.desk.find(id)).status).toBe('draft')
  expect(w.emulator.state.templates.size).toBe(0)
})

test('a rejection is told with its reason; edited, it is reviewed again', async () => {
  const w = await templateWorld({ verdict: 'REJECTED', reason: 'PROMOTIONAL' })
  const { id } = await w.desk.save(definition(), null)
  await w.desk.submit(id, 'it')
  await expect(
    w.desk.edit(id, { components: [body('Il tuo ordine parte domani')] }, 'it'),
  ).rejects.toMatchObject({
    code: 'conflict',
  })
  await w.advance(minute)
  await w.hear()
  expect(await w.desk.find(id)).toMatchObject({ status: 'rejected', rejection_reason: 'PROMOTIONAL' })
  await w.control('PATCH', '/settings', { templates: { verdict: 'APPROVED' } })
  const { template, reviewed } = await w.desk.edit(
    id,
    { components: [body('Il tuo ordine parte domani')], category: 'marketing' },
    'it',
  )
  expect([template.status, template.category, template.rejection_reason, reviewed]).toEqual([
    'pending',
    'marketing',
    null,
    true,
  ])
  await w.advance(minute)
  await w.hear()
  expect(await w.desk.find(id)).toMatchObject({ status: 'approved', category: 'marketing' })
  await expect(w.desk.edit(id, { category: 'utility' }, 'it')).rejects.toMatchObject({ field: 'category' })
})

test('where values come from is changed without a review', async () => {
  const w = await templateWorld()
  const { id } = await w.desk.save(definition(), null)
  await w.desk.submit(id, 'it')
  const variables = {
    'body.1': { from: 'contact' as const, field: 'first_name' as const, fallback: 'cliente' },
  }
  const { template, reviewed } = await w.desk.edit(id, { variables }, 'it')
  expect([reviewed, JSON.parse(template.variables)]).toEqual([false, variables])
})

test('the review moves a promotional utility template to marketing', async () => {
  const w = await templateWorld()
  const { id } = await w.desk.save(
    definition({ components: [body('Il tuo ordine parte oggi con uno sconto')] }),
    null,
  )
  const { findings } = await w.desk.submit(id, 'it')
  expect(findings.map(({ rule }) => rule)).toEqual(['category_will_change'])
  await w.advance(minute)
  await w.hear()
  expect(await w.desk.find(id)).toMatchObject({ category: 'marketing', requested_category: 'utility' })
  expect(await w.history(id)).toContain('category marketing webhook')
})

test('falling quality pauses 3 hours, then 6, then for good; each pause ends by itself', async () => {
  const w = await templateWorld()
  const { id } = await w.desk.save(definition(), null)
  await w.desk.submit(id, 'it')
  await w.advance(minute)
  await w.hear()
  for (const hours of [3, 6]) {
    await w.control('PATCH', '/templates/order_shipped', { quality: 'RED' })
    await w.hear()
    const paused = await w.desk.find(id)
    expect(paused).toMatchObject({ status: 'paused', quality: 'RED' })
    expect(Math.round((paused.paused_until! - w.clock.now()) / minute / 10)).toBe(hours * 6)
    await w.advance(hours * hour)
    await w.hear()
    expect(await w.desk.find(id)).toMatchObject({ status: 'approved', paused_until: null })
    await w.control('PATCH', '/templates/order_shipped', { quality: 'GREEN' })
  }
  await w.control('PATCH', '/templates/order_shipped', { quality: 'RED' })
  await w.hear()
  expect((await w.desk.find(id)).status).toBe('disabled')
})

test('the poll sees what no webhook told: the verdict, and the end of a pause', async () => {
  const w = await templateWorld()
  const { id } = await w.desk.save(definition(), null)
  await w.desk.submit(id, 'it')
  await w.sync.poll()
  expect((await w.desk.find(id)).status).toBe('pending')
  await w.advance(2 * minute)
  await w.sync.poll()
  expect((await w.desk.find(id)).status).toBe('approved')
  await w.control('PATCH', '/templates/order_shipped', { quality: 'RED' })
  await w.hear()
  await w.advance(3 * hour)
  await w.sync.poll()
  expect((await w.desk.find(id)).status).toBe('approved')
  expect((await w.history(id)).at(-1)).toBe('status approved poll')
})

test('a submission whose answer was lost is found by its name, or is a draft again', async () => {
  let reached = true
  const w = await templateWorld({}, (account) => ({
    ...account,
    async create(template) {
      if (reached) await account.create(template)
      throw new ProviderError('the answer was lost', { action: 'unknown' })
    },
  }))
  const made = await w.desk.save(definition(), null)
  expect((await w.desk.submit(made.id, 'it')).template).toMatchObject({
    status: 'pending',
    provider_id: null,
  })
  await w.sync.poll()
  expect((await w.desk.find(made.id)).provider_id).toMatch(/^\d+$/)
  reached = false
  const lost = await w.desk.save(
    definition({ name: 'lost_one', components: [body('La tua visita è lunedì')] }),
    null,
  )
  await w.desk.submit(lost.id, 'it')
  await w.sync.poll()
  expect((await w.desk.find(lost.id)).status).toBe('pending')
  await w.advance(11 * minute)
  await w.sync.poll()
  expect((await w.desk.find(lost.id)).status).toBe('draft')
})

test('what the provider refuses is a draft again, in its words', async () => {
  const w = await templateWorld({ perAccount: 1 })
  const first = await w.desk.save(definition(), null)
  await w.desk.submit(first.id, 'it')
  const second = await w.desk.save(
    definition({ name: 'second', components: [body('La tua visita è lunedì')] }),
    null,
  )
  await expect(w.desk.submit(second.id, 'it')).rejects.toMatchObject({
    code: 'invalid',
    message: expect.stringContaining('The account holds 1 templates already'),
  })
  expect(await w.desk.find(second.id)).toMatchObject({ status: 'draft', provider_id: null })
})

test('the daily comparison adopts, follows and forgets, and does nothing the second time', async () => {
  const w = await templateWorld()
  const made = {
    language: 'it',
    category: 'MARKETING',
    components: [{ type: 'BODY', text: 'Tornano le tazze blu' }],
  }
  for (let n = 0; n < 120; n++)
    await w.control('POST', '/templates', { ...made, name: `made_${n}` }).then(async () => {
      // A hundred an hour is all that an account may create.
      if (n === 90) await w.advance(hour)
    })
  const own = await w.desk.save(definition(), null)
  expect(await w.sync.syncAll()).toEqual({ seen: 120, adopted: 120, gone: 0 })
  const before = await w.storage.db.selectFrom('template_events').selectAll().execute()
  expect(await w.sync.syncAll()).toEqual({ seen: 120, adopted: 0, gone: 0 })
  expect(await w.storage.db.selectFrom('template_events').selectAll().execute()).toEqual(before)
  const template = w.emulator.templates.byId([...w.emulator.state.templates.values()][7]!.id)!
  w.emulator.templates.remove(businessId, new URLSearchParams({ name: template.name }))
  template.name = 'gone'
  await w.control('PATCH', '/templates/made_8', { quality: 'YELLOW' })
  await w.advance(2 * minute)
  expect(await w.sync.syncAll()).toEqual({ seen: 119, adopted: 0, gone: 1 })
  const rows = await w.storage.db.selectFrom('templates').select(['name', 'status', 'quality']).execute()
  expect(rows.find(({ name }) => name === 'made_7')?.status).toBe('deleted')
  expect(rows.find(({ name }) => name === 'made_8')?.quality).toBe('YELLOW')
  expect((await w.desk.find(own.id)).status).toBe('draft')
})

test('news of a template that is not here asks the account; late news changes nothing', async () => {
  const w = await templateWorld()
  await w.control('POST', '/templates', {
    name: 'elsewhere',
    language: 'it',
    category: 'UTILITY',
    components: [body('Ciao a te')],
  })
  await w.control('PATCH', '/templates/elsewhere', { status: 'PAUSED' })
  await w.hear()
  expect((await w.queue.claim([templateSyncKind], 5, 1_000)).length).toBe(1)
  await w.sync.syncAll()
  const [row] = await w.storage.db.selectFrom('templates').selectAll().execute()
  expect(row).toMatchObject({ name: 'elsewhere', status: 'paused', provider_id: expect.any(String) })

  await w.control('PATCH', '/templates/elsewhere', { status: 'APPROVED' })
  await w.hear()
  const news = (event: string, at: number) =>
    w.storage.db.transaction().execute((tx) =>
      w.news(tx, {
        kind: 'account',
        key: event,
        accountId: businessId,
        field: 'message_template_status_update',
        value: { event, message_template_name: 'elsewhere', message_template_language: 'it' },
        at,
      }),
    )
  await news('DISABLED', w.clock.now() - hour)
  expect((await w.desk.find(row!.id)).status).toBe('approved')
  await news('FLAGGED', w.clock.now())
  expect((await w.desk.find(row!.id)).status).toBe('approved')
  expect((await w.history(row!.id)).at(-1)).toBe('status flagged webhook')
  await news('DISABLED', w.clock.now())
  expect((await w.desk.find(row!.id)).status).toBe('disabled')
})
