import { z } from 'zod'
import { operation } from '../operation.ts'

export const usersLink = operation({
  name: 'users.link',
  title: 'Make a sign-in link',
  description: 'A new one-time link for a user who lost the password. Valid for 24 hours, shown once.',
  permission: 'users:write',
  effect: 'write',
  http: { method: 'POST', path: '/users/:id/link' },
  input: z.object({ id: z.string() }),
  output: z.object({ link: z.string() }),
  run: async ({ hub }, { id }) => ({ link: await hub.accounts.loginLink(id) }),
})
