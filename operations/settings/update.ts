import { z } from 'zod'
import { settingsSchema, type Settings } from '../../domain/settings.ts'
import { operation } from '../operation.ts'

const part = z.record(z.string(), z.unknown()).optional()
const parts = Object.fromEntries(Object.keys(settingsSchema.shape).map((section) => [section, part])) as {
  [section in keyof Settings]: typeof part
}

export const settingsUpdate = operation({
  name: 'settings.update',
  title: 'Change settings',
  description: 'Changes the fields given and leaves the others; in force at once. Answers with all settings.',
  permission: 'settings:write',
  effect: 'write',
  http: { method: 'PATCH', path: '/settings' },
  input: z.strictObject(parts),
  output: z.object({ settings: settingsSchema }),
  run: async ({ hub, actor }, patch) => ({ settings: await hub.settings.update(patch, actor) }),
})
