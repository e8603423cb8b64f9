import { z } from 'zod'
import { findImport } from '../../storage/imports.ts'
import { operation } from '../operation.ts'
import { importOf, importShape } from './import-shapes.ts'

export const contactsImportUndo = operation({
  name: 'contacts.import.undo',
  title: 'Undo an import of contacts',
  description:
    'New contacts go, unless something else happened with them since: those stay and their row says so. Updated ones get back what they had wherever it is still as the import left it. Consent that the import gave is corrected in the evidence, which keeps both.',
  permission: 'contacts:write',
  effect: 'destructive',
  http: { method: 'POST', path: '/contacts/imports/:id/undo' },
  input: z.object({ id: z.string() }),
  output: z.object({ import: importShape }),
  async run({ hub }, { id }) {
    await hub.imports.undo(id)
    return { import: importOf((await findImport(hub.storage.db, id))!) }
  },
})
