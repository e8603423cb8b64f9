import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { callWith } from '../../../api/call.ts'
import { listKey } from '../../../api/changes.ts'
import type { Filter } from '../../../api/place.ts'

/** Pages of a list, loaded as the reader scrolls; changes are put into their places by `api/changes.ts`. */
export function useList(filter: Filter, search: string) {
  const query = useInfiniteQuery({
    queryKey: listKey(filter, search),
    queryFn: ({ pageParam, signal }) =>
      callWith(
        'conversationsList',
        {
          ...(filter === 'mine' ? { mine: true } : filter === 'all' ? {} : { state: filter }),
          ...(search === '' ? {} : { search }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
          limit: pageParam === null ? 50 : 100,
        },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
    // A list of many pages is not worth asking for again as a whole: the live stream keeps it.
    staleTime: Infinity,
  })
  const conversations = useMemo(
    () => query.data?.pages.flatMap((page) => page.conversations) ?? [],
    [query.data],
  )
  return { ...query, conversations }
}
