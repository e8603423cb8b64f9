import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listAudit } from '../../storage/audit.ts'
import { testHub } from '../hub.ts'
import { clientOf, eras, keyFor } from './clients.ts'

const entry = { question: 'Siete aperti?', answer: 'Sì, dalle 9 alle 18.', language: 'it' }

describe.each(Object.entries(eras))('a read-only key as of %s', (_era, connect) => {
  it('is not shown the tools that change something, and is refused by them', async () => {
    const hub = await testHub()
    const client = await connect(`${hub.url}/mcp`, await keyFor(hub, 'read'))
    expect(await client.tools()).toEqual([
      'list_waiting',
      'read_conversation',
      'draft_answer',
      'search_knowledge',
      'list_conversations',
      'agents_report',
      'find_contacts',
      'describe_contact',
      'count_segment',
      'list_templates',
      'forecast_send',
      'explain_sending',
      'sending_health',
    ])
    for (const refused of [
      await client.refusal('add_knowledge', entry),
      await client.refusal('remove_knowledge', { entryId: 'any' }),
    ]) {
      expect(refused).toEqual({
        code: 'forbidden',
        message: expect.stringContaining('knowledge:write'),
        fix: 'Use a key that has it: make one in the console under Settings, API keys',
      })
    }
    expect((await hub.hub.knowledge.listEntries({ offset: 0, limit: 1 })).total).toBe(0)
  })
})

it('says to clients of the newest era how long the list holds, for this key alone', async () => {
  const hub = await testHub()
  const client = new Client(
    { name: 'test', version: '1.0.0' },
    { versionNegotiation: { mode: { pin: '2026-07-28' } } },
  )
  const headers = { authorization: `Bearer ${await keyFor(hub, 'read')}` }
  const url = new URL(`${hub.url}/mcp`)
  await client.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }))
  onTestFinished(() => client.close())
  expect(await client.listTools()).toMatchObject({ ttlMs: 300_000, cacheScope: 'private' })
  expect(client.getInstructions()).toContain('list_waiting')
})

describe('a key that may write', () => {
  it('leaves an audit row that names it and does not repeat the words', async () => {
    const hub = await testHub()
    const client = await clientOf(hub, 'write')
    await client.call('add_knowledge', entry)
    const { rows } = await listAudit(hub.hub.storage.db, { limit: 5 })
    const row = rows.find(({ operation }) => operation === 'knowledge.saveEntry')!
    expect(row).toMatchObject({ actorKind: 'api_key', actorName: 'test write', outcome: 'done' })
    expect(JSON.stringify(row)).not.toContain('dalle 9')
  })

  it('is refused from the moment it is revoked', async () => {
    const hub = await testHub()
    const secret = await keyFor(hub, 'write')
    const client = await eras['2025-11-25'](`${hub.url}/mcp`, secret)
    await client.call('agents_report')
    const [key] = (await hub.hub.storage.db.selectFrom('api_keys').select('id').execute())!
    await hub.hub.accounts.revokeKey(key!.id)
    await expect(client.call('agents_report')).rejects.toThrow(/unknown or revoked/)
  })
})
