import { z } from 'zod'
import { CallerError } from '../../domain/errors.ts'
import { findSend, sendCounts } from '../../storage/sends.ts'
import type { Hub } from '../hub.ts'
import { operation } from '../operation.ts'
import { sendShape, shownSend } from './shapes.ts'

/** A send as it stands; throws CallerError where there is none. */
export async function sendNow(hub: Hub, id: string): Promise<z.infer<typeof sendShape>> {
  const send = await findSend(hub.storage.db, id)
  if (!send) throw new CallerError('not_found', 'No such send', { field: 'id' })
  return shownSend(send, (await sendCounts(hub.storage.db, [id])).get(id)!)
}

export const sendsGet = operation({
  name: 'sends.get',
  title: 'See a send',
  description: 'A send with its messages by state and, for those that wait or did not go, by reason.',
  permission: 'sending:read',
  effect: 'read',
  http: { method: 'GET', path: '/sends/:id' },
  input: z.object({ id: z.string().max(60) }),
  output: z.object({ send: sendShape }),
  run: async ({ hub }, { id }) => ({ send: await sendNow(hub, id) }),
})
