import { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { conditionsOf } from '../../domain/segment.ts'
import { deleteField } from '../../storage/contact-fields.ts'
import { listSegments } from '../../storage/segments.ts'
import { operation } from '../operation.ts'

export const fieldsDelete = operation({
  name: 'fields.delete',
  title: 'Delete a field of contacts',
  description: 'Removes the field and every contact’s value in it. Refused while a segment asks for it.',
  permission: 'contacts:write',
  effect: 'destructive',
  http: { method: 'DELETE', path: '/fields/:key' },
  input: z.object({ key: z.string() }),
  output: z.object({ values: z.number().int().describe('Values removed') }),
  run: ({ hub }, { key }) =>
    hub.storage.db.transaction().execute(async (tx) => {
      const using = (await listSegments(tx)).find(({ filter }) =>
        conditionsOf(filter).some(({ field }) => field === `field.${key}`),
      )
      if (using)
        throw new CallerError('conflict', `The segment "${using.name}" asks for this field`, {
          field: 'key',
          fix: 'Change or delete that segment first',
          reason: 'needed_by_segment',
          about: { name: using.name },
        })
      return { values: await deleteField(tx, key) }
    }),
})
