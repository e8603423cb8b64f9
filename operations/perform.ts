import type { z } from 'zod'
import { CallerError } from '../domain/errors.ts'
import { writeAudit } from '../storage/audit.ts'
import { auditInput } from './audit-input.ts'
import { refusalOf } from './input-refusal.ts'
import type { AnyOperation, Context } from './operation.ts'

/**
 * The way into every operation, whichever door the caller came through: permission, then input, then the work,
 * then the audit row for what changes something or was refused to. Throws CallerError for what the caller did wrong.
 */
export async function perform(operation: AnyOperation, context: Context, raw: unknown): Promise<unknown> {
  let input: Record<string, unknown> = {}
  try {
    requirePermission(operation, context)
    input = parseInput(operation.input, raw)
    const output = operation.output.parse(await operation.run(context, input))
    if (isAudited(operation)) await audit(operation, context, input, null)
    return output
  } catch (error) {
    if (isAudited(operation)) await audit(operation, context, input, error)
    throw error
  }
}

/** What changes something is, and what is taken away as a file. */
const isAudited = ({ effect, download }: AnyOperation) => effect !== 'read' || download === true

export function requirePermission(
  operation: Pick<AnyOperation, 'title' | 'permission'>,
  { actor }: Pick<Context, 'actor'>,
): void {
  if (actor.permissions.includes(operation.permission)) return
  throw new CallerError('forbidden', `${operation.title} needs the right ${operation.permission}`, {
    reason: 'right_missing',
    about: { right: operation.permission },
    fix:
      actor.kind === 'api_key'
        ? 'Use a key that has it: make one in the console under Settings, API keys'
        : 'Ask an administrator for a role that has it',
  })
}

/** Throws CallerError `invalid` that names the first wrong field. */
export function parseInput(schema: z.ZodObject, raw: unknown): Record<string, unknown> {
  const odd = oddLength(raw, [])
  if (odd !== null)
    throw new CallerError('invalid', 'expected a value, not an object with a length of its own', {
      field: odd.join('.'),
    })
  const parsed = schema.safeParse(raw ?? {}, { reportInput: true })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  throw new CallerError('invalid', issue.message, {
    field: [...issue.path, ...unknown].join('.') || undefined,
    ...refusalOf(issue),
  })
}

/**
 * The path of an object that says it has a length and gives no number: zod's checks of length compare whatever
 * stands there, and comparing an object may throw. No input of ours is deeper than this looks.
 */
function oddLength(value: unknown, path: string[]): string[] | null {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array || path.length > 32)
    return null
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'object' || inner === null) continue
    if (key === 'length') return path.length === 0 ? [key] : path
    const found = oddLength(inner, [...path, key])
    if (found) return found
  }
  return null
}

async function audit(
  operation: AnyOperation,
  { hub, actor }: Context,
  input: Record<string, unknown>,
  error: unknown,
): Promise<void> {
  await writeAudit(
    hub.storage.db,
    {
      actor,
      operation: operation.name,
      input: auditInput(input, operation.personal),
      outcome: error === null ? 'done' : error instanceof CallerError ? 'refused' : 'failed',
      error: error === null ? null : error instanceof CallerError ? error.message : 'internal error',
    },
    hub.clock.now(),
  )
}
