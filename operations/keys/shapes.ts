import { z } from 'zod'
import { permissionSchema } from '../../domain/user.ts'

export const keyShape = z.object({
  id: z.string(),
  name: z.string(),
  prefix: z.string().describe('The first characters of the key'),
  permissions: z.array(permissionSchema),
  createdAt: z.number(),
  lastUsedAt: z.number().nullable(),
  revokedAt: z.number().nullable(),
})
