import { z } from 'zod'
import { roleSchema, userSchema } from '../../domain/user.ts'
import { operation } from '../operation.ts'

export const usersUpdate = operation({
  name: 'users.update',
  title: 'Change a user',
  description:
    'Changes name or role, or disables a user, which signs them out everywhere. The last active admin stays an admin.',
  permission: 'users:write',
  effect: 'write',
  http: { method: 'PATCH', path: '/users/:id' },
  input: z.object({
    id: z.string(),
    name: z.string().trim().min(1).max(120).optional(),
    role: roleSchema.optional(),
    disabled: z.boolean().optional(),
  }),
  output: z.object({ user: userSchema }),
  run: async ({ hub }, input) => ({ user: await hub.accounts.update(input) }),
})
