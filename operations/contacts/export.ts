import { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { exportContacts } from '../../engine/contacts/export.ts'
import { downloadShape, operation } from '../operation.ts'
import { readFilterOf } from '../segments/read-filter.ts'

export const contactsExport = operation({
  name: 'contacts.export',
  title: 'Export contacts',
  description:
    'A CSV of all contacts, of some, of a list, of a segment or of who meets a filter, that can be imported again. Cells that a spreadsheet would take for a formula begin with an apostrophe, phones too; the import takes it away.',
  permission: 'contacts:erase',
  effect: 'read',
  http: { method: 'GET', path: '/contacts/export.csv' },
  download: true,
  input: z.object({
    ids: z.string().max(8_000).optional().describe('Ids of contacts, separated by commas'),
    listId: z.string().optional(),
    segmentId: z.string().optional(),
    filter: z.string().max(8_000).optional().describe('In words, as segments are written'),
    separator: z
      .enum(['comma', 'semicolon'])
      .default('comma')
      .describe('Semicolons for a spreadsheet set to Italian or Spanish'),
  }),
  output: downloadShape,
  async run({ hub }, { ids, listId, segmentId, filter, separator }) {
    if ([ids, listId, segmentId, filter].filter((one) => one !== undefined).length > 1) {
      throw new CallerError('invalid', 'Give ids, a list, a segment or a filter, not several of them', {
        field: 'listId',
      })
    }
    const read = filter === undefined ? undefined : await readFilterOf(hub, filter)
    return {
      filename: 'contacts.csv',
      mimeType: 'text/csv; charset=utf-8',
      text: await exportContacts(
        { db: hub.storage.db, clock: hub.clock },
        { ids: ids?.split(',').filter((id) => id !== ''), listId, segmentId, filter: read?.filter },
        separator === 'comma' ? ',' : ';',
      ),
    }
  },
})
