import type { TemplateRow } from '../../storage/schema-sending.ts'

/** Kinds of the alerts that stand for a trouble of a template: each is over when the template has it no more. */
export const troubleKinds = [
  'template_paused',
  'template_disabled',
  'template_rejected',
  'template_category',
  'template_category_coming',
  'template_quality_red',
] as const

export interface Trouble {
  kind: (typeof troubleKinds)[number]
  severity: 'warning' | 'critical'
  facts: { templateId: string; name: string; language: string } & Record<string, unknown>
}

/** What is wrong with a template as it stands. Pure. */
function troublesOf(row: TemplateRow): Trouble[] {
  if (row.status === 'draft' || row.status === 'deleted' || row.status === 'archived') return []
  const own = { templateId: row.id, name: row.name, language: row.language }
  const troubles: Trouble[] = []
  const add = (kind: Trouble['kind'], severity: Trouble['severity'], facts: Record<string, unknown> = {}) =>
    troubles.push({ kind, severity, facts: { ...own, ...facts } })
  if (row.status === 'paused') add('template_paused', 'critical')
  if (row.status === 'disabled') add('template_disabled', 'critical')
  if (row.status === 'rejected') add('template_rejected', 'warning', { reason: row.rejection_reason })
  if (row.quality === 'RED') add('template_quality_red', 'critical')
  if (row.category !== row.requested_category)
    add('template_category', 'warning', { from: row.requested_category, to: row.category })
  if (row.coming_category !== null)
    add('template_category_coming', 'warning', {
      from: row.category,
      to: row.coming_category,
      at: row.coming_category_at,
    })
  return troubles
}

const keyOf = ({ kind, facts }: { kind: string; facts: Record<string, unknown> }) =>
  `${kind} ${JSON.stringify(facts)}`

/** The troubles of `after` that `before` had not. */
export function newTroubles(before: TemplateRow, after: TemplateRow): Trouble[] {
  const had = new Set(troublesOf(before).map(keyOf))
  return troublesOf(after).filter((trouble) => !had.has(keyOf(trouble)))
}

/** Whether an open alert of these facts still says something that is so. */
export function stillSo(row: TemplateRow, alert: { kind: string; facts: Record<string, unknown> }): boolean {
  return troublesOf(row).some((trouble) => keyOf(trouble) === keyOf(alert))
}
