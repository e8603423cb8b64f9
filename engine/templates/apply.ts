import type { Updateable } from 'kysely'
import { day } from '../../domain/clock.ts'
import type { TemplateCategory, TemplateQuality, TemplateStatus } from '../../domain/template.ts'
import type { Db } from '../../storage/open.ts'
import type { TemplateEventRow, TemplateRow } from '../../storage/schema-sending.ts'
import { acknowledgeAlert, openAlerts } from '../../storage/alerts.ts'
import { addTemplateEvents, updateTemplate } from '../../storage/templates.ts'
import { stillSo, troubleKinds } from './troubles.ts'

/** What was told of a template; what is absent was not told. */
export interface Told {
  status?: TemplateStatus | undefined
  reason?: string | null | undefined
  pausedUntil?: number | null | undefined
  category?: TemplateCategory | undefined
  /** A category that it will be moved to. */
  coming?: { category: TemplateCategory; at: number } | undefined
  quality?: TemplateQuality | undefined
  providerId?: string | undefined
  components?: string | undefined
}

export interface Teller {
  /** webhook, poll, sync or own. */
  source: 'webhook' | 'poll' | 'sync' | 'own'
  /** When it became so, as far as the teller knows. */
  at: number
}

/**
 * The one place where a template's state moves: writes what differs, an event for each, a live change. Alerts of what is
 * over are taken back; `hearTemplate` raises those of what is new.
 */
export async function applyTold(
  tx: Db,
  row: TemplateRow,
  told: Told,
  { source, at }: Teller,
  now: number,
): Promise<TemplateRow> {
  const set: Updateable<TemplateRow> = {}
  const events: Omit<TemplateEventRow, 'id'>[] = []
  const note = (kind: string, value: string, reason: string | null = null) =>
    events.push({ template_id: row.id, at, kind, value, reason, source })

  if (told.providerId !== undefined && told.providerId !== row.provider_id) set.provider_id = told.providerId
  if (told.status !== undefined && told.status !== row.status) {
    set.status = told.status
    note('status', told.status, told.reason ?? null)
  }
  const status = told.status ?? row.status
  const reason = status === 'rejected' ? (told.reason ?? row.rejection_reason) : null
  if (reason !== row.rejection_reason) set.rejection_reason = reason
  const pausedUntil = status === 'paused' ? (told.pausedUntil ?? row.paused_until) : null
  if (pausedUntil !== row.paused_until) set.paused_until = pausedUntil
  if (told.category !== undefined && told.category !== row.category) {
    set.category = told.category
    note('category', told.category, `was ${row.category}`)
    set.coming_category = null
    set.coming_category_at = null
  }
  // Its day is long over, and the category is what it was: the provider thought better of it.
  const isOver = row.coming_category_at !== null && at > row.coming_category_at + day
  if (told.category === row.category && isOver) {
    set.coming_category = null
    set.coming_category_at = null
  }
  if (told.coming !== undefined && told.coming.category !== row.coming_category) {
    set.coming_category = told.coming.category
    set.coming_category_at = told.coming.at
    note('category', told.coming.category, 'coming')
  }
  if (told.quality !== undefined && told.quality !== row.quality) {
    set.quality = told.quality
    note('quality', told.quality, `was ${row.quality}`)
  }
  if (told.components !== undefined && told.components !== row.components) {
    set.components = told.components
    note('edit', 'elsewhere')
  }
  if (Object.keys(set).length === 0) return row
  await updateTemplate(tx, row.id, set, now)
  await addTemplateEvents(tx, events)
  const after = { ...row, ...set, updated_at: now } as TemplateRow
  await takeBackAlerts(tx, after, now)
  return after
}

async function takeBackAlerts(tx: Db, row: TemplateRow, now: number): Promise<void> {
  for (const alert of await openAlerts(tx, troubleKinds)) {
    if (alert.facts['templateId'] !== row.id || stillSo(row, alert)) continue
    await acknowledgeAlert(tx, alert.id, 'system', now)
  }
}
