import { z } from 'zod'
import { alertSecret } from '../../engine/sending/alerts/secret.ts'
import { wordsOf } from '../../engine/sending/alerts/deliver-job.ts'
import { CallerError } from '../../domain/errors.ts'
import { languageSchema } from '../../domain/language.ts'
import { acknowledgeAlert, findAlert, listAlerts, type Alert } from '../../storage/alerts.ts'
import { operation } from '../operation.ts'
import { alertShape } from './shapes.ts'

const shown = (alert: Alert, language: 'it' | 'en' | 'es') => ({
  ...alert,
  severity: alertShape.shape.severity.parse(alert.severity),
  ...wordsOf(alert, language),
})

export const sendingAlerts = operation({
  name: 'sending.alerts',
  title: 'Alerts about sending',
  description:
    'What happened to numbers and templates, newest first, each with what to do. `open` shows only those that nobody acknowledged.',
  permission: 'sending:read',
  effect: 'read',
  http: { method: 'GET', path: '/sending/alerts' },
  input: z.object({
    open: z.stringbool().optional(),
    language: languageSchema.optional().describe("The business's where not given"),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  output: z.object({ alerts: z.array(alertShape), nextCursor: z.string().nullable() }),
  async run({ hub }, { language = hub.settings.current().business.language, ...page }) {
    const { alerts, nextCursor } = await listAlerts(hub.storage.db, page)
    return { alerts: alerts.map((alert) => shown(alert, language)), nextCursor }
  },
})

export const sendingAlertAcknowledge = operation({
  name: 'sending.alert.acknowledge',
  title: 'Acknowledge an alert',
  description: 'Says that somebody has seen it. The first to do so stays on record.',
  permission: 'sending:write',
  effect: 'write',
  http: { method: 'POST', path: '/sending/alerts/:id/acknowledge' },
  input: z.strictObject({ id: z.string().max(60) }),
  output: z.object({ alert: alertShape }),
  async run({ hub, actor }, { id }) {
    const { db } = hub.storage
    const now = hub.clock.now()
    const known = await db.transaction().execute((tx) => acknowledgeAlert(tx, id, actor.name, now))
    if (!known) throw new CallerError('not_found', 'No such alert', { field: 'id' })
    return { alert: shown((await findAlert(db, id))!, hub.settings.current().business.language) }
  },
})

export const sendingAlertsWebhook = operation({
  name: 'sending.alerts.webhook',
  title: 'Where alerts are posted',
  description:
    'The address from the settings and the secret with which `X-Centralino-Signature-256: sha256=<hex>` is made: HMAC-SHA256 over the raw body.',
  permission: 'settings:write',
  effect: 'read',
  http: { method: 'GET', path: '/sending/alert-webhook' },
  input: z.object({}),
  output: z.object({ url: z.string(), secret: z.string() }),
  run: async ({ hub }) => ({
    url: hub.settings.current().sending.alertWebhookUrl,
    secret: await alertSecret(hub.storage.db, hub.clock.now()),
  }),
})
