import { z } from 'zod'
import { describeNumbers } from '../../engine/sending/numbers/describe.ts'
import { operation } from '../operation.ts'
import { numberShape } from './shapes.ts'

export const sendingNumbers = operation({
  name: 'sending.numbers',
  title: 'How the numbers are doing',
  description:
    'Each WhatsApp number of the business: quality and its history, messaging limit and how much of it is used, warm-up plan, recovery after RED, halts, and own figures of the last seven days.',
  permission: 'sending:read',
  effect: 'read',
  http: { method: 'GET', path: '/sending/numbers' },
  input: z.object({}),
  output: z.object({ numbers: z.array(numberShape) }),
  run: async ({ hub }) => ({
    numbers: await describeNumbers(hub.storage.db, hub.settings.current().sending, hub.clock.now()),
  }),
})
