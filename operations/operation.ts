import { z } from 'zod'
import type { Actor, Permission } from '../domain/user.ts'
import type { Hub } from './hub.ts'

/** Who asks, and the hub that they ask. */
export interface Context {
  actor: Actor
  hub: Hub
}

/**
 * What an operation does to the world: `read` changes nothing; `write` can be undone or repeated;
 * `destructive` removes; `sends` reaches a customer.
 */
export type Effect = 'read' | 'write' | 'destructive' | 'sends'

/**
 * One thing that anyone may ask of the hub, declared once. The REST route and its OpenAPI entry, the MCP tool,
 * the console's client, the permission check and the audit row all come from this.
 */
export interface Operation<
  Input extends z.ZodObject = z.ZodObject,
  Output extends z.ZodObject = z.ZodObject,
> {
  /** `noun.verb`, stable: part of the public contract. */
  name: string
  title: string
  /** For a reader and for a model: what it does, what comes back, what to call next. */
  description: string
  permission: Permission
  effect: Effect
  /** Path below `/api`, with `:name` for fields of the input; the other fields are the query (GET, DELETE) or body. */
  http: { method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; path: string }
  /** The body is the file itself; `name` and the other fields are the query, `bytes` is the body; with `file` it is on the disk, at `file`. */
  upload?: true | 'file'
  /** The answer is a file: its output is `downloadShape`. The audit keeps who took it. */
  download?: true
  /** Fields of the input that say who a person is: the audit keeps that they were given, not what they said. */
  personal?: readonly string[]
  input: Input
  output: Output
  run(context: Context, input: z.output<Input>): Promise<z.output<Output>>
}

/** The output of an operation whose answer is a file. */
export const downloadShape = z.object({
  filename: z.string(),
  mimeType: z.string(),
  text: z.custom<AsyncIterable<string>>((value) => typeof value === 'object' && value !== null),
})

/** Declares an operation with the types of its own schemas. */
export function operation<Input extends z.ZodObject, Output extends z.ZodObject>(
  definition: Operation<Input, Output>,
): Operation<Input, Output> {
  return definition
}

/** An operation whose types are only known at run time, as the doors handle it. */
export type AnyOperation = Operation
