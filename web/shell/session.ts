import { useQuery } from '@tanstack/react-query'
import type { Permission } from '../../domain/user.ts'
import { ask } from '../api/queries.ts'

/** Who is signed in; undefined until the hub has said. */
export function useMe() {
  return useQuery({ ...ask('usersMe'), staleTime: 60_000 }).data
}

/** Whether the signed-in user may do it; false until known. */
export function useMay(permission: Permission): boolean {
  return useMe()?.permissions.includes(permission) ?? false
}
