import { z } from 'zod'
import { sendInputSchema } from '../../domain/send.ts'
import { operation } from '../operation.ts'
import { sendShape, shownSend } from './shapes.ts'

export const sendsStart = operation({
  name: 'sends.start',
  title: 'Send a template to people',
  description:
    'Queues one message for each person of the audience; the gate decides on each when its turn comes. See sends.forecast first. The same id again starts nothing new.',
  permission: 'sending:send',
  effect: 'sends',
  http: { method: 'POST', path: '/sends' },
  input: sendInputSchema.extend({
    id: z.uuid().optional().describe('From sends.forecast, or any new one: makes the call safe to repeat'),
  }),
  output: z.object({ send: sendShape }),
  async run({ hub, actor }, { id, ...input }) {
    return { send: shownSend(await hub.sends.start(input, actor, id), []) }
  },
})
