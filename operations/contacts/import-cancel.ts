import { z } from 'zod'
import { findImport } from '../../storage/imports.ts'
import { operation } from '../operation.ts'
import { importOf, importShape } from './import-shapes.ts'

export const contactsImportCancel = operation({
  name: 'contacts.import.cancel',
  title: 'Cancel an import of contacts',
  description: 'Stops it where it is. What is in stays in: take it back with contacts.import.undo.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/contacts/imports/:id/cancel' },
  input: z.object({ id: z.string() }),
  output: z.object({ import: importShape }),
  async run({ hub }, { id }) {
    await hub.imports.cancel(id)
    return { import: importOf((await findImport(hub.storage.db, id))!) }
  },
})
