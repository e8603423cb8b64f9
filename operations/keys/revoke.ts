import { z } from 'zod'
import { operation } from '../operation.ts'
import { keyShape } from './shapes.ts'

export const keysRevoke = operation({
  name: 'keys.revoke',
  title: 'Revoke an API key',
  description:
    'Whoever uses the key is refused from now on; sends that it began end, and what it asked for and has not left is cancelled. This cannot be undone.',
  permission: 'keys:write',
  effect: 'destructive',
  http: { method: 'DELETE', path: '/keys/:id' },
  input: z.object({ id: z.string() }),
  output: z.object({ key: keyShape }),
  async run({ hub }, { id }) {
    const key = await hub.accounts.revokeKey(id)
    await hub.sends.endOfKey(id)
    return { key }
  },
})
