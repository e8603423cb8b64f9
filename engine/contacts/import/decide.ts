import type { RowOutcome } from '../../../domain/contact-import.ts'
import type { StoredValue } from '../../../domain/contact-field.ts'
import type { KnownContact } from '../../../storage/import-batch.ts'
import type { RowFacts } from './read-row.ts'
import type { Reason } from './reasons.ts'

/** Parts of a contact that a row can set, as the contact has them. */
export type Part = 'name' | 'language' | 'country' | 'time_zone'
type Change<T> = [before: T, after: T]

/** What a row does to a contact, with what was there before: enough to take it back. */
export interface RowChange {
  parts: Partial<Record<Part, Change<string | null>>>
  values: Record<string, Change<StoredValue | null>>
  /** Tags that the contact did not have. */
  tags: string[]
  /** It was not in the list of the import. */
  list: boolean
}

export interface Decision {
  outcome: Extract<RowOutcome, 'new' | 'updated' | 'duplicate'>
  change: RowChange
  grantsConsent: boolean
  reasons: Reason[]
}

/**
 * What a row comes to beside the contact that has its number. Cells that say something overwrite, empty ones never
 * erase, tags are added. Consent is only ever given to who has said nothing yet: it does not come back to people who
 * withdrew or were erased. Pure.
 */
export function decideRow(
  facts: RowFacts,
  known: KnownContact | undefined,
  given: { listId: string | null; suppressed: boolean },
): Decision {
  const change: RowChange = { parts: {}, values: {}, tags: [], list: false }
  const country = facts.country ?? (known ? null : facts.phoneCountry)
  const parts = { name: facts.name, language: facts.language, country, time_zone: facts.timeZone }
  for (const [part, said] of Object.entries(parts) as [Part, string | null][]) {
    const before = known?.[part] ?? null
    if (said !== null && said !== before) change.parts[part] = [before, said]
  }
  for (const [key, value] of facts.values) {
    const before = known?.values.get(key) ?? null
    if (before?.text !== value.text || before.number !== value.number) change.values[key] = [before, value]
  }
  change.tags = facts.tags.filter((tag) => !known?.tags.has(tag))
  change.list = given.listId !== null && known?.inList !== true

  const reasons = [...facts.notes]
  const obstacle = facts.consent === null ? null : obstacleTo(known, given.suppressed)
  if (obstacle !== null && obstacle !== 'granted') reasons.push(obstacle)
  const grantsConsent = facts.consent !== null && obstacle === null
  const changes =
    grantsConsent ||
    change.list ||
    change.tags.length > 0 ||
    Object.keys(change.parts).length + Object.keys(change.values).length > 0
  if (known && !changes) reasons.unshift('unchanged')
  return { outcome: known ? (changes ? 'updated' : 'duplicate') : 'new', change, grantsConsent, reasons }
}

function obstacleTo(
  known: KnownContact | undefined,
  suppressed: boolean,
): 'granted' | Extract<Reason, `consent_${string}`> | null {
  if (suppressed) return 'consent_erased'
  if (!known) return null
  if (known.marketing === 'withdrawn' || known.stopped_at !== null) return 'consent_withdrawn'
  if (known.marketing === 'pending') return 'consent_pending'
  return known.marketing === 'granted' ? 'granted' : null
}
