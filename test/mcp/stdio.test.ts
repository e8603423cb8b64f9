import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport as OldTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import { toolset } from '../../mcp/toolset.ts'
import { testClient, type TestClient } from './clients.ts'

// Each test starts a whole process.
vi.setConfig({ testTimeout: 90_000 })

const root = join(import.meta.dirname, '../..')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'centralino-stdio-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const command = () => ({
  command: process.execPath,
  args: ['--import', 'tsx', 'main.ts', 'mcp'],
  cwd: root,
  env: { PATH: process.env['PATH']!, DATA_DIR: folder, LOG_LEVEL: 'debug' },
  stderr: 'ignore' as const,
})
const who = { name: 'test', version: '1.0.0' }

const eras: Record<string, () => Promise<TestClient>> = {
  async '2026-07-28'() {
    const client = new Client(who, { versionNegotiation: { mode: { pin: '2026-07-28' } } })
    await client.connect(new StdioClientTransport(command()))
    onTestFinished(() => client.close())
    return testClient({
      listTools: () => client.listTools(),
      callTool: (request) => client.callTool(request),
      protocol: () => client.getNegotiatedProtocolVersion(),
    })
  },
  async '2025-11-25'() {
    const client = new OldClient(who)
    await client.connect(new OldTransport(command()))
    onTestFinished(() => client.close())
    return testClient({
      listTools: () => client.listTools(),
      callTool: (request) => client.callTool(request),
      protocol: () => undefined,
    })
  },
}

it.each(Object.entries(eras))('serves every tool over stdio as of %s', async (_era, connect) => {
  const client = await connect()
  expect(await client.tools()).toEqual(toolset.map(({ name }) => name))
  const { entryId } = await client.call<{ entryId: string }>('add_knowledge', {
    question: 'Do you sell gift cards?',
    answer: 'Yes, from 20 €.',
    language: 'en',
  })
  const asked = await client.call<{ confirmToken: string }>('remove_knowledge', { entryId })
  const gone = await client.call('remove_knowledge', { entryId, confirmToken: asked.confirmToken })
  expect(gone).toMatchObject({ removed: true })
})

it('writes nothing but the protocol to stdout, and ends when the client has gone', async () => {
  const { command: node, args, cwd, env } = command()
  const child = spawn(node, args, { cwd, env, stdio: ['pipe', 'pipe', 'ignore'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
  const line = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  line({
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: who },
  })
  line({ method: 'notifications/initialized' })
  child.stdin.write('this is no protocol\n')
  line({ id: 2, method: 'tools/call', params: { name: 'agents_report', arguments: {} } })
  await expect.poll(() => out, { timeout: 60_000 }).toContain('"id":2')
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.stdin.end()
  expect(await ended).toBe(0)
  const messages = out
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as { jsonrpc: string; id: number })
  expect(messages.every(({ jsonrpc }) => jsonrpc === '2.0')).toBe(true)
  expect(messages.map(({ id }) => id).filter((id) => id !== null)).toEqual([1, 2])
})
