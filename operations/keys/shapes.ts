import { z } from 'zod'
import { permissionSchema } from '../../domain/user.ts'

const amount = z.number().int().min(0).max(1_000_000_000).nullable()

/** What a key may send in a day; null: the default of the settings. Cost in millionths of the currency's unit. */
export const keyBudgetSchema = z.object({
  messagesPerDay: amount.default(null),
  costMicrosPerDay: amount.default(null),
})

export const keyShape = z.object({
  id: z.string(),
  name: z.string(),
  prefix: z.string().describe('The first characters of the key'),
  permissions: z.array(permissionSchema),
  budget: keyBudgetSchema.nullable().describe('Null: the default of the settings'),
  createdAt: z.number(),
  lastUsedAt: z.number().nullable(),
  revokedAt: z.number().nullable(),
})
