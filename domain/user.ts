import { z } from 'zod'

export const roles = ['admin', 'manager', 'operator', 'viewer'] as const
export const roleSchema = z.enum(roles)
export type Role = z.infer<typeof roleSchema>

/** What an operation asks of its caller. `read` sees, `write` changes; the noun is what it concerns. */
export const permissions = [
  'conversations:read',
  'conversations:write',
  'contacts:read',
  'contacts:write',
  'contacts:erase',
  'templates:read',
  'templates:write',
  'knowledge:read',
  'knowledge:write',
  'agents:read',
  'agents:try',
  'settings:read',
  'settings:write',
  'sending:read',
  'sending:write',
  'sending:send',
  'users:read',
  'users:write',
  'keys:write',
  'audit:read',
] as const
export const permissionSchema = z.enum(permissions)
export type Permission = z.infer<typeof permissionSchema>

const viewer: Permission[] = [
  'conversations:read',
  'contacts:read',
  'templates:read',
  'knowledge:read',
  'agents:read',
  'sending:read',
]
const operator: Permission[] = [
  ...viewer,
  'conversations:write',
  'contacts:write',
  'agents:try',
  'users:read',
]
const manager: Permission[] = [
  ...operator,
  'contacts:erase',
  'templates:write',
  'knowledge:write',
  'settings:read',
  'settings:write',
  'sending:write',
  'sending:send',
  'audit:read',
]

/** The rights of each role; a right is in exactly the roles listed here. */
export const rolePermissions: Record<Role, readonly Permission[]> = {
  viewer,
  operator,
  manager,
  admin: permissions,
}

export const userSchema = z.object({
  id: z.string(),
  email: z.email(),
  name: z.string(),
  role: roleSchema,
  disabledAt: z.number().nullable(),
  createdAt: z.number(),
})
export type User = z.infer<typeof userSchema>

/** Who asks the hub for something. */
export interface Actor {
  kind: 'user' | 'api_key' | 'system'
  id: string
  name: string
  permissions: readonly Permission[]
}

/** Permissions that a key without its write switch keeps. */
export const readPermissions: readonly Permission[] = permissions.filter((permission) =>
  permission.endsWith(':read'),
)
