import { z } from 'zod'
import { failedRows } from '../../engine/contacts/import/failed-rows.ts'
import { downloadShape, operation } from '../operation.ts'
import { reasonsLanguage } from './import-shapes.ts'

export const contactsImportFailed = operation({
  name: 'contacts.import.failed',
  title: 'Download the rows that failed',
  description:
    'A CSV with the columns of the file and why each row failed: correct it and import it again. The cells are kept for 30 days after the import.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/contacts/imports/:id/failed.csv' },
  download: true,
  input: z.object({ id: z.string(), language: reasonsLanguage }),
  output: downloadShape,
  async run({ hub }, { id, language = hub.settings.current().business.language }) {
    return { mimeType: 'text/csv; charset=utf-8', ...(await failedRows(hub.storage.db, id, language)) }
  },
})
