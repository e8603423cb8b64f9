import { z } from 'zod'
import { listSends, sendCounts } from '../../storage/sends.ts'
import { operation } from '../operation.ts'
import { sendShape, shownSend } from './shapes.ts'

export const sendsList = operation({
  name: 'sends.list',
  title: 'List sends',
  description: 'Sends to many people, newest first, with their messages by state and reason.',
  permission: 'sending:read',
  effect: 'read',
  http: { method: 'GET', path: '/sends' },
  input: z.object({
    before: z.string().max(60).optional().describe('`next` of the page before'),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  output: z.object({ sends: z.array(sendShape), next: z.string().nullable() }),
  async run({ hub }, { before, limit }) {
    const { db } = hub.storage
    const sends = await listSends(db, { before, limit })
    const counts = await sendCounts(
      db,
      sends.map(({ id }) => id),
    )
    return {
      sends: sends.map((send) => shownSend(send, counts.get(send.id)!)),
      next: sends.length === limit ? sends.at(-1)!.id : null,
    }
  },
})
