import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { alertTexts } from '../../../domain/alert-texts.ts'
import { defaultSettings, type Settings } from '../../../domain/settings.ts'
import { createAlertDelivery, wordsOf } from '../../../engine/sending/alerts/deliver-job.ts'
import { alertSecret } from '../../../engine/sending/alerts/secret.ts'
import { alertKinds } from '../../../engine/sending/numbers/state.ts'
import { acknowledgeAlert, listAlerts, raiseAlerts } from '../../../storage/alerts.ts'
import { testStorage } from '../../database.ts'
import { numbersWorld } from './numbers-world.ts'

const now = Date.UTC(2026, 4, 6, 10, 0)
const halted = { kind: 'number_halted', severity: 'critical', facts: { reason: 'code_190' } }

it('say in each language what happened and what to do', () => {
  expect(Object.keys(alertTexts).sort()).toEqual([...alertKinds].sort())
  for (const { title, todo } of Object.values(alertTexts)) {
    for (const language of ['it', 'en', 'es'] as const)
      expect([title[language], todo[language]].every(Boolean)).toBe(true)
  }
  expect(wordsOf(halted, 'es')).toMatchObject({
    title: 'El número no puede enviar: el acceso a WhatsApp ha caducado o no basta',
    code: '190',
  })
  expect(wordsOf({ kind: 'limit_raised', facts: { to: null } }, 'it').title).toBe(
    'WhatsApp ha alzato il limite di persone al giorno: nessun limite',
  )
  expect(wordsOf({ kind: 'limit_raised', facts: { to: 10000 } }, 'en').title).toContain('10,000')
})

it('are said once while nobody has read them, and listed page by page', async () => {
  const { db } = await testStorage()
  const raise = (at: number) => raiseAlerts(db, [halted], 'n', at, at - 1_000)
  const [first] = await raise(now)
  expect(await raise(now + 500)).toEqual([])
  expect(await raise(now + 2_000)).toHaveLength(1)
  expect(await acknowledgeAlert(db, first!.id, 'Giulia', now + 3_000)).toBe(true)
  expect(await acknowledgeAlert(db, first!.id, 'Marco', now + 4_000)).toBe(true)
  expect(await acknowledgeAlert(db, 'none', 'Marco', now)).toBe(false)
  const page = await listAlerts(db, { limit: 1 })
  const rest = await listAlerts(db, { limit: 1, cursor: page.nextCursor! })
  expect([page.alerts[0]!.at, rest.alerts[0]!.at, rest.nextCursor]).toEqual([now + 2_000, now, null])
  expect(rest.alerts[0]).toMatchObject({ acknowledgedAt: now + 3_000, acknowledgedBy: 'Giulia' })
  expect((await listAlerts(db, { open: true, limit: 5 })).alerts).toHaveLength(1)
})

it('are posted with a signature, and again until they are taken', async () => {
  const { db } = await testStorage()
  const settings: Settings = structuredClone(defaultSettings)
  const [alert] = await raiseAlerts(db, [halted], null, now, 0)
  const posts: { url: string; body: string; headers: Record<string, string> }[] = []
  let status = 500
  const deliver = createAlertDelivery({
    db,
    settings: () => settings,
    secret: () => alertSecret(db, now),
    post: async (url, body, headers) => {
      posts.push({ url, body, headers })
      return status
    },
  })
  await deliver(alert!.id)
  expect(posts).toEqual([])
  settings.sending.alertWebhookUrl = 'https://shop.example/alerts'
  await expect(deliver(alert!.id)).rejects.toThrow('500')
  status = 204
  await deliver(alert!.id)
  const { url, body, headers } = posts[1]!
  const secret = await alertSecret(db, now)
  expect([url, headers['x-centralino-signature-256']]).toEqual([
    'https://shop.example/alerts',
    `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  ])
  expect(JSON.parse(body)).toMatchObject({
    id: alert!.id,
    kind: 'number_halted',
    at: '2026-05-06T10:00:00.000Z',
    title: 'Il numero non può inviare: l’accesso a WhatsApp è scaduto o non basta',
    code: '190',
    facts: { reason: 'code_190' },
  })
  expect(posts[0]!.body).toBe(body)
})

it('are handed to the job when there is somewhere to post them', async () => {
  const world = await numbersWorld({ alertWebhookUrl: 'https://shop.example/alerts' })
  await world.tell('phone_number_quality_update', { display_phone_number: '390200000001', event: 'FLAGGED' })
  const jobs = await world.db.selectFrom('jobs').selectAll().where('kind', '=', 'alert.deliver').execute()
  const alerts = await world.db.selectFrom('alerts').select('id').execute()
  expect(jobs.map(({ payload }) => JSON.parse(payload))).toEqual(alerts.map(({ id }) => ({ alertId: id })))
  expect(jobs).toHaveLength(1)
})
