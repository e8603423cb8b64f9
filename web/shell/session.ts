import { useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Permission } from '../../domain/user.ts'
import { ask } from '../api/queries.ts'
import type { Session } from '../api/session.ts'

export const SessionContext = createContext<Session | null>(null)

/** Begins and ends the session for all tabs. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('there is no SessionContext above')
  return session
}

/** Who is signed in; undefined until the hub has said. */
export function useMe() {
  return useQuery({ ...ask('usersMe'), staleTime: 60_000 }).data
}

/** Whether the signed-in user may do it; false until known. */
export function useMay(permission: Permission): boolean {
  return useMe()?.permissions.includes(permission) ?? false
}
