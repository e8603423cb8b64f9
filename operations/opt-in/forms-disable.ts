import { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { disableOptInForm } from '../../storage/opt-in-forms.ts'
import { operation } from '../operation.ts'

export const optInFormsDisable = operation({
  name: 'optIn.disable',
  title: 'Close an opt-in form',
  description:
    'Its page, widget and codes bring nobody any more; the consent that it brought stays. Saving it again opens it.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'DELETE', path: '/opt-in/forms/:slug' },
  input: z.object({ slug: z.string().max(40) }),
  output: z.object({}),
  async run({ hub }, { slug }) {
    if (!(await disableOptInForm(hub.storage.db, slug, hub.clock.now()))) {
      throw new CallerError('not_found', 'No such form', { field: 'slug' })
    }
    return {}
  },
})
