import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from './error.ts'

/** The cache of what the hub has said. `signedOut` is called when the hub no longer knows the session. */
export function createQueryClient(signedOut: () => void): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof ApiError && error.status === 401) signedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
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
