import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Language } from '../../../../domain/language.ts'
import { call } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import type { Checked, Choices } from './choices.ts'

/** What a file would do under some choices. Looking changes no contact, so that it is asked like a query. */
export const checkedWith = (id: string, language: Language, choices: Choices) =>
  queryOptions<Checked>({
    queryKey: ['contactsImportRecheck', { id, language, ...choices }],
    queryFn: () => call('contactsImportRecheck', { id, language, ...choices }),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    retry: false,
  })

/** An import, with its reasons as the reader reads them. */
export const importOf = (id: string, language: Language) => ask('contactsImportGet', { id, language })
