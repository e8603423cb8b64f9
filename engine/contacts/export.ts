import type { Clock } from '../../domain/clock.ts'
import { shownValue } from '../../domain/contact-field.ts'
import { CallerError } from '../../domain/errors.ts'
import type { Filter } from '../../domain/segment.ts'
import { exportPage } from '../../storage/contact-export.ts'
import { importFields, listExists } from '../../storage/import-fields.ts'
import type { Db } from '../../storage/open.ts'
import { byteOrderMark, csvRow } from './csv.ts'
import { compileFilter } from './segments.ts'

const pageRows = 500

interface ExportSelection {
  ids?: string[] | undefined
  listId?: string | undefined
  segmentId?: string | undefined
  filter?: Filter | undefined
}

/**
 * Contacts as CSV, page by page in the order of their ids, under titles that the import knows again.
 * @throws CallerError where the list or segment is not there, before the first line
 */
export async function exportContacts(
  { db, clock }: { db: Db; clock: Clock },
  selection: ExportSelection,
  separator: string,
): Promise<AsyncIterable<string>> {
  const { ids, listId, segmentId } = selection
  if (listId !== undefined && !(await listExists(db, listId))) {
    throw new CallerError('not_found', 'There is no such list', { field: 'listId' })
  }
  const fields = await importFields(db)
  const filter = segmentId === undefined ? selection.filter : await filterOf(db, segmentId)
  const context = { fields: fields.map((field) => ({ ...field, createdAt: 0 })), now: clock.now() }
  const where = filter && compileFilter(filter, context)
  return lines()

  async function* lines(): AsyncGenerator<string> {
    const titles = ['phone', 'name', 'language', 'country', 'time zone', 'marketing consent', 'tags', 'lists']
    yield byteOrderMark + csvRow([...titles, ...fields.map(({ key }) => key)], separator)
    for (let after = ''; ;) {
      const page = await exportPage(db, { after, limit: pageRows, ids, listId, where })
      if (page.length === 0) return
      after = page.at(-1)!.id
      yield page
        .map((contact) =>
          csvRow(
            [
              contact.phone,
              contact.name,
              contact.language,
              contact.country,
              contact.time_zone,
              contact.marketing,
              contact.tags.join('|'),
              contact.lists.join('|'),
              ...fields.map(({ key, type }) => {
                const value = contact.values.get(key)
                return value === undefined ? null : String(shownValue(type, value) ?? '')
              }),
            ],
            separator,
          ),
        )
        .join('')
      // Other work goes on between two pages: the database answers at once and would leave no turn to it.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}

async function filterOf(db: Db, segmentId: string): Promise<Filter> {
  const row = await db.selectFrom('segments').select('filter').where('id', '=', segmentId).executeTakeFirst()
  if (!row) throw new CallerError('not_found', 'There is no such segment', { field: 'segmentId' })
  return JSON.parse(row.filter) as Filter
}
