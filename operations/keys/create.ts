import { z } from 'zod'
import { operation } from '../operation.ts'
import { keyShape } from './shapes.ts'

export const keysCreate = operation({
  name: 'keys.create',
  title: 'Make an API key',
  description:
    'A bearer key for the API and the MCP server. `read` sees; `write` also changes knowledge. The secret is shown once.',
  permission: 'keys:write',
  effect: 'write',
  http: { method: 'POST', path: '/keys' },
  input: z.object({
    name: z.string().trim().min(1).max(80),
    access: z.enum(['read', 'write']).default('read'),
  }),
  output: z.object({ key: keyShape, secret: z.string() }),
  run: ({ hub, actor }, input) => hub.accounts.createKey(input, actor),
})
