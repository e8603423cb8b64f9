import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '../../../api/call.ts'
import type { Checked, Choices } from './choices.ts'

/** What a file would do under some choices. Looking changes no contact, so that it is asked like a query. */
export const checkedWith = (id: string, choices: Choices) =>
  queryOptions<Checked>({
    queryKey: ['contactsImportRecheck', { id, ...choices }],
    queryFn: () => call('contactsImportRecheck', { id, ...choices }),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    retry: false,
  })
