import { z } from 'zod'
import { roleSchema, userSchema } from '../../domain/user.ts'
import { operation } from '../operation.ts'

export const usersCreate = operation({
  name: 'users.create',
  title: 'Invite a user',
  description:
    'Makes a user and a one-time link with which they sign in and choose a password. The link is shown once.',
  permission: 'users:write',
  effect: 'write',
  http: { method: 'POST', path: '/users' },
  input: z.object({
    email: z.email().max(200),
    name: z.string().trim().min(1).max(120),
    role: roleSchema,
  }),
  output: z.object({ user: userSchema, link: z.string() }),
  run: ({ hub }, input) => hub.accounts.invite(input),
})
