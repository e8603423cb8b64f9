import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { OperationKey } from '../../api/call.ts'
import { contactQueries } from '../../api/changes.ts'

/** Asks again for all that shows people, and for what is named besides. */
export function useRefresh(): (...besides: OperationKey[]) => Promise<unknown> {
  const client = useQueryClient()
  return useCallback(
    (...besides) =>
      Promise.all(
        [...contactQueries, ...besides].map((key) => client.invalidateQueries({ queryKey: [key] })),
      ),
    [client],
  )
}
