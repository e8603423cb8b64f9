import { z } from 'zod'
import { listOptInForms } from '../../storage/opt-in-forms.ts'
import { operation } from '../operation.ts'
import { optInFormShape, shownForm } from './shapes.ts'

export const optInFormsList = operation({
  name: 'optIn.forms',
  title: 'List opt-in forms',
  description:
    'Pages, widgets, QR codes and links by which people give their consent to marketing. Disabled ones are listed too.',
  permission: 'contacts:read',
  effect: 'read',
  http: { method: 'GET', path: '/opt-in/forms' },
  input: z.object({}),
  output: z.object({ forms: z.array(optInFormShape) }),
  async run({ hub }) {
    const forms = await listOptInForms(hub.storage.db)
    return { forms: await Promise.all(forms.map((form) => shownForm(hub, form))) }
  },
})
