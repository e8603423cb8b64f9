import { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { optInFormInput } from '../../domain/opt-in.ts'
import { saveOptInForm } from '../../storage/opt-in-forms.ts'
import { operation } from '../operation.ts'
import { optInFormShape, shownForm } from './shapes.ts'

export const optInFormsSave = operation({
  name: 'optIn.save',
  title: 'Save an opt-in form',
  description:
    'Makes the form of this slug, or changes it. Texts that are left out are the hub’s own, which name the business and say how to stop. The wording beside the box is kept with every consent that the form brings.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'PUT', path: '/opt-in/forms/:slug' },
  input: optInFormInput,
  output: z.object({ form: optInFormShape }),
  async run({ hub }, input) {
    const form = await hub.storage.db.transaction().execute(async (tx) => {
      if (input.listId !== null) {
        const list = await tx
          .selectFrom('lists')
          .select('id')
          .where('id', '=', input.listId)
          .executeTakeFirst()
        if (!list) throw new CallerError('not_found', 'No such list', { field: 'listId' })
      }
      const number = await tx
        .selectFrom('numbers')
        .select('id')
        .$if(input.accountId !== undefined, (query) => query.where('id', '=', input.accountId!))
        .orderBy('created_at')
        .executeTakeFirst()
      if (!number) {
        throw new CallerError('not_found', 'The business has no such number', {
          field: 'accountId',
          fix: 'Leave it out for the first number, or take one from sending.numbers',
        })
      }
      return saveOptInForm(tx, { ...input, accountId: number.id }, hub.clock.now())
    })
    return { form: await shownForm(hub, form) }
  },
})
