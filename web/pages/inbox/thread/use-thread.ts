import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { call, callWith } from '../../../api/call.ts'
import { mergeNewest, prepend, type Thread } from '../../../api/thread.ts'
import { failed } from '../../../shell/toast.ts'

export const threadKey = (id: string) => ['conversationsThread', id] as const

/** The newest page of a thread, laid over what the cache holds of it. */
export const askThread = (client: QueryClient, id: string) =>
  queryOptions({
    queryKey: threadKey(id),
    queryFn: async ({ signal }) => {
      const newest = await callWith('conversationsThread', { id, limit: 50 }, signal)
      return mergeNewest(client.getQueryData<Thread>(threadKey(id)), newest)
    },
  })

/** The thread of a conversation: the newest page, read again after each change, and older ones on demand. */
export function useThread(id: string) {
  const client = useQueryClient()
  const query = useQuery(askThread(client, id))
  const [loadingOlder, setLoadingOlder] = useState(false)
  const loading = useRef(false)

  const loadOlder = useCallback(async () => {
    const before = client.getQueryData<Thread>(threadKey(id))?.previous
    if (loading.current || before === null || before === undefined) return
    loading.current = true
    setLoadingOlder(true)
    try {
      const older = await call('conversationsThread', { id, before, limit: 50 })
      client.setQueryData<Thread>(threadKey(id), (loaded) =>
        loaded?.previous === before ? prepend(loaded, older) : loaded,
      )
    } catch (error) {
      failed(error)
    } finally {
      loading.current = false
      setLoadingOlder(false)
    }
  }, [client, id])

  return { ...query, loadOlder, loadingOlder }
}
