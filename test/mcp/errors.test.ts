import { expect, it } from 'vitest'
import { permissions } from '../../domain/user.ts'
import { callTool } from '../../mcp/call-tool.ts'
import { createConfirmations } from '../../mcp/confirmations.ts'
import { tool } from '../../mcp/tool.ts'
import { listWaiting } from '../../mcp/tools/list-waiting.ts'
import { conversationsCounts } from '../../operations/conversations/counts.ts'
import { testHub } from '../hub.ts'
import { clientOf } from './clients.ts'

it('says to a model what was wrong, in which field, and what to call next', async () => {
  const hub = await testHub()
  const client = await clientOf(hub)
  expect(await client.refusal('list_waiting', { limit: 1_000 })).toMatchObject({
    code: 'invalid',
    field: 'limit',
    fix: 'Correct limit and call list_waiting again',
    next: 'list_waiting',
  })
  expect(await client.refusal('read_conversation', { conversationId: 'nobody' })).toEqual({
    code: 'not_found',
    message: 'No such conversation',
    field: 'conversationId',
    fix: 'Take conversationId from list_conversations',
    next: 'list_conversations',
  })
  expect(await client.refusal('draft_answer', {})).toMatchObject({
    code: 'invalid',
    message: 'Give conversationId or question',
  })
  expect(await client.refusal('draft_answer', { conversationId: 'nobody' })).toMatchObject({
    code: 'not_found',
    field: 'conversationId',
  })
  expect(await client.refusal('list_conversations', { cursor: 'made up' })).toMatchObject({
    field: 'cursor',
    fix: expect.stringContaining('nextCursor'),
  })
  expect(await client.refusal('add_knowledge', { question: 'Aperti?', language: 'it' })).toMatchObject({
    field: 'answer',
  })
  await expect(client.call('no_such_tool')).rejects.toThrow(/no such tool/)
})

it('keeps our own faults to the log', async () => {
  const { hub } = await testHub()
  const logged: unknown[] = []
  const log = { ...hub.log, error: (facts: object) => void logged.push(facts) }
  const storage = {
    ...hub.storage,
    get db(): never {
      throw new Error('secret of the inside')
    },
  }
  const caller = {
    hub: { ...hub, log, storage },
    actor: { kind: 'api_key' as const, id: 'k', name: 'k', permissions },
    confirmations: createConfirmations({ clock: hub.clock }),
  }
  const answer = await callTool(listWaiting, caller, {})
  expect(answer.isError).toBe(true)
  expect(JSON.stringify(answer)).not.toContain('secret')
  expect(JSON.stringify(answer)).toContain('\\"code\\":\\"internal\\"')
  expect(logged).toMatchObject([{ tool: 'list_waiting', err: { message: 'secret of the inside' } }])
})

it('lets no tool ask for an operation that its rights were not checked for', async () => {
  const { hub } = await testHub()
  const sly = tool({
    ...listWaiting,
    run: async ({ ask }) => ask(conversationsCounts, {}),
  })
  const caller = {
    hub,
    actor: { kind: 'api_key' as const, id: 'k', name: 'k', permissions },
    confirmations: createConfirmations({ clock: hub.clock }),
  }
  expect(JSON.stringify(await callTool(sly, caller, {}))).toContain('internal')
})
