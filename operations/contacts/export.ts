import { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { exportContacts } from '../../engine/contacts/export.ts'
import { downloadShape, operation } from '../operation.ts'

export const contactsExport = operation({
  name: 'contacts.export',
  title: 'Export contacts',
  description:
    'A CSV of all contacts, of some, of a list or of a segment, that can be imported again. Cells that a spreadsheet would take for a formula begin with an apostrophe, phones too; the import takes it away.',
  permission: 'contacts:erase',
  effect: 'read',
  http: { method: 'GET', path: '/contacts/export.csv' },
  download: true,
  input: z.object({
    ids: z.string().max(8_000).optional().describe('Ids of contacts, separated by commas'),
    listId: z.string().optional(),
    segmentId: z.string().optional(),
    separator: z
      .enum(['comma', 'semicolon'])
      .default('comma')
      .describe('Semicolons for a spreadsheet set to Italian or Spanish'),
  }),
  output: downloadShape,
  async run({ hub }, { ids, listId, segmentId, separator }) {
    if ([ids, listId, segmentId].filter((one) => one !== undefined).length > 1) {
      throw new CallerError('invalid', 'Give ids, a list or a segment, not several of them', {
        field: 'listId',
      })
    }
    return {
      filename: 'contacts.csv',
      mimeType: 'text/csv; charset=utf-8',
      text: await exportContacts(
        { db: hub.storage.db, clock: hub.clock },
        { ids: ids?.split(',').filter((id) => id !== ''), listId, segmentId },
        separator === 'comma' ? ',' : ';',
      ),
    }
  },
})
