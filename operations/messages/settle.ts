import { z } from 'zod'
import { messageSchema } from '../../domain/message.ts'
import { operation } from '../operation.ts'

export const messagesSettle = operation({
  name: 'messages.settle',
  title: 'Settle an unknown message',
  description:
    'A message whose answer from the provider was lost is neither resent nor given up blindly. Here a person decides: `resend` may reach the customer twice, `give_up` marks it failed.',
  permission: 'sending:write',
  effect: 'sends',
  http: { method: 'POST', path: '/messages/:id/settle' },
  input: z.object({ id: z.string(), as: z.enum(['resend', 'give_up']) }),
  output: z.object({ message: messageSchema }),
  run: async ({ hub }, { id, as }) => ({ message: await hub.sending.settle(id, as) }),
})
