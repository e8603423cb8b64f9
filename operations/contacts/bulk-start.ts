import { z } from 'zod'
import { bulkActionSchema, type BulkSelection } from '../../domain/bulk.ts'
import { CallerError } from '../../domain/errors.ts'
import { filterInput } from '../../domain/segment.ts'
import { findList } from '../../storage/contact-labels.ts'
import { findSegment } from '../../storage/segments.ts'
import type { Hub } from '../hub.ts'
import { operation } from '../operation.ts'
import { requirePermission } from '../perform.ts'
import { readFilterOf } from '../segments/read-filter.ts'
import { bulkShape } from './shapes.ts'

export const contactsBulkStart = operation({
  name: 'contacts.bulk.start',
  title: 'Do something to many contacts',
  description:
    'Tags, lists, fields, blocks or erases all contacts of a selection (exactly one of ids, listId, segmentId, filter), in the background. Follow it with contacts.bulk.get. Erasing needs the right contacts:erase.',
  permission: 'contacts:write',
  effect: 'destructive',
  http: { method: 'POST', path: '/contacts/bulk' },
  personal: ['filter'],
  input: z.object({
    action: bulkActionSchema,
    ids: z.array(z.string().max(60)).min(1).max(10_000).optional(),
    listId: z.string().optional(),
    segmentId: z.string().optional(),
    filter: filterInput.optional(),
  }),
  output: z.object({ bulk: bulkShape }),
  async run({ hub, actor }, { action, ...who }) {
    if (action.do === 'erase')
      requirePermission({ title: 'Erasing contacts', permission: 'contacts:erase' }, { actor })
    return { bulk: await hub.bulk.start(action, await selectionOf(hub, who), actor) }
  },
})

async function selectionOf(
  hub: Hub,
  who: {
    ids?: string[] | undefined
    listId?: string | undefined
    segmentId?: string | undefined
    filter?: z.infer<typeof filterInput> | undefined
  },
): Promise<BulkSelection> {
  const given = Object.entries(who).filter(([, value]) => value !== undefined)
  if (given.length !== 1)
    throw new CallerError('invalid', 'Whom it concerns must be said in one way', {
      field: given[1]?.[0] ?? 'ids',
      fix: 'Give exactly one of ids, listId, segmentId, filter',
    })
  if (who.ids) return { ids: who.ids }
  if (who.listId !== undefined) {
    const { id } = await findList(hub.storage.db, who.listId, 'listId')
    return { filter: { field: 'list', op: 'is', value: id } }
  }
  if (who.segmentId !== undefined)
    return { filter: (await findSegment(hub.storage.db, who.segmentId, 'segmentId')).filter }
  return { filter: (await readFilterOf(hub, who.filter!)).filter }
}
