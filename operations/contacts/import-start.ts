import { z } from 'zod'
import { importConsentSchema } from '../../domain/contact-import.ts'
import { findImport } from '../../storage/imports.ts'
import { operation } from '../operation.ts'
import { importOf, importShape } from './import-shapes.ts'

export const contactsImportStart = operation({
  name: 'contacts.import.start',
  title: 'Import the contacts of a file',
  description:
    'Begins the import of a file that contacts.import.check looked at. Cells that say something overwrite, empty ones erase nothing, tags are added. `consent` says where the consent to marketing comes from, or `none`; nobody who withdrew gets it back. Where double opt-in is set, the consent waits until each person confirms it, unless `consent.confirmed` says, with the wording, that they all did. Follow it with contacts.import.get.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/contacts/imports/:id/start' },
  input: z.object({
    id: z.string(),
    consent: importConsentSchema.optional().describe('Needed: where consent comes from, or none'),
    listId: z.string().optional().describe('A list to add everybody to'),
    tags: z.array(z.string().trim().min(1).max(60)).max(20).optional(),
  }),
  output: z.object({ import: importShape }),
  async run({ hub }, { id, ...given }) {
    await hub.imports.start(id, given)
    return { import: importOf((await findImport(hub.storage.db, id))!) }
  },
})
