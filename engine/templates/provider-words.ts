import { hour } from '../../domain/clock.ts'
import type { TemplateCategory, TemplateQuality, TemplateStatus } from '../../domain/template.ts'

/**
 * The provider's names of a template's state, in answers and in `message_template_status_update`.
 * FLAGGED only warns and LIMIT_EXCEEDED only says why it was not made, so they are told and change nothing else.
 */
const statuses: Record<string, TemplateStatus> = {
  APPROVED: 'approved',
  REINSTATED: 'approved',
  UNPAUSED: 'approved',
  UNARCHIVED: 'approved',
  PENDING: 'pending',
  REJECTED: 'rejected',
  LIMIT_EXCEEDED: 'rejected',
  PAUSED: 'paused',
  DISABLED: 'disabled',
  IN_APPEAL: 'in_appeal',
  ARCHIVED: 'archived',
  DELETED: 'deleted',
  PENDING_DELETION: 'deleted',
}

export function statusIn(word: string): TemplateStatus | null {
  const key = word.toUpperCase()
  return Object.hasOwn(statuses, key) ? statuses[key]! : null
}

export function categoryIn(word: string): TemplateCategory | null {
  const lower = word.toLowerCase()
  return lower === 'marketing' || lower === 'utility' || lower === 'authentication' ? lower : null
}

export function qualityIn(word: string): TemplateQuality {
  const upper = word.toUpperCase()
  return upper === 'GREEN' || upper === 'YELLOW' || upper === 'RED' ? upper : 'UNKNOWN'
}

/** How long a pause lasts by its title. Source: Meta, template pausing: 3 h, then 6 h; others are not told. */
export function pauseMsOf(title: string): number | null {
  if (title === 'FIRST_PAUSE') return 3 * hour
  return title === 'SECOND_PAUSE' ? 6 * hour : null
}
