import { z } from 'zod'
import { operation } from '../operation.ts'
import { checkedOf, checkedShape, choicesInQuery, reasonsLanguage, separatorNamed } from './import-shapes.ts'

export const contactsImportCheck = operation({
  name: 'contacts.import.check',
  title: 'Look at a file of contacts',
  description:
    'A CSV in any encoding, with any separator. Says how it was read, what each column is taken for and what would become of every row; changes no contact. Look again with contacts.import.recheck, then contacts.import.start. The file is kept for a day.',
  permission: 'contacts:write',
  effect: 'write',
  http: { method: 'POST', path: '/contacts/imports' },
  upload: 'file',
  input: choicesInQuery.extend({
    name: z.string().trim().min(1).max(240).describe('File name'),
    file: z.string(),
    language: reasonsLanguage,
  }),
  output: checkedShape,
  async run({ hub, actor }, { name, file, separator, language, ...choices }) {
    const chosen = { ...choices, separator: separator && separatorNamed[separator] }
    const checked = await hub.imports.check(file, { name, choices: chosen, actor })
    return checkedOf(checked, language ?? hub.settings.current().business.language)
  },
})
