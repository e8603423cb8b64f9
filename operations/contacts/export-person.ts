import { z } from 'zod'
import { exportPerson } from '../../engine/contacts/export-person.ts'
import { operation } from '../operation.ts'
import { contactId } from './shapes.ts'

export const contactsExportPerson = operation({
  name: 'contacts.exportPerson',
  title: 'Export all that is held on a person',
  description:
    'Everything that the hub holds on one person: `data` for programs, `text` to hand over. Files are listed by id and read at /media/:id.',
  permission: 'contacts:erase',
  // It changes nothing, but who took a person’s data out of the hub belongs into the audit.
  effect: 'write',
  http: { method: 'POST', path: '/contacts/:id/export' },
  input: z.object({ id: contactId }),
  output: z.object({ data: z.record(z.string(), z.unknown()), text: z.string() }),
  run: ({ hub }, { id }) => exportPerson(hub.storage.db, id, hub.clock.now()),
})
