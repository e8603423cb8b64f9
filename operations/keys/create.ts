import { z } from 'zod'
import { operation } from '../operation.ts'
import { keyBudgetSchema, keyShape } from './shapes.ts'

export const keysCreate = operation({
  name: 'keys.create',
  title: 'Make an API key',
  description:
    'A bearer key for the API and the MCP server. `read` sees; `write` also changes contacts, templates and knowledge; only with `send` may it send to customers, within its budget of the day. The secret is shown once.',
  permission: 'keys:write',
  effect: 'write',
  http: { method: 'POST', path: '/keys' },
  input: z.object({
    name: z.string().trim().min(1).max(80),
    access: z.enum(['read', 'write']).default('read'),
    send: z.boolean().default(false).describe('May send templates to customers'),
    budget: keyBudgetSchema.nullable().default(null),
  }),
  output: z.object({ key: keyShape, secret: z.string() }),
  run: ({ hub, actor }, input) => hub.accounts.createKey(input, actor),
})
