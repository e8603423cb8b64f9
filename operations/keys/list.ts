import { z } from 'zod'
import { listApiKeys } from '../../storage/api-keys.ts'
import { operation } from '../operation.ts'
import { keyShape } from './shapes.ts'

export const keysList = operation({
  name: 'keys.list',
  title: 'List API keys',
  description: 'Keys for the API and the MCP server, without their secrets.',
  permission: 'keys:write',
  effect: 'read',
  http: { method: 'GET', path: '/keys' },
  input: z.object({}),
  output: z.object({ keys: z.array(keyShape) }),
  run: async ({ hub }) => ({ keys: await listApiKeys(hub.storage.db) }),
})
