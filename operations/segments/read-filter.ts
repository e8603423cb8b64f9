import type { Filter, FilterInput } from '../../domain/segment.ts'
import { filterFrom } from '../../domain/segment-text.ts'
import type { FilterContext } from '../../engine/contacts/segments.ts'
import { contactFields } from '../../storage/contact-fields.ts'
import { resolveFilter } from '../../storage/segments.ts'
import type { Hub } from '../hub.ts'

/** A filter as a caller gave it, checked against the fields, lists, templates and sends that exist. */
export async function readFilterOf(
  hub: Pick<Hub, 'storage' | 'clock'>,
  input: FilterInput,
): Promise<{ filter: Filter; context: FilterContext }> {
  const { db } = hub.storage
  const fields = await contactFields(db)
  const filter = await resolveFilter(db, filterFrom(input, fields))
  return { filter, context: { fields, now: hub.clock.now() } }
}
