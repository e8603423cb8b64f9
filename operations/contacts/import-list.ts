import { z } from 'zod'
import { listImports } from '../../storage/imports.ts'
import { operation } from '../operation.ts'
import { importOf, importShape } from './import-shapes.ts'

export const contactsImportList = operation({
  name: 'contacts.import.list',
  title: 'List imports of contacts',
  description: 'Newest first, also those that only looked at a file.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/contacts/imports' },
  input: z.object({ limit: z.number().int().min(1).max(100).default(20), cursor: z.string().optional() }),
  output: z.object({ imports: z.array(importShape), nextCursor: z.string().nullable() }),
  async run({ hub }, input) {
    const { imports, nextCursor } = await listImports(hub.storage.db, input)
    return { imports: imports.map(importOf), nextCursor }
  },
})
