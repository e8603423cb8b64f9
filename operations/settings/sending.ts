import { z } from 'zod'
import { sendingSettingsSchema, type SendingSettings } from '../../domain/sending-settings.ts'
import { sendingSources } from '../../domain/setting-sources.ts'
import { defaultSettings } from '../../domain/settings.ts'
import { operation } from '../operation.ts'

const fieldShape = z.object({
  name: z.string(),
  unit: z.string(),
  kind: z
    .enum(['platform', 'practice', 'house'])
    .describe('platform: the provider’s own rule; practice: what senders hold to; house: this hub’s choice'),
  source: z.string(),
  default: z.unknown(),
  least: z.number().nullable(),
  most: z.number().nullable(),
  whole: z.boolean().describe('Only whole numbers'),
  optional: z.boolean().describe('May be null, which is none'),
})

export const settingsSending = operation({
  name: 'settings.sending',
  title: 'Explain the settings of sending',
  description:
    'Every number that the gate holds to, with its unit, its default, its bounds and where the default comes from. The values in force are in settings.get.',
  permission: 'settings:read',
  effect: 'read',
  http: { method: 'GET', path: '/settings/sending' },
  input: z.object({}),
  output: z.object({ fields: z.array(fieldShape) }),
  run: async () => ({ fields: sendingFields }),
})

interface NumberBounds {
  type?: string
  minimum?: number
  maximum?: number
  anyOf?: NumberBounds[]
}

/** Bounds as the schema itself holds them, so that no second list of them can drift. */
const sendingFields: z.infer<typeof fieldShape>[] = (() => {
  const { properties } = z.toJSONSchema(sendingSettingsSchema, { io: 'input' }) as {
    properties: Record<keyof SendingSettings, NumberBounds>
  }
  return (Object.keys(sendingSources) as (keyof SendingSettings)[]).map((name) => {
    const { type, minimum, maximum, anyOf } = properties[name]
    const bounded = anyOf?.find((one) => one.maximum !== undefined)
    return {
      name,
      ...sendingSources[name],
      default: defaultSettings.sending[name],
      least: minimum ?? bounded?.minimum ?? null,
      most: maximum ?? bounded?.maximum ?? null,
      whole: (bounded?.type ?? type) === 'integer',
      optional: anyOf?.some((one) => one.type === 'null') ?? false,
    }
  })
})()
