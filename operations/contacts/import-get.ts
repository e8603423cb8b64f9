import { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { reasonWords } from '../../engine/contacts/import/reasons.ts'
import { findImport, reasonsOf } from '../../storage/imports.ts'
import { operation } from '../operation.ts'
import { importOf, importShape, reasonsLanguage } from './import-shapes.ts'

export const contactsImportGet = operation({
  name: 'contacts.import.get',
  title: 'Follow an import of contacts',
  description: 'Its progress, its totals by outcome, and why rows failed.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/contacts/imports/:id' },
  input: z.object({ id: z.string(), language: reasonsLanguage }),
  output: z.object({
    import: importShape,
    reasons: z.array(z.object({ code: z.string(), rows: z.number(), words: z.string() })),
  }),
  async run({ hub }, { id, language = hub.settings.current().business.language }) {
    const { db } = hub.storage
    const row = await findImport(db, id)
    if (!row) throw new CallerError('not_found', 'There is no such import', { field: 'id' })
    const reasons = await reasonsOf(db, id)
    return {
      import: importOf(row),
      reasons: reasons.map(({ reason, rows }) => ({
        code: reason,
        rows,
        words: reasonWords(reason, language) ?? '',
      })),
    }
  },
})
