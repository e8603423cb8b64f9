import { z } from 'zod'
import { settingsSchema } from '../../domain/settings.ts'
import { operation } from '../operation.ts'

const part = z.record(z.string(), z.unknown()).optional()

export const settingsUpdate = operation({
  name: 'settings.update',
  title: 'Change settings',
  description: 'Changes the fields given and leaves the others; in force at once. Answers with all settings.',
  permission: 'settings:write',
  effect: 'write',
  http: { method: 'PATCH', path: '/settings' },
  input: z.strictObject({ business: part, agent: part, sending: part, unknownPolicy: part }),
  output: z.object({ settings: settingsSchema }),
  run: async ({ hub, actor }, patch) => ({ settings: await hub.settings.update(patch, actor) }),
})
