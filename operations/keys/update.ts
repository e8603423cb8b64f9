import { z } from 'zod'
import { operation } from '../operation.ts'
import { keyBudgetSchema, keyShape } from './shapes.ts'

export const keysUpdate = operation({
  name: 'keys.update',
  title: 'Change an API key',
  description:
    'Its name, its send switch, its budget of the day; what is not given stays. It holds from the next request on. What a key asked for and has not left does not leave once its switch is off. What it may read and write stays as it was made.',
  permission: 'keys:write',
  effect: 'write',
  http: { method: 'PATCH', path: '/keys/:id' },
  input: z.object({
    id: z.string().max(60),
    name: z.string().trim().min(1).max(80).optional(),
    send: z.boolean().optional().describe('May send templates to customers'),
    budget: keyBudgetSchema.nullable().optional().describe('Null: the default of the settings'),
  }),
  output: z.object({ key: keyShape }),
  async run({ hub }, { id, ...change }) {
    return { key: await hub.accounts.updateKey(id, change) }
  },
})
