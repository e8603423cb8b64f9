import { z } from 'zod'
import { userSchema } from '../../domain/user.ts'
import { listUsers } from '../../storage/users.ts'
import { operation } from '../operation.ts'

export const usersList = operation({
  name: 'users.list',
  title: 'List users',
  description: 'The people who can sign in to the console, with their roles.',
  permission: 'users:read',
  effect: 'read',
  http: { method: 'GET', path: '/users' },
  input: z.object({}),
  output: z.object({ users: z.array(userSchema) }),
  run: async ({ hub }) => ({ users: await listUsers(hub.storage.db) }),
})
