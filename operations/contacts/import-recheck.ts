import { z } from 'zod'
import { importChoicesSchema } from '../../domain/contact-import.ts'
import { operation } from '../operation.ts'
import { checkedOf, checkedShape, reasonsLanguage } from './import-shapes.ts'

export const contactsImportRecheck = operation({
  name: 'contacts.import.recheck',
  title: 'Look at a file of contacts with other choices',
  description:
    'The file of contacts.import.check again, with another country, separator, encoding or other columns. What is left out is guessed anew.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/contacts/imports/:id/check' },
  input: importChoicesSchema.extend({ id: z.string(), language: reasonsLanguage }),
  output: checkedShape,
  async run({ hub }, { id, language, ...choices }) {
    const checked = await hub.imports.recheck(id, choices)
    return checkedOf(checked, language ?? hub.settings.current().business.language)
  },
})
