import { z } from 'zod'
import { rowOutcomeSchema } from '../../domain/contact-import.ts'
import { codesOf, reasonWords } from '../../engine/contacts/import/reasons.ts'
import { namesOf } from '../../storage/contact-pages.ts'
import { importRowsAfter } from '../../storage/imports.ts'
import { operation } from '../operation.ts'
import { reasonCodes, reasonsLanguage } from './import-shapes.ts'

export const contactsImportRows = operation({
  name: 'contacts.import.rows',
  title: 'Rows of an import of contacts',
  description:
    'What became of each row, in the order of the file; of rows that failed, their cells, for 30 days after the import.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/contacts/imports/:id/rows' },
  input: z.object({
    id: z.string(),
    outcome: rowOutcomeSchema.optional(),
    after: z.number().int().min(0).default(0).describe('The last row of the page before'),
    limit: z.number().int().min(1).max(500).default(100),
    language: reasonsLanguage,
  }),
  output: z.object({
    rows: z.array(
      z.object({
        row: z.number().int(),
        result: rowOutcomeSchema,
        contactId: z.string().nullable(),
        contact: z
          .object({ name: z.string().nullable(), phone: z.string().nullable() })
          .nullable()
          .describe('As the contact is now; null where there is none'),
        reason: z.string().nullable(),
        codes: reasonCodes,
        cells: z.array(z.string()).nullable(),
      }),
    ),
    next: z.number().int().nullable().describe('Pass it as `after` for the next page'),
  }),
  async run({ hub }, { id, language = hub.settings.current().business.language, ...page }) {
    const rows = await importRowsAfter(hub.storage.db, id, page)
    const people = await namesOf(
      hub.storage.db,
      rows.flatMap(({ contact_id }) => contact_id ?? []),
    )
    return {
      rows: rows.map(({ row, outcome, contact_id, reason, cells }) => ({
        row,
        result: rowOutcomeSchema.parse(outcome),
        contactId: contact_id,
        contact: people.get(contact_id ?? '') ?? null,
        reason: reasonWords(reason, language),
        codes: codesOf(reason),
        cells: cells === null ? null : (JSON.parse(cells) as string[]),
      })),
      next: rows.length === page.limit ? rows.at(-1)!.row : null,
    }
  },
})
