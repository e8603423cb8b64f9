import { expect, test } from 'vitest'
import { day, hour, minute } from '../../../domain/clock.ts'
import { deliverKind, wordsOf } from '../../../engine/sending/alerts/deliver-job.ts'
import { listAlerts } from '../../../storage/alerts.ts'
import { templateOf } from '../../../operations/templates/shapes.ts'
import { body, definition } from './definitions.ts'
import { templateWorld } from './template-world.ts'

async function approved(settings: Record<string, unknown> = {}) {
  const w = await templateWorld(settings)
  const { id } = await w.desk.save(definition(), null)
  await w.desk.submit(id, 'it')
  await w.advance(minute)
  await w.hear()
  const change = (news: Record<string, unknown>) => w.control('PATCH', '/templates/order_shipped', news)
  const open = async () =>
    (await listAlerts(w.storage.db, { open: true, limit: 50 })).alerts.map(({ kind }) => kind).sort()
  return { ...w, id, change, open }
}

test('a fall to RED and the pause that follows are said once each, posted, and taken back when they are over', async () => {
  const w = await approved()
  expect(await w.open()).toEqual([])
  await w.change({ quality: 'RED' })
  await w.hear()
  expect(await w.open()).toEqual(['template_paused', 'template_quality_red'])
  const jobs = await w.storage.db.selectFrom('jobs').select('kind').where('kind', '=', deliverKind).execute()
  expect(jobs).toHaveLength(2)
  await w.advance(3 * hour)
  await w.hear()
  expect(await w.open()).toEqual(['template_quality_red'])
  await w.change({ quality: 'YELLOW' })
  await w.hear()
  expect(await w.open()).toEqual([])
  const { alerts } = await listAlerts(w.storage.db, { limit: 50 })
  expect(alerts.map(({ acknowledgedBy }) => acknowledgedBy)).toEqual(['system', 'system'])
})

test('the poll tells what no webhook told: disabled, until it is deleted', async () => {
  const w = await approved()
  w.emulator.state.templates.values().next().value!.status = 'DISABLED'
  await w.sync.syncAll()
  await w.sync.syncAll()
  expect(await w.open()).toEqual(['template_disabled'])
  await w.desk.remove(w.id)
  expect(await w.open()).toEqual([])
})

test('a rejection is an alert until the template goes to the review again', async () => {
  const w = await approved({ verdict: 'REJECTED', reason: 'PROMOTIONAL' })
  expect(await w.open()).toEqual(['template_rejected'])
  await w.desk.edit(w.id, { components: [body('Il tuo ordine parte domani')] }, 'it')
  expect(await w.open()).toEqual([])
})

test('a category that will change is on the template and an alert, until it has changed: then that is one', async () => {
  const w = await approved()
  const now = w.clock.now()
  await w.change({ comingCategory: 'MARKETING' })
  await w.hear()
  const coming = templateOf(await w.desk.find(w.id))
  expect(coming).toMatchObject({ category: 'utility', comingCategory: { category: 'marketing' } })
  expect(Math.abs(coming.comingCategory!.at - now - day)).toBeLessThan(minute)
  expect(await w.open()).toEqual(['template_category_coming'])
  await w.advance(day)
  await w.hear()
  expect(templateOf(await w.desk.find(w.id))).toMatchObject({ category: 'marketing', comingCategory: null })
  const { alerts } = await listAlerts(w.storage.db, { open: true, limit: 5 })
  expect(alerts.map((alert) => wordsOf(alert, 'it').title)).toEqual([
    'WhatsApp ha spostato il modello order_shipped da utilità a marketing',
  ])
})

test('a category that was to change and did not is no longer coming', async () => {
  const w = await approved()
  await w.change({ comingCategory: 'MARKETING' })
  await w.hear()
  const missedBy = async (ms: number) => {
    const set = { coming_category_at: w.clock.now() - ms }
    await w.storage.db.updateTable('templates').set(set).execute()
    await w.sync.syncAll()
    return templateOf(await w.desk.find(w.id)).comingCategory
  }
  expect(await missedBy(hour)).toMatchObject({ category: 'marketing' })
  expect(await missedBy(2 * day)).toBeNull()
  expect(await w.open()).toEqual([])
})
