import { z } from 'zod'
import { settingsSchema } from '../../domain/settings.ts'
import { operation } from '../operation.ts'

export const settingsGet = operation({
  name: 'settings.get',
  title: 'Read the settings',
  description: 'Business, agent and sending settings in force.',
  permission: 'settings:read',
  effect: 'read',
  http: { method: 'GET', path: '/settings' },
  input: z.object({}),
  output: z.object({ settings: settingsSchema }),
  run: async ({ hub }) => ({ settings: hub.settings.current() }),
})
