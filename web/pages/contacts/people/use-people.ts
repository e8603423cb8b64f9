import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { callWith, type Output } from '../../../api/call.ts'
import type { ContactSort } from '../search.ts'

export type Person = Output<'contactsList'>['contacts'][number]

/** Pages of people, loaded as the reader scrolls. */
export function usePeople(asked: { search: string; filter: string; sort: ContactSort }) {
  const { search, filter, sort } = asked
  const query = useInfiniteQuery({
    queryKey: ['contactsList', { search, filter, sort }, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      callWith(
        'contactsList',
        {
          sort,
          limit: pageParam === null ? 50 : 150,
          ...(search === '' ? {} : { search }),
          ...(filter === '' ? {} : { filter }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  })
  const people = useMemo(() => query.data?.pages.flatMap((page) => page.contacts) ?? [], [query.data])
  return { ...query, people }
}
