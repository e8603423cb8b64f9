import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from './error.ts'
import { ask } from './queries.ts'
import type { Session } from './session.ts'

/** The cache of what the hub has said. It tells the session when the hub knows it no more, and whose it is. */
export function createQueryClient(session: () => Pick<Session, 'ended' | 'isOf'>): QueryClient {
  const isEnd = (error: Error) => error instanceof ApiError && error.status === 401
  const [me] = ask('usersMe').queryKey
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isEnd(error)) session().ended()
      },
      onSuccess: (data, query) => {
        if (query.queryKey[0] === me) session().isOf((data as { id: string }).id)
      },
    }),
    mutationCache: new MutationCache({
      onError: (error, _variables, _result, mutation) => {
        // A wrong password is no end of a session.
        if (isEnd(error) && mutation.meta?.['signIn'] !== true) session().ended()
      },
    }),
    defaultOptions: {
      queries: {
        // The live stream says when something is old; this is for what it does not cover.
        staleTime: 60_000,
        gcTime: 5 * 60_000,
        retry: (attempts, error) => {
          const refused = error instanceof ApiError && error.status > 0 && error.status < 500
          return !refused && attempts < 3
        },
      },
    },
  })
}
