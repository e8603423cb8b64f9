import { z } from 'zod'
import { operation } from '../operation.ts'
import { removeDemo } from './demo.ts'

export const demoRemove = operation({
  name: 'demo.remove',
  title: 'Remove the demo business',
  description: 'Removes everything that the sandbox loaded for the demo business: FAQ, documents, products.',
  permission: 'settings:write',
  effect: 'destructive',
  http: { method: 'DELETE', path: '/demo' },
  input: z.object({}),
  output: z.object({ removed: z.number().int().describe('Knowledge sources removed') }),
  run: async ({ hub, actor }) => ({ removed: await removeDemo(hub, actor) }),
})
