import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ask } from '../../../api/queries.ts'
import type { Known } from './suggest.ts'

/** The fields, lists and tags of the business. */
export function useKnown(): Known {
  const fields = useQuery(ask('fieldsList')).data?.fields
  const lists = useQuery(ask('listsList')).data?.lists
  const tags = useQuery(ask('contactsTags')).data?.tags
  return useMemo(
    () => ({
      fields: fields ?? [],
      lists: (lists ?? []).map(({ name }) => name),
      tags: (tags ?? []).map(({ tag }) => tag),
    }),
    [fields, lists, tags],
  )
}
