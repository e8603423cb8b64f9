import { z } from 'zod'
import { permissionSchema } from '../../domain/user.ts'
import { operation } from '../operation.ts'

export const usersMe = operation({
  name: 'users.me',
  title: 'Who is asking',
  description: 'The caller and what they may do.',
  permission: 'conversations:read',
  effect: 'read',
  http: { method: 'GET', path: '/me' },
  input: z.object({}),
  output: z.object({
    kind: z.enum(['user', 'api_key', 'system']),
    id: z.string(),
    name: z.string(),
    permissions: z.array(permissionSchema),
    business: z.string(),
    sandbox: z.boolean(),
  }),
  run: async ({ hub, actor }) => ({
    kind: actor.kind,
    id: actor.id,
    name: actor.name,
    permissions: [...actor.permissions],
    business: hub.settings.current().business.name,
    sandbox: hub.facts.sandbox,
  }),
})
