import { createPersonalStorage, type Personal } from '../api/personal.ts'
import { useMe } from './session.ts'

/** Kept by this browser, for all its tabs. */
export const ofBrowser = createPersonalStorage(localStorage, window)
/** Kept by this tab. */
export const ofTab = createPersonalStorage(sessionStorage, window)

const nobody = ''
const known = new Map<string, Personal>()

/** What this browser keeps of the signed-in user; the same object for the same user. */
export function usePersonal(): Personal {
  const userId = useMe()?.id ?? nobody
  let personal = known.get(userId)
  if (!personal) known.set(userId, (personal = ofBrowser.of(userId)))
  return personal
}
