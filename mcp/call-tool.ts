import type { CallToolResult } from '@modelcontextprotocol/server'
import type { z } from 'zod'
import { CallerError } from '../domain/errors.ts'
import type { Actor } from '../domain/user.ts'
import type { Hub } from '../operations/hub.ts'
import type { AnyOperation } from '../operations/operation.ts'
import { parseInput, perform, requirePermission } from '../operations/perform.ts'
import type { createConfirmations } from './confirmations.ts'
import { createQuotes } from './quotes.ts'
import { render } from './render.ts'
import type { Tool, ToolCall } from './tool.ts'

export interface Caller {
  hub: Hub
  actor: Actor
  confirmations: ReturnType<typeof createConfirmations>
}

/** Whether the caller has every right that the tool needs. */
export const mayUse = (tool: Tool, actor: Actor): boolean =>
  tool.uses.every(({ permission }) => actor.permissions.includes(permission))

/** Runs a tool; whatever goes wrong becomes an answer that says what to do next, and never shows our insides. */
export async function callTool(tool: Tool, caller: Caller, raw: unknown): Promise<CallToolResult> {
  try {
    for (const operation of tool.uses) requirePermission(operation, caller)
    const facts = tool.output.parse(await tool.run(callOf(tool, caller), parseInput(tool.input, raw)))
    return { structuredContent: facts, content: [{ type: 'text', text: render(facts) }] }
  } catch (error) {
    if (!(error instanceof CallerError)) {
      caller.hub.log.error({ err: error, tool: tool.name, actor: caller.actor.id }, 'a tool failed')
    }
    return {
      isError: true,
      content: [{ type: 'text', text: JSON.stringify({ error: explain(tool, error) }) }],
    }
  }
}

function callOf(tool: Tool, { hub, actor, confirmations }: Caller): ToolCall {
  return {
    ...createQuotes(),
    now: hub.clock.now(),
    confirm: confirmations(`${tool.name} ${actor.kind} ${actor.id}`),
    async ask(operation, input) {
      if (!tool.uses.some(({ name }) => name === operation.name)) {
        throw new Error(`${tool.name} asks for ${operation.name} and does not declare it`)
      }
      const answer = await perform(operation as unknown as AnyOperation, { hub, actor }, input)
      return answer as z.output<typeof operation.output>
    },
  }
}

interface Explanation {
  code: string
  message: string
  field?: string | undefined
  fix?: string | undefined
  next?: string | undefined
}

function explain(tool: Tool, error: unknown): Explanation {
  if (!(error instanceof CallerError)) {
    return {
      code: 'internal',
      message: 'The hub failed; the fault is in its log',
      fix: 'Try once more, then tell whoever runs the hub',
    }
  }
  const { code, message } = error
  const field = error.field === undefined ? undefined : (tool.fields?.[error.field] ?? error.field)
  const next = tool.afterError?.[code] ?? (code === 'invalid' ? tool.name : undefined)
  return { code, message, field, fix: error.fix ?? fixOf(code, field ?? 'input', next), next }
}

function fixOf(code: string, field: string, next: string | undefined): string | undefined {
  if (next === undefined) return undefined
  if (code === 'invalid') return `Correct ${field} and call ${next} again`
  return code === 'not_found' ? `Take ${field} from ${next}` : undefined
}
