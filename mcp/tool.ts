import type { Tool as ListedTool, ToolAnnotations } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { CallerErrorCode } from '../domain/errors.ts'
import type { AnyOperation, Operation } from '../operations/operation.ts'
import type { Confirmations } from './confirmations.ts'
import type { Quotes } from './quotes.ts'

/** What a tool has at hand while it answers one call. */
export interface ToolCall extends Quotes {
  /** Asks the hub in the caller's name; only what the tool declares in `uses`. Throws CallerError. */
  ask<Input extends z.ZodObject, Output extends z.ZodObject>(
    operation: Operation<Input, Output>,
    input: z.input<Input>,
  ): Promise<z.output<Output>>
  /** Binds a confirmation to the caller and the tool besides its subject. */
  confirm: Confirmations
  now: number
}

/** A task for a model, put together from operations. Rights, validation and audit are theirs. */
export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  /** Stable: part of the public contract. */
  name: string
  title: string
  /** Written for a model: what it does, when to use it, what to call next. */
  description: string
  /** The operations it asks: they decide who may use it and what is said of its effects. */
  uses: readonly Pick<AnyOperation, 'name' | 'title' | 'permission' | 'effect'>[]
  input: Input
  output: Output
  /** What an operation calls a field that has another name here. */
  fields?: Record<string, string>
  /** The tool to call after an error. */
  afterError?: Partial<Record<CallerErrorCode, string>>
  run(call: ToolCall, input: z.output<Input>): Promise<z.input<Output>>
}

/** Declares a tool with the types of its own schemas; afterwards they are only known at run time. */
export function tool<Input extends z.ZodObject, Output extends z.ZodObject>(
  definition: Tool<Input, Output>,
): Tool {
  return definition as unknown as Tool
}

/** All four hints, from the effects of the operations. What is removed stays removed, so that may be repeated. */
export function annotationsOf({ title, uses }: Tool): Required<ToolAnnotations> {
  const has = (...effects: string[]) => uses.some(({ effect }) => effects.includes(effect))
  return {
    title,
    readOnlyHint: !has('write', 'destructive', 'sends'),
    destructiveHint: has('destructive', 'sends'),
    idempotentHint: !has('write', 'sends'),
    openWorldHint: has('sends'),
  }
}

/** The tool as `tools/list` shows it. */
export function listed(definition: Tool): ListedTool {
  const { name, title, description, input, output } = definition
  return {
    name,
    title,
    description,
    inputSchema: jsonSchema(input, 'input'),
    outputSchema: jsonSchema(output, 'output'),
    annotations: annotationsOf(definition),
  }
}

/** Without what costs tokens and says nothing, or would forbid a later field in an answer. */
function jsonSchema(schema: z.ZodObject, io: 'input' | 'output'): ListedTool['inputSchema'] {
  const json = z.toJSONSchema(schema, {
    io,
    override({ jsonSchema: part }) {
      if (part.additionalProperties === false) delete part.additionalProperties
      if (part.maximum === Number.MAX_SAFE_INTEGER) delete part.maximum
    },
  }) as Record<string, unknown>
  const { $schema: _dialect, '~standard': _standard, ...rest } = json
  return rest as ListedTool['inputSchema']
}
