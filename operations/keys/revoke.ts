import { z } from 'zod'
import { operation } from '../operation.ts'
import { keyShape } from './shapes.ts'

export const keysRevoke = operation({
  name: 'keys.revoke',
  title: 'Revoke an API key',
  description: 'Whoever uses the key is refused from now on. This cannot be undone.',
  permission: 'keys:write',
  effect: 'destructive',
  http: { method: 'DELETE', path: '/keys/:id' },
  input: z.object({ id: z.string() }),
  output: z.object({ key: keyShape }),
  run: async ({ hub }, { id }) => ({ key: await hub.accounts.revokeKey(id) }),
})
